import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { withTopicOptions } from '../../../scripts/docs/topic-options.ts';
import { problemForm, suggestionForm, type IssueForm } from '../../../src/model/issue-forms.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';

/** The syntax of issue forms, as far as ours go (https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms). */
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const texts = { label: z.string().min(1), description: z.string().optional() };
const field = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['input', 'textarea']),
    id,
    attributes: z.strictObject({
      ...texts,
      placeholder: z.string().optional(),
      value: z.string().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...texts,
      multiple: z.boolean().optional(),
      options: z.array(z.string().min(1)).min(1),
    }),
    validations,
  }),
]);
const form = z.strictObject({
  name: z.string().min(3),
  description: z.string().min(3),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z.array(field).min(1),
});
const label = z.strictObject({
  name: z.string().min(1).max(50),
  color: z.string().regex(/^[0-9a-f]{6}$/),
  description: z.string().max(100),
});

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const labels = z.array(label).parse(parse(read('.github/labels.yml')));

describe.each(fs.readdirSync(FOLDER).filter((name) => name !== 'config.yml'))('the form %s', (name) => {
  const { body, labels: wanted = [] } = form.parse(parse(read(`${FOLDER}/${name}`)));

  it('has fields with ids and labels of their own', () => {
    expect(new Set(body.map((field) => field.id)).size).toBe(body.length);
    expect(new Set(body.map(({ attributes }) => attributes.label)).size).toBe(body.length);
  });

  it('asks for labels that `npm run labels` makes', () => {
    expect(labels.map((known) => known.name)).toEqual(expect.arrayContaining(wanted));
  });
});

it('config.yml leaves the empty issue to questions that fit no form', () => {
  expect(parse(read(`${FOLDER}/config.yml`))).toEqual({ blank_issues_enabled: true });
});

it.each<IssueForm>([suggestionForm, problemForm])(
  'what links to $file and reads it knows its fields',
  (known) => {
    const { title, body } = form.parse(parse(read(`${FOLDER}/${known.file}`)));
    expect({ title, fields: body.map((field) => [field.id, field.attributes.label]) }).toEqual({
      title: known.title,
      fields: Object.entries(known.fields),
    });
  },
);

describe('the form for suggestions', () => {
  it.each([[['robotics', 'pruning']], [[]]])('offers the topics %j in their order, and none', (topics) => {
    const text = withTopicOptions(read(`${FOLDER}/${suggestionForm.file}`), topics);
    const offered = form.parse(parse(text)).body.find((field) => field.id === 'topics');
    expect(offered).toMatchObject({ attributes: { options: [...topics.toSorted(), 'none of these'] } });
    expect(withTopicOptions(text, topics)).toBe(text);
  });

  it('is known to its workflow by the heading of its first field', () => {
    expect(read('.github/workflows/suggestion.yml')).toContain(
      `contains(github.event.issue.body, '### ${suggestionForm.fields.paper}')`,
    );
  });
});
