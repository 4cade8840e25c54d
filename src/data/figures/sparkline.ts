import type { Publication } from '../../model/publication.ts';

/** Small bars of papers by year, and the same in words. */
export interface Sparkline {
  /** In pixels. */
  width: number;
  /** The path of an SVG of this width and the height that was asked for; empty without a dated paper. */
  path: string;
  /** `2021: 3, 2023: 1`: the years with papers, the earliest first. */
  inWords: string;
}

/**
 * Draws how many papers appeared in each year.
 * @param span the first and the last year of the scale, so that bars of several lists can be compared
 * @param size the pixels from year to year, and the height of the year with the most papers
 */
export function sparkline(
  papers: readonly { publication: Pick<Publication, 'year'> }[],
  [first, last]: readonly [first: number, last: number],
  { step, height }: { step: number; height: number },
): Sparkline {
  const groups = Map.groupBy(papers, ({ publication }) => publication.year);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const counts = years.map((year) => groups.get(year)?.length ?? 0);
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, index) => {
    const tall = round((count / most) * height);
    return count > 0 ? `M${round(index * step)} ${height}v-${tall}h${round(step * 0.8)}v${tall}z` : '';
  });
  return {
    width: round(years.length * step),
    path: bars.join(''),
    inWords: years.flatMap((year, index) => (counts[index] ? `${year}: ${counts[index]}` : [])).join(', '),
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
