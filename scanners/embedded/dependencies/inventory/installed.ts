/** One installed version of a package in one project, with all that the files of the project say of it. */
import type {Ecosystem, Place, Scope} from './format.ts';

export interface Installed {
  /** Unique in a repository. */
  readonly ref: string;
  readonly purl: string;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  readonly scope: Scope;
  readonly direct: boolean;
  /** Where the lockfile (or the manifest, without lockfile) says so first. */
  readonly place: Place;
  /** Where manifests ask for it, then where else it is listed. */
  readonly otherPlaces: readonly Place[];
  /** What manifests allow, in the ecosystem's own words; empty where that is not known. */
  readonly requirements: readonly string[];
  readonly license?: string;
  readonly needs: readonly Need[];
}

export interface Need {
  readonly ref: string;
  /** What the dependent allows. */
  readonly requirement?: string;
}
