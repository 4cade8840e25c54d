import { describe, expect, it } from 'vitest';
import { pathInLetters, readPublication, type Publication } from '../../src/site/publication.ts';
import { libraryOf } from '../rules/library-of.ts';

describe('readPublication', () => {
  it('is the address in site.yaml', () => {
    expect(publication('https://example.org/')).toEqual({ site: 'https://example.org', base: '/' });
    expect(publication('https://example.org/lists/neurons')).toEqual({
      site: 'https://example.org',
      base: '/lists/neurons/',
    });
  });

  it('is the address in SITE_URL, path included, where there is one', () => {
    expect(publication('https://example.org/lists/', { SITE_URL: 'http://localhost:4321' })).toEqual({
      site: 'http://localhost:4321',
      base: '/',
    });
    expect(publication('https://example.org/', { SITE_URL: 'https://ada.example.net/list' })).toEqual({
      site: 'https://ada.example.net',
      base: '/list/',
    });
  });

  it.each([
    ['neurons', '/neurons/'],
    ['/neurons', '/neurons/'],
    ['/lists/neurons/', '/lists/neurons/'],
    ['/', '/'],
    ['', '/'],
  ])('has the path of BASE_PATH=%j', (path, base) => {
    expect(publication('https://example.org/lists/', { BASE_PATH: path })).toEqual({
      site: 'https://example.org',
      base,
    });
  });

  it('has the path of BASE_PATH under SITE_URL too', () => {
    const env = { SITE_URL: 'https://ada.example.net/list', BASE_PATH: '/other' };
    expect(publication('https://example.org/', env)).toEqual({
      site: 'https://ada.example.net',
      base: '/other/',
    });
  });

  it('does not mind an empty SITE_URL', () => {
    expect(publication('https://example.org/', { SITE_URL: '' })).toMatchObject({
      site: 'https://example.org',
    });
  });

  it('refuses a SITE_URL that is no address', () => {
    expect(() => publication('https://example.org/', { SITE_URL: 'example.org' }))
      .toThrowErrorMatchingInlineSnapshot(`
        [Error: Unexpected SITE_URL \`example.org\`, expected a full address.
        Type for example SITE_URL=https://example.org]
      `);
    expect(() => publication('https://example.org/', { SITE_URL: 'ftp://example.org' })).toThrow(
      'ftp://example.org',
    );
  });

  it.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)'])(
    'leaves the wrong address %j in site.yaml to the rules',
    (url) => {
      expect(publication(url)).toEqual({ site: 'https://example.org', base: '/' });
    },
  );

  it('reads the environment of the process', () => {
    expect(readPublication(libraryOf({}).site)).toEqual(readPublication(libraryOf({}).site, process.env));
  });
});

describe('the path of the site as Astro takes it', () => {
  it.each([
    ['/', '/'],
    ['/lists/neurons/', '/lists/neurons/'],
    ['/gr%C3%B6%C3%9Fe/', '/größe/'],
    ['/my%20list/', '/my%20list/'],
    ['/a%2Fb%22/', '/a%2Fb%22/'],
    ['/50%/', '/50%/'],
  ])('of %s is %s', (base, path) => {
    expect(pathInLetters(base)).toBe(path);
  });
});

function publication(url: string, env: NodeJS.ProcessEnv = {}): Publication {
  const site = `title: A\ndescription: B\nurl: ${url}\n`;
  return readPublication(libraryOf({ 'site.yaml': site }).site, env);
}
