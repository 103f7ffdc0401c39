/** What a command may use of the process it runs in. */
import type {Writable} from 'node:stream';

/** A stream that may be a terminal. */
export type Output = Pick<Writable, 'write'> & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}
