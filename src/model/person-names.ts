/**
 * What keeps a text from being one person's (or one group's) name as it stands on the paper, in words that fit after
 * "Unexpected"; undefined where nothing does. One name, in reading order: `Ada Lovelace`, `Plato`, `Jean-Luc de la Tour`.
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

/** Whether the name is that of a group: `The ATLAS Collaboration`. */
export function isGroupName(text: string): boolean {
  return GROUP.test(text);
}

const GROUP =
  /\b(?:collaborations?|consortium|group|team|initiative|network|project|institute|committee|society)\b/i;
