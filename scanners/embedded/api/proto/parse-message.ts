/** Messages of Protocol Buffers with the messages inside of them. */
import type {Places} from '../../../../src/formats/cel-rules/value.ts';
import type {Tokens} from '../languages/tokens.ts';
import {parseFieldOptions, skipStatement} from './parse-option.ts';
import type {Message, MessageField, Options} from './proto-document.ts';

/** Real files nest four levels. */
const MAX_NESTING = 50;
const LABELS = new Set(['repeated', 'optional', 'required']);
/** Statements of a message that are no fields. */
const OTHERS = new Set(['option', 'reserved', 'extensions', 'enum', 'extend']);

interface Open {
  readonly message: Message & {readonly fields: MessageField[]};
  /** Blocks of `oneof` that are open inside of it. */
  oneofs: number;
}

/** What follows the word `message`: adds it and the messages inside of it. A loop: messages can nest. */
export function parseMessage(tokens: Tokens, places: Places, messages: Message[]): void {
  const outermost = openMessage(tokens, '');
  messages.push(outermost.message);
  const stack: Open[] = [outermost];
  for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
    if (tokens.accept('}')) closeBlock(stack, open);
    else if (tokens.accept('message')) {
      if (stack.length >= MAX_NESTING) throw tokens.trouble('nested too deep');
      const inner = openMessage(tokens, `${open.message.name}.`);
      messages.push(inner.message);
      stack.push(inner);
    } else if (tokens.accept('oneof')) openOneof(tokens, open);
    else parseStatement(tokens, places, open.message.fields);
  }
}

function openMessage(tokens: Tokens, prefix: string): Open {
  const {text, start, end} = tokens.expectKind('name');
  tokens.expect('{');
  return {message: {name: prefix + text, start, end, fields: []}, oneofs: 0};
}

function openOneof(tokens: Tokens, open: Open): void {
  tokens.expectKind('name');
  tokens.expect('{');
  open.oneofs += 1;
}

function closeBlock(stack: Open[], open: Open): void {
  if (open.oneofs > 0) open.oneofs -= 1;
  else stack.pop();
}

function parseStatement(tokens: Tokens, places: Places, fields: MessageField[]): void {
  const {kind, text} = tokens.peek();
  if (kind === 'end') throw tokens.trouble('a block has no end');
  if (tokens.accept(';')) return;
  if (OTHERS.has(text)) skipStatement(tokens);
  else fields.push(parseField(tokens, places));
}

function parseField(tokens: Tokens, places: Places): MessageField {
  const label = LABELS.has(tokens.peek().text) ? tokens.take().text : '';
  const type = tokens.expectKind('name').text.replace(/^\./, '');
  if (type === 'map' && tokens.accept('<')) skipMapTypes(tokens);
  const {text: name, start, end} = tokens.expectKind('name');
  const options: Options = new Map();
  tokens.expect('=');
  tokens.expectKind('number');
  if (tokens.accept('[')) parseFieldOptions(tokens, places, options);
  if (tokens.isAt('{')) skipStatement(tokens);
  else tokens.expect(';');
  return {name, start, end, type, isRepeated: label === 'repeated' || type === 'map', options};
}

/** `string, Order>` behind `map<`. */
function skipMapTypes(tokens: Tokens): void {
  tokens.expectKind('name');
  tokens.expect(',');
  tokens.expectKind('name');
  tokens.expect('>');
}
