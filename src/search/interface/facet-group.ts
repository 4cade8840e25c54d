import { defined } from '../../model/defined.ts';
import type { FacetCount } from '../engine/search-results.ts';
import { element, partOf } from './element.ts';
import { FEW, isLongFacet, MORE } from './facet-limits.ts';

/**
 * The values of one facet, a box each, with how many papers each would show. Of a long facet the first few
 * are shown, those without papers left out, and more on request; what is checked is always shown.
 * @param root holds the labels, each with a box and a `.count`, and a button for more; may begin without
 * labels
 */
export class FacetGroup {
  readonly name: string;
  #root: HTMLElement;
  #more: HTMLButtonElement;
  #labels = new Map<string, HTMLLabelElement>();
  #initial: FacetCount[];
  #last: FacetCount[];
  #limit = FEW;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.name = defined(root.dataset['facet']);
    this.#more = partOf(root, 'button');
    this.#initial = [...root.querySelectorAll('label')].map((label) => {
      const { value } = boxOf(label);
      this.#labels.set(value, label);
      const count = Number(partOf(label, 'span', '.count').textContent);
      return { value, label: partOf(label, 'span').textContent.trim(), count };
    });
    this.#last = this.#initial;
    this.#more.addEventListener('click', () => this.#toggle());
  }

  /** Returns what a reader sees for a value. */
  labelOf(value: string): string {
    return this.#last.find((known) => known.value === value)?.label ?? value;
  }

  /** Checks the boxes of these values and no others. */
  check(values: readonly string[]): void {
    for (const [value, label] of this.#labels) boxOf(label).checked = values.includes(value);
    this.#show(values);
  }

  /** Shows counts; those of the whole list where none are given. */
  count(counts: FacetCount[] = this.#initial): void {
    this.#last = counts;
    this.#show(this.#checked());
  }

  #toggle(): void {
    const isAll = this.#limit >= this.#last.length;
    const before = [...this.#labels.values()].filter(({ hidden }) => !hidden);
    this.#limit = isAll ? FEW : this.#limit + MORE;
    this.#show(this.#checked());
    if (!isAll) {
      const next = [...this.#root.querySelectorAll('label')].find(
        (label) => !label.hidden && !before.includes(label),
      );
      next?.querySelector('input')?.focus();
    }
  }

  #checked(): string[] {
    return [...this.#labels].flatMap(([value, label]) => (boxOf(label).checked ? value : []));
  }

  #show(checked: readonly string[]): void {
    const isLong = isLongFacet(this.#last.length);
    const candidates = isLong ? this.#last.filter(({ count }) => count > 0) : this.#last;
    const shown = new Set(candidates.slice(0, isLong ? this.#limit : undefined));
    for (const known of this.#last) {
      const label = this.#labels.get(known.value);
      // What the reader has just used does not go away under the focus.
      const isUsed = checked.includes(known.value) || label?.contains(document.activeElement);
      if (isUsed || shown.has(known)) this.#fill(label ?? this.#add(known, checked), known);
      else if (label) label.hidden = true;
    }
    this.#root.hidden = this.#last.every(({ count, value }) => count === 0 && !checked.includes(value));
    const rest = candidates.length - shown.size;
    this.#more.hidden = !isLong || (rest <= 0 && this.#limit === FEW);
    this.#more.textContent = rest > 0 ? `Show ${Math.min(rest, MORE)} more` : 'Show fewer';
  }

  #fill(label: HTMLLabelElement, { count }: FacetCount): void {
    label.hidden = false;
    partOf(label, 'span', '.count').textContent = String(count);
    const box = boxOf(label);
    box.disabled = count === 0 && !box.checked && box !== document.activeElement;
  }

  #add({ value, label: text }: FacetCount, checked: readonly string[]): HTMLLabelElement {
    const box = element('input', { type: 'checkbox', name: this.name, value });
    box.checked = checked.includes(value);
    const label = element('label', {}, box, element('span', {}, text), element('span', { class: 'count' }));
    this.#labels.set(value, label);
    const following = this.#last.slice(this.#last.findIndex((known) => known.value === value) + 1);
    const next = following.map((known) => this.#labels.get(known.value)).find(Boolean);
    (next ?? this.#more).before(label);
    return label;
  }
}

function boxOf(label: HTMLLabelElement): HTMLInputElement {
  return partOf(label, 'input');
}
