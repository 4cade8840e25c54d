import type { APIRoute } from 'astro';
import { getPapers } from '../../data/papers.ts';
import { fullUrl, paths } from '../../data/urls.ts';
import { bibtexFile } from '../../formats/bibtex/write-bibtex.ts';

/** `/data/papers.bib`: the whole list for a reference manager, or for `npm run import`. */
export const GET: APIRoute = async () => {
  const text = bibtexFile(await getPapers(), ({ id }) => fullUrl(paths.paper(id)));
  return new Response(text, { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
};
