import { paperFacts, type PaperFacts } from '../../../src/formats/page-metadata/paper-facts.ts';
import { lineHtml, lineText } from '../../../src/markdown/line.ts';
import type { Paper } from '../../../src/model/paper.ts';

/** What the page of a paper tells programs, on a list in English with topics that are called by their ids. */
export function factsOf(paper: Paper): PaperFacts {
  const { title } = paper;
  const rendered = {
    plainTitle: lineText(title),
    titleHtml: lineHtml(title),
    abstractHtml: '',
    notesHtml: '',
  };
  return paperFacts(
    { ...paper, ...rendered },
    {
      page: `https://example.org/papers/${paper.id}/`,
      language: 'en',
      topics: (paper.topics ?? []).map((id) => ({ title: id, page: `https://example.org/topics/${id}/` })),
    },
  );
}
