/** pip-audit's JSON about one file → a report. https://github.com/pypa/pip-audit#usage */
import {z} from 'zod';
import type {RawFinding} from '../../../src/finding/finding.ts';
import {compareText} from '../../../src/finding/location.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {toPurl} from '../../../src/formats/purl/purl.ts';
import type {ToolReport} from '../../../src/scanner.ts';

/** Of a description that is a page long the beginning says it. */
const MAX_SUMMARY = 200;

const Vulnerability = z.object({
  id: z.string(),
  fix_versions: z.array(z.string()),
  aliases: z.array(z.string()),
  description: z.string(),
});

const Audited = z.object({name: z.string(), version: z.string(), vulns: z.array(Vulnerability)});

/** It could not look a package up. */
const Skipped = z.object({name: z.string(), skip_reason: z.string()});

const Output = z.object({dependencies: z.array(z.union([Audited, Skipped]))});

type Audit = z.infer<typeof Audited>;

/** It gives no severities. https://github.com/pypa/pip-audit/issues/654 */
const VULNERABLE: Rule = {
  id: 'pip-audit/vulnerable-package',
  title: 'Python package with a published flaw',
  category: 'dependencies',
  severity: 'medium',
  confidence: 'high',
  description: 'A published flaw of this version of the package is known.',
  remediation: 'Upgrade to the version that the finding names.',
  cwe: ['CWE-1395'],
  controls: [],
  references: ['https://github.com/pypa/pip-audit', 'https://osv.dev'],
};

/** Throws when the text is anything else. A package that it could not look up makes the file one that was not judged. */
export function parsePipAudit(text: string, path: string): ToolReport {
  const {dependencies} = Output.parse(JSON.parse(text));
  const findings = dependencies.flatMap((one) =>
    'vulns' in one ? one.vulns.map((flaw) => toFinding(one, flaw, path)) : [],
  );
  return {
    findings,
    rules: findings.length > 0 ? [VULNERABLE] : [],
    failedFiles: dependencies.flatMap((one) => ('vulns' in one ? [] : [{path, reason: one.skip_reason}])),
  };
}

function toFinding({name, version}: Audit, flaw: Audit['vulns'][number], path: string): RawFinding {
  const ids = [...new Set([flaw.id, ...flaw.aliases])].sort(compareText);
  const id = ids.find((one) => one.startsWith('CVE-')) ?? flaw.id;
  const summary = flaw.description.replaceAll(/\s+/g, ' ').slice(0, MAX_SUMMARY);
  const [fixedVersion] = flaw.fix_versions;
  return {
    ruleId: VULNERABLE.id,
    message: `${name} ${version} has the flaw ${id}${summary === '' ? '' : `: ${summary}`}`,
    // It knows the file alone.
    location: {path, startLine: 1},
    identity: {scope: 'repository', key: ['PyPI', name, ids[0] ?? id]},
    component: {
      purl: toPurl('PyPI', name, version) ?? `pkg:pypi/${encodeURIComponent(name)}@${encodeURIComponent(version)}`,
      ecosystem: 'PyPI',
      name,
      version,
      scope: 'production',
      direct: true,
      path: [`${name}@${version}`],
      ...(fixedVersion !== undefined && {fixedVersion}),
    },
    advisory: {id, ids, malicious: ids.some((one) => one.startsWith('MAL-')), knownExploited: false},
  };
}
