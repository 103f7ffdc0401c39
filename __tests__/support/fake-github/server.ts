/**
 * A GitHub of our own on the loopback: keeps state, pages, refuses what the token may not, and holds every request and
 * every answer against GitHub's OpenAPI description. `await using github = await startFakeGitHub({…})`; when it is
 * disposed of it throws if anything did not fit the description.
 */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {json} from 'node:stream/consumers';
import {type Answer, refuse} from './answers.ts';
import {type DescribedOperation, describeOperation} from './description.ts';
import {type Fault, faultAnswer} from './faults.ts';
import {type Call, ROUTES, type Route} from './routes.ts';
import type {FakeComment, FakeState} from './state.ts';

export interface FakeOptions {
  readonly owner?: string;
  readonly repo?: string;
  readonly viewer?: string;
  readonly permissions?: FakeState['permissions'];
  readonly codeScanningEnabled?: boolean;
}

export interface FakeGitHub extends AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly token: string;
  readonly state: FakeState;
  /** `POST /repos/acme/shop/check-runs`, in order, without queries. */
  readonly requests: readonly string[];
  /** What did not fit the description so far. */
  readonly violations: readonly string[];
  /** Orders trouble for the next requests. */
  fail(fault: Fault): void;
  /** A comment that somebody else wrote. */
  addComment(comment: Pick<FakeComment, 'pullNumber' | 'author' | 'authorType' | 'body'>): FakeComment;
}

const EVERYTHING = {contents: 'write', 'pull-requests': 'write', checks: 'write', 'security-events': 'write'} as const;

/** Starts on a free port of the loopback. By default the token may do everything and is the one of a workflow. */
export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const viewer = options.viewer ?? 'github-actions[bot]';
  const state: FakeState = {
    owner: options.owner ?? 'acme',
    repo: options.repo ?? 'shop',
    viewer,
    permissions: options.permissions ?? EVERYTHING,
    codeScanningEnabled: options.codeScanningEnabled ?? true,
    comments: [],
    checkRuns: [],
    sarifUploads: [],
    snapshots: [],
    pullRequests: [],
    nextId: 1000,
  };
  // The prefix tells a workflow's token from a personal one; the rest is no token of anybody.
  const token = [viewer.endsWith('[bot]') ? 'ghs' : 'ghp', 'fake'].join('_');
  const desk: Desk = {state, token, faults: [], requests: [], violations: []};
  const server = createServer((request, response) => {
    serve(desk, request, response).catch((error: unknown) => {
      desk.violations.push(`${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  const {promise, resolve} = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  return {
    url: `http://127.0.0.1:${port}`,
    token,
    state,
    requests: desk.requests,
    violations: desk.violations,
    fail: (fault) => desk.faults.push({...fault, left: fault.times ?? Number.POSITIVE_INFINITY}),
    addComment: (comment) => {
      const added = {...comment, id: state.nextId++, updates: 0};
      state.comments.push(added);
      return added;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      if (desk.violations.length > 0) throw new Error(`Not as GitHub describes it:\n${desk.violations.join('\n')}`);
    },
  };
}

/** Everything that serving a request needs. */
interface Desk {
  readonly state: FakeState;
  readonly token: string;
  readonly faults: (Fault & {left: number})[];
  readonly requests: string[];
  readonly violations: string[];
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  desk.requests.push(`${request.method} ${url.pathname}`);
  const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
  const body = hasBody ? await json(request) : undefined;
  const matched = matchRoute(`${request.method}`, url.pathname);
  const fault = takeFault(desk, matched?.route.route);
  if (fault?.kind === 'silence') return;
  if (fault !== undefined && fault.kind !== 'done-then-502') return send(response, faultAnswer(fault));
  if (matched === undefined) {
    desk.violations.push(`${request.method} ${url.pathname}: not an operation that this fake knows`);
    return send(response, refuse(404, 'Not Found'));
  }

  const query = Object.fromEntries(url.searchParams);
  const call = {state: desk.state, params: matched.params, query, body, url: `${url.origin}${url.pathname}`};
  const answer = answerChecked(desk, request, matched.route, call);
  send(response, fault === undefined ? answer : faultAnswer(fault));
}

/** Answers as GitHub would, and writes down what the description does not allow. */
function answerChecked(desk: Desk, request: IncomingMessage, route: Route, call: Call): Answer {
  const operation = describeOperation(route.route);
  const faults = checkRequest(operation, request, call);
  desk.violations.push(...faults.map((fault) => `${route.route}: ${fault}`));
  if (faults.length > 0) return refuse(400, 'Problems parsing JSON');
  const answer = refuseCall(desk, request, route, call) ?? route.answer(call);

  // GitHub's description leaves out some refusals, so only successes must be described.
  const unfit = operation.checkAnswer(answer.status, answer.body) ?? (answer.status < 400 ? ['status'] : []);
  desk.violations.push(...unfit.map((fault) => `${route.route} answers ${answer.status}: ${fault}`));
  return answer;
}

function checkRequest(operation: DescribedOperation, request: IncomingMessage, call: Call): readonly string[] {
  const userAgent = request.headers['user-agent'] === undefined ? ['a request without user agent is refused'] : [];
  return [
    ...userAgent,
    ...operation.checkParameters('path', call.params),
    ...operation.checkParameters('query', call.query),
    ...operation.checkBody(call.body),
  ];
}

function refuseCall(desk: Desk, request: IncomingMessage, route: Route, {params}: Call): Answer | undefined {
  const {state, token} = desk;
  if (!request.headers.authorization?.endsWith(` ${token}`)) return refuse(401, 'Bad credentials');
  const elsewhere = params.owner !== undefined && (params.owner !== state.owner || params.repo !== state.repo);
  if (elsewhere) return refuse(404, 'Not Found');
  const mayWrite = route.writes === undefined || state.permissions[route.writes] === 'write';
  return mayWrite ? undefined : refuse(403, 'Resource not accessible by integration');
}

function takeFault(desk: Desk, route: string | undefined): Fault | undefined {
  const fault = desk.faults.find((it) => it.left > 0 && (it.route === undefined || it.route === route));
  if (fault !== undefined) fault.left--;
  return fault;
}

function matchRoute(method: string, path: string) {
  for (const route of ROUTES) {
    const [routeMethod, template = ''] = route.route.split(' ');
    const params = routeMethod === method ? matchPath(template, path) : undefined;
    if (params !== undefined) return {route, params};
  }
  return undefined;
}

/** Values of the template's `{names}`; undefined when the path is another. */
function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names = template.split('/');
  const values = path.split('/');
  if (names.length !== values.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = decodeURIComponent(values[index] ?? '');
    if (name.startsWith('{')) params[name.slice(1, -1)] = value;
    else if (name !== value) return undefined;
  }
  return params;
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  if (answer === undefined) {
    response.destroy();
    return;
  }
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const type = answer.body === undefined ? {} : {'content-type': 'application/json; charset=utf-8'};
  response.writeHead(answer.status, {...type, ...answer.headers}).end(text);
}
