import styles from '../styles/mark-dialog.css?inline';
import type { MarkStore } from './mark-store.ts';
import { headingOf, STATES, type Mark, type State } from './marks.ts';

/** The dialog in which a reader marks a paper. What is set is kept at once; closing loses nothing. */
export class MarkDialog {
  #dialog = document.createElement('dialog');
  #mark: Mark = { id: '', title: '', topics: [] };
  #opener: HTMLElement | undefined;

  constructor(store: MarkStore) {
    const choices = ['', ...STATES].map(
      (state) =>
        `<label><input type="radio" name="state" value="${state}">${state ? headingOf(state as State) : 'No mark'}</label>`,
    );
    this.#dialog.id = 'mark-dialog';
    this.#dialog.setAttribute('aria-labelledby', 'mark-title');
    this.#dialog.innerHTML = `<style>${styles}</style><form method="dialog"><h2 id="mark-title"></h2><fieldset><legend class="label">Where are you with it?</legend>${choices.join('')}</fieldset><label class="note">A note, for yourself<textarea name="note" rows="3"></textarea></label><p class="label">Kept in this browser only.</p><button>Done</button></form>`;
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
