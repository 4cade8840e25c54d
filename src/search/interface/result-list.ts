import type { SearchResults } from '../engine/search-results.ts';
import { element } from './element.ts';
import { hitRow, type TopicLinks } from './hit-row.ts';

/** The papers of results, a number at a time. */
export class ResultList {
  #list: HTMLElement;
  #more: HTMLButtonElement;
  #topicLinks: TopicLinks;

  constructor(list: HTMLElement, more: HTMLButtonElement, topicLinks: TopicLinks) {
    this.#list = list;
    this.#more = more;
    this.#topicLinks = topicLinks;
  }

  /** Makes the first rows and gives what puts them, all at once, in the place of those before. */
  async prepare(results: SearchResults, count: number): Promise<() => void> {
    const rows = await this.#rows(results, 0, count);
    return () => {
      this.#list.replaceChildren(...withDivider(rows, 0, results));
      this.#more.hidden = results.docIds.length <= rows.length;
    };
  }

  /**
   * Adds the next rows and leads the focus to the first of them, if these results are still the latest.
   * @returns how many are shown then; undefined where nothing was added
   */
  async extend(results: SearchResults, count: number, isLatest: () => boolean): Promise<number | undefined> {
    const before = this.#list.querySelectorAll(':scope > .row').length;
    const rows = await this.#rows(results, before, before + count);
    if (!isLatest()) return undefined;
    this.#list.append(...withDivider(rows, before, results));
    this.#more.hidden = results.docIds.length <= before + rows.length;
    rows[0]?.querySelector('a')?.focus();
    return before + rows.length;
  }

  /** Shows nothing. */
  clear(): void {
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  async #rows(results: SearchResults, from: number, to: number): Promise<HTMLElement[]> {
    const hits = await Promise.all(results.docIds.slice(from, to).map(results.hit));
    return hits.map((hit) => hitRow(hit, this.#topicLinks));
  }
}

/**
 * Puts a line between the papers that answer and those that hold some of the words, which says so.
 * @param from the number of the first row
 */
function withDivider(
  rows: readonly HTMLElement[],
  from: number,
  { answering, docIds, isComplete }: SearchResults,
): HTMLElement[] {
  const at = answering - from;
  if (at < 0 || at >= rows.length || answering === docIds.length) return [...rows];
  const text = isComplete ? 'Papers with some of the words' : 'Papers with fewer of the words';
  return [...rows.slice(0, at), element('li', { class: 'divider' }, text), ...rows.slice(at)];
}

/**
 * Lets the arrow keys lead from the field into the results, along their titles, and from the first back into
 * the field.
 * @param list the rows, each with a heading that holds a link
 */
export function startResultKeys(field: HTMLInputElement, list: HTMLElement): void {
  const titles = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('h2 a')];
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing || hasModifier(event)) return;
    const [first] = titles();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || hasModifier(event)) return;
    const all = titles();
    const now = all.findIndex((title) => title.closest('li')?.contains(event.target as Node));
    const next = event.key === 'ArrowDown' ? all[now + 1] : now === 0 ? field : all[now - 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}
