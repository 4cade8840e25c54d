/** The orders that a list of papers comes in, as its heading and its menu both call them. */
export const LATEST_FIRST = 'Latest first';
export const RECOMMENDED_FIRST = 'Recommended first';

export type ListOrder = typeof LATEST_FIRST | typeof RECOMMENDED_FIRST;

/** The order of a topic's papers: what its editor recommends stands before the rest. */
export function orderOfTopic({
  recommended = [],
}: {
  recommended?: readonly string[] | undefined;
}): ListOrder {
  return recommended.length > 0 ? RECOMMENDED_FIRST : LATEST_FIRST;
}
