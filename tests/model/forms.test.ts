import { expect, it } from 'vitest';
import { z } from 'zod';
import { formOf, textLike } from '../../src/model/forms.ts';

const id = textLike(/^[a-z]+$/, 'papers');

it('a schema of texts with a form takes any text and nothing else', () => {
  expect(id.safeParse('Not An Id').success).toBe(true);
  expect(id.safeParse(1).success).toBe(false);
});

it('the form is known of the schema, also where it is optional and described', () => {
  const form = { pattern: '^[a-z]+$', idsOf: 'papers' };
  expect(formOf(id)).toEqual(form);
  expect(formOf(id.describe('An id.').optional().describe('An id, if there is one.'))).toEqual(form);
});

it('no other schema has one', () => {
  expect(formOf(z.string().describe('Any text.'))).toBeUndefined();
  expect(formOf(z.array(id))).toBeUndefined();
});
