/** Values while they are worked out: as Terraform has them, some of them not known before it runs. */
import type {Literal} from '../terraform/syntax/expression.ts';

/** Not known before Terraform runs: what a provider computes, a variable without a value, a function that is not read. */
export class Unknown {
  /** A text of which only parts are known, with `UNKNOWN_PART` for the others. */
  readonly text: string | undefined;

  constructor(text?: string) {
    this.text = text;
  }
}

/** Stands in a text for what is not known. Valid inside JSON strings. */
export const UNKNOWN_PART = '\uFFFC';

export const UNKNOWN = new Unknown();

export interface TermMap extends ReadonlyMap<string, Term> {}

export type Term = Literal | Unknown | readonly Term[] | TermMap;

export function isUnknown(term: Term | undefined): term is Unknown {
  return term instanceof Unknown;
}

export function isTermMap(term: Term | undefined): term is TermMap {
  return term instanceof Map;
}

export function isTermList(term: Term | undefined): term is readonly Term[] {
  return Array.isArray(term);
}

/** A bigint or number as a number; undefined for anything else. Texts of digits are numbers in Terraform. */
export function toNumber(term: Term | undefined): number | undefined {
  if (typeof term === 'bigint' || typeof term === 'number') return Number(term);
  if (typeof term !== 'string' || term.trim() === '') return undefined;
  const value = Number(term);
  return Number.isFinite(value) ? value : undefined;
}

/** Whole numbers are bigints, as literals are. */
export function fromNumber(value: number): Term {
  return Number.isSafeInteger(value) ? BigInt(value) : value;
}

/** Text of a scalar; undefined for lists, maps, null and what is unknown. */
export function toText(term: Term | undefined): string | undefined {
  if (typeof term === 'string') return term;
  return typeof term === 'bigint' || typeof term === 'number' || typeof term === 'boolean' ? String(term) : undefined;
}

export function toBoolean(term: Term | undefined): boolean | undefined {
  if (typeof term === 'boolean') return term;
  if (term === 'true') return true;
  return term === 'false' ? false : undefined;
}
