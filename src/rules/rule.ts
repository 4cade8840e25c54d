import type { Finding } from '../model/issues.ts';
import type { Library } from '../model/library.ts';

/** One condition that every list meets. How severe a breach is stands in the policy. */
export interface Rule {
  /** Permanent, kebab-case, and the name of the file. */
  name: string;
  /** What must hold, in a sentence to contributors. */
  holds: string;
  /** What `--fix` does about a breach that needs no judgement, in a sentence; absent where nothing. */
  mends?: string;
  example: Example;
  /** Returns every breach in the library, in any order. */
  find(library: Library): Finding[];
}

/** How a rule is broken and how it is kept, in the smallest piece of a file that shows it. */
export interface Example {
  no: string;
  yes: string;
  /** What the two pieces are; fields of a paper where it is not said. */
  of?:
    | 'fields'
    | 'text'
    | 'first line'
    | 'file name'
    | 'link'
    | 'topic'
    | 'path'
    | 'site'
    | 'venues'
    | 'edition';
  /** What one has to know besides. */
  note?: string;
}
