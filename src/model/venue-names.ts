import { defined } from './defined.ts';
import { isId, MAX_ID_LENGTH, slug } from './ids.ts';
import type { VenueKind, VenueParts } from './venue.ts';
import type { VenueDescription } from './venues.ts';

/** A venue as the list shows it: the one spelling of its name, and what venues.yaml says besides. */
export interface NamedVenue extends Pick<VenueDescription, 'name' | 'full'> {
  kind?: VenueKind | undefined;
}

/** Returns the venue that a name stands for, in whatever spelling the list has it. */
export type VenueNames = (name: string) => NamedVenue;

/**
 * Returns the venues of a list by any of their names. Names that differ in case, accents or punctuation alone
 * are one venue, and so are those that venues.yaml gives as one; the others are shown as most entries spell
 * them.
 * @param described what venues.yaml says
 * @param used what entries say, each as often as they say it; a kind that one gives its venue holds for all
 */
export function venueNames(
  described: readonly VenueDescription[] = [],
  used: readonly VenueParts[] = [],
): VenueNames {
  const venues = new Map<string, NamedVenue>();
  for (const venue of described) {
    for (const { name } of namesOf(venue)) venues.set(venueId(name), venue);
  }
  const named = used.flatMap(({ name, kind }) => (name === undefined ? [] : { name, kind }));
  for (const [id, group] of Map.groupBy(named, ({ name }) => venueId(name))) {
    const venue = venues.get(id) ?? { name: mostFrequent(group.map(({ name }) => name)) };
    venues.set(id, { ...venue, kind: venue.kind ?? soleKind(group) });
  }
  return (name) => venues.get(venueId(name)) ?? { name };
}

/** Returns all names that venues.yaml gives a venue, and where each stands in its description. */
export function namesOf({
  name,
  full,
  also = [],
}: VenueDescription): { name: string; path: (string | number)[] }[] {
  return [
    { name, path: ['name'] },
    ...(full === undefined ? [] : [{ name: full, path: ['full'] }]),
    ...also.map((other, index) => ({ name: other, path: ['also', index] })),
  ];
}

/**
 * Returns the id of a venue, which is the last part of the address of its page: the words of its name joined
 * by hyphens. A name that ASCII cannot show, or that is too long, gets a number made of its letters (FNV-1a,
 * http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function venueId(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().trim();
  const words = slug(folded);
  const isWhole = [...folded.matchAll(/[\p{L}\p{N}]/gu)].every(([letter]) => slug(letter) !== '');
  if (isWhole && isId(words)) return words;
  if (isWhole && words !== '' && words.length <= MAX_ID_LENGTH) return `venue-${words}`;
  const start = (words || 'venue').slice(0, MAX_ID_LENGTH - NUMBER_LENGTH).replace(/-$/, '');
  return `${start}-${numberOf(folded)}`;
}

/**
 * Returns what a venue is, where its name says so in plain words; undefined where it does not. Proceedings
 * alone say nothing: those of an academy are a journal.
 */
export function kindByName(name: string): VenueKind | undefined {
  return KINDS_BY_WORD.find(([, words]) => words.test(name))?.[0];
}

/** Whether a name is that of a server for preprints: what stands there need not be published. */
export function isPreprintServer(name: string): boolean {
  return isArxiv(name) || /\b(?:(?:bio|med|chem|psy)rxiv|psyarxiv|ssrn|preprints?)\b/i.test(name);
}

/** Whether a name is one of arXiv's: CoRR is arXiv to those who read DBLP. */
export function isArxiv(name: string): boolean {
  return /\b(?:arxiv|corr|computing research repository)\b/i.test(name);
}

/**
 * The kind that entries give their venue, where none gives another. A book or a thesis is no venue's kind.
 */
function soleKind(group: readonly VenueParts[]): VenueKind | undefined {
  const kinds = new Set(
    group.map(({ kind }) => kind).filter((kind) => kind !== undefined && OF_VENUES.has(kind)),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** The first in the alphabet among those that are there most often. */
function mostFrequent(spellings: readonly string[]): string {
  const counts = Map.groupBy(spellings, (spelling) => spelling);
  return defined([...counts].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))[0])[0];
}

function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The earlier decides: a workshop of a conference is a workshop. */
const KINDS_BY_WORD: readonly (readonly [kind: VenueKind, words: RegExp])[] = [
  ['thesis', /\b(?:thesis|dissertation)\b/i],
  ['report', /\b(?:technical|research) report\b/i],
  ['workshop', /\bworkshops?\b/i],
  ['conference', /\b(?:conferences?|symposium|symposia)\b/i],
  ['journal', /\b(?:journal|transactions|letters)\b/i],
];

/** The kinds that all papers of a venue share. */
const OF_VENUES: ReadonlySet<VenueKind> = new Set(['conference', 'journal', 'workshop']);

/** 32 bits in base 36, and a hyphen. */
const NUMBER_LENGTH = 8;
