/**
 * Runs in the page: sets its text as a style sheet says, for the next call to take back. Returns how much
 * wider the page is than its window, and the element that reaches furthest; nothing for a page that needs no
 * sideways scrolling.
 */
export function widestElement(css: string): string[] {
  document.querySelector('#text-setting')?.remove();
  document.head.append(
    Object.assign(document.createElement('style'), { id: 'text-setting', textContent: css }),
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  let furthest = { edge: clientWidth, html: 'a text that is wider than its element' };
  for (const element of document.body.querySelectorAll('*')) {
    const { right } = element.getBoundingClientRect();
    if (right > furthest.edge && !element.parentElement?.closest('.scroll, pre'))
      furthest = { edge: right, html: element.outerHTML.slice(0, 120) };
  }
  return [`${scrollWidth} of ${clientWidth} pixels, ${furthest.html}`];
}
