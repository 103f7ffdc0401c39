/** What an expression refers to, by its words alone. */
import type {Body, Expression, Step} from '../syntax/expression.ts';

/** Names that are no resources. */
const RESERVED: ReadonlySet<string> = new Set(['var', 'local', 'each', 'count', 'path', 'terraform', 'self', 'module']);

/** A reference: `aws_s3_bucket.logs`, `data.aws_ami.base`, `local.name`. */
export function referencesOf(body: Body): ReadonlySet<string> {
  const found = new Set<string>();
  const bodies: Body[] = [body];
  for (let next = bodies.pop(); next !== undefined; next = bodies.pop()) {
    for (const {value} of next.attributes) collect(value, found);
    bodies.push(...next.blocks.map((block) => block.body));
  }
  return found;
}

/** The same for one expression. */
export function referencesIn(expression: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  collect(expression, found);
  return found;
}

function collect(start: Expression, found: Set<string>): void {
  const waiting: Expression[] = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'access' && next.on.kind === 'variable') {
      const reference = toReference(next.on.name, next.steps);
      if (reference !== undefined) found.add(reference);
    }
    waiting.push(...partsOf(next));
  }
}

function toReference(name: string, steps: readonly Step[]): string | undefined {
  const [first, second] = steps.map((step) => (step.kind === 'attribute' ? step.name : undefined));
  if (first === undefined) return undefined;
  if (name === 'data') return second === undefined ? undefined : `data.${first}.${second}`;
  if (name === 'local') return `local.${first}`;
  return RESERVED.has(name) ? undefined : `${name}.${first}`;
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
      return expression.parts;
    case 'tuple':
      return expression.items;
    case 'object':
      return expression.entries.flatMap(({key, value}) => [key, value]);
    case 'access':
      return [expression.on, ...expression.steps.flatMap((step) => (step.kind === 'index' ? [step.index] : []))];
    case 'call':
      return expression.args;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.condition, expression.then, expression.otherwise];
    case 'for':
      return [expression.collection, expression.key, expression.value, expression.condition].filter(
        (part) => part !== undefined,
      );
    case 'literal':
    case 'variable':
    case 'unreadable':
      return [];
  }
}
