/** Plans and templates → what they declare. */
import {isServerlessPath} from './accepted-paths.ts';
import {declarationsOfDeployment, isDeployment} from './arm/read-deployment.ts';
import {buildStacks, isStack} from './cloudformation/stacks.ts';
import type {Declaration} from './declaration.ts';
import type {Reading, SourceFile} from './reading.ts';
import {declarationsOfService, isService} from './serverless/read-service.ts';
import {readTemplates} from './templates/read-template.ts';
import type {Template} from './templates/template.ts';
import type {Module} from './terraform/module/module.ts';
import {declarationsOfPlan, isPlan} from './terraform/plan/read-plan.ts';

/** One list for each plan, template or service. */
export function* scanTemplates(
  files: readonly SourceFile[],
  modules: ReadonlyMap<string, Module>,
  reading: Reading,
): Generator<readonly Declaration[]> {
  const stacks: Template[] = [];
  for (const file of files) {
    for (const template of readTemplates(file, reading)) {
      if (isPlan(template)) yield declarationsOfPlan(template, modules);
      else if (isDeployment(template)) yield declarationsOfDeployment(template, reading);
      else if (isServerlessPath(template.path) && isService(template)) yield declarationsOfService(template, reading);
      else if (isStack(template)) stacks.push(template);
    }
  }
  yield* buildStacks(stacks, reading);
}
