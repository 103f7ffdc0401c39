/**
 * A file that is written by `npm run generate` and never by hand. A scanner folder that holds a `generate.ts` exports
 * `generate(): Promise<readonly GeneratedFile[]>` from it; scripts/generate.ts finds and runs them all.
 */
export interface GeneratedFile {
  /** Relative to the root of this repository. */
  readonly path: string;
  readonly text: string;
}
