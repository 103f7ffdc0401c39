/** Trivy's JSON → a report: settings that are not safe, and secrets. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import type {Severity} from '../../../src/finding/severity.ts';
import {seeReference} from '../../../src/formats/sarif/read-rule.ts';
import type {FileLines, ToolReport} from '../../../src/scanner.ts';
import {manifestLine} from './lines-of.ts';
import {
  Output,
  type TrivyMisconfiguration,
  type TrivyResult,
  type TrivySecret,
  type TrivySeverity,
} from './output-schema.ts';

/** Its words are ours, but for a check that says nothing: https://trivy.dev/docs/latest/configuration/filtering/#by-severity */
const SEVERITIES: Readonly<Record<TrivySeverity, Severity>> = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  UNKNOWN: 'medium',
};

const SECRETS_PAGE = 'https://trivy.dev/docs/latest/scanner/secret/';

interface Judged {
  readonly finding: RawFinding;
  readonly rule: Rule;
}

type Lines = ReadonlyMap<string, FileLines>;

/** Throws when the text is anything else. `lines`: of the files, where they are known. */
export function parseTrivy(text: string, lines: Lines = new Map()): ToolReport {
  const judged = Output.parse(JSON.parse(text)).Results.flatMap((result) => [
    ...result.Misconfigurations.filter(({Status}) => Status === 'FAIL').map((one) =>
      readMisconfiguration(result, one, lines),
    ),
    ...result.Secrets.map((one) => readSecret(result.Target, one)),
  ]);
  return {
    findings: judged.map(({finding}) => finding),
    rules: [...new Map(judged.map(({rule}) => [rule.id, rule])).values()],
  };
}

function readMisconfiguration(result: TrivyResult, found: TrivyMisconfiguration, lines: Lines): Judged {
  const {ID: id, Title, Message, Severity: word, CauseMetadata: cause} = found;
  const {Target: path} = result;
  // In CloudFormation it is the place, which moves with every line above it.
  const resource = cause.Resource.startsWith(`${path}:`) ? '' : cause.Resource;
  const words = Message === '' ? Title : Message;
  return {
    finding: {
      ruleId: id,
      message: resource === '' ? words : `${words} (${resource})`,
      location: placeOf(result, found, lines.get(path)),
      identity: {scope: 'repository', key: [resource, Message]},
      severity: SEVERITIES[word],
    },
    rule: toRule(found),
  };
}

/** The whole file where it names no line. */
function placeOf({Target: path, Type}: TrivyResult, {CauseMetadata: cause}: TrivyMisconfiguration, lines?: FileLines) {
  if (cause.StartLine === 0) return {path, startLine: 1, endLine: lines?.count ?? 1};
  const isShifted = lines !== undefined && Type === 'kubernetes';
  const meant = (said: number) => (isShifted ? manifestLine(said, lines) : Math.min(said, lines?.count ?? said));
  const startLine = meant(cause.StartLine);
  return {path, startLine, endLine: Math.max(startLine, meant(cause.EndLine))};
}

function toRule({ID: id, Title: title, Description, Resolution, Severity: word, ...more}: TrivyMisconfiguration): Rule {
  const references = [...new Set([more.PrimaryURL, ...more.References])].filter((link) => link.startsWith('https://'));
  return {
    id,
    title,
    category: 'iac',
    severity: SEVERITIES[word],
    confidence: 'medium',
    description: Description === '' ? title : Description,
    remediation: Resolution === '' ? seeReference(references) : Resolution,
    cwe: [],
    controls: [],
    references,
  };
}

function readSecret(path: string, {RuleID, Title, Severity: word, StartLine, EndLine}: TrivySecret): Judged {
  // A name of its own: rules of others have the same ids.
  const id = `trivy/${RuleID}`;
  const severity = SEVERITIES[word];
  return {
    finding: {
      ruleId: id,
      message: `${Title} in the file`,
      location: {path, startLine: StartLine, endLine: Math.max(StartLine, EndLine)},
      identity: {scope: 'file', key: [RuleID]},
      severity,
      sensitive: true,
    },
    rule: {
      id,
      title: Title,
      category: 'secrets',
      severity,
      confidence: 'medium',
      description: `Looks like a secret of the kind ${Title}.`,
      remediation: seeReference([SECRETS_PAGE]),
      cwe: ['CWE-798'],
      controls: [],
      references: [SECRETS_PAGE],
    },
  };
}
