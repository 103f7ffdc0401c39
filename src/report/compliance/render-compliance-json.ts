/** The compliance report as JSON, after schemas/compliance.schema.json. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {toJsonText} from '../escape/json.ts';
import type {Report} from '../report.ts';
import {type Assessment, assessControls, type Compliance} from './assess-controls.ts';
import {assessRules} from './assess-rules.ts';
import {countStatuses} from './count-statuses.ts';
import {scannerEvidence} from './scanner-evidence.ts';
import {COMPLIANCE_SCHEMA_VERSION, type ComplianceDocument} from './schema.ts';
import {notAssessedWords, STATEMENT} from './words.ts';

export function renderComplianceJson(report: Report): string {
  return toJsonText(toDocument(report, assessControls(assessRules(report))), 1);
}

function toDocument(report: Report, {guides, topics, unknown}: Compliance): ComplianceDocument {
  const {name, headCommit, fileCount} = report.repository;
  return {
    schemaVersion: COMPLIANCE_SCHEMA_VERSION,
    statement: STATEMENT,
    tool: {name: report.tool.name, version: report.tool.version, url: report.tool.url},
    repository: {name, ...(headCommit !== undefined && {headCommit}), files: fileCount},
    scanners: report.outcomes.map(scannerEvidence),
    guides: guides.map(({controls, ...guide}) => ({
      name: guide.name,
      title: guide.title,
      url: guide.url,
      summary: countStatuses(controls),
      controls: controls.map((control) => ({id: control.id, title: control.title, ...toAssessment(control)})),
    })),
    topics: topics.map((topic) => ({id: topic.id, title: topic.title, ...toAssessment(topic)})),
    unknownControls: unknown.map(({guide, id, rules}) => ({guide, id, rules: [...rules]})),
    findings: report.findings.filter(({status}) => status !== 'fixed').map(toFinding),
  };
}

function toAssessment({status, rules, findings, lookedAt, notAssessed}: Assessment) {
  return {
    status,
    rules: [...rules],
    findings: findings.map(({fingerprint}) => fingerprint),
    lookedAt: lookedAt.map((one) => ({...one})),
    notAssessed: notAssessed.map(notAssessedWords),
  };
}

function toFinding(finding: JudgedFinding): ComplianceDocument['findings'][number] {
  const {fingerprint, rule, severity, status, disposition, location, service, waiver} = finding;
  return {
    fingerprint,
    ruleId: rule.id,
    title: rule.title,
    severity,
    status,
    disposition,
    path: location.path,
    line: location.startLine,
    ...(service !== undefined && {service}),
    ...(waiver !== undefined && {waiver}),
  };
}
