/** One side of the repository: inventories → installed packages → flaws → findings, with all that could not be judged. */

import {loadAdvisories} from '../../../src/advisories/load-advisories.ts';
import type {Component} from '../../../src/finding/component.ts';
import {compareText} from '../../../src/finding/location.ts';
import type {Project, ProjectContext, ProjectReport} from '../../../src/scanner.ts';
import {deniedFindings} from './findings/denied-findings.ts';
import {describeProblems} from './findings/describe-problems.ts';
import {flawFindings} from './findings/flaw-findings.ts';
import {noticesOf, oldDataFailures, unlockedNotice} from './findings/notices.ts';
import {PathsToDirect} from './findings/paths-to-direct.ts';
import type {Installed} from './inventory/installed.ts';
import {mergeInventories} from './inventory/merge-inventories.ts';
import {type Failure, readInventories} from './inventory/read-inventories.ts';

/** Rejects when the advisories cannot be had, or the run is stopped; a bad lockfile only is named. */
export async function scanProject(project: Project, context: ProjectContext): Promise<ProjectReport> {
  const {dependencies} = context;
  const {inventories, problems, failures} = await readInventories(project, context);
  const installed = mergeInventories(inventories);
  const judged = installed.filter(({scope}) => !dependencies.ignoredScopes.includes(scope));
  const advisories = await loadAdvisories(judged, context);

  const paths = new PathsToDirect(installed);
  const flaws = flawFindings(judged, {advisories, paths, onlyFixed: dependencies.onlyFixed});
  const denied = deniedFindings(judged, {dependencies, paths});
  return {
    findings: [...flaws.findings, ...denied],
    notes: [...describeProblems(problems), ...flaws.notes],
    failedFiles: toFailedFiles([...failures, ...oldDataFailures(judged, advisories, context)]),
    components: installed.map(toComponent),
    notices: [...noticesOf(judged, advisories, context), ...unlockedNotice(problems)],
  };
}

/** A manifest that several lockfiles ask for is named once. */
function toFailedFiles(failures: readonly Failure[]): readonly Failure[] {
  const distinct = new Map(failures.map((failure) => [`${failure.path}\n${failure.reason}`, failure]));
  return [...distinct.values()].sort(
    (left, right) => compareText(left.path, right.path) || compareText(left.reason, right.reason),
  );
}

function toComponent(installed: Installed): Component {
  const {ref, purl, ecosystem, name, version, scope, direct, place, license, needs} = installed;
  return {
    ref,
    purl,
    ecosystem,
    name,
    version,
    scope,
    direct,
    location: {path: place.path, startLine: place.line},
    ...(license !== undefined && {license}),
    dependsOn: needs.map((need) => need.ref).sort(compareText),
  };
}
