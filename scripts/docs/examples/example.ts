/** How a rule is broken and how it is kept, in the smallest piece of a file that shows it. */
export interface Example {
  no: string;
  yes: string;
  /** What the two pieces are; fields of a paper where it is not said. */
  of?: 'fields' | 'text' | 'first line' | 'file name' | 'link' | 'topic' | 'path';
  /** What one has to know besides. */
  note?: string;
}

/** Examples by the name of the rule. */
export type Examples = Readonly<Record<string, Example>>;
