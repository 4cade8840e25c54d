import { stringify } from 'yaml';
import type { Manifest } from '../model/edition.ts';
import { paths } from '../model/urls.ts';
import { creatorOf, type Creator } from './creators.ts';
import type { PublishedList } from './published-list.ts';

/**
 * Returns how the list is to be cited, for the file CITATION.cff at the root of its repository, which forges
 * and Zenodo read: Citation File Format 1.2.0
 * (https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md).
 * @param latest its latest edition, whose name is the version
 */
export function writeCitationCff({ site, topics, fullUrl }: PublishedList, latest?: Manifest): string {
  const fields = {
    'cff-version': '1.2.0',
    message: 'If you use this list, please cite it as follows.',
    type: 'dataset',
    title: site.title,
    abstract: site.description,
    authors: [authorOf(creatorOf(site))],
    doi: site.doi,
    url: fullUrl(paths.home),
    'repository-code': site.repository,
    license: site.licence,
    keywords: topics.length > 0 ? [...new Set(topics.map(({ title }) => title))] : undefined,
    version: latest?.edition,
    'date-released': latest?.date,
    identifiers: latest && [
      { type: 'url', value: latest.url, description: 'The edition, which never changes.' },
    ],
  };
  const note = '# npm run docs writes this file from site.yaml and the latest edition.\n';
  // In quotes a version such as 2026-11 is text to every reader of YAML.
  return (
    note + stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
  );
}

function authorOf({ name, parts, url }: Creator): object {
  if (!parts) return { name, website: url };
  return {
    'family-names': parts.family,
    'given-names': parts.given || undefined,
    'name-particle': parts.particle || undefined,
    'name-suffix': parts.suffix || undefined,
    website: url,
  };
}
