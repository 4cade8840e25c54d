import { lineToMarkdown } from '../../markdown/line-to-markdown.ts';
import { lineText } from '../../markdown/line.ts';
import { compareTitles } from '../../model/compare-titles.ts';
import { countedNoun } from '../../model/counted-noun.ts';
import type { Paper } from '../../model/paper.ts';
import type { ReadingPath } from '../../model/path.ts';
import { shortenNames } from '../../model/person-names.ts';
import { compareLatest } from '../../model/publication.ts';
import type { Topic } from '../../model/topic.ts';
import type { TwinLinks } from './twin-links.ts';

/** The page of a topic as Markdown: its introduction, and its papers in the order of the page. */
export function writeTopicPage(
  { title, description, introduction, recommended = [] }: Topic,
  papers: readonly Paper[],
  links: TwinLinks,
): string {
  const first = recommended.flatMap((id) => papers.find((paper) => paper.id === id) ?? []);
  const rest = papers
    .filter(({ id }) => !recommended.includes(id))
    .map((paper) => ({
      paper,
      publication: paper.publication,
      title: lineText(paper.title),
    }));
  rest.sort((a, b) => compareLatest(a, b) || compareTitles(a.title, b.title));
  const ordered = [...first, ...rest.map(({ paper }) => paper)];
  return page({ title, description, introduction }, links, [
    `## ${countedNoun(papers.length, 'paper')}`,
    ordered.map((paper) => `- ${rowOf(paper, links)}`).join('\n'),
  ]);
}

/** The page of a reading path as Markdown: its introduction, and its steps, each with why it is there. */
export function writePathPage(
  path: ReadingPath,
  papers: ReadonlyMap<string, Paper>,
  links: TwinLinks,
): string {
  const steps = path.steps.flatMap(({ paper: id, why }) => {
    const paper = papers.get(id);
    return paper ? [{ paper, why }] : [];
  });
  return page(path, links, [
    `## ${countedNoun(steps.length, 'step')}`,
    steps
      .map(({ paper, why }, index) => {
        const number = `${index + 1}. `;
        return `${number}${rowOf(paper, links)}\n\n${' '.repeat(number.length)}${lineToMarkdown(why)}`;
      })
      .join('\n\n'),
  ]);
}

function page(
  { title, description, introduction }: Pick<Topic, 'title' | 'description' | 'introduction'>,
  links: TwinLinks,
  parts: readonly string[],
): string {
  const all = [
    `# ${lineToMarkdown(title)}`,
    `> ${lineToMarkdown(description)}`,
    links.text(introduction, 1),
    ...parts,
  ];
  return `${all.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Title, authors, publication and summary in one line. */
function rowOf(paper: Paper, links: TwinLinks): string {
  const { authors = [], publication, summary } = paper;
  const { shown, more } = shortenNames(authors, MOST_NAMES);
  const names = shown.join(', ') + more;
  const facts = [names, publication.phrase].filter(Boolean).join(' · ');
  return [
    links.paper(paper),
    ...(facts === '' ? [] : [`: ${lineToMarkdown(facts)}`]),
    ...(summary === undefined ? [] : [`. ${lineToMarkdown(summary)}`]),
  ].join('');
}

/** As many as rows on the site show. */
const MOST_NAMES = 5;
