import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { defined } from '../model/defined.ts';
import { hasErrors } from '../model/issues.ts';
import { textAttributes } from '../model/languages.ts';
import type { Paper } from '../model/paper.ts';
import { lineHtml, lineText } from '../markdown/line.ts';
import { aboutOf, papersOf, pathsOf, topicsOf, type Library } from '../model/library.ts';
import {
  forgetLibrary,
  loadLibrary,
  reportOf,
  withoutBroken,
  type CheckedLibrary,
} from '../library/load-library.ts';
import { pipelineDigest } from './pipeline-digest.ts';
import { bodyRenderer, type BodyText, type CitedTitle, type RenderBody } from './render-body.ts';
import { repositoryPath } from './repository-path.ts';

/** One record for a collection, and what its rendering depends on besides its own text. */
interface Source {
  id: string;
  /** The path of its file as people type it. */
  file: string;
  data: Record<string, unknown>;
  /** Ids that its bodies cite: their titles are part of the rendering. */
  cites: string[];
  /** The bodies to render, by the name of the field that takes the HTML. */
  bodies: Record<string, BodyText>;
}

/**
 * The loaders of all collections, over one reading of the content folder. A build stops with the whole report
 * when the rules find an error. While developing the report is shown, and what is not broken is served.
 */
export function libraryLoaders(
  folder: string,
): Record<'papers' | 'topics' | 'paths' | 'about' | 'editions' | 'site', Loader> {
  let shown: CheckedLibrary | undefined;
  const loader = (name: string, sourcesOf: (library: Library, root: string) => Source[]): Loader => ({
    name: `lectern-${name}`,
    load: async (context) => {
      const refresh = async (): Promise<void> => {
        const checked = loadLibrary(folder);
        if (context.watcher && checked !== shown) showReport(checked, context);
        shown = checked;
        const library = context.watcher ? withoutBroken(checked) : forPublication(checked);
        await fill(context, library, sourcesOf(library, fileURLToPath(context.config.root)));
      };
      await refresh();
      watch(context, folder, refresh);
    },
  });
  return {
    papers: loader('papers', paperSources),
    topics: loader('topics', (library) => entrySources(topicsOf(library), library.topics, introductionHtml)),
    paths: loader('paths', (library) => entrySources(pathsOf(library), library.paths, introductionHtml)),
    about: loader('about', (library) =>
      entrySources(aboutOf(library), library.about, ({ id, text }) => ({
        textHtml: { markdown: text, ids: `about-${id}`, level: 2 },
      })),
    ),
    editions: loader('editions', ({ editions }) =>
      editions.flatMap(({ name, folder, manifest }) =>
        manifest ? [{ id: name, file: folder, data: manifest, cites: [], bodies: {} }] : [],
      ),
    ),
    site: loader('site', ({ site: { file, fields } }) => [
      { id: 'site', file, data: { ...fields }, cites: [], bodies: {} },
    ]),
  };
}

function forPublication({ library, issues }: CheckedLibrary): Library {
  if (hasErrors(issues))
    throw new Error(`The content has errors, and no site was built.\n\n${reportOf({ library, issues })}`);
  return library;
}

function showReport(checked: CheckedLibrary, { logger }: LoaderContext): void {
  if (checked.issues.length > 0) logger.warn(`\n${reportOf(checked)}`);
}

function paperSources(library: Library, root: string): Source[] {
  const files = new Map(library.papers.map(({ id, file }) => [id, file]));
  return papersOf(library).map((paper) => {
    const file = defined(files.get(paper.id));
    return {
      id: paper.id,
      file,
      data: { ...paper, ...renderedLines(paper), file: repositoryPath(file, root) },
      cites: paper.cites,
      bodies: {
        abstractHtml: { markdown: paper.abstract, ids: `abstract-${paper.id}`, level: 2 },
        notesHtml: { markdown: paper.notes, ids: `notes-${paper.id}`, level: 2 },
      },
    };
  });
}

function renderedLines({ title, summary }: Paper) {
  const plainSummary = summary === undefined ? {} : { plainSummary: lineText(summary) };
  const summaryHtml = summary === undefined ? {} : { summaryHtml: lineHtml(summary) };
  return { plainTitle: lineText(title), titleHtml: lineHtml(title), ...plainSummary, ...summaryHtml };
}

/** Entries that show nothing of their files but fields and bodies. */
function entrySources<Item extends { id: string; cites: string[] }>(
  items: readonly Item[],
  entries: readonly { id: string; file: string }[],
  bodiesOf: (item: Item) => Source['bodies'],
): Source[] {
  const files = new Map(entries.map(({ id, file }) => [id, file]));
  return items.map((item) => ({
    id: item.id,
    file: defined(files.get(item.id)),
    data: { ...item },
    cites: item.cites,
    bodies: bodiesOf(item),
  }));
}

/** It stands below the title of the page. */
function introductionHtml({ id, introduction }: { id: string; introduction: string }): Source['bodies'] {
  return { introductionHtml: { markdown: introduction, ids: `introduction-${id}`, level: 1 } };
}

/**
 * Brings a collection up to date. What has not changed, down to the titles it cites, is not rendered again.
 */
async function fill(context: LoaderContext, library: Library, sources: Source[]): Promise<void> {
  const { store, config, parseData, generateDigest } = context;
  const { languages } = library.site.fields;
  const titles = new Map<string, CitedTitle>(
    library.papers.map(({ id, fields: { title = id, language } }) => [
      id,
      { title, ...textAttributes(language, languages) },
    ]),
  );
  const pipeline = pipelineDigest(config.root);
  let render: RenderBody | undefined;
  for (const { id, file, data, cites, bodies } of sources) {
    const cited = cites.map((cite) => [cite, titles.get(cite)]);
    const digest = generateDigest({ data, cited, base: config.base, pipeline });
    if (store.get(id)?.digest === digest) continue;
    const html: Record<string, string> = {};
    for (const [field, text] of Object.entries(bodies)) {
      render ??= await bodyRenderer(config, titles);
      html[field] = await render(text, file);
    }
    store.set({ id, digest, data: await parseData({ id, data: { ...data, id, ...html } }) });
  }
  const ids = new Set(sources.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
}

/** While developing: reads the folder again a moment after anything in it has changed. */
function watch({ watcher, logger }: LoaderContext, folder: string, refresh: () => Promise<void>): void {
  if (!watcher) return;
  const root = path.resolve(folder);
  let timer: NodeJS.Timeout | undefined;
  watcher.add(root);
  watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(root + path.sep)) return;
    forgetLibrary(folder);
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch((error: unknown) =>
        logger.error(error instanceof Error ? error.message : String(error)),
      );
    }, SETTLE_MS);
  });
}

/** Editors write in several steps; one reading after the last is enough. */
const SETTLE_MS = 60;
