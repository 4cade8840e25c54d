import { isFunctionWord } from '../../model/function-words.ts';
import { findIdentifiers, type Identifier } from './find-identifiers.ts';
import type { Language } from './language.ts';
import { asCategory } from './match-category.ts';
import { queryTokens } from './query-tokens.ts';
import type { QueryWord } from './match-word.ts';
import { readDemand, type Restriction } from './restriction.ts';
import { tokensOf } from './tokens.ts';

/** What a reader typed, parsed. */
export interface Query {
  /** The words that documents are ranked by, in their order, each once with its number. */
  words: QueryWord[];
  /** Phrases in quotes, which documents are ranked by. */
  phrases: string[];
  /** What a paper must have or must not have; phrases are among them, unless they stand in prose. */
  restrictions: Restriction[];
  /** What names papers, alone or in an address. */
  identifiers: Identifier[];
  /** What looks like an operator and is none, as it was typed: `lang:en`. Its words count as words. */
  notUnderstood: string[];
  /** Whether it is a sentence or the like, in which quotes are punctuation. */
  isProse: boolean;
}

/**
 * Parses what a reader typed: words, a question, a pasted title, an arXiv identifier, a DOI or the address of
 * either, `"a phrase"`, `-word`, `NOT word`, and the operators of `readDemand`, which `-` and `NOT` turn
 * round. Anything is a query: what looks like an operator and is none counts as words. Function words count
 * only where there are no others.
 */
export function parseQuery(typed: string, language: FunctionWords = { isFunctionWord }): Query {
  const { identifiers, rest: text } = findIdentifiers(typed.slice(0, LONGEST));
  const query: Query = {
    words: [],
    phrases: [],
    restrictions: [],
    identifiers,
    notUnderstood: [],
    isProse: false,
  };
  const parsed = termsOf(text);
  const loose = parsed.filter(({ operator, isQuoted, isExcluded }) => !operator && !isQuoted && !isExcluded);
  query.isProse =
    contentWords(loose.map(({ value }) => value).join(' '), false, language).length > MOST_BESIDE;
  const rest: string[] = [];
  for (const term of query.isProse ? parsed : joinOperators(parsed)) {
    if (!takeRestriction(query, term)) {
      rest.push(term.text);
      if (term.operator && isMeantAsOperator(term) && !query.isProse) query.notUnderstood.push(term.text);
    }
  }
  query.words = contentWords(rest.join(' '), !/[\s"”.?!;:)]$/.test(text), language);
  return query;
}

/** Returns words with the content words of a text behind them, each once. */
export function addWords(words: readonly QueryWord[], text: string, language: FunctionWords): QueryWord[] {
  const more = contentWords(text, false, language).filter(
    (added) => !words.some(({ whole }) => whole === added.whole),
  );
  return [...words, ...more];
}

type FunctionWords = Pick<Language, 'isFunctionWord'>;

/** A piece of what was typed, as it looks. */
interface Term {
  /** As typed, with its minus, operator and quotes. */
  text: string;
  isExcluded: boolean;
  operator: string;
  value: string;
  isQuoted: boolean;
}

function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  // In a sentence that is all in capitals NOT is a word.
  const isNegation = /\p{Ll}/u.test(text) || (text.match(/\p{Lu}{2,}/gu) ?? []).length <= 1 + MOST_BESIDE;
  let negated = '';
  for (const { 0: whole, groups = {} } of text.matchAll(TERM)) {
    const { minus = '', operator = '', phrase, bare = '' } = groups;
    if (whole === 'NOT' && isNegation) {
      negated = 'NOT ';
      continue;
    }
    const isExcluded = minus !== '' || negated !== '';
    const isQuoted = phrase !== undefined;
    terms.push({ text: negated + whole, isExcluded, operator, value: phrase ?? bare, isQuoted });
    negated = '';
  }
  return terms;
}

/** Puts an operator and a value behind a space together: `author: hinton`. */
function joinOperators(terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const before = joined.at(-1);
    const [, operator = ''] = /^(\p{L}+):$/u.exec(before?.value ?? '') ?? [];
    const isJoined = before && !before.isQuoted && !before.operator && !term.operator && !term.isExcluded;
    if (isJoined && readDemand(operator.toLowerCase(), term.value))
      joined[joined.length - 1] = {
        ...term,
        operator,
        isExcluded: before.isExcluded,
        text: before.text + term.text,
      };
    else joined.push(term);
  }
  return joined;
}

/** Takes a term as a restriction or a phrase, if it is one. */
function takeRestriction(query: Query, { text, isExcluded, operator, value, isQuoted }: Term): boolean {
  if (operator) {
    const demand = readDemand(operator.toLowerCase(), value);
    if (demand) query.restrictions.push({ ...demand, text, isExcluded });
    return demand !== undefined;
  }
  if (tokensOf(value).length === 0) return false;
  if (isExcluded) {
    // In a sentence `-70` is a number.
    if (query.isProse && /^-\d/.test(text)) return false;
    query.restrictions.push({ kind: 'words', field: 'any', value, text, isExcluded });
    return true;
  }
  if (!isQuoted) return false;
  query.phrases.push(value);
  if (!query.isProse) query.restrictions.push({ kind: 'words', field: 'any', value, text, isExcluded });
  return true;
}

/** Whether an unknown operator looks meant: `lang:en`, but not `CLIP:Learning` or an address. */
function isMeantAsOperator({ operator, value }: Term): boolean {
  return /^[a-z]+$/.test(operator) && /[\p{L}\p{N}]/u.test(value) && !value.startsWith('//');
}

function contentWords(text: string, endsOpen: boolean, language: FunctionWords): QueryWord[] {
  const all = queryTokens(text, language.isFunctionWord).map(asCategory);
  const content = all.filter(({ whole }) => !language.isFunctionWord(whole));
  const kept = content.length > 0 ? content : all;
  const words = new Map<string, QueryWord>();
  for (const token of kept.slice(0, MOST_WORDS)) {
    const known = words.get(token.whole);
    words.set(token.whole, {
      ...(known ?? token),
      count: (known?.count ?? 0) + 1,
      isOpen: (known?.isOpen ?? false) || (endsOpen && token === all.at(-1)),
    });
  }
  return [...words.values()];
}

const TERM = /(?<minus>-)?(?:(?<operator>\p{L}+):)?(?:["“”](?<phrase>[^"“”]*)["“”]|(?<bare>[^\s"“”]+))/gu;
/** A query with more content words outside of quotes and operators is prose. */
const MOST_BESIDE = 3;
/** A pasted abstract is a query, too; a pasted book is cut. */
const LONGEST = 10_000;
const MOST_WORDS = 64;
