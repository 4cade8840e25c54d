/** What of a topic people may type: its id or its title. */
export interface TopicName {
  id: string;
  title: string;
}

/**
 * The topics that somebody names, with commas or line breaks between them: by id or by title, in any case,
 * with hyphens or spaces. A title with commas is one name. `none of these` names none.
 * @returns ids in the order in which they are named, once each, and the names that are no topic
 */
export function readTopics(text: string, topics: readonly TopicName[]): { ids: string[]; unknown: string[] } {
  const known = new Map(topics.map(({ id, title }) => [spelling(title), id]));
  for (const { id } of topics) known.set(spelling(id), id);
  const mostParts = Math.max(1, ...topics.map(({ title }) => title.split(',').length));
  const ids = new Set<string>();
  const unknown: string[] = [];
  let parts = text.split(/[,\n]/).filter((part) => !/^\s*(?:none(?: of these)?\s*)?$/i.test(part));
  while (parts.length > 0) {
    let count = Math.min(mostParts, parts.length);
    while (count > 1 && !known.has(spelling(parts.slice(0, count).join()))) count--;
    const name = parts.slice(0, count).join();
    const id = known.get(spelling(name));
    if (id === undefined) unknown.push(name.trim());
    else ids.add(id);
    parts = parts.slice(count);
  }
  return { ids: [...ids], unknown };
}

/** The key under which two ways to write a name are one. */
function spelling(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(',')
    .map((part) =>
      part
        .split(/[\s_-]+/)
        .filter(Boolean)
        .join(' '),
    )
    .join();
}
