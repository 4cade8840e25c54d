/** Something in the vocabulary of schema.org; properties that are undefined are not written. */
export interface Thing {
  '@type': string;
  [property: string]: JsonLd;
}

type JsonLd = string | number | undefined | Thing | readonly Thing[] | readonly string[];

/**
 * Writes things of schema.org as JSON-LD (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents)
 * for a script element, which no text in it can end.
 */
export function writeJsonLd(things: readonly Thing[]): string {
  const [first, ...others] = things;
  const graph = others.length === 0 ? first : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...graph }).replaceAll('<', '\\u003c');
}
