/** A package with its flaws for the terminal: what, where, how it came in, and what to do. */

import {showControls} from '../escape/control-characters.ts';
import type {Report} from '../report.ts';
import type {PackageGroup} from '../view/package-groups.ts';
import {flawWords, type PackageFinding, packageName} from '../view/packages.ts';
import {capitalize, formatCount, placeOf, plural} from '../view/words.ts';
import {plain, type Terminal} from './finding.ts';
import {SEVERITY_TONES} from './style.ts';
import {wrap} from './width.ts';

/** Flaws of one package that are listed. */
const MAX_FLAWS = 10;

/** Steps of the way to a package; a longer way is shown by its ends. */
const MAX_STEPS = 8;

/** Lines without line ends; the place stands alone on its line, so that terminals make it a link. */
export function renderPackage(group: PackageGroup, report: Report, {paint, width}: Terminal): readonly string[] {
  const {component, findings, fix} = group;
  const [{severity, location, rule, message, advisory}] = findings;
  const label = paint('bold', paint(SEVERITY_TONES[severity], severity.toUpperCase()));
  const scope = component.scope === 'production' ? '' : `  ${paint('dim', component.scope)}`;
  const blocks = findings.some(({fingerprint}) => report.blocking.has(fingerprint)) ? paint('red', '  blocks') : '';
  const said = advisory === undefined ? wrap(plain(message), width - 4) : flawLines(findings, {paint, width});
  return [
    `  ${label}  ${paint('bold', plain(packageName(component)))}${scope}  ${paint('dim', showControls(rule.id))}${blocks}`,
    `  ${paint('underline', showControls(placeOf(location)))}`,
    ...said.map(indent),
    ...stepLines(component.path, width),
    ...wrap(`Fix: ${plain(capitalize(fix))}.`, width - 4).map((line) =>
      indent(line.replace('Fix:', paint('green', 'Fix:'))),
    ),
    '',
  ];
}

/** One line, for lists of what is fixed or waived. */
export function renderPackageLine({component, findings}: PackageGroup, {paint}: Terminal): string {
  const [{severity, location, rule, advisory}] = findings;
  const label = paint(SEVERITY_TONES[severity], severity.padEnd(8));
  const more = findings.length > 1 ? ` and ${plural(findings.length - 1, 'more flaw')}` : '';
  const what = `${packageName(component)}: ${advisory === undefined ? rule.title : advisory.id}${more}`;
  return `  ${label}  ${plain(what)}  ${showControls(placeOf(location))}`;
}

function flawLines(findings: readonly PackageFinding[], {paint, width}: Terminal): readonly string[] {
  const lines = findings.slice(0, MAX_FLAWS).flatMap(({advisory, severity}) => {
    if (advisory === undefined) return [];
    const facts = flawWords(advisory).map((fact) => `, ${fact}`);
    const [first = '', ...rest] = wrap(plain(`${advisory.id}  ${severity}${facts.join('')}`), width - 6);
    return [
      first.replace(severity, () => paint(SEVERITY_TONES[severity], severity)),
      ...rest.map((line) => `  ${line}`),
    ];
  });
  const hidden = findings.length - MAX_FLAWS;
  return hidden > 0 ? [...lines, `… and ${formatCount(hidden)} more`] : lines;
}

/** How the package came in; nothing for what was asked for directly. */
function stepLines(path: readonly string[], width: number): readonly string[] {
  if (path.length < 2) return [];
  const half = MAX_STEPS / 2;
  const shown = path.length > MAX_STEPS ? [...path.slice(0, half), '…', ...path.slice(-half)] : path;
  return wrap(`Through ${shown.map(plain).join(' → ')}`, width - 4).map(indent);
}

function indent(line: string): string {
  return `    ${line}`;
}
