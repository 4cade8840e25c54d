import { describe, expect, it } from 'vitest';
import { handleSuggestion, type ProposeEntry } from '../../../scripts/suggestion/handle-suggestion.ts';
import { issueBody, topics } from './issue-body.ts';

const ENTRY = `---
title: "Neuroformer: Multimodal Pretraining"
authors: [Antonis Antoniades, Yiyi Yu]
published: "2023-10-31"
added: "2026-11-24"
topics: [neuroscience]
arxiv: "2311.00136"
---

An abstract with \`\`\`code\`\`\` and @octocat.
`;
const made: ProposeEntry = () =>
  Promise.resolve({ file: 'content/papers/neuroformer.md', text: ENTRY, remarks: [] });
const event = (body: string | null): unknown => ({
  action: 'opened',
  issue: { number: 12, body, title: '$(id)' },
});
const run = (body: string | null, proposeEntry = made) =>
  handleSuggestion(event(body), { topics, proposeEntry });

describe('what becomes of a suggestion', () => {
  it('is a pull request with the whole entry, and what is still to write', async () => {
    const proposal = await run(issueBody());
    if ('comment' in proposal) throw new Error(proposal.comment);
    const { body, ...rest } = proposal;
    expect(rest).toEqual({
      issue: 12,
      file: 'content/papers/neuroformer.md',
      text: ENTRY,
    });
    expect(body.replace(ENTRY.trimEnd(), 'THE ENTRY')).toMatchInlineSnapshot(`
      "Closes #12.

      **Neuroformer: Multimodal Pretraining**\\
      Antonis Antoniades, Yiyi Yu · arXiv 2023\\
      Without a summary\\
      neuroscience

      Why it belongs on the list, in the words of the suggestion:

      \`\`\`text
      One model decodes all.
      \`\`\`

      Still to write: \`summary\`. Facts and abstract are as arXiv or the DOI gives them; the entry passes \`npm run check\`.

      \`\`\`\`markdown
      THE ENTRY
      \`\`\`\`
      "
    `);
  });

  it('says in the pull request what was left out of the entry', async () => {
    const remarks = ['Left out `venue`: it names no year.', '@octocat'];
    const proposal = await run(issueBody(), async (suggestion) => ({
      ...(await made(suggestion)),
      remarks,
    }));
    expect(proposal).toHaveProperty(
      'body',
      expect.stringContaining('On the way:\n\n```text\nLeft out `venue`: it names no year.\n@octocat\n```\n'),
    );
  });

  it('asks for the entry of what was suggested', async () => {
    const asked: unknown[] = [];
    await run(issueBody(), (suggestion) => {
      asked.push(suggestion);
      return made(suggestion);
    });
    expect(asked).toEqual([
      { paper: '2311.00136', topics: ['neuroscience', 'brain-decoding'], why: 'One model decodes all.' },
    ]);
  });

  it('is a comment that says what to type', async () => {
    expect(await run(issueBody({ topics: 'neurosience' }))).toMatchInlineSnapshot(`
      {
        "comment": "The entry could not be made:

      \`\`\`text
      Unexpected \`neurosience\` for "Topics", expected topics of the list, separated by commas.
      Did you mean \`neuroscience\`?
      \`\`\`

      Edit the text of this issue, and it is tried again.
      ",
        "issue": 12,
      }
    `);
  });

  it.each([null, '', 'Hello'])('is a comment for the body %j', async (body) => {
    expect(await run(body)).toHaveProperty('comment');
  });

  it('is a comment with the reason when no entry can be made, which calls nobody', async () => {
    const duplicate = (): never => {
      throw new Error(
        'Unexpected paper `2311.00136`: content/papers/neuroformer.md has it.\n@octocat ``` #1',
      );
    };
    expect(await run(issueBody(), duplicate)).toMatchInlineSnapshot(`
      {
        "comment": "The entry could not be made:

      \`\`\`\`text
      Unexpected paper \`2311.00136\`: content/papers/neuroformer.md has it.
      @octocat \`\`\` #1
      \`\`\`\`

      Edit the text of this issue, and it is tried again.
      ",
        "issue": 12,
      }
    `);
  });

  it('is no comment when the fault is ours', async () => {
    const broken = (): never => {
      throw new TypeError('x is not a function');
    };
    await expect(run(issueBody(), broken)).rejects.toThrow('x is not a function');
    await expect(
      handleSuggestion({ issue: { number: '1; id' } }, { topics, proposeEntry: made }),
    ).rejects.toThrow();
  });

  it('fits on the forge, however long the entry and its title are', async () => {
    const long = ENTRY.replace('Neuroformer', 'N'.repeat(5000)).replace('An abstract', 'a'.repeat(500_000));
    const proposal = await run(issueBody(), () =>
      Promise.resolve({ file: 'content/papers/n.md', text: long, remarks: [long] }),
    );
    if ('comment' in proposal) throw new Error(proposal.comment);
    expect(proposal.body.length).toBeLessThan(65_536);
    expect(proposal.text).toBe(long);
  });
});
