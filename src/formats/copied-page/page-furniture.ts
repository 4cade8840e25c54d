/**
 * Whether a line belongs to the page that was copied rather than to a paper: navigation, newsletter,
 * counters, and the dates that head each day's papers. Only whole lines count, so a title that holds such
 * words stays a title.
 */
export function isPageFurniture(line: string): boolean {
  return FURNITURE.has(line.toLowerCase()) || DATE_HEADING.test(line) || COUNTER.test(line);
}

const FURNITURE = new Set([
  'new',
  'get trending papers in your email inbox!',
  'get trending papers in your email inbox once a day!',
  'subscribe',
  'byak and the research community',
  'by ak and the research community',
  'trending papers',
  'daily papers',
  'papers',
  'log in',
  'sign up',
  'sign in',
  'submit',
  'submit a paper',
  'upvote',
  'view pdf',
  'view arxiv page',
  'previous',
  'next',
  'today',
  'yesterday',
]);

/** `Mar 14`, `14 March`, `March 14, 2024`, `Thursday, Mar 14`. */
const DATE_HEADING = (() => {
  const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
  const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
  const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?`;
  return new RegExp(String.raw`^${weekday}(?:${month}\s+${day}|${day}\s+${month})(?:,?\s+\d{4})?$`, 'i');
})();

/** Upvotes, comments, stars: `12`, `1.2k`, `+3`. */
const COUNTER = /^[+·•-]?\s*\d[\d.,]*\s*k?$/i;
