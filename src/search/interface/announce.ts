/**
 * Makes a live region speak of what has settled: a text is put into it once no other has come for a while, so that a
 * reader who types is not talked to at every letter.
 */
export function announcer(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => (region.textContent = text), SETTLED_MS);
  };
}

const SETTLED_MS = 600;
