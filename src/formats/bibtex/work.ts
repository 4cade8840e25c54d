import type { Paper } from '../../model/paper.ts';
import { inVolume, isPublished, isServer, type Publication } from '../../model/publication.ts';
import { textToLatex } from '../text/text-to-latex.ts';

/** What a paper is, and the fields that say where and when it was published, as biblatex names them. */
export interface Work {
  type: 'article' | 'inproceedings' | 'inbook' | 'book' | 'thesis' | 'report' | 'online' | 'misc';
  /** As exactly as it is known: `2024-05-01`, `2024-05`, `2024`; undefined where nobody says it. */
  date: string | undefined;
  fields: Record<string, string | undefined>;
}

/**
 * Returns the work that a paper is: `@inproceedings` in a conference or a workshop, `@article` in a journal,
 * a thesis, a book or a part of one, a report, and `@misc` for what is none of them or not known to be one.
 * Its date is that of the publication, and none where nobody says it. A preprint is `@online`, with the date
 * of its first appearance (biblatex manual, section 3.14.7, "Electronic Publishing Information"). Fields that
 * biblatex's data model does not have for a type are said in `note`.
 */
export function workOf({ arxiv, publication }: Paper): Work {
  const { venue, kind, venueYear, pages } = publication;
  const name = venue && textToLatex(venue.full ?? venue.name);
  if (!isPublished(publication)) return unpublished(publication, name, arxiv !== undefined);
  const date = venueYear === undefined ? undefined : String(venueYear);
  const work = (type: Work['type'], container: Work['fields']): Work => ({
    type,
    date,
    fields: { ...container, ...countsOf(type, publication) },
  });
  switch (kind) {
    case 'journal':
      return work('article', { journaltitle: name });
    case 'conference':
    case 'workshop':
      return work('inproceedings', { booktitle: name });
    case 'book':
      return pages === undefined ? work('book', { publisher: name }) : work('inbook', { booktitle: name });
    case 'thesis':
      return work('thesis', thesisAt(venue?.full ?? venue?.name ?? ''));
    case 'report':
      return work('report', { institution: name, type: 'techreport' });
    default:
      return work('misc', { howpublished: name });
  }
}

/** A paper that is on a server of preprints, and one of which no venue is known. */
function unpublished(
  { venue, firstAppeared, year }: Publication,
  name: string | undefined,
  isOnArxiv: boolean,
): Work {
  const isOfYear = firstAppeared?.slice(0, 4) === String(year);
  const date = isOfYear ? firstAppeared : year === undefined ? undefined : String(year);
  const isOnline = isOnArxiv || (venue !== undefined && isServer(venue));
  return {
    type: isOnline ? 'online' : 'misc',
    date,
    fields: {
      organization: venue?.id === 'arxiv' ? undefined : name,
      pubstate: isOnline ? 'prepublished' : undefined,
    },
  };
}

/** biblatex has a word of its own for a thesis of which it is known what kind it is. */
function thesisAt(name: string): Work['fields'] {
  const type = /\b(?:master|msc|diploma)/i.test(name)
    ? 'mathesis'
    : /\b(?:ph\.? ?d|doctoral)\b/i.test(name)
      ? 'phdthesis'
      : 'Thesis';
  return { institution: textToLatex(name.replace(/^[^,]*\bthesis,\s+/i, '')), type };
}

function countsOf(type: Work['type'], publication: Publication): Work['fields'] {
  const { volume, number, pages } = publication;
  const fields = COUNTS[type] ?? ['volume', 'number', 'pages'];
  const isSaid = (field: keyof typeof publication): boolean => fields.includes(field);
  const rest = inVolume({
    ...publication,
    volume: isSaid('volume') ? undefined : volume,
    number: isSaid('number') ? undefined : number,
    pages: isSaid('pages') ? undefined : pages,
  });
  return {
    volume: isSaid('volume') && volume ? textToLatex(volume) : undefined,
    number: isSaid('number') && number ? textToLatex(number) : undefined,
    pages: isSaid('pages') && pages ? textToLatex(pages).replace(/-(?=\w)/g, '--') : undefined,
    note: rest === '' ? undefined : textToLatex(rest).replaceAll('–', '--'),
  };
}

/** The counts that the data model has for a type; all three for the others (biblatex's blx-dm.def). */
const COUNTS: Partial<Record<Work['type'], readonly string[]>> = {
  thesis: ['pages'],
  report: ['number', 'pages'],
  misc: [],
};
