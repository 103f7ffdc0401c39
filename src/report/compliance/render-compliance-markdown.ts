/** The compliance report as Markdown: guide → control → rules → pass, fail or not assessed, with evidence lines. */
import {escapeMarkdown, markdownCode, markdownProse} from '../escape/markdown.ts';
import type {Report} from '../report.ts';
import {plural, shortCommit} from '../view/words.ts';
import {type AssessedGuide, assessControls, type Compliance} from './assess-controls.ts';
import {assessRules} from './assess-rules.ts';
import {countStatuses} from './count-statuses.ts';
import {assessmentLines, statusWord} from './evidence-lines.ts';
import {scannerEvidence} from './scanner-evidence.ts';
import {STATEMENT} from './words.ts';

export function renderComplianceMarkdown(report: Report): string {
  const compliance = assessControls(assessRules(report));
  return [
    ...head(report),
    ...scannerTable(report),
    ...guideTable(compliance),
    ...topicSection(compliance, report),
    ...compliance.guides.flatMap((guide) => guideSection(guide, report)),
    ...unknownSection(compliance),
    '',
  ].join('\n');
}

function head({tool, repository}: Report): readonly string[] {
  const {name, headCommit, fileCount} = repository;
  const commit = headCommit === undefined ? '' : `, commit ${markdownCode(shortCommit(headCommit))}`;
  return [
    `# Compliance evidence: ${escapeMarkdown(name)}`,
    '',
    `${escapeMarkdown(name)}${commit}, ${plural(fileCount, 'file')}; ${escapeMarkdown(`${tool.name} ${tool.version}`)}.`,
    '',
    markdownProse(STATEMENT),
    '',
  ];
}

function scannerTable({outcomes}: Report): readonly string[] {
  const rows = outcomes.map(scannerEvidence).map(({name, version, outcome, reason, files, notReadInFull}) => {
    const cells = [escapeMarkdown(name), escapeMarkdown(version), outcome, String(files), String(notReadInFull)];
    return tableRow([...cells, escapeMarkdown(reason)]);
  });
  const columns = ['scanner', 'version', 'outcome', 'files', 'not read in full', 'why'];
  return ['## What was looked at', '', ...tableHead(columns), ...rows, ''];
}

function guideTable({guides}: Compliance): readonly string[] {
  const rows = guides.map(({name, controls}) => {
    const {pass, fail, notAssessed} = countStatuses(controls);
    return tableRow([escapeMarkdown(name), String(pass), String(fail), String(notAssessed)]);
  });
  return ['## Guides', '', ...tableHead(['guide', 'pass', 'fail', 'not assessed']), ...rows, ''];
}

function topicSection({topics}: Compliance, report: Report): readonly string[] {
  const parts = topics.flatMap((topic) => [
    `### ${escapeMarkdown(topic.title)}: ${statusWord(topic.status)}`,
    '',
    ...assessmentLines(topic, report),
    '',
  ]);
  return ['## By topic', '', ...parts];
}

function guideSection({title, url, controls}: AssessedGuide, report: Report): readonly string[] {
  const assessed = controls.filter(({rules}) => rules.length > 0);
  const others = controls.filter(({rules}) => rules.length === 0);
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    `[Source](${url}). The titles of controls are ours.`,
    '',
    ...assessed.flatMap((control) => [
      `### ${escapeMarkdown(control.id)} ${escapeMarkdown(control.title)}: ${statusWord(control.status)}`,
      '',
      ...assessmentLines(control, report),
      '',
    ]),
    ...(others.length === 0 ? [] : ['### Not assessed: no rule looks at these', '']),
    ...others.map(({id, title: about}) => `- ${escapeMarkdown(id)} ${escapeMarkdown(about)}`),
    '',
  ];
}

function unknownSection({unknown}: Compliance): readonly string[] {
  if (unknown.length === 0) return [];
  const lines = unknown.map(({guide, id, rules}) => {
    const names = rules.slice(0, 5).map((rule) => markdownCode(rule));
    return `- ${escapeMarkdown(guide)} ${escapeMarkdown(id)}: ${names.join(', ')}${rules.length > 5 ? ' …' : ''}`;
  });
  return ['## Controls that rules name and no guide here has', '', ...lines];
}

function tableHead(columns: readonly string[]): readonly string[] {
  return [tableRow(columns), tableRow(columns.map(() => '---'))];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
