/**
 * Calls `onText` with the text of a field, without the space around it, when the reader has typed and pauses for a moment;
 * not while an input method composes a word.
 */
export function watchTyping(field: HTMLInputElement, onText: (text: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (event: Event): void => {
    clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = setTimeout(() => onText(field.value.trim()), PAUSE_MS);
  };
  field.addEventListener('input', wait);
  field.addEventListener('compositionend', wait);
}

/** Two letters of a fast typist are 60 to 100 ms apart: a search for each would be thrown away. */
const PAUSE_MS = 60;
