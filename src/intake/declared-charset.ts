/**
 * Returns the charset of a text that came over HTTP, as its sender declares it: by a byte order mark, which
 * goes before all else (https://encoding.spec.whatwg.org/#decode), by the header, or by the declaration of
 * XML (https://www.w3.org/TR/xml/#charencoding). UTF-8 where nothing is declared.
 * @param contentType the header `Content-Type`
 * @returns the declared name, which may be one that nobody knows
 */
export function declaredCharset(contentType: string | null, bytes: Uint8Array): string {
  const beginning = Buffer.from(bytes.subarray(0, LONGEST_DECLARATION)).toString('latin1');
  const mark = MARKS.find(([start]) => beginning.startsWith(start));
  if (mark) return mark[1];
  const [, quoted, bare] = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(contentType ?? '') ?? [];
  const [, inXml] = /^<\?xml[ \t\r\n][^<>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(beginning) ?? [];
  return (quoted ?? bare ?? inXml ?? 'utf-8').trim();
}

/** Byte order marks, each byte as the character of its number. */
const MARKS = [
  ['\u00ef\u00bb\u00bf', 'utf-8'],
  ['\u00fe\u00ff', 'utf-16be'],
  ['\u00ff\u00fe', 'utf-16le'],
] as const;
const LONGEST_DECLARATION = 200;
