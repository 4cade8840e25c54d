import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SuggestionResult } from '../../../scripts/suggestion/handle-suggestion.ts';
import { recordedServices, type RecordedServices } from '../../intake/recorded-services.ts';
import { issueBody, topics } from './issue-body.ts';

let services: RecordedServices;
let folder: string;

beforeAll(async () => {
  services = await recordedServices();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-suggestion-'));
  for (const name of ['papers', 'topics'])
    fs.mkdirSync(path.join(folder, 'content', name), { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'content/site.yaml'),
    'title: A\ndescription: B.\nurl: https://a.example/\n',
  );
  for (const { id, title } of topics) {
    fs.writeFileSync(
      path.join(folder, `content/topics/${id}.md`),
      `---\ntitle: ${title}\norder: 1\ndescription: D.\n---\n`,
    );
  }
});

afterAll(async () => {
  await services.close();
  fs.rmSync(folder, { recursive: true });
});

/** What the command makes of an issue with this body, as the workflow runs it. */
async function run(
  body: string | null,
  env = services.env,
): Promise<{ proposal: SuggestionResult; log: string }> {
  const event = path.join(folder, 'event.json');
  const output = path.join(folder, 'proposal.json');
  fs.rmSync(output, { force: true });
  fs.writeFileSync(
    event,
    JSON.stringify({ action: 'opened', issue: { number: 12, title: '::error::x', body } }),
  );
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['scripts/suggestion.ts', event, output],
    { env: { ...process.env, CONTENT_DIR: path.join(folder, 'content'), ...env } },
  );
  return { proposal: JSON.parse(fs.readFileSync(output, 'utf8')) as SuggestionResult, log: stdout + stderr };
}

const files = (): string[] => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('npm run suggestion', () => {
  it('proposes the entry of a paper on arXiv, and writes nothing but the proposal', async () => {
    const { proposal, log } = await run(issueBody());
    if ('comment' in proposal) throw new Error(proposal.comment);
    expect(path.basename(proposal.file)).toBe('neuroformer.md');
    expect(proposal.text).toContain('topics: [neuroscience, brain-decoding]\narxiv: "2311.00136"');
    expect(log).toBe(`${path.join(folder, 'proposal.json')}: a new entry\n`);
    expect(files().filter((file) => file.startsWith('content/papers/'))).toEqual([]);
  });

  it('answers with a comment where the list has the paper, and asks nobody', async () => {
    const file = path.join(folder, 'content/papers/here.md');
    fs.writeFileSync(file, '---\ntitle: "Here"\nadded: "2026-01-01"\narxiv: "2311.00136"\n---\nText.\n');
    const before = services.requests.length;
    const { proposal } = await run(issueBody());
    fs.rmSync(file);
    expect(proposal).toHaveProperty(
      'comment',
      expect.stringContaining('content/papers/here.md has the same'),
    );
    expect(services.requests).toHaveLength(before);
  });

  it('answers with a comment when the service is down', async () => {
    const { proposal } = await run(issueBody(), { ...services.env, ARXIV_API: 'http://127.0.0.1:9/' });
    expect(proposal).toHaveProperty('comment', expect.stringContaining('127.0.0.1:9'));
  });

  it.each([
    null,
    issueBody({ paper: '../../../etc/passwd\n::set-output name=x::y' }),
    issueBody({ paper: '$(touch pwned) `touch pwned` ; touch pwned' }),
    issueBody({ topics: '../../x, ::add-mask::x' }),
    issueBody({ why: `\u202e::stop-commands::x\n::warning::x${'\u200b'.repeat(100)}` }),
    '<script>alert(1)</script>\n::error::x',
    `### arXiv identifier, address or DOI\n\n${'\u0000'.repeat(60_000)}`,
    issueBody({ why: 'a'.repeat(10_000_000) }),
  ])('refuses a hostile issue in words, runs nothing of it and prints nothing of it (%#)', async (body) => {
    const before = services.requests.length;
    const known = files();
    const { proposal, log } = await run(body);
    expect(proposal).toHaveProperty('comment', expect.stringContaining('Unexpected '));
    expect(log).toBe(`${path.join(folder, 'proposal.json')}: a comment that says what is wrong\n`);
    expect(files()).toEqual(known);
    expect(fs.existsSync('pwned')).toBe(false);
    expect(services.requests).toHaveLength(before);
  });

  it('is silent about the issue when it fails itself', async () => {
    const failure = await run(issueBody(), { ...services.env, CONTENT_DIR: '::error::x' }).catch(
      (error: unknown) => error as { stderr: string; code: number },
    );
    expect(failure).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('A fault of the program') as string,
    });
    expect((failure as { stderr: string }).stderr).not.toContain('::error');
  });
});
