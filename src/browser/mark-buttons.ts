import type { MarkDialog } from './mark-dialog.ts';
import { headingOf, type Mark } from './marks.ts';
import type { MarkStore } from './mark-store.ts';
import { use } from './notice.ts';
import { titleOf } from './paper-title.ts';

/**
 * Gives every paper on the page (`data-paper` with its id, `data-topics`, and a heading) a button for the
 * reader's mark, and keeps the buttons in step with the store. The buttons open one dialog that all of them
 * share, and that is loaded when it is wanted.
 */
export function startMarkButtons(store: MarkStore): void {
  let dialog: Promise<MarkDialog> | undefined;
  const open = (mark: Mark, opener: HTMLElement): void => {
    dialog ??= import('./mark-dialog.ts').then(({ MarkDialog }) => new MarkDialog(store));
    use('Marking', dialog, (loaded) => loaded.open(mark, opener));
  };
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-paper]')].flatMap((paper) => {
    const { paper: id, topics } = paper.dataset as { paper: string; topics?: string };
    const title = titleOf(paper) ?? id;
    const container = paper.querySelector('[data-mark]');
    if (!container) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'mark-button';
    button.ariaHasPopup = 'dialog';
    button.addEventListener('click', () => {
      open(store.marks.get(id) ?? { id, title, topics: topics?.split(' ').filter(Boolean) ?? [] }, button);
    });
    container.append(button);
    return [{ id, title, button }];
  });
  store.watch((marks) => {
    for (const { id, title, button } of buttons) {
      const mark = marks.get(id);
      const text = mark ? (mark.state ? headingOf(mark.state) : 'Note') : 'Mark';
      button.textContent = mark?.state && mark.note ? `${text}, note` : text;
      button.setAttribute('aria-label', `${button.textContent}: ${title}`);
      if (mark) button.dataset['state'] = mark.state ?? 'note';
      else delete button.dataset['state'];
    }
  });
}
