import { formatMarks, parseMarks, type Mark, type Marks } from './marks.ts';
import { PREFIX, recall, remember } from './remember.ts';

/**
 * The reader's marks: in this browser's storage only, the same in all its tabs. Where the storage is full or off limits
 * they live as long as the page, and `onTrouble` is told.
 */
export class MarkStore {
  #marks: Marks = {};
  #listeners: ((marks: Marks) => void)[] = [];
  #onTrouble: (message: string) => void;

  constructor(onTrouble: (message: string) => void) {
    this.#onTrouble = onTrouble;
    this.#read();
    addEventListener('storage', ({ key }) => {
      if (key !== null && key !== PREFIX + NAME) return;
      this.#read();
      this.#tell();
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
    const { [mark.id]: _old, ...others } = this.#marks;
    this.replace(mark.state || mark.note ? { ...others, [mark.id]: mark } : others);
  }

  /** Sets all marks at once. */
  replace(marks: Marks): void {
    this.#marks = marks;
    const kept = remember(NAME, Object.keys(marks).length > 0 ? formatMarks(marks) : undefined);
    if (!kept)
      this.#onTrouble(
        'Your browser keeps nothing for this site, so your marks will be gone when you leave it.',
      );
    this.#tell();
  }

  #read(): void {
    const text = recall(NAME);
    try {
      this.#marks = text === undefined ? {} : parseMarks(text);
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

const NAME = 'marks';
