import { base } from 'virtual:publication';
import { readMarks, writeMarks, type Mark, type Marks } from './marks.ts';
import { PREFIX, readStored, watchStored, writeStored } from './storage.ts';

/**
 * The reader's marks: in this browser's storage only, the same in all its tabs. Where the storage is full or
 * off limits they live as long as the page, and `onTrouble` is told.
 */
export class MarkStore {
  #marks: Marks = new Map();
  #isKept = true;
  #listeners: ((marks: Marks) => void)[] = [];
  #onTrouble: (message: string) => void;

  constructor(onTrouble: (message: string) => void) {
    this.#onTrouble = onTrouble;
    this.#read();
    watchStored((key) => {
      if (key === null || key === PREFIX + NAME) this.#refresh();
    });
  }

  /** All marks now. */
  get marks(): Marks {
    return this.#marks;
  }

  /** Calls the listener now and after every change, here or in another tab. */
  watch(listener: (marks: Marks) => void): void {
    this.#listeners.push(listener);
    listener(this.#marks);
  }

  /** Sets one mark; one without a state and without a note is removed. */
  set(mark: Mark): void {
    const marks = new Map(this.#marks);
    if (mark.state || mark.note) marks.set(mark.id, mark);
    else marks.delete(mark.id);
    this.replace(marks);
  }

  /** Sets all marks at once. */
  replace(marks: Marks): void {
    this.#marks = marks;
    this.#isKept = writeStored(NAME, marks.size > 0 ? writeMarks(marks) : undefined);
    if (!this.#isKept)
      this.#onTrouble(
        'Your browser keeps nothing for this site, so your marks will be gone when you leave it.',
      );
    this.#tell();
  }

  #refresh(): void {
    if (!this.#isKept) return;
    this.#read();
    this.#tell();
  }

  #read(): void {
    const text = readStored(NAME);
    try {
      this.#marks = text === undefined ? new Map() : readMarks(text);
    } catch {
      this.#onTrouble(
        'Your reading marks could not be read. They are left as they are until you set a new one.',
      );
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.#marks);
  }
}

/** One origin may hold several sites, each below a base of its own. */
const NAME = `marks${base}`;
