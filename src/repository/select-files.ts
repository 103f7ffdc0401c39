/** Decides by the path alone whether a file is scanned. What is not is named with its reason, never dropped. */
import type {PathAttributes} from './attributes.ts';
import {isBinaryName} from './binary-names.ts';
import type {FileSelection} from './checkout.ts';
import {isGeneratedName, isLockFile} from './generated.ts';
import type {FileSkipReason} from './snapshot.ts';
import {folderKindOf, type MarkedFolders} from './vendored.ts';

/** Why the file at a path is not scanned, or undefined when it is. */
export type PathSelector = (path: string) => FileSkipReason | undefined;

export interface SelectionFacts {
  readonly marked: MarkedFolders;
  readonly attributesOf: (path: string) => PathAttributes;
}

/** Compiles the selection. The user's own globs come first, so that a report names what the user decided. */
export async function makeSelector(
  selection: FileSelection,
  {marked, attributesOf}: SelectionFacts,
): Promise<PathSelector> {
  const isIncluded = (await matchAny(selection.include)) ?? (() => true);
  const isExcluded = (await matchAny(selection.exclude)) ?? (() => false);
  return (path) => {
    if (!isIncluded(path) || isExcluded(path)) return 'excluded';
    if (isBinaryName(path)) return 'binary';
    if (isInRepositoryData(path)) return 'vendored';
    return selection.includeVendored ? undefined : foreignKind(path, marked, attributesOf(path));
  };
}

/** A selection that lets generated code through which other code is compiled with, and tells it apart. */
export interface WideSelection {
  readonly selectorOf: PathSelector;
  readonly isGenerated: (path: string) => boolean;
}

/** In Go such files lie beside those that are written by hand. */
export function withGeneratedCode(selectorOf: PathSelector): WideSelection {
  const isGenerated = (path: string) => path.endsWith('.go') && selectorOf(path) === 'generated';
  return {isGenerated, selectorOf: (path) => (isGenerated(path) ? undefined : selectorOf(path))};
}

function foreignKind(path: string, marked: MarkedFolders, attributes: PathAttributes): FileSkipReason | undefined {
  const kind = folderKindOf(path, marked);
  if (kind !== undefined) return kind;
  if (attributes.vendored) return 'vendored';
  const isMarked = attributes.generated && !isLockFile(path);
  return isMarked || isGeneratedName(path) ? 'generated' : undefined;
}

/** Never scanned, whatever the selection says. */
function isInRepositoryData(path: string): boolean {
  return path.startsWith('.git/') || path.includes('/.git/');
}

/** A glob that names a folder means all files below it. Undefined without globs. */
export async function matchAny(globs: readonly string[]): Promise<((path: string) => boolean) | undefined> {
  if (globs.length === 0) return undefined;
  const {default: picomatch} = await import('picomatch');
  const patterns = globs.map((glob) => glob.replace(/^\.?\//, '')).flatMap((glob) => [glob, below(glob)]);
  return picomatch(patterns, {dot: true});
}

function below(glob: string): string {
  return glob.endsWith('/') ? `${glob}**` : `${glob}/**`;
}
