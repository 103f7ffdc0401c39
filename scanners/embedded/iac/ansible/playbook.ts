/** A document → plays and tasks, told by their shape: whatever a file is called, and wherever it lies. */
import {
  isList,
  isMap,
  type Places,
  type Span,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {type Inherited, inherit, NOTHING_INHERITED} from './inherited.ts';
import {type ModuleCall, moduleCallOf} from './module-call.ts';
import {BLOCK_SECTIONS, PLAY_SECTIONS, PLAY_WORDS} from './task-words.ts';

export interface Task {
  readonly written: ValueMap;
  readonly call: ModuleCall;
  readonly inherited: Inherited;
  readonly anchor: Span;
}

export interface Playbook {
  readonly tasks: readonly Task[];
  /** Plays, blocks and tasks that set variables or an environment. */
  readonly scopes: readonly ValueMap[];
}

interface Entry {
  readonly value: Value;
  readonly inherited: Inherited;
}

/** Undefined for a list of anything else: most of its entries are no plays and no tasks, or none is for sure. */
export function playbookOf(document: Value, places: Places): Playbook | undefined {
  if (!isList(document)) return undefined;
  const seen: Seen = {tasks: [], scopes: [], plays: 0, strangers: 0};
  const waiting: Entry[] = entries(document, NOTHING_INHERITED);
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    waiting.push(...visit(entry, seen, places));
  }
  const {tasks, scopes, plays, strangers} = seen;
  const isSure = plays > 0 || tasks.some(({call}) => call.isKnown);
  return isSure && strangers <= plays + tasks.length ? {tasks, scopes} : undefined;
}

interface Seen {
  readonly tasks: Task[];
  readonly scopes: ValueMap[];
  plays: number;
  /** Entries that are nothing of Ansible. */
  strangers: number;
}

/** Adds a play, a block or a task to what was seen; returns what stands inside of it. */
function visit({value, inherited: around}: Entry, seen: Seen, places: Places): readonly Entry[] {
  if (!isMap(value)) {
    seen.strangers += 1;
    return [];
  }
  const inherited = inherit(around, value);
  const inner = innerLists(value, inherited);
  const call = inner.length === 0 && !isPlay(value) ? moduleCallOf(value, places) : undefined;
  const anchor = call?.span ?? places.anchorOf(value);
  if (isPlay(value)) seen.plays += 1;
  else if (call !== undefined && anchor !== undefined) seen.tasks.push({written: value, call, inherited, anchor});
  else if (inner.length === 0) seen.strangers += 1;
  seen.scopes.push(value);
  return inner;
}

/** In reverse, as they are taken from the end. */
function entries(list: readonly Value[], inherited: Inherited): Entry[] {
  return list.map((value) => ({value, inherited})).toReversed();
}

function innerLists(owner: ValueMap, inherited: Inherited): readonly Entry[] {
  return [...PLAY_SECTIONS, ...BLOCK_SECTIONS].toReversed().flatMap((section) => {
    const list = owner.get(section);
    return isList(list) ? entries(list, inherited) : [];
  });
}

function isPlay(value: ValueMap): boolean {
  if (value.has('import_playbook') || value.has('ansible.builtin.import_playbook')) return true;
  return value.has('hosts') && PLAY_WORDS.some((word) => value.has(word));
}
