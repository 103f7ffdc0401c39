/** Text of a rule with what its metavariables stand for. */
import {type Bindings, type Bound, lookUp} from '../match/bindings.ts';
import {constantOf} from '../match/constants.ts';

/** Longest piece of code in a message. */
const MAX_LENGTH = 150;

/** `$X` becomes the code it stands for, `value($X)` the constant that is known of it; others stay as they are. */
export function interpolate(text: string, bindings: Bindings): string {
  return text
    .replaceAll(/\bvalue\((\$[A-Z_][A-Z_0-9]*)\)/g, (whole, name: string) => shown(valueOf(lookUp(bindings, name)), whole))
    .replaceAll(/\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*|\$\d+/g, (name) => shown(lookUp(bindings, name)?.text, name));
}

/** The same without a limit, for code that replaces code. */
export function replacement(text: string, bindings: Bindings): string {
  return text.replaceAll(/\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*|\$\d+/g, (name) => lookUp(bindings, name)?.text ?? name);
}

function shown(text: string | undefined, otherwise: string): string {
  if (text === undefined) return otherwise;
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function valueOf(bound: Bound | undefined): string | undefined {
  const [node] = bound?.nodes ?? [];
  const constant = node === undefined ? undefined : constantOf(node);
  if (constant?.kind === 'string') return constant.text ?? bound?.text;
  return constant === undefined ? bound?.text : String(constant.value);
}
