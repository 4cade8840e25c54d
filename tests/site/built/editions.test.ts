import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, copyOfList, edit, shellEnvironment, type SiteBuild } from '../build-site.ts';
import { filesOf } from '../files-of.ts';
import { attribute, byId, elementsOf, fold, readPage, textOf, type Element } from '../html.ts';
import { writeLongList } from '../long-list.ts';
import { sharedSite } from '../shared-site.ts';

const BASE = '/lists/neurons/';
const content = copyOfList();
let site: SiteBuild;

beforeAll(async () => {
  change('neuroformer', '2026-12-01', 'published', 'At ICLR, <b>longer</b>');
  change('mgno', '2026-12-03', 'corrected', 'The second author was missing');
  edit(path.join(content, 'papers', 'neurbf.md'), 'added: "2026-11-23"', 'added: "2025-06-07"');
  freeze('2026-12');
  edit(path.join(content, 'papers', 'mgno.md'), 'title: "', 'title: "Later: ');
  freeze('2026-12-24');
  site = await buildSite({ CONTENT_DIR: content, BASE_PATH: BASE });
  expect(site.code, site.output).toBe(0);
});

describe('editions', () => {
  it('are published as they were frozen, to the byte, below any base path', () => {
    for (const name of ['2026-12', '2026-12-24']) {
      expect(filesOf(path.join(site.folder, 'editions', name))).toEqual(
        filesOf(path.join(content, 'editions', name)),
      );
    }
    const [before, after] = ['2026-12', '2026-12-24'].map((name) =>
      fs.readFileSync(path.join(site.folder, 'editions', name, 'index.html'), 'utf8'),
    );
    expect(before).not.toContain('Later: MgNO');
    expect(after).toContain('Later: MgNO');
  });

  it('link to what is there', () => {
    const page = '/editions/2026-12/';
    const links = elementsOf(readPage(site.folder, page)).flatMap(
      (element) => attribute(element, 'href') ?? [],
    );
    const own = links
      .filter((link) => !/^(?:https?:|data:|#)/.test(link))
      .map((link) => new URL(link, `https://example.org${BASE}editions/2026-12/`).pathname);
    expect(own.length).toBeGreaterThan(60);
    for (const address of own) {
      expect(address.startsWith(BASE), address).toBe(true);
      const file = address.slice(BASE.length).replace(/(^|\/)$/, '$1index.html');
      expect(fs.existsSync(path.join(site.folder, file)), address).toBe(true);
    }
  });

  it('are listed, the latest first, with how to cite each, and linked from About', () => {
    const main = byId(readPage(site.folder, '/editions/'), 'content');
    const headings = elementsOf(main).filter(({ tagName }) => tagName === 'h2');
    expect(headings.map((heading) => fold(textOf(heading)))).toEqual(['24 December 2026', 'December 2026']);
    expect(fold(textOf(main))).toContain(
      'Neurons, Real and Artificial (2026). Edition of December 2026 [Data set]. https://example.org/editions/2026-12/',
    );
    expect(hrefs(main)).toContain(`${BASE}editions/2026-12/papers.json`);
    expect(hrefs(readPage(site.folder, '/about/'))).toContain(`${BASE}editions/`);
  });

  it('have no page and no link where there are none', async () => {
    const { folder } = await sharedSite();
    expect(fs.existsSync(path.join(folder, 'editions'))).toBe(false);
    expect(hrefs(readPage(folder, '/about/')).filter((href) => href.includes('editions'))).toEqual([]);
  });

  it('stop a build when a byte of one is not as it was', async () => {
    const broken = copyOfList();
    fs.cpSync(path.join(content, 'editions'), path.join(broken, 'editions'), { recursive: true });
    edit(path.join(broken, 'editions', '2026-12', 'papers.json'), 'MgNO', 'MgNo');
    const { code, output } = await buildSite({ CONTENT_DIR: broken });
    expect(code).toBe(1);
    expect(output).toContain('editions/2026-12/papers.json  error  unchanged-edition');
  });
});

describe('changes', () => {
  it('stand on the page of the paper and below their month, as text', () => {
    const paper = fold(textOf(readPage(site.folder, '/papers/mgno/')));
    expect(paper).toContain(
      'Added 23 November 2026 Corrected 3 December 2026: The second author was missing',
    );
    const main = byId(readPage(site.folder, '/changes/'), 'content');
    expect(fold(textOf(byId(main, 'in-2026-12')))).toBe('December 2026');
    expect(fold(textOf(main))).toContain(
      'Publication noted Neuroformer: Multimodal and Multitask Generative Pretraining for Brain Data Antonis Antoniades et al. · ICLR 2024 (preprint 2023) · 1 December 2026: At ICLR, <b>longer</b>',
    );
    expect(fold(textOf(main))).toContain('3 December 2026: The second author was missing');
  });

  it('have a page for each year, of which the latest is the first', () => {
    const [latest, earlier] = ['/changes/', '/changes/2025/'].map((page) =>
      byId(readPage(site.folder, page), 'content'),
    );
    const months = (main?: Element): string[] =>
      main
        ? elementsOf(main)
            .filter(({ tagName }) => tagName === 'h2')
            .map((h) => fold(textOf(h)))
        : [];
    expect(months(latest)).toEqual(['December 2026', 'November 2026']);
    expect(months(earlier)).toEqual(['June 2025']);
    expect(hrefs(latest).filter((href) => href.includes('/changes/'))).toEqual([
      `${BASE}changes/`,
      `${BASE}changes/2025/`,
    ]);
    expect(hrefs(earlier)).toContain(`${BASE}papers/neurbf/`);
    expect(fs.existsSync(path.join(site.folder, 'changes', '2026'))).toBe(false);
  });

  it('count the additions of a month that has too many to name', async () => {
    const { folder } = await sharedSite({ CONTENT_DIR: writeLongList() });
    const main = byId(readPage(folder, '/changes/'), 'content');
    expect(fold(textOf(main))).toContain('November 2026 Added 130 papers');
    expect(hrefs(main)).toEqual(['/added/2026-11/']);
  });

  it('are none for an empty list, which has the page', async () => {
    const { folder } = await sharedSite({ CONTENT_DIR: 'tests/fixtures/reading/empty' });
    expect(fold(textOf(byId(readPage(folder, '/changes/'), 'content')))).toBe(
      'Changes Nothing is on the list yet.',
    );
  });
});

function change(id: string, date: string, what: string, note: string): void {
  const text = `\nchanges:\n  - date: "${date}"\n    what: ${what}\n    note: "${note}"\n---\n\n`;
  edit(path.join(content, 'papers', `${id}.md`), '\n---\n\n', text);
}

function freeze(name: string): void {
  const env = { ...shellEnvironment(), CONTENT_DIR: content };
  execFileSync(process.execPath, ['scripts/edition.ts', name], { env, stdio: 'ignore' });
}

function hrefs(root?: Element): string[] {
  return root
    ? elementsOf(root).flatMap((element) =>
        element.tagName === 'a' ? (attribute(element, 'href') ?? []) : [],
      )
    : [];
}
