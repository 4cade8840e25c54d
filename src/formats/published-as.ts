import type { Paper } from '../model/paper.ts';
import { yearOf } from '../model/partial-dates.ts';
import { isPublished } from '../model/publication.ts';

/** What a paper was published as, in the terms of CSL, which other formats of its kind share. */
export interface PublishedAs {
  type: WorkType;
  /** The journal, the proceedings or the book that it is a part of. */
  container?: string | undefined;
  /** The short name of the same, where it has one. */
  containerShort?: string | undefined;
  /** Who published it: a publisher, a university, a server of preprints. */
  publisher?: string | undefined;
  genre?: string | undefined;
  /** What a report or a preprint is known by at its publisher. */
  number?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  /** The date of that publication, as exactly as it is known. */
  date?: string | undefined;
}

/** The types of CSL (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export type WorkType =
  'article' | 'article-journal' | 'paper-conference' | 'book' | 'chapter' | 'thesis' | 'report' | 'document';

/**
 * Returns what a paper was published as: `article` on a server of preprints, as Zotero has it too, and
 * `document` for what nobody says. Its date is that of the publication, none where nobody says it, and of a
 * preprint the day on which it first appeared.
 */
export function publishedAs({ publication, arxiv }: Pick<Paper, 'publication' | 'arxiv'>): PublishedAs {
  const { venue, kind, venueYear, volume, number, pages, year, firstAppeared } = publication;
  if (!isPublished(publication)) {
    const isWhole = firstAppeared !== undefined && yearOf(firstAppeared) === year;
    return {
      type: kind === 'preprint' || venue !== undefined ? 'article' : 'document',
      publisher: venue?.name,
      number: arxiv && `arXiv:${arxiv}`,
      genre: kind === 'preprint' ? 'Preprint' : undefined,
      date: isWhole ? firstAppeared : year?.toString(),
    };
  }
  const name = venue?.full ?? venue?.name ?? '';
  const short = venue?.name === name ? undefined : venue?.name;
  const date = venueYear?.toString();
  const part = { container: name, containerShort: short, volume, issue: number, pages, date };
  switch (kind) {
    case 'journal':
      return { type: 'article-journal', ...part };
    case 'conference':
    case 'workshop':
      return { type: 'paper-conference', ...part };
    case 'book':
      if (pages !== undefined) return { type: 'chapter', ...part };
      return { type: 'book', publisher: name, volume, issue: number, date };
    case 'thesis':
      return { type: 'thesis', ...thesisOf(name), number, pages, date };
    case 'report':
      return { type: 'report', publisher: name, number, volume, pages, date };
    default:
      return { type: 'document', ...part };
  }
}

/** `PhD thesis, MIT` is a PhD thesis at MIT. */
function thesisOf(name: string): Pick<PublishedAs, 'publisher' | 'genre'> {
  const [said, rest = ''] =
    /^[^,]*\b(?:thesis|dissertation)\b(?:,\s*|\s+at\s+|$)(.*)$/i.exec(name)?.slice(0, 2) ?? [];
  const isDoctoral = /\b(?:ph\.? ?d|doctoral)\b/i.test(name);
  const isMaster = /\b(?:master|msc|diploma)/i.test(name);
  return {
    genre: isDoctoral ? 'PhD thesis' : isMaster ? 'Master’s thesis' : 'Thesis',
    publisher: (said === undefined ? name : rest) || undefined,
  };
}
