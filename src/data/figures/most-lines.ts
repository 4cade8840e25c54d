/** Lines between so many papers at most are drawn on the map: more would hide the dots. */
export const MOST_LINES = 300;
