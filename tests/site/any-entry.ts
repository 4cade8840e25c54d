import fc from 'fast-check';

/**
 * Files of papers as nobody writes them: Markdown of all that has a meaning in it, in any order and over and
 * over, and fields with values of every kind, most of them text. About a quarter pass the check.
 */
export const anyEntry: fc.Arbitrary<string> = fc
  .nat({ max: 2 ** 30 })
  .chain((number) =>
    fc
      .record({ fields: anyFields(number), abstract: anyMarkdown(), notes: fc.option(anyMarkdown()) })
      .map(
        ({ fields, abstract, notes }) =>
          `---\n${fields.join('\n')}\n---\n\n${abstract}\n${notes === null ? '' : `\n## Notes\n\n${notes}\n`}`,
      ),
  );

function anyMarkdown(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }), fc.nat({ max: 400 }))
            .map(([pieces, count]) => pieces.join('').repeat(count)),
        },
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));
}

function anyFields(number: number): fc.Arbitrary<string[]> {
  const field = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
    fc.oneof(
      { weight: 40, arbitrary: fc.constant<string[]>([]) },
      { weight: 30, arbitrary: value.map((text) => [`${name}: ${text}`]) },
      { weight: 1, arbitrary: fc.oneof(anyLine(), ODD).map((text) => [`${name}: ${text}`]) },
    );
  return fc
    .tuple(
      anyText().map((text) => [`title: ${JSON.stringify(`${text} ${number}`)}`]),
      field(
        'authors',
        fc.array(anyName(), { minLength: 1, maxLength: 40 }).map((names) => `[${names.join(', ')}]`),
      ),
      field('published', fc.constantFrom('"1000"', '"2024"', '"1843-10"', '"2024-02-29"')),
      fc.constantFrom('2024-05-31', '2024-05-30', '2099-12-31').map((day) => [`added: "${day}"`]),
      field('topics', fc.constant('[topic]')),
      field('category', fc.constantFrom('cs.LG', 'math.GT', 'q-bio.NC')),
      field(
        'doi',
        fc
          .string({ unit: 'grapheme', maxLength: 20 })
          .map((end) => JSON.stringify(`10.1000/${number}${end}`)),
      ),
      field(
        'venue',
        fc.oneof(
          anyText().map((text) => JSON.stringify(text)),
          fc.constantFrom(...VENUES),
        ),
      ),
      field('links', fc.constantFrom(...LINKS)),
      field(
        'summary',
        anyText().map((text) => JSON.stringify(text.slice(0, 200))),
      ),
      field('featured', fc.constantFrom('true', 'false')),
      field('aliases', fc.constant(`[former-${number}]`)),
      field('key', fc.constant(`key${number}`)),
      field('changes', fc.constantFrom(...CHANGES)),
    )
    .map((fields) => fields.flat());
}

/** A text of one line, of any script, with maths and marks. */
function anyText(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        fc.lorem({ maxCount: 5 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
        fc.constantFrom(...WORDS),
        fc.tuple(fc.constantFrom(...WORDS), fc.nat({ max: 300 })).map(([word, count]) => word.repeat(count)),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((words) => words.join(' '));
}

function anyName(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      'Ada Lovelace',
      'Jan van der Berg',
      'Martin Luther King Jr.',
      '王小明',
      'The ATLAS Collaboration',
      'Ö',
      'Ana María Ñ',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((name) => JSON.stringify(name)),
  );
}

/** A value as YAML may have it. */
function anyLine(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.json({ maxDepth: 2 }),
    fc.array(fc.constantFrom(...YAML), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
  );
}

const ODD = fc.constantFrom(
  '',
  '~',
  '0x1F',
  '1e400',
  '.nan',
  '!!omap [a: b]',
  '!!set {a}',
  '&a x',
  '*a',
  '|\n  a\n  b',
  '>\n  a',
  '2001-12-14',
);

// prettier-ignore
const YAML = ['[', ']', '{', '}', ': ', '- ', ', ', '"', "'", '#', ' #', '\n', '\n  ', '&a ', '*a', '!', '!!str ', '|', '>', '%', '@', '`', '\\', '\t', 'a', '1', 'true'];

// prettier-ignore
const PIECES = [
  ' ', '\n', '\n\n', '    ', '\t', '\\', '\\\n', '  \n', '*', '**', '***', '_', '__', '~', '~~', '`', '``', '```\n', '~~~\n', '$', '$$', '$$\n', '[', ']', '![', '](', '](<', ')', '](https://example.org/)', ']: https://example.org/\n',
  '[^a]', '[^a]: ', '[a]', '[a]: https://example.org/ "', '[@', '[@a]', '<', '>', '> ', '- ', '* ', '+ ', '1. ', '12) ', '- [ ] ', '- [x] ', '# ', '## ', '###### ', '---\n', '***\n', '===\n', '|', '|-|-|\n', '|a|b|\n', ':-:', '&', '&nbsp;', '&#8203;', '&#0;', '&copy', ';',
  '<https://example.org/>', 'https://example.org/a_b', 'www.example.org', 'ada@example.org', 'http://', '<b>', '<!--', '-->', '<?', '<![CDATA[', '</', '$x_1$', '$\\alpha$', '$\\frac{1}{2}$', '$\\sqrt{x}$', '\\begin{matrix}a&b\\end{matrix}', '\\left(', '{', '}', '^', '--', '---', '...', '\u00a0', 'é', '大', 'ا', '😀', '\u0301', 'A', 'a1', '1,000', 'three',
];

// prettier-ignore
const WORDS = ['$x$', '$\\alpha$-stable', '$O(n^2)$', '\\$5', '$', '\\', 'GPT-4', 'AB', 'a:', '大型语言模型', 'النماذج', 'हिन्दी', 'ภาษา', '한국어', '𝔘', '😀', '-', '—', '…', '(', '"', "'", '<b>', '&amp;', '*a*', '_a_', '[a](b)', '`a`', '#', '/', '../', '%2F', '{a}'];

// prettier-ignore
const VENUES = ['ICLR 2024', 'preprint', 'arXiv preprint arXiv:2311.00136', '{ name: Nature, year: 2023, volume: 1, number: 2, pages: "1-20", kind: journal }', '{ kind: preprint }', '{ name: A, year: 1000 }', '{ name: A, volume: "XII", kind: book }'];

const LINKS = [
  '{ code: https://example.org/ }',
  '{ pdf: "https://example.org/a b.pdf" }',
  '{}',
  '{ project: "https://größe.example/ä?b#c", openreview: https://example.org/%20 }',
];
const CHANGES = [
  '[{ date: "2099-12-31", what: corrected }]',
  '[{ date: "2024-06-01", what: published, note: "Now *there*." }]',
];
