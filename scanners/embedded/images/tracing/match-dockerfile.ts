/** Which Dockerfile an image was built from, and which line of its history each instruction made. */
import type {HistoryLine} from '../image.ts';
import {stageNamed} from '../references/repository-images.ts';
import {type BuildStep, likeness, stepOfHistory, stepOfInstruction} from './build-step.ts';
import type {Dockerfile, Instruction, Stage} from './parse-dockerfile.ts';

export interface DockerfileMatch {
  readonly dockerfile: Dockerfile;
  /** The stage that stands on an image of elsewhere. */
  readonly base: Stage;
  /** The stage that the image is. */
  readonly stage: Stage;
  /** All instructions from the base on, over all stages that stand on each other. */
  readonly instructions: readonly Instruction[];
  /** By index in the history. */
  readonly byHistory: ReadonlyMap<number, Instruction>;
}

/** A history may be longer; what is before belongs to bases. */
const MAX_STEPS = 500;
/** Dockerfiles that are compared step by step: those with the most commands in common. */
const MAX_CANDIDATES = 20;
/** Part of what a Dockerfile does that must be found in the image. */
const LEAST_PART = 0.5;

interface Candidate {
  readonly dockerfile: Dockerfile;
  readonly chain: readonly Stage[];
  readonly instructions: readonly Instruction[];
  readonly isLast: boolean;
}

/** Undefined when no Dockerfile fits. `hint` is a name that decides between Dockerfiles that fit equally well. */
export function matchDockerfile(
  history: readonly HistoryLine[],
  dockerfiles: readonly Dockerfile[],
  hint: string,
): DockerfileMatch | undefined {
  const skipped = Math.max(0, history.length - MAX_STEPS);
  const steps = history.slice(skipped).map(stepOfHistory);
  const known = new Set(steps.map(({name, text}) => `${name} ${text}`));
  const common = ({instructions}: Candidate) =>
    instructions.filter((instruction) => known.has(wordsOf(stepOfInstruction(instruction)))).length;
  const candidates = dockerfiles
    .flatMap(candidatesOf)
    .map((candidate) => ({candidate, score: common(candidate) * 4 + preference(candidate, hint)}))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES);
  const [best] = candidates
    .map(({candidate, score}) => ({candidate, tie: score, ...align(steps, candidate.instructions)}))
    .filter(({score, most}) => score > 0 && score >= most * LEAST_PART)
    .sort((a, b) => b.score - a.score || b.tie - a.tie);
  const [base] = best?.candidate.chain ?? [];
  const stage = best?.candidate.chain.at(-1);
  if (best === undefined || base === undefined || stage === undefined) return undefined;
  const byHistory = new Map([...best.pairs].map(([step, instruction]) => [step + skipped, instruction]));
  const {dockerfile, instructions} = best.candidate;
  return {dockerfile, base, stage, instructions, byHistory};
}

function wordsOf({name, text}: BuildStep): string {
  return `${name} ${text}`;
}

function candidatesOf(dockerfile: Dockerfile): readonly Candidate[] {
  const {stages} = dockerfile;
  return stages.map((_, index) => {
    const chain = chainOf(stages, index);
    const instructions = chain.flatMap((stage) => stage.instructions).slice(-MAX_STEPS);
    return {dockerfile, chain, instructions, isLast: index === stages.length - 1};
  });
}

/** The stages that stand on each other, from the one on an image of elsewhere to this one. */
function chainOf(stages: readonly Stage[], last: number): readonly Stage[] {
  const chain: Stage[] = [];
  for (let at: number | undefined = last; at !== undefined; ) {
    const stage: Stage | undefined = stages[at];
    if (stage === undefined) break;
    chain.unshift(stage);
    at = stageNamed(stage.base, stages, at);
  }
  return chain;
}

/** Of what fits equally well: the last stage, and a folder that has the image's name. */
function preference({dockerfile, isLast}: Candidate, hint: string): number {
  return (isLast ? 2 : 0) + (hint !== '' && dockerfile.path.split(/[/.]/).includes(hint) ? 1 : 0);
}

/** From the end to the start: each instruction takes the last line that it may have made. */
function align(steps: readonly BuildStep[], instructions: readonly Instruction[]) {
  const pairs = new Map<number, Instruction>();
  let [score, most, before] = [0, 0, steps.length];
  for (const instruction of instructions.toReversed()) {
    const step = stepOfInstruction(instruction);
    most += step.name === 'RUN' || step.name === 'COPY' || step.name === 'ADD' ? 3 : 0;
    const found = lastLike(steps, step, before);
    if (found === undefined) continue;
    pairs.set(found.at, instruction);
    score += found.likeness;
    before = found.at;
  }
  return {pairs, score, most};
}

/** Only a command or a copy may jump over lines that nothing was found for. */
function lastLike(steps: readonly BuildStep[], step: BuildStep, before: number) {
  const reach = step.name === 'RUN' || step.name === 'COPY' || step.name === 'ADD' ? MAX_STEPS : 3;
  for (let at = before - 1; at >= 0 && at >= before - reach; at--) {
    const history = steps[at];
    const found = history === undefined ? 0 : likeness(history, step);
    if (found > 0) return {at, likeness: found};
  }
  return undefined;
}
