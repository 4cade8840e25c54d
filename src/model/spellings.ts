import { GREEK } from './greek.ts';

/**
 * Returns other ways to write a word that mean the same: British and American English, Latin plurals, Greek
 * letters and their names, the plural of an acronym. Many that do not exist are among them; the index tells.
 * @param word in lower case, without accents
 * @returns without the word itself
 */
export function spellingsOf(word: string): string[] {
  const found = new Set<string>();
  for (const [pattern, replacement] of REWRITES) {
    if (pattern.test(word)) found.add(word.replace(pattern, replacement));
  }
  const greek = GREEK_BY_NAME.get(word);
  if (greek !== undefined) found.add(greek);
  const name = NAME_BY_GREEK.get(word);
  if (name !== undefined) found.add(name);
  found.delete(word);
  return [...found];
}

/** A pattern and what takes the place of its match. */
export type Rewrite = readonly [pattern: RegExp, replacement: string];

/** A difference between British and American English, as rewrites in both directions. */
export interface Difference {
  toAmerican: readonly Rewrite[];
  toBritish: readonly Rewrite[];
}

/**
 * British and American endings and roots. The patterns are wide: they turn `vector` into `vectour`, which no
 * index has. `spelling-varieties.ts` knows the words of which they are certain.
 */
export const DIFFERENCES = {
  // tumour, behavioural, neighbourhood
  our: {
    toAmerican: [[/(?<=[a-z]{2})our(?=s?$|ed|ing|al|ful|hood|ist|ite|less|able|ly)/, 'or']],
    toBritish: [[/(?<=[a-z]{2}[^aeouq])or(?=s?$|ed$|ing|al|ful|hood|ite|less|able)/, 'our']],
  },
  // organise, generalisation
  ise: {
    toAmerican: [[/(?<=[a-z]{2})is(?=e[ds]?$|er|ing$|ation|able)/, 'iz']],
    toBritish: [[/(?<=[a-z]{2})iz(?=e[ds]?$|er|ing$|ation|able)/, 'is']],
  },
  // analyse
  yse: {
    toAmerican: [[/lys(?=e[drs]?$|ing$|ers?$)/, 'lyz']],
    toBritish: [[/lyz(?=e[drs]?$|ing$|ers?$)/, 'lys']],
  },
  // ischaemia, haemodynamic, anaesthesia, paediatric, aetiology, caecum
  ae: {
    toAmerican: [[/ae(?=m|st|d|t|o|c)/, 'e']],
    toBritish: [
      [/(?<=isch|an|leuk|ur|glyc|hypox|bacter|septic|vir)em(?=i)/, 'aem'],
      [/^(hyper|hypo)?hem(?=[aio])/, '$1haem'],
      [/(?<=^an|kin|syn)esth/, 'aesth'],
      [/(?<=^p|orthop)ed(?=iat|ic)/, 'aed'],
      [/^etiol/, 'aetiol'],
      [/^ceco?(?=[lmr])/, 'caeco'],
    ],
  },
  // oedema, foetal, oesophagus, oestrogen, diarrhoea
  oe: {
    toAmerican: [
      [/oe(?=d|t|s|l|a)/, 'e'],
      [/rrhoea/, 'rrhea'],
    ],
    toBritish: [
      [/^edem/, 'oedem'],
      [/^fet(?=al|us)/, 'foet'],
      [/^esoph/, 'oesoph'],
      [/^estr(?=og|ad)/, 'oestr'],
      [/rrhea/, 'rrhoea'],
    ],
  },
  // centre, centred, fibre, litre
  re: {
    toAmerican: [
      [/(?<=cen|thea|li|me|spec|fi|ni|cali|sa|lus)([tb])re(?=s?$)/, '$1er'],
      [/(?<=cen|cali)([tb])red$/, '$1ered'],
    ],
    toBritish: [
      [/(?<=cen|thea|li|me|spec|fi|ni|cali|sa|lus)([tb])er(?=s?$)/, '$1re'],
      [/(?<=cen|cali)([tb])ered$/, '$1red'],
    ],
  },
  // modelling, labelled, signaller
  ll: {
    toAmerican: [[/(?<=[aeiou])ll(?=ed$|ing$|ers?$)/, 'l']],
    toBritish: [[/(?<=[a-z]{2}[aeiou])l(?=ed$|ing$|ers?$|$)/, 'll']],
  },
  ogue: {
    toAmerican: [[/(?<=[a-z]{3})ogue(?=s?$)/, 'og']],
    toBritish: [[/(?<=catal|anal|dial)og(?=s?$)/, 'ogue']],
  },
  ence: {
    toAmerican: [[/(?<=^def|^off|^lic|^pret)ence/, 'ense']],
    toBritish: [[/(?<=^def|^off|^lic|^pret)ense/, 'ence']],
  },
  grey: { toAmerican: [[/^grey/, 'gray']], toBritish: [[/^gray/, 'grey']] },
  sulph: { toAmerican: [[/sulph/, 'sulf']], toBritish: [[/sulf/, 'sulph']] },
  ageing: { toAmerican: [[/^ageing/, 'aging']], toBritish: [[/^aging/, 'ageing']] },
  artefact: { toAmerican: [[/^artefact/, 'artifact']], toBritish: [[/^artifact/, 'artefact']] },
  programme: {
    toAmerican: [[/^programme(?=s?$)/, 'program']],
    toBritish: [[/^program(?=s?$)/, 'programme']],
  },
  aluminium: { toAmerican: [[/^aluminium/, 'aluminum']], toBritish: [[/^aluminum/, 'aluminium']] },
} as const satisfies Record<string, Difference>;

const REWRITES: readonly Rewrite[] = [
  ...Object.values<Difference>(DIFFERENCES).flatMap(({ toAmerican, toBritish }) => [
    ...toAmerican,
    ...toBritish,
  ]),
  // Latin and Greek plurals: matrices, cortices, spectra, stimuli, vertebrae, hypotheses, criteria
  [/(?<=[a-z]{3})ices$/, 'ix'],
  [/(?<=[a-z]{3})ices$/, 'ex'],
  [/(?<=[a-z]{2})(?:ix|ex)$/, 'ices'],
  [/(?<=[a-z]{3}[^aeiou])a$/, 'um'],
  [/(?<=[a-z]{3}[a-z])um$/, 'a'],
  [/(?<=[a-z]{4})i$/, 'us'],
  [/(?<=[a-z]{3})us$/, 'i'],
  [/(?<=[a-z]{3})ae$/, 'a'],
  [/(?<=[a-z]{4})a$/, 'ae'],
  [/(?<=[a-z]{2}[sx])es$/, 'is'],
  [/(?<=[a-z]{2}[sx])is$/, 'es'],
  [/(?<=[a-z]{3})ria$/, 'rion'],
  [/(?<=[a-z]{3})rion$/, 'ria'],
  [/(?<=[a-z]{3})mena$/, 'menon'],
  [/(?<=[a-z]{3})menon$/, 'mena'],
  // The English stemmer leaves an s that follows no vowel: MRIs, CNNs, GPUs.
  [/^([b-df-hj-np-tv-xz\d]{2,5}[iu]?)s$/, '$1'],
  [/^([b-df-hj-np-tv-xz\d]{2,5}[iu]?)$/, '$1s'],
];

/** The sigma that only ends words names nothing. */
const NAME_BY_GREEK = new Map(Object.entries(GREEK).filter(([letter]) => letter !== 'ς'));
const GREEK_BY_NAME = new Map([...NAME_BY_GREEK].map(([letter, name]) => [name, letter]));
