import { defined } from '../model/defined.ts';
import { slug } from '../model/ids.ts';
import { nameParts } from '../model/name-parts.ts';
import type { Paper } from '../model/paper.ts';

/**
 * For each id of a list its citation key: family name of the first author, year of the first appearance,
 * which stays when a preprint is published, first word of the id. Papers that would have the same get a, b
 * ... in the order in which they joined the list, so that a new paper changes no key.
 * @param papers all papers of the list: a key depends on those that stand elsewhere
 */
export function citationKeys(papers: readonly Paper[]): ReadonlyMap<string, string> {
  const inOrder = papers.toSorted((a, b) => (`${a.added} ${a.id}` < `${b.added} ${b.id}` ? -1 : 1));
  const groups = Map.groupBy(inOrder, ({ id, authors = [], published = '' }) => {
    const [author = ''] = authors;
    const { particle = '', family = author } = nameParts(author) ?? {};
    const first = slug(`${particle} ${family}`).replaceAll('-', '');
    return `${first || 'anonymous'}${published.slice(0, 4)}${defined(id.split('-')[0])}`;
  });
  return new Map(
    [...groups].flatMap(([key, group]) =>
      group.map(({ id }, index) => [id, index === 0 ? key : `${key}${LETTERS[index] ?? index}`] as const),
    ),
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
