import { lineToMarkdown } from '../../markdown/line-to-markdown.ts';
import { countedNoun } from '../../model/counted-noun.ts';
import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';
import { twinOf } from './twin-links.ts';

/**
 * The list for language models (https://llmstxt.org): what it is, and where to read on. It names topics,
 * paths and data and no papers, so that it stays short however long the list is.
 * @param data the files of the whole list, each with what it is
 */
export function writeLlmsTxt(list: PublishedList, data: readonly { name: string; note: string }[]): string {
  const { site, papers, topics, paths: routes, fullUrl } = list;
  const link = (title: string, path: string, note: string): string =>
    `- ${lineToMarkdown(title, fullUrl(path))}: ${lineToMarkdown(note)}`;
  const hint =
    site.paperFiles === false
      ? 'The pages of topics and paths are'
      : 'Every page of a paper, a topic or a path is';
  const sections = {
    Topics: topics.map(({ id, title, description }) => link(title, twinOf(paths.topic(id)), description)),
    'Reading paths': routes.map(({ id, title, description }) =>
      link(title, twinOf(paths.path(id)), description),
    ),
    Data: data.map(({ name, note }) => link(name, paths.data(name), note)),
    Optional: [
      link('About', paths.about, 'where the papers come from and what was checked'),
      link('Data', paths.data(''), 'every format of the list, with examples'),
      link('Subscribe', paths.subscribe, 'feeds of what is new'),
      link('Contribute', paths.contribute, 'how to suggest a paper'),
    ],
  };
  return [
    `# ${lineToMarkdown(site.title)}`,
    `> ${lineToMarkdown(site.description)}`,
    `The list holds ${countedNoun(papers.length, 'paper')} in ${countedNoun(topics.length, 'topic')}. ${hint} Markdown too, at its address with \`.md\` in the place of the last slash.`,
    ...Object.entries(sections).flatMap(([name, links]) =>
      links.length === 0 ? [] : [`## ${name}`, links.join('\n')],
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
