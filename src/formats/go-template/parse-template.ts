/** Text of a template → its tree, with the templates that it defines (https://pkg.go.dev/text/template). */
import {lexAction} from './lex-action.ts';
import {parsePipeline, TokenReader} from './parse-pipeline.ts';
import {TemplateError} from './template-error.ts';
import type {Branch, ParsedTemplate, Pipeline, TemplateNode} from './template-node.ts';

/** Blocks in blocks. */
const MAX_NESTING = 100;

/** Throws `TemplateError` with the place when the text is no template. */
export function parseTemplate(path: string, text: string): ParsedTemplate {
  const parser = new TemplateParser(text);
  try {
    return parser.parse();
  } catch (error) {
    if (error instanceof TemplateError) error.place ??= {path, line: lineOf(text, parser.offset)};
    throw error;
  }
}

/** 1-based. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

type BlockKind = 'root' | 'define' | 'block' | Branch['kind'];

/** A block that is not closed yet. */
interface OpenBlock {
  readonly kind: BlockKind;
  readonly body: TemplateNode[];
  /** Where nodes go now: into the body, or behind `else`. */
  nodes: TemplateNode[];
  otherwise: TemplateNode[] | undefined;
  readonly pipeline: Pipeline | undefined;
  /** Of `define` and `block`. */
  readonly name: string;
  readonly offset: number;
  /** Made by `else if`: closed together with the block around it. */
  readonly chained: boolean;
}

class TemplateParser {
  /** Where it is, for errors. */
  offset = 0;
  readonly #text: string;
  readonly #defined = new Map<string, readonly TemplateNode[]>();
  readonly #open: OpenBlock[] = [openBlock({kind: 'root', offset: 0})];

  constructor(text: string) {
    this.#text = text;
  }

  parse(): ParsedTemplate {
    let from = 0;
    let trims = false;
    for (let at = this.#text.indexOf('{{'); at !== -1; at = this.#text.indexOf('{{', from)) {
      const trimsBefore = /^-[ \t\r\n]/.test(this.#text.slice(at + 2, at + 4));
      this.#addText(from, at, {trims, trimsBefore});
      this.offset = at;
      ({end: from, trimsAfter: trims} = this.#action(at, at + (trimsBefore ? 3 : 2)));
    }
    this.#addText(from, this.#text.length, {trims, trimsBefore: false});
    const block = this.#top();
    if (block.kind !== 'root') {
      this.offset = block.offset;
      throw new TemplateError(`${block.kind} has no end`);
    }
    return {body: block.body, defined: this.#defined};
  }

  #top(): OpenBlock {
    const block = this.#open.at(-1);
    if (block === undefined) throw new TemplateError('unexpected end');
    return block;
  }

  #addText(from: number, to: number, {trims, trimsBefore}: {readonly trims: boolean; readonly trimsBefore: boolean}) {
    const start = trims ? skipSpace(this.#text, from, to) : from;
    const end = trimsBefore ? skipSpaceBack(this.#text, start, to) : to;
    if (end > start) this.#top().nodes.push({kind: 'text', text: this.#text.slice(start, end), offset: start});
  }

  #action(offset: number, start: number): {readonly end: number; readonly trimsAfter: boolean} {
    const comment = readComment(this.#text, start);
    if (comment !== undefined) return comment;
    const {tokens, end, trimsAfter} = lexAction(this.#text, start);
    this.#read(new TokenReader(tokens), offset);
    return {end, trimsAfter};
  }

  #read(reader: TokenReader, offset: number): void {
    const {kind, text} = reader.peek();
    const statement = kind === 'identifier' ? STATEMENTS.get(text) : undefined;
    if (statement === undefined) {
      this.#top().nodes.push({kind: 'action', pipeline: parsePipeline(reader, 'end'), offset});
      return;
    }
    reader.next();
    this.#statement(statement, reader, offset);
  }

  #statement(statement: Statement, reader: TokenReader, offset: number): void {
    switch (statement) {
      case 'if':
      case 'with':
      case 'range':
        this.#push(openBlock({kind: statement, pipeline: parsePipeline(reader, 'end'), offset}));
        break;
      case 'else':
        this.#else(reader, offset);
        break;
      case 'end':
        reader.expect('end', 'the end of the action');
        this.#end();
        break;
      case 'define':
        this.#push(openBlock({kind: 'define', name: readName(reader), offset}));
        reader.expect('end', 'the end of the action');
        break;
      case 'block':
        this.#push(openBlock({kind: 'block', name: readName(reader), pipeline: parsePipeline(reader, 'end'), offset}));
        break;
      case 'template':
        this.#top().nodes.push({kind: 'template', name: readName(reader), data: readData(reader), offset});
        break;
      default:
        reader.expect('end', 'the end of the action');
        this.#top().nodes.push({kind: statement, offset});
    }
  }

  #push(block: OpenBlock): void {
    if (this.#open.length > MAX_NESTING) throw new TemplateError(`more than ${MAX_NESTING} blocks in each other`);
    this.#open.push(block);
  }

  /** `else` alone, or with a block of its own that needs no `end`. */
  #else(reader: TokenReader, offset: number): void {
    const block = this.#top();
    if (block.otherwise !== undefined || !isBranch(block.kind)) throw new TemplateError('unexpected else');
    block.otherwise = [];
    block.nodes = block.otherwise;
    if (reader.take('end')) return;
    const {text} = reader.next();
    if (text !== 'if' && text !== 'with') throw new TemplateError('expected if or with behind else');
    this.#push(openBlock({kind: text, pipeline: parsePipeline(reader, 'end'), offset, chained: true}));
  }

  #end(): void {
    for (;;) {
      const block = this.#top();
      if (block.kind === 'root') throw new TemplateError('unexpected end');
      this.#open.pop();
      this.#close(block);
      if (!block.chained) return;
    }
  }

  #close({kind, body, otherwise, pipeline, name, offset}: OpenBlock): void {
    if (kind === 'define' || kind === 'block') {
      // A template that is empty replaces none that is not.
      if (body.some((node) => node.kind !== 'text' || node.text.trim() !== '') || !this.#defined.has(name))
        this.#defined.set(name, body);
      if (kind === 'block') this.#top().nodes.push({kind: 'template', name, data: pipeline, offset});
      return;
    }
    if (kind === 'root' || pipeline === undefined) return;
    this.#top().nodes.push({kind, pipeline, body, otherwise: otherwise ?? [], offset});
  }
}

const STATEMENT_WORDS = [
  ...(['if', 'with', 'range', 'else', 'end', 'define', 'block', 'template', 'break', 'continue'] as const),
];
type Statement = (typeof STATEMENT_WORDS)[number];
const STATEMENTS: ReadonlyMap<string, Statement> = new Map(STATEMENT_WORDS.map((word) => [word, word]));

function isBranch(kind: BlockKind): boolean {
  return kind === 'if' || kind === 'with' || kind === 'range';
}

interface BlockParts {
  readonly kind: BlockKind;
  readonly offset: number;
  readonly pipeline?: Pipeline;
  readonly name?: string;
  readonly chained?: boolean;
}

function openBlock({kind, offset, pipeline, name = '', chained = false}: BlockParts): OpenBlock {
  const body: TemplateNode[] = [];
  return {kind, body, nodes: body, otherwise: undefined, pipeline, name, offset, chained};
}

/** A comment with nothing else in the action. */
function readComment(text: string, start: number): {readonly end: number; readonly trimsAfter: boolean} | undefined {
  const from = skipSpace(text, start, Math.min(text.length, start + 100));
  if (!text.startsWith('/*', from)) return undefined;
  const close = text.indexOf('*/', from + 2);
  const rest = close === -1 ? null : /^(?:\}\}|[ \t\r\n]+-\}\})/.exec(text.slice(close + 2, close + 200));
  if (rest === null) throw new TemplateError('a comment has no end');
  return {end: close + 2 + rest[0].length, trimsAfter: rest[0] !== '}}'};
}

function readName(reader: TokenReader): string {
  const token = reader.next();
  if (token.kind === 'raw') return token.text;
  if (token.kind === 'string') return token.text;
  throw new TemplateError('the name of a template is missing');
}

function readData(reader: TokenReader): Pipeline | undefined {
  return reader.take('end') === undefined ? parsePipeline(reader, 'end') : undefined;
}

const SPACES = new Set([' ', '\t', '\r', '\n']);

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && SPACES.has(text[at] ?? '')) at += 1;
  return at;
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && SPACES.has(text[at - 1] ?? '')) at -= 1;
  return at;
}
