import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('recommended-in-topic', () => {
  it('accepts papers of the topic', () => {
    expect(recommended('[neurons, synapses]')).toBe('');
  });

  it('accepts a topic that recommends none', () => {
    expect(reportOf('recommended-in-topic', { 'topics/x.md': topic() })).toBe('');
  });

  it('refuses an unknown paper at its position, and names the one that was meant', () => {
    expect(recommended('[synapses, nuerons]')).toMatchInlineSnapshot(`
      "content/topics/x.md:5:25  error  recommended-in-topic
        Unexpected \`nuerons\` in \`recommended\`, expected papers whose topics name \`x\`, each once.
        Did you mean \`neurons\`?"
    `);
  });

  it('refuses a paper of another topic, and says how to make it one of this', () => {
    expect(recommended('[robotics]')).toMatchInlineSnapshot(`
      "content/topics/x.md:5:15  error  recommended-in-topic
        Unexpected \`robotics\` in \`recommended\`, expected papers whose topics name \`x\`, each once.
        Add x to the topics of the paper first."
    `);
  });

  it('refuses a paper named twice', () => {
    expect(recommended('[neurons, neurons]')).toMatchInlineSnapshot(`
      "content/topics/x.md:5:24  error  recommended-in-topic
        Unexpected second mention of \`neurons\` in \`recommended\`, expected papers whose topics name \`x\`, each once.
        Remove one of the two."
    `);
  });
});

function recommended(list: string): string {
  return reportOf('recommended-in-topic', {
    'papers/neurons.md': paper(['topics: [y, x]']),
    'papers/robotics.md': paper(['topics: [y]']),
    'papers/synapses.md': paper(['topics: [x]']),
    'topics/x.md': topic([`recommended: ${list}`]),
  });
}
