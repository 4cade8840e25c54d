import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../src/library/content-folder.ts';
import { loadLibrary, reportOf } from '../../src/library/load-library.ts';
import { hasErrors } from '../../src/model/issues.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { librarySize } from '../../src/model/summary-line.ts';
import { buildApart } from './build-apart.ts';

/** Where a site is built to. */
export interface BuildOptions {
  /** The folder for the site; emptied first, so that no old page outlives a failed build. */
  outDir: string;
  /** The folder for what is kept between builds; Astro's own by default. */
  cacheDir?: string | undefined;
}

/** What was built. */
export interface BuiltSite {
  /** `60 papers, 12 topics, 79 pages` */
  size: string;
  seconds: number;
}

/**
 * Builds the site, unless the rules find an error in the content.
 * @throws {ContentError} with the whole report
 */
export async function buildSite({ outDir, cacheDir }: BuildOptions): Promise<BuiltSite> {
  const start = performance.now();
  fs.rmSync(outDir, { recursive: true, force: true });
  const checked = loadLibrary(contentFolder());
  const { library, issues } = checked;
  if (hasErrors(issues)) throw new ContentError(`${reportOf(checked)} No site was built.`);
  if (issues.length > 0) console.warn(reportOf(checked));
  await buildApart(outDir, cacheDir);
  // Those at the identifiers of papers only lead to others.
  const pages = fs.globSync('**/*.html', { cwd: outDir, exclude: ['arxiv', 'doi'] }).length;
  return {
    size: `${librarySize(library)}, ${countedNoun(pages, 'page')}`,
    seconds: (performance.now() - start) / 1000,
  };
}

/** The content is wrong; the message is the report, and no stack is needed to understand it. */
export class ContentError extends Error {}

/** The folder that `npm run build` and `npm start` build to. */
export const siteFolder = path.resolve('dist');
