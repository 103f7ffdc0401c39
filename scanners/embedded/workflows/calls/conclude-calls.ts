/** Free text that is handed to a workflow or action of the repository which makes it part of a script. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import {CALL_RULE} from './call-facts.ts';
import type {Call, Facts} from './facts-schema.ts';

interface Caller {
  readonly path: string;
  readonly call: Call;
}

/** A file with its facts. */
export interface KnownFile {
  readonly path: string;
  readonly facts: Facts;
}

/** `files`: facts of all workflows and actions of a side. */
export function concludeCalls(files: readonly KnownFile[]): readonly RawFinding[] {
  const known = new Map(files.map((file) => [nameOf(file.path), file]));
  const callers = Map.groupBy(
    [...known.values()].flatMap(({path, facts}) => facts.calls.map((call): Caller => ({path, call}))),
    ({call}) => keyOf(call.callee, call.input),
  );
  const findings: RawFinding[] = [];
  const pending = [...known].flatMap(([name, {facts}]) => facts.sinks.map((input) => keyOf(name, input)));
  const seen = new Set(pending);
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    for (const {path, call} of callers.get(key) ?? []) {
      if (call.level !== 'input') {
        findings.push(toFinding(path, call));
        continue;
      }
      // The caller only hands on what it was given: who calls it is asked, too.
      const own = keyOf(nameOf(path), call.source.replace(/^(?:github\.event\.)?inputs\./, ''));
      if (!seen.has(own)) pending.push(own);
      seen.add(own);
    }
  }
  return findings;
}

/** An action is called by its folder. */
function nameOf(path: string): string {
  return path.replace(/(?:^|\/)action\.ya?ml$/, '');
}

function keyOf(name: string, input: string): string {
  return JSON.stringify([name, input]);
}

function toFinding(path: string, {callee, input, source, level, region, identity, suppressed}: Call): RawFinding {
  return {
    ruleId: CALL_RULE,
    message: `${source} is handed to ${callee} as ${input}, which makes it part of a script.`
      .slice(0, 400)
      .toWellFormed(),
    location: {path, ...region},
    identity: {scope: 'file', key: [...identity]},
    // Such a run has neither secrets nor rights to write when it is for a fork.
    ...(level === 'pull-request' && {severity: 'medium'}),
    ...(suppressed !== undefined && {suppressedInSource: suppressed}),
  };
}
