/** One scanner's run: its rules, its results and what is to be said about them. */
import type {Notification, Run} from 'sarif';
import type {JudgedFinding} from '../../finding/finding.ts';
import type {ScanNote, ScanOutcome} from '../../run/outcome.ts';
import type {Report} from '../report.ts';
import {formatCount} from '../view/words.ts';
import {makeDescriptors} from './descriptors.ts';
import {MAX_NOTES} from './limits.ts';
import {toMessage} from './message.ts';
import {toLocation, toResult} from './result.ts';

export interface RunParts {
  readonly outcome: Exclude<ScanOutcome, {kind: 'failed'}>;
  /** Ranked, without fixed ones. */
  readonly findings: readonly JudgedFinding[];
  readonly maxResults: number;
  /** Things to be said about the whole file. */
  readonly warnings: readonly string[];
}

export function toRun(report: Report, {outcome, findings, maxResults, warnings}: RunParts): Run {
  const {name, version} = outcome.manifest;
  const shown = findings.slice(0, maxResults);
  const descriptors = makeDescriptors(outcome, shown);
  const {prefix, comparison} = report.repository;
  return {
    tool: {
      driver: {
        // Name, version and automationDetails.id must be unique in a file and in a job.
        name: `${report.tool.name}/${name}`,
        fullName: `${report.tool.name} ${toMessage(outcome.manifest.title).text}`,
        version,
        semanticVersion: version,
        informationUri: report.tool.url,
        rules: descriptors.list,
      },
    },
    automationDetails: {id: `${report.tool.name}/${name}/`},
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The top of the git repository.'}}},
    ...provenanceOf(report),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...notificationsOf(outcome, findings.length, {prefix, maxResults}),
          ...warnings.map(toWarning),
        ],
      },
    ],
    results: shown.map((finding) =>
      toResult(finding, {
        rule: descriptors.ruleOf(finding),
        prefix,
        hasBase: comparison.kind === 'base',
      }),
    ),
  };
}

function notificationsOf(
  outcome: ScanOutcome,
  total: number,
  {prefix, maxResults}: {readonly prefix: string; readonly maxResults: number},
): Notification[] {
  const notes = outcome.kind === 'completed' ? outcome.notes : [];
  const notifications = notes.slice(0, MAX_NOTES).map((note) => toNotification(note, prefix));
  if (notes.length > MAX_NOTES) notifications.push(toWarning(`${formatCount(notes.length - MAX_NOTES)} more notes.`));
  if (total > maxResults)
    notifications.push(
      toWarning(
        `${formatCount(total - maxResults)} of ${formatCount(total)} results are left out, the least severe ones: ` +
          'the JSON report has them all.',
      ),
    );
  return notifications;
}

function toNotification({path, kind, text}: ScanNote, prefix: string): Notification {
  const location = toLocation({path, startLine: 1}, prefix);
  return {level: 'note', message: toMessage(`${kind}: ${text}`), locations: [location]};
}

function toWarning(text: string): Notification {
  return {level: 'warning', message: {text}};
}

/** `https://github.com/owner/name/blob/<commit>/` holds both; outside GitHub nothing is known. */
function provenanceOf({blobUrl}: Report): Pick<Run, 'versionControlProvenance'> {
  const match = /^(https?:\/\/.+)\/blob\/([0-9a-f]{40})\/$/.exec(blobUrl ?? '');
  const [, repositoryUri, revisionId] = match ?? [];
  if (repositoryUri === undefined || revisionId === undefined) return {};
  return {versionControlProvenance: [{repositoryUri, revisionId, mappedTo: {uriBaseId: '%SRCROOT%'}}]};
}
