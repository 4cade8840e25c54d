import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { searchName, writeOpenSearch } from '../../src/formats/open-search.ts';
import { absoluteUrl } from '../../src/model/urls.ts';

/** The elements of a description by name, as an XML parser reads them. */
function describeSite(title: string, description: string, base = '/'): Map<string, XmlElement> {
  const fullUrl = (page: string): string => absoluteUrl(page, { site: 'https://example.org', base });
  const xml = writeOpenSearch({ site: { title, description, url: 'https://example.org/' }, fullUrl });
  const { root } = parseXml(xml);
  expect(root?.name).toBe('OpenSearchDescription');
  expect(root?.attributes['xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
  const elements = (root?.children ?? []).filter((child) => child instanceof XmlElement);
  const names = elements.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  return new Map(elements.map((element) => [element.name, element]));
}

const length = (text: string | undefined): number => Array.from(text ?? '').length;

describe('writeOpenSearch', () => {
  it('describes the search of a site under its base', () => {
    const elements = describeSite('Short list', 'Papers & more <to read>.', '/lists/neurons/');
    expect([...elements.keys()]).toEqual(['ShortName', 'Description', 'Url', 'Image', 'InputEncoding']);
    expect(elements.get('ShortName')?.text).toBe('Short list');
    expect(elements.get('Description')?.text).toBe('Papers & more <to read>.');
    expect(elements.get('Url')?.attributes).toEqual({
      type: 'text/html',
      template: 'https://example.org/lists/neurons/search/?q={searchTerms}',
    });
    expect(elements.get('Image')?.text).toBe('https://example.org/lists/neurons/favicon.ico');
    expect(elements.get('InputEncoding')?.text).toBe('UTF-8');
  });

  it.each([
    ['Neurons, Real and Artificial', 'Neurons, Real', 'Neurons, Real and Artificial'],
    [
      'Reading list of the Laboratory for Computational Neuroscience and Robotics in Zürich',
      'Reading list',
      'Reading list of the Laboratory for Computational',
    ],
    ['Elektroenzephalographie und Verwandtes', 'Elektroenzephal…', 'Elektroenzephalographie und Verwandtes'],
    [
      '深度神经网络剪枝与量化以及知识蒸馏论文阅读列表',
      '深度神经网络剪枝与量化以及知识…',
      '深度神经网络剪枝与量化以及知识蒸馏论文阅读列表',
    ],
    ['Papers for the Curious and Brave', 'Papers', 'Papers for the Curious and Brave'],
  ])('keeps the names of %s within their limits, and whole words of them', (title, short, long) => {
    const elements = describeSite(title, 'x'.repeat(2000));
    expect(elements.get('ShortName')?.text).toBe(short);
    expect(elements.get('LongName')?.text).toBe(long);
    expect(length(short)).toBeLessThanOrEqual(16);
    expect(length(long)).toBeLessThanOrEqual(48);
    expect(length(elements.get('Description')?.text)).toBeLessThanOrEqual(1024);
  });

  it('cuts no character in two, and is XML whatever the title holds', () => {
    const name = searchName('👩‍🔬'.repeat(20));
    expect(name).toBe('👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬…');
    const title = '"Quotes" & <tags> \u0000\u0007 ]]> end';
    expect(describeSite(title, title).get('Description')?.text).toBe('"Quotes" & <tags> ]]> end');
  });
});
