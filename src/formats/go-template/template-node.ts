/** Syntax tree of a template. Offsets are those of the whole text. */
import type {GoValue} from './go-value.ts';

export type TemplateNode =
  | {readonly kind: 'text'; readonly text: string; readonly offset: number}
  | {readonly kind: 'action'; readonly pipeline: Pipeline; readonly offset: number}
  | Branch
  | {readonly kind: 'template'; readonly name: string; readonly data: Pipeline | undefined; readonly offset: number}
  | {readonly kind: 'break' | 'continue'; readonly offset: number};

export interface Branch {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipeline: Pipeline;
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
  readonly offset: number;
}

/** `$name := commands` declares, `$name = commands` assigns; `range` can name two. */
export interface Pipeline {
  readonly variables: readonly string[];
  readonly assigns: boolean;
  readonly commands: readonly Command[];
  readonly offset: number;
}

/** The function or value, then its arguments. */
export type Command = readonly [Operand, ...Operand[]];

export type Operand =
  | {readonly kind: 'value'; readonly value: GoValue}
  | {readonly kind: 'dot'}
  | {readonly kind: 'nil'}
  /** Fields of the dot: `.Values.image`. */
  | {readonly kind: 'field'; readonly names: readonly string[]}
  | {readonly kind: 'variable'; readonly name: string; readonly names: readonly string[]}
  | {readonly kind: 'function'; readonly name: string}
  | {readonly kind: 'pipeline'; readonly pipeline: Pipeline}
  /** Fields of something in parentheses. */
  | {readonly kind: 'chain'; readonly of: Operand; readonly names: readonly string[]};

export interface ParsedTemplate {
  readonly body: readonly TemplateNode[];
  /** Templates that it defines, by name. */
  readonly defined: ReadonlyMap<string, readonly TemplateNode[]>;
}
