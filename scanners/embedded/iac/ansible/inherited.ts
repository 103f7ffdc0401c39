/** What a task takes over from the play and the blocks around it. */
import {
  isList,
  isMap,
  listAt,
  mapAt,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';

export interface Inherited {
  readonly noLog: boolean;
  readonly become: boolean;
  readonly ignoreErrors: boolean;
  /** Variables whose value is written in the playbook. */
  readonly vars: ReadonlyMap<string, Value>;
  /** Names of variables that whoever starts the play types in. */
  readonly prompted: readonly string[];
}

export const NOTHING_INHERITED: Inherited = {
  noLog: false,
  become: false,
  ignoreErrors: false,
  vars: new Map(),
  prompted: [],
};

/** Of a play, a block or a task, within what is around it. A value that is only known at run time counts as set. */
export function inherit(around: Inherited, owner: ValueMap): Inherited {
  const vars = mapAt(owner, 'vars');
  const prompts = listAt(owner, 'vars_prompt').map((prompt) => textAt(prompt, 'name'));
  return {
    noLog: settingOf(owner, 'no_log', around.noLog, true),
    become: settingOf(owner, 'become', around.become, false),
    ignoreErrors: settingOf(owner, 'ignore_errors', around.ignoreErrors, false),
    vars: vars.size === 0 ? around.vars : new Map([...around.vars, ...literalsOf(vars)]),
    prompted: prompts.length === 0 ? around.prompted : [...around.prompted, ...prompts.filter((name) => name !== '')],
  };
}

function settingOf(owner: ValueMap, key: string, around: boolean, ifUnknown: boolean): boolean {
  const value = owner.get(key);
  if (typeof value === 'boolean') return value;
  return value === undefined || value === null ? around : ifUnknown;
}

function literalsOf(vars: ValueMap): readonly (readonly [string, Value])[] {
  return [...vars].filter(([, value]) => !isMap(value) && !isList(value));
}
