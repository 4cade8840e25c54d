import { z } from 'zod';
import { paperFields, type Paper } from '../../model/paper.ts';
import type { Reference } from '../reference.ts';

/**
 * The field that carries what an entry of a list has and its other fields do not give back: JSON with the
 * file name as `lectern` and the fields of the entry. It is one of those that biblatex's data model leaves to
 * users and takes as they are (manual, section 2.2.4, "Custom Fields"), styles ignore it, and what would end
 * a value or begin an entry is escaped.
 */
export const OWN_FIELD = 'verba';

/**
 * Writes the value of that field.
 * @param held what the other fields give back
 */
export function writeOwnField(paper: Paper, held: Partial<Reference>): string {
  const own = Object.keys(ownSchema.shape).flatMap((key) => {
    if (key === 'lectern') return [[key, paper.id]];
    const value = paper[key as keyof Paper];
    const isHeld = isSame(held[key as keyof Reference], value) || (value === '' && BODY.includes(key));
    return isHeld ? [] : [[key, value]];
  });
  return JSON.stringify(Object.fromEntries(own)).replace(STRING, (string) =>
    string.replace(MEANT_ELSEWHERE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** What `writeOwnField` wrote, with the file name as `id`; undefined for a value from elsewhere. */
export function readOwnField(value: string): (Partial<Reference> & { id: string }) | undefined {
  let own: unknown;
  try {
    own = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (!isOwn(own)) return undefined;
  const { lectern, ...fields } = own;
  return { ...fields, id: lectern };
}

/** The order of keys stays as it is in the file, which a parsed copy would not keep. */
function isOwn(value: unknown): value is Partial<Reference> & { lectern: string } {
  return ownSchema.safeParse(value).success;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const ownSchema = z.object({
  lectern: z.string(),
  ...z.object(paperFields).partial().shape,
  abstract: z.string().optional(),
  notes: z.string().optional(),
});

/** The texts of an entry, which are empty where there is none. */
const BODY = ['abstract', 'notes'];
/** A string of JSON, as it is written. */
const STRING = /"(?:[^"\\]|\\.)*"/g;
/**
 * What ends a value, or begins an entry or maths (some readers look for it in every field), and what programs
 * take for the end of a line.
 */
const MEANT_ELSEWHERE = /[{}@$\u007f-\u009f\u2028\u2029\ufeff]/g;
