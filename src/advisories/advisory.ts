/** What the scanner knows of a flaw in one package, whatever the source, and the contract of sources. */

/** One event on a package's line of versions. https://ossf.github.io/osv-schema/#affectedrangesevents-fields */
export interface RangeEvent {
  readonly kind: 'introduced' | 'fixed' | 'last_affected' | 'limit';
  /** `0` in `introduced` means before all versions; `*` in `limit` after all. */
  readonly version: string;
}

/** The facts of one advisory about one package; nothing in it is withdrawn. */
export interface AdvisoryRecord {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Day, `YYYY-MM-DD`; empty where unknown. */
  readonly published: string;
  /** Day of the last change. */
  readonly modified: string;
  /** CVSS vectors of the advisory or, where it has none, of an alias. */
  readonly vectors: readonly string[];
  /** The database's word in lower case, where it gives one. */
  readonly severityWord?: string;
  /** The package itself is malware. */
  readonly malicious: boolean;
  /** CISA knows of attacks that use it. */
  readonly knownExploited: boolean;
  /** Ranges of type SEMVER and ECOSYSTEM; each a list of events in the order of the document. */
  readonly ranges: readonly (readonly RangeEvent[])[];
  /** Versions listed one by one that the ranges do not tell. */
  readonly versions: readonly string[];
}

/** A package as advisories name it: OSV's ecosystem, with suffix (`Debian:12`), and the ecosystem's own name. */
export interface PackageName {
  readonly ecosystem: string;
  readonly name: string;
}

/** Advisories that have been loaded. */
export interface AdvisorySet {
  /**
   * Day up to which the data of each ecosystem loaded is known to be complete, `YYYY-MM-DD`: of its download, else of its
   * newest change. An ecosystem without data is absent.
   */
  readonly dates: ReadonlyMap<string, string>;
  /** What is known of a package; empty when nothing is. */
  find(asked: PackageName): readonly AdvisoryRecord[];
  /**
   * False for a release of a distribution (`Alpine:v3.30`) that the data says nothing of: that it finds nothing then
   * means nothing. Absent where the source takes every release that is asked.
   */
  covers?(ecosystem: string): boolean;
  /** Sentences for the report on what the source should have known and could not find out. */
  readonly shortcomings?: readonly string[];
}

/** Where advisories come from. */
export interface AdvisorySource {
  readonly kind: 'embedded' | 'directory' | 'api';
  /**
   * Loads what is known of the packages; only the data of their ecosystems is read.
   * Throws `AdvisoryDataError` when data is there but cannot be trusted or read.
   */
  load(packages: Iterable<PackageName>, signal?: AbortSignal): Promise<AdvisorySet>;
}

/** Advisory data is damaged, unreadable or beyond a limit; never to be taken for "no advisories". */
export class AdvisoryDataError extends Error {
  override readonly name = 'AdvisoryDataError';
}

/** `Debian:12` → `Debian`. */
export function baseEcosystem(ecosystem: string): string {
  return ecosystem.split(':', 1)[0] ?? '';
}

/** `Debian:12` → `12`; empty without a suffix. */
export function ecosystemSuffix(ecosystem: string): string {
  return ecosystem.slice(baseEcosystem(ecosystem).length + 1);
}
