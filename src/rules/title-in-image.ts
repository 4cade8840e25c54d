import { lineText } from '../markdown/line.ts';
import type { Finding } from '../model/issues.ts';
import { hasImageLetters, IMAGE_SCRIPTS } from '../model/social-image.ts';
import type { Rule } from './rule.ts';

/** The picture that goes with a link to a paper shows its title; it is the editor's who chooses fonts. */
export const titleInImage: Rule = {
  name: 'title-in-image',
  holds: 'Titles have letters that the fonts of the pictures for shared links have.',
  example: {
    no: 'title: "大型语言模型"',
    yes: 'title: "Large Language Models"',
    note: 'A list in Chinese writes `socialImages: false` in `content/site.yaml`, or adds a font.',
  },
  find: ({ site, papers }): Finding[] => {
    if (site.fields.socialImages === false) return [];
    const lacking = papers.filter(
      ({ fields: { title } }) => title !== undefined && !hasImageLetters(lineText(title)),
    );
    const [first] = lacking;
    if (!first) return [];
    const others = lacking.length === 1 ? '' : ` and ${lacking.length - 1} more`;
    return [
      {
        file: site.file,
        position: site.locate(['socialImages']),
        message: `Unexpected title \`${first.fields.title ?? ''}\` of ${first.file}${others}, expected letters that the fonts of the pictures have: ${IMAGE_SCRIPTS.join(', ')}. Such a picture shows the list in place of the title.`,
        action:
          'Leave it so, write socialImages: false, or add a font to src/site/social-images/fonts.ts and its script to src/model/social-image.ts.',
      },
    ];
  },
};
