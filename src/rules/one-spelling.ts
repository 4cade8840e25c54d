import type { Finding, Position } from '../model/issues.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { MARKDOWN_MATHS } from '../model/maths.ts';
import { positionOf } from '../model/positions.ts';
import { valueAt } from '../model/schema-nodes.ts';
import { inVariety, varietyOf, type Variety } from '../model/spelling-varieties.ts';
import type { Rule } from './rule.ts';

/**
 * A list that says `en-GB` or `en-US` spells its own words so: what readers see side by side was written by
 * one hand. Titles and abstracts are the words of their authors.
 */
export const oneSpelling: Rule = {
  name: 'one-spelling',
  holds: "Where `languages` begins with `en-GB` or `en-US`, the list's own words are spelled so.",
  example: {
    of: 'site',
    no: 'description: What neurons tell of behavior.\nlanguages: [en-GB]',
    yes: 'description: What neurons tell of behaviour.\nlanguages: [en-GB]',
    note: 'In site.yaml; as it does for summaries, introductions, reasons and notes. What is quoted may keep its spelling.',
  },
  find: (library) => {
    const variety = varietyOf(library.site.fields.languages?.[0]);
    if (variety === undefined) return [];
    return ownTexts(library).flatMap(({ file, text, positionAt }) =>
      misspelt(text, variety).map(({ index, word, expected }): Finding => ({
        file,
        position: positionAt(index),
        message: `Unexpected \`${word}\` in a list in ${variety}, expected \`${expected}\`.`,
        action: `Type ${expected}, or put what others wrote in quotation marks.`,
      })),
    );
  },
};

/** A text in the list's own words, and where in its file a character of it stands. */
interface OwnText {
  file: string;
  text: string;
  positionAt(index: number): Position | undefined;
}

function ownTexts(library: Library): OwnText[] {
  const { papers, topics, paths, about, site } = library;
  return [
    ...papers.flatMap((entry) => [...inFields(entry, [['summary']]), inBody(entry, entry.body.notes)]),
    ...topics.flatMap((entry) => inFields(entry, [['title'], ['description']])),
    ...paths.flatMap((entry) =>
      inFields(entry, [
        ['title'],
        ['description'],
        ...(entry.fields.steps ?? []).map((_step, index) => ['steps', index, 'why']),
      ]),
    ),
    ...about.flatMap((entry) => inFields(entry, [['title']])),
    ...inFields(site, [['title'], ['description']]),
    ...entriesOf(library)
      .filter(({ kind }) => kind !== 'paper')
      .map((entry) => inBody(entry, entry.body.main)),
  ];
}

/** Texts of fields; every word is reported where its value begins, since quotes may move what follows. */
function inFields({ file, fields, locate }: Entry<unknown>, paths: (string | number)[][]): OwnText[] {
  return paths.flatMap((path) => {
    const value = valueAt(fields, path);
    return typeof value === 'string' ? [{ file, text: value, positionAt: () => locate(path) }] : [];
  });
}

function inBody({ file, text, bodyStart }: Entry<unknown>, part: string): OwnText {
  const start = text.indexOf(part, bodyStart);
  return { file, text: part, positionAt: (index) => positionOf(text, start + index) };
}

/**
 * Finds words in the other spelling. A capital within a sentence, or within a compound, makes a name, which
 * is spelled as its owner spells it.
 */
function misspelt(text: string, variety: Variety): { index: number; word: string; expected: string }[] {
  return Array.from(text.matchAll(WORDS)).flatMap(({ index, groups }) => {
    const word = groups?.['word'];
    if (word === undefined || /\p{Lu}/u.test(word.slice(1))) return [];
    if (/^\p{Lu}/u.test(word) && !beginsSentence(text, index)) return [];
    let offset = index;
    return word.split('-').flatMap((part) => {
      const at = offset;
      offset += part.length + 1;
      const lower = part.toLowerCase();
      const expected = inVariety(lower, variety);
      if (expected === undefined) return [];
      return [{ index: at, word: part, expected: part === lower ? expected : capitalised(expected) }];
    });
  });
}

function beginsSentence(text: string, index: number): boolean {
  return SENTENCE_END.test(
    index < LOOK_BACK ? `. ${text.slice(0, index)}` : text.slice(index - LOOK_BACK, index),
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The end of a sentence, or the sign of a list's item, with what may stand before the next word. */
const SENTENCE_END = /[.!?…]["”)*_]*\s+["“(*_]*$|\n[-*+#>]+ $/;
const LOOK_BACK = 8;

/** What is passed over: maths, code, addresses, citations, links' targets and quotations. */
const NOT_OWN = [
  MARKDOWN_MATHS,
  '`[^`]*`',
  String.raw`https?:\/\/\S+`,
  String.raw`\[@[^\]\n]{1,200}\]`,
  String.raw`\]\([^)\n]{0,400}\)`,
  '“[^”]{0,400}”|"[^"\n]*"',
];
const WORDS = new RegExp(`${NOT_OWN.join('|')}|(?<word>\\p{L}[\\p{L}\\p{N}]*(?:-[\\p{L}\\p{N}]+)*)`, 'gu');
