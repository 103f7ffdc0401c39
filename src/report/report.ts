/** The one value that every renderer gets. Renderers are pure: Report in, text out; each escapes for its own sink. */
import type {JudgedFinding} from '../finding/finding.ts';
import type {Rule} from '../finding/rule.ts';
import type {Hunk} from '../formats/text-edit/hunks.ts';
import type {Verdict, WaiverUse} from '../judge/verdict.ts';
import type {Comparison, FileSkipReason, SkippedFile} from '../repository/snapshot.ts';
import type {ScanOutcome} from '../run/outcome.ts';
import type {Service} from '../topology/services.ts';

/** The part of a shown line that a finding is about. Columns are 1-based in the shown line; `endColumn` is one past. */
export interface FrameMark {
  readonly line: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Lines of a file around a finding, secrets masked. */
export interface CodeFrame {
  /** 1-based line number of the first line. */
  readonly firstLine: number;
  /** Without line ends, tabs or control characters; long lines are cut. Hostile text. */
  readonly lines: readonly string[];
  /** In the order of lines; a frame made elsewhere may have none. */
  readonly marks?: readonly FrameMark[];
  /** What the finding's fix changes in this file, in lines made plain like those above; a large change has none. */
  readonly diff?: readonly Hunk[];
}

/** How this run's configuration came about, and what a pull request would change in it. */
export interface ConfigSummary {
  /** `.secure-pipeline.yml at base 1a2b3c4`, `defaults` … */
  readonly source: string;
  /** Differences between the base's and the head's config; `weakens` when the head's would let more pass. */
  readonly changes: readonly {readonly text: string; readonly weakens: boolean}[];
}

export interface Report {
  readonly tool: {readonly name: string; readonly version: string; readonly url: string};
  readonly repository: {
    readonly name: string;
    /**
     * Path of the scanned folder inside its git repository, with a slash at the end, or empty. Locations are relative
     * to the scanned folder; what GitHub reads (annotations, SARIF, links) puts the prefix before them.
     */
    readonly prefix: string;
    readonly headCommit: string | undefined;
    /** `YYYY-MM-DD`, UTC: when that commit was made, where it says so. */
    readonly headCommitDay?: string;
    readonly comparison: Comparison;
    readonly fileCount: number;
    readonly skippedCounts: Readonly<Partial<Record<FileSkipReason, number>>>;
    /** Sorted by path; renderers may show the first few. Excluded, vendored and generated files are only counted. */
    readonly skipped: readonly SkippedFile[];
  };
  /** `https://github.com/owner/name/blob/<commit>/`, to link locations; undefined outside GitHub. */
  readonly blobUrl: string | undefined;
  readonly verdict: Verdict;
  /** Sorted by scanner name. */
  readonly outcomes: readonly ScanOutcome[];
  /** Ranked by the judge; new, existing, fixed, open and waived together. */
  readonly findings: readonly JudgedFinding[];
  readonly blocking: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Rules that the config switches off, and rules of scanners that did not run, by scanner, where they were asked for. */
  readonly rulesOff?: readonly string[];
  readonly catalogue?: ReadonlyMap<string, readonly Rule[]>;
  readonly services: readonly Service[];
  readonly waivers: readonly WaiverUse[];
  readonly config: ConfigSummary;
  /** By fingerprint. */
  readonly frames: ReadonlyMap<string, CodeFrame>;
  /** Plain text: shallow history, missing permission, uncommitted changes … */
  readonly notices: readonly string[];
}
