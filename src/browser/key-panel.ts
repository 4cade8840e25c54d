import styles from '../styles/key-panel.css?inline';

/** What a key does. */
export interface Command {
  /** All that do it, as `aria-keyshortcuts` writes them. */
  keys: readonly string[];
  does: string;
  /** A selector of what can be clicked for the same. */
  control: string;
  run: () => void;
}

/** Whether keys of one character work. */
export interface KeyChoice {
  readonly isOn: boolean;
  /** Returns whether the choice will be kept. */
  set: (isOn: boolean) => boolean;
}

/** Opens the panel that lists all keys, and in which those of one character can be switched off. */
export function openKeyPanel(commands: readonly Command[], choice: KeyChoice): void {
  panel ??= makePanel(commands, choice);
  const box = panel.querySelector('input') as HTMLInputElement;
  box.checked = choice.isOn;
  panel.toggleAttribute('data-off', !choice.isOn);
  panel.showModal();
}

function makePanel(commands: readonly Command[], choice: KeyChoice): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.id = 'key-panel';
  made.setAttribute('aria-labelledby', 'key-panel-title');
  // A click beside the panel closes it, in browsers that know how.
  made.setAttribute('closedby', 'any');
  made.innerHTML = `<style>${styles}</style><form method="dialog"><h2 id="key-panel-title" tabindex="-1" autofocus>Keyboard</h2>${groupOf({ name: 'On every page', rows: commands })}<label><input type="checkbox">Keys of one character work</label><p class="label" role="status"></p>${ELSEWHERE.map(groupOf).join('')}<button>Done</button></form>`;
  const box = made.querySelector('input') as HTMLInputElement;
  const status = made.querySelector('[role=status]') as HTMLElement;
  box.addEventListener('change', () => {
    const isKept = choice.set(box.checked);
    made.toggleAttribute('data-off', !box.checked);
    status.textContent = isKept
      ? 'Kept in this browser.'
      : 'Your browser keeps nothing for this site, so this holds until you leave the page.';
  });
  document.body.append(made);
  return made;
}

function groupOf({ name, rows }: KeyGroup): string {
  return `<h3>${name}</h3><dl>${rows.map(rowOf).join('')}</dl>`;
}

/** Names a Mac's key on a Mac, and the other one elsewhere. */
function rowOf({ keys, does }: KeyRow): string {
  const shown = keys.filter((key) => !key.startsWith(isMac ? 'Control+' : 'Meta+'));
  const names = shown.map((key) => {
    const name = key.replace('Control+', 'Ctrl ').replace('Meta+', '⌘ ');
    return `<kbd${key.length === 1 ? ' data-single' : ''}>${name}</kbd>`;
  });
  return `<dt>${names.join(' or ')}</dt><dd>${does}</dd>`;
}

const isMac = /Mac|iP/.test(navigator.platform);

/** What the parts of the site that have the focus do with keys of their own. */
const ELSEWHERE: readonly KeyGroup[] = [
  {
    name: 'In search',
    rows: [
      { keys: ['Down', 'Up'], does: 'Go through what is found' },
      { keys: ['Enter'], does: 'Open the paper, or show all results' },
      { keys: ['Control+Enter', 'Meta+Enter'], does: 'Open the paper in a new tab' },
      { keys: ['Esc'], does: 'Close the dialog' },
    ],
  },
  {
    name: 'Where searched words are marked',
    rows: [{ keys: ['Esc'], does: 'Remove the marks' }],
  },
];

type KeyRow = Pick<Command, 'keys' | 'does'>;

interface KeyGroup {
  name: string;
  rows: readonly KeyRow[];
}

let panel: HTMLDialogElement | undefined;
