import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factsFile, trendingFile, trendingPapers } from '../../formats/copied-page/trending.ts';
import { LIST } from '../../list.ts';

let folder: string;
let papers: string;
let page: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-import-'));
  papers = path.join(folder, 'content', 'papers');
  page = path.join(folder, 'page.txt');
  fs.cpSync(`${LIST}/topics`, path.join(folder, 'content', 'topics'), { recursive: true });
  fs.copyFileSync(`${LIST}/site.yaml`, path.join(folder, 'content', 'site.yaml'));
  fs.copyFileSync(trendingFile, page);
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

function start(...options: string[]) {
  return spawn(process.execPath, ['scripts/import.ts', ...options], {
    env: { ...process.env, CONTENT_DIR: path.join(folder, 'content') },
  });
}

async function run(...options: string[]): Promise<{ code: number; output: string }> {
  const child = start(...options);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output: output.replaceAll(folder, '…').trim() };
}

function written(): Record<string, string> {
  if (!fs.existsSync(papers)) return {};
  return Object.fromEntries(
    fs.readdirSync(papers).map((name) => [name, fs.readFileSync(path.join(papers, name), 'utf8')]),
  );
}

describe('the import command', () => {
  it('says what became of every part of the page, and keeps what it skipped', async () => {
    const { code, output } = await run(page, '--facts', factsFile, '--added', '2026-11-23');
    expect({ code, output }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "Read …/page.txt as a page that was copied as text.
      …/page.txt:1  skipped, part of the page, not of a paper: new
      …/page.txt:3  skipped, part of the page, not of a paper: Get trending papers in your email inbox!
      …/page.txt:5  skipped, part of the page, not of a paper: Subscribe
      …/page.txt:7  skipped, part of the page, not of a paper: byAK and the research community
      …/page.txt:9  skipped, part of the page, not of a paper: Mar 14
      "Natural Language Descriptions of Deep Visual Features": Left out \`links.project\`: web-link. Unexpected \`http://milan.csail.mit.edu/\` for \`links.project\`, expected a full address that begins with \`https://\`.
      "A multi-path 2.5 dimensional convolutional neural network s…": Left out \`links.project\`: web-link. Unexpected \`http://web.njit.edu/~usman/2.5DCNNsystem\` for \`links.project\`, expected a full address that begins with \`https://\`.
      The skipped text is kept in …/page.txt.skipped.txt.
      60 written to …/content/papers/, 0 already there, 5 skipped.
      Next: npm run check",
      }
    `);
    expect(Object.keys(written())).toHaveLength(60);
    expect(fs.readFileSync(`${page}.skipped.txt`, 'utf8')).toMatchInlineSnapshot(`
      "line 1: part of the page, not of a paper
      new

      line 3: part of the page, not of a paper
      Get trending papers in your email inbox!

      line 5: part of the page, not of a paper
      Subscribe

      line 7: part of the page, not of a paper
      byAK and the research community

      line 9: part of the page, not of a paper
      Mar 14
      "
    `);
  });

  it('changes nothing the second time', async () => {
    await run(page, '--facts', factsFile, '--added', '2026-11-23');
    const before = written();
    const { code, output } = await run(page, '--facts', factsFile, '--added', '2027-01-01');
    expect(code).toBe(0);
    expect(output).toContain('0 written to …/content/papers/, 60 already there, 5 skipped.');
    expect(written()).toEqual(before);
  });

  it('never overwrites a file, and gives a paper whose name is taken the next one', async () => {
    fs.mkdirSync(papers);
    const mine = '---\ntitle: "Something else"\nadded: "2026-01-01"\n---\n\nMine.\n';
    fs.writeFileSync(path.join(papers, 'neuroformer.md'), mine);
    await run(page, '--added', '2026-11-23');
    expect(written()['neuroformer.md']).toBe(mine);
    expect(written()['neuroformer-2.md']).toContain(trendingPapers[0]?.title);
  });

  it('writes nothing at all in a dry run', async () => {
    const { code, output } = await run(page, '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain('would write …/content/papers/neuroformer.md');
    expect(output).toContain('Dry run: 60 files would be written, nothing was.');
    expect(written()).toEqual({});
    expect(fs.existsSync(`${page}.skipped.txt`)).toBe(false);
  });

  it('gives papers the topic asked for where the facts name none', async () => {
    await run(page, '--topic', 'pruning');
    expect(written()['mgno.md']).toContain('topics: [pruning]');
  });

  it('leaves only whole files when it is stopped in the middle, and goes on the next time', async () => {
    const titles = Array.from(
      { length: 3000 },
      (_, index) => `A Paper of Which There Are Many: Number ${index}`,
    );
    fs.writeFileSync(page, titles.map((title) => `${title}\n\n${trendingPapers[0]?.abstract}`).join('\n\n'));
    const child = start(page, '--topic', 'pruning', '--added', '2026-11-23');
    const hasBegun = (): boolean => fs.existsSync(papers) && fs.readdirSync(papers).length > 0;
    await vi.waitUntil(hasBegun, { interval: 5, timeout: 60_000 });
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number];
    const before = written();
    expect(code).toBe(130);
    expect(Object.keys(before).length).toBeLessThan(3000);
    expect(Object.keys(before).filter((name) => !name.endsWith('.md'))).toEqual([]);
    await run(page, '--topic', 'pruning', '--added', '2026-11-23');
    expect(Object.keys(written())).toHaveLength(3000);
    expect(written()).toMatchObject(before);
  });
});

describe('before anything is written, the import command refuses', () => {
  it.each([
    ['a file that is not there', async () => run(path.join(folder, 'nothing.txt'))],
    ['a date that is none', async () => run(page, '--added', 'today')],
    ['a topic that the list does not have', async () => run(page, '--topic', 'prunning')],
    ['no file', async () => run()],
    [
      'text in another encoding',
      async () => {
        fs.writeFileSync(page, Buffer.from('A Title\n\nWe na\xefvely ask.\n', 'latin1'));
        return run(page);
      },
    ],
    [
      'UTF-16',
      async () => {
        fs.writeFileSync(page, Buffer.from('\ufeffA Title\n', 'utf16le'));
        return run(page);
      },
    ],
    [
      'facts that are not JSON',
      async () => {
        fs.writeFileSync(path.join(folder, 'facts.json'), '[{]');
        return run(page, '--facts', path.join(folder, 'facts.json'));
      },
    ],
    [
      'facts with a field that no entry has',
      async () => {
        fs.writeFileSync(path.join(folder, 'facts.json'), '[{"title": "A", "autors": ["B"]}]');
        return run(page, '--facts', path.join(folder, 'facts.json'));
      },
    ],
  ])('%s', async (_name, attempt) => {
    const { code, output } = await attempt();
    expect({ code, output }).toMatchSnapshot();
    expect(written()).toEqual({});
  });
});
