/**
 * The contract of lockfile and manifest formats. A format is a folder here: `<name>/format.ts` exports `format`, `<name>/paths.ts`
 * exports `paths`.
 * Formats read text and return components; they know nothing of advisories.
 */
import type {Scope} from '../../../../src/finding/component.ts';
import type {Ecosystem} from '../../../../src/formats/osv/ecosystem.ts';

export type {Ecosystem, Scope};

/** 1-based. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** One installed version of a package, as one file of the repository says. */
export interface Component {
  /** Unique in its inventory, made by the format; edges refer to it. */
  readonly id: string;
  readonly ecosystem: Ecosystem;
  /** As the ecosystem writes it; Maven `group:artifact`. */
  readonly name: string;
  readonly version: string;
  readonly scope: Scope;
  /** Asked for by a manifest of the repository, not only by another component. */
  readonly direct: boolean;
  /** Where the lockfile (or the manifest, if there is no lockfile) says so. */
  readonly place: Place;
  /** Where the manifest asks for a direct one, if it was given. */
  readonly manifestPlace?: Place;
  /** Where else the file lists this version, such as further folders of `node_modules`. */
  readonly otherPlaces?: readonly Place[];
  /** What manifests of the repository allow, in the ecosystem's own words (`^4.17.0`), where they were given. */
  readonly requirements?: readonly string[];
  readonly dependencies: readonly Dependency[];
  /** SPDX expression, where the file states it. */
  readonly license?: string;
}

export interface Dependency {
  /** `id` of a component. */
  readonly id: string;
  /** What the dependent allows, in the ecosystem's own words (`^4.17.0`), where the file states it. */
  readonly requirement?: string;
}

/** What could not be known, told in the report; `unreadable` makes the scanner's outcome failed. */
export interface InventoryProblem {
  readonly kind: 'unreadable' | 'unknown-version' | 'unknown-parent' | 'unresolved-reference' | 'no-lockfile';
  readonly place: Place;
  /** One plain sentence: what is not known and why. May hold hostile text. */
  readonly text: string;
}

export interface Inventory {
  readonly components: readonly Component[];
  readonly problems: readonly InventoryProblem[];
}

/** A file as a format gets it. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files of the repository, by path; a format asks for the manifests beside a lockfile, parents and workspaces. */
export interface Sources {
  /** All paths of the repository that some format accepts, sorted. */
  readonly paths: readonly string[];
  /** Undefined when there is no such file. */
  get(path: string): SourceFile | undefined;
}

/** `paths` of `<name>/paths.ts`: which files a format is about. Small, as it is loaded in every run. */
export interface FormatPaths {
  /** Name of the folder: `npm-package-lock`. */
  readonly name: string;
  /** Files that `read` is called with. */
  isLead(path: string): boolean;
  /** Further files that `read` may ask `sources` for (manifests, parents); by path alone. */
  isCompanion(path: string): boolean;
}

export interface InventoryFormat extends FormatPaths {
  /** For people, with a link to the format's description: `package-lock.json (npm)`. */
  readonly title: string;
  readonly reference: string;
  /**
   * Components of one lead file. Pure; throws nothing for bad input: it returns a problem of kind `unreadable`.
   * Calls `checkBudget` in long loops. Linear in the size of the file.
   */
  read(lead: SourceFile, sources: Sources, checkBudget: () => void): Inventory;
}

/** A format whose code is loaded when a file of it occurs. */
export interface FormatEntry {
  readonly paths: FormatPaths;
  readonly load: () => Promise<InventoryFormat>;
}
