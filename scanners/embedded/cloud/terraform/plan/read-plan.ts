/** What `terraform show -json` prints of a plan → resources. https://developer.hashicorp.com/terraform/internals/json-format */
import {
  isList,
  isMap,
  listAt,
  mapAt,
  type Places,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../../src/formats/cel-rules/value.ts';
import type {Declaration} from '../../declaration.ts';
import type {Template} from '../../templates/template.ts';
import {type Term, type TermMap, UNKNOWN} from '../../terms/term.ts';
import type {Module} from '../module/module.ts';
import {type Locator, makeLocator} from './locate.ts';
import {linksOfPlan} from './plan-links.ts';

/** A state, which has the same parts but `planned_values`, is no plan. */
export function isPlan({root}: Template): boolean {
  return root.has('planned_values') && (root.has('format_version') || root.has('terraform_version'));
}

/** Where the code of a resource is in the repository, that is its place; else its line in the plan. */
export function declarationsOfPlan(template: Template, modules: ReadonlyMap<string, Module>): readonly Declaration[] {
  const {root} = template;
  const unknown = unknownByAddress(root);
  const resources = plannedResources(mapAt(root, 'planned_values', 'root_module'));
  const plan = {template, unknown, links: linksOfPlan(root), locate: makeLocator(template.path, resources, modules)};
  return resources.map((planned) => toDeclaration(planned, plan));
}

export interface PlannedResource {
  /** Names of the calls of modules on the way to it. */
  readonly modules: readonly string[];
  readonly type: string;
  readonly name: string;
  readonly mode: 'resource' | 'data';
  readonly map: ValueMap;
}

function plannedResources(rootModule: ValueMap): readonly PlannedResource[] {
  const found: PlannedResource[] = [];
  const waiting = [rootModule];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    const modules = moduleNames(textAt(module, 'address'));
    for (const map of listAt(module, 'resources')) {
      if (!isMap(map)) continue;
      const mode = textAt(map, 'mode') === 'data' ? 'data' : 'resource';
      found.push({modules, type: textAt(map, 'type'), name: textAt(map, 'name'), mode, map});
    }
    for (const child of listAt(module, 'child_modules').toReversed()) if (isMap(child)) waiting.push(child);
  }
  return found;
}

/** `module.a["x"].module.b` → a, b. */
function moduleNames(address: string): readonly string[] {
  const plain = address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '');
  return plain.split('.').filter((_, index) => index % 2 === 1);
}

function unknownByAddress(root: ValueMap): ReadonlyMap<string, Value> {
  return new Map(
    listAt(root, 'resource_changes').map((change) => [
      textAt(change, 'address'),
      mapAt(change, 'change', 'after_unknown'),
    ]),
  );
}

interface Plan {
  readonly template: Template;
  readonly unknown: ReadonlyMap<string, Value>;
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
  readonly locate: Locator;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Path of calls and address in the module: the same for all instances. */
export function addressOfPlanned({modules, mode, type, name}: Omit<PlannedResource, 'map'>): string {
  return [...modules.map((module) => `module.${module}`), ...(mode === 'data' ? ['data'] : []), type, name].join('.');
}

function toDeclaration(planned: PlannedResource, {template, unknown, links, locate}: Plan): Declaration {
  const {mode, type, name, map} = planned;
  const {context} = template;
  const body = toTermMap(mapAt(map, 'values'), unknown.get(textAt(map, 'address')), context.places);
  const address = addressOfPlanned(planned);
  const located = locate(planned, body);
  const anchor = located?.anchor ?? context.places.get(map, 'address') ?? {start: 0, end: 0};
  return {
    kind: mode,
    type,
    name,
    address,
    language: 'plan',
    body,
    anchor,
    context: located?.context ?? context,
    uses: links.get(address) ?? NOTHING,
  };
}

/** What a provider will compute is unknown; what is empty is as if it were not there. */
function toTermMap(values: ValueMap, unknown: Value | undefined, places: Places): TermMap {
  const map = new Map<string, Term>();
  for (const [key, value] of values) {
    const term = toTerm(value, isMap(unknown) ? unknown.get(key) : undefined, places);
    if (isEmpty(term)) continue;
    map.set(key, term);
    const span = places.get(values, key);
    if (span !== undefined) places.set(map, key, span);
  }
  for (const [key, value] of isMap(unknown) ? unknown : []) {
    if (value === true || (isList(value) && value.length > 0 && !map.has(key))) map.set(key, UNKNOWN);
  }
  return map;
}

function isEmpty(term: Term): boolean {
  return term === null || term === '' || (Array.isArray(term) && term.length === 0);
}

function toTerm(value: Value, unknown: Value | undefined, places: Places): Term {
  if (unknown === true) return UNKNOWN;
  if (isMap(value)) return toTermMap(value, unknown, places);
  if (!isList(value)) return value;
  const marks = isList(unknown) ? unknown : [];
  const list = value.map((item, index) => toTerm(item, marks[index], places));
  for (const index of list.keys()) {
    const span = places.get(value, index);
    if (span !== undefined) places.set(list, index, span);
  }
  return list;
}
