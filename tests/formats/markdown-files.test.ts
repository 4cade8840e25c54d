import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/formats/index.ts';
import type { PublishedList } from '../../src/formats/published-list.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { splitLine } from '../../src/model/maths.ts';
import { pathsOf, topicsOf } from '../../src/model/library.ts';
import { LIST } from '../list.ts';
import { fullPaper, listOf, listPapers, withPublication } from './list-papers.ts';
import { worstPapers } from './worst-papers.ts';

const library = readLibrary(LIST);
const topic = { id: 'theory', title: 'Theory & [practice]', description: 'All of it.', order: 1, cites: [] };
const worst = listOf([...worstPapers, withPublication({ ...fullPaper, aliases: [] })], {
  topics: [
    { ...topic, introduction: 'See [@maths] and `[@cjk]`, \\[@cjk], [@nobody].', recommended: ['cjk'] },
  ],
  paths: [
    {
      ...{ ...topic, id: 'way', title: 'A way', introduction: '' },
      steps: [
        { paper: 'quotes', why: 'First, *here*.' },
        { paper: 'maths', why: 'Then.' },
      ],
    },
  ],
});
const list = listOf(listPapers, { topics: topicsOf(library), paths: pathsOf(library) });

describe('the Markdown of pages', () => {
  it('says of a paper what its page says', () => {
    expect(textAt('/papers/everything.md', worst)).toMatchInlineSnapshot(`
      "# A paper on everything

      - Authors: Ada Lovelace, Alan Turing
      - Published: Research & Practice 2024 (first published 2023)
      - First published: 31 October 2023
      - arXiv category: q-bio.NC
      - Topics: [Theory & \\[practice\\]](https://example.org/topics/theory.md)
      - Elsewhere: [PDF](https://example.org/x.pdf), [Code](https://example.org/a_b?c=d%20e#f), [DOI 10.1000/a_b](https://doi.org/10.1000/a_b)
      - In this list: [A list](https://example.org/papers/everything/)
      - Added: 1 January 2026
      - Published elsewhere: 1 February 2026: Appeared in Research & Practice; 50% longer.
      - Corrected: 1 March 2026

      > One sentence with $\\alpha$.

      ## Abstract

      What there is to say of everything, at such a length that nobody takes it for a title or a slip.

      ## Notes of this list

      See [Twin one](https://example.org/papers/twin-one.md).

      - one *word*
      - two
          - three
      "
    `);
    expect(textAt('/papers/no-date.md', listOf(worstPapers))).toMatchInlineSnapshot(`
      "# A paper on no-date

      - Authors: Ada Lovelace, Alan Turing
      - In this list: [A list](https://example.org/papers/no-date/)
      - Added: 1 January 2026

      ## Abstract

      What there is to say of no-date, at such a length that nobody takes it for a title or a slip.
      "
    `);
  });

  it('says of a topic and of a path what they hold, in their order', () => {
    const short = listOf(
      worst.papers.filter(({ id }) => ['maths', 'cjk', 'quotes', 'many-authors', 'book'].includes(id)),
      { topics: worst.topics, paths: worst.paths },
    );
    expect(textAt('/topics/theory.md', short)).toMatchInlineSnapshot(`
      "# Theory & \\[practice]

      > All of it.

      See [On $\\alpha_{2}$-stable laws and $\\mathbb{R}^n$: a $p < q$ story](https://example.org/papers/maths.md) and \`[@cjk]\`, \\[@cjk], [@nobody].

      ## 5 papers

      - [深度神经网络剪枝综述](https://example.org/papers/cjk.md): 张伟, 李 小龙, 山田 太郎 · 2023
      - [On $\\alpha_{2}$-stable laws and $\\mathbb{R}^n$: a $p < q$ story](https://example.org/papers/maths.md): Ada Lovelace, Alan Turing · 2023
      - [A paper on many-authors](https://example.org/papers/many-authors.md): Givenaa Familyaa, Givenab Familyab, Givenac Familyac, Givenad Familyad, Givenae Familyae and 145 more · 2023
      - ["Smart" quotes, ‘single’, “double”, it’s and 'straight' ones, \\\`ticks\\\`](https://example.org/papers/quotes.md): Conan O'Brien, Siobhán O’Neill · 2023
      - [A paper on book](https://example.org/papers/book.md): Ada Lovelace, Alan Turing · book, MIT Press 2016 (appeared 2023)
      "
    `);
    expect(textAt('/paths/way.md', short)).toMatchInlineSnapshot(`
      "# A way

      > All of it.

      ## 2 steps

      1. ["Smart" quotes, ‘single’, “double”, it’s and 'straight' ones, \\\`ticks\\\`](https://example.org/papers/quotes.md): Conan O'Brien, Siobhán O’Neill · 2023

         First, \\*here\\*.

      2. [On $\\alpha_{2}$-stable laws and $\\mathbb{R}^n$: a $p < q$ story](https://example.org/papers/maths.md): Ada Lovelace, Alan Turing · 2023

         Then.
      "
    `);
  });

  it.each([
    ['the list', list],
    ['the worst papers', worst],
  ])('a parser finds in it every title, author and text of %s', (_name, papers) => {
    for (const paper of papers.papers) {
      const tree = parse(textAt(`/papers/${paper.id}.md`, papers));
      const [heading] = tree.children;
      expect(heading?.type).toBe('heading');
      expect(heading && shownBy(heading)).toBe(lineShown(paper.title));
      const facts = shownBy(tree);
      for (const author of paper.authors ?? []) expect(facts).toContain(author);
      if (paper.summary !== undefined) expect(facts).toContain(lineShown(paper.summary));
      expect(textAt(`/papers/${paper.id}.md`, papers)).toContain(`\n## Abstract\n\n${paper.abstract}\n`);
    }
  });

  it.each([
    ['every paper has a file', list],
    ['no paper has one', { ...list, site: { ...list.site, paperFiles: false } }],
  ])('no link within the list is broken where %s', (_name, papers) => {
    const files = new Map([...publishedFiles(papers)].map((file) => [file.path, file]));
    const pages = [
      '/about/',
      '/data/',
      '/subscribe/',
      '/contribute/',
      ...papers.papers.map(({ id }) => `/papers/${id}/`),
    ];
    const broken: string[] = [];
    let count = 0;
    for (const [path, { mediaType, write }] of files) {
      if (!mediaType.startsWith('text/markdown') && path !== '/llms.txt') continue;
      visit(parse(String(write())), 'link', ({ url }) => {
        if (!url.startsWith('https://example.org/')) return;
        count++;
        const { pathname } = new URL(url);
        if (!files.has(pathname) && !pages.includes(pathname)) broken.push(`${path}: ${url}`);
      });
    }
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });
});

describe('llms.txt', () => {
  it('says what the list is and where to read on, in the order that the convention gives', () => {
    expect(textAt('/llms.txt', worst)).toMatchInlineSnapshot(`
      "# A list

      > Papers to read.

      The list holds 34 papers in 1 topic. Every page of a paper, a topic or a path is Markdown too, at its address with \`.md\` in the place of the last slash.

      ## Topics

      - [Theory & \\[practice\\]](https://example.org/topics/theory.md): All of it.

      ## Reading paths

      - [A way](https://example.org/paths/way.md): All of it.

      ## Data

      - [papers.bib](https://example.org/data/papers.bib): BibTeX, for a reference manager
      - [papers.biblatex.bib](https://example.org/data/papers.biblatex.bib): biblatex, for LaTeX with biber
      - [papers.ris](https://example.org/data/papers.ris): RIS, for Zotero or EndNote
      - [papers.csl.json](https://example.org/data/papers.csl.json): CSL-JSON, for Zotero or Pandoc
      - [papers.json](https://example.org/data/papers.json): JSON, for programs
      - [papers.ndjson](https://example.org/data/papers.ndjson): NDJSON, for programs that read line by line
      - [papers.csv](https://example.org/data/papers.csv): CSV, for a spreadsheet

      ## Optional

      - [About](https://example.org/about/): where the papers come from and what was checked
      - [Data](https://example.org/data/): every format of the list, with examples
      - [Subscribe](https://example.org/subscribe/): feeds of what is new
      - [Contribute](https://example.org/contribute/): how to suggest a paper
      "
    `);
    const types = parse(textAt('/llms.txt', list)).children.map((node) =>
      node.type === 'heading' ? `h${node.depth}` : node.type,
    );
    expect(types.slice(0, 3)).toEqual(['h1', 'blockquote', 'paragraph']);
    expect(types.slice(3).join(' ')).toMatch(/^h2 list(?: h2 list)+$/);
  });

  it('is no longer for ten times the papers', () => {
    const many = Array.from({ length: 600 }, (_, index) =>
      withPublication({ ...fullPaper, id: `p-${index}` }),
    );
    const lengthOf = (papers: typeof many): number => textAt('/llms.txt', { ...worst, papers }).length;
    expect(lengthOf(many) - lengthOf(many.slice(0, 60))).toBeLessThan(3);
  });
});

function textAt(path: string, papers: PublishedList): string {
  const file = [...publishedFiles(papers)].find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return String(file.write());
}

/** As GitHub reads Markdown, and so without our citations. */
function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkMath).parse(text);
}

/** The characters of a part of a tree, with maths between bars. */
function shownBy(node: Nodes): string {
  if (node.type === 'inlineMath') return `|${node.value}|`;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(shownBy).join('') : '';
}

function lineShown(line: string): string {
  return splitLine(line)
    .map(({ kind, value }) => (kind === 'maths' ? `|${value}|` : value))
    .join('');
}
