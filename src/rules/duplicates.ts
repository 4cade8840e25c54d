import type { Finding } from '../model/issues.ts';
import type { Entry, Library } from '../model/library.ts';
import type { PaperFrontmatter } from '../model/paper.ts';

/**
 * Reports every paper whose field has the same key as an earlier paper's (in the order of file names), naming that one.
 * @param keyOf what makes two values the same; undefined for a paper that has none
 */
export function findDuplicates(
  library: Library,
  field: 'arxiv' | 'doi' | 'title',
  keyOf: (fields: Partial<PaperFrontmatter>) => string | undefined,
): Finding[] {
  const first = new Map<string, Entry<PaperFrontmatter>>();
  const findings: Finding[] = [];
  for (const entry of library.papers) {
    const key = keyOf(entry.fields);
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (!earlier) first.set(key, entry);
    else {
      findings.push({
        file: entry.file,
        position: entry.locate([field]),
        message: `Unexpected \`${entry.fields[field] ?? ''}\` for \`${field}\`, expected a paper that is not in the list: ${earlier.file} has the same ${field}.`,
        action: `Keep one of the two files; if they are different papers, correct the ${field} of one.`,
      });
    }
  }
  return findings;
}
