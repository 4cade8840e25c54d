/** What is wrong with a web address. */
export interface AddressProblem {
  /** What was found, to stand before the address: `user name in`. */
  found: string;
  expected: string;
}

/**
 * Returns what keeps an address of the web from leading where a reader expects: a user name before the host,
 * a number in place of its name, letters that only look like others. Browsers parse addresses, and so does
 * this: `https://arxiv.org'@example.org/` begins as one of arXiv, and is none.
 * @returns undefined for one in which nothing is wrong, and for what `isWebAddress` says is none
 */
export function addressProblem(address: string): AddressProblem | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const { hostname } = url;
  if (address.includes('\\'))
    return { found: 'backslash in', expected: 'slashes: programs do not agree on where it leads' };
  if (url.username !== '' || url.password !== '')
    return { found: 'user name in', expected: `an address without one: it leads to \`${hostname}\`` };
  if (/^[\d.]+$|^\[/.test(hostname))
    return { found: 'IP address in', expected: `the name of a host in the place of \`${hostname}\`` };
  const typed = typedHost(address);
  const strange = STRANGE.exec(typed)?.[0];
  if (strange !== undefined)
    return { found: `\`${strange}\` in the host of`, expected: 'letters, digits, hyphens and dots' };
  const scripts = SCRIPTS.filter(([, letters]) => letters.test(typed)).map(([name]) => name);
  if (scripts.length < 2 || COMPATIBLE.some((set) => scripts.every((name) => set.includes(name))))
    return undefined;
  return {
    found: `letters of ${scripts.join(' and ')} in the host of`,
    expected: `those of one script: it leads to \`${hostname}\``,
  };
}

/** Whether a text is an address of the web, by a protocol of these, whose host is a name with a dot. */
export function isWebAddress(text: string, protocols: readonly string[]): boolean {
  if (/[\s\p{C}]/u.test(text)) return false;
  const url = URL.parse(text);
  return (
    url !== null &&
    protocols.includes(url.protocol) &&
    /^https?:\/\/[^/]/i.test(text) &&
    (url.hostname.includes('.') || url.hostname.startsWith('[')) &&
    !url.hostname.endsWith('.')
  );
}

/** Whether a text is an address of the web, by http or https, in which nothing is wrong. */
export function isPlainAddress(text: string): boolean {
  return isWebAddress(text, ['http:', 'https:']) && addressProblem(text) === undefined;
}

/** The host as a reader sees it: in an address without user name, what stands up to the port or the path. */
function typedHost(address: string): string {
  return /^[a-z]+:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? '';
}

/** Hosts may have no other characters, but for the underscore, which some have. */
const STRANGE = /[^\p{L}\p{M}\p{N}._-]/u;

const NAMES =
  'Latin Greek Cyrillic Armenian Hebrew Arabic Devanagari Georgian Hangul Han Hiragana Katakana Bopomofo';
/** Scripts by name, in the order of a message, and all others. */
const SCRIPTS = [
  ...NAMES.split(' ').map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const),
  [
    'another script',
    new RegExp(
      `(?![${`${NAMES} Common Inherited`.replace(/\w+/g, '\\p{Script=$&}').replaceAll(' ', '')}])\\p{L}`,
      'u',
    ),
  ] as const,
];

/**
 * Scripts that are written together ("highly restrictive" in Unicode Technical Standard 39, section 5.2). A
 * host in ASCII (`xn--...`) shows what it is, whatever it stands for.
 */
const COMPATIBLE = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];
