/**
 * The pages that a page links to, in order: the first, the last, its neighbours, and landmarks between, so
 * that a list of hundreds of pages has a short pager from which every page is a few steps away. `undefined`
 * stands where pages are left out; where it would stand for one page, that page stands itself.
 * @param number the page shown, from 1
 * @param pages how many there are
 */
export function pagerNumbers(number: number, pages: number): (number | undefined)[] {
  const every = Math.max(1, Math.ceil(pages / LANDMARKS));
  const isShown = (page: number): boolean =>
    page === 1 || page === pages || Math.abs(page - number) <= NEIGHBOURS || page % every === 0;
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => isShown(page) || (isShown(page - 1) && isShown(page + 1)),
  );
  return shown.flatMap((page, index) =>
    index > 0 && page > (shown[index - 1] ?? 0) + 1 ? [undefined, page] : [page],
  );
}

const NEIGHBOURS = 2;
const LANDMARKS = 8;
