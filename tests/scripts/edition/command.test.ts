import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/formats/index.ts';
import { edit } from '../../site/build-site.ts';
import { filesOf } from '../../site/files-of.ts';
import { LIST } from '../../list.ts';

const ARCHIVE = 'neurons-real-and-artificial.zip';
let root: string;
let content: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-edition-'));
  content = path.join(root, 'content');
  fs.cpSync(LIST, content, { recursive: true });
});

afterEach(() => fs.rmSync(root, { recursive: true }));

describe('npm run edition', () => {
  it('writes the page, all data, an archive and a manifest, and says so', () => {
    const { code, output } = run('edition', '2026-11');
    expect({ code, output: output.replace(/\d+ files, .*/, 'N files, SIZE') }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "output": "…/content/editions/2026-11/: 60 papers, 12 topics, N files, SIZE
      …/CITATION.cff: up to date
      …/.zenodo.json: up to date
      …/content/site.yaml names no licence, and Zenodo would take one of its own. Add a line such as licence: CC-BY-4.0, then type npm run docs.
      Next: look at it with npm start, then git add …/content/editions/2026-11 and commit. A release on GitHub gives it a DOI, where Zenodo knows the repository.",
      }
    `);
    const files = [...filesOf(folder('2026-11')).keys()];
    expect(files).toEqual(
      [
        ...dataFiles.map(({ name }) => name),
        'papers.schema.json',
        ARCHIVE,
        'index.html',
        'manifest.json',
      ].toSorted(),
    );
  });

  it('archives every file of the list as it is', () => {
    run('edition', '2026-11');
    const archive = unzipSync(fs.readFileSync(path.join(folder('2026-11'), ARCHIVE)));
    const archived = Object.entries(archive).map(([name, bytes]): [string, string] => [
      name.replace('neurons-real-and-artificial/', ''),
      Buffer.from(bytes).toString('latin1'),
    ]);
    expect(new Map(archived.filter(([name]) => name !== 'LICENSE'))).toEqual(filesOf(LIST));
  });

  it('gives the same bytes for the same list, wherever it lies, is built for, and in every time zone', () => {
    run('edition', '2026-11');
    const before = filesOf(folder('2026-11'));
    const other = path.join(root, 'other');
    fs.cpSync(LIST, other, { recursive: true });
    const env = {
      CONTENT_DIR: other,
      TZ: 'Pacific/Auckland',
      SITE_URL: 'https://preview.example/x/',
      BASE_PATH: '/y',
    };
    expect(runWith(env, 'edition', '2026-11').code).toBe(0);
    expect(filesOf(path.join(other, 'editions', '2026-11'))).toEqual(before);
  });

  it('leaves an edition alone when the list goes on, and refuses to make it again', () => {
    run('edition', '2026-11');
    const before = filesOf(folder('2026-11'));
    edit(path.join(content, 'papers', 'neuroformer.md'), 'title: "', 'title: "Later: ');
    expect(run('edition', '2026-11')).toMatchInlineSnapshot(`
      {
        "code": 2,
        "output": "Unexpected edition 2026-11, expected a name that is free.
      An edition never changes. Name this one after a day, such as 2026-11-28, or wait for the next month. Nothing was written.",
      }
    `);
    expect(filesOf(folder('2026-11'))).toEqual(before);
    expect(fs.readdirSync(path.join(content, 'editions'))).toEqual(['2026-11']);
    expect(run('edition', '2026-12').code).toBe(0);
    expect(filesOf(folder('2026-11'))).toEqual(before);
    expect(filesOf(folder('2026-12')).get('index.html')).toContain('Later: Neuroformer');
    expect(run('check').code).toBe(0);
  });

  it('refuses what is no month or day, what is before the newest news, and a list with errors', () => {
    expect(run('edition', '../2026-11').output).toMatchInlineSnapshot(`
      "Unexpected edition \`../2026-11\`, expected a month or a day of the calendar.
      Type npm run edition -- 2026-11"
    `);
    expect(run('edition', '2026-10').output).toMatchInlineSnapshot(`
      "Unexpected edition 2026-10, expected none before the newest news of the list, which is of 2026-11-23.
      Type npm run edition -- 2026-11"
    `);
    expect(run('edition', '2026-11-22').code).toBe(2);
    expect(run('edition').output).toContain('Usage: npm run edition');
    edit(path.join(content, 'papers', 'neuroformer.md'), 'added:', 'aded:');
    const { code, output } = run('edition', '2026-11');
    expect({ code, end: output.split('\n').at(-1) }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "end": "60 papers, 12 topics: 2 errors, 5 warnings. Nothing was written.",
      }
    `);
    expect(fs.existsSync(path.join(content, 'editions'))).toBe(false);
    expect(fs.readdirSync(root)).toEqual(['content']);
  });

  it('counts the changes of entries as news', () => {
    edit(
      path.join(content, 'papers', 'neuroformer.md'),
      '\n---\n\n',
      '\nchanges:\n  - date: "2026-12-01"\n    what: corrected\n    note: The title\n---\n\n',
    );
    expect(run('edition', '2026-11').output).toContain('which is of 2026-12-01');
    expect(run('edition', '2026-12').code).toBe(0);
    expect(JSON.parse(read('editions/2026-12/manifest.json'))).toMatchObject({ date: '2026-12-01' });
  });

  it('writes nothing at all where it cannot write', () => {
    fs.writeFileSync(path.join(content, 'editions'), 'in the way');
    expect(run('edition', '2026-11').code).toBe(2);
    expect(fs.readdirSync(root)).toEqual(['content']);
    expect(read('editions')).toBe('in the way');
  });
});

describe('npm run check', () => {
  it('finds what was changed in an edition', () => {
    run('edition', '2026-11');
    expect(run('check').code).toBe(0);
    fs.appendFileSync(path.join(folder('2026-11'), 'papers.bib'), '\n');
    const { code, output } = run('check');
    expect(code).toBe(1);
    expect(output).toContain('editions/2026-11/papers.bib  error  unchanged-edition');
    expect(run('check', path.join(folder('2026-11'), 'papers.bib')).code).toBe(1);
  });

  it('finds CITATION.cff and .zenodo.json that say something else, until npm run docs or an edition', () => {
    run('edition', '2026-11');
    expect(run('check').output).not.toContain('current-citation');
    edit(path.join(content, 'site.yaml'), 'title: ', 'title: New ');
    const { code, output } = run('check');
    expect({ code, stale: output.match(/^\S+ {2}warning {2}current-citation$/gm) }).toEqual({
      code: 0,
      stale: ['…/.zenodo.json  warning  current-citation', '…/CITATION.cff  warning  current-citation'],
    });
    run('edition', '2026-12');
    expect(run('check').output).not.toContain('current-citation');
    expect(fs.readFileSync(path.join(root, 'CITATION.cff'), 'utf8')).toContain('version: "2026-12"');
    fs.writeFileSync(path.join(content, 'papers', 'broken.md'), '---\nauthors: 5\n---\n');
    fs.writeFileSync(path.join(content, 'topics', 'broken.md'), 'Nothing.\n');
    expect(run('check').code).toBe(1);
    fs.rmSync(path.join(root, 'CITATION.cff'));
    expect(run('check').output).not.toContain('current-citation');
  });
});

const folder = (name: string): string => path.join(content, 'editions', name);
const read = (name: string): string => fs.readFileSync(path.join(content, name), 'utf8');

function run(command: string, ...args: string[]): { code: number | null; output: string } {
  return runWith({ CONTENT_DIR: content }, command, ...args);
}

function runWith(
  env: NodeJS.ProcessEnv,
  command: string,
  ...args: string[]
): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { code: status, output: (stdout + stderr).replaceAll(root, '…').trim() };
}
