import { createHash } from 'node:crypto';
import type { FileDigest } from '../model/edition.ts';

/** Returns what tells the bytes of a file from all others: their number, and their SHA-256 (FIPS 180-4). */
export function fileDigest(bytes: Uint8Array): FileDigest {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
