/** What the command line asks for. */
export interface ImportOptions {
  file: string;
  facts: string | undefined;
  topic: string | undefined;
  /** `YYYY-MM-DD` */
  added: string;
  fetch: boolean;
  dryRun: boolean;
}
