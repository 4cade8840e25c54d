import { z } from 'zod';
import { formatDate, isPartialDate } from './partial-dates.ts';

/** The file in an edition that says what it is and holds. */
export const MANIFEST = 'manifest.json';

/** The page of an edition. */
export const EDITION_PAGE = 'index.html';

/** What an edition says of itself: enough to cite it, and to see whether a byte of it has changed. */
export const manifestSchema = z.strictObject({
  /** Rises when a program that reads the file would have to change. */
  version: z.literal(1),
  /** Its name, and that of its folder. */
  edition: z.string(),
  /** The day of its state, as `YYYY-MM-DD`. */
  date: z.string(),
  title: z.string(),
  editor: z.string().optional(),
  /** The full address of its page. */
  url: z.string(),
  papers: z.number().int(),
  topics: z.number().int(),
  /** Every other file, by name. */
  files: z.array(
    z.strictObject({
      name: z.string().regex(/^\w[\w.-]*$/),
      /** What it is, in words: `BibTeX`. */
      format: z.string(),
      mediaType: z.string(),
      bytes: z.number().int(),
      /** In hexadecimal digits. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** What tells the bytes of a file from all others. */
export type FileDigest = Pick<Manifest['files'][number], 'bytes' | 'sha256'>;

/** An edition as it lies in the content folder. */
export interface Edition {
  name: string;
  /** The path of its folder as people type it. */
  folder: string;
  /** Undefined where there is none, or where it cannot be read. */
  manifest: Manifest | undefined;
  /** Every file in it but the manifest, by name. */
  files: ReadonlyMap<string, FileDigest>;
  /** What else lies in it, by name: folders. */
  others: readonly string[];
}

/** Whether a text can be the name of an edition: a month or a day, `2026-11`, `2026-11-30`. */
export function isEditionName(text: string): boolean {
  return text.length > 4 && isPartialDate(text);
}

/**
 * Returns the day of an edition: its name where that is one, else the day of the newest news if that falls in
 * the month, else the first of the month.
 */
export function editionDate(name: string, newest: string): string {
  if (name.length === 10) return name;
  return newest.startsWith(name) ? newest : `${name}-01`;
}

/** Compares editions, the latest first. */
export function compareEditions(a: Pick<Manifest, 'edition' | 'date'>, b: typeof a): number {
  return a.date === b.date ? (a.edition < b.edition ? 1 : -1) : a.date < b.date ? 1 : -1;
}

/** Returns the name for people: `November 2026`. */
export function editionTitle(name: string): string {
  return formatDate(name);
}

/** Returns the size of a file for people, with the prefixes of SI: `920 bytes`, `34 kB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/**
 * Returns an edition as a reference list has it, without its address: who made it and when, its title, and
 * what it is, in the order of APA for data sets (Publication Manual, 7th edition, section 10.9).
 */
export function citeEdition({ edition, date, title, editor }: Cited): string {
  const [year, what] = [date.slice(0, 4), `dition of ${editionTitle(edition)} [Data set].`];
  return editor === undefined
    ? `${title} (${year}). E${what}`
    : `${editor.replace(/\.$/, '')} (${year}). ${title}, e${what}`;
}

type Cited = Pick<Manifest, 'edition' | 'date' | 'title' | 'editor'>;
