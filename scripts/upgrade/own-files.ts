/**
 * What belongs to a list and not to the program: `npm run upgrade` leaves it as it is, to the byte, whatever
 * upstream did to its own. Files and whole folders, from the root. A fork that keeps more of its own adds it
 * here.
 */
export const ownFiles = [
  'content',
  'public',
  'README.md',
  'LICENSE',
  'CITATION.cff',
  '.zenodo.json',
  '.github/CODEOWNERS',
  'docs/screenshots',
] as const;
