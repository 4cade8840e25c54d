import type { AstroIntegration } from 'astro';
import { publishedFiles } from '../formats/index.ts';
import { paths } from '../model/urls.ts';

/**
 * Gives each file of the table in src/formats/index.ts an address. A single route `/data/[file]` would do for
 * a build, but the development server would answer only below `/data/papers.bib/`, as `trailingSlash:
 * 'always'` has it for every route with a parameter.
 */
export function publishedFileRoutes(): AstroIntegration {
  return {
    name: 'lectern-published-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { name } of publishedFiles)
          injectRoute({ pattern: paths.data(name), entrypoint: './src/pages/data/_published-file.ts' });
      },
    },
  };
}
