import { foldWord } from '../engine/fold-word.ts';
import { WORDS } from '../engine/words-of-text.ts';

/**
 * Finds words and phrases in what an element shows: whole words as the index has them, whatever their
 * capitals, accents and punctuation, also where markup runs through them. Maths is no text.
 * @param terms as they stand in the text
 */
export function findWords(root: HTMLElement, terms: readonly string[]): FoundTerm[] {
  const wanted = terms.map((term) => ({ term, words: wordsIn(term).map(({ folded }) => folded) }));
  const { text, nodes } = textOf(root);
  const words = wordsIn(text);
  return words.flatMap((first, position) => {
    const [found] = wanted
      .filter((each) => each.words.every((folded, offset) => words[position + offset]?.folded === folded))
      .sort((a, b) => b.words.length - a.words.length);
    const last = found && words[position + found.words.length - 1];
    if (!last) return [];
    const range = new Range();
    const from = first.index + (/[\p{L}\p{N}]/u.exec(first.word)?.index ?? 0);
    const to = last.index + last.word.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length;
    range.setStart(...nodeAt(nodes, from));
    // The end is that of the last letter: the character behind it may be in another node.
    const [node, offset] = nodeAt(nodes, to - 1);
    range.setEnd(node, offset + 1);
    return [{ term: found.term, range }];
  });
}

/** The texts below an element as one, and where in it each text node begins. */
function textOf(root: HTMLElement): { text: string; nodes: TextStart[] } {
  let text = '';
  const nodes: TextStart[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (!node.matches('math, svg')) {
      if (!node.matches(INLINE)) text += ' ';
      return NodeFilter.FILTER_ACCEPT;
    }
    text += MATHS;
    return NodeFilter.FILTER_REJECT;
  });
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function nodeAt(nodes: readonly TextStart[], at: number): [Text, number] {
  const { node, start } = nodes.findLast((known) => known.start <= at) as TextStart;
  return [node, at - start];
}

/** The words of a text; a dash joins none (`src/search/index/record.ts`). */
function wordsIn(text: string): { word: string; index: number; folded: string }[] {
  const words = text.replace(/[\u200b—–]/gu, ' ').matchAll(WORDS);
  return [...words].map(({ 0: word, index }) => ({ word, index, folded: foldWord(word) }));
}

interface FoundTerm {
  term: string;
  range: Range;
}

interface TextStart {
  node: Text;
  start: number;
}

/** What stands in the text for a formula, so that no word goes on behind it. */
const MATHS = '\ufffc';
const INLINE = 'a, abbr, b, bdi, cite, code, del, em, i, mark, s, span, strong, sub, sup';
