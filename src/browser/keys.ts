import { openSearch } from '../search/entry/lazy-search.ts';
import type { Command } from './key-panel.ts';
import { toggleCitations } from './lazy-cite.ts';
import { use } from './notice.ts';
import { readStored, watchStored, writeStored } from './storage.ts';

/**
 * Makes the keys of every page work, and the panel that lists them. Keys of one character can be switched off
 * there (WCAG 2.2, 2.1.4); the choice is kept, and holds in all tabs at once.
 */
export function startKeys(): void {
  let isOn: boolean;
  const choice = {
    get isOn() {
      return isOn;
    },
    set: (on: boolean) => {
      const isKept = writeStored(NAME, on ? undefined : 'off');
      apply(on);
      return isKept;
    },
  };
  const commands: readonly Command[] = [
    { keys: ['/', 'Control+K', 'Meta+K'], does: 'Search', control: SEARCH, run: openSearch },
    { keys: ['?'], does: 'Show these keys', control: '#keys', run: showPanel },
    {
      keys: ['j'],
      does: 'Next paper in the list or topic',
      control: 'a[rel=next]',
      run: () => step(1),
    },
    { keys: ['k'], does: 'Previous paper', control: 'a[rel=prev]', run: () => step(-1) },
    { keys: ['c'], does: 'Cite the paper', control: '.cite summary', run: toggleCitations },
  ];

  function showPanel(): void {
    use('The list of keys', import('./key-panel.ts'), ({ openKeyPanel }) => openKeyPanel(commands, choice));
  }
  /** Controls say which keys do the same. */
  function apply(on: boolean): void {
    isOn = on;
    for (const { keys, control } of commands) {
      const working = keys.filter((key) => on || !isOneCharacter(key)).join(' ');
      for (const element of document.querySelectorAll(control)) {
        if (working) element.setAttribute('aria-keyshortcuts', working);
        else element.removeAttribute('aria-keyshortcuts');
      }
    }
  }
  const refresh = (): void => apply(readStored(NAME) !== 'off');

  refresh();
  watchStored(refresh);
  document.querySelector('#keys')?.addEventListener('click', showPanel);
  addEventListener('keydown', (event) => {
    const key = nameOf(event);
    const command = commands.find(({ keys }) => keys.includes(key));
    if (!command || event.isComposing) return;
    const dialog = document.querySelector('dialog[open]');
    if (isOneCharacter(key) && (!isOn || dialog || isTypedIn(event.target))) return;
    event.preventDefault();
    if (!dialog) command.run();
  });
}

function step(by: 1 | -1): void {
  use('This key', import('./step-through-papers.ts'), ({ stepThroughPapers }) => stepThroughPapers(by));
}

/** The name of what is pressed, as `aria-keyshortcuts` writes it: `j`, `?`, `Control+K`. */
function nameOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const isModified = altKey || ctrlKey || metaKey;
  if (!isModified) return key;
  const modifiers = { Alt: altKey, Control: ctrlKey, Meta: metaKey, Shift: shiftKey };
  const held = Object.entries(modifiers).flatMap(([name, isHeld]) => (isHeld ? `${name}+` : []));
  return held.join('') + key.toUpperCase();
}

function isOneCharacter(key: string): boolean {
  return key.length === 1;
}

function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(
    'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]',
  );
  // A dialog that has just closed leaves the focus in its field for a moment.
  return field?.checkVisibility() ?? false;
}

const NAME = 'keys';
const SEARCH = '.masthead a[href$="/search/"]';
