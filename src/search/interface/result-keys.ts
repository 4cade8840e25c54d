/**
 * The arrow keys lead from the field into the results, along their titles, and from the first back into the field.
 * @param list the rows, each with a heading that holds a link
 */
export function startResultKeys(field: HTMLInputElement, list: HTMLElement): void {
  const titles = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('h2 a')];
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing || hasModifier(event)) return;
    const [first] = titles();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || hasModifier(event)) return;
    const all = titles();
    const now = all.findIndex((title) => title.closest('li')?.contains(event.target as Node));
    const next = event.key === 'ArrowDown' ? all[now + 1] : now === 0 ? field : all[now - 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}
