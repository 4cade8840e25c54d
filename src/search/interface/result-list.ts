import type { SearchResults } from '../engine/search-results.ts';
import { paperRow } from './paper-row.ts';
import type { TopicWords } from './topic-words.ts';

/** The papers of an answer, a number at a time. */
export class ResultList {
  #list: HTMLElement;
  #more: HTMLButtonElement;
  #topicWords: TopicWords;

  constructor(list: HTMLElement, more: HTMLButtonElement, topicWords: TopicWords) {
    this.#list = list;
    this.#more = more;
    this.#topicWords = topicWords;
  }

  /** Whether what is shown is about to be replaced. */
  set busy(busy: boolean) {
    this.#list.ariaBusy = String(busy);
  }

  /** Makes the first rows of an answer and gives what puts them, all at once, in the place of the ones before. */
  async prepare(answer: SearchResults, count: number): Promise<() => void> {
    const rows = await this.#rows(answer, 0, count);
    return () => {
      this.#list.replaceChildren(...rows);
      this.#more.hidden = answer.docIds.length <= rows.length;
    };
  }

  /** Adds the next rows and leads the focus to the first of them. Resolves with how many are shown then. */
  async extend(answer: SearchResults, count: number, isLatest: () => boolean): Promise<number> {
    const before = this.#list.children.length;
    const rows = await this.#rows(answer, before, before + count);
    if (!isLatest()) return before;
    this.#list.append(...rows);
    this.#more.hidden = answer.docIds.length <= before + rows.length;
    rows[0]?.querySelector('a')?.focus();
    return before + rows.length;
  }

  /** Shows nothing. */
  clear(): void {
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  async #rows(answer: SearchResults, from: number, to: number): Promise<HTMLElement[]> {
    const papers = await Promise.all(answer.docIds.slice(from, to).map((page) => answer.hit(page)));
    return papers.map((paper) => paperRow(paper, this.#topicWords));
  }
}
