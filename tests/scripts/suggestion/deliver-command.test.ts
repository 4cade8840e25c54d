import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
const inFolder = (name: string): string => path.join(folder, name);

/** A `gh` that writes down what it is asked, and shows an issue without comments. */
const GH = `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
const input = fs.readFileSync(0, 'utf8');
fs.appendFileSync(process.env.ASKED, JSON.stringify({ args, input }) + '\\n');
console.log(args.includes('--slurp') ? '[[]]' : '{}');
`;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-deliver-'));
  fs.writeFileSync(inFolder('gh'), GH, { mode: 0o755 });
  fs.writeFileSync(inFolder('event.json'), JSON.stringify({ action: 'opened', issue: { number: 12 } }));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

/** What the command does, as the workflow runs it. */
function run(): { status: number | null; stdout: string; stderr: string; comment: unknown } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/suggestion-deliver.ts', inFolder('event.json'), inFolder('proposal.json')],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${folder}${path.delimiter}${process.env['PATH']}`,
        ASKED: inFolder('asked'),
        GITHUB_SERVER_URL: 'https://forge.example',
        GITHUB_REPOSITORY: 'lab/list',
        GITHUB_RUN_ID: '77',
      },
    },
  );
  const asked = fs.readFileSync(inFolder('asked'), 'utf8').trim().split('\n');
  const { args, input } = JSON.parse(asked.at(-1) ?? '') as { args: string[]; input: string };
  expect(args).toEqual(['api', '--method=POST', 'repos/lab/list/issues/12/comments', '--input=-']);
  return { status, stdout, stderr, comment: (JSON.parse(input) as { body: unknown }).body };
}

describe('node scripts/suggestion-deliver.ts', () => {
  it('answers the issue of the event with the comment of the proposal', () => {
    fs.writeFileSync(inFolder('proposal.json'), JSON.stringify({ issue: 12, comment: 'Unexpected `x`.' }));
    expect(run()).toEqual({
      status: 0,
      stdout: 'Commented on #12.\n',
      stderr: '',
      comment: '<!-- suggestion -->\nUnexpected `x`.',
    });
  });

  it.each([
    undefined,
    '',
    '\n::add-mask::x\n',
    '{"issue": 12, "comm\n::stop-commands::x\n',
    'null',
    '{"issue": 12}',
    '{"issue": 12, "comment": ["::error::x"]}',
    '{"issue": 12, "file": "content/papers/a.md", "text": 1, "body": "::error::x"}',
    '{"issue": 13, "comment": "::error::x"}',
    '{"issue": 12, "file": "\\n::error::x", "text": "", "body": ""}',
  ])(
    'tells the issue of the event that the program has failed, and the log nothing else, for %j',
    (proposal) => {
      if (proposal !== undefined) fs.writeFileSync(inFolder('proposal.json'), proposal);
      const { status, stdout, stderr, comment } = run();
      expect(status).toBe(1);
      expect(stdout + stderr).toMatch(/^(?:Unexpected proposal, expected|ENOENT: no such file)[^\n]*\n$/);
      expect(stdout + stderr).not.toContain('::');
      expect(comment).toMatch(/^<!-- suggestion -->\nThe program that makes entries has failed/);
      expect(comment).toContain('https://forge.example/lab/list/actions/runs/77');
    },
  );
});
