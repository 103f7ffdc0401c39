/** What a finding tells of a flaw in an image. */
import {idWords, severityWords} from '../../../../src/advisories/matching/word-flaw.ts';
import type {FixStatus, ImageFlaw} from './find-image-flaws.ts';
import type {Subject} from './subject.ts';

/** Named in one message; the rest is counted. */
const MAX_NAMED = 4;

export function messageOf(subject: Subject, {flaw, status}: ImageFlaw): string {
  const {name, version} = subject;
  if (flaw.malicious) return `${name} ${version} is malware (${idWords(flaw)}); do not run the image.`;
  const exploited = flaw.knownExploited ? ', which is known to be exploited' : '';
  return `${name} ${version}${builtWords(subject)} has the flaw ${idWords(flaw)}${exploited}; ${remedyOf(status, flaw.fixed)}.`;
}

export function detailsOf({members}: Subject, image: ImageFlaw): Readonly<Record<string, string>> {
  const {flaw, clean, status, rating} = image;
  const packages = members.map(({name, version}) => `${name} ${version}`);
  const paths = members.flatMap(({path, otherPaths}) => [path, ...(otherPaths ?? [])]);
  return {
    advisories: flaw.ids.join(', '),
    severity: severityWords({...flaw, rating}),
    ...(flaw.rating.vector !== undefined && {vector: flaw.rating.vector}),
    ...(flaw.knownExploited && {'known exploited': 'yes, by the catalog of CISA'}),
    'fixed in': flaw.fixed ?? FIXED_IN[status],
    ...(clean !== undefined && {'free of all known flaws': clean}),
    packages: listed(packages),
    'in the image': listed([...new Set(paths)]),
  };
}

const FIXED_IN: Readonly<Record<FixStatus, string>> = {
  fixed: 'no version yet',
  'not-fixed': 'no version yet',
  'will-not-fix': 'no version, and the distribution plans none',
};

function remedyOf(status: FixStatus, fixed: string | undefined): string {
  if (fixed !== undefined) return `fixed in ${fixed}`;
  return status === 'will-not-fix' ? 'the distribution will not fix it' : 'no version without it is known';
}

/** What is installed, where it is not called as its source. */
function builtWords({name, members}: Subject): string {
  const names = [...new Set(members.map((member) => member.name))].filter((each) => each !== name);
  return names.length === 0 ? '' : ` (${listed(names)})`;
}

function listed(texts: readonly string[]): string {
  const more = texts.length > MAX_NAMED ? `, and ${texts.length - MAX_NAMED} more` : '';
  return `${texts.slice(0, MAX_NAMED).join(', ')}${more}`;
}
