/** The size of every social image, in pixels: what the services that show them ask for. */
export const socialImageSize = { width: 1200, height: 630 } as const;

/**
 * Returns the path, below the base, of the picture that links to a paper show; without an id, of the site's
 * own.
 */
export function socialImagePath(id?: string): string {
  return id === undefined ? '/social/site.png' : `/social/papers/${id}.png`;
}
