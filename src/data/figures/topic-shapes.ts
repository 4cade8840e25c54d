/** Outlines around the origin, 12 units across, of like area: they tell topics apart without colours. */
const OUTLINES = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'M-4-4h8v8h-8z',
  'M0-5.5L5.2 3.9H-5.2z',
  'M0-5.6L5.6 0 0 5.6-5.6 0z',
  'M0 5.5L5.2-3.9H-5.2z',
  'M-1.7-5h3.4v3.3H5v3.4H1.7V5h-3.4V1.7H-5v-3.4h3.3z',
];

/** The shapes of the topics, in their order: all of them filled, then hollow; then from the first again. */
export const SHAPES = [
  ...OUTLINES.map((outline) => ({ outline, isHollow: false })),
  ...OUTLINES.map((outline) => ({ outline, isHollow: true })),
];

/** The id of the symbol that holds the shape of a topic. @param index of its group */
export function shapeId(index: number): string {
  return `shape-${index % SHAPES.length}`;
}
