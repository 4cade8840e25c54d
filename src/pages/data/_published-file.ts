import type { APIRoute } from 'astro';
import { getPapers } from '../../data/papers.ts';
import { getSite } from '../../data/site.ts';
import { fullUrl, paths } from '../../data/urls.ts';
import { publishedFiles } from '../../formats/index.ts';
import { defined } from '../../model/defined.ts';

/** `/data/papers.bib` and the like: the whole list for other programs, or for `npm run import`. */
export const GET: APIRoute = async ({ routePattern }) => {
  const file = defined(publishedFiles.find(({ name }) => paths.data(name) === routePattern));
  const text = file.write({
    title: (await getSite()).title,
    url: fullUrl(paths.home),
    papers: await getPapers(),
    urlOf: ({ id }) => fullUrl(paths.paper(id)),
  });
  return new Response(text, { headers: { 'content-type': file.mediaType } });
};
