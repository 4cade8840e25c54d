import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, readingPath, topic } from './sample-entries.ts';

describe('one-spelling', () => {
  it('asks for British spelling in a British list, wherever the list itself speaks', () => {
    const files = {
      'site.yaml': site('en-GB', 'What tumors are.'),
      'papers/a.md': paper(
        ['summary: "Optimizes the behavior of cells."'],
        'An abstract on behavior.\n\n## Notes\n\nFirst line.\n\nRead it for its *color* and [center](https://example.org/color).',
      ),
      'topics/t.md': topic([], 'It analyzes\nmodeling of self-organizing systems.'),
      'paths/p.md': readingPath(['steps: [{ paper: a, why: It is labeled well. }]'], 'From gray to aging.'),
    };
    expect(reportOf('one-spelling', files)).toMatchInlineSnapshot(`
      "content/papers/a.md:4:10  warning  one-spelling
        Unexpected \`Optimizes\` in a list in en-GB, expected \`Optimises\`.
        Type Optimises, or put what others wrote in quotation marks.

      content/papers/a.md:4:10  warning  one-spelling
        Unexpected \`behavior\` in a list in en-GB, expected \`behaviour\`.
        Type behaviour, or put what others wrote in quotation marks.

      content/papers/a.md:13:18  warning  one-spelling
        Unexpected \`color\` in a list in en-GB, expected \`colour\`.
        Type colour, or put what others wrote in quotation marks.

      content/papers/a.md:13:30  warning  one-spelling
        Unexpected \`center\` in a list in en-GB, expected \`centre\`.
        Type centre, or put what others wrote in quotation marks.

      content/paths/p.md:5:26  warning  one-spelling
        Unexpected \`labeled\` in a list in en-GB, expected \`labelled\`.
        Type labelled, or put what others wrote in quotation marks.

      content/paths/p.md:7:6  warning  one-spelling
        Unexpected \`gray\` in a list in en-GB, expected \`grey\`.
        Type grey, or put what others wrote in quotation marks.

      content/paths/p.md:7:14  warning  one-spelling
        Unexpected \`aging\` in a list in en-GB, expected \`ageing\`.
        Type ageing, or put what others wrote in quotation marks.

      content/site.yaml:2:14  warning  one-spelling
        Unexpected \`tumors\` in a list in en-GB, expected \`tumours\`.
        Type tumours, or put what others wrote in quotation marks.

      content/topics/t.md:6:4  warning  one-spelling
        Unexpected \`analyzes\` in a list in en-GB, expected \`analyses\`.
        Type analyses, or put what others wrote in quotation marks.

      content/topics/t.md:7:1  warning  one-spelling
        Unexpected \`modeling\` in a list in en-GB, expected \`modelling\`.
        Type modelling, or put what others wrote in quotation marks.

      content/topics/t.md:7:18  warning  one-spelling
        Unexpected \`organizing\` in a list in en-GB, expected \`organising\`.
        Type organising, or put what others wrote in quotation marks."
    `);
  });

  it('asks for American spelling in an American list', () => {
    expect(
      expectedIn('en-US', 'Analyses of behaviour: we analyse, organise and label coloured tumours.'),
    ).toEqual(['analyze', 'behavior', 'colored', 'organize', 'tumors']);
  });

  it.each(['en', 'de', 'en-CA', 'en-GB-oxendict', undefined])('asks for nothing in a list in %s', (tag) => {
    expect(expectedIn(tag, 'Behavior and behaviour, analyze and organise.')).toEqual([]);
  });

  it('takes the tag in any case', () => {
    expect(expectedIn('EN-gb', 'Some color.')).toEqual(['colour']);
  });

  it.each([
    'The Center for Colors, and Fashion-Color-10 by the Society of Tumor-Immunology.',
    'What they call “color-optimized tumors”, and "behavior".',
    'Code `color` and maths $color$, [@color-center] and https://example.org/color.',
    'A vector and a doctor, an error and a factor, the size of a prize, seized and resized.',
    'A hemisphere, a meter and a program, the fetal license, a parameter in the interior.',
    'Rigorous, humorous and laborious laboratories with quantized numbers.',
    'An equilateral totality, a citizen on the horizon.',
  ])('lets a British list say: %s', (text) => {
    expect(expectedIn('en-GB', text)).toEqual([]);
  });

  it.each([
    'Four hours of your course in our tour, advised otherwise.',
    'A precise, noise-free and supervised exercise promises to surprise and to comprise enterprises.',
    'Denoising likewise raises, revises and improvises; analyses, paralyses and crises arise.',
    'Controlled calling, compelled, installed and filled.',
  ])('lets an American list say: %s', (text) => {
    expect(expectedIn('en-US', text)).toEqual([]);
  });

  it.each([
    ['favorite', 'favourite'],
    ['behavioral', 'behavioural'],
    ['generalizable', 'generalisable'],
    ['normalizations', 'normalisations'],
    ['synthesizing', 'synthesising'],
    ['regularized', 'regularised'],
    ['analyzed', 'analysed'],
    ['labeled', 'labelled'],
    ['ischemia', 'ischaemia'],
    ['hemoglobin', 'haemoglobin'],
    ['pediatric', 'paediatric'],
    ['edema', 'oedema'],
    ['fibers', 'fibres'],
    ['centered', 'centred'],
    ['catalog', 'catalogue'],
    ['defense', 'defence'],
    ['grayscale', 'greyscale'],
    ['aging', 'ageing'],
    ['artifacts', 'artefacts'],
  ])('knows %s and %s', (american, british) => {
    expect(expectedIn('en-GB', `the ${american}, the ${british}`)).toEqual([british]);
    expect(expectedIn('en-US', `the ${american}, the ${british}`)).toEqual([american]);
  });
});

function site(tag: string | undefined, description: string): string {
  const languages = tag === undefined ? '' : `languages: [${tag}, de]\n`;
  return `title: A list\ndescription: ${JSON.stringify(description)}\nurl: https://example.org/\n${languages}`;
}

/** What is asked for in the place of the words of a description. */
function expectedIn(tag: string | undefined, description: string): string[] {
  const report = reportOf('one-spelling', { 'site.yaml': site(tag, description) });
  return [...report.matchAll(/, expected `([^`]+)`/g)].map(({ 1: word = '' }) => word).sort();
}
