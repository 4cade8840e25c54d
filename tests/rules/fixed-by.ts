import { applyEdits } from '../../src/model/edits.ts';
import { policy } from '../../src/rules/index.ts';
import type { Files } from '../library/in-content-folder.ts';
import { libraryOf } from './library-of.ts';
import { topic } from './sample-entries.ts';

/**
 * The text of a paper after the fixes of one rule, all at once; undefined where the rule finds nothing that
 * it can mend. The list has the topics `neuroscience` and `robotics`.
 */
export function fixedBy(name: string, text: string, others: Files = {}): string | undefined {
  const rule = policy.find(([each]) => each.name === name)?.[0];
  if (!rule) throw new Error(`No rule is called ${name}.`);
  const library = libraryOf({
    'topics/neuroscience.md': topic(),
    'topics/robotics.md': topic(),
    ...others,
    'papers/a.md': text,
  });
  const fixes = rule
    .find(library)
    .flatMap(({ file, fix }) => (file === 'content/papers/a.md' && fix ? [fix] : []));
  const entry = library.papers.find(({ id }) => id === 'a');
  if (!entry || fixes.length === 0) return undefined;
  return applyEdits(
    entry.text,
    fixes.flatMap(({ edits }) => edits),
  );
}
