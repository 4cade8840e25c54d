import { describe, expect, it } from 'vitest';
import { IMAGE_SCRIPTS } from '../../src/model/social-image.ts';
import { hasGlyph } from '../../src/site/social-images/fonts.ts';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('title-in-image', () => {
  it.each(['A title', 'Ὀδύσσεια', 'Обзор', '大型 BERT', '3', '$\\mathbb{R}$', 'ﬁ'])('accepts %s', (title) => {
    expect(list([title])).toBe('');
  });

  it('says once, to the editor, which titles no picture can show', () => {
    expect(list(['大型语言模型', 'النماذج', 'A title'])).toMatchInlineSnapshot(`
      "content/site.yaml  warning  title-in-image
        Unexpected title \`大型语言模型\` of content/papers/p0.md and 1 more, expected letters that the fonts of the pictures have: Latin, Greek, Cyrillic. Such a picture shows the list in place of the title.
        Leave it so, write socialImages: false, or add a font to src/site/social-images/fonts.ts and its script to src/model/social-image.ts."
    `);
  });

  it('has nothing to say where there are no pictures', () => {
    expect(list(['大型语言模型'], 'socialImages: false\n')).toBe('');
  });

  it('names scripts of which the fonts have the letters', () => {
    const letters = { Latin: 'AzÅłẽ', Greek: 'Αωά', Cyrillic: 'Яжї' };
    for (const script of IMAGE_SCRIPTS)
      expect(Array.from(letters[script]).filter((one) => !hasGlyph(one))).toEqual([]);
  });
});

function list(titles: string[], site = ''): string {
  const papers = titles.map((title, index) => [
    `papers/p${index}.md`,
    paper().replace('"A title"', JSON.stringify(title)),
  ]);
  return reportOf('title-in-image', {
    'site.yaml': `title: A\ndescription: B\nurl: https://example.org/\n${site}`,
    ...(Object.fromEntries(papers) as Record<string, string>),
  });
}
