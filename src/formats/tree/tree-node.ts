/** What the JSON, TOML and YAML readers return: values with the line where each stands. */

/** `line` is 1-based: that of the key for a value of a map, that of the value itself otherwise. */
export interface TreeNode {
  readonly line: number;
  readonly value: TreeValue;
}

/** Maps keep the order of the text; a `Map`, so that no key (`__proto__`) means anything to JavaScript. */
export type TreeValue = string | number | boolean | null | TreeMap | readonly TreeNode[];

export type TreeMap = ReadonlyMap<string, TreeNode>;

/** The text is not what its format says, at a 1-based line. The message is ours and quotes nothing of the text. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

export function isTreeMap(value: TreeValue): value is TreeMap {
  return value instanceof Map;
}

export function isTreeList(value: TreeValue): value is readonly TreeNode[] {
  return Array.isArray(value);
}
