import fs from 'node:fs';
import path from 'node:path';
import { defined } from '../../../src/model/defined.ts';

/**
 * Writes a content folder, from the sentences and title words of another list. The same count always gives
 * the same text.
 * @param source the content folder to take words from; its topics and site.yaml are copied
 * @returns a page of as many papers, as it would be copied as text
 */
export function generateList(source: string, target: string, count: number): { page: string } {
  const random = sequence(42);
  const pick = <Item>(items: readonly Item[]): Item => defined(items[Math.floor(random() * items.length)]);
  const bodies = fs
    .globSync('papers/*.md', { cwd: source })
    .sort()
    .map((name) => {
      const text = fs.readFileSync(path.join(source, name), 'utf8');
      const [, frontmatter, body] = text.split(/^---$/m);
      return {
        title: defined(/^title: "(.*)"$/m.exec(defined(frontmatter))?.[1]),
        body: defined(body).trim(),
      };
    });
  const sentences = bodies
    .flatMap(({ body }) => body.split(/(?<=[a-z]{3}\.) /))
    .filter((sentence) => !/[$\\[]/.test(sentence));
  const words = bodies.flatMap(({ title }) => title.match(/\b[A-Za-z][a-z-]{3,}\b/g) ?? []);
  const topics = fs.readdirSync(path.join(source, 'topics')).map((name) => name.replace(/\.md$/, ''));

  fs.mkdirSync(path.join(target, 'papers'), { recursive: true });
  fs.mkdirSync(path.join(target, 'topics'));
  fs.copyFileSync(path.join(source, 'site.yaml'), path.join(target, 'site.yaml'));
  for (const [index, topic] of topics.entries()) {
    const text = `---\ntitle: ${topic}\norder: ${index}\ndescription: ${topic}.\n---\n`;
    fs.writeFileSync(path.join(target, 'topics', `${topic}.md`), text);
  }
  const page: string[] = [];
  for (let index = 0; index < count; index++) {
    const title = `${Array.from({ length: 7 }, () => pick(words)).join(' ')} ${index}`;
    const abstract = Array.from({ length: 8 }, () => pick(sentences)).join(' ');
    const year = 2012 + Math.floor(random() * 14);
    const arxiv = `${year % 100}${String(1 + (index % 12)).padStart(2, '0')}.${String(10000 + index).padStart(5, '0')}`;
    page.push(title, abstract);
    fs.writeFileSync(
      path.join(target, 'papers', `paper-${index}.md`),
      `---\ntitle: ${JSON.stringify(title)}\nauthors: [${pick(words)} ${pick(words)}]\npublished: "${year}"\nadded: "2026-11-23"\ntopics: [${pick(topics)}]\narxiv: "${arxiv}"\nkey: paper${index}\n---\n\n${abstract}\n`,
    );
  }
  return { page: page.join('\n\n') };
}

/**
 * Numbers from 0 to 1, the same for the same seed: a linear congruential generator (Numerical Recipes, 3rd
 * ed., 7.1).
 */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
