/** Names that stand for metavariables and ellipses while a pattern is parsed by the grammar of its language. */

export const ELLIPSIS = 'SGELL';
/** A type that the grammar wants and the pattern does not have. */
export const ANY = 'SGANY';
/** A metavariable that is a whole statement, where the grammar does not take a name for one. */
export const STATEMENT = 'SGST';
export const DEEP = 'SGDEEP';
const METAVARIABLE = 'SGMV_';
const ELLIPSIS_METAVARIABLE = 'SGME_';
const TYPED = 'SGTM_';

/** Variables of PHP that look like metavariables. */
const SUPERGLOBALS = new Set([
  '$_GET',
  '$_POST',
  '$_REQUEST',
  '$_COOKIE',
  '$_SERVER',
  '$_FILES',
  '$_SESSION',
  '$_ENV',
  '$GLOBALS',
]);

/** What a name in a parsed pattern stands for. */
export type StandIn =
  | {readonly kind: 'ellipsis'}
  | {readonly kind: 'metavariable'; readonly name: string}
  | {readonly kind: 'ellipsis-metavariable'; readonly name: string}
  | {readonly kind: 'typed'; readonly index: number};

export function metavariableName(name: string): string {
  return `${METAVARIABLE}${name}`;
}

export function ellipsisMetavariableName(name: string): string {
  return `${ELLIPSIS_METAVARIABLE}${name}`;
}

export function regexName(index: number): string {
  return `SGRX_${index}`;
}

/** Index of the regular expression that a string stands for. */
export function readRegexName(text: string): number | undefined {
  const match = /^:?SGRX_(\d+)$/.exec(text);
  return match === null ? undefined : Number(match[1]);
}

export function typedName(index: number): string {
  return `${TYPED}${index}`;
}

/** Undefined for a name that stands for itself. Languages may have put `$`, `@` or `:` before it. */
export function readStandIn(text: string): StandIn | undefined {
  if (SUPERGLOBALS.has(text)) return undefined;
  const match = /^[$@:#'&*.]*(?:sg|SG|Sg)(?:(ell|ELL|Ell)|(MV|mv|Mv)_(\w+)|(ME|me|Me)_(\w+)|(TM|tm|Tm)_(\d+))$/.exec(
    text,
  );
  if (match === null) return /^\$[A-Z_][A-Z_0-9]*$/.test(text) ? {kind: 'metavariable', name: text} : undefined;
  if (match[1] !== undefined) return {kind: 'ellipsis'};
  if (match[3] !== undefined) return {kind: 'metavariable', name: `$${match[3]}`};
  if (match[5] !== undefined) return {kind: 'ellipsis-metavariable', name: `$...${match[5]}`};
  return {kind: 'typed', index: Number(match[7])};
}
