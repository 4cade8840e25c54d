import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/library/read-library.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { contentHash } from '../../../src/site/search/content-hash.ts';
import { pagefindLanguage } from '../../../src/search/index/languages.ts';
import { librarySearchData } from '../../../src/search/index/search-data.ts';

const data = librarySearchData(readLibrary('tests/fixtures/small'));

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN-us', 'en'],
  ['de', 'mis'],
  ['enm', 'mis'],
])('an index of a list in %s keeps its words as %s', (language, told) => {
  expect(pagefindLanguage(language)).toBe(told);
});

describe('the search data of a library', () => {
  it('holds the plain words of a paper, its topics and its year, in the order of titles', () => {
    expect(data.records.map(({ url }) => url)).toEqual([
      '/papers/filed-nowhere/',
      '/papers/maths/',
      '/papers/undated/',
    ]);
    expect(data.records[1]).toMatchInlineSnapshot(`
      {
        "content": "An abstract with αᵢ < β and a tag that is <img src=x onerror="document.title='hacked'"> text.
      A second paragraph: zebrafishes, a link, https://example.org/bare and ~58 s, ~60 s.
      Compare Undated and Unsigned, which says more.",
        "filters": {
          "publication": [
            "2023",
          ],
          "topic": [
            "full",
          ],
        },
        "language": "mis",
        "meta": {
          "authors": "Ada Lovelace, · · · · · · · · · · · · · · O'Brien D'Arcy, · · · · · · · · · · · · · · 王伟, · · · · · · · · · · · · · · Four, · · · · · · · · · · · · · · · Five, · · · · · · · · · · · · · · · Six, · · · · · · · · · · · · · · · Seven",
          "identifiers": "id101000abcdx idexampleorgapdfx idpapersoldmathsx idpapersoldermathsx",
          "nameForms": "zzax zzlx · · · · · · · · · · · · · · zzox-zzbx zzdx-zzax · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · zzfx-zzsolex · · · · · · · · · · · · · · · zzfx-zzsolex · · · · · · · · · · · · · · · zzsx-zzsolex · · · · · · · · · · · · · · · zzsx-zzsolex",
          "title": "On x & <script>alert(1)</script> "quoted"",
          "topics": "Full & <Wide>",
          "year": "2023",
        },
        "url": "/papers/maths/",
      }
    `);
    expect(data.table).toMatchInlineSnapshot(`
      {
        "columns": {
          "code": {
            "labels": [
              "With code",
            ],
            "of": [
              [],
              [],
              [],
            ],
            "values": [
              "yes",
            ],
          },
          "topic": {
            "labels": [
              "Empty",
              "Full & <Wide>",
            ],
            "of": [
              [],
              [
                1,
              ],
              [
                1,
              ],
            ],
            "values": [
              "empty",
              "full",
            ],
          },
          "venue": {
            "of": [
              [
                0,
              ],
              [],
              [],
            ],
            "values": [
              "Journal of Tests",
            ],
          },
          "year": {
            "of": [
              [
                1,
              ],
              [
                0,
              ],
              [],
            ],
            "values": [
              "2023",
              "2021",
            ],
          },
        },
        "dates": [
          20210000,
          20231000,
          0,
        ],
        "years": [
          2021,
          2023,
          0,
        ],
      }
    `);
  });

  it('names its index by its content', () => {
    const [first, ...rest] = data.records;
    if (!first) throw new Error('no records');
    expect(contentHash(data)).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash({ ...data })).toBe(contentHash(data));
    const changed = { ...data, records: [{ ...first, content: 'other' }, ...rest] };
    expect(contentHash(changed)).not.toBe(contentHash(data));
  });
});

describe('the index', () => {
  it('is the same to the byte for the same data, and has no file that the engine does not read', async () => {
    const [one, two] = [await buildIndex(data), await buildIndex(data)];
    expect([...two.keys()]).toEqual([...one.keys()]);
    for (const [name, content] of one)
      expect(Buffer.compare(two.get(name) ?? new Uint8Array(), content), name).toBe(0);
    const kinds = [...one.keys()].map((name) => name.replace(/\/.*\./, '/*.'));
    expect([...new Set(kinds)]).toEqual([
      'authors.json.gz',
      'fragment/*.pf_fragment',
      'ids.txt.gz',
      'index/*.pf_index',
      'metadata.pf_meta',
      'papers.json.gz',
      'places.json.gz',
      'semantics/*.bin',
      'texts.bin',
      'words.txt.gz',
    ]);
    expect(kinds.filter((kind) => kind.startsWith('fragment'))).toHaveLength(3);
  });

  it('stops the build on an error of Pagefind, naming the record', async () => {
    const [first] = data.records;
    if (!first) throw new Error('no records');
    const broken = { ...first, url: '/papers/broken/', language: 7 as unknown as string };
    await expect(buildIndex({ ...data, records: [broken] })).rejects.toThrow(
      'Search: /papers/broken/ could not be indexed, and no site was built. ' +
        'Pagefind service error when parsing a message: invalid type: integer `7`, expected a string at line 1',
    );
  });
});
