import { use } from './notice.ts';

/** Loads what shows citations when the reader opens the place for them. */
export function startLazyCite(): void {
  const panel = document.querySelector<HTMLDetailsElement>('.cite');
  panel?.addEventListener(
    'toggle',
    () => use('Copying', import('./cite-panel.ts'), ({ startCitePanel }) => startCitePanel(panel)),
    { once: true },
  );
}

/** Opens the citations of the paper, or closes them. */
export function toggleCitations(): void {
  const summary = document.querySelector<HTMLElement>('.cite summary');
  summary?.focus();
  summary?.click();
}
