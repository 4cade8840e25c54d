import fs from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../scripts/docs/json-schemas.ts';
import { readLibrary } from '../../../src/library/read-library.ts';
import { paperFields } from '../../../src/model/paper.ts';
import { LIST } from '../../list.ts';

// `patternErrorMessage` is a word of the language servers.
const ajv = new Ajv({ allErrors: true, strict: true, keywords: ['patternErrorMessage'] });
const schemas = jsonSchemas();
const judge = {
  paper: ajv.compile(schemas.paper),
  topic: ajv.compile(schemas.topic),
  path: ajv.compile(schemas.path),
  site: ajv.compile(schemas.site),
  about: ajv.compile(schemas.about),
  synonyms: ajv.compile(schemas.synonyms),
  venues: ajv.compile(schemas.venues),
};
const library = readLibrary(LIST);

describe('the JSON schemas', () => {
  it('are those of the repository (npm run docs)', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      expect(JSON.parse(fs.readFileSync(`schemas/${name}.schema.json`, 'utf8'))).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });

  it('accept every entry of the list', () => {
    const wrong = [
      ...library.papers.map(({ file, data }) => ({
        file,
        errors: judge.paper(data) ? [] : judge.paper.errors,
      })),
      ...library.topics.map(({ file, data }) => ({
        file,
        errors: judge.topic(data) ? [] : judge.topic.errors,
      })),
      ...library.paths.map(({ file, data }) => ({ file, errors: judge.path(data) ? [] : judge.path.errors })),
      ...library.about.map(({ file, data }) => ({
        file,
        errors: judge.about(data) ? [] : judge.about.errors,
      })),
      { file: library.site.file, errors: judge.site(library.site.data) ? [] : judge.site.errors },
      {
        file: library.synonyms.file,
        errors: judge.synonyms(library.synonyms.data) ? [] : judge.synonyms.errors,
      },
      { file: library.venues.file, errors: judge.venues(library.venues.data) ? [] : judge.venues.errors },
    ].filter(({ errors }) => errors?.length !== 0);
    expect(wrong).toEqual([]);
    expect(library.papers.length).toBeGreaterThanOrEqual(60);
  });

  it('explain every field', () => {
    const { properties } = schemas.paper as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties)).toEqual(Object.keys(paperFields));
    for (const [name, { description }] of Object.entries(properties)) expect(description, name).toMatch(/\S/);
  });

  it.each([
    [{ arxiv: 2405.0001 }, '/arxiv must be string'],
    [{ arxiv: '2405.00010v2' }, '/arxiv must match pattern'],
    [{ doi: 'https://doi.org/10.1000/x' }, '/doi must match pattern'],
    [{ published: 2023 }, '/published must be string'],
    [{ added: '2023-10' }, '/added must match pattern'],
    [{ topics: 'neuroscience' }, '/topics must be array'],
    [{ topics: ['Brain Decoding'] }, '/topics/0 must match pattern'],
    [{ links: { code: 'http://example.org' } }, '/links/code must match pattern'],
    [{ links: { github: 'https://example.org' } }, '/links must NOT have additional properties'],
    [{ summary: 'x'.repeat(201) }, '/summary must NOT have more than 200'],
    [{ venue: 2024 }, '/venue must be string'],
    [{ venue: { year: 2024 } }, "/venue must have required property 'name'"],
    [{ venue: { name: 'A', year: '2024' } }, '/venue/year must be integer'],
    [{ venue: { name: 'A', kind: 'magazine' } }, '/venue/kind must be equal to one of'],
    [{ venue: { name: 'A', pagse: '1-2' } }, '/venue must NOT have additional properties'],
    [{ titel: 'A' }, ' must NOT have additional properties'],
    [{ title: undefined }, " must have required property 'title'"],
  ])('refuse %j', (fields, message) => {
    const data = JSON.parse(JSON.stringify({ title: 'A', added: '2024-05-31', ...fields })) as unknown;
    expect(judge.paper(data)).toBe(false);
    expect(
      judge.paper.errors
        ?.map(({ instancePath, message: text }) => `${instancePath} ${text ?? ''}`)
        .join('\n'),
    ).toContain(message);
  });

  it('know the topics and papers of a list, if they are told', () => {
    const told = jsonSchemas({ topics: ['robotics'], papers: ['a'] });
    expect(ajv.compile(told.paper)({ title: 'A', added: '2024-05-31', topics: ['zoology'] })).toBe(false);
    expect(
      ajv.compile(told.path)({ title: 'A', order: 1, description: 'B', steps: [{ paper: 'b', why: 'C' }] }),
    ).toBe(false);
    expect(jsonSchemas({ topics: [], papers: [] })).toEqual(schemas);
  });
});
