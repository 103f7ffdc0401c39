/** One flaw of one installed version: all advisories that name it, taken together. */
import type {Severity} from '../../finding/severity.ts';
import type {AdvisoryRecord} from '../advisory.ts';

/** Where the severity is from. `none`: nobody rates the flaw; it then counts as medium. */
export type SeveritySource = 'malicious' | 'vector' | 'word' | 'none';

export interface Rating {
  /** With one level added where attacks are known. */
  readonly severity: Severity;
  readonly source: SeveritySource;
  /** The vector that decided and its score. */
  readonly vector?: string;
  readonly score?: number;
}

export interface Flaw {
  /** The best known of `ids`; what the flaw is called. */
  readonly id: string;
  /** The best known of all ids that anything links to it, also by advisories about other versions: stays the same
   * when another version is installed. */
  readonly stableId: string;
  /** Ids and aliases of all its advisories, sorted by code unit. */
  readonly ids: readonly string[];
  /** The advisories, sorted by id. */
  readonly records: readonly AdvisoryRecord[];
  readonly rating: Rating;
  readonly malicious: boolean;
  readonly knownExploited: boolean;
  /** Day on which the first of them was published; empty where unknown. */
  readonly published: string;
  /** Smallest version above the installed one that a range names as fixed and none of the advisories affects. */
  readonly fixed?: string;
}
