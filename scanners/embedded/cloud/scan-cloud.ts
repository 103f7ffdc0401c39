/** Files of all languages → findings. */
import type {Parser} from 'web-tree-sitter';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {FileContext} from '../../../src/formats/cel-rules/evaluate.ts';
import {BudgetExceeded, type ProjectReport} from '../../../src/scanner.ts';
import {isTerraformPath} from './accepted-paths.ts';
import type {CloudRule} from './cloud-rule.ts';
import type {Declaration} from './declaration.ts';
import {judgeBy, withoutTwins} from './judge.ts';
import type {Reading, SourceFile} from './reading.ts';
import {UnknownWatch} from './rule-values/unknown-watch.ts';
import {scanTemplates} from './scan-templates.ts';
import {targetsOf} from './targets.ts';
import {scanTerraform} from './terraform/scan-terraform.ts';

export interface CloudFiles {
  readonly files: readonly SourceFile[];
  /** For Terraform; undefined when there are none of its files. */
  readonly parser: Parser | undefined;
}

/** Files that need more work than is allowed are named in `failedFiles`; all others are judged. */
export function scanCloud(
  {files, parser}: CloudFiles,
  rules: readonly CloudRule[],
): Required<Pick<ProjectReport, 'findings' | 'notes' | 'failedFiles' | 'subjects'>> {
  const reading: Reading = {watch: new UnknownWatch(), notes: [], failed: []};
  const judge = judgeBy(rules, reading.watch);
  const findings: RawFinding[] = [];
  const contexts = new Set<FileContext>();
  const judgeAll = (declarations: readonly Declaration[]) => {
    try {
      const steps = {count: 0};
      for (const target of targetsOf(declarations, reading.watch)) {
        contexts.add(target.context);
        findings.push(...judge(target, steps));
      }
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      reading.failed.push({path: declarations[0]?.context.path ?? '', reason: error.message});
    }
  };
  const sources = parser === undefined ? [] : files.filter(({path}) => isTerraformPath(path));
  const code = parser === undefined ? undefined : scanTerraform(sources, parser, reading);
  for (const declarations of code?.built ?? []) judgeAll(declarations);
  const templates = files.filter(({path}) => !isTerraformPath(path));
  for (const declarations of scanTemplates(templates, code?.modules ?? new Map(), reading)) judgeAll(declarations);
  const subjects = countSubjects(contexts);
  return {findings: withoutTwins(findings), notes: reading.notes, failedFiles: reading.failed, subjects};
}

/** A file is read once for each module that it is built in. */
function countSubjects(contexts: ReadonlySet<FileContext>): Readonly<Record<string, number>> {
  const paths = new Map<string, Set<string>>();
  for (const {path, subjects} of contexts) {
    for (const subject of subjects) paths.set(subject, (paths.get(subject) ?? new Set()).add(path));
  }
  return Object.fromEntries([...paths].map(([subject, files]) => [subject, files.size]));
}
