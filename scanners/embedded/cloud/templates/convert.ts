/** A resource in the words of another language → the same in Terraform's words. */
import type {Places} from '../../../../src/formats/cel-rules/value.ts';
import {BLOCK_PLACE} from '../declaration.ts';
import {isTermList, isTermMap, isUnknown, type Term, type TermMap, UNKNOWN} from '../terms/term.ts';
import {camelCased, snakeCase, tagsOf} from './recase.ts';

/** How a type of resource is told in Terraform's words. Everything that is not named here becomes snake_case. */
export interface Mapping {
  /** Type in Terraform. */
  readonly to: string;
  /** Dotted path of a property → attribute in its place, or `/path` from the resource on. */
  readonly names?: Readonly<Record<string, string>>;
  /** Property that holds all others. */
  readonly under?: string;
  /** Properties with keys of another language or of the user: left as they are. */
  readonly verbatim?: readonly string[];
  /** Properties whose keys begin with small letters in Terraform's JSON. */
  readonly camel?: readonly string[];
  /** What Terraform has as resources of their own. */
  readonly parts?: readonly Part[];
  /** Sets what cannot be had by renaming. */
  readonly derive?: (body: Map<string, Term>, source: TermMap, places: Places) => void;
}

export interface Part {
  readonly to: string;
  /** Dotted path of the property that makes it. */
  readonly from: string;
  /** Attribute that the property becomes; its entries become the attributes where absent. */
  readonly as?: string;
  readonly names?: Readonly<Record<string, string>>;
}

const VERBATIM =
  /(?:^|[a-z])(?:Policy|Policies|PolicyDocument|PolicyText|Variables|Metadata|Labels|Document|Statements?)$/;

/** Properties that have other names than Terraform's in all types. */
const COMMON_NAMES: Readonly<Record<string, string>> = {
  PolicyDocument: 'policy',
  AssumeRolePolicyDocument: 'assume_role_policy',
  KeyPolicy: 'policy',
};

/** `source` is what the language says: maps, lists and scalars, worked out. */
export function convertResource(source: TermMap, mapping: Mapping, places: Places): Map<string, Term> {
  const hoisted = mapping.under === undefined ? source : hoist(source, mapping.under, places);
  const conversion: Conversion = {mapping, places, moves: []};
  const body = convertMap(hoisted, '', conversion);
  for (const move of conversion.moves) applyMove(body, move, places);
  mapping.derive?.(body, hoisted, places);
  return body;
}

/** The part of a resource that is a resource of its own in Terraform; undefined when it is not there. */
export function convertPart(source: TermMap, part: Part, places: Places): TermMap | undefined {
  let term: Term | undefined = source;
  for (const step of part.from.split('.')) term = isTermMap(term) ? term.get(step) : term;
  if (term === undefined || term === source || term === null) return undefined;
  const conversion: Conversion = {mapping: {to: part.to, names: part.names ?? {}}, places, moves: []};
  if (part.as !== undefined) {
    const body = new Map([[part.as, convertTerm(term, '', conversion)]]);
    const span = spanOf(source, part.from, places);
    if (span !== undefined) places.set(body, part.as, span);
    return body;
  }
  return isTermMap(term) ? convertMap(term, '', conversion) : new Map([['policy', term]]);
}

/** Place of the innermost property of a path that has one. */
export function spanOf(source: TermMap, path: string, places: Places) {
  let term: Term | undefined = source;
  let span = places.get(source, path);
  for (const step of path.split('.')) {
    if (!isTermMap(term)) break;
    span = places.get(term, step) ?? span;
    term = term.get(step);
  }
  return span;
}

interface Conversion {
  readonly mapping: Mapping;
  readonly places: Places;
  readonly moves: Move[];
}

interface Move {
  readonly to: readonly string[];
  readonly value: Term;
  readonly span: ReturnType<Places['get']>;
}

/** The entries of one property beside those of the map itself. */
function hoist(source: TermMap, under: string, places: Places): TermMap {
  const inner = source.get(under);
  if (!isTermMap(inner)) return source;
  const map = new Map<string, Term>();
  for (const from of [source, inner]) {
    for (const [key, value] of from) {
      if (from === source && key === under) continue;
      map.set(key, value);
      const span = places.get(from, key);
      if (span !== undefined) places.set(map, key, span);
    }
  }
  return map;
}

function convertMap(source: TermMap, path: string, conversion: Conversion): Map<string, Term> {
  const {mapping, places, moves} = conversion;
  const map = new Map<string, Term>();
  for (const [key, raw] of source) {
    const full = path === '' ? key : `${path}.${key}`;
    const name = mapping.names?.[full] ?? COMMON_NAMES[key] ?? snakeCase(key);
    const value = convertProperty(key, full, raw, conversion);
    const span = places.get(source, key);
    if (isUnknown(raw)) moves.push(...unknownMoves(full, conversion));
    if (name.startsWith('/')) moves.push({to: name.slice(1).split('/'), value, span});
    else {
      map.set(name, value);
      if (span !== undefined) places.set(map, name, span);
    }
  }
  return map;
}

/** What would have been moved out of a value that is not known is not known. */
function unknownMoves(path: string, {mapping}: Conversion): readonly Move[] {
  return Object.entries(mapping.names ?? {})
    .filter(([from, to]) => from.startsWith(`${path}.`) && to.startsWith('/'))
    .map(([, to]) => ({to: to.slice(1).split('/'), value: UNKNOWN, span: undefined}));
}

function convertProperty(key: string, full: string, raw: Term, conversion: Conversion): Term {
  const {mapping, places} = conversion;
  if (key === 'Tags' || key === 'tags') return tagsOf(raw);
  if (mapping.camel?.includes(full)) return camelCased(raw, places);
  if (VERBATIM.test(key) && mapping.names?.[full] === undefined) return raw;
  return mapping.verbatim?.includes(full) ? raw : convertTerm(raw, full, conversion);
}

/** A map is a block, and blocks are lists. */
function convertTerm(term: Term, path: string, conversion: Conversion): Term {
  const {places} = conversion;
  if (isTermMap(term)) return [convertMap(term, path, conversion)];
  if (!isTermList(term)) return term;
  const list = term.map((item) => (isTermMap(item) ? convertMap(item, path, conversion) : item));
  for (const index of list.keys()) {
    const span = places.get(term, index);
    const item = list[index];
    if (span === undefined) continue;
    places.set(list, index, span);
    if (isTermMap(item)) places.set(item, BLOCK_PLACE, span);
  }
  return list;
}

function applyMove(body: Map<string, Term>, {to, value, span}: Move, places: Places): void {
  let map = body;
  for (const step of to.slice(0, -1)) {
    if (isUnknown(map.get(step))) return;
    map = blockOf(map, step);
  }
  const name = to.at(-1) ?? '';
  map.set(name, value);
  if (span !== undefined) places.set(map, name, span);
}

function blockOf(map: Map<string, Term>, name: string): Map<string, Term> {
  const known = map.get(name);
  const first = isTermList(known) ? known[0] : undefined;
  if (first instanceof Map) return first;
  const made = new Map<string, Term>();
  map.set(name, [made]);
  return made;
}
