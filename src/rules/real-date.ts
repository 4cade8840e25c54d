import type { Finding } from '../model/issues.ts';
import {
  earliestDay,
  FIRST_YEAR,
  isFullDate,
  isPartialDate,
  isPlausibleYear,
  LAST_YEAR,
} from '../model/partial-dates.ts';
import type { Rule } from './rule.ts';

/** Dates exist in the calendar, and no paper was published after it joined the list. */
export const realDate: Rule = {
  name: 'real-date',
  holds:
    'Dates exist, from the year 1000 on, and none is after `added`; `published` may be a year or a month.',
  example: { no: 'published: "2023-02-30"', yes: 'published: "2023-02"' },
  find: (library) =>
    library.papers.flatMap(({ file, fields, locate }) => {
      const findings: Finding[] = [];
      const { published, added } = fields;
      const publishedIsReal = published === undefined || isPartialDate(published);
      const addedIsReal = added === undefined || isFullDate(added);
      if (!publishedIsReal) {
        findings.push({
          file,
          position: locate(['published']),
          message: `Unexpected \`${published}\` for \`published\`, expected a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY.`,
          action: 'Type only what is known, in quotes: published: "2023-10".',
        });
      }
      if (!addedIsReal) {
        findings.push({
          file,
          position: locate(['added']),
          message: `Unexpected \`${added}\` for \`added\`, expected a date of the calendar as YYYY-MM-DD.`,
          action: 'Type the day on which you add the paper, in quotes: added: "2024-05-31".',
        });
      }
      for (const [field, date, isReal] of [
        ['published', published, publishedIsReal],
        ['added', added, addedIsReal],
      ] as const) {
        if (date === undefined || !isReal || isPlausibleYear(date)) continue;
        findings.push({
          file,
          position: locate([field]),
          message: `Unexpected year \`${date.slice(0, 4)}\` in \`${field}\`, expected one from ${FIRST_YEAR} to ${LAST_YEAR}.`,
          action: `Correct the year: ${field}: "2023${date.slice(4)}".`,
        });
      }
      if (published && added && publishedIsReal && addedIsReal && earliestDay(published) > added) {
        findings.push({
          file,
          position: locate(['published']),
          message: `Unexpected \`${published}\` for \`published\`, expected no date after \`added\`, which is \`${added}\`.`,
          action: 'Correct the one of the two that is wrong.',
        });
      }
      return findings;
    }),
};
