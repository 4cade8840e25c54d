/**
 * `j` and `k`: the next and the previous paper, on a paper's page by going there, in a list by moving the
 * focus along the titles. Not while the reader types, and not with a modifier.
 */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      (event.target as Element).closest('input:not([type=checkbox], [type=radio]), select, textarea') ||
      document.querySelector('dialog[open]')
    )
      return;
    const neighbour = document.querySelector<HTMLAnchorElement>(
      event.key === 'j' ? 'a[rel=next]' : 'a[rel=prev]',
    );
    if (document.querySelector('.paper')) neighbour?.click();
    else moveFocus(event.key === 'j' ? 1 : -1);
  });
}

function moveFocus(step: 1 | -1): void {
  const titles = [...document.querySelectorAll<HTMLElement>('.rows > li:not([hidden]) :is(h2, h3) a')];
  const now = titles.findIndex((title) => title.closest('li')?.contains(document.activeElement));
  titles[now === -1 ? (step === 1 ? 0 : titles.length - 1) : now + step]?.focus();
}
