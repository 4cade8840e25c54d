/**
 * Returns other ways to write a word that mean the same: British and American English, Latin plurals, Greek
 * letters and their names, the plural of an acronym. Many that do not exist are among them; the index tells.
 * @param word in lower case, without accents
 * @returns without the word itself
 */
export function spellingsOf(word: string): string[] {
  const found = new Set<string>();
  for (const [pattern, replacement] of PAIRS) {
    if (pattern.test(word)) found.add(word.replace(pattern, replacement));
  }
  const greek = GREEK_BY_NAME.get(word);
  if (greek !== undefined) found.add(greek);
  const name = NAME_BY_GREEK.get(word);
  if (name !== undefined) found.add(name);
  found.delete(word);
  return [...found];
}

/** British and American endings and roots, each pair in both directions. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  // tumour, behavioural, neighbourhood
  [/(?<=[a-z]{2})our(?=s?$|ed|ing|al|ful|hood|ist|ite|less|able|ly)/, 'or'],
  [/(?<=[a-z]{2}[^aeouq])or(?=s?$|ed$|ing|al|ful|hood|ite|less|able)/, 'our'],
  // organise, generalisation, analyse
  [/(?<=[a-z]{2})is(?=e[ds]?$|er|ing$|ation|able)/, 'iz'],
  [/(?<=[a-z]{2})iz(?=e[ds]?$|er|ing$|ation|able)/, 'is'],
  [/lys(?=e[drs]?$|ing$|ers?$)/, 'lyz'],
  [/lyz(?=e[drs]?$|ing$|ers?$)/, 'lys'],
  // ischaemia, haemodynamic, anaesthesia, paediatric, oedema
  [/ae(?=m|st|d|t|o|c)/, 'e'],
  [/(?<=isch|an|leuk|ur|glyc|hypox|bacter|septic|vir)em(?=i)/, 'aem'],
  [/^(hyper|hypo)?hem(?=[aio])/, '$1haem'],
  [/(?<=^an|kin|syn)esth/, 'aesth'],
  [/(?<=^p|orthop)ed(?=iat|ic)/, 'aed'],
  [/^etiol/, 'aetiol'],
  [/^ceco?(?=[lmr])/, 'caeco'],
  [/oe(?=d|t|s|l|a)/, 'e'],
  [/^edem/, 'oedem'],
  [/^fet(?=al|us)/, 'foet'],
  [/^esoph/, 'oesoph'],
  [/^estr(?=og|ad)/, 'oestr'],
  [/rrhoea/, 'rrhea'],
  [/rrhea/, 'rrhoea'],
  // centre, fibre, litre
  [/(?<=cen|thea|li|me|spec|fi|ni|cali|sa|lus)([tb])re(?=[sd]?$)/, '$1er'],
  [/(?<=cen|thea|li|me|spec|fi|ni|cali|sa|lus)([tb])er(?=s?$|ed$)/, '$1re'],
  // modelling, labelled, signaller
  [/(?<=[aeiou])ll(?=ed$|ing$|ers?$)/, 'l'],
  [/(?<=[a-z]{2}[aeiou])l(?=ed$|ing$|ers?$|$)/, 'll'],
  // catalogue, defence, grey, sulphur, ageing, artefact, programme, judgement
  [/(?<=[a-z]{3})ogue(?=s?$)/, 'og'],
  [/(?<=catal|anal|dial)og(?=s?$)/, 'ogue'],
  [/(?<=^def|^off|^lic|^pret)ence/, 'ense'],
  [/(?<=^def|^off|^lic|^pret)ense/, 'ence'],
  [/^grey/, 'gray'],
  [/^gray/, 'grey'],
  [/sulph/, 'sulf'],
  [/sulf/, 'sulph'],
  [/^ageing/, 'aging'],
  [/^aging/, 'ageing'],
  [/^artefact/, 'artifact'],
  [/^artifact/, 'artefact'],
  [/^programme(?=s?$)/, 'program'],
  [/^program(?=s?$)/, 'programme'],
  [/^aluminium/, 'aluminum'],
  [/^aluminum/, 'aluminium'],
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

const GREEK_NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega';
const GREEK_LETTERS = 'αβγδεζηθικλμνξοπρστυφχψω';
const GREEK_BY_NAME = new Map(
  GREEK_NAMES.split(' ').map((name, index) => [name, GREEK_LETTERS.charAt(index)]),
);
const NAME_BY_GREEK = new Map([...GREEK_BY_NAME].map(([name, letter]) => [letter, name]));
