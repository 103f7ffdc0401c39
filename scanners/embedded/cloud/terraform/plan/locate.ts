/** Finds the code of planned resources among the modules of the repository. */

import type {Places, Span} from '../../../../../src/formats/cel-rules/value.ts';
import {folderOf} from '../../accepted-paths.ts';
import {BLOCK_PLACE} from '../../declaration.ts';
import type {CloudContext} from '../../templates/file-context.ts';
import {isTermList, isTermMap, type Term, type TermMap} from '../../terms/term.ts';
import type {Declared, Module} from '../module/module.ts';
import {sourceFolder} from '../module/module-tree.ts';
import type {Body, Expression} from '../syntax/expression.ts';
import type {PlannedResource} from './read-plan.ts';

export interface Located {
  readonly anchor: Span;
  readonly context: CloudContext;
}

/** Gives the values of the body the places that they have in the code. Undefined when there is no code. */
export type Locator = (planned: PlannedResource, body: TermMap) => Located | undefined;

export function makeLocator(
  path: string,
  resources: readonly PlannedResource[],
  modules: ReadonlyMap<string, Module>,
): Locator {
  const root = rootModule(path, resources, modules);
  return (planned, body) => {
    const declared = root === undefined ? undefined : find(root, planned, modules);
    if (declared === undefined) return undefined;
    const {block, file} = declared;
    placeBody(body, block.body, file.context.places);
    return {anchor: block.span, context: file.context};
  };
}

/** The module in which most of the resources at the top stand: beside the plan, else the only best one. */
function rootModule(
  path: string,
  resources: readonly PlannedResource[],
  modules: ReadonlyMap<string, Module>,
): Module | undefined {
  const addresses = new Set(resources.filter((one) => one.modules.length === 0).map(localAddress));
  const calls = new Set(resources.flatMap((one) => one.modules.slice(0, 1)));
  const score = (module: Module) =>
    [...addresses].filter((address) => module.resources.has(address)).length +
    [...calls].filter((call) => module.calls.has(call)).length;
  const beside = modules.get(folderOf(path));
  if (beside !== undefined && score(beside) > 0) return beside;
  const scored = [...modules.values()].map((module) => ({module, points: score(module)}));
  const best = scored.reduce((most, {points}) => Math.max(most, points), 0);
  const winners = scored.filter(({points}) => points === best);
  return best > 0 && winners.length === 1 ? winners[0]?.module : undefined;
}

function find(root: Module, planned: PlannedResource, modules: ReadonlyMap<string, Module>): Declared | undefined {
  let module: Module | undefined = root;
  for (const name of planned.modules) {
    const call: Declared | undefined = module?.calls.get(name);
    const folder: string | undefined =
      module === undefined || call === undefined ? undefined : sourceFolder(module, call);
    module = folder === undefined ? undefined : modules.get(folder);
  }
  return module?.resources.get(localAddress(planned));
}

function localAddress({mode, type, name}: PlannedResource): string {
  return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`;
}

/** Blocks are as deep as their text, which the parser limits. */
function placeBody(map: TermMap, body: Body, places: Places): void {
  for (const {name, value, span} of body.attributes) {
    places.set(map, name, span);
    placeValue(map.get(name), value, places);
  }
  const byType = Map.groupBy(body.blocks, ({type}) => type);
  for (const [type, blocks] of byType) {
    const list = map.get(type);
    const [first] = blocks;
    if (first !== undefined) places.set(map, type, first.span);
    for (const [index, block] of blocks.entries()) {
      const item = isTermList(list) ? list[index] : undefined;
      if (isTermList(list)) places.set(list, index, block.span);
      if (!isTermMap(item)) continue;
      places.set(item, BLOCK_PLACE, block.span);
      placeBody(item, block.body, places);
    }
  }
}

function placeValue(term: Term | undefined, value: Expression, places: Places): void {
  if (value.kind === 'object' && isTermMap(term)) {
    for (const {key, value: inner, span} of value.entries) {
      if (key.kind !== 'literal' || typeof key.value !== 'string') continue;
      places.set(term, key.value, span);
      placeValue(term.get(key.value), inner, places);
    }
  }
  if (value.kind === 'tuple' && isTermList(term)) {
    for (const [index, item] of value.items.entries()) places.set(term, index, item.span);
  }
}
