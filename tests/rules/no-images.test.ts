import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('no-images', () => {
  it('accepts links to pictures, and what only looks like a picture', () => {
    const body =
      'See [Figure 1](https://example.org/1.png)! And `![a](https://example.org/2.png)`, \\![b].\n\n[b]: https://example.org/';
    expect(reportOf('no-images', { 'papers/a.md': paper([], body) })).toBe('');
  });

  it('refuses pictures in any text, and shows the link to type', () => {
    const body =
      'One ![Figure 1](https://example.org/1.png).\n\n## Notes\n\n[![](data:image/png;base64,x)](https://example.org/)\n\n![By *name*][n] and ![n]\n\n[n]: https://example.org/n.png';
    const files = {
      'papers/a.md': paper([], body),
      'topics/x.md': topic([], '![Map](http://tracker.example/m.gif)'),
    };
    expect(reportOf('no-images', files)).toMatchInlineSnapshot(`
      "content/papers/a.md:6:5  error  no-images
        Unexpected picture \`Figure 1\`, expected a link to it: its host would learn who reads it.
        Type a link: [Figure 1](https://example.org/1.png)

      content/papers/a.md:10:2  error  no-images
        Unexpected picture \`data:image/png;base64,x\`, expected a link to it: its host would learn who reads it.
        Take the exclamation mark away, so that it is a link, or take it out.

      content/papers/a.md:12:1  error  no-images
        Unexpected picture \`By name\`, expected a link to it: its host would learn who reads it.
        Take the exclamation mark away, so that it is a link, or take it out.

      content/papers/a.md:12:21  error  no-images
        Unexpected picture \`n\`, expected a link to it: its host would learn who reads it.
        Take the exclamation mark away, so that it is a link, or take it out.

      content/topics/x.md:6:1  error  no-images
        Unexpected picture \`Map\`, expected a link to it: its host would learn who reads it.
        Type a link: [Map](http://tracker.example/m.gif)"
    `);
  });
});
