/** Papers that a reader wants as a file. */
export interface WantedPapers {
  ids: readonly string[];
  /** What the file is called, without its extension: `my-list`. */
  name: string;
}

/**
 * What the buttons that make files (`data-export`) ask the part of the page around them, as an event called
 * `wanted`: to give them the papers.
 */
export type WantedEvent = CustomEvent<{ papers?: Promise<WantedPapers> }>;

declare global {
  interface HTMLElementEventMap {
    wanted: WantedEvent;
  }
}
