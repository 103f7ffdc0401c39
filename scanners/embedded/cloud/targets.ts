/** What is built together → what rules are evaluated on, each with what it is linked to. */

import type {Target} from '../../../src/formats/cel-rules/target.ts';
import type {Value, ValueMap} from '../../../src/formats/cel-rules/value.ts';
import type {CloudMatch, Language} from './cloud-rule.ts';
import type {Declaration} from './declaration.ts';
import {type Statement, statementsOf} from './policies/statements.ts';
import {toRuleMap} from './rule-values/to-rule-value.ts';
import type {UnknownWatch} from './rule-values/unknown-watch.ts';
import type {CloudContext} from './templates/file-context.ts';

export interface CloudTarget extends Target {
  readonly kind: CloudMatch['target'];
  readonly type: string;
  readonly language: Language;
  readonly context: CloudContext;
  readonly nameOf: Declaration['nameOf'];
}

interface Built {
  readonly declaration: Declaration;
  readonly self: ValueMap;
}

/** Targets in the order of the declarations. Links are found among them alone. */
export function targetsOf(declarations: readonly Declaration[], watch: UnknownWatch): readonly CloudTarget[] {
  const built = declarations.map((declaration): Built => {
    const {places} = declaration.context;
    return {declaration, self: toRuleMap(declaration.body, {places, watch})};
  });
  const links = linksOf(built);
  return built.flatMap((one) => {
    const target = toTarget(one, links);
    const statements = statementsOf(one.declaration);
    return [target, ...statements.map((statement) => toStatementTarget(target, one, statement, watch))];
  });
}

interface Links {
  /** By address; of several instances the first. */
  readonly first: ReadonlyMap<string, Built>;
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
}

function linksOf(built: readonly Built[]): Links {
  const first = new Map(built.toReversed().map((one) => [one.declaration.address, one]));
  const users = new Map<string, Set<string>>();
  for (const {declaration} of built) {
    for (const used of declaration.uses) {
      const known = users.get(used);
      if (known === undefined) users.set(used, new Set([declaration.address]));
      else known.add(declaration.address);
    }
  }
  return {first, users};
}

function byType(addresses: Iterable<string>, {first}: Links): ValueMap {
  const map = new Map<string, Value[]>();
  for (const address of addresses) {
    const one = first.get(address);
    if (one === undefined) continue;
    const {kind, type} = one.declaration;
    const key = kind === 'data' ? `data.${type}` : type;
    const known = map.get(key);
    if (known === undefined) map.set(key, [one.self]);
    else known.push(one.self);
  }
  return map;
}

function toTarget({declaration, self}: Built, links: Links): CloudTarget {
  const {kind, type, name, address, language, context, anchor, uses, nameOf} = declaration;
  const block = new Map<string, Value>([
    ['type', type],
    ['name', name],
    ['address', address],
    ['language', language],
  ]);
  const linked = {users: byType(links.users.get(address) ?? [], links), uses: byType(uses, links)};
  return {
    kind,
    type,
    language,
    context,
    nameOf,
    self,
    anchor,
    bindings: {self, block, ...linked},
    scope: 'repository',
    identity: [address],
  };
}

function toStatementTarget(
  target: CloudTarget,
  {declaration}: Built,
  {body, anchor, policy, key}: Statement,
  watch: UnknownWatch,
): CloudTarget {
  const self = toRuleMap(body, {places: declaration.context.places, watch});
  const block = new Map([...(isValueMap(target.bindings.block) ? target.bindings.block : []), ['policy', policy]]);
  return {
    ...target,
    kind: 'statement',
    nameOf: undefined,
    self,
    anchor,
    bindings: {...target.bindings, self, block},
    identity: [...target.identity, ...key],
  };
}

function isValueMap(value: Value | undefined): value is ValueMap {
  return value instanceof Map;
}
