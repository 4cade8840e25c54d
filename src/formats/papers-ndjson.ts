import { isGroup } from '../model/schema-nodes.ts';
import { reasonOf } from './json-items.ts';
import { paperRecord, readPaperRecord } from './paper-record.ts';
import type { PublishedList } from './published-list.ts';
import type { ReadFile } from './reference.ts';

/** All papers by id, each as JSON on a line of its own (https://github.com/ndjson/ndjson-spec). */
export function writePapersNdjson(list: PublishedList): string {
  return list.papers.map((paper) => `${JSON.stringify(paperRecord(paper, list))}\n`).join('');
}

/** Whether a file begins with a line that `writePapersNdjson` wrote, and not with an item of CSL-JSON. */
export function isPapersNdjson(text: string): boolean {
  const [, first] = FIRST_LINE.exec(text) ?? [];
  if (first === undefined) return false;
  try {
    const record: unknown = JSON.parse(first);
    return isGroup(record) && 'title' in record && ('publication' in record || 'added' in record);
  } catch {
    return false;
  }
}

/** Reads what `writePapersNdjson` wrote, each line on its own, so that a broken one costs no other. */
export function readPapersNdjson(text: string): ReadFile {
  const file: ReadFile = { references: [], skipped: [] };
  for (const [index, source] of text.split('\n').entries()) {
    if (source.trim() === '') continue;
    const line = index + 1;
    try {
      file.references.push({ ...readPaperRecord(JSON.parse(source)), line, source });
    } catch (error) {
      file.skipped.push({ line, text: source, reason: reasonOf(error) });
    }
  }
  return file;
}

const FIRST_LINE = /^\uFEFF?\s*(\{.*\})[^\S\n]*(?:\n|$)/;
