/** Findings of images → findings at lines of the repository. What one base brings to ten images is told once. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import {compareLocations, compareText, type Location} from '../../../../src/finding/location.ts';
import type {ImageFinding} from '../image.ts';
import type {Instruction} from './parse-dockerfile.ts';
import {instructionOf, type Owner, type Trace} from './trace-image.ts';

export interface FoundInImage {
  readonly trace: Trace;
  readonly findings: readonly ImageFinding[];
}

interface Placed {
  readonly finding: ImageFinding;
  readonly trace: Trace;
  readonly owner: Owner;
  readonly instruction: Instruction | undefined;
  readonly location: Location;
}

/** Names of images in a message; the others are counted. */
const MAX_NAMES = 5;

/** In no order. */
export function placeFindings(found: readonly FoundInImage[]): readonly RawFinding[] {
  const placed = found.flatMap(({trace, findings}) => findings.map((finding) => place(finding, trace)));
  return [...Map.groupBy(placed, groupOf).values()].map(join);
}

function place(finding: ImageFinding, trace: Trace): Placed {
  const {owner, instruction} = instructionOf(trace, finding.origin);
  return {finding, trace, owner, instruction, location: locationOf(trace, instruction)};
}

/** The Dockerfile's line, else the manifest's, else the archive, else the image's name. */
export function locationOf({match, deployed, image}: Trace, instruction: Instruction | undefined): Location {
  const line = instruction ?? match?.base.from;
  if (match !== undefined && line !== undefined) {
    const {startLine, endLine} = line;
    return {path: match.dockerfile.path, startLine, ...(endLine > startLine && {endLine})};
  }
  const [named] = deployed;
  if (named !== undefined) return {path: named.path, startLine: named.line};
  return {path: image.archive ?? pathOf(image.name), startLine: 1};
}

/** A reference has the form of a path, apart from what the user may have written before it. */
export function pathOf(name: string): string {
  const parts = name.replace(/^https?:\/\//, '').split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/') || 'image';
}

/** What comes from the same base is one problem, whichever images stand on it. */
function groupOf({finding, trace, owner}: Placed): string {
  const of = owner === 'base' && trace.base !== undefined ? ['base', trace.base] : ['image', trace.image.name];
  return JSON.stringify([finding.ruleId, ...of, ...finding.key]);
}

function join(group: readonly Placed[]): RawFinding {
  const [first, ...others] = [...group].sort(
    (a, b) => compareLocations(a.location, b.location) || compareText(a.trace.image.name, b.trace.image.name),
  );
  if (first === undefined) throw new Error('a group of findings is never empty');
  const {finding, trace, owner, instruction, location} = first;
  const {key, origin, details, message, ...rest} = finding;
  const related = [first, ...others].flatMap((one) => [
    ...(one === first ? [] : [one.location]),
    ...one.trace.deployed.map(({path, line}) => ({path, startLine: line})),
  ]);
  const names = [...new Set(group.map((one) => one.trace.image.name))].sort(compareText);
  return {
    ...rest,
    message:
      origin.kind === 'image' ? message : `${message} ${wordOrigin({owner, instruction, base: trace.base})}`.trim(),
    location,
    identity: {scope: 'file', key: [identityName(first), ...key]},
    ...(related.length > 0 && {relatedLocations: distinct(related, location)}),
    details: {
      ...details,
      image:
        names.length <= MAX_NAMES
          ? names.join(', ')
          : `${names.slice(0, MAX_NAMES).join(', ')} and ${names.length - MAX_NAMES} more`,
      'brought by': owner === 'base' ? 'the base' : 'this repository',
      ...(origin.kind === 'layer' && {layer: String(origin.layer + 1)}),
      ...(origin.kind === 'layer' && origin.path !== undefined && {'file in the image': origin.path}),
    },
  };
}

function wordOrigin({
  owner,
  instruction,
  base,
}: {
  owner: Owner;
  instruction: Instruction | undefined;
  base: string | undefined;
}): string {
  if (instruction !== undefined) return `Brought by ${instruction.name} in the Dockerfile.`;
  if (owner === 'base') return base === undefined ? 'Brought by the base image.' : `Brought by the base ${base}.`;
  return '';
}

/** Tags change with each build; the problem does not. */
function identityName({trace, owner}: Placed): string {
  const name = owner === 'base' && trace.base !== undefined ? trace.base : trace.image.name;
  const [untagged = name] = name.split('@');
  const colon = untagged.indexOf(':', untagged.lastIndexOf('/') + 1);
  return colon === -1 ? untagged : untagged.slice(0, colon);
}

function distinct(locations: readonly Location[], besides: Location): readonly Location[] {
  const byPlace = new Map(locations.map((location) => [`${location.startLine} ${location.path}`, location]));
  byPlace.delete(`${besides.startLine} ${besides.path}`);
  return [...byPlace.values()].sort(compareLocations);
}
