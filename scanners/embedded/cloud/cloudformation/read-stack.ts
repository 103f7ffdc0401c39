/** Resources and parameters of one template → declarations in Terraform's words. */

import {
  isMap,
  mapAt,
  type Places,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import type {Declaration} from '../declaration.ts';
import {convertPart, convertResource, type Mapping, spanOf} from '../templates/convert.ts';
import type {CloudContext} from '../templates/file-context.ts';
import {nameOfFor} from '../templates/name-of.ts';
import {isTermMap, type Term, type TermMap, UNKNOWN} from '../terms/term.ts';
import {MAPPINGS} from './mappings/mappings.ts';
import {referencesOf} from './references.ts';
import type {Scope} from './scope.ts';
import {expandServerless, withGlobals} from './serverless-model.ts';

export interface Stack {
  readonly resources: ValueMap;
  readonly context: CloudContext;
  readonly scope: Scope;
}

/** A resource as the template has it, with its properties worked out. */
export interface StackResource {
  readonly logicalName: string;
  readonly type: string;
  readonly properties: TermMap;
  /** Logical names. */
  readonly uses: ReadonlySet<string>;
  readonly resource: ValueMap;
  /** Where it stands when it is made by another one. */
  readonly anchor?: Span | undefined;
}

/** In the order of the template; a resource whose condition never holds is left out. */
export function declarationsOfStack(stack: Stack, root: ValueMap): readonly Declaration[] {
  const resources = [...stack.resources].flatMap(([name, resource]) =>
    isMap(resource) ? readResource(name, resource, stack, root) : [],
  );
  const types = new Map(resources.map(({logicalName, type}) => [logicalName, mappingOf(type).to]));
  return [...parametersOf(root, stack), ...resources.flatMap((resource) => toDeclarations(resource, stack, types))];
}

function readResource(logicalName: string, resource: ValueMap, {scope}: Stack, root: ValueMap): StackResource[] {
  const condition = textAt(resource, 'Condition');
  if (condition !== '' && scope.holds(condition) === false) return [];
  const type = textAt(resource, 'Type');
  const own = scope.evaluate(mapAt(resource, 'Properties'));
  const properties = withGlobals(type, isTermMap(own) ? own : new Map(), scope.evaluate(mapAt(root, 'Globals')), scope);
  const read = {logicalName, type, properties, uses: referencesOf(resource), resource};
  return [read, ...expandServerless(read, root, scope.places)];
}

function mappingOf(type: string): Mapping {
  return MAPPINGS.get(type) ?? {to: type};
}

function toDeclarations(
  {logicalName, type, properties, uses, resource, anchor: given}: StackResource,
  {context}: Stack,
  types: ReadonlyMap<string, string>,
): readonly Declaration[] {
  const mapping = mappingOf(type);
  const {places} = context;
  const anchor = given ?? places.get(resource, 'Type') ?? {start: 0, end: 0};
  const addressOf = (name: string) => `${types.get(name) ?? ''}.${name}`;
  const address = `${mapping.to}.${logicalName}`;
  const body = convertResource(properties, mapping, places);
  addLifecycle(body, resource, places);
  const shared = {kind: 'resource', name: logicalName, language: 'cloudformation', context, anchor} as const;
  const main: Declaration = {
    ...shared,
    type: mapping.to,
    address,
    body,
    uses: new Set([...uses].filter((name) => types.has(name) && name !== logicalName).map(addressOf)),
    nameOf: nameOfFor(mapping, mapping.under ?? '', 'Pascal'),
  };
  const parts = (mapping.parts ?? []).flatMap((part): Declaration[] => {
    const own = convertPart(properties, part, places);
    if (own === undefined) return [];
    return [
      {
        ...shared,
        type: part.to,
        address: `${part.to}.${logicalName}`,
        body: own,
        anchor: spanOf(properties, part.from, places) ?? anchor,
        uses: new Set([address]),
        nameOf: nameOfFor(part, part.from, 'Pascal'),
      },
    ];
  });
  return [main, ...parts];
}

/** What becomes of the resource when it leaves the stack. */
function addLifecycle(body: Map<string, Term>, resource: ValueMap, places: Places): void {
  const policy = textAt(resource, 'DeletionPolicy');
  const span = places.get(resource, 'DeletionPolicy');
  if (policy === '' || span === undefined) return;
  body.set('deletion_policy', policy);
  places.set(body, 'deletion_policy', span);
}

/** Parameters are variables; secrets are those that are not echoed. */
function parametersOf(root: ValueMap, {context}: Stack): readonly Declaration[] {
  return [...mapAt(root, 'Parameters')].flatMap(([name, parameter]): Declaration[] => {
    if (!isMap(parameter)) return [];
    const anchor = context.places.get(mapAt(root, 'Parameters'), name) ?? {start: 0, end: 0};
    const body = new Map<string, Term>();
    const set = (key: string, from: string, to: (value: Value) => Term) => {
      const value = parameter.get(from);
      const span = context.places.get(parameter, from);
      if (value !== undefined) body.set(key, to(value));
      if (span !== undefined) context.places.set(body, key, span);
    };
    set('default', 'Default', (value) => (typeof value === 'object' ? UNKNOWN : value));
    set('type', 'Type', (value) => String(value));
    set('sensitive', 'NoEcho', (value) => value === true || value === 'true');
    const shared = {
      kind: 'variable',
      language: 'cloudformation',
      context,
      anchor,
      body,
      uses: new Set<string>(),
    } as const;
    return [{...shared, type: name, name, address: `variable.${name}`}];
  });
}
