import { defined } from '../model/defined.ts';
import { withTexts } from './with-texts.ts';
import { applyEdits, areInConflict } from '../model/edits.ts';
import type { Edit, Issue } from '../model/issues.ts';
import { filesOf, type Entry, type Library } from '../model/library.ts';
import { checkLibrary } from '../rules/index.ts';

/** One file with everything mended that can be mended without judgement. */
export interface FixedFile {
  file: string;
  /** Its text as it was read. */
  before: string;
  text: string;
  /** What was mended, in the order of the file. */
  fixes: Issue[];
}

/**
 * Makes the fixes that the rules offer, again and again until none is left: one may make room for the next. A
 * file whose frontmatter cannot be read is left alone, and so is one that could not be read after its fixes.
 * Nothing is written.
 * @param isWanted which files may be mended
 */
export function fixLibrary(library: Library, isWanted: (file: string) => boolean): FixedFile[] {
  const fixed = new Map<string, FixedFile>();
  const unfixable = new Set<string>();
  let current = library;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const entries = entriesByFile(current);
    const issues = checkLibrary(current).filter(
      ({ file, fix }) => fix && isWanted(file) && !unfixable.has(file),
    );
    const fixes = new Map(
      [...Map.groupBy(issues, ({ file }) => file)].map(([file, offers]) => [file, withoutConflicts(offers)]),
    );
    const texts = new Map(
      [...fixes].map(([file, made]) => [
        file,
        applyEdits(defined(entries.get(file)).text, made.flatMap(editsOf)),
      ]),
    );
    for (const [file, { parseError }] of entriesByFile(withTexts(current, texts))) {
      if (!texts.has(file) || (!parseError && !defined(entries.get(file)).parseError)) continue;
      unfixable.add(file);
      texts.delete(file);
    }
    if (texts.size === 0 && fixes.size === 0) break;
    for (const [file, text] of texts) {
      const earlier = fixed.get(file);
      fixed.set(file, {
        file,
        before: earlier?.before ?? defined(entries.get(file)).text,
        text,
        fixes: [...(earlier?.fixes ?? []), ...defined(fixes.get(file))],
      });
    }
    current = withTexts(current, texts);
  }
  return [...fixed.values()];
}

/** As many fixes as can be made at once, the first come first. */
function withoutConflicts(issues: Issue[]): Issue[] {
  const taken: Edit[] = [];
  return issues.filter((issue) => {
    const edits = editsOf(issue);
    const isFree = !edits.some((edit) => taken.some((other) => areInConflict(edit, other)));
    if (isFree) taken.push(...edits);
    return isFree;
  });
}

function editsOf({ fix }: Issue): Edit[] {
  return defined(fix).edits;
}

function entriesByFile(library: Library): Map<string, Entry<unknown>> {
  return new Map(filesOf(library).map((entry) => [entry.file, entry]));
}

/** Far more than fixes wait for each other; a bound, should two ever undo each other. */
const MOST_PASSES = 10;
