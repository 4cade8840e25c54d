import { CATEGORY } from '../model/identifiers.ts';
import type { Rule } from './rule.ts';

/** A category is named as arXiv names it, so that programs find it again. */
export const arxivCategory: Rule = {
  name: 'arxiv-category',
  holds: 'A category is one of arXiv, under its name there: cs.LG, q-bio.NC, hep-th.',
  example: { no: 'category: Machine Learning (cs.LG)', yes: 'category: cs.LG' },
  find: ({ papers }) =>
    papers.flatMap(({ file, fields: { category }, locate }) => {
      if (category === undefined || CATEGORY.test(category)) return [];
      const meant = findCategory(category);
      return [
        {
          file,
          position: locate(['category']),
          message: `Unexpected category \`${category}\`, expected the name of one of arXiv's, such as \`cs.LG\`.`,
          action:
            meant === undefined
              ? 'Copy it from the page of the paper on arXiv, or leave it out.'
              : `Type category: ${meant}`,
        },
      ];
    }),
};

/** The first category in what people copy: `Machine Learning (cs.LG)`, `cs.LG; stat.ML`, `CS.lg`. */
function findCategory(text: string): string | undefined {
  const [, archive = '', subject = ''] =
    /(?:^|[\s([])([a-z-]{2,9})\.([a-z]{2})(?=$|[\s,;)\]])/i.exec(text) ?? [];
  const name = `${archive.toLowerCase()}.${subject.toUpperCase()}`;
  return CATEGORY.test(name) ? name : undefined;
}
