import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('topic-exists', () => {
  it('accepts topics that are files', () => {
    expect(topics('topics: [neuroscience, robotics]')).toBe('');
  });

  it('refuses an unknown topic at its position, and names the one that was meant', () => {
    expect(topics('topics: [robotics, neurosience]')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:20  error  topic-exists
        Unexpected topic \`neurosience\`, expected the name of a file in content/topics/.
        Did you mean \`neuroscience\`?"
    `);
  });

  it('names the position in a list of several lines', () => {
    expect(topics('topics:', '  - robotics', '  - Robotics')).toMatchInlineSnapshot(`
      "content/papers/a.md:6:5  error  topic-exists
        Unexpected topic \`Robotics\`, expected the name of a file in content/topics/.
        Did you mean \`robotics\`?"
    `);
  });

  it('names all topics when none is near', () => {
    expect(topics('topics: [zoology]')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:10  error  topic-exists
        Unexpected topic \`zoology\`, expected the name of a file in content/topics/.
        The topics are neuroscience, robotics."
    `);
  });

  it('asks for a topic where there is none', () => {
    expect(reportOf('topic-exists', { 'papers/a.md': paper(['topics: [x]']) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:10  error  topic-exists
        Unexpected topic \`x\`, expected the name of a file in content/topics/.
        Add a topic first."
    `);
  });

  it('refuses a topic named twice', () => {
    expect(topics('topics: [robotics, neuroscience, robotics]')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:34  error  topic-exists
        Unexpected second mention of topic \`robotics\`, expected each topic once.
        Remove one of the two."
    `);
  });
});

function topics(...lines: string[]): string {
  return reportOf('topic-exists', {
    'papers/a.md': paper(lines),
    'topics/neuroscience.md': topic(),
    'topics/robotics.md': topic(),
  });
}
