/**
 * Tells the reader of a trouble once, where the reader is: in the open dialog, or at the head of the content.
 */
export function notify(message: string): void {
  const container = document.querySelector('dialog[open]') ?? document.querySelector('main');
  if (document.querySelector('.notice')?.textContent === message) return;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'alert';
  notice.textContent = message;
  container?.prepend(notice);
}

/** Uses a part of the site when it is loaded, or tells the reader by its name that it could not be had. */
export function use<Part>(name: string, part: Promise<Part>, run: (part: Part) => void): void {
  part.then(run, () => notify(`${name} could not be loaded. Reload the page to try again.`));
}
