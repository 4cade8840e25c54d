/**
 * Fetches the abstract of a row when the reader opens it. Until it is there, and where the paper's page
 * cannot be had, the row says where the abstract is.
 */
export function startAbstracts(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-from]')) {
    const onToggle = (): void => {
      const from = details.dataset['from'];
      if (!details.open || from === undefined) return;
      delete details.dataset['from'];
      load(details, from).catch(() => {
        details.dataset['from'] = from;
      });
    };
    details.addEventListener('toggle', onToggle);
    // The reader may have been faster.
    onToggle();
  }
}

async function load(details: HTMLDetailsElement, from: string): Promise<void> {
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
