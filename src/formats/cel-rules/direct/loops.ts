/** `exists`, `all` and `filter` over lists, in the form that the parser gives them. */
import type {Value} from '../value.ts';
import type {compileDirect, DirectScope, Expr} from './compile-direct.ts';
import {asBool, type Frame, type Term} from './term.ts';

export interface Loop {
  readonly iterVar: string;
  readonly iterVar2: string;
  readonly iterRange?: Expr | undefined;
  readonly accuVar: string;
  readonly accuInit?: Expr | undefined;
  readonly loopStep?: Expr | undefined;
  readonly result?: Expr | undefined;
}

/** Undefined where the engine is needed. */
export function loopTerm(loop: Loop, scope: DirectScope, compile: typeof compileDirect): Term | undefined {
  const range = compile(loop.iterRange, scope);
  if (
    loop.iterVar2 !== '' ||
    !isName(loop.result, loop.accuVar) ||
    scope.loops.some(({name}) => name === loop.accuVar)
  ) {
    return undefined;
  }
  if (range?.kind !== 'strings' && range?.kind !== 'list') return undefined;
  const inner = {
    ...scope,
    loops: [...scope.loops, {name: loop.iterVar, kind: range.kind === 'strings' ? 'string' : 'any'} as const],
  };
  const form = formOf(loop);
  const test = form && asBool(compile(form.test, inner));
  if (form === undefined || test === undefined) return undefined;
  const depth = scope.loops.length;
  const holds = (frame: Frame, item: Value) => {
    frame.items[depth] = item;
    return test.run(frame);
  };
  switch (form.kind) {
    case 'exists':
      return {kind: 'bool', run: (frame) => range.run(frame).some((item) => holds(frame, item))};
    case 'all':
      return {kind: 'bool', run: (frame) => range.run(frame).every((item) => holds(frame, item))};
    case 'filter':
      if (range.kind === 'strings') {
        return {kind: 'strings', run: (frame) => range.run(frame).filter((item) => holds(frame, item))};
      }
      return {kind: 'list', run: (frame) => range.run(frame).filter((item) => holds(frame, item))};
  }
}

interface Form {
  readonly kind: 'exists' | 'all' | 'filter';
  readonly test: Expr | undefined;
}

function formOf({accuVar, iterVar, accuInit, loopStep}: Loop): Form | undefined {
  const step = callOf(loopStep);
  const start = accuInit?.exprKind;
  const isBool = start?.case === 'constExpr' && start.value.constantKind.case === 'boolValue';
  const isList = start?.case === 'listExpr' && start.value.elements.length === 0;
  const [first, second, third] = step?.args ?? [];
  if (isBool && isName(first, accuVar)) {
    if (step?.function === '_||_' && start.value.constantKind.value === false) return {kind: 'exists', test: second};
    if (step?.function === '_&&_' && start.value.constantKind.value === true) return {kind: 'all', test: second};
  }
  const isFilter = step?.function === '_?_:_' && isName(third, accuVar) && addsItem(second, accuVar, iterVar);
  return isList && isFilter ? {kind: 'filter', test: first} : undefined;
}

/** `accu + [item]`. */
function addsItem(expr: Expr | undefined, accuVar: string, iterVar: string): boolean {
  const sum = callOf(expr);
  const [list, added] = sum?.args ?? [];
  const items = added?.exprKind.case === 'listExpr' ? added.exprKind.value.elements : [];
  return sum?.function === '_+_' && isName(list, accuVar) && items.length === 1 && isName(items[0], iterVar);
}

function callOf(expr: Expr | undefined) {
  return expr?.exprKind.case === 'callExpr' ? expr.exprKind.value : undefined;
}

function isName(expr: Expr | undefined, name: string): boolean {
  return expr?.exprKind.case === 'identExpr' && expr.exprKind.value.name === name;
}
