/** Rules → a scanner of single files, with every expression compiled. */
import {type CompiledRule, compileRules} from '../../../src/formats/cel-rules/compile.ts';
import {isJsonPath} from '../../../src/formats/kubernetes/json-manifest.ts';
import {looksLikeKubernetes} from '../../../src/formats/kubernetes/looks-like-kubernetes.ts';
import type {ResourceMatch, ResourceRule} from '../../../src/formats/kubernetes/resource-rule.ts';
import {decodeText} from '../../../src/formats/text/decode-text.ts';
import type {FileReport, PreparedFileScanner, ScannedFile} from '../../../src/scanner.ts';
import {isAnsibleLinesPath, isDockerfilePath, isYamlPath} from './accepted-paths.ts';
import {looksLikePlaybook, mayHoldVariables} from './ansible/is-ansible.ts';
import {scanAnsibleLines, scanPlaybook, scanVariables} from './ansible/scan-ansible.ts';
import {isComposePath} from './compose/is-compose.ts';
import {scanCompose} from './compose/scan-compose.ts';
import {scanDockerfile} from './docker/scan-dockerfile.ts';
import type {FileMatch, FileRule} from './iac-rule.ts';
import {scanKubernetes} from './kubernetes/scan-kubernetes.ts';
import {scanServiceConfig} from './services/scan-service-config.ts';
import {isServicePath, linesSystemOf, serviceSystemOf} from './services/system-of.ts';

export interface IacRules {
  readonly files: readonly FileRule[];
  readonly kubernetes: readonly ResourceRule[];
}

/** Compiles rules once. */
export function prepareRules(rules: IacRules): PreparedFileScanner {
  const byKind = Object.groupBy(compileRules(rules.files), ({data}) => kindOf(data.match.target));
  const {docker = [], compose = [], services = [], ansible = []} = byKind;
  const kubernetes = compileRules(rules.kubernetes);
  return {
    // Docker reads a Dockerfile whatever stands in its comments.
    takesBinary: true,
    scan: (file) => {
      if (isDockerfilePath(file.path)) return scanDockerfile(file, docker);
      if (isComposePath(file.path)) return scanCompose(file, compose);
      const report = isServicePath(file.path) ? scanLines(file, services) : undefined;
      if (report !== undefined) return report;
      if (isJsonPath(file.path)) return scanKubernetes(file, {kubernetes, services});
      if (isAnsibleLinesPath(file.path)) return scanAnsibleLines(file, ansible);
      return isYamlPath(file.path) ? scanYaml(file, {services, ansible, kubernetes}) : {findings: []};
    },
  };
}

type Kind = 'docker' | 'compose' | 'services' | 'ansible';

function kindOf(target: FileMatch['target']): Kind {
  if (target === 'composeService') return 'compose';
  if (target === 'serviceConfig') return 'services';
  return target.startsWith('ansible') ? 'ansible' : 'docker';
}

interface YamlRules {
  readonly services: readonly CompiledRule<FileMatch>[];
  readonly ansible: readonly CompiledRule<FileMatch>[];
  readonly kubernetes: readonly CompiledRule<ResourceMatch>[];
}

/** What it is, is told by its text. Lists first: tasks can hold manifests. */
function scanYaml(file: ScannedFile, {services, ansible, kubernetes}: YamlRules): FileReport {
  const text = decodeText(file.bytes);
  const playbook = looksLikePlaybook(text) ? scanPlaybook(file, {ansible, kubernetes}) : undefined;
  if (playbook !== undefined) return playbook;
  if (looksLikeKubernetes(text)) return scanKubernetes(file, {kubernetes, services});
  const system = serviceSystemOf(text);
  if (system !== undefined) return scanServiceConfig(file, {text, system}, services);
  return mayHoldVariables(file.path, text) ? scanVariables(file, ansible) : {findings: []};
}

/** Undefined for a file that only has the name of such a configuration. */
function scanLines(file: ScannedFile, rules: readonly CompiledRule<FileMatch>[]): FileReport | undefined {
  const text = decodeText(file.bytes);
  const system = linesSystemOf(file.path, text);
  return system === undefined ? undefined : scanServiceConfig(file, {text, system}, rules);
}
