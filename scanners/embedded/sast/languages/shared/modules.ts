/** Imports as nodes: one for each name, so that a pattern for one name matches an import of several. */

import type {RawNode} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import type {ImportedName} from '../language.ts';

export interface ImportParts {
  readonly module: SyntaxNode | undefined;
  readonly name?: SyntaxNode | undefined;
  readonly alias?: SyntaxNode | undefined;
}

/** `ImportFrom` with module, name and alias, or `Import` with module and alias. */
export function importNode(raw: RawNode, kind: 'Import' | 'ImportFrom' | 'ImportAll', parts: ImportParts): SyntaxNode {
  const {module, name, alias} = parts;
  const children: SyntaxNode[] = [];
  if (module !== undefined) children.push(inRole(module, 'module'));
  if (name !== undefined) children.push(inRole(name, 'name'));
  if (alias !== undefined) children.push(inRole(alias, 'alias'));
  return new SyntaxNode(kind, '', raw.start, raw.end, children);
}

/** A copy, for a node that has to stand in several places. */
export function copyOf(node: SyntaxNode): SyntaxNode {
  return new SyntaxNode(
    node.kind,
    node.text,
    node.start,
    node.end,
    node.children.map((child) => inRole(copyOf(child), child.role)),
  );
}

/** Dotted text of names and chains of members; undefined for anything else. */
export function dottedName(node: SyntaxNode | undefined): string | undefined {
  const parts: string[] = [];
  let at = node;
  while (at?.kind === 'Member') {
    const [object, property] = at.children;
    if (property?.kind !== 'Id') return undefined;
    parts.push(property.text);
    at = object;
  }
  if (at?.kind !== 'Id' && at?.kind !== 'This') return undefined;
  parts.push(at.text);
  return parts.reverse().join('.');
}

/** Last part of a dotted name. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** All nodes of a kind below the root, in preorder, without recursion. */
export function* nodesOfKind(root: SyntaxNode, kinds: ReadonlySet<string>): Generator<SyntaxNode> {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (kinds.has(node.kind)) yield node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined) pending.push(child);
    }
  }
}

export type {ImportedName};
