/** nginx's configuration → its directives, each with the block that it stands in. https://nginx.org/en/docs/beginners_guide.html */
import type {Places, Span, Value} from '../../../../src/formats/cel-rules/value.ts';

const TOKEN =
  /\s+|#[^\n]*|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[{};]|(?:[^\s{};"'#\\$]|\\[\s\S]|\$\{[^}\s]{0,200}\}|\$|["'#])(?:[^\s{};\\$]|\\[\s\S]|\$\{[^}\s]{0,200}\}|\$)*/y;

interface Block {
  readonly name: string;
  readonly words: readonly string[];
  /** Whether answers of the block allow cookies to other origins. */
  allowsCredentials: boolean;
}

interface Directive {
  readonly name: string;
  readonly args: string;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** A list of maps: `name`, `args`, `block` (`http/server/location`), `location` (words of the nearest one), `allowsCredentials`. */
export function readNginx(text: string, places: Places): readonly Value[] {
  const directives: Directive[] = [];
  const blocks: Block[] = [];
  let words: string[] = [];
  let start = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [token] = match;
    if (/^[\s#]/.test(token)) continue;
    if (!/^[;{}]$/.test(token)) {
      if (words.length === 0) start = match.index;
      words.push(token.replace(/^(["'])([\s\S]*)\1$/, '$2'));
      continue;
    }
    const [name = '', ...rest] = words;
    if (token === '}') blocks.pop();
    if (token === '{') blocks.push({name, words: rest, allowsCredentials: false});
    if (token === ';' && name !== '') {
      directives.push({name, args: rest.join(' '), blocks: blocks.slice(-MAX_SHOWN), span: {start, end: match.index}});
    }
    words = [];
  }
  for (const directive of directives) noteCredentials(directive);
  return directives.map((directive) => toValue(directive, places));
}

/** Blocks nest a handful of levels; the nearest ones are looked at. */
const MAX_SHOWN = 8;

function noteCredentials({name, args, blocks}: Directive): void {
  const block = blocks.at(-1);
  if (block === undefined || name !== 'add_header') return;
  if (/^Access-Control-Allow-Credentials\s+true\b/i.test(args)) block.allowsCredentials = true;
}

function toValue({name, args, blocks, span}: Directive, places: Places): Value {
  const directive = new Map<string, Value>([
    ['name', name],
    ['args', args],
    ['block', blocks.map((block) => block.name).join('/')],
    ['location', blocks.findLast((block) => block.name === 'location')?.words.join(' ') ?? ''],
    ['allowsCredentials', blocks.at(-1)?.allowsCredentials ?? false],
  ]);
  places.set(directive, 'name', span);
  return directive;
}
