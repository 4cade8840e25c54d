import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPatterns, literalPatterns, type LocatedPattern } from './patterns-of.ts';
import { shortestTime, textOf, worstTexts, type WorstText } from './worst-texts.ts';

/** What sees only texts that cannot be long or ill, and which. */
const HARMLESS: Readonly<Record<string, string>> = {
  'scripts/dev': 'pages that were built from the list itself',
  'src/formats/bibtex/own-field.ts': 'JSON as it was written, where every string ends',
  'src/formats/open-search.ts': 'at most 1,024 characters, as the specification has it',
  'src/model/numbers.ts': 'so many characters before a number as a name may have',
  'src/model/venue-parts.ts': 'a line of at most 1,000 characters',
  'src/rules/authors-as-names.ts': 'a name of at most 300 characters',
  'src/rules/whole-abstract.ts': 'the last 300 characters',
  'src/search': 'a word of a text of at most 20,000 characters, or of a query',
};

describe('a regular expression takes a time that grows with its text, however ill the text means it', () => {
  it('as it is written', { timeout: 600_000 }, () => {
    expect(slowOf(literalPatterns('{src,scripts}'))).toEqual([]);
  });

  it('as it is put together', async () => {
    const built = await builtPatterns('src');
    expect(built.length).toBeGreaterThan(5);
    expect(slowOf(built)).toEqual([]);
  });

  it('and this test sees those that do not', () => {
    const slow = [/\s+$/, /(a+)+b/, /^(.+?),?\s+(Jr\.?)$/, /<!--[^]*?-->/g, /\p{Lu}.*\p{N}/u, /\s*,\s*/g];
    const linear = [/(?<!\s)\s+$/, /^\s+/, /<[^<>]*>/g, /\p{Lu}\P{Lu}*\p{Lu}/u, /a|b|cd/g];
    const named = [...slow, ...linear].map((pattern) => ({ file: 'x', pattern }));
    expect(slowOf(named)).toEqual(slow.map((pattern) => `x: ${String(pattern)}`));
  });
});

function slowOf(patterns: readonly LocatedPattern[]): string[] {
  return patterns
    .filter(
      ({ file }) => !Object.keys(HARMLESS).some((known) => file.split(path.sep).join('/').startsWith(known)),
    )
    .filter(({ pattern }) =>
      worstTexts(pattern).some(({ text, explodes }) => explodes || isSlow(pattern, text)),
    )
    .map(({ file, pattern }) => `${file}: ${String(pattern)}`);
}

/**
 * Whether four times the text takes far more than four times as long, and far longer than to look at each of
 * its characters: a pattern that tries the rest of a text at each takes a hundred times as long as that.
 */
function isSlow(pattern: RegExp, worst: WorstText): boolean {
  const [few, many] = [textOf(worst, LENGTH), textOf(worst, 4 * LENGTH)];
  const isSeen = (): boolean => {
    const time = shortestTime(pattern, few);
    // What runs away already is not asked for more.
    if (time > RUN_AWAY * shortestTime(EACH_CHARACTER, few)) return true;
    const longer = shortestTime(pattern, many);
    return longer > FAR_LONGER * shortestTime(EACH_CHARACTER, many) && longer / time > 8;
  };
  return isSeen() && isSeen();
}

const EACH_CHARACTER = /[^]/gu;
const LENGTH = 5_000;
const FAR_LONGER = 8;
const RUN_AWAY = 1_000;
