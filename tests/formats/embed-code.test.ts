import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { embedCode } from '../../src/formats/embed-code.ts';

it('is one frame to a browser, whatever the title holds', () => {
  const address = 'https://example.org/embed/topics/a/?b=1&c=2';
  const title = '"Quotes" & </iframe><script>alert(1)</script>';
  const { childNodes } = parseFragment(embedCode({ address, title }));
  expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['iframe']);
  const [frame] = childNodes;
  const attributes = frame && 'attrs' in frame ? frame.attrs : [];
  expect(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))).toEqual({
    src: address,
    title,
    width: '100%',
    height: '480',
    loading: 'lazy',
    style: 'border: 0',
  });
});
