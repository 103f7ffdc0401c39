/** `replace` directives of go.mod and go.work. https://go.dev/ref/mod#go-mod-file-replace */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Directive} from './parse-go-mod.ts';

export interface Module {
  readonly path: string;
  /** As written, with its `v`. */
  readonly version: string;
}

export type Replacement =
  | {readonly kind: 'module'; readonly module: Module; readonly line: number}
  | {readonly kind: 'folder'; readonly folder: string; readonly line: number};

/** By module path, or by `path@version` when the directive is for one version. */
export type Replacements = ReadonlyMap<string, Replacement>;

/** Throws `UnreadableText` for a `replace` without both sides. */
export function readReplacements(directives: readonly Directive[]): Replacements {
  const replacements = new Map<string, Replacement>();
  for (const {verb, words, line} of directives) {
    if (verb !== 'replace') continue;
    const arrow = words.indexOf('=>');
    const [path, version] = words.slice(0, Math.max(arrow, 0));
    const [target, targetVersion] = words.slice(arrow + 1);
    if (path === undefined || target === undefined) throw new UnreadableText(line, 'a replace without both sides');
    replacements.set(version === undefined ? path : `${path}@${version}`, replacementOf(target, targetVersion, line));
  }
  return replacements;
}

/** The one for this version wins over the one for all versions. */
export function replacementFor({path, version}: Module, replacements: Replacements): Replacement | undefined {
  return replacements.get(`${path}@${version}`) ?? replacements.get(path);
}

function replacementOf(target: string, version: string | undefined, line: number): Replacement {
  if (version !== undefined) return {kind: 'module', module: {path: target, version}, line};
  if (/^(?:\.{1,2}(?:[/\\]|$)|\/|[A-Za-z]:)/.test(target)) return {kind: 'folder', folder: target, line};
  throw new UnreadableText(line, 'a replace names a module without version');
}
