import type { PaperFrontmatter } from '../model/paper.ts';

/**
 * What is known of a paper from outside: any fields of an entry, and its texts as Markdown. Every reader
 * gives this form, so that nothing behind it knows of formats. What is not known is absent, never guessed.
 */
export interface Reference extends Omit<PaperFrontmatter, 'added'> {
  added?: string | undefined;
  /** The authors' abstract as Markdown; empty where it is not known. */
  abstract: string;
  /** The curator's notes as Markdown. */
  notes?: string;
  /** The file name it had in a list that was exported, without `.md`. */
  id?: string;
}

/** A reference, and what its reader has to say about it. */
export interface ReadReference {
  reference: Reference;
  /**
   * What was left out or changed on the way, each as one sentence: `The journal reference "..." names no
   * year.`
   */
  remarks: string[];
  /** Fields of the source that an entry has no place for. */
  unused: string[];
  /** Words under which the source files the paper: those that are topics of the list become its topics. */
  keywords?: string[];
}

/** A reference, and where it stands in the file that was read. */
export interface LocatedReference extends ReadReference {
  /** The line on which it begins, from 1. */
  line: number;
  /** Its part of the file, to be kept where no entry comes of it. */
  source: string;
}

/** A part of a file that became no reference, and why. */
export interface SkippedBlock {
  line: number;
  text: string;
  reason: string;
}

/** All of a file: every part is in one of the two. */
export interface ReadFile {
  references: LocatedReference[];
  skipped: SkippedBlock[];
}

/**
 * Longer than any abstract, in characters: readers need not look into such a text, because it will be
 * refused.
 */
export const LONGEST_TEXT = 100_000;
