import fs from 'node:fs';
import path from 'node:path';
import { readFacts } from '../../../src/formats/copied-page/facts.ts';

const folder = path.resolve('tests/fixtures/trending');

/** The page that the list started from, as it was copied. */
export const trendingFile = path.join(folder, 'trending.txt');
export const trendingText = fs.readFileSync(trendingFile, 'utf8');

/** The facts about its papers. */
export const factsFile = path.join(folder, 'facts.json');
export const facts = readFacts(fs.readFileSync(factsFile, 'utf8'), 'facts.json');

/**
 * Its sixty papers: the page is strictly regular, so five blocks of furniture, then titles and abstracts in
 * turn.
 */
export const trendingPapers: { title: string; abstract: string }[] = (() => {
  const blocks = trendingText.split('\n\n').slice(5);
  return Array.from({ length: blocks.length / 2 }, (_, index) => ({
    title: blocks[index * 2] ?? '',
    abstract: blocks[index * 2 + 1] ?? '',
  }));
})();
