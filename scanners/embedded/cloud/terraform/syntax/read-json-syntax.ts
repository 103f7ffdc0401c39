/** Terraform in its JSON syntax → the same blocks and attributes. https://developer.hashicorp.com/terraform/language/syntax/json */
import type {Parser} from 'web-tree-sitter';
import {readJson} from '../../../../../src/formats/cel-rules/json/read-json.ts';
import {
  isList,
  isMap,
  Places,
  type Span,
  type Value,
  type ValueMap,
} from '../../../../../src/formats/cel-rules/value.ts';
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {isMapName} from '../../terms/map-names.ts';
import type {Attribute, Block, Body, Expression, ObjectEntry} from './expression.ts';
import {type ParsedFile, parseTerraform} from './parse-terraform.ts';

/** Labels that stand above a block, by its type. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
  dynamic: 1,
  locals: 0,
  terraform: 0,
};

/** Blocks whose entries are values of the user's own. */
const WITHOUT_BLOCKS: ReadonlySet<string> = new Set(['variable', 'output', 'module', 'locals']);
/** https://developer.hashicorp.com/terraform/language/meta-arguments */
const META: ReadonlySet<string> = new Set(['for_each', 'count', 'depends_on', 'providers']);

interface Reader {
  readonly places: Places;
  readonly parser: Parser;
}

/** Never throws for what the text holds. Files of values (`.tfvars.json`) are read as attributes. */
export function readJsonSyntax(text: string, parser: Parser): ParsedFile {
  const places = new Places();
  const root = parse(text, places);
  if (!isMap(root))
    return {body: {attributes: [], blocks: []}, problem: 'is no JSON object, so nothing of it was read'};
  return {body: topLevel(root, {places, parser}), problem: undefined};
}

function parse(text: string, places: Places): Value | undefined {
  try {
    return readJson({text, places, checkBudget: () => {}});
  } catch (error) {
    if (error instanceof UnreadableText) return undefined;
    throw error;
  }
}

function topLevel(root: ValueMap, reader: Reader): Body {
  const blocks = [...root].flatMap(([type, value]) => labelled(type, value, placeOf(root, type, reader), reader));
  const attributes = [...root].filter(([name]) => LABELS[name] === undefined);
  return {blocks, attributes: attributes.flatMap(([name]) => toAttribute(root, name, reader))};
}

function labelled(type: string, value: Value, span: Span, reader: Reader): Block[] {
  const count = LABELS[type];
  return count === undefined ? [] : blocksUnder({type, labels: [], value, span}, count, reader);
}

interface Pending {
  readonly type: string;
  readonly labels: readonly string[];
  readonly value: Value;
  readonly span: Span;
}

function blocksUnder({type, labels, value, span}: Pending, count: number, reader: Reader): Block[] {
  if (isList(value)) {
    return value.flatMap((item, index) => {
      const at = count === 0 ? (reader.places.get(value, index) ?? span) : span;
      return isList(item) ? [] : blocksUnder({type, labels, value: item, span: at}, count, reader);
    });
  }
  if (!isMap(value)) return [];
  if (count === 0) return [{type, labels, body: toBody(value, type, reader), span}];
  return [...value].flatMap(([label, inner]) =>
    blocksUnder(
      {type, labels: [...labels, label], value: inner, span: placeOf(value, label, reader)},
      count - 1,
      reader,
    ),
  );
}

function toBody(map: ValueMap, type: string, reader: Reader): Body {
  const names = [...map.keys()].filter((name) => name !== '//');
  const isBlock = (name: string) =>
    !WITHOUT_BLOCKS.has(type) && (name === 'dynamic' || isBlockValue(name, map.get(name)));
  return {
    attributes: names.filter((name) => !isBlock(name)).flatMap((name) => toAttribute(map, name, reader)),
    blocks: names.filter(isBlock).flatMap((name) => {
      const pending = {type: name, labels: [], value: map.get(name) ?? null, span: placeOf(map, name, reader)};
      return blocksUnder(pending, name === 'dynamic' ? 1 : 0, reader);
    }),
  };
}

/** Without the schema of the provider an object may be a block or a map; names tell. */
function isBlockValue(name: string, value: Value | undefined): boolean {
  if (isMapName(name) || META.has(name)) return false;
  return isMap(value) || (isList(value) && value.length > 0 && value.every(isMap));
}

function toAttribute(map: ValueMap, name: string, reader: Reader): Attribute[] {
  const value = map.get(name);
  const span = placeOf(map, name, reader);
  return value === undefined ? [] : [{name, value: toExpression(value, span, reader), span}];
}

function placeOf(map: ValueMap, key: string, {places}: Reader): Span {
  return places.get(map, key) ?? {start: 0, end: 0};
}

function toExpression(value: Value, span: Span, reader: Reader): Expression {
  if (isList(value)) {
    const spanOf = (index: number) => reader.places.get(value, index) ?? span;
    return {kind: 'tuple', items: value.map((item, index) => toExpression(item, spanOf(index), reader)), span};
  }
  if (isMap(value)) return toObject(value, span, reader);
  return typeof value === 'string' ? readString(value, span, reader) : {kind: 'literal', value, span};
}

function toObject(map: ValueMap, span: Span, reader: Reader): Expression {
  const entries = [...map].map(([key, value]): ObjectEntry => {
    const own = placeOf(map, key, reader);
    return {key: {kind: 'literal', value: key, span: own}, value: toExpression(value, own, reader), span: own};
  });
  return {kind: 'object', entries, span};
}

/** Longer texts are not searched for expressions. */
const MAX_TEMPLATE = 20_000;

/** Texts are templates, as in the other syntax; what is put into them has the place of the whole text. */
function readString(text: string, span: Span, {parser}: Reader): Expression {
  if (!text.includes('${') && !text.includes('%{')) return {kind: 'literal', value: text, span};
  if (text.length > MAX_TEMPLATE) return {kind: 'unreadable', span};
  const [attribute] = parseTerraform(`v = ${quote(text)}\n`, parser).body.attributes;
  return attribute === undefined ? {kind: 'unreadable', span} : {...attribute.value, span};
}

/** As a quoted text of Terraform: only what stands between expressions is escaped. */
function quote(text: string): string {
  const parts = text.split(/([$%]\{[^{}]*\})/);
  const quoted = parts.map((part, index) => (index % 2 === 1 ? part : JSON.stringify(part).slice(1, -1)));
  return `"${quoted.join('')}"`;
}
