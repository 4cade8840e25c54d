import styles from '../../styles/found-words.css?inline';
import { button, element } from './element.ts';
import { findWords } from './find-words.ts';

/**
 * Marks in a paper's page the words that a search found in it, and says so, with a way to remove the marks;
 * Escape does, too. Nothing happens where the browser has no CSS Custom Highlight API, or the page none of
 * the words.
 * @param found words and phrases as they stand in the paper, one a line
 * @param onRemove called when the reader removes the marks
 */
export function showFoundWords(found: string, onRemove: () => void): void {
  if (!('highlights' in CSS)) return;
  const texts = document.querySelectorAll<HTMLElement>(TEXTS);
  const marked = [...texts].flatMap((text) => findWords(text, found.split('\n')));
  if (marked.length === 0) return;
  CSS.highlights.set('found', new Highlight(...marked.map(({ range }) => range)));

  const listening = new AbortController();
  const remove = (): void => {
    listening.abort();
    CSS.highlights.delete('found');
    if (note.contains(document.activeElement)) document.querySelector('main')?.focus({ preventScroll: true });
    note.remove();
    onRemove();
  };
  const note = element(
    'div',
    { class: 'found-words' },
    element('style', {}, styles),
    element('p', { role: 'status' }, `Marked: ${listed([...new Set(marked.map(({ term }) => term))])}`),
    button('Remove', remove, { class: 'plain', 'aria-label': 'Remove the marks' }),
  );
  document.querySelector('main')?.prepend(note);
  addEventListener(
    'keydown',
    ({ key, defaultPrevented, isComposing }) => {
      if (key !== 'Escape' || defaultPrevented || isComposing) return;
      if (!document.querySelector('dialog[open]')) remove();
    },
    listening,
  );
}

function listed(terms: readonly string[]): string {
  const shown = terms.slice(0, MOST_NAMED).join(', ');
  return terms.length > MOST_NAMED ? `${shown} and ${terms.length - MOST_NAMED} more` : shown;
}

/** What search looks through, as far as a paper's page shows it: title, authors, abstract, notes. */
const TEXTS = '.paper :is(h1, .authors, .prose)';
const MOST_NAMED = 4;
