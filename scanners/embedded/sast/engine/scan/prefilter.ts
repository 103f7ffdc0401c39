/** Which words a file has to hold for a rule to find anything in it. */
import type {Pattern, PatternNode} from '../pattern/pattern.ts';
import type {Formula} from '../rule/formula.ts';
import type {SemgrepRule} from '../rule/rule.ts';

/** At least one word of each clause has to occur. */
export type Clauses = readonly (readonly string[])[];

type PatternOf = (pattern: string) => Pattern;

/** Alternatives that need many different words are not worth looking for. */
const MAX_WORDS = 60;

export function clausesOf(rule: SemgrepRule, patternOf: PatternOf): Clauses {
  if (rule.mode === 'search') return formulaClauses(rule.formula, patternOf);
  const of = (specs: readonly {readonly formula: Formula}[]) =>
    anyOf(specs.map(({formula}) => formulaClauses(formula, patternOf)));
  return [...of(rule.sources), ...of(rule.sinks)];
}

/** The words of a file; each is looked for once, whatever the number of rules. */
export class FileWords {
  private readonly source: string;
  private readonly ignoresCase: boolean;
  private readonly known = new Map<string, boolean>();

  constructor(source: string, ignoresCase: boolean) {
    this.source = ignoresCase ? source.toLowerCase() : source;
    this.ignoresCase = ignoresCase;
  }

  mayMatch(clauses: Clauses): boolean {
    return clauses.every((words) => words.some((word) => this.has(word)));
  }

  private has(word: string): boolean {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const found = this.source.includes(this.ignoresCase ? word.toLowerCase() : word);
    this.known.set(word, found);
    return found;
  }
}

function formulaClauses(formula: Formula, patternOf: PatternOf): Clauses {
  switch (formula.kind) {
    case 'pattern':
      return patternClauses(patternOf(formula.pattern));
    case 'regex':
      return [];
    case 'inside':
    case 'anywhere':
      return formulaClauses(formula.formula, patternOf);
    case 'or':
      return anyOf(formula.alternatives.map((each) => formulaClauses(each, patternOf)));
    case 'and':
      return formula.positive.flatMap((each) => formulaClauses(each, patternOf));
  }
}

/** One clause with the most telling word of each alternative. */
function anyOf(alternatives: readonly Clauses[]): Clauses {
  const words: string[] = [];
  for (const clauses of alternatives) {
    const best = clauses.toSorted((a, b) => a.length - b.length || longest(b) - longest(a))[0];
    if (best === undefined) return [];
    words.push(...best);
  }
  const distinct = [...new Set(words)];
  return distinct.length === 0 || distinct.length > MAX_WORDS ? [] : [distinct];
}

function longest(words: readonly string[]): number {
  return Math.min(...words.map((word) => word.length));
}

function patternClauses(pattern: Pattern): Clauses {
  const nodes = pattern.kind === 'node' ? [pattern.node] : pattern.statements;
  return [...new Set(nodes.flatMap((node) => [...wordsIn(node)]))].map((word) => [word]);
}

/** Names that have to stand in the code. Types of typed metavariables need not: literals have types, too. */
function* wordsIn(node: PatternNode): Generator<string> {
  if (node.kind === 'Id' && node.regex === undefined && node.text !== '') yield node.text;
  if (node.kind === 'Typed') return;
  if (node.inner !== undefined) yield* wordsIn(node.inner);
  for (const group of node.groups) for (const item of group.items) yield* wordsIn(item);
}
