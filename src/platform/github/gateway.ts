/** What publishing needs of GitHub. The real one is `connectToGitHub`; every method resolves, also when GitHub refuses. */
import type {GitHubProblem} from './problem.ts';

/** GitHub's answer, or why there is none after all retries. */
export type Attempt<Value> =
  | {readonly ok: true; readonly value: Value}
  | {readonly ok: false; readonly problem: GitHubProblem};

export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly author: {readonly login: string; readonly kind: 'bot' | 'user'} | undefined;
}

/** A pull request that is open, as GitHub knows it now. */
export interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name`; undefined when the fork is gone. */
  readonly headRepository: string | undefined;
  readonly baseSha: string;
}

/** An annotation as the Checks API takes it. Columns only where start and end line are the same. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title?: string;
  readonly message: string;
}

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  /** At most 50 a request; those of later requests are appended. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface NewCheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'neutral' | 'success' | 'failure';
  readonly output: CheckOutput;
}

export interface SarifUpload {
  readonly commitSha: string;
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/N/merge|head`. */
  readonly ref: string;
  /** The document, gzipped, in base64. */
  readonly sarif: string;
  readonly checkoutUri?: string;
  readonly toolName: string;
}

/** The components of a commit, for the dependency graph. https://docs.github.com/en/rest/dependency-graph/dependency-submission */
export interface DependencySubmission {
  readonly sha: string;
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/N/merge|head`. */
  readonly ref: string;
  /** A later submission of the same correlator and detector replaces this one. */
  readonly job: {readonly id: string; readonly correlator: string; readonly html_url?: string};
  readonly detector: {readonly name: string; readonly version: string; readonly url: string};
  /** ISO 8601; the latest counts. */
  readonly scanned: string;
  readonly manifests: Readonly<Record<string, SubmittedManifest>>;
}

/** A file that names components. */
export interface SubmittedManifest {
  readonly name: string;
  readonly file: {readonly source_location: string};
  /** By purl. */
  readonly resolved: Readonly<Record<string, SubmittedDependency>>;
}

export interface SubmittedDependency {
  readonly package_url: string;
  readonly relationship: 'direct' | 'indirect';
  readonly scope: 'runtime' | 'development';
  /** Purls, sorted. Octokit's types want an array that may be changed. */
  readonly dependencies: string[];
}

/** One repository on GitHub, as the token may see it. */
export interface GitHubGateway {
  /** Login of the user a personal token belongs to; undefined for the token of a workflow or app. */
  findViewer(): Promise<string | undefined>;
  /** Open pull requests of a branch, by `owner` of its repository and its name. */
  listPullRequests(owner: string, branch: string): Promise<Attempt<readonly OpenPullRequest[]>>;
  /** All pages, oldest first. */
  listComments(pullNumber: number): Promise<Attempt<readonly IssueComment[]>>;
  /** Not repeated by itself after a 5xx: the comment may be there all the same. */
  createComment(pullNumber: number, body: string): Promise<Attempt<IssueComment>>;
  updateComment(id: number, body: string): Promise<Attempt<IssueComment>>;
  deleteComment(id: number): Promise<Attempt<undefined>>;
  createCheckRun(run: NewCheckRun): Promise<Attempt<{readonly id: number; readonly url: string | undefined}>>;
  appendToCheckRun(id: number, output: CheckOutput): Promise<Attempt<undefined>>;
  uploadSarif(upload: SarifUpload): Promise<Attempt<undefined>>;
  /** `result` is GitHub's word: SUCCESS, ACCEPTED (not the default branch) or INVALID. */
  submitDependencies(
    submission: DependencySubmission,
  ): Promise<Attempt<{readonly result: string; readonly message: string}>>;
}
