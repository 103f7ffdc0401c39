/** What the fake remembers, as GitHub would. */

export interface FakeComment {
  readonly id: number;
  readonly pullNumber: number;
  readonly author: string;
  readonly authorType: 'Bot' | 'User';
  body: string;
  updates: number;
}

export interface FakeAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly title?: string | undefined;
  readonly message: string;
}

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: string | undefined;
  title: string;
  summary: string;
  readonly annotations: FakeAnnotation[];
}

export interface FakeSarifUpload {
  readonly commitSha: string;
  readonly ref: string;
  readonly toolName: string | undefined;
  readonly checkoutUri: string | undefined;
  readonly sizeBytes: number;
  /** The unpacked document. */
  readonly document: unknown;
}

export interface FakeSnapshot {
  readonly sha: string;
  readonly ref: string;
  readonly correlator: string;
  /** As it was sent. */
  readonly body: unknown;
}

export interface FakePullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` */
  readonly headRepository: string;
  readonly baseSha: string;
  state: 'open' | 'closed';
}

/** Permissions of the token. What is not named is `none`; reading a public repository needs none. */
export type FakePermissions = Readonly<Partial<Record<FakePermission, 'read' | 'write'>>>;

export type FakePermission = 'contents' | 'pull-requests' | 'checks' | 'security-events';

export interface FakeState {
  readonly owner: string;
  readonly repo: string;
  /** Who the token speaks for. A login that ends in `[bot]` is a workflow or app, anything else a user. */
  readonly viewer: string;
  permissions: FakePermissions;
  codeScanningEnabled: boolean;
  readonly comments: FakeComment[];
  readonly checkRuns: FakeCheckRun[];
  readonly sarifUploads: FakeSarifUpload[];
  readonly snapshots: FakeSnapshot[];
  readonly pullRequests: FakePullRequest[];
  nextId: number;
}
