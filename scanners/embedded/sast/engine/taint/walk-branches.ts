/** Statements that may run or not, or several times. */
import {childrenOf, type SyntaxNode} from '../syntax/node.ts';
import type {Analysis} from './analysis.ts';
import type {Environment} from './environment.ts';
import {CLEAN, type Taints} from './taint.ts';

export function branch(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  analysis.all([...childrenOf(node, 'initializer'), ...childrenOf(node, 'condition')], env);
  const other = env.clone();
  analysis.all(childrenOf(node, 'then'), env);
  analysis.all(childrenOf(node, 'else'), other);
  env.join(other);
  return CLEAN;
}

/** Twice: what the first round taints, the second one uses. */
export function loop(analysis: Analysis, node: SyntaxNode, env: Environment, head: () => void): Taints {
  const skipped = env.clone();
  const body = childrenOf(node, 'body');
  for (let round = 0; round < 2; round += 1) {
    head();
    analysis.all(body, env);
    env.join(skipped);
  }
  analysis.all(childrenOf(node, 'else'), env);
  return CLEAN;
}

export function tryStatement(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const before = env.clone();
  analysis.all(
    node.children.filter(({role}) => role !== 'handlers' && role !== 'finalizer' && role !== 'else'),
    env,
  );
  const thrown = env.clone();
  thrown.isDead = false;
  thrown.join(before);
  analysis.all(childrenOf(node, 'else'), env);
  for (const handler of childrenOf(node, 'handlers')) {
    const own = thrown.clone();
    analysis.evaluate(handler, own);
    env.join(own);
  }
  analysis.all(childrenOf(node, 'finalizer'), env);
  return CLEAN;
}

/** A case begins as the whole does, or where the one before ends without `break`. */
export function switchStatement(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const cases = childrenOf(node, 'cases');
  analysis.all(
    node.children.filter(({role}) => role !== 'cases'),
    env,
  );
  const start = env.clone();
  let before: Environment | undefined;
  for (const each of cases) {
    const own = start.clone();
    if (before !== undefined) own.join(before);
    analysis.evaluate(each, own);
    before = own.clone();
    own.isDead = false;
    env.join(own);
  }
  return CLEAN;
}
