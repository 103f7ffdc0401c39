/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */
import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';

/** The blocks that rules are evaluated on. `statement`: one statement of a policy in IAM's language. */
export const TARGETS = ['resource', 'data', 'provider', 'variable', 'output', 'module', 'terraform'] as const;

export interface CloudMatch {
  readonly target: (typeof TARGETS)[number];
  /** For resources and data sources their types, for providers their names; any when absent. */
  readonly types?: readonly string[] | undefined;
  readonly each?: string | undefined;
}

export type CloudRule = RuleData<CloudMatch>;

export type CloudRuleFile = RuleFile<CloudMatch>;
