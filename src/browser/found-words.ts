import { loadSearch } from '../search/entry/load-search.ts';
import { readStored, writeStored } from './storage.ts';

/**
 * Hands the words that a search found in a paper (`data-found` of the link) to the page of the paper, which
 * marks them. They are not in the address, which readers share: the link leaves a note in the browser's
 * storage, and the page takes it, in this tab or a new one, and keeps it in its entry of the history.
 */
export function startFoundWords(): void {
  for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, leaveNote);
  const words = takeNote() ?? (history.state as { found?: string } | null)?.found;
  if (words === undefined) return;
  keep(words);
  loadSearch(false).then(
    ({ showFoundWords }) => showFoundWords(words, () => keep(undefined)),
    () => undefined,
  );
}

function leaveNote({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-found]');
  if (!link) return;
  const others = readNotes().filter(([path]) => path !== link.pathname);
  writeNotes([...others, [link.pathname, link.dataset['found'] ?? '', Date.now()]]);
}

function takeNote(): string | undefined {
  const notes = readNotes();
  const own = notes.find(([path]) => path === location.pathname);
  if (own) writeNotes(notes.filter((note) => note !== own));
  return own?.[1];
}

/** The notes that are young enough for their page to be on its way. */
function readNotes(): Note[] {
  try {
    const notes = JSON.parse(readStored(NAME) ?? '[]') as Note[];
    return notes.filter(([, , time]) => Date.now() - time < LIFE_MS);
  } catch {
    return [];
  }
}

function writeNotes(notes: readonly Note[]): void {
  writeStored(NAME, notes.length > 0 ? JSON.stringify(notes) : undefined);
}

function keep(found: string | undefined): void {
  history.replaceState({ ...(history.state as object | null), found }, '');
}

type Note = [path: string, words: string, time: number];

const NAME = 'found';
const LIFE_MS = 60_000;
