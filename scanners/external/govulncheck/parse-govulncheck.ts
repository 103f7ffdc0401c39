/** govulncheck's messages → a report: one finding for a flaw of a module, with the calls that reach it. */
import type {Advisory, AffectedComponent} from '../../../src/finding/component.ts';
import type {RawFinding} from '../../../src/finding/finding.ts';
import {compareText, type Location} from '../../../src/finding/location.ts';
import {fromModule} from '../../../src/formats/go-modules/module-folders.ts';
import {toPurl} from '../../../src/formats/purl/purl.ts';
import type {ToolReport} from '../../../src/scanner.ts';
import {type GoAdvisory, type GoFinding, type GoFrame, Message} from './output-schema.ts';
import {VULNERABLE} from './rule.ts';

/** A flaw may be reached from hundreds of places; some are enough to see how. */
const MAX_CALLS = 10;

/** The last thing that it says of its progress. */
const CHECKING = /^Checking the code/;

/** Throws when the text is anything else, or ends before the code was looked at: then nothing was judged. */
export function parseGovulncheck(text: string, folder: string): ToolReport {
  const messages = splitMessages(text).map((one) => Message.parse(JSON.parse(one)));
  if (!messages.some(({progress}) => CHECKING.test(progress?.message ?? '')))
    throw new Error('it ends before the code was looked at');
  const advisories = new Map(messages.flatMap(({osv}) => (osv === undefined ? [] : [[osv.id, osv] as const])));
  const found = messages.flatMap(({finding}) => finding ?? []);
  const byFlaw = Map.groupBy(found, ({osv, trace: [flawed]}) => `${osv} ${flawed?.module}`);
  const findings = [...byFlaw.values()].flatMap((sightings) => toFinding(sightings, advisories, folder) ?? []);
  const age = messages.flatMap(({config}) => config?.db_last_modified ?? []).map((time) => time.slice(0, 10));
  return {
    findings,
    rules: findings.length > 0 ? [VULNERABLE] : [],
    notices: age.map((day) => `its advisories are of ${day}`),
  };
}

/** They follow each other without a separator, each over several lines, of which only the last is a brace alone. */
function splitMessages(text: string): readonly string[] {
  return text.split(/(?<=^\})\n/m).filter((one) => one.trim() !== '');
}

function toFinding(
  sightings: readonly GoFinding[],
  advisories: ReadonlyMap<string, GoAdvisory>,
  folder: string,
): RawFinding | undefined {
  const [first] = sightings;
  const flawed = first?.trace[0];
  if (first === undefined || flawed === undefined) return undefined;
  const advisory = advisories.get(first.osv) ?? {id: first.osv, aliases: []};
  const calls = sightings.filter(({trace}) => trace[0]?.function !== undefined);
  const isImported = sightings.some(({trace}) => trace[0]?.package !== undefined);
  const places = calls.flatMap(({trace}) => callIn(trace, folder) ?? []).slice(0, MAX_CALLS);
  return {
    ruleId: VULNERABLE.id,
    message: `${flawed.module} ${flawed.version ?? ''} has the flaw ${advisory.id}${wordReach(calls, isImported)}${
      advisory.summary === undefined ? '' : `: ${advisory.summary}`
    }`,
    location: {path: fromModule(folder, 'go.mod'), startLine: 1},
    identity: {scope: 'repository', key: ['Go', flawed.module, advisory.id]},
    confidence: calls.length > 0 ? 'high' : 'low',
    ...(places.length > 0 && {relatedLocations: places}),
    component: toComponent(flawed, first.fixed_version),
    advisory: toAdvisory(advisory),
  };
}

/** The last step before the flawed module's own code, in a file of this module. */
function callIn(trace: readonly GoFrame[], folder: string): Location | undefined {
  const own = trace.at(-1);
  const step = trace.find(({module, position}) => module === own?.module && position !== undefined);
  const position = step?.position;
  if (position === undefined || trace.length < 2 || position.filename.startsWith('/')) return undefined;
  const {filename, line, column} = position;
  return {
    path: fromModule(folder, filename),
    startLine: line,
    ...(column !== undefined && {startColumn: column}),
  };
}

function wordReach(calls: readonly GoFinding[], isImported: boolean): string {
  const [flawed] = calls[0]?.trace ?? [];
  if (flawed?.function !== undefined) {
    const receiver = flawed.receiver === undefined ? '' : `${flawed.receiver}.`;
    return `, and the code calls ${receiver}${flawed.function}`;
  }
  return isImported ? ', which no call was found to reach' : ', whose packages are not imported';
}

function toComponent({module: name, version = ''}: GoFrame, fixedVersion: string | undefined): AffectedComponent {
  return {
    purl: toPurl('Go', name, version) ?? `pkg:golang/${name}@${version}`,
    ecosystem: 'Go',
    name,
    version: name === 'stdlib' ? version.replace(/^v/, '') : version,
    // It does not tell.
    scope: 'production',
    direct: true,
    path: [`${name}@${version}`],
    ...(fixedVersion !== undefined && {fixedVersion}),
  };
}

function toAdvisory({id, aliases, published}: GoAdvisory): Advisory {
  const ids = [...new Set([id, ...aliases])].sort(compareText);
  return {
    id: ids.find((one) => one.startsWith('CVE-')) ?? id,
    ids,
    ...(published !== undefined && {published: published.slice(0, 10)}),
    malicious: false,
    knownExploited: false,
  };
}
