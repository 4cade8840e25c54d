/**
 * The venue with its year, where a journal reference says no more than that: `ICLR 2024`, `Nature
 * Communications (2025)`. Volumes, issues and pages have no place in an entry, and where one ends is not for
 * us to guess.
 */
export function venueFromJournalReference(journalReference: string): string | undefined {
  const [, name = '', bracketed, bare] = PLAIN.exec(journalReference.trim()) ?? [];
  const year = bracketed ?? bare;
  return name === '' || year === undefined || isPreprintServer(name) ? undefined : `${name} ${year}`;
}

/** The venue of a reference that gives a name and a date apart from each other. */
export function venueWithYear(name: string | undefined, published: string | undefined): string | undefined {
  if (!name || isPreprintServer(name)) return undefined;
  const year = published?.slice(0, 4);
  return year === undefined || name.includes(year) ? name : `${name} ${year}`;
}

function isPreprintServer(name: string): boolean {
  return /\b(?:arxiv|corr|(?:bio|med|chem|psy)rxiv|ssrn|preprints?|computing research repository)\b/i.test(
    name,
  );
}

const PLAIN = /^(\p{Letter}[\p{Letter} .:&/'’-]*?)[,\s]+(?:\(((?:19|20)\d{2})\)|((?:19|20)\d{2}))\.?$/u;
