/**
 * Tells on which line of a text an offset stands, from 1. Offsets that rise are cheap: counting goes on from
 * the last one, so that a file of ten thousand references is counted once.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    if (offset < at) [line, at] = [1, 0];
    for (; at < offset; at++) if (text.charCodeAt(at) === NEWLINE) line++;
    return line;
  };
}

const NEWLINE = 10;
