import { describe, expect, it } from 'vitest';
import { linkFields, paperFields, paperSchema } from '../../src/model/paper.ts';
import { siteFields } from '../../src/model/site.ts';
import { topicFields } from '../../src/model/topic.ts';

describe('the schemas', () => {
  it('say of every field in one sentence what to type', () => {
    for (const field of Object.values({ ...paperFields, ...linkFields, ...topicFields, ...siteFields })) {
      expect(field.description).toMatch(/\S.*[.\w]$/);
    }
  });

  it('take a paper with nothing but what it must have, and no key they do not know', () => {
    const least = { title: 'A title', added: '2024-05-31' };
    expect(paperSchema.safeParse(least).success).toBe(true);
    expect(paperSchema.safeParse({ ...least, zzz: 1 }).success).toBe(false);
    expect(paperSchema.safeParse({ ...least, links: { zzz: 'https://example.org/' } }).success).toBe(false);
  });
});
