/** What a finding tells of its package: what it is, how it came in, and which flaw it has. */
import type {Advisory} from '../../finding/component.ts';
import type {JudgedFinding} from '../../finding/finding.ts';
import {escapeHtml, escapeHtmlCode} from '../escape/html.ts';
import {advisoryLink, isAboutPackage, otherIds, type PackageFinding, packageName} from '../view/packages.ts';
import {capitalize, formatCount} from '../view/words.ts';
import {code} from './markup.ts';

/** Empty for a finding that is about no package. */
export function renderPackageFacts(finding: JudgedFinding): string {
  if (!isAboutPackage(finding)) return '';
  const rows = [...packageRows(finding), ...(finding.advisory === undefined ? [] : flawRows(finding.advisory))];
  const items = rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return `<dl class="package">${items.join('')}</dl>`;
}

/** Badges for what must be seen while the finding is closed. */
export function packageTags({component, advisory}: JudgedFinding): readonly string[] {
  return [
    ...(advisory?.malicious ? ['<span class="badge fail">Malicious</span>'] : []),
    ...(advisory?.knownExploited ? ['<span class="badge fail">Known exploited</span>'] : []),
    ...(component === undefined || component.scope === 'production'
      ? []
      : [`<span class="badge plain">${capitalize(component.scope)}</span>`]),
  ];
}

/** Every distribution has ids of its own for one flaw; the JSON report has them all. */
const MAX_ALIASES = 5;

type Row = readonly [name: string, markup: string];

function packageRows({component}: PackageFinding): readonly Row[] {
  const {ecosystem, scope, direct, path, fixedVersion} = component;
  const how = direct ? 'direct' : 'through other packages';
  return [
    ['Package', `${code(packageName(component))} ${escapeHtml(`${ecosystem}, ${scope}, ${how}`)}`],
    ...(fixedVersion === undefined ? [] : [['Fixed in', code(fixedVersion)] as const]),
    ...(path.length > 1 ? [['Path', path.map((step) => code(step)).join(' → ')] as const] : []),
  ];
}

function flawRows(advisory: Advisory): readonly Row[] {
  const {score, vector, published} = advisory;
  const severity = [
    ...(score === undefined ? [] : [`CVSS ${score.toFixed(1)}`]),
    ...(vector === undefined ? [] : [vector]),
  ];
  return [
    ['Flaw', flawLinks(advisory)],
    ...(severity.length > 0 ? [['Severity', escapeHtml(severity.join(', '))] as const] : []),
    ...(published === undefined ? [] : [['Published', escapeHtml(published)] as const]),
    ...(advisory.knownExploited ? [['Exploited', KNOWN_EXPLOITED] as const] : []),
  ];
}

const KNOWN_EXPLOITED =
  'CISA <a href="https://www.cisa.gov/known-exploited-vulnerabilities-catalog" rel="noreferrer">knows of attacks</a> that use it';

function flawLinks(advisory: Advisory): string {
  const others = otherIds(advisory);
  const rest = others.length - MAX_ALIASES;
  const shown = [advisory.id, ...others.slice(0, MAX_ALIASES)].map(flawLink).join(', ');
  return rest > 0 ? `${shown} and ${formatCount(rest)} more` : shown;
}

function flawLink(id: string): string {
  const link = advisoryLink(id);
  return link === undefined ? code(id) : `<a href="${escapeHtmlCode(link)}" rel="noreferrer">${escapeHtmlCode(id)}</a>`;
}
