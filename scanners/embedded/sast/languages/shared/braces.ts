/** Stand-ins and wrappers of languages with braces whose grammars take a name wherever an expression can stand. */
import type {PatternSyntax, Place, Wrapper} from '../language.ts';

export interface BraceSyntax {
  /** Ends a statement that is a name: `;` or nothing. */
  readonly end: string;
  /** A parameter of any type: `name: T` or `T name`. */
  parameter(name: string): string;
  /** Words that begin a function. */
  readonly functions: RegExp;
  readonly wrappers: readonly Wrapper[];
  readonly typedMetavariables?: 'colon' | 'before';
  typed?(type: string): string;
}

export function braceSyntax(syntax: BraceSyntax): PatternSyntax {
  return {
    metavariable: (name) => name,
    ellipsis: (name, place) => ellipsis(name, place, syntax),
    wrappers: syntax.wrappers,
    ...(syntax.typedMetavariables !== undefined && {typedMetavariables: syntax.typedMetavariables}),
    ...(syntax.typed !== undefined && {typed: syntax.typed}),
  };
}

function ellipsis(
  name: string,
  {bracket, head, before, after}: Place,
  {end, parameter, functions}: BraceSyntax,
): string {
  if (/(?:[^.]\.|=)\s*$/.test(before)) return name;
  if (bracket === '(') return functions.test(head) && !/=\s*$/.test(before) ? parameter(name) : name;
  const isStatement = bracket !== '[' && /(?:^|[;{})\n])\s*$/.test(before) && !/^\s*(?:[,+)\]]|\.(?!\.\.))/.test(after);
  return isStatement ? name + end : name;
}
