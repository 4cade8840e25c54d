/**
 * Ties a typeset formula to what stands next to it without a space, as one word: browsers break lines on both
 * sides of a formula, which would set the comma behind it, or the rest of `$k$-means`, on the next line.
 * @param before the text before it
 * @param markup the formula, as HTML
 * @param after the text behind it
 * @param escape makes text HTML
 * @returns HTML for both, and what is left of the texts around it
 */
export function tieMaths(
  before: string,
  markup: string,
  after: string,
  escape: (text: string) => string,
): { before: string; html: string; after: string } {
  const [head = ''] = HEAD.exec(before) ?? [];
  const [tail = ''] = TAIL.exec(after) ?? [];
  if (head === '' && tail === '') return { before, html: markup, after };
  return {
    before: before.slice(0, before.length - head.length),
    html: `<span class="tied">${escape(head)}${markup}${escape(tail)}</span>`,
    after: after.slice(tail.length),
  };
}

/** Behind a hyphen or a dash a line may break. */
const HEAD = /[^\s\p{Pd}/]{1,12}$/u;
const TAIL = /^[^\s\p{P}\p{S}]{0,3}[\p{P}\p{S}]{0,4}/u;
