import { defined } from '../../model/defined.ts';
import { MONTHS } from './bibtex-entries.ts';
import type { Work } from './work.ts';

/** A work as one of the two languages of these files writes it. */
export interface Dialect {
  /** The type of its entry and its fields; those without a value are undefined. */
  entry: (work: Work) => { type: string; fields: Record<string, string | undefined> };
  /** The fields of a paper on arXiv: what its identifier is, and its category. */
  archive: (category: string | undefined) => Record<string, string | undefined>;
  /** The field for the language of the title, as a tag: biblatex would print it as `language`. */
  language: 'language' | 'langid';
  /** Whether an entry without authors needs a text by which it is sorted. */
  needsKey: boolean;
}

/** biblatex (https://ctan.org/pkg/biblatex), in whose terms a work is described. */
export const biblatex: Dialect = {
  entry: ({ type, date = UNKNOWN, fields }) => ({ type, fields: { date, ...fields } }),
  archive: (category) => ({ eprinttype: 'arxiv', eprintclass: category }),
  language: 'langid',
  needsKey: false,
};

/**
 * BibTeX ("BibTeXing", section 3), with arXiv's fields as arXiv writes them
 * (https://info.arxiv.org/help/hypertex/bibstyles/).
 */
export const bibtex: Dialect = {
  entry: ({ type, date, fields: { type: kind, ...fields } }) => {
    const { bibtexType = type, saysKind = false } = BIBTEX_TYPES[kind ?? ''] ?? BIBTEX_TYPES[type] ?? {};
    const nameOf = (name: string): string => BIBTEX_NAMES[`${type} ${name}`] ?? BIBTEX_NAMES[name] ?? name;
    return {
      type: bibtexType,
      fields: {
        ...dateFields(date),
        ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [nameOf(name), value])),
        type: saysKind ? undefined : kind,
        pubstate: undefined,
      },
    };
  },
  archive: (category) => ({ archivePrefix: 'arXiv', primaryClass: category }),
  language: 'language',
  needsKey: true,
};

/** Whether a field holds the name of a macro, which stands without braces. */
export function isMacro(name: string): boolean {
  return name === 'month';
}

function dateFields(date: string | undefined): Record<string, string | undefined> {
  if (date === undefined) return { date: UNKNOWN };
  const [year, month, day] = date.split('-');
  return { year, month: month && defined(MONTHS[Number(month) - 1]), day: day && String(Number(day)) };
}

/**
 * A year that nobody says (ISO 8601-2, level 1, "unspecified digits"): every entry has to have a date, and
 * BibTeX does not look at this one.
 */
const UNKNOWN = 'XXXX';

/** For a kind of thesis or report, or else for a type, the type of BibTeX, and whether it says the kind. */
const BIBTEX_TYPES: Record<string, { bibtexType: string; saysKind?: boolean }> = {
  online: { bibtexType: 'misc' },
  inbook: { bibtexType: 'incollection' },
  thesis: { bibtexType: 'phdthesis' },
  phdthesis: { bibtexType: 'phdthesis', saysKind: true },
  mathesis: { bibtexType: 'mastersthesis', saysKind: true },
  techreport: { bibtexType: 'techreport', saysKind: true },
};

/** For a field of biblatex, or that of a certain type, the field of BibTeX. */
const BIBTEX_NAMES: Record<string, string> = {
  journaltitle: 'journal',
  organization: 'howpublished',
  'thesis institution': 'school',
};
