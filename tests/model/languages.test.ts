import { describe, expect, it } from 'vitest';
import { isLanguageTag, isSameLanguage, nearestLanguage, textAttributes } from '../../src/model/languages.ts';

describe('the attributes of a text', () => {
  it.each([
    ['an entry that says nothing in an English list', undefined, ['en'], { lang: undefined, dir: 'auto' }],
    ['an entry that says nothing in a German list', undefined, ['de', 'en'], { lang: 'de', dir: 'auto' }],
    ['an English entry in a German list', 'en-GB', ['de'], { lang: undefined, dir: 'auto' }],
    ['a Chinese entry', 'zh-Hant', undefined, { lang: 'zh-Hant', dir: 'auto' }],
    ['an Arabic entry', 'ar', ['en'], { lang: 'ar', dir: 'rtl' }],
    ['a Hebrew entry', 'he', ['en'], { lang: 'he', dir: 'rtl' }],
    ['Punjabi in Arabic letters', 'pa-Arab', ['en'], { lang: 'pa-Arab', dir: 'rtl' }],
    ['an entry of an Arabic list, which may be in English', undefined, ['ar'], { lang: 'ar', dir: 'auto' }],
  ])('of %s', (_, language, languages, attributes) => {
    expect(textAttributes(language, languages)).toEqual(attributes);
  });
});

describe('a language tag', () => {
  it.each(['en', 'zh-Hant', 'pt-BR', 'tlh', 'sr-Latn', 'EN'])('is %s', (text) => {
    expect(isLanguageTag(text)).toBe(true);
  });

  it.each([
    ['cn', 'zh'],
    ['jp', 'ja'],
    ['Chinese', 'zh'],
    ['english', 'en'],
    ['en_GB', 'en-GB'],
    ['de-', undefined],
    ['', undefined],
    ['qx', undefined],
  ])('is not %s, which means %s', (text, nearest) => {
    expect(isLanguageTag(text)).toBe(false);
    expect(nearestLanguage(text)).toBe(nearest);
  });

  it('is the same as another by language and script', () => {
    expect(isSameLanguage('en', 'en-GB')).toBe(true);
    expect(isSameLanguage('zh', 'zh-Hans')).toBe(true);
    expect(isSameLanguage('zh', 'zh-Hant')).toBe(false);
    expect(isSameLanguage('en', 'de')).toBe(false);
  });
});
