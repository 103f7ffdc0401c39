/**
 * Looks into trees. What is absent is undefined; what is there and of another type is an `UnreadableText`, because
 * passing over it would silently lose what it holds.
 */
import {isTreeList, isTreeMap, type TreeMap, type TreeNode, UnreadableText} from './tree-node.ts';

/** The value at `key`; undefined when there is no such key or it is null. */
export function childOf(parent: TreeNode | undefined, key: string): TreeNode | undefined {
  if (parent === undefined) return undefined;
  const child = mapOf(parent, 'this value').get(key);
  return child === undefined || child.value === null ? undefined : child;
}

/** Follows keys; undefined as soon as one is absent. */
export function descendantOf(node: TreeNode | undefined, ...keys: readonly string[]): TreeNode | undefined {
  return keys.reduce<TreeNode | undefined>(childOf, node);
}

/** Entries of the map at `key`; none when it is absent. */
export function entriesOf(parent: TreeNode | undefined, key: string): readonly (readonly [string, TreeNode])[] {
  const child = childOf(parent, key);
  return child === undefined ? [] : [...mapOf(child, key)];
}

/** Items of the list at `key`; none when it is absent. */
export function itemsOf(parent: TreeNode | undefined, key: string): readonly TreeNode[] {
  const child = childOf(parent, key);
  if (child === undefined) return [];
  if (isTreeList(child.value)) return child.value;
  throw new UnreadableText(child.line, `${key} is not a list`);
}

/** Text at `key`. */
export function textOf(parent: TreeNode | undefined, key: string): string | undefined {
  const child = childOf(parent, key);
  return child === undefined ? undefined : asText(child, key);
}

/** True when `key` is true; false when it is false or absent. */
export function flagOf(parent: TreeNode | undefined, key: string): boolean {
  const child = childOf(parent, key);
  if (child === undefined) return false;
  if (typeof child.value === 'boolean') return child.value;
  throw new UnreadableText(child.line, `${key} is neither true nor false`);
}

/** The value itself as text. `what` names it in the error. */
export function asText(node: TreeNode, what: string): string {
  if (typeof node.value === 'string') return node.value;
  throw new UnreadableText(node.line, `${what} is not text`);
}

/** The value itself as map. `what` names it in the error. */
export function mapOf(node: TreeNode, what: string): TreeMap {
  if (isTreeMap(node.value)) return node.value;
  throw new UnreadableText(node.line, `${what} is not a map of keys and values`);
}
