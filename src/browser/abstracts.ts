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
      const load = import('./fetch-abstract.ts');
      load
        .then(({ fetchAbstract }) => fetchAbstract(details, from))
        .catch(() => {
          details.dataset['from'] = from;
        });
    };
    details.addEventListener('toggle', onToggle);
    // The reader may have been faster.
    onToggle();
  }
}
