/** Which module a task calls, and its arguments in one form however they are written. */
import {
  isMap,
  type Places,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {argumentsIn} from './split-arguments.ts';
import {BLOCK_SECTIONS, isModuleName, shortModuleName, TASK_KEYWORDS} from './task-words.ts';

export interface ModuleCall {
  /** Without its collection. */
  readonly module: string;
  /** Whether it is a module that Ansible knows, or by its form can only be one. */
  readonly isKnown: boolean;
  readonly args: ReadonlyMap<string, Value>;
  readonly span: Span | undefined;
}

/** Modules whose text is a command and no list of arguments. */
const COMMANDS: ReadonlySet<string> = new Set(['command', 'shell', 'raw', 'script', 'win_command', 'win_shell']);

/** Undefined for what is no task: a map with no module, or with more than one. */
export function moduleCallOf(task: ValueMap, places: Places): ModuleCall | undefined {
  const written = [...task.keys()].filter((key) => !isKeyword(key));
  const [name] = written;
  if (name === undefined) return actionOf(task, places);
  if (written.length !== 1) return undefined;
  return {
    module: shortModuleName(name),
    isKnown: isModuleName(name),
    args: argumentsOf(task, name, shortModuleName(name), places),
    span: places.get(task, name),
  };
}

function isKeyword(key: string): boolean {
  return TASK_KEYWORDS.has(key) || key.startsWith('with_') || BLOCK_SECTIONS.some((section) => section === key);
}

/** `action: copy src=a dest=b`, `local_action: {module: copy, …}`. */
function actionOf(task: ValueMap, places: Places): ModuleCall | undefined {
  const key = task.has('action') ? 'action' : 'local_action';
  const value = task.get(key);
  const text = typeof value === 'string' ? value : textAt(value, 'module');
  const [name = ''] = text.split(/\s/, 1);
  if (!isModuleName(name)) return undefined;
  const module = shortModuleName(name);
  const rest = typeof value === 'string' ? new Map([[key, value.slice(name.length).trim()]]) : undefined;
  const span = places.get(task, key);
  if (rest !== undefined && span !== undefined) places.set(rest, key, span);
  return {module, isKnown: true, args: argumentsOf(rest ?? task, key, module, places), span};
}

/** A command stands in the argument `cmd`. Arguments under `args` are added. */
function argumentsOf(owner: ValueMap, key: string, module: string, places: Places): ReadonlyMap<string, Value> {
  const args = new Map<string, Value>();
  const add = (name: string, value: Value, span: Span | undefined) => {
    args.set(name, name === 'mode' ? modeText(value) : value);
    if (span !== undefined) places.set(args, name, span);
  };
  const own = owner.get(key);
  const span = places.get(owner, key);
  if (typeof own === 'string' && COMMANDS.has(module)) add('cmd', own, span);
  else if (typeof own === 'string') for (const [name, value] of argumentsIn(own)) add(name, value, span);
  for (const written of [own, owner.get('args')]) {
    if (!isMap(written)) continue;
    for (const [name, value] of written) add(name, value, places.get(written, name));
  }
  return args;
}

/** `0777` without quotes is a number to YAML 1.1, and is told as it was written. */
function modeText(value: Value): Value {
  return typeof value === 'bigint' && value >= 0n ? `0${value.toString(8)}` : value;
}
