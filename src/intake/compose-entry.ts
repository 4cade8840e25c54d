import { formatEntry } from '../library/format-entry.ts';
import { readEntry } from '../library/read-entry.ts';
import { lineText } from '../markdown/line.ts';
import { citationKey, freeKey, keyIdentity } from '../model/citation-keys.ts';
import { freeId, idFromTitle, isId } from '../model/ids.ts';
import { isSameLanguage } from '../model/languages.ts';
import type { Entry, Library } from '../model/library.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import type { Reference } from '../formats/reference.ts';

/** An entry that is yet to be written: where, as what, and as the library would read it. */
export interface NewEntry {
  file: string;
  text: string;
  entry: Entry<PaperFrontmatter>;
}

/** What a new entry takes where its reference says nothing. */
export interface EntryDefaults {
  /** The day it joins the list, `YYYY-MM-DD`. */
  added: string;
  topic?: string | undefined;
}

/** Composes the entry of a reference under the name of its file. */
export function composeEntry(file: string, reference: Reference, defaults: EntryDefaults): NewEntry {
  const text = entryText(reference, defaults);
  return { file, text, entry: readEntry('paper', file, text) };
}

/**
 * Returns a function that names the file of each new entry, every one on its own: after the id that it had in
 * another list, else after its title, with a number behind it where that is taken. Names are ids, so a title
 * cannot lead out of the folder. Where the citation key is taken, the entry is to record another, which comes
 * with the reference.
 */
export function entryNamer(
  library: Library,
): (reference: Reference) => { file: string; reference: Reference } {
  const taken = new Set(
    library.papers.flatMap(({ id, fields }) => [id.toLowerCase(), ...(fields.aliases ?? [])]),
  );
  const takenKeys = new Set(
    library.papers.map(({ id, fields }) => keyIdentity(citationKey({ id, ...fields }))),
  );
  return (reference) => {
    const { id: former, title } = reference;
    const wanted = former !== undefined && isId(former) ? former : idFromTitle(lineText(title));
    const id = freeId(wanted, (candidate) => taken.has(candidate));
    taken.add(id);
    const wantedKey = citationKey({ ...reference, id });
    const key = freeKey(wantedKey, (candidate) => takenKeys.has(candidate));
    takenKeys.add(keyIdentity(key));
    return {
      file: `${library.folder}/papers/${id}.md`,
      reference: key === wantedKey ? reference : { ...reference, key },
    };
  };
}

/** A reference without its language where the list is in the same, in the same script. */
export function withOwnLanguage(reference: Reference, library: Library): Reference {
  const { language, ...others } = reference;
  const [main = 'en'] = library.site.fields.languages ?? [];
  return language === undefined || !isSameLanguage(language, main) ? reference : others;
}

function entryText({ abstract, notes, id: _id, ...fields }: Reference, defaults: EntryDefaults): string {
  const topics = fields.topics ?? (defaults.topic ? [defaults.topic] : undefined);
  const body = notes ? `${abstract}\n\n## Notes\n\n${notes}` : abstract;
  return formatEntry({ ...fields, ...(topics && { topics }), added: fields.added ?? defaults.added }, body);
}
