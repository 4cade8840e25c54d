/** What a rule asks, for contributors. */
export interface Meaning {
  /** What must hold, in a sentence. */
  holds: string;
  /** What `--fix` does about a breach that needs no judgement, in a sentence; absent where nothing. */
  mends?: string;
}

/** The meaning of every rule, by its name. */
export const meanings: Readonly<Record<string, Meaning>> = {
  'no-symlinks': { holds: 'Everything in the content folder is a file, not a link to one.' },
  'file-name': { holds: 'A file name is lower-case words joined by hyphens, and ends in `.md`.' },
  'tidy-whitespace': {
    holds: 'Newlines are those of Unix, no field ends in spaces, and the file ends with one newline.',
    mends: 'Takes away what is too much.',
  },
  'no-hidden-characters': { holds: 'The text has no characters that turn its direction or cannot be seen.' },
  'no-executable-frontmatter': {
    holds: 'The first line is `---` and nothing else: frontmatter is YAML and is never run.',
  },
  'valid-frontmatter': {
    holds: 'The fields can be read, the required ones are there, and each has the right form.',
    mends: 'Puts a number where text must be in quotes.',
  },
  'known-keys': { holds: 'There is no field that entries do not have.' },
  'field-order': {
    holds: 'The fields stand in the order of the table in CONTRIBUTING.md.',
    mends: 'Moves whole lines, with the comments above them.',
  },
  'title-not-in-capitals': { holds: 'A title has capitals where the paper has them, not everywhere.' },
  'authors-as-names': { holds: 'Each author is one name, given name first.' },
  'real-date': { holds: 'Dates exist, and none is after `added`; `published` may be a year or a month.' },
  'has-topic': { holds: 'Each paper has a topic.' },
  'topic-exists': {
    holds: 'Each topic is a file in `content/topics/`, named once.',
    mends: 'Corrects the spelling where one topic is near.',
  },
  'quoted-identifier': {
    holds:
      '`arxiv` and `doi` are in quotes and in their short form: YAML would turn 2405.00010 into another paper.',
    mends: 'Puts it in quotes, and takes it out of an address.',
  },
  'published-doi': { holds: 'A paper with a venue that gives DOIs has the DOI that it gave.' },
  'web-link': { holds: 'Links are full https addresses.' },
  'summary-not-title': { holds: 'A summary says something that the title does not.' },
  'free-alias': { holds: 'A former address belongs to one paper.' },
  'has-abstract': { holds: 'There is an abstract.' },
  'whole-abstract': { holds: 'The abstract ends with a whole sentence.' },
  'known-citation': { holds: '`[@id]` names a paper of the list.' },
  'no-raw-html': { holds: 'The text is Markdown without HTML.' },
  'shallow-nesting': { holds: 'Quotes, lists and brackets stand in each other at most 16 deep.' },
  'readable-maths': { holds: 'What stands between dollar signs is LaTeX that can be typeset.' },
  'no-latex-debris': { holds: 'There are no commands of LaTeX outside of maths.' },
  'unique-arxiv': { holds: 'No two papers have the same arXiv identifier, whatever its version.' },
  'unique-doi': { holds: 'No two papers have the same DOI, whatever its case.' },
  'unique-title': { holds: 'No two papers have the same title, whatever its case and punctuation.' },
  'topic-not-empty': { holds: 'Each topic has a paper.' },
  'recommended-in-topic': { holds: 'What a topic recommends are papers of that topic.' },
  'known-step': { holds: 'Each step of a reading path is a paper of the list, once.' },
};
