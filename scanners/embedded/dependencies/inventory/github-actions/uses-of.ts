/** Workflow or action file → its `uses:` values with lines, through anchors, which workflows may have. */
import {Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, Parser} from 'yaml';
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';

/** The library composes recursively; deeper text never reaches it. */
const MAX_NESTING = 200;
/** GitHub takes workflows of up to 512 KiB; the library reads about a million characters a second. */
const MAX_CHARACTERS = 2_000_000;
/** Looking one up is linear. */
const MAX_ALIASES = 200;
const LEXEMES_BETWEEN_CHECKS = 2_000;

export interface Use {
  readonly reference: string;
  /** 1-based. */
  readonly line: number;
}

interface Walk {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  aliases: number;
}

/** In jobs, in their steps, and in the steps of a composite action. Throws `UnreadableText`. */
export function usesOf(text: string, checkBudget: () => void): readonly Use[] {
  if (text.length > MAX_CHARACTERS) throw new UnreadableText(1, `has more than ${MAX_CHARACTERS} characters`);
  const lines = new LineCounter();
  const composer = new Composer({uniqueKeys: false, strict: false, version: '1.2', logLevel: 'silent'});
  const documents: Document.Parsed[] = [];
  for (const token of tokensOf(text, lines, checkBudget)) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return documents.flatMap((document) => usesOfDocument({document, lines, aliases: 0}));
}

function* tokensOf(text: string, lines: LineCounter, checkBudget: () => void) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_NESTING) {
      throw new UnreadableText(lines.linePos(parser.offset).line, `nested more than ${MAX_NESTING} levels deep`);
    }
    count += 1;
    if (count % LEXEMES_BETWEEN_CHECKS === 0) checkBudget();
  }
  yield* parser.end();
}

function usesOfDocument(walk: Walk): readonly Use[] {
  const [error] = walk.document.errors;
  if (error !== undefined) {
    throw new UnreadableText(
      Math.max(walk.lines.linePos(error.pos[0]).line, 1),
      error.code.toLowerCase().replaceAll('_', ' '),
    );
  }
  const root = walk.document.contents;
  if (root !== null && !isMap(root)) throw new UnreadableText(1, 'is neither a workflow nor an action');
  const jobs = valuesOf(childOf(root, 'jobs', walk), walk);
  const holders = [...jobs, childOf(root, 'runs', walk)];
  const steps = holders.flatMap((holder) => valuesOf(childOf(holder, 'steps', walk), walk));
  return [...jobs, ...steps].flatMap((node) => useOf(childOf(node, 'uses', walk), walk));
}

function useOf(node: unknown, {lines}: Walk): readonly Use[] {
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  return [{reference: node.value, line: lines.linePos(node.range?.[0] ?? 0).line}];
}

function childOf(node: unknown, key: string, walk: Walk): unknown {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return resolved(pair?.value, walk);
}

function valuesOf(node: unknown, walk: Walk): readonly unknown[] {
  if (isSeq(node)) return node.items.map((item) => resolved(item, walk));
  return isMap(node) ? node.items.map(({value}) => resolved(value, walk)) : [];
}

function resolved(node: unknown, walk: Walk): unknown {
  if (!isAlias(node)) return node;
  walk.aliases += 1;
  if (walk.aliases > MAX_ALIASES) throw new UnreadableText(1, `has more than ${MAX_ALIASES} aliases`);
  const target: Node | undefined = node.resolve(walk.document);
  return target;
}
