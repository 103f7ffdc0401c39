/** Options of Protocol Buffers: `option (google.api.http) = {get: "/v1/orders"};`, and values in text format. */
import type {Places, Span, Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Tokens} from '../languages/tokens.ts';
import type {Options} from './proto-document.ts';

/** Recursion is bounded by this; options of generators nest about ten levels. */
const MAX_DEPTH = 50;
/** Real names have up to a hundred characters. */
const MAX_NAME_LENGTH = 1_000;

/** What follows the word `option`, with the semicolon. */
export function parseOption(tokens: Tokens, places: Places, options: Options): void {
  const {name, span} = parseOptionName(tokens);
  tokens.expect('=');
  options.set(name, parseValue(tokens, places, 0));
  places.set(options, name, span);
  tokens.expect(';');
}

/** What follows `[` behind a field, with the closing bracket. */
export function parseFieldOptions(tokens: Tokens, places: Places, options: Options): void {
  while (!tokens.accept(']')) {
    const {name, span} = parseOptionName(tokens);
    tokens.expect('=');
    options.set(name, parseValue(tokens, places, 0));
    places.set(options, name, span);
    tokens.accept(',');
  }
}

/** `(google.api.http).get` → `google.api.http.get`. */
function parseOptionName(tokens: Tokens): {readonly name: string; readonly span: Span} {
  const {start, end} = tokens.peek();
  let name = '';
  while (!tokens.isAt('=')) {
    const {kind, text} = tokens.take();
    const isPart = kind === 'name' || (kind === 'mark' && '().'.includes(text));
    if (!isPart || name.length > MAX_NAME_LENGTH) throw tokens.trouble('name of an option expected');
    if (kind === 'name') name += name === '' || name.endsWith('.') || text.startsWith('.') ? text : `.${text}`;
  }
  return {name: name.replace(/^\./, ''), span: {start, end}};
}

function parseValue(tokens: Tokens, places: Places, depth: number): Value {
  if (depth > MAX_DEPTH) throw tokens.trouble('nested too deep');
  if (tokens.accept('{')) return parseMessageValue(tokens, places, depth, '}');
  if (tokens.accept('<')) return parseMessageValue(tokens, places, depth, '>');
  if (tokens.accept('[')) return parseListValue(tokens, places, depth);
  const sign = tokens.accept('-') ? '-' : '';
  const {kind, text} = tokens.take();
  if (kind === 'string') return parseStrings(text, tokens);
  if (kind === 'number') return Number(sign + text);
  if (kind !== 'name') throw tokens.trouble('value expected');
  return text === 'true' || text === 'false' ? text === 'true' : text;
}

/** Strings side by side are one. */
function parseStrings(first: string, tokens: Tokens): string {
  const parts = [first];
  while (tokens.peek().kind === 'string') parts.push(tokens.take().text);
  return parts.join('');
}

function parseListValue(tokens: Tokens, places: Places, depth: number): Value {
  const list: Value[] = [];
  while (!tokens.accept(']')) {
    list.push(parseValue(tokens, places, depth + 1));
    tokens.accept(',');
  }
  return list;
}

/** Text format: a field that stands more than once is a list (https://protobuf.dev/reference/protobuf/textformat-spec/). */
function parseMessageValue(tokens: Tokens, places: Places, depth: number, close: string): Value {
  const map = new Map<string, Value>();
  const lists = new Map<string, Value[]>();
  while (!tokens.accept(close)) {
    const {name, span} = parseFieldName(tokens);
    tokens.accept(':');
    const value = parseValue(tokens, places, depth + 1);
    const before = map.get(name);
    const list = lists.get(name) ?? (before === undefined ? undefined : [before]);
    if (list !== undefined) lists.set(name, list);
    list?.push(value);
    map.set(name, list ?? value);
    if (before === undefined) places.set(map, name, span);
    if (!tokens.accept(',')) tokens.accept(';');
  }
  return map;
}

/** A name, or `[extension.name]`. */
function parseFieldName(tokens: Tokens): {readonly name: string; readonly span: Span} {
  const isExtension = tokens.accept('[');
  const {text, start, end} = tokens.expectKind('name');
  if (isExtension) {
    while (!tokens.isAt(']') && tokens.peek().kind !== 'end') tokens.take();
    tokens.expect(']');
  }
  return {name: text, span: {start, end}};
}

/** Everything up to the semicolon, or up to the end of the block that comes before one. */
export function skipStatement(tokens: Tokens): void {
  for (let depth = 0; ; ) {
    const {kind, text} = tokens.take();
    if (kind === 'end') throw tokens.trouble('a statement has no end');
    if (kind !== 'mark') continue;
    if (text === ';' && depth === 0) return;
    if (text === '{') depth += 1;
    if (text !== '}') continue;
    depth -= 1;
    if (depth <= 0) return;
  }
}
