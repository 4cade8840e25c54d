/**
 * Puts the abstract into a row, from the page of the paper, where it stands below a heading of level 2.
 * @throws {Error} if that cannot be had
 */
export async function fetchAbstract(details: HTMLElement, from: string): Promise<void> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(from);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const abstract = page.querySelector('#abstract');
  const container = details.querySelector('.prose');
  if (!abstract || !container) return;
  if (details.closest('.row')?.querySelector('h3')) sinkHeadings(abstract);
  container.replaceChildren(...abstract.childNodes);
  // What typesets the maths of that page.
  document.head.append(...page.querySelectorAll('.for-maths'));
}

/** Makes each heading one level lower, as that of a row may be. */
function sinkHeadings(text: Element): void {
  for (const heading of text.querySelectorAll('h3, h4, h5')) {
    const lower = document.createElement(`h${Number(heading.tagName.slice(1)) + 1}`);
    lower.id = heading.id;
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}
