/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */
import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';

/** What a rule is evaluated on. `repository` is for rules that `conclude` decides in code. */
export const TARGETS = [
  'resource',
  'podSpec',
  'container',
  'instruction',
  'stage',
  'dockerfile',
  'composeService',
  'repository',
] as const;

export interface IacMatch {
  readonly target: (typeof TARGETS)[number];
  /** For resources: `Kind` of the core group or `group/Kind`. For podSpec and container: kinds of workload. */
  readonly kinds?: readonly string[] | undefined;
  /** For containers: which of the three lists; all when absent. */
  readonly containerTypes?: readonly string[] | undefined;
  /** For instructions: `RUN`, `COPY` … */
  readonly keywords?: readonly string[] | undefined;
  readonly each?: string | undefined;
  /** Reports that something is missing, so it is not evaluated on partial objects such as patches. */
  readonly complete?: boolean | undefined;
}

export type IacRule = RuleData<IacMatch>;

export type IacRuleFile = RuleFile<IacMatch>;
