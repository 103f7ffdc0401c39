/** What rules of this scanner look at; see src/formats/cel-rules for the rest of their shape. */
import type {RuleData, RuleFile} from '../../../src/formats/cel-rules/rule-data.ts';
import type {ResourceMatch, ResourceRule} from '../../../src/formats/kubernetes/resource-rule.ts';

/** What rules about Dockerfiles, Compose files and configuration of shared services are evaluated on. */
export const DOCKER_TARGETS = ['instruction', 'stage', 'dockerfile', 'composeService', 'serviceConfig'] as const;

export interface DockerMatch {
  readonly target: (typeof DOCKER_TARGETS)[number];
  /** For instructions: `RUN`, `COPY` … */
  readonly keywords?: readonly string[] | undefined;
  readonly each?: string | undefined;
}

export type DockerRule = RuleData<DockerMatch>;

export type IacRule = DockerRule | ResourceRule;

export type IacRuleFile = RuleFile<DockerMatch | ResourceMatch>;
