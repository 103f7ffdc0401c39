/** Manifests that ask for packages, and the lockfiles that would say which versions of them are installed. */
import type {Ecosystem, Place, Scope} from '../inventory/format.ts';

/** One wish of a manifest. */
export interface Wish {
  readonly name: string;
  readonly place: Place;
  readonly scope: Scope;
  /** Where the manifest asks for one version and no other. */
  readonly version?: string;
}

export interface ManifestKind {
  readonly ecosystem: Ecosystem;
  isManifest(name: string): boolean;
  /** By the name of the file and that of its folder. */
  isLockfile(name: string, folder: string): boolean;
  /** Whether a lockfile of a folder above counts, as those of workspaces are. */
  readonly sharesLockfile: boolean;
  /** What to commit. */
  readonly lockfile: string;
  readonly load: () => Promise<ReadWishes>;
}

/** What the text of a manifest asks for. Throws `UnreadableText`. */
export type ReadWishes = (text: string, path: string, checkBudget: () => void) => readonly Wish[];
