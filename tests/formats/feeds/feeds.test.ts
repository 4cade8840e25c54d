import { parseXml } from '@rgrove/parse-xml';
import { parseOpml } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/markdown/line.ts';
import { lastNews } from '../../../src/model/changes.ts';
import { defined } from '../../../src/model/defined.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { absoluteUrl } from '../../../src/model/urls.ts';
import { fullPaper, listOf, listPapers, withPublication } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';
import { addressesIn, elementsNamed, feedsOf, readFeed, tagsIn } from './read-feeds.ts';

const topicOf = (id: string, title: string) => ({
  id,
  title,
  order: 1,
  description: `All on ${title}.`,
  introduction: '',
  cites: [],
});
const topics = [
  topicOf('theory', 'Theory & <practice>'),
  topicOf('pruning', 'Pruning'),
  topicOf('empty', 'Empty'),
];
const way = {
  ...topicOf('way', 'A way'),
  steps: [
    { paper: 'twin-two', why: 'First.' },
    { paper: 'everything', why: 'Then.' },
    { paper: 'twin-two', why: 'Again.' },
  ],
};
const all = [...listPapers, ...worstPapers, fullPaper];
const list = listOf(all, { topics, paths: [way] });

describe.each([
  ['the list', '/', [...listPapers, fullPaper]],
  ['a topic', '/topics/theory/', worstPapers],
  ['a topic without papers', '/topics/empty/', []],
  ['a path', '/paths/way/', worstPapers.filter(({ id }) => id === 'twin-two' || id === 'everything')],
])('the feed of %s', (_, page, papers) => {
  const { atom, json } = readFeed(list, page);
  const byAddress = new Map(papers.map((paper) => [`https://example.org/papers/${paper.id}/`, paper]));

  it('has every paper once, the latest added first, in both formats', () => {
    const ids = (atom.entries ?? []).map((entry) => defined(entry.links?.[0]?.href));
    expect(ids.toSorted()).toEqual([...byAddress.keys()].toSorted());
    expect((json.items ?? []).map(({ url }) => url)).toEqual(ids);
    const added = (atom.entries ?? []).map(({ published }) => defined(published));
    expect(added).toEqual(added.toSorted().reverse());
  });

  it('says of each paper in Atom what the list knows', () => {
    for (const entry of atom.entries ?? []) {
      const paper = defined(byAddress.get(entry.links?.[0]?.href ?? ''));
      expect(entry.title?.value).toBe(lineText(paper.title));
      expect(entry.authors?.map(({ name }) => name)).toEqual(paper.authors);
      expect(entry.published).toBe(`${paper.added}T00:00:00Z`);
      expect(entry.updated).toBe(`${lastNews(paper)}T00:00:00Z`);
      expect(entry.summary?.value).toBe(paper.summary && lineText(paper.summary));
      expect(entry.categories?.map(({ term }) => term) ?? []).toEqual(
        paper.topics?.filter((id) => topics.some((topic) => topic.id === id)) ?? [],
      );
      expect(entry.content?.type).toBe('html');
    }
  });

  it('says the same as JSON', () => {
    for (const [index, item] of (json.items ?? []).entries()) {
      const entry = defined(atom.entries?.[index]);
      expect(item.id).toBe(entry.id);
      expect(item.title).toBe(entry.title?.value);
      expect(item.content_html).toBe(entry.content?.value);
      expect(item.authors?.map(({ name }) => name)).toEqual(entry.authors?.map(({ name }) => name));
      expect(item.date_published).toBe(entry.published);
      expect(item.date_modified).toBe(entry.updated);
      expect(item.tags).toEqual(entry.categories?.map(({ label }) => label));
      expect(item.external_url).toBe(entry.links?.find(({ rel }) => rel === 'related')?.href);
    }
  });

  it('keeps the rules of RFC 4287 and of JSON Feed 1.1', () => {
    const text = defined(feedsOf(list).get(`${page}feed.xml`));
    parseXml(text);
    const ids = elementsNamed(text, 'id').map((element) => element.text);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(new URL(id).href).toBe(id);
    for (const time of [...elementsNamed(text, 'updated'), ...elementsNamed(text, 'published')])
      expect(time.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const links = atom.links ?? [];
    expect(links.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([
      `https://example.org${page}feed.xml`,
    ]);
    expect(links.filter(({ rel }) => rel === 'alternate').map(({ href }) => href)).toEqual([
      `https://example.org${page}`,
    ]);
    expect(atom.authors).toEqual([{ name: 'A list', uri: 'https://example.org/' }]);
    const latest = (atom.entries ?? [])
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1);
    expect(atom.updated).toBe(latest ?? '1970-01-01T00:00:00Z');
    const written = JSON.parse(defined(feedsOf(list).get(`${page}feed.json`))) as Record<string, unknown>;
    expect(written).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `https://example.org${page}`,
      feed_url: `https://example.org${page}feed.json`,
      authors: [{ name: 'A list', url: 'https://example.org/' }],
      language: 'en',
    });
  });

  it('holds HTML that any reader shows, with full addresses and nothing that runs or styles', () => {
    for (const { content_html: html = '' } of json.items ?? []) {
      expect(html).not.toBe('');
      for (const tag of tagsIn(html)) expect(HARMLESS).toContain(tag);
      for (const address of addressesIn(html)) expect(address).toMatch(/^https?:\/\/[^/]/);
    }
  });
});

// prettier-ignore
const HARMLESS = [
  'p', 'em', 'strong', 'i', 'sub', 'sup', 'code', 'pre', 'br', 'hr', 'ul', 'ol', 'li', 'blockquote', 'h4', 'del', 'a href',
  'img src alt', 'table', 'tbody', 'tr', 'td', 'div lang dir',
];

describe('an entry of a feed', () => {
  const content = (paper: Paper, others: readonly Paper[] = []): string =>
    defined(
      readFeed(listOf([paper, ...others])).json.items?.find(({ url }) => url?.includes(`/${paper.id}/`)),
    ).content_html ?? '';
  const one = (fields: Partial<Paper>): Paper =>
    withPublication({
      id: 'one',
      title: 'One',
      added: '2026-01-01',
      abstract: 'A.',
      notes: '',
      cites: [],
      ...fields,
    });

  it('has the whole abstract with its maths, and says where and when the paper appeared', () => {
    expect(content(fullPaper)).toBe(
      '<p>Research &amp; Practice 2024 (preprint 2023) · first published 31 October 2023</p>' +
        '<div lang="pt-BR" dir="auto"><p>A first paragraph with <i>x</i><sub><i>i</i></sub> ≤ 5%, $5, 3--5 and a_b, see ' +
        '<a href="https://example.org/~me/a--b_c">https://example.org/~me/a--b_c</a>.</p>' +
        '<p>A second with {<i>a</i>}, [brackets], *stars* and <code>`</code>.</p></div>' +
        '<h4>Notes</h4><p>See [@neuroformer].</p><ul><li><p>one <em>word</em></p></li><li><p>two</p></li></ul>' +
        '<p><a href="https://example.org/papers/full/">A list</a> · <a href="https://arxiv.org/abs/2311.00136">arXiv</a> · ' +
        '<a href="https://arxiv.org/pdf/2311.00136">PDF</a> · <a href="https://example.org/a_b?c=d%20e#f">Code</a></p>',
    );
  });

  it('says what changed, and when', () => {
    const everything = defined(worstPapers.find(({ id }) => id === 'everything'));
    expect(content(everything)).toContain(
      '<p><strong>Publication noted 1 February 2026</strong>: Appeared in Research &amp; Practice; 50% longer.</p>' +
        '<p><strong>Corrected 1 March 2026</strong></p>',
    );
  });

  it('cites papers of the list by their titles, at their full addresses', () => {
    const citing = one({ notes: 'See [@maths].', cites: ['maths'] });
    expect(content(citing, worstPapers)).toContain(
      '<p>See <a href="https://example.org/papers/maths/">On <i>α</i><sub>2</sub>-stable laws and ',
    );
  });

  it('shows text of a script that runs from right to left as such', () => {
    const arabic = defined(worstPapers.find(({ id }) => id === 'right-to-left'));
    expect(content(arabic)).toContain('<div lang="ar" dir="rtl"><p>What');
    expect(feedsOf(listOf([arabic])).get('/feed.xml')).toContain('<entry xml:lang="ar">');
  });

  it('is not broken by characters that XML has no place for, nor by markup', () => {
    const hostile = 'a\u0000b\u0008c\u001bd\ufffee\ud800f\r\ng]]>h</content><!--i&amp;"\'🧠';
    const papers = [one({ title: hostile, authors: [hostile], summary: hostile, abstract: hostile })];
    const files = feedsOf(
      listOf(papers, { site: { title: hostile, description: hostile, url: 'https://example.org/' } }),
    );
    for (const [path, text] of files) if (!path.endsWith('.json')) parseXml(text);
    const { atom, json } = readFeed(listOf(papers));
    const clean = 'abcdef\ng]]>h</content><!--i&amp;"\'🧠';
    expect(atom.entries?.[0]?.title?.value).toBe(clean);
    expect(atom.entries?.[0]?.authors).toEqual([{ name: clean }]);
    expect(json.items?.[0]?.title).toBe(hostile);
  });

  it('has another name than its address only where the list or the file has moved', () => {
    const moved = one({ aliases: ['oldest', 'older'] });
    const id = (list: ReturnType<typeof listOf>) => readFeed(list).atom.entries?.[0]?.id;
    expect(id(listOf([one({})]))).toBe('https://example.org/papers/one/');
    expect(id(listOf([moved]))).toBe('https://example.org/papers/oldest/');
    const site = {
      title: 'A list',
      description: 'D.',
      url: 'https://new.example/',
      firstUrl: 'https://old.example/a',
    };
    const elsewhere = listOf([moved], {
      site,
      fullUrl: (page) => absoluteUrl(page, { site: 'https://new.example', base: '/' }),
    });
    expect(id(elsewhere)).toBe('https://old.example/a/papers/oldest/');
    const { atom } = readFeed(elsewhere);
    expect(atom.id).toBe('https://old.example/a/');
    expect(atom.entries?.[0]?.links?.[0]?.href).toBe('https://new.example/papers/one/');
  });
});

describe('when the list changes', () => {
  const changedFeeds = (edit: (paper: Paper) => Paper | undefined): string[] => {
    const edited = all.flatMap((paper) => edit(paper) ?? []);
    const [before, after] = [feedsOf(list), feedsOf(listOf(edited, { topics, paths: [way] }))];
    expect([...after.keys()]).toEqual([...before.keys()]);
    return [...before.keys()].filter((path) => before.get(path) !== after.get(path));
  };

  it('nothing changes with nothing, whatever the clock says', () => {
    expect(changedFeeds((paper) => structuredClone(paper))).toEqual([]);
  });

  it('one entry changes only the feeds that show it', () => {
    const pruning = defined(listPapers.find((paper) => paper.topics?.includes('pruning')));
    expect(
      changedFeeds((paper) =>
        paper === pruning ? { ...paper, changes: [{ date: '2026-12-01', what: 'corrected' }] } : paper,
      ),
    ).toEqual(['/feed.xml', '/feed.json', '/topics/pruning/feed.xml', '/topics/pruning/feed.json']);
  });

  it('a paper that is removed leaves, and nothing else changes', () => {
    const paths = changedFeeds((paper) => (paper.id === 'groups' ? undefined : paper));
    expect(paths).toEqual(['/topics/theory/feed.xml', '/topics/theory/feed.json']);
    const rest = listOf(
      all.filter(({ id }) => id !== 'groups'),
      { topics, paths: [way] },
    );
    const before = readFeed(list, '/topics/theory/').json.items ?? [];
    expect(readFeed(rest, '/topics/theory/').json.items).toEqual(
      before.filter(({ url }) => !url?.includes('/groups/')),
    );
  });
});

it('OPML names all feeds in groups, each by its title and its address', () => {
  const text = defined(feedsOf(list).get('/feeds.opml'));
  expect(parseXml(text).root?.attributes).toEqual({ version: '2.0' });
  const { head, body } = parseOpml(text);
  expect(head?.title).toBe('A list');
  const feed = (title: string, description: string, page: string) => ({
    text: title,
    title,
    description,
    type: 'rss',
    xmlUrl: `https://example.org${page}feed.xml`,
    htmlUrl: `https://example.org${page}`,
  });
  expect(body?.outlines).toEqual([
    feed('A list', 'Papers to read.', '/'),
    {
      text: 'Topics',
      outlines: topics.map(({ id, title, description }) => feed(title, description, `/topics/${id}/`)),
    },
    { text: 'Reading paths', outlines: [feed('A way', 'All on A way.', '/paths/way/')] },
  ]);
  const files = [...feedsOf(list).keys()].filter((path) => path.endsWith('.xml'));
  const named = elementsNamed(text, 'outline').flatMap(({ attributes }) => attributes['xmlUrl'] ?? []);
  expect(named).toEqual(files.map((path) => `https://example.org${path}`));
});
