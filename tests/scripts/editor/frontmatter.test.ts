import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { informEditor } from '../../../scripts/editor/keep-editor-informed.ts';
import { temporaryFolder } from '../../site/build-site.ts';
import { paper, readingPath, topic } from '../../rules/sample-entries.ts';
import { startEditor, type Editor } from './language-server.ts';

const root = path.join(temporaryFolder(), 'a list, ü');
const files = {
  'content/site.yaml': 'title: A list\ndescription: What it is.\nurl: https://example.org/\n',
  'content/papers/a.md': paper(),
  'content/topics/neuroscience.md': topic(),
  'content/paths/p.md': readingPath(['steps: [{ paper: a, why: Because. }]']),
};
for (const [name, text] of Object.entries(files)) {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
}
informEditor(path.join(root, 'content'), root);

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor(root);
});
afterAll(() => editor.close());

describe('in an editor', () => {
  it('an entry that is right has no problems', async () => {
    const { problems } = await editor.open('content/papers/a.md', paper(['topics: [neuroscience]']), {
      line: 4,
      column: 1,
    });
    expect(problems).toEqual([]);
  });

  it('the problems of a paper are shown at their positions, and its fields are offered and explained', async () => {
    const text = paper(['arxiv: 2405.00010', 'doi: "doi:10.1000/x"', 'topics: [neuro]', 'zzz: 1', '']);
    const { problems, completions } = await editor.open('content/papers/a.md', text, {
      line: 8,
      column: 1,
    });
    expect(problems).toMatchInlineSnapshot(`
      [
        "7:1 Property zzz is not allowed.",
        "5:6 The DOI of the published version, in quotes: "10.1000/xyz".",
        "4:8 Incorrect type. Expected "string".",
        "6:10 Value is not accepted. Valid values: "neuroscience".",
      ]
    `);
    expect(completions['summary']).toMatch(/^One plain sentence/);
    expect(completions).not.toHaveProperty('title');
  });

  it('the topics of the list are offered', async () => {
    const text = paper(['topics: [n]']);
    const { completions } = await editor.open('content/papers/a.md', text, { line: 4, column: 11 });
    expect(Object.keys(completions)).toContain('neuroscience');
  });

  it.each([
    ['content/topics/neuroscience.md', topic(['colour: 1'])],
    ['content/paths/p.md', readingPath(['steps: [{ paper: b, why: Because. }]'])],
  ])('%s is checked too', async (file, text) => {
    const { problems } = await editor.open(file, text, { line: 5, column: 1 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^5:/);
  });
});
