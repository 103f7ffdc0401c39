/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */
import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';
import type {ResourceMatch, ResourceRule} from '../../../src/formats/kubernetes/resource-rule.ts';

/** What rules about anything but Kubernetes are evaluated on: Dockerfiles, Compose, Ansible, configuration of services. */
export const FILE_TARGETS = [
  ...(['instruction', 'stage', 'dockerfile'] as const),
  'composeService',
  'serviceConfig',
  ...(['ansibleTask', 'ansibleVariables', 'ansibleSettings'] as const),
] as const;

export interface FileMatch {
  readonly target: (typeof FILE_TARGETS)[number];
  /** For instructions: `RUN`, `COPY` … */
  readonly keywords?: readonly string[] | undefined;
  /** For tasks: short names of modules. */
  readonly modules?: readonly string[] | undefined;
  readonly each?: string | undefined;
}

export type FileRule = RuleData<FileMatch>;

export type IacRule = FileRule | ResourceRule;

export type IacRuleFile = RuleFile<FileMatch | ResourceMatch>;
