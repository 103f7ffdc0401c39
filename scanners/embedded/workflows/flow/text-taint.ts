/** Whether a text with expressions in it holds words that somebody else has chosen. */
import {type Expression, ExpressionError} from '../expressions/expression.ts';
import {findExpressions} from '../expressions/find-expressions.ts';
import {parseExpression} from '../expressions/parse-expression.ts';
import {type Taint, worse} from '../taint/taint.ts';
import {type Scope, taintOf} from '../taint/taint-of.ts';

/** The worst of its expressions. */
export function taintOfText(text: unknown, scope: Scope): Taint | undefined {
  if (typeof text !== 'string' || !text.includes('${{')) return undefined;
  return findExpressions(text).reduce<Taint | undefined>((found, {body}) => {
    const expression = tryParse(body);
    return expression === undefined ? found : worse(found, taintOf(expression, scope));
  }, undefined);
}

/** Undefined for what is no expression; who lists the expressions of a file says so. */
export function tryParse(body: string): Expression | undefined {
  try {
    return parseExpression(body);
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}
