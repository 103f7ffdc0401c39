/** Terraform's expressions as plain data, free of the parser. https://developer.hashicorp.com/terraform/language/expressions */
import type {Span} from '../../../../../src/formats/cel-rules/value.ts';

export type Literal = string | bigint | number | boolean | null;

/** `.name`, `[index]` or `[*]` and `.*`. */
export type Step =
  | {readonly kind: 'attribute'; readonly name: string}
  | {readonly kind: 'index'; readonly index: Expression}
  | {readonly kind: 'splat'};

export interface ObjectEntry {
  readonly key: Expression;
  readonly value: Expression;
  readonly span: Span;
}

interface Node {
  readonly span: Span;
}

export interface ForExpression extends Node {
  readonly kind: 'for';
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  /** Undefined for a list. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  /** `...`: values of equal keys are gathered. */
  readonly isGrouping: boolean;
}

export type Expression = Node &
  (
    | {readonly kind: 'literal'; readonly value: Literal}
    /** Texts and what stands between them. */
    | {readonly kind: 'template'; readonly parts: readonly Expression[]}
    | {readonly kind: 'tuple'; readonly items: readonly Expression[]}
    | {readonly kind: 'object'; readonly entries: readonly ObjectEntry[]}
    | {readonly kind: 'variable'; readonly name: string}
    | {readonly kind: 'access'; readonly on: Expression; readonly steps: readonly Step[]}
    | {readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly isSpread: boolean}
    | {readonly kind: 'unary'; readonly operator: string; readonly operand: Expression}
    | {readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression}
    | {
        readonly kind: 'conditional';
        readonly condition: Expression;
        readonly then: Expression;
        readonly otherwise: Expression;
      }
    | ForExpression
    /** Too deep, broken, or of a kind that is not read. */
    | {readonly kind: 'unreadable'}
  );

export interface Attribute {
  readonly name: string;
  readonly value: Expression;
  /** From the name to the end of the value. */
  readonly span: Span;
}

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** The type and the labels. */
  readonly span: Span;
}

export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}
