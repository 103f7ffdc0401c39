/** What all readers of this scanner share. */
import type {ProjectReport} from '../../../src/scanner.ts';
import type {UnknownWatch} from './rule-values/unknown-watch.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export type Note = NonNullable<ProjectReport['notes']>[number];

export interface Reading {
  readonly watch: UnknownWatch;
  readonly notes: Note[];
  /** Files that could not be judged. */
  readonly failed: {readonly path: string; readonly reason: string}[];
}
