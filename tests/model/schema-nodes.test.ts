import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaNodes } from '../../src/model/schema-nodes.ts';

const name = z.string();
const link = z.string();
const schema = z.strictObject({
  name,
  links: z.strictObject({ code: link }).partial().optional(),
  steps: z.array(z.strictObject({ name })),
});

describe('schemaNodes', () => {
  it('gives every value in groups and lists with its path and its schema', () => {
    const value = { name: 'A', links: { code: 'B' }, steps: [{ name: 'C' }, { name: 'D' }] };
    const nodes = schemaNodes(schema, value);
    expect(nodes.map(({ path }) => path.join('.'))).toEqual([
      '',
      'name',
      'links',
      'links.code',
      'steps',
      'steps.0',
      'steps.0.name',
      'steps.1',
      'steps.1.name',
    ]);
    expect(nodes.filter((node) => node.schema === name).map((node) => node.value)).toEqual(['A', 'C', 'D']);
    expect(nodes.filter((node) => node.schema === link).map((node) => node.value)).toEqual(['B']);
  });

  it('passes over keys that the schema does not know, and over those that every object has', () => {
    const value = { name: 'A', zzz: { name: 'B' }, ['__proto__']: { name: 'C' }, constructor: 1 };
    expect(schemaNodes(schema, value).map(({ path }) => path.join('.'))).toEqual(['', 'name']);
  });

  it.each([
    ['a list', []],
    ['nothing', null],
    ['text', 'x'],
    ['a number', 1],
  ])('does not look into %s where a group should be', (_, links) => {
    expect(schemaNodes(schema, { links }).map(({ path }) => path.join('.'))).toEqual(['', 'links']);
  });

  it('does not look into a group where a list should be', () => {
    expect(schemaNodes(schema, { steps: { 0: { name: 'A' } } })).toHaveLength(2);
  });
});
