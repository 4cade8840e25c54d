import { describe, expect, it } from 'vitest';
import { addressProblem, isPlainAddress, isWebAddress } from '../../src/model/web-address.ts';

describe('an address of the web', () => {
  it.each([
    'https://arxiv.org/abs/2311.00136',
    'http://example.org',
    'HTTPS://Example.ORG:8443/a?b=c@d#e',
    'https://example.org/@user/x',
    'https://some_user.github.io/',
    'https://größe.example/',
    'https://xn--gre-6ka8i.example/',
    'https://例え.jp/',
    'https://東京のまち.jp/',
    'https://한국어.kr/',
    'https://пример.рф/',
    'https://xn--e1afmkfd.com/',
    'https://1.example.org/',
  ])('may be %s', (address) => {
    expect(addressProblem(address)).toBeUndefined();
    expect(isPlainAddress(address)).toBe(true);
  });

  it.each([
    ["https://arxiv.org'@evil.example/x", 'user name in'],
    ['https://arxiv.org,@evil.example/x', 'user name in'],
    ['https://arxiv.org;@evil.example/x', 'user name in'],
    ['https://arxiv.org:443@evil.example/x', 'user name in'],
    ['https://arxiv.org%2Fabs@evil.example/x', 'user name in'],
    ['https://:secret@evil.example/x', 'user name in'],
    ['https://arxiv.org\\@evil.example/x', 'backslash in'],
    ['https://127.0.0.1/x', 'IP address in'],
    ['https://2130706433/x', 'IP address in'],
    ['https://0x7f.1/x', 'IP address in'],
    ['https://[::1]/x', 'IP address in'],
    ["https://arxiv.org'.evil.example/x", "`'` in the host of"],
    ['https://arxiv.org%2eevil.example/x', '`%` in the host of'],
    ['https://arxiv.org\u2215abs.evil.example/x', '`∕` in the host of'],
    ['https://аrxiv.org/', 'letters of Latin and Cyrillic in the host of'],
    ['https://аррӏе.com/', 'letters of Latin and Cyrillic in the host of'],
    ['https://οpenreview.net/', 'letters of Latin and Greek in the host of'],
    ['https://ꓮrxiv.org/', 'letters of Latin and another script in the host of'],
  ])('is not plainly %j', (address, found) => {
    const problem = addressProblem(address);
    const isParsed = URL.canParse(address);
    expect(isPlainAddress(address)).toBe(false);
    if (isParsed) expect(problem?.found).toBe(found);
  });

  it.each([
    'example.org',
    'https://localhost/',
    'https://example.',
    'javascript:alert(1)',
    'https:example.org',
    'https://a b.org',
    'https:///x',
    'mailto:a@b.org',
  ])('is not %j at all', (text) => {
    expect(isWebAddress(text, ['https:', 'http:'])).toBe(false);
  });

  it('says where one leads that seems to lead elsewhere', () => {
    expect(addressProblem("https://arxiv.org'@evil.example/x")?.expected).toBe(
      'an address without one: it leads to `evil.example`',
    );
    expect(addressProblem('https://аrxiv.org/')?.expected).toBe(
      'those of one script: it leads to `xn--rxiv-43d.org`',
    );
  });
});
