/**
 * A colour of OKLCH as `#rrggbb`. A colour that sRGB does not have gives up chroma until it has it, and keeps
 * lightness and hue. Formulas and matrices: Björn Ottosson, https://bottosson.github.io/posts/oklab/; the gamma curve
 * is that of IEC 61966-2-1.
 * @param lightness 0 to 1
 * @param chroma 0 to about 0.4
 * @param hue in degrees
 */
export function oklch(lightness: number, chroma: number, hue: number): string {
  let [low, high] = [0, chroma];
  if (isInside(linearRgb(lightness, chroma, hue))) low = chroma;
  else {
    for (let step = 0; step < 12; step++) {
      const middle = (low + high) / 2;
      if (isInside(linearRgb(lightness, middle, hue))) low = middle;
      else high = middle;
    }
  }
  return `#${linearRgb(lightness, low, hue).map(toHex).join('')}`;
}

function linearRgb(lightness: number, chroma: number, hue: number): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isInside(channels: readonly number[]): boolean {
  return channels.every((value) => value >= -ROUNDING && value <= 1 + ROUNDING);
}

function toHex(linear: number): string {
  const value = Math.min(1, Math.max(0, linear));
  const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}

/** White itself lies this far outside, because the matrices are rounded. */
const ROUNDING = 1e-6;
