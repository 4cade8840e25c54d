import { suggestionForm } from '../../src/model/issue-forms.ts';
import { fieldTable } from './field-table.ts';
import { withPart } from './generated-part.ts';
import { jsonSchemas } from './json-schemas.ts';
import { ruleGuide } from './rule-guide.ts';
import { withTopicOptions } from './topic-options.ts';

/**
 * Every file that is wholly or partly made from the code and the content, up to date.
 * @param read gives the text of a file as it is
 * @param topics the ids of the topics
 */
export function documents(read: (file: string) => string, topics: readonly string[]): Map<string, string> {
  const contributing = withPart(
    withPart(read('CONTRIBUTING.md'), 'fields', fieldTable()),
    'rules',
    ruleGuide(),
  );
  const form = `.github/ISSUE_TEMPLATE/${suggestionForm.file}`;
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [
    `schemas/${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return new Map([
    ['CONTRIBUTING.md', contributing],
    [form, withTopicOptions(read(form), topics)],
    ...schemas,
  ]);
}
