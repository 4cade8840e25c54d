import { describe, expect, it } from 'vitest';
import { findHeading } from '../../src/markdown/find-heading.ts';

describe('findHeading', () => {
  it('is the position of the heading, with its line', () => {
    const text = 'One.\n\n## Notes ##  \nTwo.';
    const { start, end } = findHeading(text, 2, 'Notes') ?? {};
    expect([text.slice(0, start), text.slice(end).trimStart()]).toEqual(['One.\n\n', 'Two.']);
  });

  it('is the first of several', () => {
    expect(findHeading('## Notes\n\n## Notes', 2, 'Notes')).toMatchObject({ start: 0 });
  });

  it.each([
    '# Notes',
    '### Notes',
    '## notes',
    '## More Notes',
    '## *Notes*',
    '##Notes',
    '\\## Notes',
    '`## Notes`',
    '```\n## Notes\n```',
    '$$\n## Notes\n$$',
    '    ## Notes',
    '- ## Notes',
    '> ## Notes',
    '',
  ])('is nowhere in %j', (text) => {
    expect(findHeading(text, 2, 'Notes')).toBeUndefined();
  });
});
