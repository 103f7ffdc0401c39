/** Which variables, fields and elements are tainted at a point of the program. */
import {constantOf} from '../match/constants.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import {CLEAN, type Taints, union} from './taint.ts';

/** Deeper fields count as their object. */
const MAX_PATH = 6;

export class Environment {
  /** Tainted places, and clean ones within tainted ones. Shared with clones until either writes. */
  private taints: Map<string, Taints>;
  private isShared = false;
  /** After `return` and the like nothing is reached. */
  isDead = false;

  constructor(taints: Map<string, Taints> = new Map()) {
    this.taints = taints;
  }

  clone(): Environment {
    const copy = new Environment(this.taints);
    this.isShared = true;
    copy.isShared = true;
    copy.isDead = this.isDead;
    return copy;
  }

  /** Nothing is tainted. */
  get isClean(): boolean {
    return this.taints.size === 0;
  }

  /** What either has. A branch that does not come to its end has no say. */
  join(other: Environment): void {
    if (other.isDead) return;
    if (this.isDead) {
      this.taints = other.taints;
      this.isShared = true;
      other.isShared = true;
      this.isDead = false;
      return;
    }
    if (this.taints === other.taints) return;
    for (const [key, taints] of other.taints) {
      this.set(key, union(this.taints.get(key) ?? this.inherited(key), taints));
    }
    for (const [key, taints] of this.taints) {
      if (!other.taints.has(key)) this.set(key, union(taints, other.inherited(key)));
    }
  }

  /** The place itself, or the nearest object around it, with everything known below it. */
  read(key: string): Taints {
    if (this.taints.size === 0) return CLEAN;
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

  /** A new value: what was known below is forgotten. */
  write(key: string, taints: Taints): void {
    if (taints.length === 0 && this.taints.size === 0) return;
    for (const other of this.taints.keys()) if (other.startsWith(`${key}.`)) this.own().delete(other);
    if (taints.length > 0 || this.inherited(key).length > 0) this.set(key, taints);
    else if (this.taints.has(key)) this.own().delete(key);
  }

  add(key: string, taints: Taints): void {
    if (taints.length > 0) this.set(key, union(this.taints.get(key) ?? this.inherited(key), taints));
  }

  private set(key: string, taints: Taints): void {
    if (this.taints.get(key) !== taints) this.own().set(key, taints);
  }

  private own(): Map<string, Taints> {
    if (this.isShared) this.taints = new Map(this.taints);
    this.isShared = false;
    return this.taints;
  }

  private inherited(key: string): Taints {
    for (let dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      const taints = this.taints.get(key.slice(0, dot));
      if (taints !== undefined) return taints;
    }
    return CLEAN;
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
