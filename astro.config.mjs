import { defineConfig } from 'astro/config';
import { contentFolder } from './src/library/content-folder.ts';
import { readPublication } from './src/library/publication.ts';
import { readSite } from './src/library/read-site.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { searchIndex } from './src/search/integration.ts';

const folder = contentFolder();

export default defineConfig({
  ...readPublication(readSite(`${folder}/site.yaml`)),
  trailingSlash: 'always',
  compressHTML: true,
  build: { concurrency: 4, inlineStylesheets: 'auto' },
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  integrations: [searchIndex(folder)],
  devToolbar: { enabled: false },
});
