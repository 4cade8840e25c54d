import { doiKey, findArxivId, findDoi } from '../../model/identifiers.ts';
import { isFunctionWord } from '../../model/function-words.ts';
import { identifierKey } from './identifier-key.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What a reader typed, parsed. */
export interface Query {
  /** The words that documents are ranked by, in their order, each once with its number. */
  words: QueryWord[];
  /** Phrases that a paper must hold. */
  phrases: string[];
  /** Words and phrases that a paper must not hold. */
  excluded: string[];
  /** Names that must stand among the authors. */
  authors: string[];
  /** Words that must stand in the name of a topic. */
  topics: string[];
  /** Spans of years, both ends included; a paper must lie in each. */
  years: [from: number, to: number][];
  /** What a paper must have: so far, `code`. */
  has: string[];
  /** arXiv identifiers and DOIs, as `identifierKey` writes them. */
  identifiers: string[];
}

export interface QueryWord extends Token {
  /** How often the query has it. */
  count: number;
  /** Whether the reader may be in the middle of it: it is the last and no space follows. */
  isOpen: boolean;
}

/**
 * Parses what a reader typed: words, a question, a pasted title, an arXiv identifier, a DOI or the address of
 * either, `"a phrase"`, `-word`, `author:`, `topic:`, `year:2020..2024`, `has:code`. Anything is a query:
 * what looks like an operator and is none counts as words. Function words count only where there are no
 * others.
 */
export function parseQuery(text: string): Query {
  const query: Query = {
    words: [],
    phrases: [],
    excluded: [],
    authors: [],
    topics: [],
    years: [],
    has: [],
    identifiers: [],
  };
  const whole = identifierOf(text);
  if (whole !== undefined) return { ...query, identifiers: [whole] };
  const rest: string[] = [];
  for (const [term, minus = '', operator = '', phrase, bare = ''] of text.slice(0, LONGEST).matchAll(TERM)) {
    const value = phrase ?? bare;
    const identifier = identifierOf(term);
    if (identifier !== undefined) query.identifiers.push(identifier);
    else if (operator !== '' && !minus && takeOperator(query, operator.toLowerCase(), value)) continue;
    else if (minus && !operator && tokensOf(value).length > 0) query.excluded.push(value);
    else if (phrase !== undefined && !operator && tokensOf(phrase).length > 0) query.phrases.push(phrase);
    else rest.push(term);
  }
  query.words = contentWords(rest.join(' '), !/[\s"]$/.test(text));
  return query;
}

function identifierOf(text: string): string | undefined {
  if (text.length > LONGEST_IDENTIFIER) return undefined;
  const trimmed = text
    .trim()
    .replace(/[.,;)\]]+$/, '')
    .replace(/^[[(]+/, '');
  const arxiv = findArxivId(trimmed);
  if (arxiv !== undefined) return identifierKey(arxiv);
  const doi = findDoi(trimmed);
  return doi === undefined ? undefined : identifierKey(doiKey(doi));
}

function takeOperator(query: Query, operator: string, value: string): boolean {
  switch (operator) {
    case 'author':
      return tokensOf(value).length > 0 && query.authors.push(value) > 0;
    case 'topic':
      return tokensOf(value).length > 0 && query.topics.push(value) > 0;
    case 'has':
      return value.toLowerCase() === 'code' && query.has.push('code') > 0;
    case 'year': {
      const span = /^(\d{4})?(\.\.|-|–)?(\d{4})?$/.exec(value);
      if (!span || (span[1] ?? span[3]) === undefined) return false;
      const [, from, dots, to] = span;
      const first = from === undefined ? 0 : Number(from);
      query.years.push([first, to === undefined ? (dots === undefined ? first : 9999) : Number(to)]);
      return true;
    }
    default:
      return false;
  }
}

function contentWords(text: string, endsOpen: boolean): QueryWord[] {
  const all = tokensOf(text);
  const content = all.filter(({ whole }) => !isFunctionWord(whole));
  const kept = content.length > 0 ? content : all;
  const words = new Map<string, QueryWord>();
  for (const token of kept.slice(0, MOST_WORDS)) {
    const { count = 0, isOpen = false } = words.get(token.whole) ?? {};
    words.set(token.whole, {
      ...token,
      count: count + 1,
      isOpen: isOpen || (endsOpen && token === all.at(-1)),
    });
  }
  return [...words.values()];
}

const TERM = /(-)?(?:(\p{L}+):)?(?:["“”]([^"“”]*)["“”]|([^\s"“”]+))/gu;
/** A pasted abstract is a query, too; a pasted book is cut. */
const LONGEST = 10_000;
const LONGEST_IDENTIFIER = 300;
const MOST_WORDS = 64;
