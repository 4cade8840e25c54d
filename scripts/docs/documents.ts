import { fieldTable } from './field-table.ts';
import { withPart } from './generated-part.ts';
import { jsonSchemas } from './json-schemas.ts';
import { layerGraph, readImports } from './layer-graph.ts';
import { ruleGuide } from './rule-guide.ts';

/**
 * Every file that is wholly or partly made from the code, up to date.
 * @param read gives the text of a file as it is
 */
export function documents(read: (file: string) => string): Map<string, string> {
  const contributing = withPart(
    withPart(read('CONTRIBUTING.md'), 'fields', fieldTable()),
    'rules',
    ruleGuide(),
  );
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [
    `schemas/${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  const graph = `\`\`\`mermaid\n${layerGraph(readImports())}\n\`\`\``;
  return new Map([
    ['CONTRIBUTING.md', contributing],
    ['docs/architecture.md', withPart(read('docs/architecture.md'), 'layers', graph)],
    ...schemas,
  ]);
}
