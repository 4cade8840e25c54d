import { defineConfig } from 'astro/config';
import { contentFolder } from './src/library/content-folder.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { publishedFilesOf } from './src/site/published-files.ts';
import { pathInLetters, readPublication } from './src/site/publication.ts';
import { loadLibrary } from './src/library/load-library.ts';
import { virtualModule } from './src/site/virtual-module.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { searchIndex } from './src/site/search/integration.ts';
import { socialImages } from './src/site/social-images/integration.ts';

const folder = contentFolder();
const publication = readPublication(loadLibrary(folder).library.site);

export default defineConfig({
  site: publication.site,
  base: pathInLetters(publication.base),
  trailingSlash: 'always',
  compressHTML: true,
  build: { concurrency: 4, inlineStylesheets: 'auto' },
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  integrations: [publishedFilesOf(folder, publication), searchIndex(folder), socialImages(folder)],
  vite: { plugins: [plainImports(), virtualModule('virtual:publication', publication)] },
  devToolbar: { enabled: false },
});
