/** What is built in clouds: resources are put together from their files, values worked out, judged by rules in CEL. */
import {toRule} from '../../../src/formats/cel-rules/to-rule.ts';
import {loadParser} from '../../../src/formats/tree-sitter/load-parser.ts';
import type {Project, ProjectContext, ProjectReport, ProjectScanner} from '../../../src/scanner.ts';
import {isServerlessPath, isTemplatePath, isTerraformPath} from './accepted-paths.ts';
import {isTemplateText} from './is-template-text.ts';
import type {SourceFile} from './reading.ts';
import {RULES} from './rules.generated.ts';

export const scanner: ProjectScanner = {
  kind: 'project',
  manifest: {
    name: 'cloud',
    title: 'Cloud infrastructure',
    description: 'Looks for insecure cloud resources in Terraform, CloudFormation, SAM, ARM and Serverless files.',
    category: 'iac',
    version: '2',
    tellsSubjects: true,
  },
  settingsFiles: [],
  accepts: (path) => isTerraformPath(path) || isTemplatePath(path),
  rules: async () => RULES.map((rule) => toRule(rule, 'iac')),
  scan,
};

async function scan(project: Project, {readGrammar, signal}: ProjectContext): Promise<ProjectReport> {
  const files = await readFiles(project, signal);
  if (files.length === 0) return {findings: [], subjects: {}};
  const isTerraform = files.some(({path}) => isTerraformPath(path));
  const [{scanCloud}, parser] = await Promise.all([
    import('./scan-cloud.ts'),
    isTerraform ? loadParser('hcl', readGrammar) : undefined,
  ]);
  signal.throwIfAborted();
  return scanCloud({files, parser}, RULES);
}

/** Files that are asked for at the same time. */
const BATCH = 64;

/** JSON and YAML that is no template is let go at once. */
async function readFiles({paths, read}: Project, signal: AbortSignal): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (let from = 0; from < paths.length; from += BATCH) {
    signal.throwIfAborted();
    const batch = await Promise.all(
      paths.slice(from, from + BATCH).map(async (path) => ({path, bytes: await read(path)})),
    );
    for (const {path, bytes} of batch) {
      if (isTerraformPath(path) || isServerlessPath(path) || isTemplateText(bytes))
        files.push({path, text: new TextDecoder().decode(bytes)});
    }
  }
  return files;
}
