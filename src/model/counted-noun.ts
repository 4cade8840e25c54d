/** Returns a number and its noun, in singular or plural: `1 paper`, `60 papers`. */
export function countedNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
