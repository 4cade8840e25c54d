import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../../src/model/ids.ts';
import { kindByName, venueId, venueNames } from '../../src/model/venue-names.ts';

describe('the id of a venue', () => {
  it.each([
    ['ICLR', 'iclr'],
    ['NeuroImage: Clinical', 'neuroimage-clinical'],
    ['MLCN (MICCAI workshop)', 'mlcn-miccai-workshop'],
    ['Zeitschrift für Physik', 'zeitschrift-fur-physik'],
    ['CON', 'venue-con'],
  ])('of %s is %s', (name, id) => {
    expect(venueId(name)).toBe(id);
  });

  it('tells names apart that ASCII cannot show', () => {
    const ids = ['物理学报', '化学学报', '物理学报 A', 'A'].map(venueId);
    expect(new Set(ids).size).toBe(4);
    expect(ids.slice(0, 2).every((id) => /^venue-\w+$/.test(id))).toBe(true);
  });

  it('is an id for any name, whatever its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (name) => {
        expect(isId(venueId(name)), venueId(name)).toBe(true);
      }),
    );
  });
});

describe('the venues of a list', () => {
  const names = venueNames(
    [{ name: 'NeurIPS', full: 'Conference on Neural Things', kind: 'conference', also: ['NIPS'] }],
    [
      { name: 'iclr' },
      { name: 'ICLR' },
      { name: 'ICLR' },
      { name: 'Nature', kind: 'journal' },
      { name: 'MIT', kind: 'thesis' },
    ],
  );

  it('are the same in all spellings that venues.yaml gives, and in any case', () => {
    for (const name of ['NeurIPS', 'nips', 'conference on neural things'])
      expect(names(name)).toMatchObject({ name: 'NeurIPS', kind: 'conference' });
  });

  it('are spelled as most entries do, and have the kind that one gives', () => {
    expect(names('iclr')).toEqual({ name: 'ICLR', kind: undefined });
    expect(names('nature')).toEqual({ name: 'Nature', kind: 'journal' });
    expect(names('MIT')).toEqual({ name: 'MIT', kind: undefined });
    expect(names('Elsewhere')).toEqual({ name: 'Elsewhere' });
  });
});

it.each([
  ['Journal of Medical Imaging', 'journal'],
  ['Pattern Recognition Letters', 'journal'],
  ['IEEE Transactions on Neural Networks and Learning Systems', 'journal'],
  ['ICML Workshop on X', 'workshop'],
  ['Workshop of the Conference on X', 'workshop'],
  ['Proceedings of the International Conference on X', 'conference'],
  ['Symposium on X', 'conference'],
  ['Proceedings of the National Academy of Sciences', undefined],
  ['PhD thesis, University of X', 'thesis'],
  ['Nature', undefined],
])('%s is by its name a %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});
