import type { Finding } from '../model/issues.ts';
import { givesNoDoi } from '../model/venues.ts';
import type { Rule } from './rule.ts';

/**
 * A paper that has a venue has the DOI of its published version, where the venue gives one: people cite by
 * it.
 */
export const publishedDoi: Rule = {
  name: 'published-doi',
  holds: 'A paper with a venue that gives DOIs has the DOI that it gave.',
  example: { no: 'venue: CVPR 2022', yes: 'doi: "10.1109/CVPR52688.2022.01213"\nvenue: CVPR 2022' },
  find: (library) =>
    library.papers.flatMap(({ file, fields: { venue, doi }, data, locate }): Finding[] => {
      if (doi !== undefined && ARXIV_DOI.test(doi)) {
        return [
          {
            file,
            position: locate(['doi']),
            message: `Unexpected \`${doi}\` for \`doi\`, expected the DOI of the published version: this one is arXiv's own.`,
            action: 'Type the DOI that the venue gave it, or leave doi out.',
          },
        ];
      }
      if (venue === undefined || data['doi'] !== undefined || givesNoDoi(venue)) return [];
      return [
        {
          file,
          position: locate(['venue']),
          message: `Unexpected venue \`${venue}\` without \`doi\`, expected the DOI of the published version.`,
          action:
            'Look it up at https://search.crossref.org and add doi, or leave the venue out of a preprint.',
        },
      ];
    }),
};

/** https://info.arxiv.org/help/doi.html */
const ARXIV_DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.48550\/arxiv\./i;
