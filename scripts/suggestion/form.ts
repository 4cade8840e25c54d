import { parse } from 'yaml';

/** The form for suggestions, as far as scripts and pages read it. */
export const SUGGESTION_FORM = '.github/ISSUE_TEMPLATE/suggest-a-paper.yml';

/**
 * The labels of a form's fields by their ids, in the order of the form: the headings of an issue written with it.
 * @param text the YAML of an issue form
 */
export function fieldLabels(text: string): Map<string, string> {
  const { body } = parse(text) as { body: { id?: string; attributes: { label?: string } }[] };
  return new Map(
    body.flatMap(({ id, attributes }) => (id && attributes.label ? [[id, attributes.label] as const] : [])),
  );
}
