/** Whether a word in lower case is one of English's function words, which say nothing about a subject. */
export function isFunctionWord(word: string): boolean {
  return WORDS.has(word);
}

/** The function words of English. */
export const FUNCTION_WORDS: readonly string[] = `
  a about above across after again against all almost along already also although always am among an and another any
  are around as at away be became because become been before behind being below beneath between beyond both but by can
  cannot could did do does done down due during each either else enough etc even ever every few fewer for from fully
  further furthermore had has have he hence her here him his how however i if in indeed instead into is it its itself
  just least less let like made make makes making many may me might more moreover most much must my near neither no non none nor not
  now of off often on once one only onto or other otherwise our ours out over own per perhaps rather really same several
  shall she should since so some still such than that the their theirs them themselves then there thereby therefore
  these they this those though through throughout thus to together too toward two three four five under until up upon
  us use used uses using very via was we well were what when where whereas whether which while who whom whose why will with within
  without would yet you your don't doesn't can't isn't aren't
`
  .trim()
  .split(/\s+/);

const WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...FUNCTION_WORDS.map((word) => word.replace(/'/g, '')),
]);
