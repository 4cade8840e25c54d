import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/model/spellings.ts';
import { tokensOf } from '../../../src/search/engine/tokens.ts';
import { correctSpelling } from '../../../src/search/engine/spelling-correction.ts';
import { parseSearch } from '../../../src/search/engine/search-state.ts';
import { searchPapers } from '../engine-over.ts';

describe('a word as people write it', () => {
  it.each([
    ['tumour', 'tumor'],
    ['behavioural', 'behavioral'],
    ['colours', 'colors'],
    ['ischaemia', 'ischemia'],
    ['haemodynamic', 'hemodynamic'],
    ['paediatric', 'pediatric'],
    ['oedema', 'edema'],
    ['organise', 'organize'],
    ['generalisation', 'generalization'],
    ['analyse', 'analyze'],
    ['centre', 'center'],
    ['fibres', 'fibers'],
    ['centred', 'centered'],
    ['modelling', 'modeling'],
    ['labelled', 'labeled'],
    ['catalogue', 'catalog'],
    ['defence', 'defense'],
    ['grey', 'gray'],
    ['matrix', 'matrices'],
    ['cortex', 'cortices'],
    ['spectrum', 'spectra'],
    ['stimulus', 'stimuli'],
    ['hypothesis', 'hypotheses'],
    ['criterion', 'criteria'],
    ['alpha', 'α'],
    ['mri', 'mris'],
    ['cnn', 'cnns'],
  ])('%s is also %s, and the other way round', (one, other) => {
    expect(spellingsOf(one)).toContain(other);
    expect(spellingsOf(other)).toContain(one);
  });

  it.each([
    ['tumour', 'A tumor.'],
    ['tumor', 'A TUMOUR.'],
    ['ischemia', 'Ischaemia of the heart.'],
    ['networks', 'One network.'],
    ['network', 'Many networks.'],
    ['alpha-synuclein', 'The protein α-synuclein.'],
    ['α-synuclein', 'The protein alpha-synuclein.'],
    ['α synuclein', 'The protein alpha-synuclein.'],
    ['beta amyloid', 'Plaques of β-amyloid.'],
    ['unet', 'A U-Net.'],
    ['U-Net', 'A UNet.'],
    ['u-net', 'A U-Net.'],
    ['GPT4', 'Asked of GPT-4.'],
    ['gpt-4', 'Asked of GPT4.'],
    ['CamelCase', 'In camelcase.'],
    ['image net', 'Trained on ImageNet.'],
    ['naive', 'A naïve approach.'],
    ['naïve', 'A naive approach.'],
    ['Muller cells', 'The Müller cells.'],
    ['Müller', 'The Muller cells.'],
    ["Alzheimer's", 'Alzheimer disease.'],
    ['alzheimers', "Alzheimer's disease."],
    ['MRI', 'Several MRIs.'],
    ['MRIs', 'One MRI.'],
    ['finetuning', 'By fine-tuning.'],
    ['ﬁeld', 'A field.'],
    ['fields', 'A ﬁeld.'],
    ['state of the art', 'A state-of-the-art method.'],
    ['state-of-the-art', 'The state of the art.'],
  ])('%s finds "%s"', async (query, text) => {
    const { find } = await searchPapers([
      { title: 'The one', abstract: text },
      { title: 'Another', abstract: 'Nothing to do with it.' },
      { title: 'A third', abstract: 'Neither has this.' },
    ]);
    expect((await find(query))[0]).toBe('paper-0');
  });

  it('is taken apart at punctuation and inner capitals', () => {
    expect(
      tokensOf('alpha-beta-CROWN fMRI “Quoted,” U-Net … —').map(({ whole, parts }) => [whole, parts]),
    ).toEqual([
      ['alphabetacrown', ['alpha', 'beta', 'crown']],
      ['fmri', ['f', 'mri']],
      ['quoted', ['quoted']],
      ['unet', ['u', 'net']],
    ]);
  });
});

describe('a misspelt word', () => {
  const vocabulary = ['neural', 'network', 'segmentation', 'image', 'deep', 'learning', 'losses', 'posing'];

  it.each([
    ['nueral', 'neural'],
    ['netwrk', 'network'],
    ['netwwork', 'network'],
    ['segmantaton', 'segmentation'],
    ['deeplearning', undefined],
    ['losing', undefined],
    ['deepl', undefined],
    ['imag', undefined],
    ['gpt42', undefined],
    ['xyzzyq', undefined],
  ])('%s is read as %s', (typed, meant) => {
    expect(correctSpelling(typed, vocabulary)).toBe(meant);
  });

  it('may be words that stand in a row in a paper, but not any two', async () => {
    const { engine } = await searchPapers([
      { title: 'One', abstract: 'On deep learning in a long life.' },
      { title: 'Two', abstract: 'Life long.' },
      { title: 'Three', abstract: 'Long. A life.' },
    ]);
    const meant = async (query: string): Promise<unknown> =>
      (await engine.search({ ...parseSearch(''), query })).corrections[0]?.used;
    expect(await meant('deeplearning')).toBe('deep learning');
    expect(await meant('lifedeep')).toBe(undefined);
  });

  it('is replaced in the answer, unless the reader wants it as typed', async () => {
    const { engine } = await searchPapers([
      { title: 'Segmentation of images', abstract: 'About it.' },
      { title: 'Other', abstract: 'More.' },
    ]);
    const state = {
      query: 'Segmentatoin, of (segmentatoin) images',
      facets: { topic: [], year: [], venue: [], author: [], code: [] },
      sort: 'relevance' as const,
      verbatim: false,
    };
    const { docIds, corrections, correctedQuery } = await engine.search(state);
    expect({ found: docIds.length, corrections, correctedQuery }).toEqual({
      found: 1,
      corrections: [{ typed: 'Segmentatoin', used: 'segmentation' }],
      correctedQuery: 'segmentation, of (segmentation) images',
    });
    const asTyped = await engine.search({ ...state, query: 'segmentatoin', verbatim: true });
    expect([asTyped.docIds, asTyped.corrections, asTyped.nearest.length]).toEqual([[], [], 1]);
  });
});
