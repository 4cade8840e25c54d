import { DIFFERENCES, type Difference } from './spellings.ts';

/** A variety of English whose spelling a list can keep to. */
export type Variety = 'en-GB' | 'en-US';

/**
 * Returns the variety that a language tag names (BCP 47, https://www.rfc-editor.org/info/bcp47), undefined
 * for any other tag: plain `en` asks for neither spelling, `en-GB-oxendict` for a third.
 */
export function varietyOf(tag = ''): Variety | undefined {
  return VARIETIES.find((variety) => variety.toLowerCase() === tag.toLowerCase());
}

/**
 * Returns how a variety of English writes a word, where that is certain and not how it stands; undefined
 * otherwise.
 * @param word in lower case
 */
export function inVariety(word: string, variety: Variety): string | undefined {
  const direction = variety === 'en-GB' ? 'toBritish' : 'toAmerican';
  for (const [name, certain] of CERTAIN) {
    if (!certain.test(word)) continue;
    const difference: Difference = DIFFERENCES[name];
    for (const [pattern, replacement] of difference[direction])
      if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return undefined;
}

const VARIETIES: readonly Variety[] = ['en-GB', 'en-US'];

/** Words that both varieties write with s: those that do not end in the Greek -ize. */
const ALWAYS_S = [
  '(?:sun|moon|high)ris|pris|bruis|cris|cruis|iris|pelvis|appris',
  '\\w*(?:advertis|advis|chastis|circumcis|commis|concis|demis|despis|devis|disguis|enterpris|excis|exercis)',
  '\\w*(?:expertis|franchis|improvis|incis|merchandis|mortis|nois|paradis|pois|precis|premis|promis|compris)',
  '\\w*(?:rais|repris|revis|supervis|surmis|surpris|televis|treatis|wis|turquois)',
];

/** Words that both write with z; `quantize` is a term, which many British authors write so, too. */
const ALWAYS_Z = '(?:cap|down|full|mid|out|over|re|super|under|up)?siz|appriz|quantiz|dequantiz';

const NOT_GREEK = [...ALWAYS_S, ALWAYS_Z].join('|');
const ENDINGS = '(?:e|ed|es|er|ers|ing|ings|able|ation|ations|ational)';

/**
 * The words, in either spelling, of which it is certain that each variety writes them in its own way. What
 * differs by meaning (program and programme, meter and metre, license and licence, fetal) is not among them.
 */
const CERTAIN: readonly (readonly [keyof typeof DIFFERENCES, RegExp])[] = [
  [
    'our',
    /^(?:(?:dis|mis|multi|un)?(?:arm|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|parl|rig|rum|savi|splend|tum|vap|vig)ou?r(?:s|ed|ing|less|ful|fully|able|ably|ite|ites|hood|hoods)?|behaviou?ral(?:ly)?)$/,
  ],
  ['ise', new RegExp(`^(?!${NOT_GREEK})[a-z]{3,}i[sz]${ENDINGS}$`)],
  // The plural of analysis ends in s everywhere.
  ['yse', /(?:ana|cata|dia|electro|hydro|para)ly(?:s(?!es$)|z)(?:e[drs]?|es|ing|ers?)$/],
  [
    'ae',
    /(?:^an|bacter|glyc|isch|leuk|hypox|septic|^ur|^vir)a?emi(?:as?|c)$|^(?:hyper|hypo)?ha?em(?:ato|odyn|oglob|olyt|ophil|orrh|osta)|^ana?esth|(?:^p|orthop)a?ed(?:iatr|ic)|^a?etiolog/,
  ],
  ['oe', /^o?edem|^o?esophag|^o?estr(?:ogen|adiol)|rrho?ea/],
  ['re', /^(?:(?:epi)?cent|theat|lit|millilit|spect|fib|calib|lust)(?:re|er)s?$|^cent(?:red|ered)$/],
  [
    'll',
    /^(?:mis|pre|re|un)?(?:cancel|channel|counsel|dial|equal|fuel|funnel|initial|label|level|marvel|model|panel|quarrel|rival|signal|spiral|total|travel|tunnel|unravel)l?(?:ed|ing|ers?)$/,
  ],
  ['ogue', /^catalog(?:ue)?s?$/],
  ['ence', /^(?:def|off|pret)en[cs]e(?:s|less)?$/],
  ['grey', /^gr[ae]y(?:scale|ish|er|est|ed|ing)?$/],
  ['ageing', /^age?ing$/],
  ['artefact', /^art[ei]facts?$/],
  ['aluminium', /^alumini?um$/],
];
