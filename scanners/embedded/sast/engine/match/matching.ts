/** Everything a comparison needs besides pattern and node. */
import {dottedName} from '../../languages/shared/modules.ts';
import type {PatternNode} from '../pattern/pattern.ts';
import type {Spend} from '../regex/spend.ts';
import {type Constant, SyntaxNode} from '../syntax/node.ts';
import {constantOf} from './constants.ts';
import type {RuleOptions} from './options.ts';

export interface Matching {
  readonly source: string;
  readonly nodes: readonly SyntaxNode[];
  readonly options: RuleOptions;
  /** Names are the same in upper and lower case. */
  readonly ignoresCase: boolean;
  /** How deep the comparison is in values of variables. */
  readonly depth: {symbolic: number};
  /** Calls of something of this name, at the node or below it. */
  callsNamed(name: string, within: SyntaxNode): Iterable<SyntaxNode>;
  /** Counts; throws when the budget of the rule on this file is used up. */
  step(): void;
  /** Pays for regular expressions. */
  readonly spend: Spend;
  /** Dotted name of what an import gave this name, for names and chains of members. */
  canonicalOf(node: SyntaxNode): string | undefined;
  /** Value of a literal in a pattern. */
  literalOf(pattern: PatternNode): Exclude<Constant, {kind: 'string'}> | undefined;
}

/** The dotted name of a chain whose first name was imported. */
export function canonicalName(node: SyntaxNode): string | undefined {
  if (node.kind === 'Id') return node.canonical;
  let first: SyntaxNode | undefined = node;
  while (first?.kind === 'Member') first = first.children[0];
  if (first?.canonical === undefined) return undefined;
  const name = dottedName(node);
  return name === undefined ? undefined : first.canonical + name.slice(first.text.length);
}

export function literalOf({kind, text}: PatternNode): Exclude<Constant, {kind: 'string'}> | undefined {
  const constant = constantOf(new SyntaxNode(kind, text, 0, 0));
  return constant?.kind === 'string' ? undefined : constant;
}
