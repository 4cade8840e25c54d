import { lineToMarkdown } from '../../markdown/line-to-markdown.ts';
import { formatDate } from '../../model/partial-dates.ts';
import { arxivPage, arxivPdf, doiPage } from '../../model/identifiers.ts';
import type { Paper } from '../../model/paper.ts';
import { inVolume } from '../../model/publication.ts';
import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';
import { twinOf, type TwinLinks } from './twin-links.ts';

/** The page of a paper as Markdown: what is known of it, both texts, and links. */
export function writePaperPage(paper: Paper, list: PublishedList, links: TwinLinks): string {
  const { title, summary, abstract, notes } = paper;
  return [
    `# ${lineToMarkdown(title)}`,
    factsOf(paper, list)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    ...(summary === undefined ? [] : [`> ${lineToMarkdown(summary)}`]),
    '## Abstract',
    abstract === '' ? 'No abstract is known to this list.' : links.text(abstract, 2),
    ...(notes === '' ? [] : ['## Notes of this list', links.text(notes, 2)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function factsOf(paper: Paper, { site, topics, fullUrl }: PublishedList): [name: string, value: string][] {
  const { id, authors = [], publication, category, added, changes = [] } = paper;
  const { label, phrase, firstAppeared } = publication;
  const ownTopics = topics.filter((topic) => paper.topics?.includes(topic.id));
  const facts: [string, string][] = [
    ['Authors', authors.map((name) => lineToMarkdown(name)).join(', ')],
    ['Published', [label && lineToMarkdown(phrase), inVolume(publication)].filter(Boolean).join(', ')],
    ['First published', firstAppeared === undefined ? '' : formatDate(firstAppeared)],
    ['arXiv category', category === undefined ? '' : lineToMarkdown(category)],
    [
      'Topics',
      ownTopics
        .map((topic) => lineToMarkdown(topic.title, fullUrl(twinOf(paths.topic(topic.id)))))
        .join(', '),
    ],
    ['Elsewhere', linksOf(paper).join(', ')],
    ['In this list', lineToMarkdown(site.title, fullUrl(paths.paper(id)))],
    ['Added', formatDate(added)],
    ...changes.map(({ date, what, note }): [string, string] => [
      what === 'published' ? 'Published elsewhere' : 'Corrected',
      [formatDate(date), note === undefined ? '' : lineToMarkdown(note)].filter(Boolean).join(': '),
    ]),
  ];
  return facts.filter(([, value]) => value !== '');
}

function linksOf({ arxiv, doi, links = {} }: Paper): string[] {
  const { code, project, openreview, pdf } = links;
  return [
    arxiv !== undefined && lineToMarkdown(`arXiv ${arxiv}`, arxivPage(arxiv)),
    arxiv !== undefined && lineToMarkdown('PDF', arxivPdf(arxiv)),
    pdf !== undefined && arxiv === undefined && lineToMarkdown('PDF', pdf),
    code !== undefined && lineToMarkdown('Code', code),
    project !== undefined && lineToMarkdown('Project page', project),
    openreview !== undefined && lineToMarkdown('OpenReview', openreview),
    doi !== undefined && lineToMarkdown(`DOI ${doi}`, doiPage(doi)),
  ].filter((link) => link !== false);
}
