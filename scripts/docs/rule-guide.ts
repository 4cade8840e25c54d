import { meanings } from '../../src/rules/meanings.ts';
import { policy } from '../../src/rules/index.ts';
import type { Example } from './examples/example.ts';
import { examplesOfFiles } from './examples/of-files.ts';
import { examplesOfPapers } from './examples/of-papers.ts';

/** An example for every rule, by its name. */
export const examples = { ...examplesOfFiles, ...examplesOfPapers };

/** Every rule for contributors: what must hold, how severe a breach is, what mends it, and an example. */
export function ruleGuide(): string {
  return policy
    .map(([name, severity]) => {
      const { holds, mends } = meanings[name] ?? { holds: '' };
      const kind = severity === 'error' ? 'An error' : 'A warning';
      return [
        `### \`${name}\``,
        `${holds} ${kind}${mends ? `; \`--fix\` mends it: ${mends.charAt(0).toLowerCase()}${mends.slice(1)}` : '.'}`,
        ...[examples[name]].flatMap((example) => (example ? [diff(example)] : [])),
      ].join('\n\n');
    })
    .join('\n\n');
}

/** A diff from what is wrong to what is right, which forges show in red and green. */
function diff({ no, yes, note }: Example): string {
  const lines = [...no.split('\n').map((line) => `- ${line}`), ...yes.split('\n').map((line) => `+ ${line}`)];
  return [`\`\`\`diff`, ...lines, '```', ...(note ? ['', note] : [])].join('\n');
}
