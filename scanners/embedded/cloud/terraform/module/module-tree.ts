/** Which folders are modules that somebody calls, and which are where Terraform is run. */

import {type Term, UNKNOWN} from '../../terms/term.ts';
import {evaluate} from '../evaluate/evaluate.ts';
import {expand} from './expand.ts';
import {Instance} from './instance.ts';
import {attributeOf, type Declared, type Module} from './module.ts';

/** Deeper calls are not followed. */
const MAX_CALL_DEPTH = 10;
/** A repository with more calls than this is looked at module by module only. */
const MAX_INSTANCES = 2_000;

const CALL_SETTINGS: ReadonlySet<string> = new Set([
  'source',
  'version',
  'count',
  'for_each',
  'providers',
  'depends_on',
]);

export interface TreeParts {
  /** By folder. */
  readonly modules: ReadonlyMap<string, Module>;
  /** Values that files of a folder give to its variables: one run of Terraform for each entry. */
  readonly runsOf: (module: Module) => readonly ReadonlyMap<string, Term>[];
  readonly countStep: () => void;
  /** Called before each tree of calls. */
  readonly start: () => void;
  /** Told when a module could not be worked out; throws what is none of its errors. */
  readonly fail: (module: Module, error: unknown) => void;
}

/**
 * Every module with the variables it is called with. A module that another one of the repository calls is looked at as
 * it is called, all others as they would be run.
 */
export function instantiate(parts: TreeParts): readonly Instance[] {
  const {modules, runsOf, countStep} = parts;
  const called = new Set([...modules.values()].flatMap((module) => [...calledFolders(module)]));
  const instances: Instance[] = [];

  const start = (module: Module, given: ReadonlyMap<string, Term>, depth: number): Instance => {
    const children = new Map<Declared, Instance>();
    const childOf = (call: Declared, caller: Instance): Instance | undefined => {
      const known = children.get(call);
      const target = modules.get(sourceFolder(module, call) ?? '\0');
      if (known !== undefined || target === undefined || depth >= MAX_CALL_DEPTH) return known;
      if (instances.length >= MAX_INSTANCES) return undefined;
      const [names] = expand(call, caller);
      if (names === undefined) return undefined;
      const child = start(target, argumentsOf(call, caller, names), depth + 1);
      children.set(call, child);
      return child;
    };
    const instance = new Instance({
      module,
      given,
      outputOf: (call, output, caller) => childOf(call, caller)?.output(output) ?? UNKNOWN,
      countStep,
    });
    instances.push(instance);
    for (const call of module.calls.values()) childOf(call, instance);
    return instance;
  };

  const attempt = (module: Module, run: () => void) => {
    parts.start();
    try {
      run();
    } catch (error) {
      parts.fail(module, error);
    }
  };
  for (const module of modules.values()) {
    if (called.has(module.folder)) continue;
    attempt(module, () => {
      for (const given of runsOf(module)) start(module, given, 0);
    });
  }
  // Modules that only call each other in a circle, or that were too deep.
  const seen = new Set(instances.map(({module}) => module));
  for (const module of modules.values()) {
    if (!seen.has(module)) attempt(module, () => start(module, new Map(), MAX_CALL_DEPTH));
  }
  return instances;
}

function calledFolders(module: Module): readonly string[] {
  return [...module.calls.values()].flatMap((call) => sourceFolder(module, call) ?? []);
}

/** Folder of a local module; undefined for one from a registry. https://developer.hashicorp.com/terraform/language/modules/sources#local-paths */
export function sourceFolder({folder}: Module, {block}: Declared): string | undefined {
  const source = attributeOf(block, 'source');
  if (source?.kind !== 'literal' || typeof source.value !== 'string') return undefined;
  if (!source.value.startsWith('./') && !source.value.startsWith('../')) return undefined;
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of source.value.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function argumentsOf({block, file}: Declared, caller: Instance, names: ReadonlyMap<string, Term>): Map<string, Term> {
  const scope = caller.scopeOf(file, names);
  const given = block.body.attributes.filter(({name}) => !CALL_SETTINGS.has(name));
  return new Map(given.map(({name, value}) => [name, evaluate(value, scope)]));
}
