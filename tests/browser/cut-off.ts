/**
 * Runs in the page, which is set for paper: returns what would be cut off, as nothing can be scrolled there.
 */
export function cutOff(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth} pixels`] : [];
  for (const element of document.querySelectorAll('main, main *')) {
    const isClipped = getComputedStyle(element).overflowX !== 'visible';
    if (isClipped && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      faults.push(element.outerHTML.slice(0, 120));
  }
  return faults;
}
