/** Imports, and names that they bring. */
import {dottedName} from '../../languages/shared/modules.ts';
import type {PatternNode} from '../pattern/pattern.ts';
import {childOf, type SyntaxNode} from '../syntax/node.ts';
import {type Bindings, boundText} from './bindings.ts';
import {operand} from './match-code.ts';
import {bindText} from './match-literals.ts';
import {matchNode, type Next} from './match-node.ts';
import type {Matching} from './matching.ts';

/** `import 'x'`, `import x`: whatever is imported from it. */
export function isBareImport({kind, groups}: PatternNode): boolean {
  const [module] = groups[0]?.items ?? [];
  return kind === 'Import' && groups.length === 1 && (module?.kind === 'String' || module?.dotted !== undefined);
}

/** `import a` also stands for `import a.b` and `from a.b import c`. */
export function matchImport(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const wanted = operand(pattern, 'module');
  const module = childOf(node, 'module');
  if (wanted === undefined || module === undefined) return false;
  if (wanted.dotted === undefined || wanted.kind === 'String') return matchNode(on, wanted, module, bindings, next);
  const name = childOf(node, 'name');
  const full = [dottedName(module), ...(name === undefined ? [] : [dottedName(name) ?? name.text])].join('.');
  return `${full}.`.startsWith(`${wanted.dotted}.`) && next(bindings);
}

/** `import 'a'` also stands for `const b = require('a')`. */
export function matchRequired(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const [wanted, value] = [operand(pattern, 'module'), childOf(node, 'value')];
  const [callee, path, ...others] = value?.kind === 'Call' ? value.children : [];
  if (wanted?.kind !== 'String' || callee?.text !== 'require' || path?.kind !== 'String' || others.length > 0)
    return false;
  return matchNode(on, wanted, path, bindings, next);
}

/** `flask.request.$W` and a name that an import made of `flask.request.args`. */
export function matchCanonical(pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const {canonical} = node;
  const [object, property] = [operand(pattern, 'object'), operand(pattern, 'property')];
  const dot = canonical?.lastIndexOf('.') ?? -1;
  if (canonical === undefined || dot === -1 || object === undefined || property === undefined) return false;
  const [module, name] = [canonical.slice(0, dot), canonical.slice(dot + 1)];
  const part = (text: string) => boundText(text, node.start, node.end);
  if (property.kind === 'Metavar' && object.dotted === module)
    return bindText(property.text, part(name), bindings, next);
  return object.kind === 'Metavar' && property.text === name && bindText(object.text, part(module), bindings, next);
}
