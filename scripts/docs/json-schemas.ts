import { z } from 'zod';
import { ARXIV, DOI } from '../../src/model/identifiers.ts';
import { ID_PATTERN } from '../../src/model/ids.ts';
import { paperSchema } from '../../src/model/paper.ts';
import { PARTIAL_DATE } from '../../src/model/partial-dates.ts';
import { pathSchema } from '../../src/model/path.ts';
import { siteSchema } from '../../src/model/site.ts';
import { synonymSchema } from '../../src/model/synonyms.ts';
import { topicSchema } from '../../src/model/topic.ts';

/**
 * The schemas of the files in the content folder for editors, by what they are of: JSON Schema, draft 7, which the
 * language servers for YAML know. Where a rule asks for a form that a pattern can say, the pattern is there too.
 * https://json-schema.org/draft-07/json-schema-validation
 * @param known where given, the ids that there are, for fields that name a topic or a paper
 */
export function jsonSchemas(
  known: KnownIds = {},
): Record<'paper' | 'topic' | 'path' | 'site' | 'synonyms', object> {
  return {
    paper: jsonSchema(paperSchema, { topics: known.topics }),
    topic: jsonSchema(topicSchema, { recommended: known.papers }),
    path: jsonSchema(pathSchema, { 'steps.paper': known.papers }),
    site: jsonSchema(siteSchema, {}),
    synonyms: jsonSchema(synonymSchema, {}),
  };
}

function jsonSchema(schema: z.ZodType, choices: Readonly<Record<string, string[] | undefined>>): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ jsonSchema: part, path }) => {
      if (part.type !== 'string') return;
      const field = path.filter((step) => step !== 'properties' && step !== 'items').join('.');
      const [form, choice] = [FORMS[field], choices[field]];
      if (choice && choice.length > 0) part.enum = choice;
      else if (form) {
        part.pattern = form.source;
        // What the language servers show in place of the pattern.
        if (part.description) part['patternErrorMessage'] = part.description;
      }
    },
  });
}

/** The ids of a list. */
interface KnownIds {
  topics?: string[];
  papers?: string[];
}

const ADDRESS = /^https:\/\/\S+$/;

/** The forms of fields, by path. */
const FORMS: Readonly<Record<string, RegExp>> = {
  published: PARTIAL_DATE,
  added: /^\d{4}-\d{2}-\d{2}$/,
  topics: ID_PATTERN,
  arxiv: ARXIV,
  doi: DOI,
  'links.code': ADDRESS,
  'links.project': ADDRESS,
  'links.openreview': ADDRESS,
  'links.pdf': ADDRESS,
  aliases: ID_PATTERN,
  recommended: ID_PATTERN,
  'steps.paper': ID_PATTERN,
  url: ADDRESS,
  repository: ADDRESS,
  'editor.url': ADDRESS,
};
