/** How many values of a long facet are shown at first, and how many more at a time. */
export const FEW = 8;
export const MORE = 50;

/** Whether a facet of so many values is long: to leave out one or two would save nothing. */
export function isLongFacet(values: number): boolean {
  return values > FEW + 2;
}
