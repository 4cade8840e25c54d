import { defined } from '../model/defined.ts';
import { citationKey, freeKey, keyIdentity } from '../model/citation-keys.ts';
import { CITATION_KEY } from '../model/forms.ts';
import type { Finding } from '../model/issues.ts';
import type { Entry } from '../model/library.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import type { Rule } from './rule.ts';

/** Each paper has a citation key of its own, which never changes: people's texts cite by it. */
export const uniqueCitationKey: Rule = {
  name: 'unique-citation-key',
  holds:
    'No two papers have the same citation key: author, year and first word of the file name, or the `key` that one records.',
  example: {
    no: 'key: anonymousexpressive',
    yes: 'key: anonymousexpressiveb',
    note: 'Another paper of the list has the key anonymousexpressive.',
  },
  find: ({ papers }) => {
    const ids = new Set(papers.map(({ id }) => id));
    // A former name that is another paper's is for free-alias to report, and makes no key here.
    const keyOf = ({ id, fields }: PaperEntry): string =>
      citationKey({ id, ...fields, aliases: fields.aliases?.filter((alias) => !ids.has(alias)) });
    const isUsable = ({ fields: { key } }: PaperEntry): boolean =>
      key === undefined || CITATION_KEY.test(key);
    const groups = Map.groupBy(papers.filter(isUsable), (entry) => keyIdentity(keyOf(entry)));
    const taken = new Set(groups.keys());
    return [
      ...papers.filter((entry) => !isUsable(entry)).map(unusableKey),
      ...[...groups.values()].flatMap((twins) => {
        const [first, ...others] = twins.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
        return others.map((entry) => {
          const free = freeKey(keyOf(entry), (key) => taken.has(key));
          taken.add(keyIdentity(free));
          return takenKey(entry, defined(first), keyOf(entry), free);
        });
      }),
    ];
  },
};

type PaperEntry = Entry<PaperFrontmatter>;

/** Which of two joined the list later is not always in their dates, so a person says it. */
function takenKey(entry: PaperEntry, { file }: PaperEntry, key: string, free: string): Finding {
  return {
    file: entry.file,
    position: entry.locate(['key']),
    message: `Unexpected citation key \`${key}\`, expected one of its own: ${file} has the same.`,
    action: `Add a line to the entry that is new, and leave the other as it is: key: ${free}`,
  };
}

function unusableKey({ id, file, locate, fields }: PaperEntry): Finding {
  return {
    file,
    position: locate(['key']),
    message: `Unexpected \`${defined(fields.key)}\` for \`key\`, expected letters and digits of ASCII, and between them also : . _ -`,
    action: `Type it as texts cite it, such as key: ${citationKey({ id, ...fields, key: undefined })}`,
  };
}

function orderOf({ id, fields: { key, added = '' } }: PaperEntry): string {
  return `${key === undefined ? 1 : 0} ${added} ${id}`;
}
