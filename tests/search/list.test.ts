import { beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { isFunctionWord } from '../../src/model/function-words.ts';
import { papersOf } from '../../src/model/library.ts';
import { LIST } from '../list.ts';
import { searchLibrary, type TestedSearch } from './engine-over.ts';

const library = readLibrary(LIST);
const papers = papersOf(library);
let search: TestedSearch;
beforeAll(async () => {
  search = await searchLibrary(library);
});

describe('a title of the list', () => {
  it('is found first when it is pasted whole', async () => {
    for (const { id, title } of papers) expect((await search.find(title))[0], title).toBe(id);
  });

  it('is among the first three for any three of its content words, in at least 95 of 100 cases', async () => {
    const { found, missed } = await searchTriples((words) => words);
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('is among them in at least 90 of 100 cases when one of the words has a typo', async () => {
    const { found, missed } = await searchTriples((words, random) => {
      const long = words.filter(({ length }) => length > 3);
      const chosen = long[Math.floor(random() * long.length)];
      return words.map((word) => (word === chosen ? misspell(word, random) : word));
    });
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('an identifier', () => {
  it('finds its paper alone, in every form that people paste', async () => {
    for (const { id, arxiv, doi } of papers) {
      const forms = [
        ...(arxiv
          ? [
              arxiv,
              `arXiv:${arxiv}`,
              `arxiv:${arxiv}v2`,
              `https://arxiv.org/abs/${arxiv}`,
              `http://arxiv.org/pdf/${arxiv}v3.pdf`,
              `https://www.arxiv.org/html/${arxiv}v1`,
              `10.48550/arXiv.${arxiv}`,
              `https://doi.org/10.48550/arXiv.${arxiv}`,
              ` [${arxiv}]. `,
            ]
          : []),
        ...(doi ? [doi, `doi:${doi.toUpperCase()}`, `https://doi.org/${doi}`] : []),
      ];
      for (const form of forms) expect(await search.find(form), form).toEqual([id]);
    }
  });
});

describe('a search of the list', () => {
  it.each([
    [
      'brain tumor',
      [
        'classification-of-brain-tumours-in-mr-images',
        'individualizing-glioma-radiotherapy-planning',
        'meningioma-segmentation-in-t1-weighted-mri',
      ],
    ],
    ['alpha-beta-CROWN', ['neural-network-verification-with-branch-and-bound']],
    ['α,β-CROWN', ['neural-network-verification-with-branch-and-bound']],
    ['NAS', ['nas-evaluation-is-frustratingly-hard', 'sharpdarts']],
    ['neural architecture search', ['nas-evaluation-is-frustratingly-hard', 'sharpdarts']],
    [
      'SNN',
      [
        'astrocyte-enabled-advancements',
        'bio-inspired-computational-memory-model',
        'ensembles-of-compact-region-specific-regularized-spiking',
        'increasing-liquid-state-machine-performance-with-edge',
      ],
    ],
    [
      'magnetic resonance imaging',
      [
        'classification-of-brain-tumours-in-mr-images',
        'multi-path-2-5-dimensional-convolutional-neural-network',
        'surface-based-parcellation-and-vertex-wise-analysis',
      ],
    ],
    ['which parts of the brain see faces or places', ['brain-diffusion-for-visual-exploration']],
    [
      'how to shrink a network without losing accuracy',
      [
        'ap-selective-activation',
        'fire-together-wire-together',
        'sparse-training-via-boosting-pruning-plasticity',
      ],
    ],
  ])('for %s gives what a reader hopes for, first', async (query, hoped) => {
    expect((await search.find(query)).slice(0, hoped.length).sort()).toEqual(hoped);
  });

  it('finds British and American spellings alike', async () => {
    expect(await search.find('brain tumour')).toEqual(await search.find('brain tumor'));
  });
});

/** Asks for five triples of content words of every title that has so many, changed by `change`. */
async function searchTriples(
  change: (words: string[], random: () => number) => string[],
): Promise<{ found: number; missed: string[] }> {
  const random = sequence(1);
  const missed: string[] = [];
  let asked = 0;
  for (const { id, title } of papers) {
    const words = (title.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).filter(
      (word) => word.length > 2 && !isFunctionWord(word.toLowerCase()),
    );
    for (let round = 0; round < 5 && words.length >= 3; round++) {
      const triple = change(shuffled([...new Set(words)], random).slice(0, 3), random);
      asked++;
      const first = (await search.find(triple.join(' '))).slice(0, 3);
      if (!first.includes(id)) missed.push(`${triple.join(' ')}: ${id}, found ${first.join(', ')}`);
    }
  }
  expect(asked).toBeGreaterThan(250);
  return { found: 1 - missed.length / asked, missed };
}

/** Drops, adds, changes or swaps one letter after the first. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(random() * 26));
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const kinds = [
    before + after.slice(1),
    before + letter + after,
    before + letter + after.slice(1),
    before + after.charAt(1) + after.charAt(0) + after.slice(2),
  ];
  return kinds[Math.floor(random() * kinds.length)] ?? word;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1, the same for the same seed (Numerical Recipes, 3rd ed., 7.1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
