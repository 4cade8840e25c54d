import { formatEntry } from '../library/format-entry.ts';
import type { Reference } from '../formats/reference.ts';

/**
 * The text of the entry for a paper.
 * @param added the day it joins the list, `YYYY-MM-DD`, for a reference that names none
 * @param topic the topic for a reference that names none
 */
export function entryText(
  { abstract, notes, id: _id, ...fields }: Reference,
  { added, topic }: { added: string; topic?: string | undefined },
): string {
  const topics = fields.topics ?? (topic ? [topic] : undefined);
  const body = notes ? `${abstract}\n\n## Notes\n\n${notes}` : abstract;
  return formatEntry({ ...fields, ...(topics && { topics }), added: fields.added ?? added }, body);
}
