/** Terraform and OpenTofu: modules are put together, values worked out, resources judged by rules in CEL. */
import {toRule} from '../../../src/formats/cel-rules/to-rule.ts';
import {loadParser} from '../../../src/formats/tree-sitter/load-parser.ts';
import type {Project, ProjectContext, ProjectReport, ProjectScanner} from '../../../src/scanner.ts';
import {isJsonSyntaxPath, isTerraformPath, isVariablesPath} from './accepted-paths.ts';
import {RULES} from './rules.generated.ts';

export const scanner: ProjectScanner = {
  kind: 'project',
  manifest: {
    name: 'cloud',
    title: 'Cloud infrastructure',
    description: 'Looks for insecure cloud resources in Terraform and OpenTofu modules.',
    category: 'iac',
    version: '1',
  },
  settingsFiles: [],
  accepts: (path) => isTerraformPath(path) || isVariablesPath(path) || isJsonSyntaxPath(path),
  rules: async () => RULES.map((rule) => toRule(rule, 'iac')),
  scan,
};

async function scan({paths, read}: Project, {readGrammar, signal}: ProjectContext): Promise<ProjectReport> {
  const [{scanTerraform}, parser] = await Promise.all([import('./terraform/scan-terraform.ts'), loadParser('hcl', readGrammar)]);
  const files = [];
  for (const path of paths) {
    signal.throwIfAborted();
    files.push({path, bytes: await read(path)});
  }
  return scanTerraform(files, RULES, parser);
}
