import { isGroupName } from '../../model/person-names.ts';
import { nameParts } from '../../model/name-parts.ts';
import type { WorkType } from '../published-as.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { Thing } from './write-json-ld.ts';

/**
 * Returns a paper in the vocabulary of schema.org: a ScholarlyArticle, or the book, thesis or report that it
 * is. What is not known has no property.
 * @param abstract as characters; empty where it is not known
 * @param list the title of the list
 */
export function scholarlyArticle(facts: PaperFacts, abstract: string, list: string): Thing {
  const { title, authors, work, appeared, language, doi, arxiv, elsewhere, page, topics } = facts;
  return {
    '@type': TYPES[work.type] ?? 'ScholarlyArticle',
    '@id': `${page}#article`,
    url: page,
    mainEntityOfPage: page,
    headline: title,
    name: title,
    abstract: abstract || undefined,
    inLanguage: language,
    datePublished: work.date ?? appeared,
    author: unlessEmpty(authors.map(person)),
    identifier: unlessEmpty(
      [identifier('arXiv', arxiv), identifier('DOI', doi)].filter((one) => one !== undefined),
    ),
    sameAs: unlessEmpty(elsewhere),
    about: unlessEmpty(
      topics.map((topic) => ({ '@type': 'DefinedTerm', name: topic.title, url: topic.page })),
    ),
    publisher: work.publisher === undefined ? undefined : { '@type': 'Organization', name: work.publisher },
    isPartOf: [
      ...(work.container === undefined
        ? []
        : [{ '@type': CONTAINERS[work.type] ?? 'CreativeWork', name: work.container }]),
      { '@type': 'Collection', name: list },
    ],
  };
}

function person(name: string): Thing {
  if (isGroupName(name)) return { '@type': 'Organization', name };
  const parts = nameParts(name);
  if (!parts) return { '@type': 'Person', name };
  const { given, particle, family, suffix } = parts;
  return {
    '@type': 'Person',
    name,
    givenName: given,
    familyName: [particle, family].filter(Boolean).join(' '),
    honorificSuffix: suffix || undefined,
  };
}

function identifier(propertyID: string, value: string | undefined): Thing | undefined {
  return value === undefined ? undefined : { '@type': 'PropertyValue', propertyID, value };
}

function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

const TYPES: Partial<Record<WorkType, string>> = {
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
};
const CONTAINERS: Partial<Record<WorkType, string>> = { 'article-journal': 'Periodical', chapter: 'Book' };
