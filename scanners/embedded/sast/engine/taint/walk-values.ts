/** Names, members, elements, calls. */
import {childOf, childrenOf, type SyntaxNode} from '../syntax/node.ts';
import type {Analysis} from './analysis.ts';
import {type Environment, placeOf} from './environment.ts';
import {CLEAN, type Taints, union} from './taint.ts';

/** Names, members: what is known of the place, or of the object around it. */
export function read(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const place = placeOf(node);
  const [object] = node.children;
  const inherited = object === undefined ? CLEAN : analysis.evaluate(object, env);
  if (place === undefined) return inherited;
  if (object !== undefined && analysis.marks.sanitizers.has(object)) return env.readExactly(place);
  const own = env.read(place);
  if (object === undefined || own.length > 0) return own;
  return isFromPlace(object, inherited, env) ? CLEAN : inherited;
}

/** True when the object is tainted only as a place, which was asked already. */
function isFromPlace(object: SyntaxNode, taints: Taints, env: Environment): boolean {
  const place = placeOf(object);
  return place !== undefined && taints.length > 0 && taints.every((taint) => env.read(place).includes(taint));
}

export function readElement(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const indexes = node.children.filter(({role}) => role !== 'object');
  const byIndex = analysis.all(indexes, env);
  const taints = read(analysis, node, env);
  return analysis.on.matching.options.taint_assume_safe_indexes ? taints : union(taints, byIndex);
}

/** What goes in comes out. A function of this file may bring more, and may have sinks for its arguments. */
export function call(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const callee = analysis.all(childrenOf(node, 'callee'), env);
  const args = childrenOf(node, 'args').map((each) => analysis.evaluate(each, env));
  const others = node.children.filter(({role}) => role !== 'callee' && role !== 'typeArgs' && role !== 'args');
  const rest = analysis.all(others, env);
  const own = analysis.callFunction(node, args);
  const all = args.reduce(union, union(union(callee, rest), own));
  if (!analysis.on.matching.options.taint_assume_safe_functions) return all;
  analysis.checkSink(node, all);
  return union(callee, own);
}

export function comprehension(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const body = childrenOf(node, 'body');
  analysis.all(
    node.children.filter((child) => !body.includes(child)),
    env,
  );
  return analysis.all(body, env);
}

export function withItem(analysis: Analysis, item: SyntaxNode, env: Environment): void {
  if (item.kind !== 'As') {
    analysis.evaluate(item, env);
    return;
  }
  const taints = analysis.all(childrenOf(item, 'value'), env);
  analysis.assign(childOf(item, 'alias'), taints, env);
}
