/**
 * Returns a document in which the part between two markers is replaced. The markers are comments that name
 * the part.
 * @throws {Error} if the markers are not there
 */
export function withPart(document: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}: npm run docs writes this -->`, `<!-- end of ${name} -->`];
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`Unexpected document without the markers of ${name}.\nPut in ${begin} and ${end}`);
  }
  return `${before}${begin}\n\n${part}\n\n${end}${after}`;
}
