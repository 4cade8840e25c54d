import { categoryKey, isCategory } from './identifier-key.ts';
import type { Stem } from './language.ts';
import type { SearchIndex } from './open-index.ts';
import type { Token } from './tokens.ts';

/** Returns a word that is an arXiv category, such as `cs.NE`, as the index has it; any other as it is. */
export function asCategory(token: Token): Token {
  const core = token.text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (!isCategory(core)) return token;
  const whole = categoryKey(core);
  return { ...token, whole, parts: [whole] };
}

/** Finds the papers of an arXiv category, or of all categories of an archive: `cs.NE`, `cs`. */
export async function matchCategory(name: string, index: SearchIndex, stem: Stem): Promise<number[]> {
  const key = categoryKey(name);
  const start = key.slice(0, -1);
  const longer = isCategory(name) ? [] : await index.wordsWithPrefix(start);
  const subjects = longer.filter((word) => word.length > key.length + 1 && word !== MATH_PH);
  const lists = await Promise.all([stem(key), ...subjects].map((word) => index.postingsOf(word)));
  const docIds = lists.flat().flatMap(({ docId, fields }) => (fields.category ? [docId] : []));
  return [...new Set(docIds)].sort((a, b) => a - b);
}

/** An archive of its own, and no subject of `math`. */
const MATH_PH = categoryKey('math-ph');
