/** One folder of the installed tree, as both layouts of the lockfile describe it. */
import type {Scope} from '../format.ts';

export interface LockEntry {
  /** Folder from the lockfile: `node_modules/a/node_modules/b`; empty for the project itself. */
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly version: string | undefined;
  /** Folder that a link leads to, such as a workspace. */
  readonly linkTarget: string | undefined;
  readonly scope: Scope;
  readonly license?: string;
  /** Name → range, of what it needs to run. */
  readonly needs: readonly Need[];
  /** Further wishes of a project or workspace. */
  readonly developmentNeeds: readonly Need[];
}

export interface Need {
  readonly name: string;
  readonly requirement: string;
}

/** The flags that npm writes: it computes them over the whole tree. */
export function scopeOfFlags(flags: {dev: boolean; optional: boolean; devOptional: boolean}): Scope {
  if (flags.dev) return 'development';
  return flags.optional || flags.devOptional ? 'optional' : 'production';
}
