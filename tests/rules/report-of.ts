import { formatIssues, sortIssues } from '../../src/model/issues.ts';
import { policy } from '../../src/rules/index.ts';
import type { Files } from '../library/in-content-folder.ts';
import { libraryOf } from './library-of.ts';

/** What one rule says of these files, as a person reads it: place, severity, message and action. Empty: it passes. */
export function reportOf(name: string, files: Files): string {
  const found = policy.find(([known]) => known === name);
  if (!found) throw new Error(`No rule is called ${name}.`);
  const [rule, severity, find] = found;
  return formatIssues(sortIssues(find(libraryOf(files)).map((finding) => ({ ...finding, severity, rule }))));
}
