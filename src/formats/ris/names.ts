import { nameOfParts, nameParts } from '../../model/name-parts.ts';
import { normaliseLine } from '../text/normalise-line.ts';

/** Returns `van der Berg, Jan`, `King, Martin Luther, Jr.`; a group or a single name as it is. */
export function writeRisName(name: string): string {
  const parts = nameParts(name);
  if (!parts) return name;
  const { given, particle, family, suffix } = parts;
  return [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
}

/** `Lovelace, Ada, Jr.` is Ada Lovelace Jr. */
export function readRisName(name: string): string {
  const [family = '', given = '', suffix = ''] = name.split(/\s*,\s*/);
  return normaliseLine(nameOfParts({ family, given, suffix }));
}
