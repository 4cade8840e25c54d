import { lineText } from '../markdown/line.ts';
import { formOf } from '../model/forms.ts';
import type { Finding } from '../model/issues.ts';
import { kinds } from '../model/kinds.ts';
import type { Entry } from '../model/library.ts';
import { splitLine } from '../model/maths.ts';
import { schemaNodes } from '../model/schema-nodes.ts';
import type { Rule } from './rule.ts';

/** Names and descriptions stand in menus, labels and addresses too, where only characters can. */
export const plainNames: Rule = {
  name: 'plain-names',
  holds: 'Only the titles and summaries of papers, and texts, hold maths between dollar signs.',
  example: {
    of: 'path',
    no: 'steps: [{ paper: neuroformer, why: Distances in $L_2$. }]',
    yes: 'steps: [{ paper: neuroformer, why: Distances in L₂. }]',
  },
  find: ({ topics, paths, about, site }) => [...topics, ...paths, ...about, site].flatMap(inFields),
};

function inFields({ kind, file, fields, locate }: Entry<unknown>): Finding[] {
  return schemaNodes(kinds[kind].schema, fields).flatMap(({ path, schema, value }): Finding[] => {
    if (typeof value !== 'string' || formOf(schema)) return [];
    const [maths] = splitLine(value).filter((segment) => segment.kind === 'maths');
    if (!maths) return [];
    return [
      {
        file,
        position: locate(path),
        message: `Unexpected maths \`$${maths.value}$\` in \`${path.join('.')}\`, expected characters.`,
        action: `Type what they stand for: ${lineText(`$${maths.value}$`)}`,
      },
    ];
  });
}
