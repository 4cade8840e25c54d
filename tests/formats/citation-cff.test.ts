import fs from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeCitationCff } from '../../src/formats/citation-cff.ts';
import { writeZenodoJson } from '../../src/formats/zenodo-json.ts';
import type { Manifest } from '../../src/model/edition.ts';
import { LICENCES, type LicenceId } from '../../src/model/licences.ts';
import type { SiteFrontmatter } from '../../src/model/site.ts';
import { fullPaper, listOf } from './list-papers.ts';

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const schemaOf = (name: string): object =>
  JSON.parse(fs.readFileSync(`tests/fixtures/schemas/${name}.json`, 'utf8')) as object;
const isCff = ajv.compile(schemaOf('citation-file-format-1.2.0'));
const isDeposit = ajv.compile(schemaOf('zenodo-deposit'));

const EDITION: Manifest = {
  version: 1,
  edition: '2026-11',
  date: '2026-11-23',
  title: 'A list',
  url: 'https://example.org/editions/2026-11/',
  papers: 1,
  topics: 0,
  files: [],
};
const PLAIN: SiteFrontmatter = { title: 'A list', description: 'What it is.', url: 'https://example.org/' };
const HOSTILE = '</p><script>"\': #{[ & no\n--- 2026-11 \u2028 深度 🧠 الشبكات';
const SITES: Record<string, SiteFrontmatter> = {
  plain: PLAIN,
  person: { ...PLAIN, editor: { name: 'Jan van der Berg', url: 'https://example.org/jan' } },
  suffix: { ...PLAIN, editor: { name: 'Martin Luther King Jr.' } },
  group: { ...PLAIN, editor: { name: 'The ATLAS Collaboration' } },
  single: { ...PLAIN, editor: { name: 'Plato' } },
  everything: { ...PLAIN, doi: '10.5281/zenodo.1', repository: 'https://github.com/a/b', licence: 'CC0-1.0' },
  hostile: { ...PLAIN, title: HOSTILE, description: HOSTILE, editor: { name: HOSTILE } },
  number: { ...PLAIN, title: '2405.00010', description: 'no' },
};
const TOPICS = ['A topic', 'A topic', '1e3', HOSTILE].map((title, order) => ({
  id: `topic-${order}`,
  title,
  order,
  description: 'About it.',
  introduction: '',
  cites: [],
}));
const list = (site: SiteFrontmatter) => listOf([fullPaper], { site, topics: TOPICS });

it.each(Object.entries(SITES))('CITATION.cff of a list (%s) is what its schema allows', (_, site) => {
  for (const edition of [undefined, EDITION]) {
    const cff: unknown = parse(writeCitationCff(list(site), edition));
    expect(isCff(cff), JSON.stringify(isCff.errors)).toBe(true);
    expect(cff).toMatchObject({ title: site.title, abstract: site.description, type: 'dataset' });
    expect((cff as { version?: string }).version).toBe(edition?.edition);
  }
});

it.each(Object.entries(SITES))('.zenodo.json of a list (%s) is what Zenodo takes', (_, site) => {
  const deposit: unknown = JSON.parse(writeZenodoJson(list(site), EDITION));
  expect(isDeposit(deposit), JSON.stringify(isDeposit.errors)).toBe(true);
  const { description } = deposit as { description: string };
  expect(description.replace(/<\/?p>/g, '')).not.toMatch(/[<>]/);
});

it('both name every licence that a list can have as their schemas do', () => {
  for (const licence of Object.keys(LICENCES) as LicenceId[]) {
    expect(isCff(parse(writeCitationCff(list({ ...PLAIN, licence })))), licence).toBe(true);
    expect(isDeposit(JSON.parse(writeZenodoJson(list({ ...PLAIN, licence }), EDITION))), licence).toBe(true);
  }
});

it('CITATION.cff names the editor by parts, a body as a whole, and without one the list', () => {
  const authorOf = (site: SiteFrontmatter): unknown =>
    (parse(writeCitationCff(list(site))) as { authors: unknown[] }).authors;
  expect(Object.values(SITES).slice(0, 5).map(authorOf)).toEqual([
    [{ name: 'A list' }],
    [
      {
        'family-names': 'Berg',
        'given-names': 'Jan',
        'name-particle': 'van der',
        website: 'https://example.org/jan',
      },
    ],
    [{ 'family-names': 'King', 'given-names': 'Martin Luther', 'name-suffix': 'Jr.' }],
    [{ name: 'The ATLAS Collaboration' }],
    [{ name: 'Plato' }],
  ]);
});

it('.zenodo.json says which edition it is of, and where that and the list are', () => {
  const site = { ...PLAIN, editor: { name: 'Jan van der Berg' }, licence: 'CC-BY-4.0' as const };
  expect(JSON.parse(writeZenodoJson(listOf([fullPaper], { site }), EDITION))).toEqual({
    title: 'A list, edition of November 2026',
    upload_type: 'dataset',
    publication_date: '2026-11-23',
    description: expect.stringContaining(
      '<p>1 paper in 0 topics, as the list was on 23 November 2026.</p>',
    ) as unknown,
    creators: [{ name: 'van der Berg, Jan' }],
    access_right: 'open',
    license: 'CC-BY-4.0',
    version: '2026-11',
    related_identifiers: [
      {
        identifier: 'https://example.org/editions/2026-11/',
        relation: 'isIdenticalTo',
        scheme: 'url',
        resource_type: 'dataset',
      },
      {
        identifier: 'https://example.org/',
        relation: 'isDerivedFrom',
        scheme: 'url',
        resource_type: 'dataset',
      },
    ],
  });
});
