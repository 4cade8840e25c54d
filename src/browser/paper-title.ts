/**
 * Returns the title of a paper that the page shows, in characters: where it holds formulas, their markup
 * would give each letter twice.
 * @param paper an element with a heading that holds the title
 */
export function titleOf(paper: Element): string | undefined {
  const heading = paper.querySelector<HTMLElement>('h1, h2, h3');
  const title =
    heading?.dataset['title'] ?? heading?.querySelector<HTMLElement>('[data-title]')?.dataset['title'];
  return title ?? heading?.textContent.trim();
}
