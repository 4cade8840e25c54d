import type { Publication } from '../../model/publication.ts';
import { binName, countByBin, yearBins } from './year-bins.ts';

/** Small bars of papers by year, or by several years where they would be too many, and the same in words. */
export interface Sparkline {
  /** In pixels, no more than was asked for. */
  width: number;
  /** The path of an SVG of this width and the height that was asked for; empty without a dated paper. */
  path: string;
  /** What the first and the last bar stand for, papers or none: `2021` or `1950–54`. */
  ends: [first: string, last: string];
  /** `Papers by year. 2021: 3, 2023: 1`: what there are papers of, the earliest first. */
  inWords: string;
}

/**
 * Draws how many papers appeared in each year.
 * @param span the first and the last year of the scale, so that bars of several lists can be compared; no
 * paper is outside of it
 * @param size the most pixels from bar to bar and for all bars together, and the height of the highest bar
 */
export function sparkline(
  papers: readonly { publication: Pick<Publication, 'year'> }[],
  [first, last]: readonly [first: number, last: number],
  { mostStep, mostWidth, height }: { mostStep: number; mostWidth: number; height: number },
): Sparkline {
  const { length, bins } = yearBins(first, last, MOST_BARS);
  const years = papers.flatMap(({ publication }) => publication.year ?? []);
  const counts = countByBin({ length, bins }, years);
  const step = Math.min(mostStep, mostWidth / Math.max(1, bins.length));
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, index) => {
    const tall = round((count / most) * height);
    return count > 0 ? `M${round(index * step)} ${height}v-${tall}h${round(step * 0.8)}v${tall}z` : '';
  });
  const inWords = bins.flatMap(({ label }, index) => (counts[index] ? `${label}: ${counts[index]}` : []));
  return {
    width: round(bins.length * step),
    path: bars.join(''),
    ends: [bins[0]?.label ?? '', bins.at(-1)?.label ?? ''],
    inWords: `Papers by ${binName(length)}. ${inWords.join(', ')}`,
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** More would be thinner than what can be told apart. */
const MOST_BARS = 30;
