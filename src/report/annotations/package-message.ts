/** What an annotation says of a package: `lodash 4.17.20 has CVE-2021-23337: update to 4.17.21`. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {toOneLine} from '../escape/control-characters.ts';
import {toEntries} from '../view/package-groups.ts';
import {isAboutPackage, type PackageFinding, packageName, titleOf} from '../view/packages.ts';
import {formatCount, plural} from '../view/words.ts';

/** Ids that are named; the report has the rest. */
const MAX_IDS = 5;

/** `lodash 4.17.20: 3 flaws`; undefined for what is about no package. */
export function packageTitle(findings: readonly JudgedFinding[]): string | undefined {
  const [first, ...others] = findings.filter(isAboutPackage);
  if (first === undefined) return undefined;
  return others.length === 0 ? titleOf(first) : `${packageName(first.component)}: ${plural(findings.length, 'flaw')}`;
}

/** One line, and a second one that says how the package came in. Undefined for what is about no flaw of a package. */
export function packageMessage(findings: readonly JudgedFinding[]): string | undefined {
  const flawed = findings.filter(isAboutPackage).filter(({advisory}) => advisory !== undefined);
  const [first] = flawed;
  if (first === undefined) return undefined;
  const {component} = first;
  const sentence = `${packageName(component)} ${flawsWithFix(flawed)}`;
  const steps = component.path.length > 1 ? [`Through ${component.path.join(' → ')}`] : [];
  return [sentence, ...steps].map((line) => toOneLine(line).trim()).join('\n');
}

/** The change once where it is the same for all, else behind the ids that it is for. */
function flawsWithFix(findings: readonly PackageFinding[]): string {
  return toEntries(findings)
    .filter((entry) => entry.kind === 'package')
    .map(({findings: members, fix}) => {
      const isMalicious = members.some(({advisory}) => advisory?.malicious);
      return `${isMalicious ? `is malicious (${nameFlaws(members)})` : `has ${nameFlaws(members)}`}: ${fix}`;
    })
    .join('; ');
}

function nameFlaws(findings: readonly PackageFinding[]): string {
  const ids = findings.slice(0, MAX_IDS).map(({advisory}) => advisory?.id ?? '');
  const rest = findings.length - ids.length;
  return `${ids.join(', ')}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`;
}
