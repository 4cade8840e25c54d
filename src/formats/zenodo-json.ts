import { escapeHtml } from '../markdown/escape-html.ts';
import { countedNoun } from '../model/counted-noun.ts';
import { editionTitle, type Manifest } from '../model/edition.ts';
import { licenceSentences } from '../model/licences.ts';
import { invertedName } from '../model/name-parts.ts';
import { formatDate } from '../model/partial-dates.ts';
import { paths } from '../model/urls.ts';
import { creatorOf } from './creators.ts';
import type { PublishedList } from './published-list.ts';

/**
 * Returns what Zenodo is to say of an edition, for the file .zenodo.json at the root of the repository, which
 * it reads when a release is made there: the metadata of a deposit
 * (https://developers.zenodo.org/#representation).
 */
export function writeZenodoJson({ site, topics, fullUrl }: PublishedList, edition: Manifest): string {
  const { name, parts } = creatorOf(site);
  const size = `${countedNoun(edition.papers, 'paper')} in ${countedNoun(edition.topics, 'topic')}`;
  const description = [
    site.description,
    `${size}, as the list was on ${formatDate(edition.date)}.`,
    licenceSentences(site.licence).join(' '),
  ];
  const metadata = {
    title: `${site.title}, edition of ${editionTitle(edition.edition)}`,
    upload_type: 'dataset',
    publication_date: edition.date,
    description: description.map((part) => `<p>${escapeHtml(part)}</p>`).join(''),
    creators: [{ name: parts ? invertedName(name) : name }],
    access_right: 'open',
    license: site.licence,
    version: edition.edition,
    keywords: topics.length > 0 ? [...new Set(topics.map(({ title }) => title))] : undefined,
    related_identifiers: [
      { identifier: edition.url, relation: 'isIdenticalTo', scheme: 'url', resource_type: 'dataset' },
      { identifier: fullUrl(paths.home), relation: 'isDerivedFrom', scheme: 'url', resource_type: 'dataset' },
    ],
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
