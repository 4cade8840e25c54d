import { publicationOf } from '../../src/model/publication.ts';
import type { PublishedPaper, PublishedTopic } from '../../src/model/published.ts';

/** A published paper with what a test says of it; its title is its id unless the test says otherwise. */
export function publishedPaper(id: string, fields: Partial<PublishedPaper> = {}): PublishedPaper {
  return {
    id,
    title: id,
    added: '2026-01-01',
    abstract: 'An abstract.',
    notes: '',
    cites: [],
    abstractHtml: '<p>An abstract.</p>',
    notesHtml: '',
    publication: publicationOf(fields),
    ...fields,
  };
}

/** A published topic; its title is its id in capitals. */
export function publishedTopic(id: string): PublishedTopic {
  return {
    id,
    title: id.toUpperCase(),
    order: 1,
    description: 'What it is about.',
    introduction: '',
    cites: [],
    introductionHtml: '',
  };
}
