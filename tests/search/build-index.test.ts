import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { contentHash, libraryRecords } from '../../src/search/library-records.ts';

const records = libraryRecords(readLibrary('tests/fixtures/small'));

describe('the records of a library', () => {
  it('hold the plain words of a paper, its topics and its year', () => {
    expect(records.find(({ url }) => url === '/papers/maths/')).toMatchInlineSnapshot(`
      {
        "content": "An abstract with αi<β and a tag that is <img src=x onerror="document.title='hacked'"> text.
      A second paragraph: zebrafishes, a link, https://example.org/bare and ~58 s, ~60 s.
      Compare Undated and Unsigned, which says more.",
        "filters": {
          "code": [
            "no",
          ],
          "topic": [
            "full",
          ],
          "venue": [
            "preprint",
          ],
          "year": [
            "2023",
          ],
        },
        "language": "fr",
        "meta": {
          "authors": "Ada Lovelace, O'Brien D'Arcy, 王伟, Four, Five, Six, Seven",
          "title": "On $x$ & <script>alert(1)</script> "quoted"",
          "topics": "Full & <Wide>",
          "year": "2023",
        },
        "sort": {
          "date": "2023-10",
          "title": "on $x$ & <script>alert(1)</script> "quoted"",
        },
        "url": "/papers/maths/",
      }
    `);
    expect(records.find(({ url }) => url === '/papers/undated/')?.filters).toEqual({
      topic: ['full'],
      year: [],
      venue: ['preprint'],
      code: ['no'],
    });
  });

  it('name their index by their content', () => {
    const [first, ...rest] = records;
    if (!first) throw new Error('no records');
    expect(contentHash(records, '1')).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash([...records], '1')).toBe(contentHash(records, '1'));
    expect(contentHash(records, '2')).not.toBe(contentHash(records, '1'));
    expect(contentHash([{ ...first, content: 'other' }, ...rest], '1')).not.toBe(contentHash(records, '1'));
  });
});

describe('the index', () => {
  it('is the same to the byte for the same records', async () => {
    const [one, two] = [await buildIndex(records), await buildIndex(records)];
    expect([...two.keys()]).toEqual([...one.keys()]);
    for (const [name, content] of one)
      expect(Buffer.compare(two.get(name) ?? new Uint8Array(), content), name).toBe(0);
    expect([...one.keys()].filter((name) => name.endsWith('.pf_fragment'))).toHaveLength(3);
  });

  it('stops the build on an error of Pagefind, naming the record', async () => {
    const [first] = records;
    if (!first) throw new Error('no records');
    const broken = { ...first, url: '/papers/broken/', content: 7 as unknown as string };
    await expect(buildIndex([broken])).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: Search: /papers/broken/ could not be indexed, and no site was built. Pagefind service error when parsing a message: invalid type: integer \`7\`, expected a string at line 1 column 314]`,
    );
  });
});
