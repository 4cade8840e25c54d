import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './build-site.ts';

/**
 * Writes a list that is long in every direction: forty topics, more papers than a page holds, and as many
 * years as journals are old, each paper with a venue of its own. Returns its content folder.
 */
export function writeLongList(): string {
  const folder = path.join(temporaryFolder(), 'long-list');
  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  write(
    'site.yaml',
    'title: A long list\ndescription: Long.\nurl: https://example.org/\nsocialImages: false\n',
  );
  for (let index = 0; index < TOPICS; index++) {
    write(
      `topics/topic-${index}.md`,
      `---\ntitle: Topic number ${index}\norder: ${index}\ndescription: "Number ${index}."\nhue: ${index * 9}\n---\n`,
    );
  }
  for (let index = 0; index < PAPERS; index++) {
    const year = FIRST_YEAR + Math.round((index / (PAPERS - 1)) * SPAN);
    const topics = [index % TOPICS, (index * 7 + 1) % TOPICS].map((topic) => `topic-${topic}`);
    write(
      `papers/paper-${index}.md`,
      `---\ntitle: "A letter of the year ${year}, numbered ${index}"\nauthors: [Writer ${NAMES[index % NAMES.length]}]\n` +
        `published: "${year}"\nadded: "2026-11-20"\ntopics: [${[...new Set(topics)].join(', ')}]\n` +
        `venue: "Transactions of the Society of ${NAMES[index % NAMES.length]} ${year}"\n---\n\nLetter ${index}.\n`,
    );
  }
  return folder;
}

const TOPICS = 40;
/** Pages of lists hold forty. */
const PAPERS = 130;
/** The first year of the Philosophical Transactions. */
const FIRST_YEAR = 1665;
const SPAN = 361;
// prettier-ignore
const NAMES = ['Aberdeen', 'Bergen', 'Cambridge', 'Delft', 'Edinburgh', 'Florence', 'Geneva', 'Halle', 'Innsbruck', 'Jena', 'Kiel', 'Lund', 'Milan'];
