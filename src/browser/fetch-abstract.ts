/**
 * Puts the abstract into a row, from the page of the paper.
 * @throws {Error} if that cannot be had
 */
export async function fetchAbstract(details: HTMLElement, from: string): Promise<void> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(from);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const abstract = page.querySelector('#abstract');
  const container = details.querySelector('.prose');
  if (!abstract || !container) return;
  container.replaceChildren(...abstract.childNodes);
  // What typesets the maths of that page.
  document.head.append(...page.querySelectorAll('.for-maths'));
}
