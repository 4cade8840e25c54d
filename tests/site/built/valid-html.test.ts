import fs from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { LIST } from '../../list.ts';
import { pagesOf } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Boxes of one facet share their name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Titles of papers are as long as their authors made them.
    'long-title': 'off',
    // Lengths of bars are data, and so are the custom properties that the rule allows.
    'no-inline-style': ['error', { allowedProperties: ['inline-size'] }],
    // The space between elements is what the compiler of the pages leaves.
    'no-trailing-whitespace': 'off',
    // The tools of a list act at once, and show only where JavaScript runs.
    'wcag/h32': 'off',
  },
});

const CASES = 'tests/fixtures/reading';
const hardLists = fs.readdirSync(CASES).map((name) => path.join(CASES, name));

it.each([LIST, 'tests/fixtures/small', ...hardLists])('every page of %s is valid HTML', async (content) => {
  const { folder, code, output } = await sharedSite({ CONTENT_DIR: content });
  expect(code, output).toBe(0);
  const pages = pagesOf(folder);
  expect(pages.length).toBeGreaterThan(9);
  const errors: string[] = [];
  for (const page of pages) {
    const file = path.join(folder, page.endsWith('/') ? `${page}index.html` : page);
    const report = await validator.validateString(fs.readFileSync(file, 'utf8'));
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages)
        errors.push(`${page} ${ruleId}: ${message} at ${selector ?? 'the start'}`);
    }
  }
  expect(errors).toEqual([]);
});
