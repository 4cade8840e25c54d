import { defined } from '../../model/defined.ts';
import { findArxivId, findDoi } from '../../model/identifiers.ts';
import { joinLine } from '../../model/maths.ts';
import { isPartialDate } from '../../model/partial-dates.ts';
import { MONTHS, readBibtexEntries, type BibtexEntry } from './bibtex-entries.ts';
import { readNames } from './names.ts';
import { unescapeMaths } from '../text/unescape-maths.ts';
import { latexToSegments } from '../text/latex-to-segments.ts';
import { OF_PUBLICATION, readFormerFields } from './former-fields.ts';
import { heldFields } from './held-fields.ts';
import { OWN_FIELD, readOwnField } from './own-field.ts';
import { segmentsToMarkdown } from '../text/segments-to-markdown.ts';
import { linkFromUrl } from '../text/link-from-url.ts';
import { readLanguage } from '../text/language.ts';
import { readVenue } from './read-venue.ts';
import type { LocatedReference, ReadFile } from '../reference.ts';
import { titleLine } from '../text/title-line.ts';

/**
 * Reads a BibTeX or biblatex file, as reference managers export it and as this project does: an entry with
 * our own field (src/formats/bibtex/own-field.ts) carries all that an entry of a list has.
 */
export function readBibtex(text: string): ReadFile {
  const { entries, broken } = readBibtexEntries(text);
  return { references: entries.map(toReference), skipped: broken };
}

function toReference(entry: BibtexEntry): LocatedReference {
  const { fields, line, source } = entry;
  const used = new Set<string>();
  const take = (...names: string[]): string => {
    for (const name of names) used.add(name);
    return names.map((name) => fields.get(name)?.trim()).find(Boolean) ?? '';
  };
  const unused = (): string[] => [...fields.keys()].filter((name) => !used.has(name));
  const whole = readOwnField(take(OWN_FIELD));
  if (whole) {
    take(...WRITTEN);
    const reference = { title: '', abstract: '', ...heldFields(take), ...whole };
    return { reference, remarks: [], unused: unused(), keywords: [], line, source };
  }
  used.delete(OWN_FIELD);
  // What we exported ourselves escapes what is text and leaves what is maths; others may have escaped both.
  const read = fields.has('lectern')
    ? latexToSegments
    : (latex: string) => unescapeMaths(latexToSegments(latex));
  const lineOf = fields.has('lectern') ? joinLine : titleLine;
  const text = (...names: string[]): string => lineOf(read(take(...names)));
  const remarks: string[] = [];

  const subtitle = text('subtitle');
  const title = [text('title'), subtitle].filter(Boolean).join(': ');
  const { markdown, remarks: formulas } = segmentsToMarkdown(
    take('abstract')
      .split(/\n\s*\n|\\par\b/)
      .map(read),
  );
  const names = readNames(take('author'));
  if (names === undefined) remarks.push('Left out `authors`: the list ends with "and others".');
  const date = dateOf(take('date'), take('year'), take('month'), take('day'));
  const language = readLanguage(take('langid', 'language', 'hyphenation'));
  const url = take('url').replace(/\\([%&#_~])/g, '$1');
  const container = text('journal', 'journaltitle', 'booktitle');
  const candidates = [take('eprint'), url, take('doi'), ...`${container} ${text('note')}`.split(/[\s,]+/)];
  const arxiv = candidates.map((text) => findArxivId(text)).find((id) => id !== undefined);
  const doi = [take('doi'), url].map((text) => findDoi(text.replace(/\\_/g, '_'))).find(Boolean);
  const category = arxiv === undefined ? '' : take('primaryclass', 'eprintclass');
  const keywords = text('keywords', 'keyword')
    .split(/\s*[,;]\s*/)
    .filter(Boolean);
  take('archiveprefix', 'eprinttype');

  const own = readFormerFields({ take, text, keywords, date });
  const links = linkFromUrl(url, arxiv, doi);
  const venue = own ? undefined : readVenue(entry.type, container, date, text);
  const published = own ? own.published : date;
  const reference = {
    title,
    ...(language && { language }),
    ...(names !== undefined && names.length > 0 && { authors: names }),
    ...(published && { published }),
    ...(arxiv && { arxiv }),
    ...(category && { category }),
    ...(doi && findArxivId(doi) === undefined && { doi }),
    ...(own ?? { ...(venue && { venue }), ...(Object.keys(links).length > 0 && { links }) }),
    abstract: markdown,
  };
  return {
    reference,
    remarks: [...remarks, ...formulas],
    unused: unused(),
    keywords: own ? [] : keywords,
    line,
    source,
  };
}

/** As exactly as it is given: `date = {2023-10-31}`, or year, month and day; the first date of a range. */
function dateOf(date: string, year: string, month: string, day: string): string | undefined {
  const number = (text: string): string | undefined => /^\d{1,2}$/.exec(text)?.[0].padStart(2, '0');
  const named = MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1;
  const parts = [year, number(named > 0 ? String(named) : month), number(day)];
  const known = parts.slice(0, parts.includes(undefined) ? parts.indexOf(undefined) : 3).join('-');
  return [defined(date.split('/')[0]), date.slice(0, 10), known, year].find((text) => isPartialDate(text));
}

/** What we write besides and need not read. */
const WRITTEN = [
  ...OF_PUBLICATION,
  ...['url', 'date', 'year', 'month', 'day', 'key', 'note', 'pubstate', 'archiveprefix', 'eprinttype'],
  ...['journaltitle', 'howpublished', 'organization'],
];
