import { formatIssues, sortIssues } from '../../src/model/issues.ts';
import { policy } from '../../src/rules/index.ts';
import type { Files } from '../library/in-content-folder.ts';
import { libraryOf } from './library-of.ts';

/**
 * Returns what one rule says of these files, as a person reads it: location, severity, message and action.
 * Empty: it passes.
 */
export function reportOf(name: string, files: Files): string {
  const found = policy.find(([rule]) => rule.name === name);
  if (!found) throw new Error(`No rule is called ${name}.`);
  const [rule, severity] = found;
  const findings = rule.find(libraryOf(files));
  return formatIssues(sortIssues(findings.map((finding) => ({ ...finding, severity, rule: name }))));
}
