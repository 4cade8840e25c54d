import { lookAhead } from './current-index.ts';

/**
 * Follows what a reader types into a field, but not while an input method composes a word.
 * @param on.input called at every change
 * @param on.pause called with the text, without the space around it, when the reader pauses for a moment
 */
export function watchTyping(
  field: HTMLInputElement,
  on: { input: () => void; pause: (text: string) => void },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (event: Event): void => {
    clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    if (timer === undefined) lookAhead();
    on.input();
    timer = setTimeout(() => {
      timer = undefined;
      on.pause(field.value.trim());
    }, PAUSE_MS);
  };
  field.addEventListener('input', wait);
  field.addEventListener('compositionend', wait);
}

/**
 * Makes a region tell whether it is about to change: `aria-busy` is true while any reason holds, and false
 * when what is shown is what was asked for.
 * @returns called with a reason and whether it holds
 */
export function busyRegion(region: HTMLElement): (reason: string, holds: boolean) => void {
  const reasons = new Set<string>();
  return (reason, holds) => {
    if (holds) reasons.add(reason);
    else reasons.delete(reason);
    region.ariaBusy = String(reasons.size > 0);
  };
}

/**
 * Makes a live region speak of what has settled: a text is put into it once no other has come for a while, so
 * that a reader who types is not talked to at every letter.
 */
export function announcer(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => (region.textContent = text), SETTLED_MS);
  };
}

/** Two letters of a fast typist are 60 to 100 ms apart: a search for each would be thrown away. */
const PAUSE_MS = 60;
const SETTLED_MS = 600;
