import { describe, expect, it } from 'vitest';
import { papersInPage } from '../../../src/formats/copied-page/papers-in-page.ts';
import { titleKey } from '../../../src/model/titles.ts';
import { trendingPapers, trendingText } from './trending.ts';

const known = new Set(trendingPapers.map(({ title }) => titleKey(title)));

/** Breaks a text into lines of at most `width` characters, as an editor or a mail program would. */
function wrap(text: string, width: number): string {
  return text.split(' ').reduce((lines, word) => {
    const line = lines.slice(lines.lastIndexOf('\n') + 1);
    return lines === '' ? word : `${lines}${line.length + 1 + word.length > width ? '\n' : ' '}${word}`;
  }, '');
}

/** Splits an abstract into two paragraphs after a sentence. */
function split(abstract: string): string[] {
  const sentences = abstract.split(/(?<=[a-z]{3}\.) /);
  const middle = Math.ceil(sentences.length / 2);
  return [sentences.slice(0, middle).join(' '), sentences.slice(middle).join(' ')].filter(Boolean);
}

function page(write: (title: string, abstract: string) => string, between = '\n\n'): string {
  return trendingPapers.map(({ title, abstract }) => write(title, abstract)).join(between);
}

function read(text: string, knownTitles?: ReadonlySet<string>): { title: string; abstract: string }[] {
  return papersInPage(text, knownTitles).papers.map(({ title, abstract }) => ({
    title,
    abstract: abstract.join(' '),
  }));
}

describe('a page copied as text', () => {
  it('gives its sixty papers to the letter, and five pieces of furniture', () => {
    const { papers, skipped } = papersInPage(trendingText);
    expect(papers.map(({ title, abstract }) => ({ title, abstract: abstract.join('\n\n') }))).toEqual(
      trendingPapers,
    );
    expect(skipped.map(({ line, text }) => `${line}: ${text}`)).toMatchInlineSnapshot(`
      [
        "1: new",
        "3: Get trending papers in your email inbox!",
        "5: Subscribe",
        "7: byAK and the research community",
        "9: Mar 14",
      ]
    `);
  });

  it.each([
    ['Windows newlines', trendingText.replaceAll('\n', '\r\n')],
    ['old Mac newlines', trendingText.replaceAll('\n', '\r')],
    ['no blank lines at all', trendingText.replaceAll('\n\n', '\n')],
    ['doubled blank lines', trendingText.replaceAll('\n\n', '\n\n\n\n')],
    ['blank lines that hold tabs and no-break spaces', trendingText.replaceAll('\n\n', '\n \t\u00a0\n')],
    ['tabs and no-break spaces between words', trendingText.replaceAll(/ /g, '\u00a0\t')],
    ['lines indented by spaces', trendingText.replaceAll(/^(?=.)/gm, '   ')],
    ['no blank line between title and abstract', page((title, abstract) => `${title}\n${abstract}`)],
    ['no blank line between the papers', page((title, abstract) => `${title}\n\n${abstract}`, '\n')],
    ['abstracts wrapped at 60', page((title, abstract) => `${title}\n\n${wrap(abstract, 60)}`)],
    ['abstracts wrapped at 72', page((title, abstract) => `${title}\n\n${wrap(abstract, 72)}`)],
    ['abstracts wrapped at 100', page((title, abstract) => `${title}\n\n${wrap(abstract, 100)}`)],
    [
      'titles and abstracts wrapped at 80',
      page((title, abstract) => `${wrap(title, 80)}\n\n${wrap(abstract, 80)}`),
    ],
    [
      'abstracts wrapped right below their titles',
      page((title, abstract) => `${title}\n${wrap(abstract, 80)}`),
    ],
    [
      'wrapped, with no blank lines at all',
      page((title, abstract) => `${title}\n${wrap(abstract, 80)}`, '\n'),
    ],
    ['abstracts in two paragraphs', page((title, abstract) => [title, ...split(abstract)].join('\n\n'))],
    [
      'abstracts in two wrapped paragraphs',
      page((title, abstract) => [title, ...split(abstract).map((text) => wrap(text, 80))].join('\n\n')),
    ],
    [
      'one sentence a line',
      page((title, abstract) => `${title}\n\n${abstract.replaceAll(/(?<=[a-z]{3}\.) /g, '\n')}`),
    ],
    [
      'furniture between papers',
      page((title, abstract) => `${title}\n\n${abstract}\n\nSubscribe\n\nMar 15\n\nnew`),
    ],
    ['furniture between title and abstract', page((title, abstract) => `${title}\nnew\n12\n${abstract}`)],
  ])('is read with %s', (_name, text) => {
    expect(read(text)).toEqual(trendingPapers);
  });

  it('is read wrapped narrowly and without blank lines when the titles are known', () => {
    const text = page((title, abstract) => `${wrap(title, 60)}\n${wrap(abstract, 60)}`, '\n');
    expect(read(text, known)).toEqual(trendingPapers);
  });
});

describe('a title', () => {
  const abstract = 'We ask a question. We find that the answer depends on the network and on the task.';

  it('may be a question, or two sentences of which the first is one', () => {
    const titles = [
      'Do different neural networks learn the same representations?',
      'How do neurons operate on sparse representations? A mathematical theory of active dendrites',
    ];
    expect(
      read(titles.map((title) => `${title}\n\n${abstract}`).join('\n\n')).map(({ title }) => title),
    ).toEqual(titles);
  });

  it('may be longer than its abstract', () => {
    const title =
      'Boosting EfficientNets Ensemble Performance via Pseudo-Labels and Synthetic Images by pix2pixHD for Infection and Ischaemia Classification in Diabetic Foot Ulcers';
    const text = `${title}\n\nIt helps.\n\n${title} Again\n\nIt helps again.`;
    expect(read(text)).toEqual([
      { title, abstract: 'It helps.' },
      { title: `${title} Again`, abstract: 'It helps again.' },
    ]);
  });

  it('is taken once: the same title further down is skipped with the line of the first', () => {
    const { papers, skipped } = papersInPage(
      `A Title\n\n${abstract}\n\nOther Title\n\n${abstract}\n\na title.\n\n${abstract}`,
      new Set(['atitle']),
    );
    expect(papers.map(({ title }) => title)).toEqual(['A Title', 'Other Title']);
    expect(skipped).toEqual([
      { line: 9, text: `a title.\n\n${abstract}`, reason: 'the same title as on line 1' },
    ]);
  });

  it('without an abstract is skipped', () => {
    const { papers, skipped } = papersInPage(
      `A Lonely Title of a Paper\n\nAnother Title of a Paper\n\n${abstract}`,
    );
    expect(papers.map(({ title }) => title)).toEqual(['Another Title of a Paper']);
    expect(skipped).toEqual([
      { line: 1, text: 'A Lonely Title of a Paper', reason: 'a title without an abstract' },
    ]);
  });
});

describe('the last paper of a truncated page', () => {
  const text = trendingText.trimEnd();
  const last = trendingPapers.at(-1);

  it.each([1, 40, 400, 1800])('is skipped when %i characters of its abstract are missing', (missing) => {
    const { papers, skipped } = papersInPage(text.slice(0, -missing));
    expect(papers).toHaveLength(59);
    expect(skipped.at(-1)).toMatchObject({
      reason: 'cut off: the abstract stops in the middle of a sentence',
    });
    expect(skipped.at(-1)?.text.startsWith(last?.title ?? '-')).toBe(true);
  });

  it('is skipped when nothing is left of its abstract', () => {
    const { papers, skipped } = papersInPage(text.slice(0, -(last?.abstract.length ?? 0)));
    expect(papers).toHaveLength(59);
    expect(skipped.at(-1)).toMatchObject({ text: last?.title, reason: 'a title without an abstract' });
  });
});

describe('words broken over two lines', () => {
  it.each([
    ['state-of-\nthe-art', 'state-of-the-art'],
    ['pre-\nand post-training', 'pre- and post-training'],
    ['the brain -\nand the mind', 'the brain - and the mind'],
    ['one\ntwo', 'one two'],
  ])('%j are joined', (broken, joined) => {
    const text = `A Title\n\nWe show that this works for ${broken} in all cases that we tried here.`;
    expect(read(text)[0]?.abstract).toBe(
      `We show that this works for ${joined} in all cases that we tried here.`,
    );
  });
});

it('an empty text has no papers and nothing to skip', () => {
  expect(papersInPage('')).toEqual({ papers: [], skipped: [] });
  expect(papersInPage('\n \u00a0\n\t\n')).toEqual({ papers: [], skipped: [] });
});
