import { getCollection } from 'astro:content';
import { compareOrder } from '../model/library.ts';
import type { PublishedPaper, PublishedPath } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapersById } from './papers.ts';

/** A reading path with the papers of its steps. */
export interface PathWithPapers extends Omit<PublishedPath, 'steps'> {
  steps: { paper: PublishedPaper; why: string }[];
}

/** All reading paths in the editor's order. */
export const getPaths = onceABuild(async (): Promise<PathWithPapers[]> => {
  const papers = await getPapersById();
  const entries = await getCollection('paths');
  return entries
    .map(({ data }) => ({
      ...data,
      // While somebody is writing, the paper of a step may be broken and not shown.
      steps: data.steps.flatMap(({ paper: id, why }) => {
        const paper = papers.get(id);
        return paper ? [{ paper, why }] : [];
      }),
    }))
    .sort(compareOrder);
});

/**
 * For each paper, the paths that pass it, with the number of the step from 1 and what the editor says there.
 */
export const getPathsThrough = onceABuild(
  async (): Promise<ReadonlyMap<string, { path: PathWithPapers; step: number; why: string }[]>> => {
    const through = new Map<string, { path: PathWithPapers; step: number; why: string }[]>();
    for (const path of await getPaths()) {
      for (const [index, { paper, why }] of path.steps.entries()) {
        through.set(paper.id, [...(through.get(paper.id) ?? []), { path, step: index + 1, why }]);
      }
    }
    return through;
  },
);
