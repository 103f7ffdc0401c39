/** What each kind of statement and expression does to taint. */
import {childOf, childrenOf, type SyntaxNode} from '../syntax/node.ts';
import type {Analysis} from './analysis.ts';
import {Environment} from './environment.ts';
import {CLEAN, type Taints, union} from './taint.ts';
import {branch, loop, switchStatement, tryStatement} from './walk-branches.ts';
import {definition} from './walk-functions.ts';
import {call, comprehension, read, readElement, withItem} from './walk-values.ts';

type Handler = (analysis: Analysis, node: SyntaxNode, env: Environment) => Taints;

export function unionOfChildren(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  return analysis.all(node.children, env);
}

export function statements(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  for (const child of node.children) analysis.evaluate(child, env);
  return CLEAN;
}

export const nothing: Handler = () => CLEAN;

export const HANDLERS: Readonly<Record<string, Handler>> = {
  Program: statements,
  Block: statements,
  Class: (analysis, node, env) => {
    for (const child of node.children) analysis.evaluate(child, child.role === 'members' ? new Environment() : env);
    return CLEAN;
  },
  Modifier: nothing,
  Import: nothing,
  ImportFrom: nothing,
  ImportAll: nothing,
  Id: read,
  This: read,
  Member: read,
  Index: readElement,
  Number: nothing,
  Call: call,
  VarDef: (analysis, node, env) => {
    const value = childOf(node, 'value');
    const taints = value === undefined ? CLEAN : analysis.evaluate(value, env);
    analysis.assign(childOf(node, 'name'), taints, env);
    return taints;
  },
  Assign: (analysis, node, env) => {
    const value = childOf(node, 'right');
    const taints = value === undefined ? CLEAN : analysis.evaluate(value, env);
    analysis.assign(childOf(node, 'left'), taints, env);
    return taints;
  },
  AugAssign: (analysis, node, env) => {
    const [target, value] = [childOf(node, 'left'), childOf(node, 'right')];
    const before = target === undefined ? CLEAN : analysis.evaluate(target, env);
    const taints = union(before, value === undefined ? CLEAN : analysis.evaluate(value, env));
    analysis.assign(target, taints, env);
    return taints;
  },
  Ternary: (analysis, node, env) => {
    analysis.all(childrenOf(node, 'condition'), env);
    return union(analysis.all(childrenOf(node, 'then'), env), analysis.all(childrenOf(node, 'else'), env));
  },
  Pair: (analysis, node, env) => {
    analysis.all(
      childrenOf(node, 'key').filter(({kind}) => kind !== 'Id'),
      env,
    );
    return analysis.all(
      node.children.filter(({role}) => role !== 'key'),
      env,
    );
  },
  KeywordArg: (analysis, node, env) => analysis.all(childrenOf(node, 'value'), env),
  Cast: (analysis, node, env) => analysis.all(childrenOf(node, 'value'), env),
  Attribute: (analysis, node, env) => analysis.all(childrenOf(node, 'value'), env),
  If: branch,
  While: (analysis, node, env) => loop(analysis, node, env, () => analysis.all(childrenOf(node, 'condition'), env)),
  DoWhile: (analysis, node, env) => loop(analysis, node, env, () => analysis.all(childrenOf(node, 'condition'), env)),
  For: (analysis, node, env) => {
    analysis.all(childrenOf(node, 'initializer'), env);
    return loop(analysis, node, env, () => {
      analysis.all(childrenOf(node, 'condition'), env);
      analysis.all([...childrenOf(node, 'update'), ...childrenOf(node, 'increment')], env);
    });
  },
  ForEach: (analysis, node, env) => {
    const taints = analysis.all(childrenOf(node, 'right'), env);
    return loop(analysis, node, env, () => analysis.assign(childOf(node, 'left'), taints, env));
  },
  ForIn: (analysis, node, env) => {
    const taints = analysis.all(childrenOf(node, 'right'), env);
    analysis.assign(childOf(node, 'left'), taints, env);
    return CLEAN;
  },
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  dictionary_comprehension: comprehension,
  generator_expression: comprehension,
  With: (analysis, node, env) => {
    for (const item of childrenOf(node, 'items')) withItem(analysis, item, env);
    analysis.all(childrenOf(node, 'body'), env);
    return CLEAN;
  },
  Try: tryStatement,
  Switch: switchStatement,
  Return: (analysis, node, env) => {
    const taints = analysis.all(node.children, env);
    analysis.returned = union(analysis.returned, taints);
    env.isDead = true;
    return taints;
  },
  Throw: (analysis, node, env) => {
    const taints = analysis.all(node.children, env);
    env.isDead = true;
    return taints;
  },
  Break: (_, __, env) => {
    env.isDead = true;
    return CLEAN;
  },
  Continue: (_, __, env) => {
    env.isDead = true;
    return CLEAN;
  },
  Function: definition,
  Lambda: definition,
};
