import { readReferences } from './read-references.ts';
import type { ReadReference } from './reference.ts';

/**
 * The one reference in a file.
 * @param file its name, for messages
 * @throws {Error} for a file that holds none, or several, or names a paper without saying anything of it
 */
export function readOneReference(text: string, file: string): ReadReference {
  const read = readReferences(text);
  if (read.format === 'prose' || read.format === 'identifiers') {
    throw new Error(
      `${file}: Unexpected ${read.format}, expected one reference as BibTeX, RIS, CSL-JSON or Atom of arXiv.\nType what names the paper instead: npm run new -- 2311.00136`,
    );
  }
  const [only, second] = read.references;
  if (only && !second) return only;
  const reasons = read.skipped.map(({ line, reason }) => ` Line ${line}: ${reason}.`).join('');
  throw new Error(
    `${file}: Unexpected ${read.references.length} references as ${read.format}, expected one.${reasons}\n${second ? `To add them all: npm run import -- ${file}` : 'Correct the file.'}`,
  );
}
