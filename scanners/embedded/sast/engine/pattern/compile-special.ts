/** What only patterns have: metavariables, ellipses, deep expressions. */
import {childOf, type SyntaxNode} from '../syntax/node.ts';
import {type Context, leaf} from './compile-context.ts';
import {compileNode} from './compile-pattern.ts';
import {PatternError, type PatternNode} from './pattern.ts';
import {DEEP, readStandIn, STATEMENT} from './stand-ins.ts';

/** Metavariables, ellipses and the like; undefined for what is code. */
export function compileSpecial(node: SyntaxNode, context: Context, depth: number): PatternNode | undefined {
  switch (node.kind) {
    case 'String':
      return stringPattern(node.text);
    case 'Regex':
      return regexPattern(node.text);
    case 'Template':
      return quotedMetavariable(node);
    case 'Call':
      return callPattern(node, context, depth);
    default:
      return node.children.length > 0 ? undefined : namePattern(node, context);
  }
}

function stringPattern(text: string): PatternNode | undefined {
  if (text === '...') return leaf('AnyString', '');
  return readStandIn(text)?.kind === 'ellipsis' ? leaf('Ellipsis', '') : undefined;
}

function regexPattern(text: string): PatternNode | undefined {
  if (text.startsWith('/.../')) return leaf('AnyRegex', '');
  const standIn = readStandIn(/^\/(.*)\/\w*$/.exec(text)?.[1] ?? '');
  return standIn?.kind === 'metavariable' ? leaf('RegexMetavar', standIn.name) : undefined;
}

function callPattern(node: SyntaxNode, context: Context, depth: number): PatternNode | undefined {
  const [callee, argument] = node.children;
  if (isDeep(callee)) return deep(node, context, depth);
  // The statement `a. ...;`, which grammars want to be a call.
  if (callee !== undefined && argument === undefined && isAnyMember(callee)) return compileNode(callee, context, depth);
  const isStatement = callee?.text === STATEMENT && argument !== undefined;
  return isStatement ? compileNode(argument, context, depth + 1) : undefined;
}

function namePattern(node: SyntaxNode, context: Context): PatternNode | undefined {
  const standIn = readStandIn(node.text);
  switch (standIn?.kind) {
    case 'ellipsis':
      return leaf('Ellipsis', '');
    case 'metavariable':
      return leaf(node.kind === 'Symbol' ? 'Symbol' : 'Metavar', standIn.name);
    case 'ellipsis-metavariable':
      return leaf('EllipsisMetavar', standIn.name);
    case 'typed': {
      const typed = context.typed[standIn.index];
      if (typed === undefined) return undefined;
      return {...leaf('Typed', typed.name), inner: context.typeOf(typed)};
    }
    case undefined:
      return node.text === '...' && node.kind === 'Text' ? leaf('Ellipsis', '') : undefined;
  }
}

function isAnyMember(callee: SyntaxNode): boolean {
  const property = childOf(callee, 'property');
  return callee.kind === 'Member' && property !== undefined && readStandIn(property.text)?.kind === 'ellipsis';
}

function isDeep(callee: SyntaxNode | undefined): boolean {
  return callee?.role === 'callee' && callee.text.toUpperCase() === DEEP;
}

/** `"$X"` where the language reads a variable in it. */
function quotedMetavariable({start, end, children}: SyntaxNode): PatternNode | undefined {
  const [only] = children;
  const standIn = only?.kind === 'Id' && children.length === 1 ? readStandIn(only.text) : undefined;
  if (only === undefined || standIn?.kind !== 'metavariable' || end - start !== only.end - only.start + 2)
    return undefined;
  return leaf('String', standIn.name);
}

function deep(node: SyntaxNode, context: Context, depth: number): PatternNode {
  const [, argument, ...others] = node.children;
  if (argument === undefined || others.length > 0) throw new PatternError('<... ...> holds one expression');
  return {...leaf('Deep', ''), inner: compileNode(argument, context, depth + 1)};
}
