import type { Finding } from '../model/issues.ts';
import type { Entry } from '../model/library.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import { isPublished, publicationOf, type Publication } from '../model/publication.ts';
import { venueNames } from '../model/venue-names.ts';
import type { Rule } from './rule.ts';

/**
 * A paper that has a venue has the DOI of its published version, where the venue gives one: people cite by
 * it.
 */
export const publishedDoi: Rule = {
  name: 'published-doi',
  holds: 'A paper with a venue that gives DOIs has the DOI that it gave.',
  example: { no: 'venue: CVPR 2022', yes: 'doi: "10.1109/CVPR52688.2022.01213"\nvenue: CVPR 2022' },
  find: (library) => {
    const names = venueNames(library.venues.fields.venues);
    return library.papers.flatMap((entry) => [
      ...arxivDoi(entry),
      ...absentDoi(entry, publicationOf(entry.fields, names)),
    ]);
  },
};

function arxivDoi({ file, fields: { doi }, locate }: Entry<PaperFrontmatter>): Finding[] {
  if (doi === undefined || !ARXIV_DOI.test(doi)) return [];
  return [
    {
      file,
      position: locate(['doi']),
      message: `Unexpected \`${doi}\` for \`doi\`, expected the DOI of the published version: this one is arXiv's own.`,
      action: 'Type the DOI that the venue gave it, or leave doi out.',
    },
  ];
}

function absentDoi(
  { file, fields, data, locate }: Entry<PaperFrontmatter>,
  publication: Publication,
): Finding[] {
  if (fields.venue === undefined || data['doi'] !== undefined || !givesDois(publication)) return [];
  return [
    {
      file,
      position: locate(['venue']),
      message: `Unexpected venue \`${[publication.label, publication.venueYear].filter(Boolean).join(' ')}\` without \`doi\`, expected the DOI of the published version.`,
      action: 'Look it up at https://search.crossref.org and add doi, or leave the venue out of a preprint.',
    },
  ];
}

/**
 * Whether a DOI is to be expected: not of a preprint, a thesis, a report or a book, not of a workshop, of
 * which each does as it likes, and not where OpenReview, PMLR, JMLR, NeurIPS, USENIX and CEUR publish.
 * (NeurIPS gives some since 2022, and names them nowhere in its pages.)
 */
function givesDois(publication: Publication): boolean {
  const { venue, kind } = publication;
  if (venue === undefined || !isPublished(publication) || WITHOUT_DOI.has(kind)) return false;
  return !NAMES_WITHOUT_DOI.test(`${venue.name} ${venue.full ?? ''}`);
}

const WITHOUT_DOI: ReadonlySet<Publication['kind']> = new Set(['thesis', 'report', 'book', 'workshop']);

const NAMES_WITHOUT_DOI =
  /\b(?:ICLR|ICML|NeurIPS|NIPS|TMLR|JMLR|PMLR|COLM|COLT|ALT|AISTATS|UAI|CoRL|MIDL|L4DC|CHIL|CLeaR|ACML|USENIX|CEUR|Learning Representations|Machine Learning Research|Neural Information Processing)\b/i;

/** https://info.arxiv.org/help/doi.html */
const ARXIV_DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.48550\/arxiv\./i;
