/** Tables of a manifest that map names to requirements. */
import {entriesOf, textOf} from '../../../../src/formats/tree/read-tree.ts';
import {isTreeMap, type TreeNode} from '../../../../src/formats/tree/tree-node.ts';
import type {Scope} from '../inventory/format.ts';
import type {Wish} from './manifest-kind.ts';

/** Keys of tables, and what their packages are used for. */
export type Sections = readonly (readonly [string, Scope])[];

export interface SectionEntry {
  readonly wish: Wish;
  /** The text, or `version` of a table; empty without one. */
  readonly requirement: string;
  readonly node: TreeNode;
}

export function readSections(root: TreeNode | undefined, path: string, sections: Sections): readonly SectionEntry[] {
  return sections.flatMap(([section, scope]) =>
    entriesOf(root, section).map(([name, node]) => ({
      wish: {name, scope, place: {path, line: node.line}},
      node,
      requirement: requirementOf(node),
    })),
  );
}

function requirementOf(node: TreeNode): string {
  if (typeof node.value === 'string') return node.value;
  return isTreeMap(node.value) ? (textOf(node, 'version') ?? '') : '';
}

/** The version where there is one. */
export function exactly(version: string | undefined): {readonly version?: string} {
  return version === undefined ? {} : {version};
}
