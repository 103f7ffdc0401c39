/** The way to GitHub for this run. */
import type {EventContext} from '../config/event.ts';
import type {ActionInputs} from '../config/parse-inputs.ts';
import {connectToGitHub} from '../platform/github/connect.ts';
import type {GitHubGateway} from '../platform/github/gateway.ts';
import type {Runner} from '../platform/runner.ts';
import {VERSION} from '../version.generated.ts';

export interface RunParts {
  readonly inputs: ActionInputs;
  readonly context: EventContext;
  readonly runner: Runner;
}

/** Sends nothing yet. */
export function connect({inputs, context, runner}: RunParts): Promise<GitHubGateway> {
  return connectToGitHub({
    owner: context.owner,
    repo: context.repo,
    apiUrl: runner.env.GITHUB_API_URL ?? 'https://api.github.com',
    token: inputs.token,
    userAgent: `secure-pipeline/${VERSION}`,
  });
}
