import { nameOfParts, nameParts } from '../../model/name-parts.ts';
import { normaliseLine } from '../text/normalise-line.ts';

/** A name in CSL-JSON. */
export interface CslName {
  family?: string | undefined;
  given?: string | undefined;
  'dropping-particle'?: string | undefined;
  'non-dropping-particle'?: string | undefined;
  suffix?: string | undefined;
  /** Whether a comma stands before the suffix, whichever way the name is turned. */
  'comma-suffix'?: string | number | boolean | undefined;
  literal?: string | undefined;
  /** What some exports have in the place of `literal`. */
  name?: string | undefined;
}

/**
 * Returns a name taken apart; that of a group and a single one, which have no parts, as `literal`. A particle
 * stands before the family name, from which citeproc-js and Pandoc take it: Zotero reads given and family
 * name alone (zotero/utilities, `itemFromCSLJSON`), and would lose it in a field of its own.
 */
export function writeCslName(name: string): CslName {
  const parts = nameParts(name);
  if (!parts) return { literal: name };
  const { given, particle, family, suffix } = parts;
  return {
    family: [particle, family].filter(Boolean).join(' '),
    given,
    ...(suffix && { suffix }),
    ...(suffix && name.includes(',') && { 'comma-suffix': true }),
  };
}

/** Returns a name in reading order; empty for one that has nothing to show. */
export function readCslName(name: CslName): string {
  const { given = '', family, literal, suffix = '' } = name;
  if (family === undefined) return normaliseLine(literal ?? name.name ?? given);
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const whole = nameOfParts({ given, family: [...particles, family].filter(Boolean).join(' ') });
  return normaliseLine(`${whole}${suffix && name['comma-suffix'] ? ',' : ''} ${suffix}`);
}
