/** The JSON report: everything that is known, for programs. Its shape is in schema.ts. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {ScanOutcome} from '../../run/outcome.ts';
import {escapeJsonForLog} from '../escape/log.ts';
import type {Report} from '../report.ts';
import {componentsOf} from '../view/packages.ts';
import {outcomeReason} from '../view/words.ts';
import {toComponent, toFlaw, toPackage} from './packages.ts';
import {type ReportDocument, SCHEMA_VERSION} from './schema.ts';
import {summarize} from './summarize.ts';
import {toLocation} from './to-location.ts';

type FindingDocument = ReportDocument['findings'][number];

/** Well-formed Unicode: a lone surrogate, which strict parsers refuse, becomes U+FFFD. Ends with a line end. */
export function renderJson(report: Report): string {
  return `${escapeJsonForLog(JSON.stringify(toDocument(report), (_, value: unknown) => toWellFormed(value), 2))}\n`;
}

function toDocument(report: Report): ReportDocument {
  const {name, prefix, headCommit, comparison, fileCount, skipped, skippedCounts} = report.repository;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: toTool(report.tool),
    repository: {name, prefix, ...(headCommit !== undefined && {headCommit}), files: fileCount},
    comparison,
    config: {source: report.config.source, changes: [...report.config.changes]},
    verdict: toVerdict(report),
    summary: summarize(report),
    scanners: report.outcomes.map(toScanner),
    findings: report.findings.map((finding) => toFinding(finding, report.blocking)),
    components: componentsOf(report).map(toComponent),
    services: report.services.map(({path, name: serviceName}) => ({path, name: serviceName})),
    waivers: report.waivers.map(({waiver, state, matches}) => ({
      ...waiver,
      paths: [...waiver.paths],
      state,
      matches,
    })),
    notices: [...report.notices],
    skipped: {counts: skippedCounts, files: [...skipped]},
  };
}

function toTool({name, version, url}: Report['tool']): ReportDocument['tool'] {
  return {name, version, url};
}

function toVerdict({verdict}: Report): ReportDocument['verdict'] {
  switch (verdict.kind) {
    case 'pass':
      return {kind: 'pass', exceeded: []};
    case 'fail':
      return {kind: 'fail', exceeded: [...verdict.exceeded]};
    case 'error':
      return {kind: 'error', exceeded: [...verdict.exceeded], causes: [...verdict.causes]};
  }
}

function toScanner(outcome: ScanOutcome): ReportDocument['scanners'][number] {
  const {name, title, version, category} = outcome.manifest;
  const ran = outcome.kind === 'not-applicable' ? undefined : outcome;
  return {
    name,
    title,
    version,
    category,
    outcome: outcome.kind,
    reason: outcomeReason(outcome),
    durationMs: outcome.durationMs,
    files: ran?.counts.files ?? 0,
    reused: ran?.counts.reused ?? 0,
    failedFiles: outcome.kind === 'failed' ? [...outcome.failedFiles] : [],
    notes: ran === undefined ? [] : ran.notes.map(({path, kind, text}) => ({path, kind, text})),
  };
}

function toFinding(finding: JudgedFinding, blocking: ReadonlySet<string>): FindingDocument {
  const {rule} = finding;
  const helpUri = rule.references[0];
  return {
    ruleId: rule.id,
    title: rule.title,
    scanner: finding.scanner,
    category: rule.category,
    severity: finding.severity,
    confidence: finding.confidence,
    status: finding.status,
    disposition: finding.disposition,
    blocking: finding.status !== 'fixed' && blocking.has(finding.fingerprint),
    message: finding.message,
    location: toLocation(finding.location),
    relatedLocations: finding.relatedLocations.map(toLocation),
    ...(finding.flow !== undefined && {
      flow: finding.flow.map(({kind, location}) => ({kind, location: toLocation(location)})),
    }),
    fingerprint: finding.fingerprint,
    cwe: [...rule.cwe],
    controls: [...rule.controls],
    ...(helpUri !== undefined && {helpUri}),
    remediation: rule.remediation,
    sources: finding.sources.map(({scanner, ruleId}) => ({scanner, ruleId})),
    details: finding.details,
    ...(finding.component !== undefined && {
      component: finding.component.purl,
      package: toPackage(finding.component),
    }),
    ...(finding.advisory !== undefined && {advisory: finding.advisory.id, flaw: toFlaw(finding.advisory)}),
    ...(finding.service !== undefined && {service: finding.service}),
    ...(finding.commit !== undefined && {commit: finding.commit}),
    ...(finding.waiver !== undefined && {waiver: toWaiver(finding.waiver)}),
    ...(finding.fix !== undefined && finding.status !== 'fixed' && {fix: toFix(finding.fix)}),
  };
}

function toWaiver({reason, owner, expires}: NonNullable<JudgedFinding['waiver']>): FindingDocument['waiver'] {
  return {reason, owner, expires};
}

function toFix({description, edits}: NonNullable<JudgedFinding['fix']>): FindingDocument['fix'] {
  return {
    description,
    edits: edits.map(({location: {path, startLine, startColumn, endLine, endColumn}, text}) => ({
      location: {path, startLine, startColumn, endLine, endColumn},
      text,
    })),
  };
}

/** Keys are ours but for `details`, whose names are written by scanners. */
function toWellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
