/** A module with its variables → what rules are evaluated on, each with what it is linked to. */
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import type {Value, ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Term, TermMap} from '../terms/term.ts';
import {evaluateBody} from './module/evaluate-body.ts';
import {expand} from './module/expand.ts';
import type {Instance} from './module/instance.ts';
import {type Links, linksOf} from './module/links.ts';
import {addressOf, type Declared, type ModuleFile} from './module/module.ts';
import {toRuleMap} from '../rule-values/to-rule-value.ts';
import type {UnknownWatch} from '../rule-values/unknown-watch.ts';
import {TARGETS, type CloudMatch} from '../cloud-rule.ts';

export interface CloudTarget extends Target {
  readonly kind: CloudMatch['target'];
  /** Type of a resource, name of a provider. */
  readonly type: string;
  readonly file: ModuleFile;
}

/** All blocks of the module in the order of its files; a resource that does not exist in this run is left out. */
export function targetsOf(instance: Instance, watch: UnknownWatch): readonly CloudTarget[] {
  const {module} = instance;
  const bodies = new Map<Declared, readonly ValueMap[]>();
  const bodiesOf = (declared: Declared) => {
    const known = bodies.get(declared) ?? evaluateAll(declared, instance, watch);
    bodies.set(declared, known);
    return known;
  };
  const links = linksOf(module);
  const declared = module.files.flatMap((file) => file.blocks.map((block): Declared => ({block, file})));
  return declared.flatMap((one) => {
    const address = addressOf(one.block);
    const known = (address === undefined ? undefined : module.resources.get(address)) ?? one;
    return bodiesOf(known).flatMap((self) => toTarget(known, self, linkedValues(address, links, instance, bodiesOf)));
  });
}

function evaluateAll(declared: Declared, instance: Instance, watch: UnknownWatch): readonly ValueMap[] {
  const {block, file} = declared;
  const {places} = file.context;
  return expand(declared, instance).map((names: ReadonlyMap<string, Term>) => {
    const body: TermMap = evaluateBody(block.body, instance.scopeOf(file, names));
    return toRuleMap(body, {places, watch});
  });
}

function toTarget({block, file}: Declared, self: ValueMap, linked: Linked): CloudTarget[] {
  const kind = TARGETS.find((target) => target === block.type);
  if (kind === undefined) return [];
  const [type = '', name = ''] = block.labels;
  const address = addressOf(block) ?? `${block.type}.${type}`;
  const meta = new Map<string, Value>([
    ['type', type],
    ['name', kind === 'resource' || kind === 'data' ? name : type],
    ['address', address],
  ]);
  return [
    {
      kind,
      type,
      file,
      self,
      anchor: block.span,
      bindings: {self, block: meta, users: linked.users, uses: linked.uses},
      scope: 'repository',
      identity: [address],
    },
  ];
}

interface Linked {
  /** Resources that refer to this one, by type. */
  readonly users: ValueMap;
  /** Resources that this one refers to, by type. */
  readonly uses: ValueMap;
}

function linkedValues(
  address: string | undefined,
  {users, uses}: Links,
  {module}: Instance,
  bodiesOf: (declared: Declared) => readonly ValueMap[],
): Linked {
  const byType = (addresses: ReadonlySet<string> | undefined): ValueMap => {
    const map = new Map<string, Value[]>();
    for (const other of addresses ?? []) {
      const declared = module.resources.get(other);
      if (declared === undefined) continue;
      const type = other.startsWith('data.') ? `data.${declared.block.labels[0]}` : (declared.block.labels[0] ?? '');
      map.set(type, [...(map.get(type) ?? []), ...bodiesOf(declared).slice(0, 1)]);
    }
    return map;
  };
  if (address === undefined) return {users: new Map(), uses: new Map()};
  return {users: byType(users.get(address)), uses: byType(uses.get(address))};
}
