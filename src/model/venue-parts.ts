import { readPlainVenue } from './plain-venue.ts';
import type { VenueField, VenueParts } from './venue.ts';

/** Returns what an entry says of its venue, a plain text taken apart; `preprint` alone says only that. */
export function venueParts(venue: VenueField | undefined): VenueParts {
  if (typeof venue !== 'string') return venue ?? {};
  const { name, ...year } = readPlainVenue(venue);
  const [, server = '', isPreprint] = PREPRINT.exec(name) ?? [];
  if (isPreprint === undefined) return { name, ...year };
  return { ...(server !== '' && { name: server }), ...year, kind: 'preprint' };
}

/** `preprint`, and `arXiv preprint arXiv:2311.00136` as Google Scholar writes it. */
const PREPRINT = /^(?:(\S.*?)[\s,]+)?(preprints?)(?:[\s,]+arxiv:\S+)?$/i;
