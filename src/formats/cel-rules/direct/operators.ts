/** Words of logic, comparisons of values of one kind, membership. */
import {asBool, asKind, asText, type Frame, type Term} from './term.ts';

/** Undefined where the engine is needed. */
export function binaryTerm(name: string, left: Term, right: Term): Term | undefined {
  if (name === '_&&_' || name === '_||_') return logicTerm(name, asBool(left), asBool(right));
  if (name === '@in') return memberTerm(left, right);
  if (name === '_+_') return joinTerm(left, right);
  const equal = name === '_==_' || name === '_!=_' ? equalTest(left, right) : undefined;
  if (equal !== undefined) return {kind: 'bool', run: name === '_==_' ? equal : (frame) => !equal(frame)};
  return orderTerm(name, asKind(left, 'int'), asKind(right, 'int'));
}

type Of<Kind extends Term['kind']> = Extract<Term, {kind: Kind}> | undefined;

function logicTerm(name: string, left: Of<'bool'>, right: Of<'bool'>): Term | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (name === '_&&_') return {kind: 'bool', run: (frame) => left.run(frame) && right.run(frame)};
  return {kind: 'bool', run: (frame) => left.run(frame) || right.run(frame)};
}

function memberTerm(left: Term, right: Term): Term | undefined {
  const [text, texts] = [asText(left), asKind(right, 'strings')];
  return text && texts && {kind: 'bool', run: (frame) => texts.run(frame).includes(text.run(frame))};
}

function joinTerm(left: Term, right: Term): Term | undefined {
  if (left.kind === 'strings' && right.kind === 'strings') {
    return {kind: 'strings', run: (frame) => [...left.run(frame), ...right.run(frame)]};
  }
  if (left.kind !== 'string' || right.kind !== 'string') return undefined;
  return {kind: 'string', run: (frame) => left.run(frame) + right.run(frame)};
}

/** Of one kind, or of any and a text or truth, which are equal to nothing else. Numbers of two kinds can be equal. */
function equalTest(left: Term, right: Term): ((frame: Frame) => boolean) | undefined {
  const isPlain = left.kind === 'bool' || left.kind === 'string' || left.kind === 'int';
  if (isPlain && left.kind === right.kind) return (frame) => left.run(frame) === right.run(frame);
  const isOne = (kind: Term['kind']) => kind === 'string' || kind === 'bool';
  if ((left.kind === 'any' && isOne(right.kind)) || (right.kind === 'any' && isOne(left.kind))) {
    return (frame) => left.run(frame) === right.run(frame);
  }
  return undefined;
}

function orderTerm(name: string, left: Of<'int'>, right: Of<'int'>): Term | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (name) {
    case '_<_':
      return {kind: 'bool', run: (frame) => left.run(frame) < right.run(frame)};
    case '_<=_':
      return {kind: 'bool', run: (frame) => left.run(frame) <= right.run(frame)};
    case '_>_':
      return {kind: 'bool', run: (frame) => left.run(frame) > right.run(frame)};
    case '_>=_':
      return {kind: 'bool', run: (frame) => left.run(frame) >= right.run(frame)};
    default:
      return undefined;
  }
}
