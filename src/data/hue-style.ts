/** Returns the style that gives an element of class `hue` a colour; without a hue it keeps the site's. */
export function hueStyle(hue: number | undefined): string | undefined {
  return hue === undefined ? undefined : `--hue: ${hue}`;
}
