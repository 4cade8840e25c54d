import { z } from 'zod';

/**
 * What a text should look like. Its schema takes any text: rules say what is wrong with it, and editors
 * complete it.
 */
export interface Form {
  /** The source of a regular expression, as in JSON Schema. */
  pattern: string;
  /** Whose ids the text should be one of; undefined for a text that names nothing of the list. */
  idsOf?: 'papers' | 'topics' | undefined;
}

/** Returns a schema of texts with a form. */
export function textLike(pattern: RegExp, idsOf?: Form['idsOf']): z.ZodString {
  return z.string().register(forms, { pattern: pattern.source, idsOf });
}

/** Returns the form of a schema that `textLike` made, optional or not; undefined for every other schema. */
export function formOf(schema: z.core.$ZodType): Form | undefined {
  return forms.get(withoutOptional(schema));
}

/** Returns the schema of what stands there where a value may be absent; any other schema as it is. */
export function withoutOptional(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? withoutOptional(schema.unwrap()) : schema;
}

/** The address of a page on the web. */
export const WEB_ADDRESS = /^https:\/\/\S+$/;

/** The address of a page on the web or of a mailbox: `news@example.org`. */
export const CONTACT = /^(?:https:\/\/\S+|[^\s@:/]+@[^\s@:/]+\.[^\s@:/.]+)$/;

/** Whether an address is that of a mailbox. */
export function isMailbox(address: string): boolean {
  return CONTACT.test(address) && !WEB_ADDRESS.test(address);
}

/** A citation key: what BibTeX, biber and LaTeX all take, and no address has to escape. */
export const CITATION_KEY = /^[A-Za-z0-9](?:[A-Za-z0-9:._-]*[A-Za-z0-9])?$/;

const forms = z.registry<Form>();
