/**
 * Escapes a text to stand in XML 1.0, between tags or in an attribute's quotes. What no XML document may
 * hold, not even as a reference, is left out: control characters, halves of surrogate pairs, U+FFFE and
 * U+FFFF (https://www.w3.org/TR/xml/#charsets). A carriage return would come back as a newline, and is one.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Returns attributes as they stand in a tag, each behind a space; those without a value are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

const FORBIDDEN = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
