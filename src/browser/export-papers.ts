import type { WantedPapers } from '../model/wanted-papers.ts';
import { collectPapers } from './collect-papers.ts';
import { download } from './download.ts';

/**
 * Makes a file of papers and gives it to the reader, and says what came of it.
 * @param button whose value is the extension; its parent says where files are
 */
export async function exportPapers(button: HTMLButtonElement, wanted: Promise<WantedPapers>): Promise<void> {
  const container = button.parentElement as HTMLElement;
  const status = container.querySelector('[role=status]') as HTMLElement;
  const extension = button.value;
  status.textContent = 'Preparing the file';
  try {
    const { ids, name } = await wanted;
    const { own } = container.dataset;
    const whole = button.dataset['whole'] as string;
    const { file, count } = await collectPapers(ids, { extension, whole, own });
    const gone = ids.length - count;
    if (count > 0) download(file, name + extension);
    const made = count > 0 ? `${papers(count)} in ${name}${extension}.` : '';
    status.textContent = gone > 0 ? `${made} ${papers(gone)} not on the list any more.`.trim() : made;
  } catch {
    const reason = navigator.onLine ? '' : 'You are offline, and ';
    status.textContent = `${reason}${reason ? 'the' : 'The'} papers could not be fetched. Try again.`;
  }
}

function papers(count: number): string {
  return count === 1 ? '1 paper' : `${count.toLocaleString('en')} papers`;
}
