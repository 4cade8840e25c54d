import { paths } from '../../model/urls.ts';
import type { Paper } from '../../model/paper.ts';
import type { PublishedFile } from '../published-file.ts';
import type { PublishedList } from '../published-list.ts';
import { writeAtom } from './atom.ts';
import { feedSources } from './feed-sources.ts';
import type { FeedEntry } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { makeFeed } from './make-feed.ts';
import { writeOpml } from './opml.ts';
import { paperEntries } from './paper-entry.ts';

/** Every feed of the site, and the list of all of them. A paper is rendered once, in however many it is. */
export function* feedFiles(list: PublishedList): Generator<PublishedFile> {
  const render = paperEntries(list);
  const rendered = new Map<Paper, FeedEntry>();
  const entryOf = (paper: Paper): FeedEntry => {
    const entry = rendered.get(paper) ?? render(paper);
    rendered.set(paper, entry);
    return entry;
  };
  const sources = feedSources(list);
  for (const source of [sources.list, ...sources.topics, ...sources.paths]) {
    const feed = once(() => makeFeed(source, list, entryOf));
    yield {
      path: paths.feed(source.page, 'xml'),
      mediaType: 'application/atom+xml; charset=utf-8',
      write: () => writeAtom(feed(), list),
    };
    yield {
      path: paths.feed(source.page, 'json'),
      mediaType: 'application/feed+json; charset=utf-8',
      write: () => writeJsonFeed(feed(), list),
    };
  }
  yield { path: paths.feeds, mediaType: 'text/x-opml; charset=utf-8', write: () => writeOpml(list) };
}

function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}
