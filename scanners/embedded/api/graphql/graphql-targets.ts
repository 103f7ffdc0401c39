/** A GraphQL schema → targets: every field, and every use of a directive. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {type ApiTarget, type Draft, makeTarget} from '../api-target.ts';
import {derived} from '../documents/derived.ts';
import {looksLikePaging, looksOpen} from '../documents/words.ts';
import {isGuard, isOpen} from './auth-directives.ts';
import type {Directive, Field, SchemaDocument, TypeDefinition} from './schema-document.ts';

/** Root types that need no `schema` definition (GraphQL §3.3.1). */
const DEFAULT_ROOTS = {query: 'Query', mutation: 'Mutation', subscription: 'Subscription'} as const;

export function graphqlTargets(schema: SchemaDocument, context: FileContext): readonly ApiTarget[] {
  const {types} = schema;
  const roots = rootsByType(schema);
  const fields = types.flatMap((type) => type.fields.map((field) => ({type, field})));
  const uses = fields.flatMap(({type, field}) => [...type.directives, ...field.directives]);
  const api = derived({format: 'graphql', usesGuards: uses.some(({name}) => isGuard(name))});
  const draft: Draft = {context, format: 'graphql', api};
  return [
    ...fields.map(({type, field}) => fieldTarget(type, field, roots.get(type.name) ?? '', draft)),
    ...types.flatMap((type) => [
      ...type.directives.map((directive) => directiveTarget(directive, type, undefined, roots, draft)),
      ...type.fields.flatMap((field) =>
        field.directives.map((directive) => directiveTarget(directive, type, field, roots, draft)),
      ),
    ]),
  ];
}

/** Operation by the name of its root type. */
function rootsByType({roots}: SchemaDocument): ReadonlyMap<string, string> {
  const named = roots.size > 0 ? [...roots] : Object.entries(DEFAULT_ROOTS);
  return new Map(named.map(([operation, type]) => [type, operation]));
}

function fieldTarget(type: TypeDefinition, field: Field, root: string, draft: Draft): ApiTarget {
  const directives = [...type.directives, ...field.directives].map(({name}) => name);
  const names = field.arguments.map(({name}) => name);
  const self = derived({
    name: field.name,
    parent: type.name,
    kind: type.kind,
    root,
    type: field.type.name,
    list: field.type.isList,
    arguments: field.arguments.map(argumentValue),
    directives,
    guarded: directives.some(isGuard),
    open: directives.some(isOpen) || looksOpen(field.name),
    paged: names.some(looksLikePaging) || field.arguments.some(isPagingInput),
    bounded: field.arguments.some(({type: {isList, isRequired}}) => isList && isRequired),
  });
  const {start, end} = field;
  return makeTarget(draft, {kind: 'field', self, anchor: {start, end}, key: [type.name, field.name]});
}

function argumentValue({name, type}: Field) {
  return derived({name, type: type.name, list: type.isList});
}

/** `input: ProductsPageInput`, `pagination: Paging`. */
function isPagingInput({type}: Field): boolean {
  return /pag(?:e|ing|ination)|limit|cursor|range/i.test(type.name);
}

function directiveTarget(
  directive: Directive,
  type: TypeDefinition,
  field: Field | undefined,
  roots: ReadonlyMap<string, string>,
  draft: Draft,
): ApiTarget {
  const {name, start, end} = directive;
  const owner = field === undefined ? type.name : `${type.name}.${field.name}`;
  const self = derived({name, owner, root: roots.get(type.name) ?? '', arguments: directive.arguments});
  return makeTarget(draft, {kind: 'directive', self, anchor: {start, end}, key: [owner, name]});
}
