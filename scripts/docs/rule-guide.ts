import { policy } from '../../src/rules/index.ts';
import type { Example } from '../../src/rules/rule.ts';

/**
 * Returns every rule for contributors: what must hold, how severe a breach is, what mends it, and an example.
 */
export function ruleGuide(): string {
  return policy
    .map(([{ name, holds, mends, example }, severity]) => {
      const kind = severity === 'error' ? 'An error' : 'A warning';
      return [
        `### \`${name}\``,
        `${holds} ${kind}${mends ? `; \`--fix\` mends it: ${mends.charAt(0).toLowerCase()}${mends.slice(1)}` : '.'}`,
        diff(example),
      ].join('\n\n');
    })
    .join('\n\n');
}

/** A diff from what is wrong to what is right, which forges show in red and green. */
function diff({ no, yes, note }: Example): string {
  const lines = [...no.split('\n').map((line) => `- ${line}`), ...yes.split('\n').map((line) => `+ ${line}`)];
  return [`\`\`\`diff`, ...lines, '```', ...(note ? ['', note] : [])].join('\n');
}
