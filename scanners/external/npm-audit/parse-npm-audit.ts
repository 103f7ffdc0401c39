/** npm's audit report about one lockfile → a report. https://docs.npmjs.com/cli/commands/npm-audit#json-output */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Severity} from '../../../src/finding/severity.ts';
import {scoreCvss} from '../../../src/formats/cvss/score.ts';
import {toPurl} from '../../../src/formats/purl/purl.ts';
import type {ToolReport} from '../../../src/scanner.ts';
import {Versions} from './read-versions.ts';
import {VULNERABLE} from './rule.ts';

const Advisory = z.object({
  title: z.string(),
  url: z.string(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
  cvss: z.object({vectorString: z.string().nullable()}).optional(),
});

const Vulnerability = z.object({
  name: z.string(),
  isDirect: z.boolean(),
  /** A text names another package of the report, through which this one is affected. */
  via: z.array(z.union([z.string(), Advisory])),
  nodes: z.array(z.string()),
  fixAvailable: z.union([z.boolean(), z.object({name: z.string(), version: z.string()})]),
});

const Output = z.object({auditReportVersion: z.literal(2), vulnerabilities: z.record(z.string(), Vulnerability)});

type Flawed = z.infer<typeof Vulnerability>;
type Flaw = z.infer<typeof Advisory>;

/** npm's words. https://docs.npmjs.com/about-audit-reports#severity */
const SEVERITIES: Readonly<Record<Flaw['severity'], Severity>> = {
  info: 'info',
  low: 'low',
  moderate: 'medium',
  high: 'high',
  critical: 'critical',
};

/** Throws when the text is anything else: npm prints an error as JSON, too. `versions`: see `readVersions`. */
export function parseNpmAudit(text: string, path: string, versions: string): ToolReport {
  const {vulnerabilities} = Output.parse(JSON.parse(text));
  const installed = Versions.parse(JSON.parse(versions));
  const findings = Object.values(vulnerabilities).flatMap((flawed) =>
    installedVersions(flawed, installed).flatMap((version) =>
      flawed.via.flatMap((flaw) => (typeof flaw === 'string' ? [] : [toFinding({flawed, flaw, version}, path)])),
    ),
  );
  return {findings, rules: findings.length > 0 ? [VULNERABLE] : []};
}

/** Throws where npm names a folder that the lockfile does not have. */
function installedVersions({name, nodes}: Flawed, installed: Readonly<Record<string, string>>): readonly string[] {
  const found = nodes.map((folder) => installed[folder]);
  if (found.includes(undefined)) throw new Error(`the lockfile has no version of ${name}`);
  return [...new Set(found.flatMap((version) => version ?? []))];
}

interface Sighting {
  readonly flawed: Flawed;
  readonly flaw: Flaw;
  readonly version: string;
}

function toFinding({flawed, flaw, version}: Sighting, path: string): RawFinding {
  const {name, isDirect: direct, fixAvailable: fix} = flawed;
  const id = /GHSA(?:-[0-9a-z]{4}){3}/.exec(flaw.url)?.[0] ?? flaw.url;
  const vector = flaw.cvss?.vectorString ?? undefined;
  const cvss = vector === undefined ? undefined : scoreCvss(vector);
  return {
    ruleId: VULNERABLE.id,
    message: `${name} ${version} has the flaw ${id}: ${flaw.title}`,
    // It knows the file alone.
    location: {path, startLine: 1},
    identity: {scope: 'repository', key: ['npm', name, id]},
    severity: cvss?.severity ?? SEVERITIES[flaw.severity],
    component: {
      purl: toPurl('npm', name, version) ?? `pkg:npm/${encodeURIComponent(name)}@${encodeURIComponent(version)}`,
      ecosystem: 'npm',
      name,
      version,
      scope: 'production',
      direct,
      path: [`${name}@${version}`],
      ...(typeof fix === 'object' && fix.name === name && {fixedVersion: fix.version}),
    },
    advisory: {
      id,
      ids: [id],
      ...(vector !== undefined && cvss !== undefined && {vector, score: cvss.score}),
      malicious: false,
      knownExploited: false,
    },
  };
}
