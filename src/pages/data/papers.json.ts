import type { APIRoute } from 'astro';
import { getPapers } from '../../data/papers.ts';
import { getSite } from '../../data/site.ts';
import { fullUrl, paths } from '../../data/urls.ts';
import { papersJson } from '../../formats/papers-json.ts';

/** `/data/papers.json`: the whole list for programs, or for `npm run import`. */
export const GET: APIRoute = async () => {
  const list = { title: (await getSite()).title, url: fullUrl(paths.home) };
  const text = papersJson(await getPapers(), list, ({ id }) => fullUrl(paths.paper(id)));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
