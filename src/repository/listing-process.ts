/** The questions about a work tree that need no other answer first, so that they are asked at the very start. */
import type {GitSession} from '../platform/git.ts';
import {type IndexListing, listIndex} from './index-listing.ts';

/** What git says when it is asked; nothing of the work tree is read. */
export interface ListingAnswers extends IndexListing {
  /** The index differs from HEAD, or there is no commit yet. */
  readonly hasStagedChanges: boolean;
}

export interface EarlyListing {
  /** By this machine's clock, in milliseconds since 1970. */
  readonly startedAtMs: number;
  readonly answers: Promise<ListingAnswers>;
}

/** Notes the time first: see `isSettled`. */
export function startListing(git: GitSession): EarlyListing {
  return {startedAtMs: Date.now(), answers: askListing(git)};
}

/** Rejects with `GitError`. */
export async function askListing(git: GitSession): Promise<ListingAnswers> {
  const [listing, hasStagedChanges] = await Promise.all([listIndex(git), differsFromHead(git)]);
  return {...listing, hasStagedChanges};
}

/** Clocks of file systems tick some milliseconds apart. */
const CLOCK_SLACK_MS = 1000;

/**
 * True when the index was written before git was asked, so that it is the one that git has read. `indexTimeMs` is asked
 * for later than that: of an index that somebody writes meanwhile it would be the time of another one.
 */
export function isSettled({startedAtMs}: EarlyListing, indexTimeMs: number): boolean {
  return indexTimeMs < startedAtMs - CLOCK_SLACK_MS;
}

/** Compares the index with the commit's tree; the work tree is not looked at. */
async function differsFromHead(git: GitSession): Promise<boolean> {
  const args = ['diff-index', '--cached', '--quiet', '--no-ext-diff', '--ignore-submodules=all', 'HEAD', '--', '.'];
  return (await git.try(args)).exitCode !== 0;
}
