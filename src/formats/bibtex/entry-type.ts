import type { Paper } from '../../model/paper.ts';
import { isPublished } from '../../model/publication.ts';
import { textToLatex } from '../text/text-to-latex.ts';

/** Which BibTeX entry a paper is, and the fields that say where and when it was published. */
export interface EntryType {
  type: string;
  fields: Record<string, string | number | undefined>;
}

/**
 * Returns the entry of a paper by what it is: `@inproceedings` in a conference or a workshop, `@article` in a
 * journal, a thesis, a book or a part of one, a report, and `@misc` for what is none of them or not known to
 * be one. Its year is that of the publication, and none where nobody says it. A preprint is `@misc` in
 * arXiv's own form (https://info.arxiv.org/help/hypertex/bibstyles/), with the date of its first appearance.
 */
export function entryType({ publication }: Paper): EntryType {
  const { venue, kind, venueYear, volume, number, pages } = publication;
  const name = venue && textToLatex(venue.full ?? venue.name);
  if (!isPublished(publication)) {
    const [firstYear, month, day] = publication.firstAppeared?.split('-') ?? [];
    const date = Number(firstYear) === publication.year ? { month, day } : {};
    return {
      type: 'misc',
      fields: { year: publication.year, ...date, howpublished: venue?.id === 'arxiv' ? undefined : name },
    };
  }
  const parts = {
    year: venueYear,
    volume,
    number,
    pages: pages && textToLatex(pages).replace(/-(?=\w)/g, '--'),
  };
  switch (kind) {
    case 'journal':
      return { type: 'article', fields: { journal: name, ...parts } };
    case 'conference':
    case 'workshop':
      return { type: 'inproceedings', fields: { booktitle: name, ...parts } };
    case 'book':
      return pages === undefined
        ? { type: 'book', fields: { publisher: name, ...parts } }
        : { type: 'incollection', fields: { booktitle: name, ...parts } };
    case 'thesis':
      return thesis(venue?.name ?? '', { school: name, ...parts });
    case 'report':
      return { type: 'techreport', fields: { institution: name, ...parts } };
    default:
      return { type: 'misc', fields: { howpublished: name, ...parts } };
  }
}

/** Styles print "PhD thesis" unless the field `type` says something else. */
function thesis(name: string, fields: EntryType['fields']): EntryType {
  if (/\b(?:master|msc|diploma)/i.test(name)) return { type: 'mastersthesis', fields };
  const isDoctoral = /\b(?:ph\.? ?d|doctoral)\b/i.test(name);
  return { type: 'phdthesis', fields: { ...fields, type: isDoctoral ? undefined : 'Thesis' } };
}
