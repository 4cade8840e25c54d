import { findArxivId, findDoi, isArxivId, isDoi } from '../model/identifiers.ts';
import type { Finding } from '../model/issues.ts';
import type { Entry } from '../model/library.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import { isIdentifierNumber, quoting } from './quoting.ts';
import type { Rule } from './rule.ts';

/**
 * Identifiers are text in their canonical form: YAML reads `2405.00010` as the number 2405.0001, which is
 * another paper, and two forms of one identifier would hide a duplicate.
 */
export const quotedIdentifier: Rule = {
  name: 'quoted-identifier',
  holds:
    '`arxiv` and `doi` are in quotes and in their short form: YAML would turn 2405.00010 into another paper.',
  mends: 'Puts it in quotes, and takes it out of an address.',
  example: {
    no: 'arxiv: 2405.00010\ndoi: https://doi.org/10.1000/xyz',
    yes: 'arxiv: "2405.00010"\ndoi: "10.1000/xyz"',
  },
  find: (library) => [
    ...library.papers.flatMap((entry) => [
      ...numbers(entry),
      ...form(
        entry,
        'arxiv',
        isArxivId,
        findArxivId,
        'an arXiv identifier without version, such as `2311.00136`',
      ),
    ]),
    ...[...library.papers, library.site].flatMap((entry) =>
      form(entry, 'doi', isDoi, findDoi, 'a DOI such as `10.1000/xyz`'),
    ),
  ],
};

function numbers(entry: Entry<PaperFrontmatter>): Finding[] {
  const { file, invalidFields, locate, source } = entry;
  return invalidFields.filter(isIdentifierNumber).map(({ path }) => {
    const typed = source(path);
    const field = String(path[0]);
    return {
      file,
      position: locate(path),
      message: `Unexpected number for \`${field}\`, expected text: YAML reads \`${typed}\` as a number and drops its zeros.`,
      action: `Put it in quotes: ${field}: "${typed}"`,
      fix: quoting(entry, path),
    };
  });
}

function form(
  { kind, file, fields, locate, span }: Entry<Pick<PaperFrontmatter, 'arxiv' | 'doi'>>,
  field: 'arxiv' | 'doi',
  isCanonical: (text: string) => boolean,
  find: (text: string) => string | undefined,
  expected: string,
): Finding[] {
  const value = fields[field];
  if (value === undefined || isCanonical(value)) return [];
  const meant = find(value);
  const typedSpan = span([field]);
  return [
    {
      file,
      position: locate([field]),
      message: `Unexpected \`${value}\` for \`${field}\`, expected ${expected}.`,
      action: meant
        ? `Type ${field}: "${meant}"`
        : `Correct it, or leave ${field} out if the ${kind === 'paper' ? 'paper' : 'list'} has none.`,
      fix:
        meant && typedSpan
          ? {
              done: `Put \`${meant}\` in place of \`${value}\`.`,
              edits: [{ ...typedSpan, text: JSON.stringify(meant) }],
            }
          : undefined,
    },
  ];
}
