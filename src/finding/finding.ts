/**
 * The model, in the order in which a problem travels: RawFinding → Finding → MergedFinding → JudgedFinding.
 * Each stage adds what it knows and takes nothing away.
 */
import type {Category} from './category.ts';
import type {Advisory, AffectedComponent} from './component.ts';
import type {Confidence} from './confidence.ts';
import type {Fix} from './fix.ts';
import type {Location} from './location.ts';
import type {Rule} from './rule.ts';
import type {Severity} from './severity.ts';

/**
 * What makes two sightings the same problem, apart from lines, columns and formatting.
 *
 * `file`: the key is only meaningful inside its file (or the file's successor after a rename), such as a Dockerfile
 * instruction. `repository`: the key names the problem wherever it is moved to, such as the hash of a secret or the
 * address of a Kubernetes resource.
 */
export interface Identity {
  readonly scope: 'file' | 'repository';
  readonly key: readonly string[];
}

/** One step on the way of data through the code, in the order of the way; the first is the source, the last the sink. */
export interface FlowStep {
  readonly kind: 'source' | 'step' | 'sink';
  readonly location: Location;
}

/** What a scanner returns. Plain data: it crosses threads and is cached. It never holds a secret. */
export interface RawFinding {
  readonly ruleId: string;
  /** One sentence for the developer about this occurrence. Plain text; hostile text may occur in it. */
  readonly message: string;
  readonly location: Location;
  readonly identity: Identity;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** Further places that belong to the same problem. */
  readonly relatedLocations?: readonly Location[];
  /** How data from outside gets to the location, where that is the problem. */
  readonly flow?: readonly FlowStep[];
  /** The region holds a secret: whoever shows lines of the file masks it first. */
  readonly sensitive?: boolean;
  /** A suppression comment stands beside it (`gitleaks:allow`). Whether it counts is for the judge. */
  readonly suppressedInSource?: string;
  /** Abbreviated facts for reports, e.g. `{secret: 'AKIA…(20 characters)'}`; values are already redacted. */
  readonly details?: Readonly<Record<string, string>>;
  /** The package it is about, for findings in dependencies and images. */
  readonly component?: AffectedComponent;
  /** The flaw it is about, where one is published. */
  readonly advisory?: Advisory;
  /** What to change in the files, where that is certain. A `sensitive` finding has none. */
  readonly fix?: Fix;
}

/** Who saw a problem. */
export interface Source {
  readonly scanner: string;
  readonly ruleId: string;
}

/** A raw finding on one scale, with everything that the reports need and a fingerprint. */
export interface Finding {
  readonly scanner: string;
  readonly rule: Rule;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly location: Location;
  readonly relatedLocations: readonly Location[];
  readonly flow?: readonly FlowStep[];
  readonly identity: Identity;
  /** Versioned and stable under moved lines; see fingerprint.ts. */
  readonly fingerprint: string;
  /** The commit of the pull request that has it, where it is in none of the files of the head any more. */
  readonly commit?: string;
  readonly sensitive: boolean;
  readonly suppressedInSource?: string;
  readonly details: Readonly<Record<string, string>>;
  readonly component?: AffectedComponent;
  readonly advisory?: Advisory;
  readonly fix?: Fix;
}

/** One real problem, seen by one or more scanners. */
export interface MergedFinding extends Finding {
  readonly sources: readonly Source[];
}

/** A merged finding with the service it belongs to. */
export interface PlacedFinding extends MergedFinding {
  /** Folder of the service, repository-relative; undefined when the finding belongs to no service. */
  readonly service?: string;
}

/**
 * Compared with the base: `new` blocks, `existing` was there before, `fixed` is gone. Without a base all are `new`.
 * `newly-disclosed`: the base has the same component with the same flaw, but the flaw was published only after the base
 * was committed, so nobody could have known then.
 */
export const STATUSES = ['new', 'newly-disclosed', 'existing', 'fixed'] as const;

export type Status = (typeof STATUSES)[number];

/** `waived`: an accepted, unexpired waiver covers it; it stays visible and does not block. */
export type Disposition = 'open' | 'waived';

/** A finding with everything that has been decided about it. */
export interface JudgedFinding extends PlacedFinding {
  readonly status: Status;
  readonly disposition: Disposition;
  /** Why it is waived, as the waiver says. */
  readonly waiver?: {readonly reason: string; readonly owner: string; readonly expires: string} | undefined;
}

/** Category of a finding; decided by its rule. */
export function categoryOf(finding: Finding): Category {
  return finding.rule.category;
}
