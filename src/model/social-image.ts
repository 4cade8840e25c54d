/** The size of every social image, in pixels: what the services that show them ask for. */
export const socialImageSize = { width: 1200, height: 630 } as const;

/**
 * Returns the path, below the base, of the picture that links to a paper show; without an id, of the site's
 * own.
 */
export function socialImagePath(id?: string): string {
  return id === undefined ? '/social/site.png' : `/social/papers/${id}.png`;
}

/** The scripts whose letters the fonts of the images have: src/site/social-images/fonts.ts. */
export const IMAGE_SCRIPTS = ['Latin', 'Greek', 'Cyrillic'] as const;

/** Whether an image can show a letter or a digit of a text, in characters alone. */
export function hasImageLetters(text: string): boolean {
  return IMAGE_LETTERS.test(text.normalize('NFKC'));
}

const IMAGE_LETTERS = new RegExp(
  `[\\d${IMAGE_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`,
  'u',
);
