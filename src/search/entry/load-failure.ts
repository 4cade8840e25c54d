import { base } from 'virtual:publication';

/**
 * Says that the code of search could not be loaded.
 * @param place holds the field and an empty alert
 * @param onRetry called once, when the reader asks for it or types on
 */
export function sayFailed(place: HTMLElement, onRetry: () => void): void {
  const failure = place.querySelector('[role=alert]') as HTMLElement;
  failure.innerHTML = `Search could not be loaded. <button type="button">Try again</button> or look through <a href="${base}papers/">all papers</a>.`;
  const retry = new AbortController();
  const again = (): void => {
    retry.abort();
    failure.replaceChildren();
    onRetry();
  };
  failure.querySelector('button')?.addEventListener('click', again, retry);
  place.addEventListener('input', again, retry);
}
