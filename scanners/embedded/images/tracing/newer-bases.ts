/** Bases that are newer than those that images stand on, and what they would mend, where both can be read. */
import type {ImageFinding} from '../image.ts';
import type {BaseReader, Flaws} from './read-bases.ts';
import {instructionOf, type Trace} from './trace-image.ts';

export interface TracedFindings {
  readonly trace: Trace;
  readonly findings: readonly ImageFinding[];
}

/** An image's findings with what was found out about its base. */
export async function adviseBases<One extends TracedFindings>(
  images: readonly One[],
  reader: BaseReader,
): Promise<readonly One[]> {
  const advised: One[] = [];
  for (const one of images) {
    const {base} = one.trace;
    advised.push(base === undefined ? one : {...one, findings: await adviseBase(one, base, reader)});
  }
  return advised;
}

async function adviseBase(
  {trace, findings}: TracedFindings,
  base: string,
  reader: BaseReader,
): Promise<readonly ImageFinding[]> {
  const brought = findings.filter((each) => isFlaw(each) && instructionOf(trace, each.origin).owner === 'base');
  const before = flawsOf(brought);
  const isOld = isOutdated(trace, reader.layersOf(base));
  const rebuilt = isOld ? [outdatedFinding(base, before, await reader.flawsOf(base))] : [];
  const better = before.size === 0 ? undefined : bestOf(before, await reader.newerThan(base));
  if (better === undefined) return [...findings, ...rebuilt];
  const mended = findings.map((each) =>
    brought.includes(each) && !better.flaws.has(keyOf(each)) ? withRemedy(each, better.reference) : each,
  );
  return [...mended, ...rebuilt, newerFinding(base, before, better)];
}

/** A base that is named by digest is what it is. */
function isOutdated({base = '', image}: Trace, now: readonly string[] | undefined): boolean {
  if (now === undefined || base.includes('@')) return false;
  return !now.every((diffId, index) => image.layers[index]?.diffId === diffId);
}

function outdatedFinding(base: string, before: Flaws, now: Flaws | undefined): ImageFinding {
  const fixed = now === undefined ? [] : missingIn(before, now);
  const gain =
    now === undefined ? '' : ` Building anew on it mends ${fixed.length} of ${before.size} flaws that the base brings.`;
  return {
    ruleId: 'image-outdated-base',
    severity: fixed.some(isSevere) ? 'medium' : 'low',
    message: `${base} was built anew since the image was.${gain}`,
    key: ['base'],
    origin: {kind: 'image'},
  };
}

interface Better {
  readonly reference: string;
  readonly flaws: Flaws;
}

/** With the fewest severe flaws, then the fewest; of equals the nearest. None where nothing is gained. */
function bestOf(before: Flaws, candidates: readonly Better[]): Better | undefined {
  const sizeOf = (flaws: Flaws) => ({severe: [...flaws.values()].filter(isSevere).length, all: flaws.size});
  const order = (a: Flaws, b: Flaws) => {
    const [left, right] = [sizeOf(a), sizeOf(b)];
    return left.severe - right.severe || left.all - right.all;
  };
  const [best] = candidates.toSorted((a, b) => order(a.flaws, b.flaws));
  return best !== undefined && order(best.flaws, before) < 0 ? best : undefined;
}

function newerFinding(base: string, before: Flaws, {reference, flaws}: Better): ImageFinding {
  const fixed = missingIn(before, flaws);
  const added = missingIn(flaws, before).length;
  const price = added === 0 ? '' : ` and has ${added} that it does not have`;
  return {
    ruleId: 'image-newer-base',
    severity: fixed.some(isSevere) ? 'medium' : 'low',
    message: `${reference} mends ${fixed.length} of ${before.size} flaws that ${base} brings${price}.`,
    key: ['newer-base'],
    origin: {kind: 'image'},
    details: {base, 'newer base': reference},
  };
}

function withRemedy(finding: ImageFinding, reference: string): ImageFinding {
  const details = {...finding.details, 'newer base': `${reference} is without it`};
  return {...finding, message: `${finding.message} The base ${reference} is without it.`, details};
}

/** Severities of what only the first has. */
function missingIn(flaws: Flaws, others: Flaws) {
  return [...flaws].flatMap(([key, severity]) => (others.has(key) ? [] : [severity]));
}

function isSevere(severity: string | undefined): boolean {
  return severity === 'critical' || severity === 'high';
}

/** By what makes two of them the same flaw of the same package. */
export function flawsOf(findings: readonly ImageFinding[]): Flaws {
  return new Map(findings.filter(isFlaw).map((each) => [keyOf(each), each.severity]));
}

function isFlaw({advisory}: ImageFinding): boolean {
  return advisory !== undefined;
}

function keyOf({ruleId, key}: ImageFinding): string {
  return JSON.stringify([ruleId, ...key]);
}
