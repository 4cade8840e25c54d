import { describe, expect, it } from 'vitest';
import { abstractText } from '../../../src/formats/abstract-text.ts';
import { breadcrumbs, collectionPage } from '../../../src/formats/page-metadata/collection-page.ts';
import { scholarlyArticle } from '../../../src/formats/page-metadata/scholarly-article.ts';
import { writeJsonLd, type Thing } from '../../../src/formats/page-metadata/write-json-ld.ts';
import { defined } from '../../../src/model/defined.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { fullPaper, listPapers } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';
import { factsOf } from './facts-of.ts';

const worst = (id: string): Paper => defined(worstPapers.find((paper) => paper.id === id));
const article = (paper: Paper): Record<string, unknown> =>
  JSON.parse(
    writeJsonLd([scholarlyArticle(factsOf(paper), abstractText(paper).join('\n\n'), 'A list')]),
  ) as Record<string, unknown>;

describe('scholarlyArticle', () => {
  it('says of a published paper all that is known', () => {
    expect(article(fullPaper)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "https://example.org/papers/full/#article",
        "@type": "ScholarlyArticle",
        "about": [
          {
            "@type": "DefinedTerm",
            "name": "neuroscience",
            "url": "https://example.org/topics/neuroscience/",
          },
          {
            "@type": "DefinedTerm",
            "name": "brain-decoding",
            "url": "https://example.org/topics/brain-decoding/",
          },
        ],
        "abstract": "A first paragraph with xᵢ ≤ 5%, $5, 3--5 and a_b, see https://example.org/~me/a--b_c.

      A second with {a}, [brackets], *stars* and \`.",
        "author": [
          {
            "@type": "Person",
            "familyName": "Müller",
            "givenName": "José",
            "name": "José Müller",
          },
          {
            "@type": "Person",
            "familyName": "van der Berg",
            "givenName": "Jan",
            "name": "Jan van der Berg",
          },
          {
            "@type": "Organization",
            "name": "The ATLAS Collaboration",
          },
          {
            "@type": "Person",
            "name": "Plato",
          },
          {
            "@type": "Person",
            "familyName": "King",
            "givenName": "Martin Luther",
            "honorificSuffix": "Jr.",
            "name": "Martin Luther King Jr.",
          },
        ],
        "datePublished": "2024",
        "headline": "MRI & α₂-Networks: 50% of {Braces} in C#_1",
        "identifier": [
          {
            "@type": "PropertyValue",
            "propertyID": "arXiv",
            "value": "2311.00136",
          },
          {
            "@type": "PropertyValue",
            "propertyID": "DOI",
            "value": "10.1000/a_b",
          },
        ],
        "inLanguage": "pt-BR",
        "isPartOf": [
          {
            "@type": "CreativeWork",
            "name": "Research & Practice",
          },
          {
            "@type": "Collection",
            "name": "A list",
          },
        ],
        "mainEntityOfPage": "https://example.org/papers/full/",
        "name": "MRI & α₂-Networks: 50% of {Braces} in C#_1",
        "sameAs": [
          "https://arxiv.org/abs/2311.00136",
          "https://doi.org/10.1000/a_b",
        ],
        "url": "https://example.org/papers/full/",
      }
    `);
  });

  it.each([
    ['book', 'Book'],
    ['chapter', 'Chapter'],
    ['thesis', 'Thesis'],
    ['report', 'Report'],
    ['journal', 'ScholarlyArticle'],
    ['emoji', 'ScholarlyArticle'],
  ])('calls the paper %s a %s', (id, type) => {
    expect(article(worst(id))['@type']).toBe(type);
  });

  it('has no property for what is not known', () => {
    const known = Object.keys(article({ ...worst('no-authors'), published: undefined, topics: undefined }));
    expect(known).not.toContain('author');
    expect(known).not.toContain('about');
    expect(article(worst('no-date'))).not.toHaveProperty('datePublished');
    expect(article(worst('no-date'))).not.toHaveProperty('identifier');
  });

  it('gives every paper with its authors in order', () => {
    for (const paper of [...listPapers, ...worstPapers]) {
      const { author = [] } = article(paper) as { author?: Thing[] };
      expect(
        author.map(({ name }) => name),
        paper.id,
      ).toEqual(paper.authors ?? []);
    }
    expect(article(worst('groups'))['author']).toEqual([
      { '@type': 'Organization', name: 'The ATLAS Collaboration' },
      { '@type': 'Organization', name: 'Research and Development Group' },
      { '@type': 'Person', name: 'Ada Lovelace', givenName: 'Ada', familyName: 'Lovelace' },
      { '@type': 'Person', name: 'Plato' },
    ]);
  });
});

describe('writeJsonLd', () => {
  it('lets no text end its script', () => {
    const hostile = '</script><!--<script>alert(1)</script>';
    const json = writeJsonLd([{ '@type': 'Thing', name: hostile }]);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name: hostile });
  });
});

it('numbers the papers of a list through all of its pages, and the steps on the way to it', () => {
  const papers = ['https://example.org/papers/a/', 'https://example.org/papers/b/'];
  const listing = { name: 'Pruning', page: 'https://example.org/topics/pruning/page/2/', papers };
  const way = [
    { name: 'A list', page: 'https://example.org/' },
    { name: 'Pruning', page: listing.page },
  ];
  expect(
    JSON.parse(writeJsonLd([collectionPage({ ...listing, start: 41, count: 42 }), breadcrumbs(way)])),
  ).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        '@id': listing.page,
        url: listing.page,
        name: 'Pruning',
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: 42,
          itemListElement: [
            { '@type': 'ListItem', position: 41, url: papers[0] },
            { '@type': 'ListItem', position: 42, url: papers[1] },
          ],
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'A list', item: 'https://example.org/' },
          { '@type': 'ListItem', position: 2, name: 'Pruning', item: listing.page },
        ],
      },
    ],
  });
});
