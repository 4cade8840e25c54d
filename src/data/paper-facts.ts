import { paperFacts, type PaperFacts } from '../formats/page-metadata/paper-facts.ts';
import type { PublishedPaper } from '../model/published.ts';
import { getSite } from './site.ts';
import { getTopicsById } from './topics.ts';
import { fullUrl, paths } from './urls.ts';

/** Returns what pages tell programs of a paper. */
export async function getPaperFacts(paper: PublishedPaper): Promise<PaperFacts> {
  const { languages: [language = 'en'] = [] } = await getSite();
  const topics = await getTopicsById();
  return paperFacts(paper, {
    page: fullUrl(paths.paper(paper.id)),
    language,
    topics: (paper.topics ?? []).map((id) => ({
      title: topics.get(id)?.title ?? id,
      page: fullUrl(paths.topic(id)),
    })),
  });
}
