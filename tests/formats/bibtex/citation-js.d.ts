declare module '@citation-js/core' {
  /** Reads references in a format that a plugin knows; `data` holds them as CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { forceType: string });
    readonly data: Record<string, unknown>[];
    /** Sets them in a style (with plugin-csl), each on a line. */
    format(
      output: 'bibliography',
      options: { template: string; format: 'text'; lang: string; nosort: boolean },
    ): string;
  }
}
