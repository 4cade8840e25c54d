/**
 * Returns the title of a paper that the page shows, in characters: where it holds formulas, their markup
 * would give each letter twice.
 * @param paper an element with a heading that is or holds a title
 */
export function titleOf(paper: Element): string | undefined {
  const title = paper.querySelector<HTMLElement>('h1, :is(h2, h3) a');
  return title?.dataset['title'] ?? title?.textContent.trim();
}
