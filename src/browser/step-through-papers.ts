/**
 * Leads to the next paper or the one before: on a paper's page by going there, in a list by moving the focus
 * along the titles.
 */
export function stepThroughPapers(step: 1 | -1): void {
  const neighbour = document.querySelector<HTMLAnchorElement>(step === 1 ? 'a[rel=next]' : 'a[rel=prev]');
  if (document.querySelector('.paper')) neighbour?.click();
  else moveFocus(step);
}

function moveFocus(step: 1 | -1): void {
  const titles = [...document.querySelectorAll<HTMLElement>(TITLES)];
  const now = titles.findIndex((title) => title.closest('li')?.contains(document.activeElement));
  titles[now === -1 ? (step === 1 ? 0 : titles.length - 1) : now + step]?.focus();
}

const TITLES = '.rows > li:not([hidden]) :is(h2, h3) a, .titles > li > a';
