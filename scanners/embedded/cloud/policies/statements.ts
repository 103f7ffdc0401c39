/**
 * Policies in IAM's language → their statements in one form, whether they are a document of Terraform, JSON in a text or
 * part of a template. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
import type {Places, Span} from '../../../../src/formats/cel-rules/value.ts';
import {BLOCK_PLACE, type Declaration} from '../declaration.ts';
import {readJsonTerm} from '../terms/json-text.ts';
import {isTermList, isTermMap, type Term, type TermMap} from '../terms/term.ts';

export interface Statement {
  /**
   * `effect`, `actions`, `not_actions`, `resources`, `not_resources`, `principals` (`type`, `identifiers`),
   * `not_principals`, `conditions` (`test`, `variable`, `values`), as in Terraform's data source.
   */
  readonly body: TermMap;
  readonly anchor: Span;
  /** `trust`: who may take a role. `resource`: who may use a resource. `identity`: what its holder may do. */
  readonly policy: 'trust' | 'resource' | 'identity';
  readonly key: readonly string[];
}

/** Attributes in which policies stand. */
const POLICY_NAME = /(?:policy|policies|document|statements)$/i;
const TRUST_NAME = /^assume_?role_?policy/i;
const MAX_DEPTH = 6;
/** More statements than the size limits of IAM allow in one resource. */
const MAX_STATEMENTS = 1_000;

/** All statements of all policies of a resource; none for what holds no policy. */
export function statementsOf(declaration: Declaration): readonly Statement[] {
  if (declaration.kind !== 'resource' && declaration.kind !== 'data') return [];
  const found: Found[] = [];
  if (declaration.type === 'aws_iam_policy_document') {
    collectItems(declaration.body.get('statement'), {name: 'statement', anchor: declaration.anchor}, found);
    return found.map((one, index) => toStatement(one, index, declaration));
  }
  if (declaration.kind === 'data') return [];
  search(declaration.body, {name: '', anchor: declaration.anchor}, {places: declaration.context.places, found});
  return found.map((one, index) => toStatement(one, index, declaration));
}

interface Around {
  readonly name: string;
  readonly anchor: Span;
}

interface Found extends Around {
  readonly statement: TermMap;
  readonly owner: readonly Term[];
  readonly index: number;
}

interface Search {
  readonly places: Places;
  readonly found: Found[];
}

function search(map: TermMap, around: Around, into: Search, depth = 0): void {
  for (const [name, term] of map) {
    if (depth === 0 && !POLICY_NAME.test(name)) continue;
    const inner = {name: around.name === '' ? name : around.name, anchor: into.places.get(map, name) ?? around.anchor};
    for (const item of isTermList(term) ? term : [term]) searchItem(readJsonTerm(item), inner, into, depth);
  }
}

function searchItem(value: Term, around: Around, into: Search, depth: number): void {
  if (!isTermMap(value) || depth > MAX_DEPTH) return;
  if (value.has('Statement')) collectItems(value.get('Statement'), around, into.found);
  else if (isStatement(value)) collectItems([value], around, into.found);
  else search(value, around, into, depth + 1);
}

function isStatement(map: TermMap): boolean {
  return map.has('Effect') && (map.has('Action') || map.has('NotAction'));
}

function collectItems(term: Term | undefined, around: Around, found: Found[]): void {
  const owner = isTermList(term) ? term : term === undefined ? [] : [term];
  for (const [index, statement] of owner.entries()) {
    if (isTermMap(statement) && found.length < MAX_STATEMENTS) found.push({...around, statement, owner, index});
  }
}

/** Name in the statement, name in IAM's JSON. */
const LISTS = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
] as const;

function toStatement({statement, owner, index, name, anchor}: Found, number: number, declaration: Declaration) {
  const {places} = declaration.context;
  const ownSpan = places.get(statement, BLOCK_PLACE) ?? places.get(owner, index) ?? anchor;
  const body = new Map<string, Term>([['effect', statement.get('effect') ?? statement.get('Effect') ?? 'Allow']]);
  const place = (to: string, ...from: string[]) => {
    const span = from.map((key) => places.get(statement, key)).find((one) => one !== undefined);
    places.set(body, to, span ?? ownSpan);
  };
  place('effect', 'effect', 'Effect');
  for (const [key, upper] of LISTS) {
    const term = statement.get(key) ?? statement.get(upper);
    if (term === undefined) continue;
    body.set(key, isTermList(term) ? term : [term]);
    place(key, key, upper);
  }
  for (const [key, upper] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const term = statement.get(key) ?? principalsOf(statement.get(upper));
    if (term === undefined) continue;
    body.set(key, term);
    place(key, key, upper);
  }
  body.set('conditions', statement.get('condition') ?? conditionsOf(statement.get('Condition')));
  place('conditions', 'condition', 'Condition');
  const sid = statement.get('Sid') ?? statement.get('sid');
  const policy = policyOf(name, body, declaration);
  return {body, anchor: ownSpan, policy, key: [name, typeof sid === 'string' ? sid : String(number)]};
}

function policyOf(name: string, body: TermMap, {kind}: Declaration): Statement['policy'] {
  if (TRUST_NAME.test(name)) return 'trust';
  if (!body.has('principals') && !body.has('not_principals')) return 'identity';
  const actions = body.get('actions');
  const isTrust = isTermList(actions) && actions.some((action) => typeof action === 'string' && /^sts:/i.test(action));
  return kind === 'data' && isTrust ? 'trust' : 'resource';
}

function principalsOf(term: Term | undefined): Term | undefined {
  if (term === undefined) return undefined;
  if (!isTermMap(term)) return [principal('*', term)];
  return [...term].map(([type, identifiers]) => principal(type, identifiers));
}

function principal(type: string, identifiers: Term): TermMap {
  return new Map<string, Term>([
    ['type', type],
    ['identifiers', isTermList(identifiers) ? identifiers : [identifiers]],
  ]);
}

/** Unknown conditions stay unknown. */
function conditionsOf(term: Term | undefined): Term {
  if (term === undefined) return [];
  if (!isTermMap(term)) return term;
  return [...term].flatMap(([test, variables]): Term[] => {
    if (!isTermMap(variables)) return [variables];
    return [...variables].map(([variable, values]) => {
      const list = isTermList(values) ? values : [values];
      return new Map<string, Term>([
        ['test', test],
        ['variable', variable],
        ['values', list],
      ]);
    });
  });
}
