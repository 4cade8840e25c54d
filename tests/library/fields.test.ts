import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describe as inWords, readFields } from '../../src/library/fields.ts';

describe('readFields', () => {
  const shape = {
    title: z.string().min(1),
    order: z.number().int(),
    topics: z.array(z.string()).optional(),
    links: z.strictObject({ code: z.string() }).partial().optional(),
  };

  it('keeps what has the right form', () => {
    const data = { title: 'A', order: 1, topics: ['x'], links: { code: 'y' } };
    expect(readFields(shape, data)).toEqual({ fields: data, invalidFields: [] });
  });

  it('keeps one field apart from another', () => {
    expect(readFields(shape, { title: 'A', order: 'first' })).toEqual({
      fields: { title: 'A' },
      invalidFields: [{ path: ['order'], found: 'text `first`', expected: 'a number' }],
    });
  });

  it('reports fields that must be there', () => {
    expect(readFields(shape, {}).invalidFields).toEqual([
      { path: ['title'], found: 'nothing', expected: 'text' },
      { path: ['order'], found: 'nothing', expected: 'a number' },
    ]);
  });

  it('reports values within lists and groups', () => {
    const data = { title: '', order: 1, topics: ['x', 2], links: { code: ['y'] } };
    expect(readFields(shape, data).invalidFields).toEqual([
      { path: ['title'], found: 'empty text', expected: 'text that is not empty' },
      { path: ['topics', 1], found: 'number `2`', expected: 'text' },
      { path: ['links', 'code'], found: 'list', expected: 'text' },
    ]);
  });

  it('leaves keys that the schema does not know to a rule', () => {
    const data = { title: 'A', order: 1, zzz: 1, links: { zzz: 1 } };
    expect(readFields(shape, data).invalidFields).toEqual([]);
  });

  it('does not take what every object has for a field', () => {
    expect(readFields({ constructor: z.string().optional() }, {})).toEqual({ fields: {}, invalidFields: [] });
  });
});

describe('describe', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'empty value'],
    [[], 'empty list'],
    [[1], 'list'],
    [{}, 'group of fields'],
    ['', 'empty text'],
    ['x', 'text `x`'],
    ['x'.repeat(61), `text \`${'x'.repeat(59)}…\``],
    [2405.0001, 'number `2405.0001`'],
    [true, 'boolean `true`'],
  ])('puts %j in words', (value, words) => {
    expect(inWords(value)).toBe(words);
  });
});
