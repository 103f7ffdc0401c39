/** Text of a config file → checked values. Every error names file, position, key, value and fix. */
import {isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit} from 'yaml';
import type {z} from 'zod';
import {ConfigError} from './config.ts';
import {DependenciesSection} from './dependencies-schema.ts';
import {didYouMean} from './did-you-mean.ts';
import {ConfigFile} from './schema.ts';

/** No honest config file is larger. */
const MAX_CONFIG_BYTES = 512 * 1024;

/** More errors than this are not read by anyone. */
const MAX_ERRORS = 10;

/** Throws `ConfigError` with one line an error, `file:line:column: key: what is wrong and what to write`. */
export function parseConfigFile(path: string, bytes: Uint8Array): ConfigFile {
  const {document, lines} = parseYaml(path, decode(path, bytes));
  const place = (node: unknown) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const {line, col} = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };

  const faults = findForbiddenYaml(document.contents).map(({node, fault}) => `${place(node)}: ${fault}`);
  throwIfAny(faults);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) throw new ConfigError(`${path}:1:1: the config must be a mapping of keys to values`);

  const parsed = ConfigFile.safeParse(document.toJS(), {reportInput: true});
  if (parsed.success) return parsed.data;
  const nodeAt = (keys: readonly PropertyKey[]) => nearestNode(document.contents, keys);
  throwIfAny(parsed.error.issues.flatMap((issue) => describeIssue(issue, (keys) => place(nodeAt(keys)))));
  throw new ConfigError(`${path}: the config is invalid`);
}

function decode(path: string, bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_CONFIG_BYTES) {
    throw new ConfigError(`${path}: the config has ${bytes.byteLength} bytes; at most ${MAX_CONFIG_BYTES} are read`);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new ConfigError(`${path}: the config is not UTF-8 text; save it as UTF-8`);
  }
}

function parseYaml(path: string, text: string) {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {lineCounter: lines, uniqueKeys: false, prettyErrors: false});
    if (document.errors.some(({message}) => message.includes('call stack'))) throw new RangeError('nested too deeply');
    throwIfAny(
      document.errors.map((error) => {
        const {line, col} = lines.linePos(error.pos[0]);
        return `${path}:${line}:${col}: not valid YAML: ${error.message}`;
      }),
    );
    return {document, lines};
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(`${path}: the config is nested too deeply`);
    throw error;
  }
}

/** Aliases (bombs) and duplicate keys (the second would silently win) are not part of our configs. */
function findForbiddenYaml(contents: Node | null): {node: unknown; fault: string}[] {
  const faults: {node: unknown; fault: string}[] = [];
  visit(contents, (_, node) => {
    if (isAlias(node)) faults.push({node, fault: 'aliases (`*name`) are not supported; write the value out'});
    if (isMap(node)) faults.push(...duplicateKeys(node.items.map(({key}) => key)));
    return undefined;
  });
  return faults;
}

function duplicateKeys(keys: readonly unknown[]): {node: unknown; fault: string}[] {
  const seen = new Set<string>();
  return keys.filter(isScalar).flatMap((key) => {
    const name = String(key.value);
    if (seen.has(name)) return [{node: key, fault: `${show(name)} is given twice; remove one`}];
    seen.add(name);
    return [];
  });
}

type Issue = z.core.$ZodIssue;

function describeIssue(issue: Issue, placeOf: (keys: readonly PropertyKey[]) => string): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => {
      const name = [...issue.path, key].join('.');
      return `${placeOf([...issue.path, key])}: ${show(name)} is not a known key${didYouMean(key, known)}`;
    });
  }
  const name = issue.path.map(String).join('.');
  return [`${placeOf(issue.path)}: ${name === '' ? '' : `${name}: `}${describeValue(issue)}`];
}

function describeValue(issue: Issue): string {
  if (issue.input === undefined) return 'is missing';
  const given = show(issue.input);
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String);
      return `${given} is not one of ${known.join(', ')}${didYouMean(String(issue.input), known)}`;
    }
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; write a ${issue.expected}`
        : `${given} is not ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_union':
      return `${given} is not "off" or a severity (info, low, medium, high, critical)`;
    case 'invalid_format':
      return issue.format === 'date'
        ? `${given} is not a date; write YYYY-MM-DD, in quotes or without`
        : `${given} ${issue.message}`;
    case 'too_small':
      return issue.origin === 'number' ? `${given} is less than ${issue.minimum}` : `${given} is empty`;
    case 'too_big':
      return `${given} is more than ${issue.maximum}`;
    default:
      return `${given}: ${issue.message}`;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** Keys that the schema knows at a path, for suggestions. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  const shapes: Readonly<Record<string, readonly string[]>> = {
    '': Object.keys(ConfigFile.shape),
    paths: Object.keys(ConfigFile.shape.paths.unwrap().shape),
    waivers: Object.keys(ConfigFile.shape.waivers.unwrap().element.shape),
    limits: Object.keys(ConfigFile.shape.limits.unwrap().shape),
    dependencies: Object.keys(DependenciesSection.shape),
    'dependencies.deny': Object.keys(DependenciesSection.shape.deny.unwrap().shape),
  };
  // Of a list's entries all have the same keys.
  const name = path.filter((key) => typeof key === 'string').join('.');
  return [...(shapes[name] ?? [])];
}

/** The node of a path's last key: the key itself for a mapping, so that the position is where one has to type. */
function nearestNode(root: unknown, path: readonly PropertyKey[]): unknown {
  let node: unknown = root;
  let best: unknown = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return best;
      best = pair.key;
      node = pair.value;
    } else if (hasItems(node)) {
      node = node.items[Number(step)];
      best = node ?? best;
    }
  }
  return best;
}

function hasItems(node: unknown): node is {readonly items: readonly unknown[]} {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length === 0) return;
  const hidden = errors.length - MAX_ERRORS;
  const more = hidden > 0 ? [`… and ${hidden} more`] : [];
  throw new ConfigError([...errors.slice(0, MAX_ERRORS), ...more].join('\n'));
}
