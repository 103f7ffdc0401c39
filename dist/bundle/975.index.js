export const id = 975;
export const ids = [975];
export const modules = {

/***/ 73975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/command/exit-codes.js
var exit_codes = __webpack_require__(46464);
// EXTERNAL MODULE: ./build/src/command/progress.js
var command_progress = __webpack_require__(39772);
// EXTERNAL MODULE: ./build/src/command/word-error.js
var word_error = __webpack_require__(8696);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
;// CONCATENATED MODULE: ./build/src/config/event.js
/** The event that started the workflow → what the run belongs to and what it is compared with. Pure. */


/**
 * Reads the environment of a runner and the parsed event file. Throws `ConfigError` when the event is not as GitHub
 * sends it, and for `pull_request_target`.
 */
function readEvent(env, payload) {
    const { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY, GITHUB_SHA: sha, GITHUB_REF: ref } = parseEnvironment(env);
    if (name === 'pull_request_target')
        throw new config/* ConfigError */.x(PULL_REQUEST_TARGET_REFUSED);
    const [owner, repo] = GITHUB_REPOSITORY;
    const pullRequest = PULL_REQUEST_EVENTS.has(name) ? readPullRequest(name, payload) : undefined;
    const readOnlyToken = pullRequest !== undefined && (pullRequest.fromFork || env.GITHUB_ACTOR === DEPENDABOT);
    return { name, owner, repo, sha, ref, pullRequest, readOnlyToken, base: baseOf(name, pullRequest, payload) };
}
/** Events whose payload and checkout are those of a pull request. */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review']);
/** https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const DEPENDABOT = 'dependabot[bot]';
/** https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/ */
const PULL_REQUEST_TARGET_REFUSED = 'The event pull_request_target is refused: it gives a pull request a token that may write and the secrets of the ' +
    'repository, and it checks out the base, so nothing of the pull request would be scanned. Use `on: pull_request`; ' +
    'for forks the findings are in the annotations and the job summary.';
/** SHA-1 or SHA-256. */
const Sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a commit id');
const RunnerEnvironment = schemas/* object */.Ikc({
    GITHUB_EVENT_NAME: schemas/* string */.YjP().min(1),
    GITHUB_REPOSITORY: schemas/* string */.YjP()
        .regex(/^[^/\s]+\/[^/\s]+$/, 'is not owner/name')
        .transform((text) => [text.slice(0, text.indexOf('/')), text.slice(text.indexOf('/') + 1)]),
    GITHUB_SHA: Sha,
    GITHUB_REF: schemas/* string */.YjP().default(''),
});
const Repository = schemas/* object */.Ikc({ id: schemas/* number */.aig().optional(), full_name: schemas/* string */.YjP() });
const PullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        // The repository of the head is null when the fork was deleted.
        head: schemas/* object */.Ikc({ sha: Sha, repo: Repository.nullish() }),
        base: schemas/* object */.Ikc({ sha: Sha, repo: Repository.nullish() }),
    }),
});
const MergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: Sha }) });
const PushPayload = schemas/* object */.Ikc({ before: Sha, deleted: schemas/* boolean */.zMY().default(false) });
function parseEnvironment(env) {
    const parsed = RunnerEnvironment.safeParse(env);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const name = issue?.path.join('.') ?? 'environment';
    throw new config/* ConfigError */.x(`The runner's ${name} cannot be used: ${issue?.message}. The action runs inside a workflow only.`);
}
function readPullRequest(name, payload) {
    const { number, head, base } = parsePayload(name, PullRequestPayload, payload).pull_request;
    const fromFork = !head.repo || head.repo.full_name !== base.repo?.full_name;
    return { number, headSha: head.sha, baseSha: base.sha, fromFork };
}
function baseOf(name, pullRequest, payload) {
    if (pullRequest !== undefined) {
        return { kind: 'pull-request', baseSha: pullRequest.baseSha, headSha: pullRequest.headSha };
    }
    switch (name) {
        case 'merge_group':
            return { kind: 'commit', sha: parsePayload(name, MergeGroupPayload, payload).merge_group.base_sha };
        case 'push':
            return baseOfPush(parsePayload(name, PushPayload, payload));
        default:
            return { kind: 'none', reason: `the event ${name} has no base` };
    }
}
function baseOfPush({ before, deleted }) {
    if (deleted)
        return { kind: 'none', reason: 'the push deleted the branch' };
    // All zeros: https://docs.github.com/en/webhooks/webhook-events-and-payloads#push
    if (/^0+$/.test(before))
        return { kind: 'none', reason: 'the push created the branch, so there is nothing before it' };
    return { kind: 'commit', sha: before };
}
function parsePayload(name, schema, payload) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.') || 'the file';
    throw new config/* ConfigError */.x(`The event file (GITHUB_EVENT_PATH) is not a ${name} event as GitHub sends it: ${key}: ${issue?.message}.`);
}

// EXTERNAL MODULE: ./build/src/config/inputs.js
var inputs = __webpack_require__(80507);
// EXTERNAL MODULE: ./build/src/config/parse-inputs.js
var parse_inputs = __webpack_require__(49525);
// EXTERNAL MODULE: ./build/src/pipeline.js + 98 modules
var pipeline = __webpack_require__(77245);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/platform/actions-cache.js
/**
 * Carries the folder of cached results between runs of a workflow, with the cache of GitHub Actions. Trouble with it
 * costs time and nothing else: it becomes a notice.
 */

/** A key is written once and never changed, so every run writes its own and reads the newest with this prefix. */
const KEY_PREFIX = 'secure-pipeline-results-v1';
const NOTHING = { restore: async () => { }, save: async () => { } };
/** Does nothing without a folder. `scope` tells jobs apart that scan different folders. */
function makeCacheCarrier(folder, scope, onNotice) {
    if (folder === undefined)
        return NOTHING;
    const prefix = `${KEY_PREFIX}-${(0,external_node_crypto_.createHash)('sha256').update(scope).digest('hex').slice(0, 12)}-`;
    const nextKey = () => `${prefix}${(0,external_node_crypto_.randomUUID)()}`;
    return {
        restore: () => attempt('restored', onNotice, (cache) => cache.restoreCache([folder], nextKey(), [prefix])),
        save: () => attempt('kept', onNotice, (cache) => cache.saveCache([folder], nextKey())),
    };
}
/** Does nothing where the runner has no cache service. */
async function attempt(what, onNotice, act) {
    try {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
        if (cache.isFeatureAvailable())
            await act(cache);
    }
    catch (error) {
        onNotice(`Results could not be ${what} for other runs: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/platform/report-files.js
var report_files = __webpack_require__(78649);
// EXTERNAL MODULE: ./build/src/platform/termination.js
var platform_termination = __webpack_require__(22371);
;// CONCATENATED MODULE: ./build/src/action/base-request.js
/** The input `base` and the event → what to compare with, and whose policy judges. */

/** Throws `ConfigError` for a pull request without a base: there would be nobody but itself to judge it. */
function decideComparing(input, context) {
    if (input === 'auto')
        return { base: context.base, headIsTrusted: !isProposal(context) };
    if (input !== 'none')
        return { base: { kind: 'ref', ref: input }, headIsTrusted: false };
    if (isProposal(context)) {
        throw new config/* ConfigError */.x(`base: "none" cannot be used with the event ${context.name}: its policy is read from the base, so that it cannot waive itself; write \`auto\``);
    }
    return { base: { kind: 'none', reason: 'the input base is none' }, headIsTrusted: true };
}
function isProposal({ name, pullRequest }) {
    return pullRequest !== undefined || name === 'merge_group';
}

// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/platform/github/pacing.js
/** Keeps a gap between requests that change something, as GitHub asks for, so that no secondary limit is met. */

/**
 * One second: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const WRITE_GAP_UNITS = 1;
/** Lets one job through at a time, each at least `gapMs` after the one before. */
function makePacer(gapMs) {
    let turn = Promise.resolve();
    let earliestMs = 0;
    const waitForTurn = async () => {
        const pauseMs = earliestMs - performance.now();
        if (pauseMs > 0)
            await (0,promises_.setTimeout)(pauseMs);
        earliestMs = performance.now() + gapMs;
    };
    const schedule = async (_options, job) => {
        turn = turn.then(waitForTurn);
        await turn;
        return job();
    };
    return { key: () => ({ schedule }) };
}

;// CONCATENATED MODULE: ./build/src/platform/github/client.js
/**
 * The one client through which everything reaches GitHub's REST API: retries of 5xx and network errors, backoff on rate
 * limits, a time limit an attempt, the runner's proxy. Octokit is loaded when the client is made, so that a start stays
 * fast.
 */

const DEFAULT_TIMEOUT_MS = 30_000;
/** After 1, 4 and 9 units of pause. */
const MAX_RETRIES = 3;
/** A secondary limit that asks for a longer pause is reported instead of waited for. */
const MAX_RATE_LIMIT_PAUSE_SECONDS = 90;
const MAX_RATE_LIMIT_RETRIES = 2;
const DEFAULT_RETRY_UNIT_MS = 1000;
/** Statuses that another attempt does not change; 429 is waited for by the throttling, not repeated at once. */
const DO_NOT_RETRY = [400, 401, 403, 404, 410, 413, 422, 429, 451];
/** Makes the client. Sends nothing. */
async function createClient({ apiUrl, token, userAgent, retryUnitMs = DEFAULT_RETRY_UNIT_MS, timeoutMs = DEFAULT_TIMEOUT_MS, }) {
    const [{ Octokit }, { defaults }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 11267)),
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(439), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 47176)),
        Promise.all(/* import() */[__webpack_require__.e(632), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(632), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    // The toolkit's fetch goes through the runner's proxy.
    const proxiedFetch = defaults.request?.fetch ?? fetch;
    return new (Octokit.plugin(retry, throttling))({
        auth: token,
        baseUrl: apiUrl,
        userAgent,
        log: SILENT,
        request: { fetch: withTimeout(proxiedFetch, timeoutMs) },
        retry: { doNotRetry: DO_NOT_RETRY, retries: MAX_RETRIES, retryAfterBaseValue: retryUnitMs },
        throttle: {
            ...pacing(retryUnitMs),
            retryAfterBaseValue: retryUnitMs,
            fallbackSecondaryRateRetryAfter: MAX_RATE_LIMIT_PAUSE_SECONDS,
            onRateLimit: isWorthWaiting,
            onSecondaryRateLimit: isWorthWaiting,
        },
    });
}
/** The plugin's types name a class of its own dependency; it needs no more of the groups than a pacer has. */
function pacing(unitMs) {
    const pacer = makePacer(WRITE_GAP_UNITS * unitMs);
    return { write: pacer, notifications: makePacer(0) };
}
function withTimeout(send, timeoutMs) {
    return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}
function isWorthWaiting(pauseSeconds, _options, _octokit, retryCount) {
    return pauseSeconds <= MAX_RATE_LIMIT_PAUSE_SECONDS && retryCount < MAX_RATE_LIMIT_RETRIES;
}
/** Octokit's own warnings hold URLs and would stand in the log without context; problems are reported as values. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }

;// CONCATENATED MODULE: ./build/src/platform/github/problem.js
/** Why GitHub did not do what was asked: the closed kinds that a notice can explain. Pure. */
const PROBLEM_KINDS = (/* unused pure expression or super */ null && ([
    'unauthorized',
    'forbidden',
    'feature-disabled',
    'not-found',
    'refused',
    'rate-limited',
    'unavailable',
]));
/** Sorts a failed request into a kind. `permission` is what the call needs according to GitHub's REST reference. */
function describeProblem({ status, message, remaining }, permission) {
    const kind = kindOf(status, message, remaining);
    return { kind, status, message: toOneLine(message), permission };
}
function kindOf(status, message, remaining) {
    if (status === undefined || status >= 500)
        return 'unavailable';
    if (status === 429 || isRateLimit(status, message, remaining))
        return 'rate-limited';
    switch (status) {
        case 401:
            return 'unauthorized';
        case 403:
            return kindOfForbidden(message);
        case 404:
        case 410:
            return 'not-found';
        default:
            return 'refused';
    }
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimit(status, message, remaining) {
    return status === 403 && (remaining === '0' || /\bsecondary rate\b/i.test(message));
}
function kindOfForbidden(message) {
    if (isFeatureDisabled(message))
        return 'feature-disabled';
    // No permission helps where the conversation is locked or the repository is archived.
    return /\b(?:locked|archived)\b/i.test(message) ? 'refused' : 'forbidden';
}
/** Code scanning answers 403 when it is switched off: "Advanced Security must be enabled for this repository". */
function isFeatureDisabled(message) {
    return /advanced security must be enabled|not enabled|code security must be enabled/i.test(message);
}
const MAX_MESSAGE_LENGTH = 300;
/** Octokit adds the address of the REST reference, which helps nobody who reads a log. */
const REFERENCE = / - https:\/\/docs\.github\.com\S*$/;
function toOneLine(message) {
    return message
        .slice(0, MAX_MESSAGE_LENGTH)
        .replace(REFERENCE, '')
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./build/src/platform/github/connect.js
/** The real gateway: each method is one call of GitHub's REST API; answers are parsed, refusals become values. */



/** Makes a gateway to one repository. Sends nothing. */
async function connectToGitHub({ owner, repo, ...options }) {
    const client = await createClient(options);
    const repository = { owner, repo };
    return {
        findViewer: () => findViewer(client, options.token),
        ...commentCalls(client, repository),
        ...checkRunCalls(client, repository),
        uploadSarif: (upload) => connect_attempt('security-events: write', async () => {
            const request = { ...repository, ...toSarifRequest(upload) };
            await client.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', request);
            return undefined;
        }),
    };
}
function commentCalls(client, repository) {
    const permission = 'pull-requests: write';
    return {
        listComments: (pullNumber) => connect_attempt(permission, async () => {
            const request = { ...repository, issue_number: pullNumber, per_page: PAGE_SIZE };
            const pages = await client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', request);
            return schemas/* array */.YOg(Comment).parse(pages).map(toComment);
        }),
        createComment: (pullNumber, body) => connect_attempt(permission, async () => {
            const request = { ...repository, issue_number: pullNumber, body, request: { retries: 0 } };
            const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', request);
            return toComment(Comment.parse(data));
        }),
        updateComment: (id, body) => connect_attempt(permission, async () => {
            const request = { ...repository, comment_id: id, body };
            const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', request);
            return toComment(Comment.parse(data));
        }),
        deleteComment: (id) => connect_attempt(permission, async () => {
            const request = { ...repository, comment_id: id };
            await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', request);
            return undefined;
        }),
    };
}
function checkRunCalls(client, repository) {
    const permission = 'checks: write';
    return {
        createCheckRun: (run) => connect_attempt(permission, async () => {
            const request = { ...repository, ...toCheckRun(run) };
            const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', request);
            const { id, html_url } = CheckRun.parse(data);
            return { id, url: html_url ?? undefined };
        }),
        appendToCheckRun: (id, output) => connect_attempt(permission, async () => {
            const request = { ...repository, check_run_id: id, output: toOutput(output) };
            await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', request);
            return undefined;
        }),
    };
}
/** Largest page that GitHub gives. https://docs.github.com/en/rest/issues/comments#list-issue-comments */
const PAGE_SIZE = 100;
/**
 * Installation tokens, such as the one of a workflow run, belong to no user.
 * https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/
 */
const INSTALLATION_TOKEN_PREFIX = 'ghs_';
const User = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
const Comment = schemas/* object */.Ikc({ id: schemas/* number */.aig(), body: schemas/* string */.YjP().nullish(), html_url: schemas/* string */.YjP(), user: User.nullish() });
const CheckRun = schemas/* object */.Ikc({ id: schemas/* number */.aig(), html_url: schemas/* string */.YjP().nullish() });
async function findViewer(client, token) {
    if (token.startsWith(INSTALLATION_TOKEN_PREFIX))
        return undefined;
    const viewer = await connect_attempt('read:user', async () => User.parse((await client.request('GET /user')).data));
    return viewer.ok ? viewer.value.login : undefined;
}
function toComment({ id, body, html_url, user }) {
    const author = user
        ? { login: user.login, kind: user.type === 'Bot' ? 'bot' : 'user' }
        : undefined;
    return { id, body: body ?? '', url: html_url, author };
}
function toCheckRun({ name, headSha, conclusion, output }) {
    return { name, head_sha: headSha, status: 'completed', conclusion, output: toOutput(output) };
}
/** Octokit's types want arrays that may be changed. */
function toOutput({ title, summary, annotations }) {
    return { title, summary, annotations: [...annotations] };
}
function toSarifRequest({ commitSha, ref, sarif, checkoutUri, toolName }) {
    const checkout = checkoutUri === undefined ? {} : { checkout_uri: checkoutUri };
    return { commit_sha: commitSha, ref, sarif, tool_name: toolName, ...checkout };
}
/** The world's trouble becomes a value; anything else is a mistake of ours and is thrown. */
async function connect_attempt(permission, send) {
    try {
        return { ok: true, value: await send() };
    }
    catch (error) {
        const failed = toFailedRequest(error);
        if (failed === undefined)
            throw error;
        return { ok: false, problem: describeProblem(failed, permission) };
    }
}
const RequestFailure = schemas/* object */.Ikc({
    name: schemas/* literal */.euz('HttpError'),
    message: schemas/* string */.YjP(),
    status: schemas/* number */.aig(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
function toFailedRequest(error) {
    if (error instanceof errors/* ZodError */.G)
        return { status: undefined, message: 'The answer is not what the REST API describes.' };
    const failure = RequestFailure.safeParse(error);
    if (!failure.success)
        return undefined;
    const { message, status, response } = failure.data;
    const remaining = response?.headers['x-ratelimit-remaining'];
    // Octokit gives network errors the status 500; only an answer has headers.
    return { status: response && status, message, remaining: typeof remaining === 'string' ? remaining : undefined };
}

;// CONCATENATED MODULE: ./build/src/publish/announce.js
/** One command for all notices of a level, since GitHub shows ten of each level and findings need them. */
async function announce(notices, workflow) {
    for (const level of ['warning', 'notice']) {
        const ofLevel = notices.filter((notice) => notice.level === level);
        const texts = [...ofLevel.map(({ text }) => text), ...permissionsBlock(ofLevel)];
        if (texts.length > 0)
            await workflow.announce(level, 'secure-pipeline', texts.join('\n\n'));
    }
}
/** The block as it stands in a workflow, with everything that was missing. */
function permissionsBlock(notices) {
    const missing = notices.flatMap(({ permission }) => (permission === undefined ? [] : [permission]));
    if (missing.length === 0)
        return [];
    const lines = ['permissions:', '  contents: read', ...missing.map((permission) => `  ${permission}`)];
    return [`To change that, give the job:\n${lines.join('\n')}`];
}

;// CONCATENATED MODULE: ./build/src/publish/fit-comment.js
/** The last resort against 422 "Body is too long"; the renderer already leaves out whole findings. Pure. */
/** Longest body of an issue or pull request comment. GitHub counts code points, of which there are never more. */
const MAX_COMMENT_LENGTH = 65_536;
const CUT = '\n\n_The rest does not fit into a comment; the job summary and the report files have all of it._\n';
/** Cuts at a line end. */
function fitComment(markdown) {
    if (markdown.length <= MAX_COMMENT_LENGTH)
        return markdown;
    const kept = markdown.slice(0, MAX_COMMENT_LENGTH - CUT.length);
    const lineEnd = kept.lastIndexOf('\n');
    return (lineEnd > 0 ? kept.slice(0, lineEnd) : kept).toWellFormed() + CUT;
}

;// CONCATENATED MODULE: ./build/src/publish/notice.js
/** The notice for something that GitHub refused. */
function explain(problem, missing, context) {
    const level = missing.wanted ? 'warning' : 'notice';
    const text = `${missing.what}: ${causeOf(problem, context)}. ${missing.instead}`;
    return lacksPermission(problem, context) ? { level, text, permission: problem.permission } : { level, text };
}
/** Where a job may read only, GitHub answers 404 for what it does not even show. */
function lacksPermission({ kind }, { readOnlyToken }) {
    return !readOnlyToken && (kind === 'forbidden' || kind === 'not-found');
}
function causeOf(problem, context) {
    const said = `GitHub said: ${problem.message}`;
    switch (problem.kind) {
        case 'forbidden':
        case 'not-found':
            return context.readOnlyToken ? READ_ONLY_TOKEN : `the token lacks the permission ${problem.permission} (${said})`;
        case 'feature-disabled':
            return `code scanning is not switched on for this repository (${said})`;
        case 'unauthorized':
            return `the token was not accepted; check the input token (${said})`;
        case 'rate-limited':
            return `GitHub's rate limit was reached, and waiting did not help (${said})`;
        case 'unavailable':
            return `GitHub could not be reached or failed, also after retries (${said})`;
        case 'refused':
            return `GitHub refused it with status ${problem.status} (${said})`;
    }
}
/** https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication */
const READ_ONLY_TOKEN = 'pull requests from forks and from Dependabot get a token that may only read, which is as it should be';

;// CONCATENATED MODULE: ./build/src/publish/own-comments.js
/**
 * Comments that start with the marker and are by `viewer`, oldest first. A workflow's token cannot ask who it is, so
 * without a viewer they are by a bot, and all by the same one.
 */
function findOwnComments(comments, marker, viewer) {
    const marked = comments.filter(({ body }) => body.startsWith(marker));
    const author = viewer ?? botOf(marked);
    return marked.filter((comment) => comment.author?.login === author).toSorted((a, b) => a.id - b.id);
}
/** The author of a workflow's comments; another app's only where that one has none. */
const WORKFLOW_BOT = 'github-actions[bot]';
function botOf(comments) {
    const bots = comments.flatMap(({ author }) => (author?.kind === 'bot' ? [author.login] : []));
    return bots.includes(WORKFLOW_BOT) ? WORKFLOW_BOT : bots[0];
}

;// CONCATENATED MODULE: ./build/src/publish/comment.js



/** Creates or updates the comment as the setting `comment` says. */
async function publishComment(request, gateway) {
    const { comment, context, settings } = request;
    if (settings.comment === 'never')
        return { url: undefined, notices: [] };
    if (!comment.markdown.startsWith(comment.marker))
        throw new Error('the comment does not start with its marker');
    if (context.pullRequest === undefined)
        return { url: undefined, notices: noPullRequest(request) };
    const wanted = {
        pullNumber: context.pullRequest.number,
        marker: comment.marker,
        body: fitComment(comment.markdown),
        mayCreate: settings.comment === 'always' || comment.noteworthy,
    };
    const written = await write(wanted, gateway);
    if (written.ok)
        return { url: written.value?.url, notices: [] };
    const missing = { ...MISSING, wanted: settings.comment === 'always' };
    return { url: undefined, notices: [explain(written.problem, missing, context)] };
}
const MISSING = {
    what: 'The pull request comment is missing',
    instead: 'The findings are in the annotations and the job summary.',
};
/** A comment may have been created although GitHub answered 502, so each attempt looks first. */
const MAX_ATTEMPTS = 3;
async function write(wanted, gateway) {
    const viewer = await gateway.findViewer();
    for (let attempt = 1;; attempt++) {
        const comments = await gateway.listComments(wanted.pullNumber);
        if (!comments.ok)
            return comments;
        const [first, ...later] = findOwnComments(comments.value, wanted.marker, viewer);
        if (first !== undefined)
            return settle(wanted, first, later, gateway);
        if (!wanted.mayCreate)
            return { ok: true, value: undefined };
        const created = await gateway.createComment(wanted.pullNumber, wanted.body);
        if (created.ok)
            return afterCreating(wanted, created.value, gateway);
        if (created.problem.kind !== 'unavailable' || attempt === MAX_ATTEMPTS)
            return created;
    }
}
/** Two runs at once may both have created one: the first stays, whoever sees the second deletes it. */
async function afterCreating(wanted, created, gateway) {
    const comments = await gateway.listComments(wanted.pullNumber);
    const own = comments.ok ? findOwnComments(comments.value, wanted.marker, created.author?.login) : [];
    const [first = created, ...later] = own;
    return settle(wanted, first, later, gateway);
}
/** Brings the first comment up to date and removes the later ones. */
async function settle({ body }, first, later, gateway) {
    // A duplicate that cannot be deleted, or that the other run has deleted, is left for the next run.
    for (const duplicate of later)
        await gateway.deleteComment(duplicate.id);
    return isSameText(first.body, body) ? { ok: true, value: first } : gateway.updateComment(first.id, body);
}
/** GitHub may store other line ends and drop space at the end. */
function isSameText(a, b) {
    return normalize(a) === normalize(b);
}
function normalize(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
function noPullRequest({ context, settings }) {
    if (settings.comment !== 'always')
        return [];
    const text = `There is no comment: the event ${context.name} belongs to no pull request.`;
    return [{ level: 'warning', text }];
}

;// CONCATENATED MODULE: ./build/src/publish/comment-marker.js
/** The hidden first line by which a comment is found again. Pure. */

/** Hexadecimal characters; names of workflows can hold anything, also what would end an HTML comment. */
const KEY_LENGTH = 16;
/** `<!-- secure-pipeline:comment:0123456789abcdef -->` */
function commentMarker({ workflow, job, inputs }) {
    const parts = JSON.stringify([workflow, job, ...inputs]);
    const key = (0,external_node_crypto_.createHash)('sha256').update(parts).digest('hex').slice(0, KEY_LENGTH);
    return `<!-- secure-pipeline:comment:${key} -->`;
}

;// CONCATENATED MODULE: ./build/src/publish/check-annotation.js
/** Characters. */
const MAX_TITLE_LENGTH = 255;
/** 64 KB, for a message in UTF-8 of at most four bytes a character. */
const check_annotation_MAX_MESSAGE_LENGTH = (64 * 1024) / 4;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/** Columns only on one line and both together, else GitHub refuses the request. */
function toCheckAnnotation(annotation) {
    const { level, path = WITHOUT_PATH, startLine, title, message } = annotation;
    const endLine = Math.max(startLine, annotation.endLine);
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(startLine === endLine && columnsOf(annotation)),
        annotation_level: LEVELS[level],
        title: cut(title, MAX_TITLE_LENGTH),
        message: cut(message, check_annotation_MAX_MESSAGE_LENGTH),
    };
}
/** Where the runner itself puts what belongs to no file. */
const WITHOUT_PATH = '.github';
function columnsOf({ startColumn, endColumn }) {
    if (startColumn === undefined || endColumn === undefined)
        return {};
    return { start_column: startColumn, end_column: Math.max(startColumn, endColumn) };
}
function cut(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./build/src/publish/check-run.js


/** Most annotations in a request; those of later requests are appended. https://docs.github.com/en/rest/checks/runs */
const MAX_ANNOTATIONS_PER_REQUEST = 50;
const CHECK_RUN_NAME = 'secure-pipeline annotations';
/** Does nothing when the workflow commands hold all annotations. */
async function publishCheckRun(request, split, gateway) {
    const total = split.checkRun.length;
    const [first, ...further] = batchesOf(split.checkRun.map(toCheckAnnotation));
    if (first === undefined)
        return { notices: [], notShown: 0 };
    const { title, summary } = describe(request, split);
    const created = await gateway.createCheckRun({
        name: CHECK_RUN_NAME,
        headSha: request.context.pullRequest?.headSha ?? request.context.sha,
        // The job is the gate. A check run of a commit stays when a later run needs none, so it must not say failure.
        conclusion: 'neutral',
        output: { title, summary, annotations: first },
    });
    if (!created.ok)
        return refused(created.problem, total, request);
    let shown = first.length;
    for (const annotations of further) {
        const appended = await gateway.appendToCheckRun(created.value.id, { title, summary, annotations });
        if (!appended.ok)
            return refused(appended.problem, total - shown, request);
        shown += annotations.length;
    }
    return { notices: [], notShown: 0 };
}
function batchesOf(annotations) {
    const count = Math.ceil(annotations.length / MAX_ANNOTATIONS_PER_REQUEST);
    return Array.from({ length: count }, (_, index) => annotations.slice(index * MAX_ANNOTATIONS_PER_REQUEST, (index + 1) * MAX_ANNOTATIONS_PER_REQUEST));
}
/** A few words, far below the 65,535 characters that an output may have. */
function describe({ verdict }, split) {
    const { commands, checkRun, nowhere } = split;
    const rest = nowhere > 0 ? ` ${nowhere} more are in the job summary and the report files.` : '';
    return {
        title: `Verdict ${verdict}, ${checkRun.length} further annotations`,
        summary: `${commands.length} annotations stand at the step of the workflow, ${checkRun.length} more here.${rest}`,
    };
}
function refused(problem, notShown, { context }) {
    const missing = {
        what: `${notShown} annotations beyond GitHub's limit for a step are missing`,
        wanted: false,
        instead: 'The job summary and the report files have all findings.',
    };
    return { notices: [explain(problem, missing, context)], notShown };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/publish/sarif.js
/** SARIF → code scanning. Each document is one upload; a document without runs is none. */





/** Gzipped. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;
const TOOL_NAME = 'secure-pipeline';
const SarifDocument = schemas/* object */.Ikc({ runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** Uploads what the setting `upload-sarif` asks for; the notices say what is missing in code scanning. */
async function publishSarif(request, gateway) {
    if (request.settings.uploadSarif === 'false')
        return [];
    const place = placeOf(request);
    const documents = request.sarif.filter(hasRuns);
    if (documents.length === 0)
        return [];
    if (place === undefined)
        return [unknownPlace(request)];
    for (const document of documents) {
        const notice = await upload(document, place, request, gateway);
        // What one upload may not, the others may not either.
        if (notice !== undefined)
            return [notice];
    }
    return [];
}
/** An upload without a run would close the alerts of scanners that only failed. */
function hasRuns(document) {
    return SarifDocument.parse(JSON.parse(document)).runs.length > 0;
}
/**
 * The ref that GitHub shows alerts for, and the commit that was scanned: they must belong together. In a pull request
 * that is the merge commit, or the head where the workflow checks that out.
 */
function placeOf({ context, headCommit }) {
    const { pullRequest, sha, ref } = context;
    if (pullRequest !== undefined && headCommit === pullRequest.headSha) {
        return { commitSha: headCommit, ref: `refs/pull/${pullRequest.number}/head` };
    }
    const isOtherCommit = headCommit !== undefined && headCommit !== sha;
    return isOtherCommit || !/^refs\/(?:heads|tags|pull)\//.test(ref) ? undefined : { commitSha: sha, ref };
}
const pack = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
async function upload(document, place, request, gateway) {
    const packed = await pack(document);
    if (packed.length > MAX_UPLOAD_BYTES)
        return tooLarge(packed.length, request);
    const checkoutUri = `${(0,external_node_url_.pathToFileURL)(request.workspace).href}/`;
    const sarif = packed.toString('base64');
    const uploaded = await gateway.uploadSarif({ ...place, sarif, checkoutUri, toolName: TOOL_NAME });
    return uploaded.ok ? undefined : explain(uploaded.problem, missing(request), request.context);
}
function missing({ settings }) {
    const instead = 'The SARIF file is among the report files. The input upload-sarif switches the upload off.';
    return { what: 'The upload to code scanning is missing', wanted: settings.uploadSarif === 'true', instead };
}
function tooLarge(sizeBytes, { settings }) {
    const text = `The upload to code scanning is missing: ${sizeBytes} bytes gzipped, and GitHub takes ${MAX_UPLOAD_BYTES}.`;
    return { level: settings.uploadSarif === 'true' ? 'warning' : 'notice', text };
}
function unknownPlace({ context, headCommit, settings }) {
    const text = `The upload to code scanning is missing: commit ${headCommit ?? 'unknown'} was scanned, and the event ` +
        `${context.name} belongs to ${context.sha} at ${context.ref || 'no ref'}.`;
    return { level: settings.uploadSarif === 'true' ? 'warning' : 'notice', text };
}

;// CONCATENATED MODULE: ./build/src/publish/split-annotations.js
/** GitHub shows at most this many of a step of each level; what is more is dropped without a word. */
const MAX_COMMANDS_PER_LEVEL = 10;
/** `noticeLevels`: levels at which notices of our own take the room of one command. */
function splitAnnotations({ annotations, notShown }, noticeLevels) {
    const room = roomFor(annotations, notShown, noticeLevels);
    const taken = takePerLevel(annotations, room);
    const rest = annotations.filter((annotation) => !taken.has(annotation));
    const checkRun = rest.filter(({ path }) => path !== undefined);
    return { commands: [...taken], checkRun, nowhere: notShown + rest.length - checkRun.length };
}
const FULL_ROOM = {
    error: MAX_COMMANDS_PER_LEVEL,
    warning: MAX_COMMANDS_PER_LEVEL,
    notice: MAX_COMMANDS_PER_LEVEL,
};
/** Among the notices stand the one that says how many are not shown and the one that explains a missing check run. */
function roomFor(annotations, notShown, noticeLevels) {
    const overflows = takePerLevel(annotations, FULL_ROOM).size < annotations.length;
    const explained = overflows || noticeLevels.has('notice') ? 1 : 0;
    const counted = overflows || notShown > 0 ? 1 : 0;
    const warned = noticeLevels.has('warning') ? 1 : 0;
    return { ...FULL_ROOM, warning: FULL_ROOM.warning - warned, notice: FULL_ROOM.notice - explained - counted };
}
function takePerLevel(annotations, room) {
    const left = { ...room };
    return new Set(annotations.filter(({ level }) => left[level]-- > 0));
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js




/** Publishes what the settings ask for. Never rejects because of GitHub; rejects on a mistake of ours. */
async function publish(request, gateway) {
    const comment = await publishComment(request, gateway);
    const sarifNotices = await publishSarif(request, gateway);
    const notices = [...comment.notices, ...sarifNotices];
    const split = splitAnnotations(request.annotations, new Set(notices.map(({ level }) => level)));
    const check = await publishCheckRun(request, split, gateway);
    return {
        commentUrl: comment.url,
        notices: [...notices, ...check.notices],
        commands: { annotations: split.commands, notShown: split.nowhere + check.notShown },
    };
}

// EXTERNAL MODULE: ./build/src/report/view/words.js
var words = __webpack_require__(34133);
;// CONCATENATED MODULE: ./build/src/report/annotations/render-workflow-commands.js

/** GitHub shows 10 errors, 10 warnings and 10 notices of a step and drops the rest without a word. */
const MAX_PER_LEVEL = 10;
/**
 * One command a line. What is beyond the limit is counted in one last notice, which takes the place of a notice.
 * The escaping is that of actions/toolkit, packages/core/src/command.ts.
 */
function renderWorkflowCommands({ annotations, notShown }) {
    const shown = render_workflow_commands_takePerLevel(annotations, MAX_PER_LEVEL);
    const hidden = annotations.length - shown.length + notShown;
    if (hidden === 0)
        return toLines(shown.map(toCommand));
    const room = render_workflow_commands_takePerLevel(annotations, MAX_PER_LEVEL, { notice: MAX_PER_LEVEL - 1 });
    const more = (0,words/* plural */.LS)(annotations.length - room.length + notShown, 'more finding');
    return toLines([
        ...room.map(toCommand),
        `::notice title=Not everything is shown::${more} in the job summary and the report files.`,
    ]);
}
function render_workflow_commands_takePerLevel(annotations, max, less = {}) {
    const taken = new Map();
    return annotations.filter(({ level }) => {
        const count = (taken.get(level) ?? 0) + 1;
        taken.set(level, count);
        return count <= (less[level] ?? max);
    });
}
function toCommand({ level, path, startLine, endLine, startColumn, endColumn, title, message }) {
    const place = path === undefined ? {} : { file: path, line: startLine, endLine, col: startColumn, endColumn };
    const properties = Object.entries({ ...place, title })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function toLines(commands) {
    return commands.map((command) => `${command}\n`).join('');
}

// EXTERNAL MODULE: ./build/src/finding/severity.js
var finding_severity = __webpack_require__(13008);
// EXTERNAL MODULE: ./build/src/report/escape/control-characters.js
var control_characters = __webpack_require__(47976);
// EXTERNAL MODULE: ./build/src/report/escape/truncate.js
var truncate = __webpack_require__(83242);
// EXTERNAL MODULE: ./build/src/report/view/sections.js
var sections = __webpack_require__(38278);
;// CONCATENATED MODULE: ./build/src/report/annotations/select-annotations.js





/** Characters; https://docs.github.com/en/rest/checks/runs */
const select_annotations_MAX_TITLE_LENGTH = 255;
/** 64 KB (https://docs.github.com/en/rest/checks/runs), counted as if every character took four bytes. */
const select_annotations_MAX_MESSAGE_LENGTH = (64 * 1024) / 4;
/** New, open findings, what blocks first; the existing ones are in files that the change need not touch. */
function selectAnnotations(report, { max }) {
    const { blocking, tolerated } = (0,sections/* splitIntoSections */.d)(report);
    const ranked = [...blocking, ...tolerated];
    return {
        annotations: ranked.slice(0, max).map((finding) => toAnnotation(finding, report.repository.prefix)),
        notShown: Math.max(0, ranked.length - max),
    };
}
function toAnnotation(finding, prefix) {
    const { rule, severity, location, commit } = finding;
    const startLine = location.startLine;
    const endLine = location.endLine ?? startLine;
    return {
        level: ANNOTATION_LEVELS[(0,finding_severity/* severityToLevel */.H2)(severity)],
        path: commit === undefined ? `${prefix}${location.path}` : undefined,
        startLine,
        endLine,
        ...(startLine === endLine && select_annotations_columnsOf(finding)),
        title: (0,truncate/* truncate */.x)((0,control_characters/* toOneLine */.GX)(`${severity}: ${rule.title}`).trim(), select_annotations_MAX_TITLE_LENGTH),
        message: (0,truncate/* truncate */.x)(messageOf(finding, prefix), select_annotations_MAX_MESSAGE_LENGTH),
    };
}
const ANNOTATION_LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
    none: 'notice',
};
/** Our end column is one past the last character, GitHub's is the last character. */
function select_annotations_columnsOf({ location }) {
    const { startColumn, endColumn } = location;
    if (startColumn === undefined)
        return {};
    return { startColumn, ...(endColumn !== undefined && { endColumn: Math.max(startColumn, endColumn - 1) }) };
}
function messageOf({ message, rule, location, commit }, prefix) {
    const place = commit === undefined ? [] : [`In commit ${(0,words/* shortCommit */.Ax)(commit)}: ${prefix}${(0,words/* placeOf */.$t)(location)}`];
    return [message, ...place, `What to do: ${rule.remediation}`, `Rule: ${rule.id}`]
        .map((line) => (0,control_characters/* toOneLine */.GX)(line).trim())
        .join('\n');
}

// EXTERNAL MODULE: ./build/src/report/markdown/limits.js
var limits = __webpack_require__(45962);
// EXTERNAL MODULE: ./build/src/report/markdown/page.js + 5 modules
var page = __webpack_require__(26854);
;// CONCATENATED MODULE: ./build/src/report/markdown/render-comment.js


/** GitHub Markdown of at most `maxLength` characters, by whole findings. */
function renderComment(report, { marker, reportUrl, maxLength = limits/* MAX_COMMENT_LENGTH */.wT } = {}) {
    const firstLine = marker === undefined ? '' : `${marker}\n`;
    return `${firstLine}${(0,page/* renderPage */.C)(report, { maxLength: maxLength - firstLine.length, brief: true, reportUrl })}`;
}

// EXTERNAL MODULE: ./build/src/report/markdown/render-failure-comment.js
var render_failure_comment = __webpack_require__(47349);
// EXTERNAL MODULE: ./build/src/report/markdown/render-summary.js
var render_summary = __webpack_require__(22395);
// EXTERNAL MODULE: ./build/src/report/sarif/render-sarif.js + 5 modules
var render_sarif = __webpack_require__(8672);
// EXTERNAL MODULE: ./build/src/report/terminal/render-terminal.js + 5 modules
var render_terminal = __webpack_require__(79196);
// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
;// CONCATENATED MODULE: ./build/src/action/publish-report.js













/** Width of GitHub's log view, in columns. */
const LOG_WIDTH = 120;
/**
 * Puts into the pull request's comment of an earlier run that this one could not judge: a verdict that is out of date
 * must not stand there. Says nothing where there is no comment yet; the job has failed and tells why.
 */
async function publishFailure(words, parts) {
    const marker = commentMarker(commentOwner(parts.inputs, parts.runner));
    const comment = { marker, markdown: (0,render_failure_comment/* renderFailureComment */.S)(words, { marker }), noteworthy: false };
    const { context, inputs } = parts;
    await publishComment({ context, settings: inputs, comment }, await connect(parts));
}
/** What GitHub refuses becomes a notice in log and summary; the verdict stays. */
async function publishReport(parts) {
    const { report, runner } = parts;
    const published = await publish(toRequest(parts), await connect(parts));
    const told = { ...report, notices: [...report.notices, ...published.notices.map(({ text }) => text)] };
    await runner.writeLog((0,render_terminal/* renderTerminal */.b)(told, { color: true, width: LOG_WIDTH }));
    await runner.workflow.write(renderWorkflowCommands(published.commands));
    await announce(published.notices, runner.workflow);
    await runner.workflow.writeSummary((0,render_summary/* renderSummary */.B)(told));
    return { commentUrl: published.commentUrl };
}
function connect({ inputs, context, runner }) {
    return connectToGitHub({
        owner: context.owner,
        repo: context.repo,
        apiUrl: runner.env.GITHUB_API_URL ?? 'https://api.github.com',
        token: inputs.token,
        userAgent: `secure-pipeline/${version_generated/* VERSION */.x}`,
    });
}
function toRequest({ report, inputs, context, runner }) {
    const marker = commentMarker(commentOwner(inputs, runner));
    const upload = (0,render_sarif/* renderSarifForUpload */.U)(report);
    return {
        context,
        settings: inputs,
        verdict: report.verdict.kind,
        headCommit: report.repository.headCommit,
        workspace: runner.workspace,
        comment: { marker, markdown: renderComment(report, { marker }), noteworthy: isNoteworthy(report) },
        sarif: upload === undefined ? [] : [upload],
        annotations: selectAnnotations(report, { max: inputs.maxAnnotations }),
    };
}
function commentOwner({ path, config, policy }, { env }) {
    const inputs = [path, config ?? '', ...(policy.scanners ?? [])];
    return { workflow: env.GITHUB_WORKFLOW ?? '', job: env.GITHUB_JOB ?? '', inputs };
}
/** Something that a reviewer wants to know: new or fixed findings, a verdict that is no pass, a weaker policy. */
function isNoteworthy({ findings, verdict, config }) {
    return (verdict.kind !== 'pass' ||
        config.changes.some(({ weakens }) => weakens) ||
        findings.some(({ status }) => status !== 'existing'));
}

// EXTERNAL MODULE: ./build/src/report/html/render-html.js + 10 modules
var render_html = __webpack_require__(78343);
// EXTERNAL MODULE: ./build/src/report/json/render-json.js + 2 modules
var render_json = __webpack_require__(47551);
;// CONCATENATED MODULE: ./build/src/action/report-files.js
/** The report files that every run of the action leaves behind. */



/** Text by file name. */
function renderReportFiles(report) {
    return {
        'secure-pipeline.sarif': (0,render_sarif/* renderSarif */.W)(report),
        'secure-pipeline.json': (0,render_json/* renderJson */.h)(report),
        'secure-pipeline.html': (0,render_html/* renderHtml */.K)(report),
    };
}

;// CONCATENATED MODULE: ./build/src/action/result-folder.js
/** Where the action keeps results of earlier runs, and for whom it does not. */

/**
 * Undefined when nothing is kept. A pull request of a fork gets no results of earlier runs: whoever runs code in one of
 * its workflows can write into the cache from which the next run of the same pull request would read.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
function resultFolder({ cache }, { pullRequest }, { tempFolder }) {
    return cache && pullRequest?.fromFork !== true ? (0,external_node_path_.join)(tempFolder, 'secure-pipeline-cache') : undefined;
}

;// CONCATENATED MODULE: ./build/src/action/run-action.js
/** The action from its inputs to its verdict: scan, write the reports, publish, set the outputs. */
















/** Returns the exit code. Throws `ConfigError`, `RepositoryError` and `OutputError`: then nothing could be judged. */
async function runAction(runner) {
    const inputs = (0,parse_inputs/* parseActionInputs */.H)(runner.workflow.readInput);
    const context = readEvent(runner.env, await runner.readEventPayload());
    await runner.workflow.mask(inputs.token);
    const report = await scanOrTell(inputs, context, runner);
    const paths = await writeReportFiles(report, inputs.reportDir, runner);
    const { commentUrl } = await publishReport({ report, inputs, context, runner });
    await (0,outputs/* setOutputs */.n0)((0,outputs/* makeOutputs */.dj)(report, paths, commentUrl), runner);
    return exit_codes/* VERDICT_EXIT_CODES */.c[report.verdict.kind];
}
/** A run that cannot judge says so in the comment of an earlier one before it fails. */
async function scanOrTell(inputs, context, runner) {
    try {
        return withNames(await scan(inputs, context, runner), context, runner);
    }
    catch (error) {
        await publishFailure((0,word_error/* wordError */.j)(error).trim(), { inputs, context, runner });
        throw error;
    }
}
async function scan(inputs, context, runner) {
    const cacheFolder = resultFolder(inputs, context, runner);
    const notices = [];
    const carrier = makeCacheCarrier(cacheFolder, inputs.path, (text) => notices.push(text));
    const termination = (0,platform_termination/* onTermination */.o)();
    const progress = (0,command_progress/* makeProgress */._)(process.stdout);
    try {
        await carrier.restore();
        const report = await (0,pipeline/* runPipeline */.a)({
            path: (0,external_node_path_.resolve)(runner.workspace, inputs.path),
            ...decideComparing(inputs.base, context),
            configPath: inputs.config,
            policy: inputs.policy,
            allowFetch: true,
            cacheFolder,
            environment: runner.env,
            today: runner.today,
            onProgress: progress.show,
            signal: termination.signal,
        });
        await carrier.save();
        return { ...report, notices: [...report.notices, ...notices] };
    }
    finally {
        termination.stop();
    }
}
/** The repository's name on GitHub, and links to the lines of the commit that was scanned. */
function withNames(report, { owner, repo }, { env }) {
    const repository = { ...report.repository, name: `${owner}/${repo}` };
    const { headCommit } = repository;
    if (headCommit === undefined)
        return { ...report, repository };
    return {
        ...report,
        repository,
        blobUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}/blob/${headCommit}/`,
    };
}
/** Writes all three and returns their paths relative to the workspace, as later steps use them. */
async function writeReportFiles(report, reportDir, { workspace }) {
    const folder = (0,external_node_path_.resolve)(workspace, reportDir);
    (0,report_files/* refuseLinkedFolder */.Ci)(workspace, folder);
    const files = Object.entries(renderReportFiles(report));
    // A later scan of the same checkout must not take reports for sources.
    if (reportDir === inputs/* DEFAULT_REPORT_DIR */.dw)
        files.push(['.gitignore', '*\n']);
    for (const [name, text] of files)
        await (0,report_files/* writeReportFile */.aS)((0,external_node_path_.join)(folder, name), text);
    const pathOf = (name) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(folder, name));
    return {
        sarif: pathOf('secure-pipeline.sarif'),
        json: pathOf('secure-pipeline.json'),
        html: pathOf('secure-pipeline.html'),
    };
}


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Generated by `npm run generate` from package.json. Do not edit. */
const VERSION = '0.1.0';


/***/ })

};
