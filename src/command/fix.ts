/** `secure-pipeline fix`: makes the changes that certainly remove findings, and scans again until none is left. */
import {resolve} from 'node:path';
import {didYouMean} from '../config/did-you-mean.ts';
import type {JudgedFinding} from '../finding/finding.ts';
import {runPipeline} from '../pipeline.ts';
import type {PipelineRequest} from '../pipeline-request.ts';
import {defaultCacheFolder, defaultPrivateFolder} from '../platform/cache-folder.ts';
import {realPath} from '../platform/files.ts';
import {onTermination} from '../platform/termination.ts';
import {showControls} from '../report/escape/control-characters.ts';
import type {Report} from '../report/report.ts';
import {makePaint} from '../report/terminal/style.ts';
import {readCommitStates} from '../repository/committed-files.ts';
import {RepositoryError} from '../repository/snapshot.ts';
import {ruleCatalogue} from '../scanners.ts';
import {applyPass, type PassOptions, type PassResult} from './fix/apply-pass.ts';
import {type FixableFinding, fixableFindings} from './fix/choose-fixes.ts';
import {type FixArguments, parseFixArguments} from './fix/fix-arguments.ts';
import {type Done, wordDryRun, wordResult} from './fix/word-result.ts';
import {FIX_HELP} from './help.ts';
import {makeProgress} from './progress.ts';
import type {Terminal} from './terminal.ts';
import {UsageError} from './usage-error.ts';

/** Fixes at one place are made one after another; more than this many are no honest file. */
const MAX_PASSES = 20;

/** 0 all fixes made or shown, 1 some could not be made, 2 a scanner failed. Throws the errors that run-command words. */
export async function fix(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseFixArguments(args);
  if (parsed.help) {
    terminal.stdout.write(FIX_HELP);
    return 0;
  }
  const progress = makeProgress(parsed.quiet ? undefined : terminal.stderr);
  const termination = onTermination();
  try {
    const scan = async () => {
      const report = await runPipeline(toRequest(parsed, terminal, progress.show, termination.signal));
      progress.end();
      return report;
    };
    return await fixUntilClean(parsed, terminal, scan);
  } finally {
    progress.end();
    termination.stop();
  }
}

async function fixUntilClean(args: FixArguments, terminal: Terminal, scan: () => Promise<Report>): Promise<number> {
  let report = await scan();
  await checkRuleIds(args.ruleIds, report);
  const done: Done = {count: 0, paths: new Set(), refused: new Map()};
  const options = await passOptions(args, terminal, done.paths);
  let before: readonly FixableFinding[] = [];
  let made: readonly FixableFinding[] = [];
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    // One of equal twins can take the name of the other, so fewer findings are progress in any case.
    if (openFixes(report, args, done).length >= before.length) takeBack(remaining(report, made), done);
    before = openFixes(report, args, done);
    if (before.length === 0) break;
    const result = await applyPass(before, report, options);
    made = result.applied;
    record(result, done);
    if (args.isDryRun) {
      terminal.stdout.write(wordDryRun(result, done));
      return exitCodeOf(report, done);
    }
    if (result.changedPaths.length === 0) break;
    report = await scan();
  }
  refuseAll(openFixes(report, args, done), done);
  terminal.stdout.write(wordResult(done, report));
  return exitCodeOf(report, done);
}

function openFixes(report: Report, {ruleIds, base}: FixArguments, {refused}: Done): readonly FixableFinding[] {
  const open = fixableFindings(report, {ruleIds, onlyNew: base !== undefined});
  return open.filter(({fingerprint}) => !refused.has(fingerprint));
}

function remaining({findings}: Report, made: readonly FixableFinding[]): readonly JudgedFinding[] {
  const fingerprints = new Set(made.map(({fingerprint}) => fingerprint));
  return findings.filter(({fingerprint, status}) => status !== 'fixed' && fingerprints.has(fingerprint));
}

function takeBack(remaining: readonly JudgedFinding[], done: Done): void {
  done.count -= remaining.length;
  refuseAll(remaining, done);
}

/** A fix that does not remove its finding is a fault of the rule: it is told and not made again and again. */
function refuseAll(open: readonly JudgedFinding[], {refused}: Done): void {
  for (const {fingerprint, rule, location} of open) {
    refused.set(fingerprint, `${showControls(location.path)}:${location.startLine} ${rule.id} is still found`);
  }
}

function record({applied, refused, changedPaths}: PassResult, done: Done): void {
  done.count += applied.length;
  for (const path of changedPaths) done.paths.add(path);
  for (const [fingerprint, reason] of refused) done.refused.set(fingerprint, reason);
}

async function passOptions(
  {path, isDryRun, isForced}: FixArguments,
  {stdout, env}: Terminal,
  ownPaths: ReadonlySet<string>,
): Promise<PassOptions> {
  const root = realPath(resolve(path));
  if (root === undefined) throw new RepositoryError(`There is no folder ${path}. Give the path of an existing folder.`);
  const color = (env.NO_COLOR ?? '') === '' && stdout.isTTY === true && env.TERM !== 'dumb';
  const stateOf = isForced ? undefined : await readCommitStates(root);
  return {root, isDryRun, stateOf, ownPaths, paint: makePaint(color), write: (text) => stdout.write(text)};
}

/** Rules of the user are known once their settings are read; ours always. */
async function checkRuleIds(ids: readonly string[], {rules}: Report): Promise<void> {
  if (ids.length === 0) return;
  const catalogue = [...(await ruleCatalogue()).values()].flat().map(({id}) => id);
  const known = new Set([...rules.keys(), ...catalogue]);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new UsageError(
    `--rule: ${JSON.stringify(unknown.slice(0, 80))} is not a rule${didYouMean(unknown, [...known])}; \`secure-pipeline rules\` lists them`,
  );
}

function exitCodeOf({outcomes}: Report, {refused}: Done): number {
  if (outcomes.some(({kind}) => kind === 'failed')) return 2;
  return refused.size > 0 ? 1 : 0;
}

function toRequest(
  args: FixArguments,
  {env, today}: Terminal,
  onProgress: PipelineRequest['onProgress'],
  signal: AbortSignal,
): PipelineRequest {
  return {
    path: args.path,
    base: args.base === undefined ? {kind: 'none', reason: 'fixes are made in files'} : {kind: 'ref', ref: args.base},
    headIsTrusted: args.base === undefined,
    configPath: args.config,
    policy: args.policy,
    allowFetch: false,
    cacheFolder: args.cache ? defaultCacheFolder(env) : undefined,
    privateFolder: args.cache ? defaultPrivateFolder(env) : undefined,
    isForTerminal: true,
    environment: env,
    today,
    onProgress,
    signal,
  };
}
