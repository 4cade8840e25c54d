import type { WantedEvent } from '../model/wanted-papers.ts';
import { use } from './notice.ts';

/** Makes the buttons work that make files of the papers that the reader has before them. */
export function startLazyExport(): void {
  const container = document.querySelector('[data-export]');
  container?.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const asked: WantedEvent = new CustomEvent('wanted', { detail: {} });
    container.dispatchEvent(asked);
    const { papers } = asked.detail;
    if (papers)
      use('Exporting', import('./export-papers.ts'), ({ exportPapers }) => void exportPapers(target, papers));
  });
}
