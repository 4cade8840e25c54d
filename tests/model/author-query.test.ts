import { expect, it } from 'vitest';
import { authorQuery } from '../../src/model/author-query.ts';
import { parseQuery } from '../../src/search/engine/query.ts';
import { searchPapers } from '../search/engine-over.ts';

// prettier-ignore
const NAMES = [
  'Ada van der Berg', 'Jean-Luc de la Tour', "D'Arcy O’Neill", 'Robert Downey, Jr.', 'Sukarno', 'Ö', '李明', '山田太郎',
  'محمد علي', 'דוד לוי', 'Γεώργιος Παπαδόπουλος', 'Đặng Văn Hùng', 'İbrahim Öztürk', 'Straße Groß', 'R & D Team',
  'The ATLAS Collaboration', 'William "Bill" Smith', 'J. R. R. al-Khwārizmī', 'Mary-Jane Müller-Lüdenscheidt',
  'The Who', 'Xiǎo-Míng O’Neill', 'Łukasz Kaiser', 'LeCun', 'Yann LeCun', 'Kaiser -Novak',
];

it.each(NAMES)('the papers of %s are found by the name', async (name) => {
  const papers = NAMES.map((author) => ({
    title: 'On Nothing',
    authors: ['First Author', author, 'Last One'],
  }));
  const { find } = await searchPapers(papers);
  const found = await find(authorQuery(name));
  expect(found).toContain(`paper-${NAMES.indexOf(name)}`);
  expect(found.length).toBeLessThan(4);
});

it('a query of an author is that and nothing else', () => {
  for (const name of NAMES)
    expect(parseQuery(authorQuery(name))).toMatchObject({
      words: [],
      phrases: [],
      restrictions: [{ kind: 'name', field: 'author', isExcluded: false }],
      identifiers: [],
    });
});
