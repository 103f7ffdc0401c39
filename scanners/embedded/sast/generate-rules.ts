/** Rule files with references to shared definitions → plain Semgrep rules, as every Semgrep-compatible engine takes. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parse} from 'yaml';
import {z} from 'zod';
import {compareText} from '../../../src/finding/location.ts';

/** Where the rule files of this product lie. */
export const RULES_FOLDER = join(import.meta.dirname, 'rules');

/** The file of a language's folder (or of the rules folder, for all languages) that holds shared definitions. */
const SHARED_FILE = '_shared.yaml';
/** Examples in YAML stand beside rules in YAML and are told apart by this ending. */
const EXAMPLE_ENDING = '.test.yaml';
/** A definition may use others; deeper than this is a circle. */
const MAX_DEPTH = 8;

const ruleFile = z.object({rules: z.array(z.looseObject({id: z.string()})).min(1)});
const sharedFile = z.object({definitions: z.record(z.string(), z.array(z.unknown()).min(1))});
const use = z.strictObject({'x-use': z.union([z.string(), z.array(z.string()).min(1)])});
const mapping = z.record(z.string(), z.unknown());

/** One rule without references; `path` is relative to the rules folder and ends in `<id>.yaml`. */
export interface ExpandedRule {
  readonly path: string;
  readonly rule: {readonly id: string; readonly [key: string]: unknown};
}

type Definitions = Readonly<Record<string, readonly unknown[]>>;

/** All rules under `folder`, sorted by path. Throws on a file that is no rule file and on an unknown definition. */
export async function expandRules(folder: string = RULES_FOLDER): Promise<readonly ExpandedRule[]> {
  const names = (await readdir(folder, {recursive: true})).sort(compareText);
  const expanded: ExpandedRule[] = [];
  for (const path of names.filter(isRuleFile)) {
    const definitions = {...(await definitionsOf(folder)), ...(await definitionsOf(languageFolder(folder, path)))};
    const {rules} = ruleFile.parse(parse(await readFile(join(folder, path), 'utf8')));
    for (const rule of rules) expanded.push({path, rule: expandRule(rule, definitions, path)});
  }
  return expanded;
}

function isRuleFile(path: string): boolean {
  return path.endsWith('.yaml') && !path.endsWith(EXAMPLE_ENDING) && !path.endsWith(SHARED_FILE);
}

function languageFolder(folder: string, path: string): string {
  return join(folder, path.split(/[/\\]/)[0] ?? '');
}

async function definitionsOf(folder: string): Promise<Definitions> {
  const text = await readFile(join(folder, SHARED_FILE), 'utf8').catch(() => undefined);
  return text === undefined ? {} : sharedFile.parse(parse(text)).definitions;
}

function expandRule(rule: ExpandedRule['rule'], definitions: Definitions, path: string): ExpandedRule['rule'] {
  try {
    return {...mapping.parse(expand(rule, definitions, 0)), id: rule.id};
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function expand(value: unknown, definitions: Definitions, depth: number): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => expandItem(item, definitions, depth));
  const object = mapping.safeParse(value);
  if (!object.success) return value;
  return Object.fromEntries(Object.entries(object.data).map(([key, item]) => [key, expand(item, definitions, depth)]));
}

/** A list item `{x-use: name}` becomes the items of that definition. */
function expandItem(item: unknown, definitions: Definitions, depth: number): readonly unknown[] {
  const reference = use.safeParse(item);
  if (!reference.success) return [expand(item, definitions, depth)];
  if (depth >= MAX_DEPTH) throw new Error('definitions use each other in a circle');
  return [reference.data['x-use']].flat().flatMap((name) => {
    const definition = definitions[name];
    if (definition === undefined) throw new Error(`there is no definition "${name}"`);
    return definition.flatMap((part) => expandItem(part, definitions, depth + 1));
  });
}
