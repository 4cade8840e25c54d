/** A file of the site that is no page. */
export interface PublishedFile {
  /** Its path below the base, as the file is called: in an address, `%` and `?` would be escaped. */
  path: string;
  mediaType: string;
  write: () => string | Uint8Array;
}
