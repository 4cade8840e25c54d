/**
 * A name that another program took apart, put together again: the family name first where it is in Chinese
 * characters.
 */
export function nameInReadingOrder(name: Record<string, string>): string {
  const { given, family = '', suffix, literal } = name;
  const names = /^\p{Script=Han}/u.test(family) ? [family, given] : [given, family];
  return [...names, suffix, literal].filter(Boolean).join(' ');
}
