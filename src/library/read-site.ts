import fs from 'node:fs';
import type { Entry } from '../model/library.ts';
import { siteFields, type SiteFrontmatter } from '../model/site.ts';
import { decodeText } from './decode-text.ts';
import { readFields } from './fields.ts';
import { faulty, readFrontmatter } from './frontmatter.ts';

/**
 * Reads `site.yaml` as an entry without a body, so that the rules can look at it like at any other.
 * Lines are those of the file: the fences that make it frontmatter stand on lines that are not there.
 */
export function readSite(file: string): Entry<SiteFrontmatter> {
  const empty = { main: '', notes: '', citations: [], html: [], addresses: [], maths: [] };
  const entry = { id: 'site', file, body: empty };
  let text: string;
  try {
    text = decodeText(fs.readFileSync(file));
  } catch (error) {
    const reason = fs.existsSync(file)
      ? String(error instanceof Error ? error.message : error)
      : 'no such file';
    const { fault, data, locate, source } = faulty({ kind: 'unreadable', reason });
    return { ...entry, fault, data, fields: {}, misfits: [], locate, source };
  }
  const { fault, data, locate, source } = readFrontmatter(`---\n${text}\n---\n`);
  const { fields, misfits } = readFields(siteFields, data);
  return {
    ...entry,
    fault: fault?.kind === 'syntax' ? { ...fault, problems: fault.problems.map(moveUp) } : fault,
    data,
    fields: fields as Partial<SiteFrontmatter>,
    misfits: fault ? [] : misfits,
    locate: (path, part) => {
      const position = locate(path, part);
      return position && moveUp({ position }).position;
    },
    source,
  };
}

function moveUp<Item extends { position: { line: number; column: number } }>(item: Item): Item {
  return { ...item, position: { ...item.position, line: Math.max(1, item.position.line - 1) } };
}
