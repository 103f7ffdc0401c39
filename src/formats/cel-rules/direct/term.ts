/** A part of an expression that needs no engine: its kind is known before it runs, and it cannot fail. */
import type {Value} from '../value.ts';
import {NOT_DIRECT} from './raw-values.ts';

/** What it runs on. */
export interface Frame {
  readonly bindings: Readonly<Record<string, unknown>>;
  /** Items of the loops around it, outermost first. */
  readonly items: Value[];
}

/** A list of texts alone is a kind of its own. `any`: known when it runs. */
export type Term =
  | {readonly kind: 'bool'; readonly run: (frame: Frame) => boolean}
  | {readonly kind: 'string'; readonly run: (frame: Frame) => string; readonly constant?: string}
  | {readonly kind: 'int'; readonly run: (frame: Frame) => bigint}
  | {readonly kind: 'strings'; readonly run: (frame: Frame) => readonly string[]}
  | {readonly kind: 'list'; readonly run: (frame: Frame) => readonly Value[]}
  | {readonly kind: 'any'; readonly run: (frame: Frame) => Value | undefined};

/** A call of a function as a term; undefined where the engine has to make it. */
export type DirectFunction = (args: readonly (Term | undefined)[]) => Term | undefined;

export type TermOf<Kind extends Term['kind']> = Extract<Term, {kind: Kind}>;

/** The term when it is of the kind. */
export function asKind<Kind extends Term['kind']>(term: Term | undefined, kind: Kind): TermOf<Kind> | undefined {
  return isKind(term, kind) ? term : undefined;
}

function isKind<Kind extends Term['kind']>(term: Term | undefined, kind: Kind): term is TermOf<Kind> {
  return term?.kind === kind;
}

/** The term as one of the kind, where it is that or is known when it runs; what is then of another kind is for the engine. */
export function asBool(term: Term | undefined): TermOf<'bool'> | undefined {
  if (term?.kind !== 'any') return asKind(term, 'bool');
  return {kind: 'bool', run: (frame) => checked(term.run(frame), (value) => typeof value === 'boolean')};
}

export function asText(term: Term | undefined): TermOf<'string'> | undefined {
  if (term?.kind !== 'any') return asKind(term, 'string');
  return {kind: 'string', run: (frame) => checked(term.run(frame), (value) => typeof value === 'string')};
}

/** Throws `NotDirect` when the value is not what it should be. */
export function checked<Wanted>(value: unknown, isWanted: (value: unknown) => value is Wanted): Wanted {
  if (!isWanted(value)) throw NOT_DIRECT;
  return value;
}
