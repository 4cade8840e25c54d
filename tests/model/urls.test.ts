import { describe, expect, it } from 'vitest';
import { absoluteUrl, normaliseBase, paths, withBase } from '../../src/model/urls.ts';

describe('paths', () => {
  it('has the first page of papers at the address of papers', () => {
    expect(paths.papersPage(1)).toBe(paths.papers);
    expect(paths.papersPage(2)).toBe('/papers/page/2/');
  });

  it('has the months of additions below all of them, and the feeds of a page below the page', () => {
    expect([paths.added(), paths.added('2026-11'), paths.added('2026-11', 2)]).toEqual([
      '/added/',
      '/added/2026-11/',
      '/added/2026-11/page/2/',
    ]);
    expect([paths.feed(paths.home, 'xml'), paths.feed(paths.topic('x'), 'json')]).toEqual([
      '/feed.xml',
      '/topics/x/feed.json',
    ]);
  });

  it('ends every page with a slash', () => {
    expect([paths.paper('a'), paths.topic('x'), paths.search, paths.about]).toEqual([
      '/papers/a/',
      '/topics/x/',
      '/search/',
      '/about/',
    ]);
  });
});

describe('normaliseBase', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['lists', '/lists/'],
    ['/lists', '/lists/'],
    ['lists/neurons/', '/lists/neurons/'],
    ['//lists//neurons//', '/lists/neurons/'],
  ])('makes of %j %s', (base, normal) => {
    expect(normaliseBase(base)).toBe(normal);
  });
});

describe('withBase', () => {
  it('puts the base before the path, with one slash between', () => {
    expect(withBase('/papers/', '/')).toBe('/papers/');
    expect(withBase('/papers/', '/lists')).toBe('/lists/papers/');
    expect(withBase('feed.xml', '/lists/')).toBe('/lists/feed.xml');
    expect(withBase('/', '/lists/')).toBe('/lists/');
  });

  it('never leads to another host', () => {
    expect(withBase('//example.net/', '/')).toBe('/example.net/');
  });
});

describe('absoluteUrl', () => {
  it('puts the origin before that', () => {
    expect(absoluteUrl('/papers/', { site: 'https://example.org', base: '/lists/' })).toBe(
      'https://example.org/lists/papers/',
    );
    expect(absoluteUrl('/', { site: 'https://example.org/', base: '/' })).toBe('https://example.org/');
  });
});
