import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { planImport } from '../../../src/intake/plan-import.ts';
import { readReferences, type RecognisedFile } from '../../../src/formats/read-references.ts';
import { idFromTitle } from '../../../src/model/ids.ts';
import { titleKey } from '../../../src/model/titles.ts';
import { facts, trendingPapers } from '../../formats/copied-page/trending.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { LIST } from '../../list.ts';
import type { SiteBuild } from '../build-site.ts';
import { attribute, byId, elementsOf, fold, pagesOf, readPage, textOf, type Element } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

let site: SiteBuild;

beforeAll(async () => {
  site = await sharedSite();
});

/** An abstract of the copied page with the maths that the facts give. */
function repaired(title: string, abstract: string): string {
  const repairs = facts.get(titleKey(title))?.math ?? [];
  return repairs.reduce((text, { garbled, latex }) => text.replaceAll(garbled, () => latex), abstract);
}

/** Addresses that lead away from the site. */
function elsewhere(root: Element): string[] {
  return elementsOf(root).flatMap((element) => attribute(element, 'href')?.match(/^https?:.*/) ?? []);
}

describe('the site of the list', () => {
  it('is built, with its counts', () => {
    expect(site.output).toMatch(/^60 papers, 12 topics, 142 pages in .+, built in [\d.]+ s\n$/m);
    const findings = site.output.match(/ {2}(?:error|warning) {2}\S+$/gm) ?? [];
    expect(findings.filter((finding) => finding !== '  warning  published-doi')).toEqual([]);
    expect(site.code).toBe(0);
  });

  it('has one script for every page; all others are loaded later, when they are wanted', () => {
    const elements = pagesOf(site.folder).flatMap((page) => elementsOf(readPage(site.folder, page)));
    const sources = elements.flatMap((element) =>
      element.tagName === 'script' ? (attribute(element, 'src') ?? []) : [],
    );
    const [script, ...others] = new Set(sources);
    expect(others).toEqual([]);
    const code = fs.readFileSync(path.join(site.folder, script ?? ''), 'utf8');
    expect(code).toMatch(/\bimport\(/);
    expect(code).not.toMatch(/\bimport\s*["'`{*]|\bfrom\s*["'`]/);
  });

  it.each(['papers.bib', 'papers.biblatex.bib', 'papers.ris', 'papers.csl.json', 'papers.json'])(
    'publishes itself as %s, which import turns into the same files',
    (name) => {
      const text = fs.readFileSync(path.join(site.folder, 'data', name), 'utf8');
      const read = readReferences(text) as Extract<RecognisedFile, { references: unknown }>;
      const { entries } = planImport(read, libraryOf({}), { added: '2000-01-01' });
      const files = fs
        .readdirSync(`${LIST}/papers`)
        .map((file) => [file, fs.readFileSync(`${LIST}/papers/${file}`, 'utf8')]);
      expect(entries.map((entry) => [path.basename(entry.file), entry.text])).toEqual(files.toSorted());
    },
  );

  it('shows sixty of sixty abstracts and titles to the letter, and the dashes of TeX as dashes', () => {
    const shown = trendingPapers.map(({ title }) => {
      const page = readPage(site.folder, `/papers/${idFromTitle(title)}/`);
      const heading = elementsOf(page).find(({ tagName }) => tagName === 'h1');
      return { title: heading && fold(textOf(heading)), abstract: fold(textOf(byId(page, 'abstract'))) };
    });
    expect(shown).toEqual(
      trendingPapers.map(({ title, abstract }) => ({
        title: fold(title),
        abstract: fold(repaired(title, abstract)).replaceAll(' -- ', ' – '),
      })),
    );
    expect(shown).toHaveLength(60);
  });

  it('says how to contribute where site.yaml names no repository, and offers no form', () => {
    const page = byId(readPage(site.folder, '/contribute/'), 'content');
    const links = elsewhere(page);
    expect(fold(textOf(page))).toContain(
      'Send its keepers the identifier, the topics, and one sentence on why the paper belongs here.',
    );
    expect(links).toEqual([]);
    expect(fold(textOf(readPage(site.folder, '/papers/mgno/')))).not.toContain('Edit this entry');
  });

  it('typesets maths where the facts give it', () => {
    const maths = elementsOf(readPage(site.folder, '/papers/mgno/')).filter(
      ({ tagName }) => tagName === 'math',
    );
    expect(maths).toHaveLength(6);
  });

  it('has no page without a title, a heading, text and a language', () => {
    for (const page of pagesOf(site.folder)) {
      const root = readPage(site.folder, page);
      const all = elementsOf(root);
      const text = (tag: string): string =>
        fold(
          all
            .filter(({ tagName }) => tagName === tag)
            .map(textOf)
            .join(' '),
        );
      expect(attribute(root, 'lang'), page).toBe('en');
      expect(text('title'), page).not.toBe('');
      expect(text('h1'), page).not.toBe('');
      expect(text('main').length, page).toBeGreaterThan(60);
      const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
      expect(new Set(ids).size, `${page} has an id twice`).toBe(ids.length);
    }
  });

  it('leaves out what is not known: a paper without authors says so, and nothing reads undefined or null', () => {
    const page = textOf(byId(readPage(site.folder, '/papers/adaptive-coding-efficiency/'), 'content'));
    expect(fold(page)).toContain('Authors not known to this list');
    for (const path of pagesOf(site.folder)) {
      expect(textOf(byId(readPage(site.folder, path), 'content'))).not.toMatch(
        /\bundefined\b|\bNaN\b|\[object/,
      );
    }
  });

  it('names each paper on the pages of its topics, and introduces topics with links to papers', () => {
    const page = readPage(site.folder, '/topics/pruning/');
    const links = elementsOf(page).filter(({ tagName }) => tagName === 'a');
    const survey = links.filter(
      (link) => attribute(link, 'href') === '/papers/survey-of-quantization-methods/',
    );
    expect(survey.map((link) => fold(textOf(link)))).toEqual([
      'A Survey of Quantization Methods for Efficient Neural Network Inference',
      'A Survey of Quantization Methods for Efficient Neural Network Inference',
    ]);
  });
});
