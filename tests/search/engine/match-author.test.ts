import { beforeAll, describe, expect, it } from 'vitest';
import { matchAuthor, matchWholeName } from '../../../src/search/engine/match-author.ts';
import { ENGLISH } from '../../../src/search/engine/language.ts';
import { openIndex, type SearchIndex } from '../../../src/search/engine/open-index.ts';
import { fetchFromMemory, searchPapers } from '../engine-over.ts';

const PAPERS: [title: string, authors: string[]][] = [
  ['One', ['Jeff Clune', 'Jason Yosinski']],
  ['Two', ['Yuan Li', 'Hod Lipson', 'Jeff Yosinski', 'Paul Clune']],
  ['Three', ['Bernhard Schölkopf', 'Laurens van der Maaten', 'Jean-Luc O’Brien']],
  ['Four', ['Thomas Mueller', 'Jürgen Schmidhuber', 'Plato']],
  ['Five', ['王 伟', 'J. J. Hopfield', 'Wei Wang', 'Janet Hastings', '李小明']],
  ['Six', ['The Human Brain Project', 'Geoffrey E. Hinton', 'Plato Papadopoulos', 'Warren McCulloch']],
];
let index: SearchIndex;
const { stem } = ENGLISH;
beforeAll(async () => {
  const { files } = await searchPapers(
    PAPERS.map(([title, authors]) => ({
      title,
      authors,
      abstract: 'A plot of Jeff Clune by Plato with a hint.',
    })),
  );
  index = await openIndex(fetchFromMemory(files));
});

/** The titles of the papers with these docIds, in the order above. */
function titlesOf(docIds: readonly number[]): string[] {
  const byTitle = PAPERS.map(([title]) => title).sort();
  return PAPERS.map(([title]) => title).filter((title) => docIds.includes(byTitle.indexOf(title)));
}

describe('an author', () => {
  it.each([
    ['Jeff Clune', ['One']],
    ['Clune, Jeff', ['One']],
    ['Clune Jeff', ['One']],
    ['J. Clune', ['One']],
    ['J Clune', ['One']],
    ['Clune, J.', ['One']],
    ['Clune J', ['One']],
    ['Clune JM', ['One']],
    ['clune-jeff', ['One']],
    ['clune', ['One', 'Two']],
    ['P. Clune', ['Two']],
    ['Y. Clune', []],
    ['jeff clu', ['One']],
    ['Lipson Li', []],
    ['Schölkopf', ['Three']],
    ['scholkopf', ['Three']],
    ['schoelkopf', ['Three']],
    ['B. Schoelkopf', ['Three']],
    ['schoelk', ['Three']],
    ['van der Maaten', ['Three']],
    ['Maaten, Laurens van der', ['Three']],
    ['L. van der Maaten', ['Three']],
    ['Jean-Luc O’Brien', ['Three']],
    ["Jean Luc O'Brien", ['Three']],
    ['J.-L. O’Brien', ['Three']],
    ['O’Brien JL', ['Three']],
    ['O’Brien, J. L.', ['Three']],
    ['Müller', ['Four']],
    ['muller', ['Four']],
    ['mueller', ['Four']],
    ['T. Müller', ['Four']],
    ['schmidhu', ['Four']],
    ['plato', ['Four', 'Six']],
    ['王 伟', ['Five']],
    ['伟 王', ['Five']],
    ['李小明', ['Five']],
    ['李 小明', ['Five']],
    ['小明 李', ['Five']],
    ['王小明', []],
    ['Wang, Wei', ['Five']],
    ['W. Wang', ['Five']],
    ['W. Wei', ['Five']],
    ['J. Hopfield', ['Five']],
    ['Hopfield JJ', ['Five']],
    ['hastin', ['Five']],
    ['human brain project', ['Six']],
    ['G. Hinton', ['Six']],
    ['E. Hinton', ['Six']],
    ['Hinton G', ['Six']],
    ['W. S. McCulloch', ['Six']],
    ['mcculloch', ['Six']],
    ['J. J. Clune', ['One']],
    ['', []],
    ['?', []],
  ])('is found as %s', async (name, titles) => {
    expect(titlesOf((await matchAuthor(name, index, stem)).docIds)).toEqual(titles);
  });

  it.each([
    ['hintn', 'hinton', ['Six']],
    ['Geoffrey Hintom', 'Geoffrey hinton', ['Six']],
    ['schmidhubre', 'schmidhuber', ['Four']],
    ['Hintom, G.', 'hinton, G.', ['Six']],
  ])('is meant by %s', async (name, correction, titles) => {
    const matched = await matchAuthor(name, index, stem);
    expect(matched.correction).toBe(correction);
    expect(titlesOf(matched.docIds)).toEqual(titles);
    expect(await matchAuthor(name, index, stem, { verbatim: true })).toEqual({ docIds: [] });
  });

  it('is not corrected to a word that is in no name, and no other is put in the place of a known one', async () => {
    expect(await matchAuthor('hints', index, stem)).toEqual({ docIds: [] });
    expect(await matchAuthor('Jason Hinton', index, stem)).toEqual({ docIds: [] });
  });
});

describe('a whole name', () => {
  it.each([
    ['Jeff Clune', ['One']],
    ['Clune, J.', ['One']],
    ['clune', []],
    ['Plato', ['Four']],
    ['brain project', ['Six']],
    ['jeff clu', []],
    ['plot', []],
    ['J.', []],
    ['Jeff Clune hint', []],
    ['', []],
  ])('%s names the author of %j', async (text, titles) => {
    expect(titlesOf(await matchWholeName(text, index, stem))).toEqual(titles);
  });
});
