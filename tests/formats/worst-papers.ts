import type { Paper } from '../../src/model/paper.ts';
import { withPublication } from './list-papers.ts';

/** Papers that formats get wrong, one case or two each; each is an entry that passes the rules. */
export const worstPapers: readonly Paper[] = [
  paper('particles', {
    authors: [
      'Ludwig van Beethoven',
      'Jan van der Berg',
      'Charles de Gaulle',
      'Jean-Luc de la Tour',
      'Leonardo da Vinci',
      "Gabriele D'Annunzio",
      'Ahmed al-Hassan',
      'Wim Van der Auwera',
      'José Ortega y Gasset',
    ],
    venue: 'NeurIPS 2019',
  }),
  paper('suffixes', { authors: ['Martin Luther King Jr.', 'John Doe III', 'William Strunk, Jr.'] }),
  paper('groups', {
    authors: ['The ATLAS Collaboration', 'Research and Development Group', 'Ada Lovelace', 'Plato'],
  }),
  paper('many-authors', {
    authors: Array.from({ length: 150 }, (_, index) => `Given${letters(index)} Family${letters(index)}`),
  }),
  paper('no-authors', { authors: undefined }),
  paper('conference-without-authors', { authors: undefined, venue: { name: 'ICLR', kind: 'conference' } }),
  paper('no-date', { published: undefined, arxiv: undefined, doi: undefined }),
  paper('maths', {
    title: 'On $\\alpha_{2}$-stable laws and $\\mathbb{R}^n$: a $p < q$ story',
    abstract: 'Let $x_i \\le 5\\%$ and\n\n$$\\sum_{i=1}^{n} x_i^2 = \\frac{1}{2}$$\n\nhold for $5 \\& more$.',
  }),
  paper('special-characters', {
    title: 'R&D at 50% of $10 #1: under_scores, {braces}, ~tildes^carets\\backslashes',
    summary: 'Costs $5 & 50% of #1_a {b} ~c^d\\e.',
    abstract: 'R&D at 50%, #1, a_b, {c}, ~d, e^f and g\\\\h, for \\$10 -- or 3--5 --- "that is" it.',
  }),
  paper('quotes', {
    title: '"Smart" quotes, ‘single’, “double”, it’s and \'straight\' ones, `ticks`',
    authors: ["Conan O'Brien", 'Siobhán O’Neill'],
  }),
  paper('capitals', { title: 'mRNA, GPT-4 and the DNA of pH: iPhone McCulloch-Pitts X' }),
  paper('cjk', { title: '深度神经网络剪枝综述', authors: ['张伟', '李 小龙', '山田 太郎'], language: 'zh' }),
  paper('formulas', {
    title: 'Solving $\\Delta u = f$ in $\\mathbb{R}^n$: $L_2$ estimates, \\$5 and $\\{x\\}$',
    abstract:
      'Of $\\left\\{ x \\right.$ and $\\lbrace y \\rbrace$, of `code {`, *words* and **more** of them.\n\n- one\n- two',
  }),
  paper('looks-like-an-entry', {
    title: '@article{x, title = {A title that begins as an entry does',
    abstract: '@misc(y, title = "as a paragraph does")\n\n}, and @comment{ too',
    notes: '@book{z,\n  author = {Nobody}\n}',
    summary: 'It ends with a brace: }',
    venue: '@string{ICLR = "x"} & {Sons} 2020',
    links: { code: 'https://example.org/{a}b}@c%d#e~f' },
  }),
  paper('emoji', { title: 'Is 🧠 all you need? 👩‍🔬 says yes' }),
  paper('right-to-left', { title: 'الشبكات العصبية العميقة', authors: ['محمد الخوارزمي'], language: 'ar' }),
  paper('accents', {
    authors: ['Đặng Thị Ánh', 'Łukasz Żółć', 'Jürgen Großmann', 'Søren Ærø', 'Nguyễn Văn A'],
  }),
  paper('year-only', { published: '1952', arxiv: undefined, venue: 'Journal of Physiology 1952' }),
  paper('month-only', { published: '2024-08', arxiv: 'math/0309136' }),
  // These two want one citation key, so that one of them records another.
  paper('twin-one', { title: 'Twin one', added: '2026-01-02', key: 'lovelace2023twinb' }),
  paper('twin-two', { title: 'Twin two', added: '2026-01-01' }),
  paper('journal', {
    doi: '10.1002/(SICI)1097-4571(199606)47:6<1::AID-ASI1>3.0.CO;2-6',
    venue: { name: 'Journal of R&D', year: 2021, volume: 16, number: '3-4', pages: '1-20', kind: 'journal' },
  }),
  paper('article-number', {
    venue: { name: 'PLOS X', year: 2020, volume: '16A', number: 0, pages: 'e1004', kind: 'journal' },
  }),
  paper('workshop', {
    venue: { name: 'Workshop on Y', year: 2020, volume: 3, pages: '7', kind: 'workshop' },
  }),
  paper('preprint-elsewhere', {
    venue: { name: 'bioRxiv', year: 2022, kind: 'preprint' },
    doi: '10.1101/2022.1',
  }),
  paper('on-arxiv-and-published', {
    arxiv: '2311.00136',
    category: 'cs.LG',
    doi: '10.1109/X.2024.1',
    venue: { name: 'CVPR', year: 2024, pages: '12-19', kind: 'conference' },
  }),
  paper('on-arxiv', { arxiv: 'hep-th/9901001', category: 'hep-th', published: '1999-01' }),
  paper('category-alone', { category: 'cs.LG' }),
  paper('book', { arxiv: undefined, venue: { name: 'MIT Press', year: 2016, kind: 'book' } }),
  paper('chapter', {
    arxiv: undefined,
    venue: { name: 'Handbook of X', year: 2016, pages: '1-9', kind: 'book' },
  }),
  paper('thesis', { arxiv: undefined, venue: { name: 'University of Zürich', year: 2011, kind: 'thesis' } }),
  paper('report', { arxiv: undefined, venue: { name: 'RAND', year: 1958, number: 'P-1', kind: 'report' } }),
  paper('everything', {
    category: 'q-bio.NC',
    doi: '10.1000/a_b',
    venue: 'Research & Practice 2024',
    links: { code: 'https://example.org/a_b?c=d%20e#f', pdf: 'https://example.org/x.pdf' },
    summary: 'One sentence with $\\alpha$.',
    featured: true,
    aliases: ['old-name', 'older-name'],
    changes: [
      { date: '2026-02-01', what: 'published', note: 'Appeared in Research & Practice; 50% longer.' },
      { date: '2026-03-01', what: 'corrected' },
    ],
    notes: 'See [@twin-one].\n\n- one *word*\n- two\n    - three',
    cites: ['twin-one'],
  }),
];

/** A paper with something in each field that most have; undefined takes a field away. */
function paper(id: string, fields: { [Field in keyof Paper]?: Paper[Field] | undefined }): Paper {
  const all = {
    id,
    title: `A paper on ${id}`,
    authors: ['Ada Lovelace', 'Alan Turing'],
    published: '2023-10-31',
    added: '2026-01-01',
    topics: ['theory'],
    abstract: `What there is to say of ${id}, at such a length that nobody takes it for a title or a slip.`,
    notes: '',
    cites: [],
    ...fields,
  };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  return withPublication(Object.fromEntries(known) as unknown as Paper);
}

/** `aa`, `ab` ... */
function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
}
