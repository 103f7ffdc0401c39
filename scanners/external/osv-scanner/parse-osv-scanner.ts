/** OSV-Scanner's JSON → a report: one finding for a package, its version and a flaw in a file. */
import type {AffectedComponent, Scope} from '../../../src/finding/component.ts';
import type {RawFinding} from '../../../src/finding/finding.ts';
import {toPurl} from '../../../src/formats/purl/purl.ts';
import type {ToolReport} from '../../../src/scanner.ts';
import {isMalware, toAdvisory, toSeverity} from './advisory.ts';
import {type OsvGroup, type OsvPackage, Output} from './output-schema.ts';
import {MALICIOUS, VULNERABLE} from './rules.ts';

/** Of a summary that is a page long the beginning says it. */
const MAX_SUMMARY = 200;

/** Throws when the text is anything else. */
export function parseOsvScanner(text: string): ToolReport {
  const {results} = Output.parse(JSON.parse(text));
  const findings = results.flatMap(({source: {path}, packages}) =>
    packages.flatMap((each) => each.groups.map((group) => toFinding(path, each, group))),
  );
  const used = new Set(findings.map(({ruleId}) => ruleId));
  return {findings, rules: [VULNERABLE, MALICIOUS].filter(({id}) => used.has(id))};
}

function toFinding(path: string, affected: OsvPackage, group: OsvGroup): RawFinding {
  const {name, ecosystem} = affected.package;
  const version = versionOf(affected.package);
  const vulnerabilities = affected.vulnerabilities.filter(({id}) => group.ids.includes(id));
  const advisory = toAdvisory(group, vulnerabilities);
  const summary = vulnerabilities.find(({summary: words}) => words)?.summary ?? '';
  return {
    ruleId: isMalware(advisory) ? MALICIOUS.id : VULNERABLE.id,
    message: `${name} ${version} has the flaw ${advisory.id}${summary === '' ? '' : `: ${shorten(summary)}`}`,
    // It knows the file alone.
    location: {path, startLine: 1},
    identity: {scope: 'repository', key: [ecosystem, name, advisory.ids[0] ?? advisory.id]},
    severity: toSeverity(advisory, vulnerabilities),
    confidence: isReached(group) ? 'high' : 'low',
    component: toComponent(affected),
    advisory,
  };
}

function shorten(words: string): string {
  return words.replaceAll(/\s+/g, ' ').slice(0, MAX_SUMMARY);
}

/** False where it says itself that the flaw does not matter here. Without an analysis it does. */
function isReached({experimental_analysis: analysis}: OsvGroup): boolean {
  const said = Object.values(analysis);
  return said.length === 0 || said.some(({called, unimportant}) => called && !unimportant);
}

/** Whether something else brings it in is not known: it counts as asked for. */
function toComponent({package: affected, dependency_groups: groups}: OsvPackage): AffectedComponent {
  const {name, ecosystem} = affected;
  const version = versionOf(affected);
  const purl =
    toPurl(ecosystem, name, version) ?? `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
  return {purl, ecosystem, name, version, scope: toScope(groups), direct: true, path: [`${name}@${version}`]};
}

/** It leaves out the `v` that versions of Go modules begin with; those of the standard library have none. */
function versionOf({ecosystem, name, version}: OsvPackage['package']): string {
  return ecosystem === 'Go' && name !== 'stdlib' && /^\d/.test(version) ? `v${version}` : version;
}

/** Names that package managers give to groups; a package of several groups is in production when one is. */
const SCOPES: Readonly<Record<string, Scope>> = {
  dev: 'development',
  develop: 'development',
  development: 'development',
  optional: 'optional',
  test: 'test',
};

function toScope(groups: readonly string[]): Scope {
  const scopes = groups.map((group) => (Object.hasOwn(SCOPES, group) ? SCOPES[group] : undefined) ?? 'production');
  const order: readonly Scope[] = ['production', 'optional', 'development', 'test'];
  return order.find((scope) => scopes.includes(scope)) ?? 'production';
}
