/** Pipelines of other CI systems than GitHub Actions, in one form for the rules. */
import type {Span} from '../../../../src/formats/cel-rules/value.ts';

export const SYSTEMS = ['gitlab', 'azure', 'jenkins', 'circleci', 'bitbucket'] as const;

export type System = (typeof SYSTEMS)[number];

/** Words for people. */
export const SYSTEM_TITLES: Readonly<Record<System, string>> = {
  gitlab: 'GitLab CI',
  azure: 'Azure Pipelines',
  jenkins: 'Jenkins',
  circleci: 'CircleCI',
  bitbucket: 'Bitbucket Pipelines',
};

interface Placed {
  readonly span: Span;
  /** Name of the job, stage or step that it is in; empty for the whole file. */
  readonly job: string;
}

/** A line of a script; lines that a backslash joins are one. */
export interface Command extends Placed {
  readonly text: string;
  /** Names that the system replaces in the text before any shell sees it, with who writes their value. */
  readonly substituted: readonly Substituted[];
}

export interface Substituted {
  readonly name: string;
  /** `stranger`: branch names, commit messages and titles. `parameter`: who starts it. `secret`: a credential. */
  readonly by: 'stranger' | 'parameter' | 'secret';
}

export interface PipelineImage extends Placed {
  readonly image: string;
}

/** Configuration or code of elsewhere that becomes part of the pipeline. */
export interface Include extends Placed {
  readonly kind: 'url' | 'project' | 'component' | 'orb' | 'pipe' | 'repository' | 'library';
  readonly name: string;
  /** Empty when it names no version. */
  readonly ref: string;
  /** It is compared with a checksum. */
  readonly verified: boolean;
}

export interface Variable extends Placed {
  readonly name: string;
  readonly value: string;
}

export interface PipelineJob extends Placed {
  readonly mayFail: boolean;
  /** Paths, with their places. */
  readonly artifacts: readonly string[];
  readonly persistsCredentials: boolean;
  /** Audiences of each token that the job gets. */
  readonly tokenAudiences: readonly (readonly string[])[];
  /** Options of the container that it runs in. */
  readonly containerOptions: string;
  /** Where these facts stand, by their names here. */
  readonly places: Readonly<Record<string, Span>>;
}

/** A job of which nothing is known that a rule asks for. */
export const PLAIN_JOB = {
  mayFail: false,
  artifacts: [],
  persistsCredentials: false,
  tokenAudiences: [],
  containerOptions: '',
  places: {},
} as const satisfies Omit<PipelineJob, 'span' | 'job'>;

export interface Pipeline {
  readonly system: System;
  readonly commands: readonly Command[];
  readonly images: readonly PipelineImage[];
  readonly includes: readonly Include[];
  readonly variables: readonly Variable[];
  readonly jobs: readonly PipelineJob[];
}
