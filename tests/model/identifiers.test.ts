import { describe, expect, it } from 'vitest';
import {
  arxivPage,
  arxivPdf,
  doiKey,
  doiPage,
  findArxivId,
  findDoi,
  isArxivId,
  isDoi,
} from '../../src/model/identifiers.ts';

describe('isArxivId', () => {
  it.each(['2311.00136', '0704.0001', '1412.6980', 'hep-th/9901001', 'math.GT/0309136', 'cs/0112017'])(
    'holds for %s',
    (id) => {
      expect(isArxivId(id)).toBe(true);
    },
  );

  it.each([
    '2311.00136v2',
    '2313.00136',
    '2300.00136',
    '2311.136',
    '2311.001367',
    'arXiv:2311.00136',
    'hep-th/9913001',
    'hep-th/990100',
    'math.gt/0309136',
    ' 2311.00136',
    '2311.00136\n',
    '',
  ])('does not hold for %j', (id) => {
    expect(isArxivId(id)).toBe(false);
  });
});

describe('findArxivId', () => {
  it.each([
    '2311.00136',
    '2311.00136v2',
    'arXiv:2311.00136',
    'ARXIV: 2311.00136v11',
    ' 2311.00136 ',
    'https://arxiv.org/abs/2311.00136',
    'http://arxiv.org/abs/2311.00136v1',
    'arxiv.org/abs/2311.00136',
    'https://www.arxiv.org/abs/2311.00136',
    'https://export.arxiv.org/abs/2311.00136v3',
    'https://arxiv.org/pdf/2311.00136',
    'https://arxiv.org/pdf/2311.00136v2.pdf',
    'https://arxiv.org/html/2311.00136v2',
    'https://arxiv.org/html/2311.00136v2#S3.F1',
    'https://arxiv.org/abs/2311.00136?context=cs.LG',
    'https://doi.org/10.48550/arXiv.2311.00136',
    'https://doi.org/10.48550/ARXIV.2311.00136',
    '10.48550/arXiv.2311.00136',
  ])('finds it in %j', (text) => {
    expect(findArxivId(text)).toBe('2311.00136');
  });

  it.each([
    ['hep-th/9901001v3', 'hep-th/9901001'],
    ['https://arxiv.org/abs/math.GT/0309136', 'math.GT/0309136'],
    ['https://arxiv.org/pdf/hep-th/9901001v1.pdf', 'hep-th/9901001'],
    ['arXiv:cond-mat/0207270', 'cond-mat/0207270'],
    ['10.48550/arXiv.hep-th/9901001', 'hep-th/9901001'],
  ])('finds an old one in %j', (text, id) => {
    expect(findArxivId(text)).toBe(id);
  });

  it.each([
    '',
    'arXiv',
    '10.1000/xyz',
    'https://example.org/abs/2311.00136',
    'https://arxiv.org/list/cs.LG/2311',
  ])('finds none in %j', (text) => {
    expect(findArxivId(text)).toBeUndefined();
  });
});

describe('isDoi', () => {
  it.each([
    '10.1000/xyz',
    '10.1016/0370-2693(91)90013-E',
    '10.1002/(SICI)1097<1::AID>3.0;2-#',
    '10.1000.10/123',
  ])('holds for %s', (doi) => {
    expect(isDoi(doi)).toBe(true);
  });

  it.each([
    '',
    '10.1000',
    '10.1000/',
    '10.10/xyz',
    '11.1000/xyz',
    'doi:10.1000/xyz',
    '10.1000/x y',
    '10.1000/x\u0000',
  ])('does not hold for %j', (doi) => {
    expect(isDoi(doi)).toBe(false);
  });
});

describe('findDoi', () => {
  it.each([
    '10.1000/Xyz',
    ' 10.1000/Xyz\n',
    'doi:10.1000/Xyz',
    'DOI: 10.1000/Xyz',
    'https://doi.org/10.1000/Xyz',
    'http://dx.doi.org/10.1000/Xyz',
    'doi.org/10.1000/Xyz',
  ])('finds it in %j, and keeps its case', (text) => {
    expect(findDoi(text)).toBe('10.1000/Xyz');
  });

  it.each(['', 'https://example.org/10.1000/xyz', '2311.00136'])('finds none in %j', (text) => {
    expect(findDoi(text)).toBeUndefined();
  });
});

describe('doiKey', () => {
  it('is the same in any case', () => {
    expect(doiKey('10.1000/ABC')).toBe(doiKey('10.1000/abc'));
    expect(doiKey('10.1000/abc')).not.toBe(doiKey('10.1000/abd'));
  });
});

describe('addresses of identifiers', () => {
  it('are those of arXiv', () => {
    expect(arxivPage('math.GT/0309136')).toBe('https://arxiv.org/abs/math.GT/0309136');
    expect(arxivPdf('2311.00136')).toBe('https://arxiv.org/pdf/2311.00136');
  });

  it('are those of DOI, with all that an address cannot hold escaped', () => {
    expect(doiPage('10.1000/xyz')).toBe('https://doi.org/10.1000/xyz');
    const doi = '10.1002/(SICI)1097<1::AID>3.0;2-#?"%';
    expect(decodeURIComponent(new URL(doiPage(doi)).pathname.slice(1))).toBe(doi);
  });
});
