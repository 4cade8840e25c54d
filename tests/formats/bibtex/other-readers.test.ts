import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { writeBiblatex, writeBibtex } from '../../../src/formats/bibtex/write-bibtex.ts';
import { readSegments } from '../../../src/markdown/segments.ts';
import { splitLine, type Segment } from '../../../src/model/maths.ts';
import { nameParts } from '../../../src/model/name-parts.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { isPublished } from '../../../src/model/publication.ts';
import { listOf, listPapers } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';

const dialects = [
  ['BibTeX', writeBibtex],
  ['biblatex', writeBiblatex],
] as const;
const lists = [
  ['the frozen list', listPapers],
  ['the worst papers', worstPapers],
] as const;

describe.each(dialects)('%s', (dialect, write) => {
  describe.each(lists)('of %s', (_, papers) => {
    const list = listOf(papers);
    const text = write(list.papers, list);

    it('says the same to the parser of Better BibTeX', () => {
      const { entries, errors } = parse(text, { sentenceCase: false });
      // Commands of formulas that it does not know.
      expect(errors.filter(({ error }) => !error.startsWith('unhandled macro'))).toEqual([]);
      expect(
        entries.map(({ key, type, fields }, index) =>
          factsIn({ key, type, fields: fields }, list.papers[index] ?? expect.fail(key)),
        ),
      ).toEqual(
        list.papers.map((paper) => ({
          key: list.keys.get(paper.id),
          type: typeOf(paper)[dialect],
          title: titleOf(paper),
          authors: paper.authors?.map(partsOf) ?? [],
          date: dateOf(paper),
          doi: doiOf(paper) ?? '',
          eprint: paper.arxiv ?? '',
          keywords: paper.topics?.toSorted() ?? [],
          abstract: abstractOf(paper),
        })),
      );
    });

    it('says the same to citation-js', () => {
      const read = new Cite(text).data as unknown as CslItem[];
      expect(
        read.map(({ type, title = '', abstract = '', DOI, author = [], issued }, index) => ({
          type,
          title: withFormulas(title, titleOf(list.papers[index] ?? expect.fail(title))),
          abstract: withFormulas(abstract, abstractOf(list.papers[index] ?? expect.fail(title))),
          doi: DOI,
          authors: author.map(({ given = '', family = '', literal = '', suffix = '', ...rest }) =>
            [[rest['non-dropping-particle'], family || literal].filter(Boolean).join(' '), suffix, given]
              .filter(Boolean)
              .join('|'),
          ),
          // It takes a year of which no digit is known for the year 0.
          date: issued?.['date-parts']?.[0]?.filter((part) => part !== 0).join('-') ?? '',
        })),
      ).toEqual(list.papers.map((paper) => cslFactsOf(paper, dialect)));
    });
  });
});

type Fields = Record<string, string> & { author?: Name[]; keywords?: string[] };
type Name = Partial<Record<'name' | 'prefix' | 'lastName' | 'suffix' | 'firstName', string>>;
interface CslItem {
  type: string;
  title?: string;
  abstract?: string;
  DOI?: string;
  author?: Record<string, string>[];
  issued?: { 'date-parts'?: number[][] };
}

function factsIn(
  { key, type, fields }: { key: string; type: string; fields: Fields },
  paper: Paper,
): Record<string, unknown> {
  return {
    key,
    type,
    title: withFormulas(fields.title ?? '', titleOf(paper)),
    authors: (fields.author ?? []).map(({ name, prefix, lastName, suffix, firstName }) =>
      [name, [prefix, lastName].filter(Boolean).join(' '), suffix, firstName]
        .filter(Boolean)
        .join('|')
        .normalize('NFC'),
    ),
    date:
      fields.date ?? [fields.year, ...[fields.month, fields.day].map(twoDigits)].filter(Boolean).join('-'),
    doi: fields.doi ?? '',
    eprint: fields.eprint ?? '',
    keywords: fields.keywords ?? [],
    abstract: withFormulas(fields.abstract ?? '', abstractOf(paper)),
  };
}

function cslFactsOf(paper: Paper, dialect: 'BibTeX' | 'biblatex'): Record<string, unknown> {
  const date = dateOf(paper);
  return {
    type: typeOf(paper)[`${dialect} in CSL`],
    title: titleOf(paper),
    abstract: abstractOf(paper),
    doi: doiOf(paper),
    authors: paper.authors?.map(partsOf) ?? [],
    date: date === 'XXXX' ? '' : date.split('-').map(Number).join('-'),
  };
}

/** The family name with its particle, suffix, given name. */
function partsOf(name: string): string {
  const { particle, family, suffix, given } = nameParts(name) ?? {};
  const last = [particle, family].filter(Boolean).join(' ');
  return [last || name, suffix, given].filter(Boolean).join('|');
}

/** When it was published, or when a preprint first appeared; a year without digits where nobody says it. */
function dateOf({ publication }: Paper): string {
  const { venueYear, firstAppeared, year } = publication;
  if (isPublished(publication)) return String(venueYear ?? 'XXXX');
  return firstAppeared?.startsWith(String(year)) ? firstAppeared : String(year ?? 'XXXX');
}

function doiOf({ doi, arxiv, publication }: Paper): string | undefined {
  const ofPreprint = arxiv === undefined || isPublished(publication) ? undefined : `10.48550/arXiv.${arxiv}`;
  return doi ?? ofPreprint;
}

/** What a paper is in each of the two languages, and what citation-js makes of it. */
function typeOf({ publication, arxiv }: Paper): Record<string, string> {
  const types = (bibtex: string, biblatex: string, csl: string): Record<string, string> => ({
    BibTeX: bibtex,
    biblatex,
    'BibTeX in CSL': csl,
    'biblatex in CSL': csl,
  });
  const { venue, kind, pages } = publication;
  if (!isPublished(publication)) {
    const isOnline = arxiv !== undefined || venue !== undefined;
    return {
      ...types('misc', isOnline ? 'online' : 'misc', 'document'),
      ...(isOnline && { 'biblatex in CSL': 'webpage' }),
    };
  }
  switch (kind) {
    case 'journal':
      return types('article', 'article', 'article-journal');
    case 'conference':
    case 'workshop':
      return types('inproceedings', 'inproceedings', 'paper-conference');
    case 'book':
      return pages === undefined ? types('book', 'book', 'book') : types('incollection', 'inbook', 'chapter');
    case 'thesis':
      return types('phdthesis', 'thesis', 'thesis');
    case 'report':
      return types('techreport', 'report', 'report');
    default:
      return types('misc', 'misc', 'document');
  }
}

/** The title with a sign for each formula, which the two readers write in ways of their own. */
function titleOf({ title }: Paper): string {
  return textOf(splitLine(title));
}

function abstractOf({ abstract }: Paper): string {
  return readSegments(abstract).map(textOf).join(' ');
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ kind, value }) => (kind === 'maths' ? FORMULA : value)).join('');
}

/** What was expected where what was read is that, whatever stands in the place of formulas. */
function withFormulas(read: string, expected: string): string {
  const text = read
    .replaceAll('<p>', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('ˋ', '`')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
  const form = RegExp.escape(expected).replaceAll(RegExp.escape(FORMULA), '.+?');
  return new RegExp(`^${form}$`).test(text) ? expected : text;
}

function twoDigits(part: string | undefined): string | undefined {
  return part?.padStart(2, '0');
}

const FORMULA = '∎';
