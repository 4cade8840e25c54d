import type { PaperFrontmatter } from '../../src/model/paper.ts';
import { shortenNames } from '../../src/model/person-names.ts';
import { publicationOf } from '../../src/model/publication.ts';
import { forgeText } from './forge-text.ts';

/** How the row of a paper will look in a list of the site, as Markdown for a forge, one part a line. */
export function paperRow({
  title,
  authors = [],
  topics = [],
  summary,
  ...paper
}: Partial<PaperFrontmatter>): string {
  const { shown: first, more } = shortenNames(authors, MOST_NAMES);
  const { phrase } = publicationOf(paper);
  const facts = [first.map(shown).join(', ') + more, shown(phrase)].filter(Boolean).join(' · ');
  return [
    `**${shown(title ?? 'Without a title')}**`,
    facts,
    summary === undefined ? 'Without a summary' : shown(summary),
    topics.length === 0 ? 'Without a topic' : topics.slice(0, MOST_NAMES).map(shown).join(', '),
  ]
    .filter(Boolean)
    .join('\\\n');
}

function shown(text: string): string {
  return forgeText(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}

const LONGEST_SHOWN = 500;
/** As many as a list of the site shows before it says how many there are besides. */
const MOST_NAMES = 5;
