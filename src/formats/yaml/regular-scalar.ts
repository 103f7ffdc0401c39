/** Scalars and one-line collections of regular YAML, the layout that programs write. */
import type {TreeNode, TreeValue} from '../tree/tree-node.ts';

/** The text is not in the regular layout; it may still be YAML. */
export class IrregularYaml extends Error {
  override readonly name = 'IrregularYaml';
}

/** Numbers stay text, as `1.10` is a version; true, false and null are values. */
export function parseRegularValue(text: string, line: number): TreeValue {
  const first = text[0] ?? '';
  if (first === '{' || first === '[') return parseFlow(text, line);
  if (first === '"' || first === "'") return unquote(text);
  if ('&*!%@`|>'.includes(first) && first !== '') throw new IrregularYaml('anchor, alias or tag');
  if (text.includes(': ') || text.endsWith(':')) throw new IrregularYaml('map in a line');
  return plainValue(withoutComment(text));
}

export function plainValue(text: string): TreeValue {
  if (text === '' || text === 'null' || text === '~') return null;
  if (text === 'true') return true;
  return text === 'false' ? false : text;
}

export function withoutComment(text: string): string {
  const hash = text.indexOf(' #');
  return (hash === -1 ? text : text.slice(0, hash)).trimEnd();
}

/** Quoted text with nothing but a comment behind it. */
export function unquote(text: string): string {
  const {content, rest} = takeQuoted(text);
  if (rest !== '' && !rest.trimStart().startsWith('#')) throw new IrregularYaml('text behind a quoted scalar');
  return content;
}

/** The quoted scalar at the start, and what follows. */
export function takeQuoted(text: string): {readonly content: string; readonly rest: string} {
  const quote = text[0];
  let end = 1;
  while (end < text.length && !isEnd(text, end, quote)) end += isEscape(text, end, quote) ? 2 : 1;
  if (end >= text.length) throw new IrregularYaml('scalar over several lines');
  const raw = text.slice(1, end);
  return {content: quote === "'" ? raw.replaceAll("''", "'") : unescapeDouble(raw), rest: text.slice(end + 1)};
}

function isEnd(text: string, at: number, quote: string | undefined): boolean {
  return text[at] === quote && !(quote === "'" && text[at + 1] === "'");
}

function isEscape(text: string, at: number, quote: string | undefined): boolean {
  return quote === '"' ? text[at] === '\\' : text[at] === "'";
}

/** JSON's escapes are among those of YAML; a text with others is left to the library. */
function unescapeDouble(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    throw new IrregularYaml('escape beyond those of JSON');
  }
}

/** `{a: b, 'c': d}` or `[a, b]` without another one inside. */
function parseFlow(text: string, line: number): TreeValue {
  const isMap = text.startsWith('{');
  const map = new Map<string, TreeNode>();
  const list: TreeNode[] = [];
  let rest = text.slice(1).trimStart();
  while (!rest.startsWith(isMap ? '}' : ']')) {
    const key = isMap ? takeFlowScalar(rest, ':') : undefined;
    if (key !== undefined) rest = key.rest.slice(1).trimStart();
    const {value, rest: behind} = takeFlowScalar(rest, ',');
    if (key === undefined) list.push({line, value});
    else addUnique(map, String(key.value), {line, value});
    rest = behind.startsWith(',') ? behind.slice(1).trimStart() : behind;
    if (rest === '') throw new IrregularYaml('collection over several lines');
  }
  const behind = rest.slice(1).trimStart();
  if (behind !== '' && !behind.startsWith('#')) throw new IrregularYaml('text behind a collection');
  return isMap ? map : list;
}

function addUnique(map: Map<string, TreeNode>, key: string, node: TreeNode): void {
  if (map.has(key)) throw new IrregularYaml('duplicate key');
  map.set(key, node);
}

/** Up to `end` or a closing bracket; in a map's key the colon needs a space behind it. */
function takeFlowScalar(text: string, end: ':' | ','): {readonly value: TreeValue; readonly rest: string} {
  if (text.startsWith('"') || text.startsWith("'")) {
    const {content, rest} = takeQuoted(text);
    return {value: content, rest: requireEnd(rest.trimStart(), end)};
  }
  const stop = text.search(end === ':' ? /:(?= )|[{}[\],]/ : /[{}[\],]|: | #/);
  if (stop <= 0) throw new IrregularYaml('empty or nested item');
  return {value: plainValue(text.slice(0, stop).trimEnd()), rest: requireEnd(text.slice(stop), end)};
}

function requireEnd(rest: string, end: ':' | ','): string {
  const ends = end === ':' ? [':'] : [',', '}', ']'];
  if (!ends.includes(rest[0] ?? '')) throw new IrregularYaml('unexpected character in a collection');
  return rest;
}
