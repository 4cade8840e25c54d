import styles from '../styles/cite-panel.css?inline';
import { download } from './download.ts';

/**
 * Lets the reader choose a format in the open place for citations, see the paper in it, copy and download it,
 * and copy the sentence. The links to files become the choice; each file is fetched when it is chosen.
 * @param panel with a sentence and a list of links to files: of the paper, or with `data-whole` of all papers
 */
export function startCitePanel(panel: HTMLDetailsElement): void {
  const id = panel.closest<HTMLElement>('[data-paper]')?.dataset['paper'] ?? '';
  const sentence = panel.querySelector('p') as HTMLElement;
  const citation = sentence.textContent;
  const status = make('span', { role: 'status' });
  const text = make('pre', { tabIndex: 0 });
  const tools = make('p');
  const file = make('div', { hidden: true });
  let turn = 0;

  const copyButton = (name: string, copied: string): HTMLButtonElement[] =>
    'clipboard' in navigator
      ? [
          button(name, () => {
            navigator.clipboard.writeText(copied).then(
              () => say('Copied'),
              () => say('The browser does not allow copying here. Select the text instead.'),
            );
          }),
        ]
      : [];
  /** @param isSeen whether the reader cannot see it already */
  const say = (message: string, isSeen = true): void => {
    status.className = isSeen ? '' : 'visually-hidden';
    // The same message again is a new one.
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = message));
  };
  const show = async (chosen: HTMLButtonElement, address: string): Promise<void> => {
    const own = ++turn;
    const format = chosen.textContent;
    const extension = /\.[^/]*$/.exec(address)?.[0] ?? '';
    try {
      const content = await fetchCitation(address, 'whole' in panel.dataset ? { id, extension } : undefined);
      if (own !== turn) return;
      for (const other of choice.querySelectorAll('button')) other.ariaPressed = String(other === chosen);
      text.textContent = content;
      text.ariaLabel = format;
      tools.replaceChildren(
        ...copyButton(`Copy ${format}`, content),
        button(`Download ${id}${extension}`, () => download(content, id + extension)),
      );
      file.hidden = false;
      say(`${format} is shown`, false);
    } catch {
      if (own !== turn) return;
      say(`${navigator.onLine ? '' : 'You are offline. '}${format} could not be fetched. Try again.`);
    }
  };

  const choice = panel.querySelector('ul') as HTMLElement;
  for (const link of choice.querySelectorAll('a')) {
    const { href, textContent } = link;
    const chosen = button(textContent, () => void show(chosen, href));
    chosen.ariaPressed = 'false';
    link.replaceWith(chosen);
  }
  choice.ariaLabel = 'Formats';
  sentence.append(' ', ...copyButton('Copy', citation));
  file.append(text, tools);
  const style = make('style', { textContent: styles });
  panel.append(style, file, status);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}

/** @param ofAll which paper of the file, where it holds all */
async function fetchCitation(address: string, ofAll?: { id: string; extension: string }): Promise<string> {
  if (ofAll) {
    const { collectPapers } = await import('./collect-papers.ts');
    const { file, count } = await collectPapers([ofAll.id], { extension: ofAll.extension, whole: address });
    if (count === 0) throw new Error(`${address} without ${ofAll.id}`);
    return file;
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', className: 'plain', textContent: text });
  made.addEventListener('click', onClick);
  return made;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
