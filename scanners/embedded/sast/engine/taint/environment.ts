/** Which variables, fields and elements are tainted at a point of the program. */
import {constantOf} from '../match/constants.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import {CLEAN, type Taints, union} from './taint.ts';

/** Deeper fields count as their object. */
const MAX_PATH = 6;

export class Environment {
  private readonly taints: Map<string, Taints>;
  /** After `return` and the like nothing is reached. */
  isDead = false;

  constructor(taints: ReadonlyMap<string, Taints> = new Map()) {
    this.taints = new Map(taints);
  }

  clone(): Environment {
    const copy = new Environment(this.taints);
    copy.isDead = this.isDead;
    return copy;
  }

  /** What either has. A branch that does not come to its end has no say. */
  join(other: Environment): void {
    if (other.isDead) return;
    if (this.isDead) {
      this.taints.clear();
      for (const [key, taints] of other.taints) this.taints.set(key, taints);
      this.isDead = false;
      return;
    }
    for (const [key, taints] of other.taints) {
      this.taints.set(key, union(this.taints.get(key) ?? this.inherited(key), taints));
    }
    for (const [key, taints] of this.taints) {
      if (!other.taints.has(key)) this.taints.set(key, union(taints, other.inherited(key)));
    }
  }

  /** The place itself, or the nearest object around it, with everything known below it. */
  read(key: string): Taints {
    let taints = this.taints.get(key) ?? this.inherited(key);
    for (const [other, below] of this.taints) {
      if (below.length > 0 && other.startsWith(`${key}.`)) taints = union(taints, below);
    }
    return taints;
  }

  /** What is known of the place itself, whatever its object is. */
  readExactly(key: string): Taints {
    return this.taints.get(key) ?? CLEAN;
  }

  private inherited(key: string): Taints {
    for (let dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      const taints = this.taints.get(key.slice(0, dot));
      if (taints !== undefined) return taints;
    }
    return CLEAN;
  }

  /** A new value: what was known below is forgotten. */
  write(key: string, taints: Taints): void {
    for (const other of this.taints.keys()) if (other.startsWith(`${key}.`)) this.taints.delete(other);
    this.taints.set(key, taints);
  }

  add(key: string, taints: Taints): void {
    if (taints.length > 0) this.taints.set(key, union(this.taints.get(key) ?? this.inherited(key), taints));
  }
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** Name of a place: variable, fields, constant elements; undefined for what is no place. */
export function placeOf(node: SyntaxNode): string | undefined {
  const path: string[] = [];
  let at: SyntaxNode | undefined = node;
  while (at?.kind === 'Member' || at?.kind === 'Index') {
    const [object, part]: readonly (SyntaxNode | undefined)[] = at.children;
    path.push(partName(at.kind, part));
    at = object;
  }
  if (at?.kind !== 'Id' && at?.kind !== 'This') return undefined;
  const base = at.symbol === undefined ? at.text : `${at.text}#${numberOf(at.symbol)}`;
  return [base, ...path.reverse().slice(0, MAX_PATH)].join('.');
}

function partName(kind: string, part: SyntaxNode | undefined): string {
  if (part === undefined) return '*';
  if (kind === 'Member') return part.text;
  const constant = constantOf(part);
  if (constant?.kind === 'string' && constant.text !== undefined) return constant.text.replaceAll('.', '_');
  return constant?.kind === 'number' ? String(constant.value) : '*';
}

function numberOf(variable: object): number {
  const known = numbers.get(variable);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(variable, lastNumber);
  return lastNumber;
}
