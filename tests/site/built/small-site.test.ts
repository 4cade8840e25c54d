import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteBuild } from '../build-site.ts';
import { attribute, byId, elementsOf, fold, pagesOf, readPage, textOf, type Element } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

let site: SiteBuild;

beforeAll(async () => {
  site = await sharedSite({ CONTENT_DIR: 'tests/fixtures/small' });
});

const page = (path: string): Element => readPage(site.folder, path);
const main = (path: string): Element => byId(page(path), 'content');
const tags = (root: Element, name: string): Element[] =>
  elementsOf(root).filter(({ tagName }) => tagName === name);
const isGerman = (element: Element): boolean => attribute(element, 'lang') === 'de';
const hrefs = (root: Element): string[] => tags(root, 'a').flatMap((link) => attribute(link, 'href') ?? []);

describe('a small list with everything odd in it', () => {
  it('is built with warnings, which are shown', () => {
    expect(site.code).toBe(0);
    expect(site.output.replace(/[\d.]+ s\n$/, '').replaceAll(site.folder, 'site')).toMatchInlineSnapshot(`
      "tests/fixtures/small/papers/filed-nowhere.md  warning  has-topic
        Unexpected paper without topics, expected the name of at least one file in tests/fixtures/small/topics/.
        Add a line topics: [empty], the main topic first.

      tests/fixtures/small/papers/filed-nowhere.md:5:8  warning  published-doi
        Unexpected venue \`Journal of Tests 2021\` without \`doi\`, expected the DOI of the published version.
        Look it up at https://search.crossref.org and add doi, or leave the venue out of a preprint.

      tests/fixtures/small/site.yaml:7:1  warning  field-order
        Unexpected \`languages\` below \`theme\`, expected the order title, description, url, repository, editor, languages, theme.
        Move the field, or let npm run check -- --fix do it.

      tests/fixtures/small/topics/empty.md  warning  topic-not-empty
        Unexpected topic \`empty\` without papers, expected at least one paper that names it.
        Add empty to the topics of a paper, or delete the file.

      3 papers, 2 topics: 4 warnings.
      3 papers, 2 topics, 31 pages in site, built in "
    `);
  });

  it('shows titles, descriptions and abstracts as text, whatever they hold', () => {
    const paper = main('/papers/maths/');
    expect(fold(tags(paper, 'h1').map(textOf).join())).toBe('On $x$ & <script>alert(1)</script> "quoted"');
    expect(tags(paper, 'script')).toEqual([]);
    expect(tags(paper, 'img')).toEqual([]);
    expect(fold(textOf(byId(paper, 'abstract')))).toBe(
      'An abstract with $\\alpha_i < \\beta$ and a tag that is <img src=x onerror="document.title=\'hacked\'"> text. ' +
        'A second paragraph: zebrafishes, a link, https://example.org/bare and ~58 s, ~60 s.',
    );
    expect(textOf(main('/topics/full/'))).toContain('Holds all, even <b>tags</b> & "quotes".');
  });

  it('names all authors on the page of the paper, and the first five in lists', () => {
    expect(textOf(main('/papers/maths/'))).toContain(
      "Ada Lovelace, O'Brien D'Arcy, 王伟, Four, Five, Six, Seven",
    );
    expect(fold(textOf(main('/topics/full/')))).toContain(
      "Ada Lovelace, O'Brien D'Arcy, 王伟, Four, Five and 2 more, Six, Seven · 2023",
    );
  });

  it('links to the DOI and to the PDF of a paper that is not on arXiv', () => {
    const links = hrefs(main('/papers/maths/'));
    expect(links).toContain('https://doi.org/10.1000/a%3Cb%3E%23c%3Fd');
    expect(links).toContain('https://example.org/a.pdf');
    expect(links.filter((href) => href.includes('arxiv.org'))).toEqual([]);
  });

  it('shows the notes, and tells the cited paper who cites it', () => {
    expect(fold(textOf(main('/papers/maths/')))).toContain(
      'Notes of this list Compare Undated and Unsigned, which says more.',
    );
    const undated = main('/papers/undated/');
    expect(fold(textOf(undated))).toContain('Cited on this site by');
    expect(hrefs(undated)).toContain('/reading/papers/maths/');
    expect(fold(textOf(main('/papers/maths/')))).toContain('The introduction to Full & <Wide>');
  });

  it('writes dates as exactly as they are known', () => {
    expect(fold(textOf(main('/papers/maths/')))).toContain('first published October 2023');
    expect(fold(textOf(main('/papers/filed-nowhere/')))).toContain('first published 2021');
    expect(textOf(main('/papers/undated/'))).not.toContain('first published');
    expect(tags(main('/papers/'), 'h2').map(textOf).map(fold)).toEqual(['2023', '2021', 'Year not known']);
  });

  it('keeps former addresses', () => {
    for (const alias of ['old-maths', 'older-maths']) {
      const moved = page(`/papers/${alias}/`);
      const refresh = tags(moved, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh');
      expect(refresh && attribute(refresh, 'content')).toBe('0; url=/reading/papers/maths/');
      expect(hrefs(byId(moved, 'content'))).toEqual(['/reading/papers/maths/']);
    }
  });

  it('leads to filled-in forms, from its own page and from that of a paper', () => {
    const forms = (path: string): Record<string, string>[] =>
      hrefs(main(path))
        .filter((href) => href.startsWith('https://forge.example/lab/small/issues/new?'))
        .map((href) => Object.fromEntries(new URL(href).searchParams));
    expect(forms('/contribute/')).toEqual([
      { template: 'suggest-a-paper.yml', title: 'Paper: ' },
      { template: 'report-a-problem.yml', title: 'Problem: ' },
    ]);
    expect(forms('/papers/maths/')).toEqual([
      {
        template: 'report-a-problem.yml',
        title: 'Problem: maths',
        page: 'https://small.example/reading/papers/maths/',
      },
    ]);
    expect(hrefs(main('/papers/maths/'))).toContain(
      'https://forge.example/lab/small/edit/main/tests/fixtures/small/papers/maths.md',
    );
    expect(hrefs(main('/contribute/'))).toContain(
      'https://forge.example/lab/small/blob/main/CONTRIBUTING.md',
    );
    expect(textOf(main('/contribute/'))).toContain(
      'git clone https://forge.example/lab/small list && cd list\nnpm ci',
    );
  });

  it('says what to expect of a topic without papers', () => {
    expect(fold(textOf(main('/topics/empty/')))).toContain(
      'No paper of the list is filed here yet. Suggest one.',
    );
    expect(hrefs(main('/topics/empty/'))).toContain('/reading/contribute/');
  });

  it('puts featured papers and the editor on the home page', () => {
    const home = main('/');
    expect(fold(textOf(home))).toContain('Kept by Ada Lovelace.');
    expect(fold(textOf(home))).toContain('Places to begin Filed Nowhere');
    expect(hrefs(main('/about/'))).toContain('https://forge.example/lab/small');
  });

  it('says on the page About what the list says of itself, in its order and language', () => {
    const about = main('/about/');
    const headings = tags(about, 'h2');
    expect(headings.map(textOf).map(fold)).toEqual(['Woher <wohl>', 'Wann', 'The site']);
    expect(headings.map(isGerman)).toEqual([true, true, false]);
    const sections = tags(about, 'section').filter((section) => attribute(section, 'aria-labelledby'));
    expect(sections.map((section) => attribute(section, 'aria-labelledby'))).toEqual(
      headings.map((heading) => attribute(heading, 'id')),
    );
    expect(fold(textOf(about))).toContain('Wann Am Ende von Undated and Unsigned.');
    expect(hrefs(about)).toContain('/reading/papers/undated/');
    expect(tags(about, 'math')).toHaveLength(1);
  });

  it('says on the page Contribute what the list is for', () => {
    expect(fold(textOf(main('/contribute/')))).toContain('What belongs here A list to test with.');
  });

  it('honours the theme of site.yaml', () => {
    expect(attribute(page('/'), 'data-theme')).toBe('dark');
  });

  it('is English, and says where the words of the list are German', () => {
    for (const path of pagesOf(site.folder)) expect(attribute(page(path), 'lang'), path).toBe('en');
    const german = (path: string): string[] => elementsOf(page(path)).filter(isGerman).map(textOf).map(fold);
    const title = 'On $x$ & <script>alert(1)</script> "quoted"';
    const abstract = fold(textOf(byId(page('/papers/maths/'), 'abstract')));
    const notes = 'Compare Undated and Unsigned, which says more.';
    const topic = 'Full & <Wide>';
    expect(german('/papers/maths/')).toEqual([
      'Small',
      topic,
      title,
      abstract,
      notes,
      'Undated and Unsigned',
      topic,
      topic,
      'Undated and Unsigned',
      'A list to test with.',
    ]);
    expect(german('/papers/undated/')).toEqual(expect.arrayContaining([title, 'Undated and Unsigned']));
    expect(german('/topics/full/')).toEqual(
      expect.arrayContaining([
        topic,
        'Holds all, even <b>tags</b> & "quotes".',
        `Begin with ${title}.`,
        abstract,
      ]),
    );
    expect(german('/')).toEqual(expect.arrayContaining(['Small', 'A list to test with.', topic, title]));
    expect(german('/papers/old-maths/')).toContain(title.replaceAll('$', ''));
    expect(german('/search/')).toContain(topic);
    expect(german('/explore/')).toEqual(expect.arrayContaining([title, topic]));
    expect(isGerman(byId(page('/papers/maths/'), 'abstract-heading'))).toBe(false);
  });
});
