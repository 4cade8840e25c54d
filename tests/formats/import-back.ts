import path from 'node:path';
import { expect } from 'vitest';
import { readReferences } from '../../src/formats/read-references.ts';
import { planImport } from '../../src/intake/plan-import.ts';
import { formatEntry } from '../../src/library/format-entry.ts';
import type { Paper } from '../../src/model/paper.ts';
import { libraryOf } from '../rules/library-of.ts';

/**
 * Imports an export into an empty folder, as `npm run import` does. Nothing may be left over: what is
 * skipped, remarked on or without a place in an entry fails the test.
 * @param format as `readReferences` names it
 * @returns for each file that would be written its text
 */
export function importBack(text: string, format: string): Record<string, string> {
  const read = readReferences(text);
  if (read.kind !== 'references') return expect.fail(`no references, but ${read.kind}`);
  expect(read.format).toBe(format);
  const plan = planImport(read, libraryOf({}), { added: '2000-01-01' });
  const { skipped, remarks, unused, present } = plan;
  expect({ skipped, remarks, unused, present }).toEqual({
    skipped: [],
    remarks: [],
    unused: new Map(),
    present: [],
  });
  return Object.fromEntries(plan.entries.map(({ file, text: entry }) => [path.basename(file), entry]));
}

/** For each paper the file that holds it: what importing an export of them must give. */
export function entryFiles(papers: readonly Paper[]): Record<string, string> {
  return Object.fromEntries(papers.map((paper) => [`${paper.id}.md`, entryFile(paper)]));
}

function entryFile({ abstract, notes, ...paper }: Paper): string {
  const body = notes === '' ? abstract : `${abstract}\n\n## Notes\n\n${notes}`;
  return formatEntry(paper, body);
}
