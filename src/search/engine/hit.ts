import { defined } from '../../model/defined.ts';
import { listed } from '../../model/listed.ts';
import type { Posting } from '../pagefind/postings.ts';
import type { Field, Fragment } from '../pagefind/record.ts';
import { shownAuthors } from './author-names.ts';
import type { Named } from './find-named.ts';
import type { WordMatches } from './match-word.ts';
import { positionsIn, spansOf, textAt, type Span } from './match-span.ts';
import { bestPassage, coreOf, markWords } from './passage.ts';
import type { Hit } from './search-results.ts';
import { foldWord } from './fold-word.ts';
import { wordsOf } from './words-of-text.ts';

/**
 * Makes what is shown of a paper.
 * @param matches the words of the query that some paper holds
 * @param named whether the query names the paper as a whole
 */
export function makeHit(
  docId: number,
  { url, content, meta, filters }: Fragment,
  matches: readonly WordMatches[],
  named?: Named,
): Hit {
  const held = matches.flatMap(({ word, exact, prefixMatches }) => {
    const whole = postingOf(docId, exact);
    const postings = [whole, postingOf(docId, prefixMatches)].filter((posting) => posting !== undefined);
    const weight = 1 / Math.max(exact.length, 1);
    const { text, parts } = word;
    return postings.length === 0
      ? []
      : [{ word: text, parts, isWhole: whole !== undefined, postings, weight }];
  });
  /** Where each word of the query stands in one text of the paper. */
  const find = (
    words: readonly string[],
    endsIn: (posting: Posting) => readonly number[] | undefined,
  ): FoundIn => ({
    words,
    spans: held.map(({ postings, parts }) =>
      spansOf(
        words,
        postings.flatMap((posting) => endsIn(posting) ?? []),
        parts,
      ),
    ),
  });
  const title = find(wordsOf(defined(meta.title)), ({ fields }) => fields.title);
  const { words: names, indexOf } = shownAuthors(meta.authors ?? '');
  const authors = find(names, ({ fields: { authors = [], nameForms = [] } }) =>
    [...new Set([...authors, ...nameForms])].map(indexOf),
  );
  const body = find(wordsOf(content), ({ positions }) => positions);
  return {
    url,
    title: markWords(title.words, positionsIn(title.spans.flat())),
    authors: markWords(authors.words, positionsIn(authors.spans.flat())),
    publication: filters.publication?.[0] ?? '',
    topics: filters.topic ?? [],
    lang: filters.language?.[0],
    dir: filters.direction?.[0] ?? 'auto',
    passage:
      content === meta.title
        ? []
        : bestPassage(
            body.words,
            held.map(({ weight }, index) => ({
              weight: Math.sqrt(weight),
              positions: positionsIn(defined(body.spans[index])),
            })),
          ),
    foundWords: distinct([title, body, authors]),
    explanations: named?.by === 'venue' ? [`“${named.name}” is its venue`] : explain(held, meta),
  };
}

/** A text in words as positions count them, and in it what each word of the query matches. */
interface FoundIn {
  words: readonly string[];
  spans: readonly (readonly Span[])[];
}

/** Returns what was found in texts, each word or phrase once, whatever its capitals. */
function distinct(texts: readonly FoundIn[]): string[] {
  const found = texts.flatMap(({ words, spans }) => spans.flat().map((span) => textAt(words, span)));
  return [...new Map(found.toReversed().map((text) => [text.toLowerCase(), text])).values()].reverse();
}

/** Returns a sentence for the words that stand neither in the title nor in the text. */
function explain(
  held: readonly { word: string; isWhole: boolean; postings: Posting[] }[],
  { expansions = '', venue = '' }: Fragment['meta'],
): string[] {
  const found = new Set<string>();
  /** By what is said of them. */
  const words = new Map<string, string[]>();
  for (const { word, isWhole, postings } of held) {
    const isIn = (field: Field): boolean => postings.some(({ fields }) => fields[field] !== undefined);
    const say = (whole: string, beginning = whole): void => {
      const what = isWhole ? whole : beginning;
      words.set(what, [...(words.get(what) ?? []), `“${coreOf(word)}”`]);
    };
    if (isIn('title') || postings.some(({ positions }) => positions.length > 0)) continue;
    if (isIn('expansions')) found.add(`Found through ${expansionWith(postings, expansions)}`);
    else if (isIn('authors') || isIn('nameForms'))
      say('is the name of an author', 'begins the name of an author');
    else if (isIn('topics')) say('is in the name of a topic', 'begins a word in the name of a topic');
    else if (isIn('venue')) {
      const isName = venue.split('; ').some((name) => foldWord(name) === foldWord(word));
      const where = 'in the name of its venue';
      say(isName ? 'is its venue' : `is ${where}`, `begins a word ${where}`);
    } else if (isIn('category')) say('is its category');
    else if (isIn('year')) say('is a year of its publication', 'begins a year of its publication');
  }
  return [...found, ...[...words].map(([what, own]) => sentenceOf(own, what))];
}

/** `“a” is in it`, `“a” and “b” are in it`. */
function sentenceOf(words: readonly string[], what: string): string {
  const different = [...new Set(words)];
  const said = different.length === 1 ? what : what.replace(/^is /, 'are ').replace(/^begins /, 'begin ');
  return `${listed(different)} ${said}`;
}

/** Returns the expansion, such as `NAS = neural architecture search`, in which a word was found. */
function expansionWith(postings: readonly Posting[], expansions: string): string {
  const position = defined(postings.flatMap(({ fields }) => fields.expansions ?? [])[0]);
  let words = 0;
  for (const expansion of expansions.split(';')) {
    words += wordsOf(expansion).length;
    if (position < words) return expansion.trim();
  }
  return 'a synonym';
}

/** Finds the posting of a document in a list by ascending docId. */
function postingOf(docId: number, postings: readonly Posting[]): Posting | undefined {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (defined(postings[middle]).docId < docId) low = middle + 1;
    else high = middle;
  }
  return postings[low]?.docId === docId ? postings[low] : undefined;
}
