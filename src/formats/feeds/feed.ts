/** Returns a day as the time at which it begins (RFC 3339): nobody knows the hour of what is in a list. */
export function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** What is new on one page of the site, as each format of feeds says it. */
export interface Feed {
  /** The path of the page; the feed's own path follows from it. */
  page: string;
  /** What never changes: `permanent-id.ts`. */
  id: string;
  title: string;
  description: string;
  language: string;
  /** Who made the list: for entries of which no author is known. */
  author: { name: string; url: string };
  /** The day of the last news, as `YYYY-MM-DD`: never that of a build. */
  updated: string;
  /** The latest added first. */
  entries: readonly FeedEntry[];
}

/** One entry of a feed. Texts are plain where nothing else is said, and may hold any character. */
export interface FeedEntry {
  id: string;
  /** The full address of its page. */
  url: string;
  title: string;
  /** Where it is not that of the feed. */
  language?: string | undefined;
  authors: readonly string[];
  /** The day on which it joined the list. */
  published: string;
  /** The day of the last news of it. */
  updated: string;
  topics: readonly { id: string; title: string }[];
  summary?: string | undefined;
  /** HTML of the plainest kind, with full addresses. */
  html: string;
  /** Full addresses of the same elsewhere, the one to read first. */
  elsewhere: readonly string[];
}
