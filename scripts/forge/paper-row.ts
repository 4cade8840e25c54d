import type { PaperFrontmatter } from '../../src/model/paper.ts';
import { venueAndYear } from '../../src/model/venues.ts';
import { forgeText } from './forge-text.ts';

/** How the row of a paper will look in a list of the site, as Markdown for a forge, one part a line. */
export function paperRow({
  title,
  authors = [],
  topics = [],
  summary,
  ...paper
}: Partial<PaperFrontmatter>): string {
  const first = authors.slice(0, MOST_NAMES).map(forgeText).join(', ');
  const more = authors.length > MOST_NAMES ? ` and ${authors.length - MOST_NAMES} more` : '';
  const facts = [first + more, forgeText(venueAndYear(paper))].filter(Boolean).join(' · ');
  return [
    `**${forgeText(title ?? 'Without a title')}**`,
    facts,
    summary === undefined ? 'Without a summary' : forgeText(summary),
    topics.length === 0 ? 'Without a topic' : topics.map(forgeText).join(', '),
  ].join('\\\n');
}

/** As many as a list of the site shows before it says how many there are besides. */
const MOST_NAMES = 5;
