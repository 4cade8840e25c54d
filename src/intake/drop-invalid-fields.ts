import type { Issue } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { LAST_YEAR } from '../model/partial-dates.ts';
import type { VenueParts } from '../model/venue.ts';
import { checkLibrary } from '../rules/index.ts';
import type { Reference } from '../formats/reference.ts';
import { blocksEntry } from './blocking-issues.ts';
import { composeEntry } from './compose-entry.ts';

/** A reference with the fields that remain, and a remark on each that was left out. */
export interface ValidReference {
  reference: Reference;
  remarks: string[];
}

/**
 * Leaves out the fields that break a rule by themselves, each link and each part of a venue on its own, so
 * that one bad link does not cost the list a paper. A topic that is yet to be written is kept.
 */
export function dropInvalidFields(whole: Reference, library: Library): ValidReference {
  const { title, abstract, notes, id, ...fields } = whole;
  if (!firstIssue({ ...fields, title }, library)) return { reference: whole, remarks: [] };
  const remarks: string[] = [];
  const isValid = (field: string, part: Partial<Reference>): boolean => {
    const issue = firstIssue({ ...part, title }, library);
    if (issue) remarks.push(`Left out \`${field}\`: ${issue.rule}. ${issue.message}`);
    return !issue;
  };
  const { links = {}, venue, ...others } = fields;
  const kept = Object.entries(others).filter(([field, value]) => isValid(field, { [field]: value }));
  const keptLinks = Object.entries(links).filter(([name, url]) =>
    isValid(`links.${name}`, { links: { [name]: url } }),
  );
  const keptVenue = typeof venue === 'object' ? validParts(venue, isValid) : venue;
  const reference: Reference = {
    ...Object.fromEntries(kept),
    ...(keptVenue !== undefined &&
      (keptVenue !== venue || isValid('venue', { venue })) && { venue: keptVenue }),
    ...(keptLinks.length > 0 && { links: Object.fromEntries(keptLinks) }),
    title,
    abstract,
    ...(notes !== undefined && { notes }),
    ...(id !== undefined && { id }),
  };
  return { reference, remarks };
}

/** The parts of a venue that are valid beside its name and its kind; undefined where these two are not. */
function validParts(
  venue: VenueParts,
  isValid: (field: string, part: Partial<Reference>) => boolean,
): VenueParts | undefined {
  const { name, kind, ...others } = venue;
  const whole = { ...(name !== undefined && { name }), ...(kind && { kind }) };
  if (!isValid('venue', { venue: whole })) return undefined;
  const kept = Object.entries(others).filter(([part, value]) =>
    isValid(`venue.${part}`, { venue: { ...whole, [part]: value } }),
  );
  if (kept.length === Object.keys(others).length) return venue;
  return { ...(name !== undefined && { name }), ...Object.fromEntries(kept), ...(kind && { kind }) };
}

/** What the check has against an entry of these fields alone, in an otherwise empty list. */
function firstIssue(fields: Omit<Reference, 'abstract'>, library: Library): Issue | undefined {
  const file = `${library.folder}/papers/probe.md`;
  const { entry } = composeEntry(file, { ...fields, abstract: 'Probe.' }, { added: LATEST_DAY });
  const alone = { ...library, papers: [entry], topics: [], paths: [], unexpectedFiles: [], symlinks: [] };
  return checkLibrary(alone).find((issue) => issue.file === file && blocksEntry(issue));
}

const LATEST_DAY = `${LAST_YEAR}-12-31`;
