import { formatMarks, listMarks, marksAsMarkdown, mergeMarks, parseMarks } from './exchange-marks.ts';
import type { WantedEvent } from '../model/wanted-papers.ts';
import { download } from './download.ts';
import { headingOf, STATES, type Mark } from './marks.ts';
import type { MarkStore } from './mark-store.ts';

/**
 * Brings the page of the reader's own list to life, and shows it: `#my-list`, whose `data-paper-url` is the
 * address of a paper, and `data-lang` the language of titles where it is not that of the page.
 */
export function startMyList(store: MarkStore): void {
  const root = document.querySelector<HTMLElement>('#my-list');
  if (!root) return;
  const part = (name: string): HTMLElement => root.querySelector(`[data-part=${name}]`) as HTMLElement;
  const list = part('list');
  const status = part('status');
  status.tabIndex = -1;
  const exports = root.querySelector('[data-export]') as HTMLElement;
  const { paperUrl, lang = '' } = root.dataset as { paperUrl: string; lang?: string };
  const addressOf = (id: string): string => new URL(paperUrl.replace('ID', id), location.href).href;

  store.watch((marks) => {
    list.replaceChildren(
      ...[...STATES, undefined].flatMap((state) => {
        const own = listMarks(marks).filter((mark) => mark.state === state);
        return own.length > 0 ? [section(headingOf(state), own, addressOf, lang)] : [];
      }),
    );
    const isEmpty = marks.size === 0;
    exports.hidden = isEmpty;
    const what = exports.querySelector('span');
    if (what) what.textContent = marks.size === 1 ? 'The paper' : `All ${marks.size} papers`;
    part('empty').hidden = !isEmpty;
    for (const name of ['export', 'copy', 'wipe']) part(name).toggleAttribute('disabled', isEmpty);
  });

  exports.addEventListener('wanted', ({ detail }: WantedEvent) => {
    detail.papers = Promise.resolve({ ids: [...store.marks.keys()], name: 'my-list' });
  });
  part('export').addEventListener('click', () => {
    download(formatMarks(store.marks), 'reading-list.json');
    status.textContent = 'Exported as reading-list.json.';
  });
  part('copy').addEventListener('click', () => {
    const text = marksAsMarkdown(store.marks, addressOf);
    navigator.clipboard.writeText(text).then(
      () => (status.textContent = 'Copied as Markdown.'),
      () => (status.textContent = 'The browser does not allow copying here. Export the list instead.'),
    );
  });
  part('wipe').addEventListener('click', () => {
    if (!confirm('Remove all marks and notes from this browser? Export them first to keep them.')) return;
    store.replace(new Map());
    status.textContent = 'All marks and notes are removed.';
  });
  part('import').addEventListener('change', (event) => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    file
      .text()
      .then((text) => importMarks(text, status, store))
      .catch(
        (error: unknown) => (status.textContent = error instanceof Error ? error.message : String(error)),
      )
      .finally(() => (field.value = ''));
  });
  root.hidden = false;
}

function importMarks(text: string, status: HTMLElement, store: MarkStore): void {
  const { marks, added, differing } = mergeMarks(store.marks, parseMarks(text));
  store.replace(marks);
  const kept = differing.length > 0 ? ` Yours are kept where the file differs (${differing.length}):` : '';
  status.textContent = `${added.length} added.${kept}`;
  for (const { theirs } of differing) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Take the file's mark (${[theirs.state, theirs.note].filter(Boolean).join(', ')}) for ${theirs.title}`;
    button.addEventListener('click', () => {
      store.set(theirs);
      button.replaceWith(`The file's mark is taken for ${theirs.title}.`);
      (status.querySelector('button') ?? status).focus();
    });
    status.append(' ', button);
  }
}

function section(
  name: string,
  marks: readonly Mark[],
  addressOf: (id: string) => string,
  lang: string,
): HTMLElement {
  const section = document.createElement('section');
  section.className = 'section';
  const heading = document.createElement('h2');
  heading.textContent = `${name} (${marks.length})`;
  const list = document.createElement('ul');
  list.className = 'titles';
  for (const { id, title, note } of marks) {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = addressOf(id);
    link.textContent = title;
    link.dir = 'auto';
    if (lang) link.lang = lang;
    row.append(link);
    if (note) {
      const text = document.createElement('p');
      text.className = 'quiet';
      text.textContent = note;
      row.append(text);
    }
    list.append(row);
  }
  section.append(heading, list);
  return section;
}
