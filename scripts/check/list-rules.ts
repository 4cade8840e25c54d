import { policy } from '../../src/rules/index.ts';

/**
 * Returns all rules on one screen: name, severity, whether `--fix` mends what breaks it, and what must hold.
 */
export function listRules(): string {
  const width = Math.max(...policy.map(([{ name }]) => name.length));
  const rows = policy.map(
    ([{ name, holds, mends }, severity]) =>
      `${name.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${mends ? 'fix' : '   '}  ${holds}`,
  );
  const errors = policy.filter(([, severity]) => severity === 'error').length;
  return [
    ...rows,
    '',
    `${policy.length} rules: ${errors} errors, which stop the build, and ${policy.length - errors} warnings, which ask for judgement.`,
    'fix: npm run check -- --fix mends it. CONTRIBUTING.md has an example of each.',
  ].join('\n');
}
