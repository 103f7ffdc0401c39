/** Protocol Buffers → services and messages. What cannot be read is skipped up to the next definition and named. */
import type {Places} from '../../../../src/formats/cel-rules/value.ts';
import {type Lexicon, SyntaxTrouble} from '../languages/lexicon.ts';
import {Tokens} from '../languages/tokens.ts';
import {parseMessage} from './parse-message.ts';
import {parseOption, skipStatement} from './parse-option.ts';
import type {Message, Options, ProtoDocument, Rpc, Service} from './proto-document.ts';

const LEXICON: Lexicon = {
  ignored: /[\s\ufeff]+|\/\/[^\n]*/y,
  hasBlockComments: true,
  name: /\.?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y,
  number: /-?\.?\d[\w.+-]*/y,
  quotes: ['"', "'"],
  hasBlockStrings: false,
};

const DEFINITION = /(?:service|message|enum|import|option|extend|package|syntax|edition)\b/y;

interface Draft {
  readonly tokens: Tokens;
  readonly places: Places;
  readonly options: Options;
  readonly messages: Message[];
  readonly services: Service[];
  readonly troubles: number[];
}

/** Never throws for what the text holds. */
export function parseProto(text: string, places: Places, checkBudget: () => void): ProtoDocument {
  const tokens = new Tokens(text, LEXICON, checkBudget);
  const draft: Draft = {tokens, places, options: new Map(), messages: [], services: [], troubles: []};
  while (parseNext(draft));
  return draft;
}

/** False at the end. */
function parseNext(draft: Draft): boolean {
  try {
    return parseDefinition(draft);
  } catch (error) {
    if (!(error instanceof SyntaxTrouble)) throw error;
    draft.troubles.push(error.offset);
    draft.tokens.skipToLine(DEFINITION);
    return true;
  }
}

function parseDefinition({tokens, places, options, messages, services}: Draft): boolean {
  const {kind} = tokens.peek();
  if (kind === 'end') return false;
  if (tokens.accept('service')) services.push(parseService(tokens, places));
  else if (tokens.accept('message')) parseMessage(tokens, places, messages);
  else if (tokens.accept('option')) parseOption(tokens, places, options);
  else if (kind === 'name' || tokens.isAt(';')) skipStatement(tokens);
  else throw tokens.trouble('unexpected text');
  return true;
}

function parseService(tokens: Tokens, places: Places): Service {
  const {text: name, start, end} = tokens.expectKind('name');
  const options: Options = new Map();
  const rpcs: Rpc[] = [];
  tokens.expect('{');
  while (!tokens.accept('}')) {
    if (tokens.accept('rpc')) rpcs.push(parseRpc(tokens, places));
    else if (tokens.accept('option')) parseOption(tokens, places, options);
    else if (tokens.peek().kind === 'end') throw tokens.trouble('a block has no end');
    else skipStatement(tokens);
  }
  return {name, start, end, options, rpcs};
}

function parseRpc(tokens: Tokens, places: Places): Rpc {
  const {text: name, start, end} = tokens.expectKind('name');
  const request = parseRpcType(tokens).type;
  tokens.expect('returns');
  const {type: response, streams: streamsResponse} = parseRpcType(tokens);
  const options: Options = new Map();
  if (!tokens.accept(';')) parseRpcBody(tokens, places, options);
  return {name, start, end, request, response, streamsResponse, options};
}

/** `(stream Order)`; `stream` can also be the name of the type. */
function parseRpcType(tokens: Tokens): {readonly type: string; readonly streams: boolean} {
  tokens.expect('(');
  const first = tokens.expectKind('name').text;
  const second = tokens.peek().kind === 'name' ? tokens.take().text : undefined;
  tokens.expect(')');
  return {type: (second ?? first).replace(/^\./, ''), streams: second !== undefined};
}

function parseRpcBody(tokens: Tokens, places: Places, options: Options): void {
  tokens.expect('{');
  while (!tokens.accept('}')) {
    if (tokens.accept('option')) parseOption(tokens, places, options);
    else if (!tokens.accept(';')) throw tokens.trouble('option expected');
  }
  tokens.accept(';');
}
