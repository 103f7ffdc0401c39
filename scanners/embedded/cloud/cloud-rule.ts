/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */
import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';

/**
 * What rules are evaluated on. All languages are told in Terraform's words: a parameter of CloudFormation is a variable.
 * `statement`: one statement of a policy in IAM's language, wherever it is written.
 */
export const TARGETS = [
  'resource',
  'data',
  'provider',
  'variable',
  'output',
  'module',
  'terraform',
  'statement',
] as const;

/** Languages that resources are written in. `plan`: what `terraform show -json` prints. */
export const LANGUAGES = ['terraform', 'plan', 'cloudformation', 'serverless', 'arm'] as const;

export type Language = (typeof LANGUAGES)[number];

export interface CloudMatch {
  readonly target: (typeof TARGETS)[number];
  /** For resources, data sources and statements the types of resources, for providers their names; any when absent. */
  readonly types?: readonly string[] | undefined;
  readonly each?: string | undefined;
}

export type CloudRule = RuleData<CloudMatch>;

export type CloudRuleFile = RuleFile<CloudMatch>;
