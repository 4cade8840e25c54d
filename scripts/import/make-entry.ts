import { formatEntry } from '../../src/library/format-entry.ts';
import { escapeText } from '../../src/markdown/escape-text.ts';
import type { PaperFrontmatter } from '../../src/model/paper.ts';
import type { PaperFacts } from './facts.ts';
import type { DumpedPaper } from './read-dump.ts';

/**
 * The text of the entry for a dumped paper: title and abstract to the letter, facts where there are any.
 * @param added the day it joins the list, `YYYY-MM-DD`
 * @param topic the topic for papers whose topics the facts do not give
 */
export function makeEntry(
  paper: DumpedPaper,
  facts: PaperFacts,
  { added, topic }: { added: string; topic?: string | undefined },
): string {
  const { math, note: _note, ...known } = facts;
  const topics = known.topics ?? (topic ? [topic] : undefined);
  const fields: PaperFrontmatter = { ...known, ...(topics && { topics }), title: paper.title, added };
  return formatEntry(fields, escapeText(paper.abstract, math));
}
