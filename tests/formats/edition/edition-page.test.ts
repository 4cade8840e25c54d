import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { editionPage } from '../../../src/formats/edition/edition-page.ts';
import type { PublishedList } from '../../../src/formats/published-list.ts';
import type { Manifest } from '../../../src/model/edition.ts';
import { attribute, elementsOf, fold, textOf, type Element } from '../../site/html.ts';
import { fullPaper, listOf, listPapers, withPublication } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';

const HOSTILE = '</title></style><script>alert("x" + \'y\')</script> & $\\alpha < 1$ الشبكات 深度 🧠 \u2028';
const site: PublishedList['site'] = {
  title: HOSTILE,
  description: HOSTILE,
  url: 'https://example.org/',
  editor: { name: HOSTILE, url: 'https://example.org/?a="b"&c' },
  languages: ['de'],
  licence: 'CC-BY-4.0',
};
const topics = ['neuroscience', 'unused'].map((id, order) => ({
  id,
  title: `${HOSTILE} ${id}`,
  order,
  description: HOSTILE,
  introduction: HOSTILE,
  cites: [],
}));
const hostile = withPublication({
  ...fullPaper,
  id: 'hostile',
  title: HOSTILE,
  authors: [HOSTILE, ...Array.from({ length: 150 }, (_, n) => `Name ${n}`)],
  venue: HOSTILE,
  summary: HOSTILE,
  topics: ['neuroscience'],
  links: { code: 'https://example.org/"><script>' },
});
const worst = listOf([...worstPapers, fullPaper, hostile], { site, topics });
const list = listOf(listPapers, {
  topics: topics.slice(0, 1).map((topic) => ({ ...topic, title: 'Neuroscience' })),
});

describe('the page of an edition', () => {
  it.each([
    ['hostile', worst],
    ['plain', list],
    ['empty', listOf([])],
  ])('is valid HTML for a list that is %s', async (_, one) => {
    const report = await validator.validateString(editionPage(one, manifestOf(one)));
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
  });

  it('shows hostile texts as they are, and runs nothing', () => {
    const elements = elementsOf(pageOf(worst));
    expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'img')).toEqual([]);
    expect(
      fold(
        elements
          .filter(({ tagName }) => tagName === 'h1')
          .map(textOf)
          .join(),
      ),
    ).toBe(fold(HOSTILE));
    expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
    expect(
      fold(
        elements
          .filter(({ tagName }) => tagName === 'title')
          .map(textOf)
          .join(),
      ),
    ).toBe(fold(`${HOSTILE}, edition of November 2026`));
  });

  it('has every paper once, under its main topic or under none', () => {
    for (const one of [worst, list]) {
      const ids = elementsOf(pageOf(one)).flatMap((element) =>
        element.tagName === 'li' ? (attribute(element, 'id') ?? []) : [],
      );
      expect(ids.toSorted()).toEqual(one.papers.map(({ id }) => `paper-${id}`).toSorted());
    }
    const sections = elementsOf(pageOf(worst)).filter(({ tagName }) => tagName === 'section');
    expect(sections.map((section) => attribute(section, 'aria-labelledby'))).toEqual([
      'cite',
      'data',
      'topic-neuroscience',
      'no-topic',
    ]);
  });

  it('loads nothing, and links within the site without knowing where that lies', () => {
    const addresses = elementsOf(pageOf(list)).flatMap((element) =>
      ['href', 'src', 'srcset', 'data'].flatMap((name) => {
        const value = attribute(element, name);
        return value === undefined ? [] : [{ tag: element.tagName, rel: attribute(element, 'rel'), value }];
      }),
    );
    const own = addresses.filter(({ value }) => !/^(?:https:|#)/.test(value));
    expect(own.filter(({ tag }) => tag !== 'a')).toEqual([{ tag: 'link', rel: 'icon', value: 'data:,' }]);
    expect(
      own.filter(
        ({ tag, value }) => tag === 'a' && !/^(?:\.\.\/\.\.\/(?:papers\/[a-z0-9-]+\/)?|[\w.-]+)$/.test(value),
      ),
    ).toEqual([]);
    expect(own.length).toBeGreaterThan(list.papers.length);
    const outside = addresses.filter(({ value }) => value.startsWith('https://example.org'));
    expect(new Set(outside.map(({ value }) => value))).toEqual(
      new Set(['https://example.org/editions/2026-11/']),
    );
    expect(editionPage(list, manifestOf(list))).not.toMatch(/@import|url\(/);
  });

  it('says what it is, how to cite it, and what may be done with it', () => {
    const text = fold(textOf(pageOf(list)));
    expect(text).toContain('Edition of November 2026');
    expect(text).toContain(`${list.papers.length} papers in 1 topic, as the list was on 23 November 2026.`);
    expect(text).toContain(
      'A list (2026). Edition of November 2026 [Data set]. https://example.org/editions/2026-11/',
    );
    expect(text).toContain('papers.json JSON, 2 kB');
    expect(text).toContain('is free for any use: CC0 1.0.');
  });

  it('names twelve authors, and how many more there are', () => {
    const text = fold(textOf(pageOf(worst)));
    expect(text).toContain('Name 10 and 139 more');
    expect(text).not.toContain('Name 11');
  });

  it('is not for search engines, and names its address', () => {
    const page = editionPage(list, manifestOf(list));
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/editions/2026-11/">');
  });
});

function pageOf(one: PublishedList): Element {
  const root = parse(editionPage(one, manifestOf(one))).childNodes.find(
    (node): node is Element => node.nodeName === 'html',
  );
  return root ?? expect.fail('There is no root.');
}

function manifestOf({ site: { title, editor }, papers, topics: known }: PublishedList): Manifest {
  return {
    version: 1,
    edition: '2026-11',
    date: '2026-11-23',
    title,
    ...(editor && { editor: editor.name }),
    url: 'https://example.org/editions/2026-11/',
    papers: papers.length,
    topics: known.length,
    files: [
      {
        name: 'papers.json',
        format: 'JSON',
        mediaType: 'application/json',
        bytes: 2000,
        sha256: '0'.repeat(64),
      },
    ],
  };
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Titles of lists are as long as their editors make them.
    'long-title': 'off',
    // What MathML Core has in place of attributes.
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
  },
});
