/**
 * What keeps a text from being one person's (or one group's) name as it stands on the paper, in words that
 * fit after "Unexpected"; undefined where nothing does. One name, in reading order: `Ada Lovelace`, `Plato`,
 * `Jean-Luc de la Tour`.
 */
export function nameProblem(text: string): string | undefined {
  if (text.trim() === '') return 'empty name';
  if (text !== text.trim() || /\s{2,}|[\t\n\r]/.test(text)) return 'stray spaces in';
  if (/@|https?:/i.test(text)) return 'address in';
  if (/\bet\.? al\b|\.\.\.|…|^others$/i.test(text)) return '"and others" in';
  if (/[;,]/.test(text.replace(/,\s*(?:Jr|Sr|II|III|IV)\.?$/i, ''))) return 'comma or semicolon in';
  if (/\s(?:and|&)\s/i.test(text) && !isGroupName(text)) return 'two names in';
  if (/[\p{Number}*†‡§¶()[\]{}<>$\\_^]/u.test(text)) return 'footnote mark, digit or bracket in';
  return undefined;
}

/** A list of names, cut after some of them. */
export interface ShortenedNames<Name> {
  shown: readonly Name[];
  rest: readonly Name[];
  /** What is said behind those that are shown: ` and 3 more`, or nothing. */
  more: string;
}

/**
 * Cuts a list of names after as many as may be shown.
 * @param names texts, or whatever stands for a name
 * @param limit how many names at most; or whether so many fit, asked with ever fewer down to one, after which
 * none is shown
 */
export function shortenNames<Name>(
  names: readonly Name[],
  limit: number | ((shown: readonly Name[], more: string) => boolean),
): ShortenedNames<Name> {
  const cutAfter = (count: number): ShortenedNames<Name> => {
    const rest = names.slice(count);
    return { shown: names.slice(0, count), rest, more: rest.length > 0 ? ` and ${rest.length} more` : '' };
  };
  if (typeof limit === 'number') return cutAfter(limit);
  for (let count = names.length; count > 0; count--) {
    const shortened = cutAfter(count);
    if (limit(shortened.shown, shortened.more)) return shortened;
  }
  return cutAfter(0);
}

/** Whether the name is that of a group: `The ATLAS Collaboration`. */
export function isGroupName(text: string): boolean {
  return GROUP.test(text);
}

// prettier-ignore
const GROUP = new RegExp(
  `\\b(?:${[
    'collaborations?', 'consortium', 'group', 'team', 'initiative', 'network', 'project', 'institute', 'committee',
    'society', 'association', 'foundation', 'investigators', 'laborator(?:y|ies)', 'organi[sz]ation', 'task force',
    'university', 'working party',
  ].join('|')})\\b`,
  'i',
);
