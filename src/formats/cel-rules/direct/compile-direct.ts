/**
 * Expressions that are made of total functions, comparisons and the words of logic → closures over the values as they
 * are. They say what the CEL engine says, many times as fast; every other expression is left to the engine.
 */
import type {parse} from '@bufbuild/cel';
import {functionTerm, type Matcher, methodTerm, sizeTerm} from './direct-functions.ts';
import {loopTerm} from './loops.ts';
import {identTerm, selectTerm} from './names.ts';
import {binaryTerm} from './operators.ts';
import {asBool, asKind, asText, type DirectFunction, type Term} from './term.ts';

export type Expr = ReturnType<typeof parse>['expr'];

export interface DirectScope {
  /** Variables of the rule that are direct themselves. */
  readonly variables: ReadonlyMap<string, Term['kind']>;
  readonly matcher: Matcher;
  /** Of a scanner, by name, besides those that all rules have. */
  readonly functions: ReadonlyMap<string, DirectFunction>;
  /** Names of the loops around, outermost first. A loop over texts has texts. */
  readonly loops: readonly {readonly name: string; readonly kind: 'string' | 'any'}[];
}

/** Undefined where the engine is needed. */
export function compileDirect(expr: Expr | undefined, scope: DirectScope): Term | undefined {
  const kind = expr?.exprKind;
  switch (kind?.case) {
    case 'constExpr':
      return constantTerm(kind.value.constantKind);
    case 'identExpr':
      return identTerm(kind.value.name, scope);
    case 'selectExpr':
      return kind.value.testOnly ? undefined : selectTerm(kind.value, scope, compileDirect);
    case 'callExpr':
      return callTerm(kind.value, scope);
    case 'listExpr':
      return textsTerm(kind.value.elements.map((element) => compileDirect(element, scope)));
    case 'comprehensionExpr':
      return loopTerm(kind.value, scope, compileDirect);
    default:
      return undefined;
  }
}

function constantTerm({
  case: kind,
  value,
}: {
  readonly case?: string | undefined;
  readonly value?: unknown;
}): Term | undefined {
  if (kind === 'boolValue' && typeof value === 'boolean') return {kind: 'bool', run: () => value};
  if (kind === 'int64Value' && typeof value === 'bigint') return {kind: 'int', run: () => value};
  if (kind === 'stringValue' && typeof value === 'string') return {kind: 'string', run: () => value, constant: value};
  return undefined;
}

function textsTerm(elements: readonly (Term | undefined)[]): Term | undefined {
  const texts = elements.flatMap((element) => asKind(element, 'string') ?? []);
  if (texts.length !== elements.length) return undefined;
  if (texts.every(({constant}) => constant !== undefined)) {
    const constants = texts.flatMap(({constant}) => constant ?? []);
    return {kind: 'strings', run: () => constants};
  }
  return {kind: 'strings', run: (frame) => texts.map((text) => text.run(frame))};
}

interface Call {
  readonly function: string;
  readonly target?: Expr | undefined;
  readonly args: readonly Expr[];
}

function callTerm({function: name, target, args}: Call, scope: DirectScope): Term | undefined {
  const isText = target === undefined ? textTest(name, args, scope) : undefined;
  if (isText !== undefined) return isText;
  const terms = args.map((arg) => compileDirect(arg, scope));
  if (target !== undefined) {
    const owner = compileDirect(target, scope);
    return owner && methodTerm(name, owner, terms, scope.matcher);
  }
  const [first, second, third] = terms;
  if (name === '!_') return notTerm(asBool(first));
  if (name === '_?_:_') return choiceTerm(asBool(first), second, third);
  if (name === 'size' && first !== undefined) return sizeTerm(first);
  if (/^(?:_\W+_|@in)$/.test(name)) return first && second && binaryTerm(name, first, second);
  return scope.functions.get(name)?.(terms) ?? functionTerm(name, terms);
}

/** `type(value) == string`. */
function textTest(name: string, [call, type]: readonly Expr[], scope: DirectScope): Term | undefined {
  const [left, right] = [call?.exprKind, type?.exprKind];
  if (name !== '_==_' || left?.case !== 'callExpr' || right?.case !== 'identExpr') return undefined;
  if (left.value.function !== 'type' || right.value.name !== 'string' || left.value.args.length !== 1) return undefined;
  const value = asKind(compileDirect(left.value.args[0], scope), 'any');
  return value && {kind: 'bool', run: (frame) => typeof value.run(frame) === 'string'};
}

function notTerm(term: Extract<Term, {kind: 'bool'}> | undefined): Term | undefined {
  return term && {kind: 'bool', run: (frame) => !term.run(frame)};
}

function choiceTerm(
  condition: Extract<Term, {kind: 'bool'}> | undefined,
  yes: Term | undefined,
  no: Term | undefined,
): Term | undefined {
  if (condition === undefined) return undefined;
  const [yesBool, noBool] = [asKind(yes, 'bool'), asKind(no, 'bool')];
  if (yesBool && noBool) {
    return {kind: 'bool', run: (frame) => (condition.run(frame) ? yesBool.run(frame) : noBool.run(frame))};
  }
  const [yesText, noText] = [asText(yes), asText(no)];
  if (yesText === undefined || noText === undefined) return undefined;
  return {kind: 'string', run: (frame) => (condition.run(frame) ? yesText.run(frame) : noText.run(frame))};
}
