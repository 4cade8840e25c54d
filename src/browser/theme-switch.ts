import { readStored, writeStored } from './storage.ts';

/** Makes the three-way switch in the footer work: what the system says, light, or dark. Remembered. */
export function startThemeSwitch(): void {
  const choices = document.querySelectorAll<HTMLInputElement>('input[name=theme]');
  const root = document.documentElement;
  for (const choice of choices) {
    choice.checked = choice.value === (readStored('theme') ?? root.dataset['theme'] ?? 'system');
    choice.addEventListener('change', () => {
      root.dataset['theme'] = choice.value;
      writeStored('theme', choice.value);
    });
  }
}
