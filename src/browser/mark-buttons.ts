import { headingOf, STATES, type Mark, type State } from './marks.ts';
import type { MarkStore } from './mark-store.ts';
import { titleOf } from './paper-title.ts';

/**
 * Gives every paper on the page (`data-paper` with its id, `data-topics`, and a heading) a button for the
 * reader's mark, and keeps the buttons in step with the store. The buttons open one dialog that all of them
 * share.
 */
export function startMarkButtons(store: MarkStore): void {
  let dialog: MarkDialog | undefined;
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
      dialog ??= new MarkDialog(store);
      dialog.open(
        store.marks.get(id) ?? { id, title, topics: topics?.split(' ').filter(Boolean) ?? [] },
        button,
      );
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

/** The dialog in which a reader marks a paper. What is set is kept at once; closing loses nothing. */
class MarkDialog {
  #dialog = document.createElement('dialog');
  #mark: Mark = { id: '', title: '', topics: [] };
  #opener: HTMLElement | undefined;

  constructor(store: MarkStore) {
    const choices = ['', ...STATES].map(
      (state) =>
        `<label><input type="radio" name="state" value="${state}">${state ? headingOf(state as State) : 'No mark'}</label>`,
    );
    this.#dialog.setAttribute('aria-labelledby', 'mark-title');
    this.#dialog.innerHTML = `<form method="dialog"><h2 id="mark-title"></h2><fieldset><legend class="label">Where are you with it?</legend>${choices.join('')}</fieldset><label class="note">A note, for yourself<textarea name="note" rows="3"></textarea></label><p class="label">Kept in this browser only.</p><button>Done</button></form>`;
    this.#form.addEventListener('input', () => {
      const { state, note } = Object.fromEntries(new FormData(this.#form)) as Record<string, string>;
      this.#mark = {
        ...this.#mark,
        state: (state || undefined) as State | undefined,
        note: note?.trim() || undefined,
      };
      store.set(this.#mark);
    });
    // A filtered list may have hidden the row that the focus would return to.
    this.#dialog.addEventListener('close', () => {
      if (!this.#opener?.checkVisibility()) document.querySelector('main')?.focus({ preventScroll: true });
    });
    document.body.append(this.#dialog);
  }

  open(mark: Mark, opener: HTMLElement): void {
    this.#mark = mark;
    this.#opener = opener;
    const heading = this.#dialog.querySelector('h2');
    if (heading) {
      heading.textContent = mark.title;
      heading.dir = 'auto';
    }
    const choice = this.#form.querySelector<HTMLInputElement>(`[value="${mark.state ?? ''}"]`);
    if (choice) choice.checked = true;
    (this.#form.elements.namedItem('note') as HTMLTextAreaElement).value = mark.note ?? '';
    this.#dialog.showModal();
    choice?.focus();
  }

  get #form(): HTMLFormElement {
    return this.#dialog.querySelector('form') as HTMLFormElement;
  }
}
