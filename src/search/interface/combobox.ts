/**
 * A field with a list of suggestions, as the combobox of the WAI-ARIA Authoring Practices: the focus stays in
 * the field, the arrow keys, Home and End lead through the list, Enter opens what is active. Without anything
 * active all keys but the arrows up and down are the field's own.
 * @param listbox where the options go
 */
export class Combobox {
  #field: HTMLInputElement;
  #listbox: HTMLElement;
  #active: HTMLElement | undefined;

  constructor(field: HTMLInputElement, listbox: HTMLElement) {
    this.#field = field;
    this.#listbox = listbox;
    listbox.role = 'listbox';
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.setAttribute('aria-controls', listbox.id);
    this.show([]);
    field.addEventListener('keydown', (event) => this.#onKey(event));
    field.addEventListener('input', () => this.#activate(undefined));
  }

  /** Shows these links as the options, none of them active. */
  show(links: readonly HTMLAnchorElement[]): void {
    for (const [index, link] of links.entries()) {
      link.role = 'option';
      link.id = `${this.#listbox.id}-${index}`;
      link.tabIndex = -1;
      link.ariaSelected = 'false';
    }
    this.#activate(undefined);
    this.#listbox.replaceChildren(...links);
    this.#listbox.hidden = links.length === 0;
    this.#field.ariaExpanded = String(links.length > 0);
  }

  #onKey(event: KeyboardEvent): void {
    const options = [...this.#listbox.children] as HTMLElement[];
    if (event.isComposing || options.length === 0) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key === 'Enter' && this.#active) {
      event.preventDefault();
      this.#active.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
      return;
    }
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const index = this.#active ? options.indexOf(this.#active) : -1;
    const targets: Partial<Record<string, number>> = {
      ArrowDown: index + 1 < options.length ? index + 1 : -1,
      ArrowUp: index === -1 ? options.length - 1 : index - 1,
      ...(this.#active && { Home: 0, End: options.length - 1, ArrowLeft: -1, ArrowRight: -1 }),
    };
    const target = targets[key];
    if (target === undefined) return;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') event.preventDefault();
    this.#activate(options[target]);
  }

  #activate(option: HTMLElement | undefined): void {
    if (this.#active) this.#active.ariaSelected = 'false';
    this.#active = option;
    if (!option) {
      this.#field.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    this.#field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}
