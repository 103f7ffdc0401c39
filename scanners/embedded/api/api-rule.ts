/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */
import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';

/** What a rule is evaluated on: once for each of these in a file. README.md says what each of them holds. */
export const TARGETS = [
  ...['api', 'server', 'scheme', 'cors'],
  ...['operation', 'parameter', 'response', 'schema'],
  ...['field', 'directive', 'rpc', 'messageField'],
] as const;

export const FORMATS = ['openapi', 'asyncapi', 'graphql', 'proto'] as const;

export type ApiFormat = (typeof FORMATS)[number];

export interface ApiMatch {
  readonly target: string;
  /** All when absent. */
  readonly formats?: readonly ApiFormat[] | undefined;
  /** For schemas: types of JSON Schema. For schemes: types of security scheme. */
  readonly types?: readonly string[] | undefined;
  /** For schemas: sent to the API or by it. */
  readonly usage?: 'input' | 'output' | undefined;
  readonly each?: string | undefined;
  /** More than three findings in one file are told as one: for gaps that a file usually has everywhere. */
  readonly collapse?: boolean | undefined;
}

export type ApiRule = RuleData<ApiMatch>;

export type ApiRuleFile = RuleFile<ApiMatch>;
