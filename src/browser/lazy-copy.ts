/**
 * Loads what copies formulas as LaTeX, once something is selected on a page that has some; where it cannot be
 * had, the browser copies as it does.
 */
export function startLazyCopy(): void {
  const load = (): void => {
    if (getSelection()?.isCollapsed || !document.querySelector('math')) return;
    document.removeEventListener('selectionchange', load);
    import('./copy-maths.ts').then(
      ({ startCopyMaths }) => startCopyMaths(),
      () => undefined,
    );
  };
  document.addEventListener('selectionchange', load);
}
