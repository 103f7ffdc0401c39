/** A package that a repository uses, and what is known of one that has a flaw. Plain data, as it crosses threads. */
import type {Location} from './location.ts';

/** What a component is used for, the most exposed use first; a component with several uses has the most exposed. */
export const SCOPES = ['production', 'optional', 'development', 'test'] as const;

export type Scope = (typeof SCOPES)[number];

/** One installed version of a package as one file of the repository says. */
export interface Component {
  /** Unique among the components of one side; `dependsOn` refers to it. */
  readonly ref: string;
  /** Package URL with version: `pkg:npm/lodash@4.17.20`. https://github.com/package-url/purl-spec */
  readonly purl: string;
  /** OSV's name of the ecosystem: `npm`, `Maven`. https://ossf.github.io/osv-schema/#affectedpackage-field */
  readonly ecosystem: string;
  /** As the ecosystem writes it; Maven `group:artifact`. */
  readonly name: string;
  readonly version: string;
  readonly scope: Scope;
  /** Asked for by a manifest of the repository, not only by another component. */
  readonly direct: boolean;
  readonly location: Location;
  /** SPDX expression, where the file states it. */
  readonly license?: string;
  /** `ref` of each component that it needs, sorted. */
  readonly dependsOn: readonly string[];
}

/** The smallest change of the manifest that gets rid of a flaw. */
export interface Upgrade {
  /**
   * What to change: the affected package itself when it is direct, or when a new lockfile suffices; otherwise the direct
   * dependency that brings it in.
   */
  readonly name: string;
  readonly from: string;
  /** The version to ask for; undefined when it is not known from the lockfile alone which one suffices. */
  readonly to?: string;
  /** What to do. `update`: the ranges allow the fixed version already, a new lockfile suffices. */
  readonly kind: 'change-manifest' | 'update-lockfile';
}

/** The component that a finding is about. */
export interface AffectedComponent
  extends Pick<Component, 'purl' | 'ecosystem' | 'name' | 'version' | 'scope' | 'direct'> {
  /** `name@version` from a direct dependency to the component, both included; one entry for a direct one. */
  readonly path: readonly string[];
  /** Smallest version of the package above the installed one without the flaw. */
  readonly fixedVersion?: string;
  readonly upgrade?: Upgrade;
}

/** What is published about a flaw: all advisories that name it taken together. */
export interface Advisory {
  /** The best known of `ids`. */
  readonly id: string;
  /** All ids and aliases, sorted. */
  readonly ids: readonly string[];
  /** Day on which the first of them was published, `YYYY-MM-DD`; absent where unknown. */
  readonly published?: string;
  /** CVSS vector that decided the severity, and its score from 0.0 to 10.0. */
  readonly vector?: string;
  readonly score?: number;
  /** The package itself is malware. */
  readonly malicious: boolean;
  /** CISA knows of attacks that use it. https://www.cisa.gov/known-exploited-vulnerabilities-catalog */
  readonly knownExploited: boolean;
}
