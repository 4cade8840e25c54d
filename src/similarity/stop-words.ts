import { FUNCTION_WORDS } from '../model/function-words.ts';
import { lightStem } from './light-stemmer.ts';

/** Whether a stem is that of a word that says nothing about the subject of a paper. */
export function isStopStem(stem: string): boolean {
  return STEMS.has(stem);
}

/** What abstracts say of any subject. Merely common words weigh little by their document frequency. */
const WORDS_OF_ABSTRACTS = `
  able abstract academic accuracy accurate accurately achieve additionally address adopt advance advanced
  advancement advantage aim aims allow amount analysis analyze analyse application apply approach area art
  article aspect attempt available availability avoid background base basic benchmark beneficial benefit best
  better bring broad build called candidate capability capable case category certain challenge change
  characterize choice close code combine common community comparable compare comparison comprehensive conclude
  conclusion conduct confirm consider consist consistent consistently contain context contribute contribution
  conventional core corresponding counterpart create crucial current currently dataset datum data deal degree
  demonstrate derive describe description design despite detail determine develop development differ
  difference different difficult directly discover discuss discussion diverse easily easy effect effective
  effectively efficient efficiently effort emerge emerging employ enable end enhance ensure entire especially
  essential establish estimate evaluate evaluation evidence examine example exceed excel excellent exhibit
  exist existing expect experiment experimental experimentally explore extend extensive extent extremely
  facilitate factor fail far fashion feasible final finally find finding first focus follow form found
  framework fully fundamental furthermore gain general generally generic give goal good great greatly grow
  growing growth help high higher highlight highly hold idea identify impact implement implementation
  importance important importantly improve improvement improving include including incorporate increase
  increasing increasingly indicate individual information initial innovation innovative insight inspire
  instance integrate inter introduce introduction investigate involve issue key know knowledge known lack
  large larger lead leading level leverage like likely limit limitation limited literature little long low
  lower main mainly maintain major making manner mean merely method methodology mitigate mixed multi multiple
  narrow natural nature necessary need new next notably note novel number observe obtain occur offer operate
  open opportunity order original outperform overall overcome overview paper part particular particularly past
  perform performance perspective place plan play point popular possible potential potentially powerful
  practical practice pre preliminary present previous previously prior problem procedure process produce
  progress promise promising prone proper property propose proposed provide publicly purpose quality question
  quite raise range rate reach ready real realize reason recent recently reduce related relation relative
  relatively relevant reliable rely remain remarkable report represent require research researcher
  respectively result reveal review rich role scarcity second self series set setting share shed show
  significance significant significantly similar simple simply simultaneously single small solution solve
  source special species specific specifically specify stage standard state step strategy strong study sub
  subset substantial substantially success successful successfully suffer sufficient suggest superior support
  surpass tackle take target task technique term test therefore third thorough tightly today top total toward
  traditional treat true try type typical typically uncover underlying understand understanding unique useful
  usual usually utilize valid validate validation value variety various vary viable view want way whole wide
  widely wise work world yield
`;

const STEMS: ReadonlySet<string> = new Set(
  [...FUNCTION_WORDS, ...WORDS_OF_ABSTRACTS.trim().split(/\s+/)].map(lightStem),
);
