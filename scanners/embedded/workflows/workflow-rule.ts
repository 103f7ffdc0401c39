/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */
import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';

/**
 * What a rule is evaluated on. `environment`: an `env:`. `reference`: what stands behind a `uses:`. `write`: a line of a script that writes to the
 * environment of later steps. `update`: an entry of dependabot.yml. Of other systems: `command` is a line of a script,
 * `include` configuration of elsewhere. `repository` is for rules that `conclude` decides in code.
 */
export const TARGETS = [
  'workflow',
  'job',
  'step',
  'expression',
  'environment',
  'reference',
  'image',
  'write',
  'update',
  'renovate',
  'command',
  'pipelineImage',
  'include',
  'variable',
  'pipelineJob',
  'repository',
] as const;

export interface WorkflowMatch {
  readonly target: (typeof TARGETS)[number];
  /** Kinds of files; both when absent. */
  readonly in?: readonly ('workflow' | 'action')[] | undefined;
  readonly each?: string | undefined;
}

export type WorkflowRule = RuleData<WorkflowMatch>;

export type WorkflowRuleFile = RuleFile<WorkflowMatch>;
