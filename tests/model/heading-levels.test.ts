import { describe, expect, it } from 'vitest';
import { headingLevels, sinkHeadings } from '../../src/model/heading-levels.ts';

describe('levels of headings', () => {
  it('follow each other without gaps, below the heading above', () => {
    expect(headingLevels([2, 3, 2], 2)).toEqual([3, 4, 3]);
    expect(headingLevels([4, 2, 6, 3], 1)).toEqual([2, 2, 3, 3]);
    expect(headingLevels([1, 2, 3, 4, 5, 6], 3)).toEqual([4, 5, 6, 6, 6, 6]);
    expect(headingLevels([], 1)).toEqual([]);
  });
});

describe('HTML with its headings lower', () => {
  it('is the same but for the levels', () => {
    expect(sinkHeadings('<h3 id="a">A <em>b</em></h3><p>c</p><h5>d</h5><h6>e</h6>', 1)).toBe(
      '<h4 id="a">A <em>b</em></h4><p>c</p><h6>d</h6><h6>e</h6>',
    );
    expect(sinkHeadings('<h3>A</h3>', 0)).toBe('<h3>A</h3>');
  });

  it('keeps what only looks like one', () => {
    const html = '<a title="<h3> of </h3>">x</a><hr><h3\nid="b">y</h3><header></header>';
    expect(sinkHeadings(html, 2)).toBe(html.replace('<h3\n', '<h5\n').replace(/y<\/h3>/, 'y</h5>'));
  });
});
