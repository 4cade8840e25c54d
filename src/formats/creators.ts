import { nameParts, type NameParts } from '../model/name-parts.ts';
import type { SiteFrontmatter } from '../model/site.ts';

/** Who made the list: its editor, as a person where the name has parts, else as a body; or the list. */
export interface Creator {
  /** The whole name. */
  name: string;
  /** Undefined for a group, for a single name, and for a list that names no editor. */
  parts?: NameParts | undefined;
  url?: string | undefined;
}

/** Returns whom to name as the author of a list. */
export function creatorOf({ editor, title }: Pick<SiteFrontmatter, 'editor' | 'title'>): Creator {
  if (editor === undefined) return { name: title };
  return { name: editor.name, parts: nameParts(editor.name), url: editor.url };
}
