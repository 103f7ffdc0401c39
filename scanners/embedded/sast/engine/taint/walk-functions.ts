/** Functions and their parameters. */
import {childOf, childrenOf, type SyntaxNode} from '../syntax/node.ts';
import type {Analysis} from './analysis.ts';
import {Environment} from './environment.ts';
import {CLEAN, NO_LABEL, type Taints, union} from './taint.ts';

/** A lambda is walked where it stands and sees what is around it; a function by itself. */
export function definition(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const own = node.kind === 'Lambda' ? env.clone() : new Environment();
  own.isDead = false;
  const outer = analysis.returned;
  walkFunction(analysis, node, own, false);
  analysis.returned = outer;
  if (node.kind !== 'Lambda') return CLEAN;
  own.isDead = false;
  env.join(own);
  return CLEAN;
}

/** While a function is summed up, each parameter is tainted by its number. */
export function walkFunction(analysis: Analysis, node: SyntaxNode, env: Environment, isSummary: boolean): void {
  let index = 0;
  for (const child of node.children) {
    if (child.role === 'params') {
      if (isReceiver(child, index)) continue;
      const taints = isSummary ? [{source: undefined, parameter: index, label: NO_LABEL, steps: undefined}] : CLEAN;
      parameter(analysis, child, taints, env);
      index += 1;
    } else if (child.role === 'decorators' || child.role === 'body') analysis.evaluate(child, env);
  }
}

/** The object itself is no argument of a call. */
function isReceiver(node: SyntaxNode, index: number): boolean {
  return index === 0 && (node.text === 'self' || node.text === 'cls');
}

export function parameter(analysis: Analysis, node: SyntaxNode, taints: Taints, env: Environment): void {
  if (node.kind !== 'Param') {
    analysis.assign(node, taints, env);
    return;
  }
  const initial = analysis.all(childrenOf(node, 'default'), env);
  analysis.assign(childOf(node, 'name'), union(union(initial, taints), analysis.sourceTaints(node, CLEAN)), env);
}
