import fs from 'node:fs';
import type { SkippedBlock } from '../../src/formats/reference.ts';

/**
 * Keeps what was skipped beside the file that was read, as `FILE.skipped.txt`, each block with its line and
 * the reason; removes the one of an earlier run when nothing was skipped.
 * @returns the path, or undefined where nothing was skipped or the folder cannot be written to
 */
export function keepSkipped(file: string, skipped: readonly SkippedBlock[]): string | undefined {
  const target = `${file}.skipped.txt`;
  try {
    if (skipped.length === 0) fs.rmSync(target, { force: true });
    else fs.writeFileSync(target, skippedText(skipped));
  } catch {
    return undefined;
  }
  return skipped.length > 0 ? target : undefined;
}

/** The skipped blocks as text, each with its line and the reason. */
export function skippedText(skipped: readonly SkippedBlock[]): string {
  return skipped.map((block) => `line ${block.line}: ${block.reason}\n${block.text}\n`).join('\n');
}
