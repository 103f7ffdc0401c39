/** What a GraphQL schema defines, as far as rules look at it (https://spec.graphql.org/October2021/#sec-Type-System). */
import type {Span, Value} from '../../../../src/formats/cel-rules/value.ts';

export interface Directive extends Span {
  readonly name: string;
  readonly arguments: ReadonlyMap<string, Value>;
}

/** `[User!]!` is a list of `User`. */
export interface TypeReference {
  readonly name: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
}

/** A field with its arguments, or an argument or input field, which have none. */
export interface Field extends Span {
  readonly name: string;
  readonly type: TypeReference;
  readonly arguments: readonly Field[];
  readonly directives: readonly Directive[];
}

export interface TypeDefinition extends Span {
  readonly kind: 'type' | 'interface' | 'input';
  readonly name: string;
  readonly directives: readonly Directive[];
  readonly fields: readonly Field[];
}

export interface SchemaDocument {
  /** Definitions and extensions, in the order of the file. */
  readonly types: readonly TypeDefinition[];
  /** Names of the root types by operation: `query`, `mutation`, `subscription`. */
  readonly roots: ReadonlyMap<string, string>;
  /** Offsets of what could not be read. */
  readonly troubles: readonly number[];
}
