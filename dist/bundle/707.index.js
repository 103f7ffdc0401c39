export const id = 707;
export const ids = [707];
export const modules = {

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SCANNERS)
/* harmony export */ });
const SCANNERS = [
    {
        name: 'iac',
        origin: 'embedded',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 80228))).scanner,
    },
    {
        name: 'secrets',
        origin: 'embedded',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(856), __webpack_require__.e(292), __webpack_require__.e(251)]).then(__webpack_require__.bind(__webpack_require__, 97251))).scanner,
    },
];


/***/ }),

/***/ 93501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findTokens),
/* harmony export */   x: () => (/* binding */ maskTokens)
/* harmony export */ });
/** Masks what is a token by its form alone, where text of a file is shown that no scanner has judged. */
/** Each is linear: a fixed head, then runs of one character class. No word boundary: tokens can stand side by side. */
const TOKEN_FORMS = [
    /gh[pousr]_\w{16,}/g,
    /github_pat_[A-Za-z0-9_]{16,}/g,
    /glpat-[A-Za-z0-9_-]{16,}/g,
    /xox[a-z]-[A-Za-z0-9-]{10,}/g,
    /A[KS]IA[A-Z0-9]{16}/g,
    /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_.-]+/g,
];
/** Every token becomes `mask`; the rest stays as it is. */
function maskTokens(text, mask) {
    return TOKEN_FORMS.reduce((masked, form) => masked.replaceAll(form, mask), text);
}
/** Where tokens stand, in no particular order; `end` is exclusive. */
function findTokens(text) {
    return TOKEN_FORMS.flatMap((form) => [...text.matchAll(form)].map(({ 0: token, index }) => ({ start: index, end: index + token.length })));
}


/***/ }),

/***/ 48163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ ScanFault),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46959);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43826);
/** Words for an exception of a scanner: one line, bounded, without anything that looks like a secret. */


/** Enough to find the place; exceptions may quote whole files. */
const MAX_CAUSE_CHARACTERS = 400;
/** Why a scan came to nothing, in words that are ready for the outcome. */
class ScanFault extends Error {
    name = 'ScanFault';
}
/** Errors whose message is written for people already; others are shown with their name. */
const PLAIN_ERRORS = [ScanFault, _scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetExceeded */ .L, _scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G];
/** Exceptions of the parser kind quote the text they choke on, so the message is redacted. */
function describeFault(error) {
    if (!(error instanceof Error))
        return oneLine(`threw ${typeof error === 'string' ? error : typeof error}`);
    const isPlain = PLAIN_ERRORS.some((kind) => error instanceof kind) || error.name === 'RepositoryError';
    return oneLine(isPlain ? error.message : `${error.name}: ${error.message}`);
}
/** The text on one line, cut to what a report can show. */
function oneLine(text) {
    const cut = text.length > MAX_CAUSE_CHARACTERS ? `${text.slice(0, MAX_CAUSE_CHARACTERS)}…` : text;
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(cut).replaceAll(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 62983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ SLOT_SEQUENCE),
/* harmony export */   aM: () => (/* binding */ PROGRESS_SLOTS),
/* harmony export */   cl: () => (/* binding */ SLOT_FILE),
/* harmony export */   nY: () => (/* binding */ IDLE),
/* harmony export */   qq: () => (/* binding */ SLOT_SCANNER)
/* harmony export */ });
/** Number of 32-bit integers in `FilesTask.progress`. */
const PROGRESS_SLOTS = 3;
/** Counts up at each start and each end of a scan. */
const SLOT_SEQUENCE = 0;
/** Index of the file in the batch, or `IDLE`. */
const SLOT_FILE = 1;
/** Index of the scanner in the task. */
const SLOT_SCANNER = 2;
const IDLE = -1;


/***/ }),

/***/ 43826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   V: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _formats_text_mask_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93501);
/** Takes out of foreign text what looks like a secret, before the text gets into an outcome. */

const MASK = '***';
/** What else may be a secret in foreign text, as nothing of it has to be readable. Each is linear. */
const SECRET_FORMS = [
    /\beyJ[A-Za-z0-9_-]{10,}[A-Za-z0-9_.-]*/g,
    /\b[Bb]earer\s[A-Za-z0-9._~+/=-]{8,}/g,
    // Any long run without a separator: keys and hashes have it, words have not.
    /[A-Za-z0-9+_]{32,}={0,2}/g,
];
/** `://user:password@`: the password ends at the last `@` before white space. */
const URL_CREDENTIALS = /:\/\/[^\s/@]{1,256}@/g;
/** Values shorter than this are no secrets, and masking them would make text unreadable. */
const MIN_SECRET_CHARACTERS = 6;
/** Masks `secrets` (exact values) and everything that has the form of a token. The text should be bounded. */
function redact(text, secrets = []) {
    let redacted = text;
    for (const secret of secrets) {
        if (secret.length >= MIN_SECRET_CHARACTERS)
            redacted = redacted.replaceAll(secret, MASK);
    }
    redacted = redacted.replaceAll(URL_CREDENTIALS, `://${MASK}@`);
    redacted = (0,_formats_text_mask_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .maskTokens */ .x)(redacted, MASK);
    for (const form of SECRET_FORMS)
        redacted = redacted.replaceAll(form, MASK);
    return redacted;
}
/** Environment variables whose value must never be shown. */
const SECRET_NAMES = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY/i;
/** The values in `environment` that must never be shown, longest first so that no part of one stays. */
function secretValues(environment) {
    const values = Object.entries(environment).flatMap(([name, value]) => value !== undefined && SECRET_NAMES.test(name) ? [value] : []);
    return [...new Set(values)].sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 65849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ serveWorker)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/formats/text/is-binary.js
/** Tells text from binary content by its first bytes, as git does. */
/** git looks for NUL in the first 8,000 bytes (`FIRST_FEW_BYTES` in its xdiff-interface.c). */
const BYTES_LOOKED_AT = 8_000;
/** True for content that is not text. UTF-16 with a byte order mark is text although it is full of NUL bytes. */
function isBinary(bytes) {
    if (hasUtf16Mark(bytes))
        return false;
    return bytes.subarray(0, BYTES_LOOKED_AT).includes(0);
}
function hasUtf16Mark(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

// EXTERNAL MODULE: ./build/src/scanner.js
var src_scanner = __webpack_require__(46959);
// EXTERNAL MODULE: ./build/src/run/describe-fault.js
var describe_fault = __webpack_require__(48163);
// EXTERNAL MODULE: ./build/src/run/protocol.js
var protocol = __webpack_require__(62983);
;// CONCATENATED MODULE: ./build/src/run/serve-files.js




/** Answers are sent at least this often, so that little is lost when the worker has to be ended. */
const FLUSH_AFTER_MS = 50;
/** Prepares the scanners, says which are broken, then answers each batch file by file. */
async function serveFiles(task, port, load) {
    const send = (message) => port.postMessage(message);
    const { prepared, broken } = await prepareAll(task, load);
    const slots = new Int32Array(task.progress);
    port.on('message', (batch) => scanBatch({ batch, prepared, slots, send, timeoutMs: task.fileTimeoutMs }));
    send({ kind: 'ready', broken });
}
async function prepareAll({ scanners }, load) {
    const prepared = [];
    const broken = [];
    for (const [index, { name, settings }] of scanners.entries()) {
        try {
            const scanner = await load(name);
            if (scanner.kind !== 'file')
                throw new Error(`${name} is not a file scanner`);
            prepared[index] = await scanner.prepare(settings);
        }
        catch (error) {
            broken.push({ scanner: index, cause: (0,describe_fault/* describeFault */.Qx)(error) });
        }
    }
    return { prepared, broken };
}
function scanBatch({ batch, prepared, slots, send, timeoutMs }) {
    let answers = [];
    let spentMs = prepared.map(() => 0);
    let flushedAt = performance.now();
    const flush = () => {
        send({ kind: 'answers', answers, spentMs });
        answers = [];
        spentMs = prepared.map(() => 0);
        flushedAt = performance.now();
    };
    for (const [file, { path, offset, length, scanners }] of batch.files.entries()) {
        const bytes = new Uint8Array(batch.bytes, offset, length);
        const binary = isBinary(bytes);
        for (const scanner of scanners) {
            const one = prepared[scanner];
            if (one === undefined)
                continue;
            const startedAt = performance.now();
            mark(slots, file, scanner);
            const said = binary && one.takesBinary !== true ? { report: NOT_TEXT } : scanFile(one, { path, bytes, timeoutMs });
            mark(slots, protocol/* IDLE */.nY, scanner);
            answers.push({ file, scanner, ...said });
            spentMs[scanner] = (spentMs[scanner] ?? 0) + performance.now() - startedAt;
            if (performance.now() - flushedAt > FLUSH_AFTER_MS)
                flush();
        }
    }
    flush();
    send({ kind: 'done' });
}
const NOT_TEXT = JSON.stringify({
    findings: [],
    notes: [{ kind: 'not-text', text: 'binary content' }],
});
function scanFile(scanner, file) {
    const { path, bytes, timeoutMs } = file;
    const deadline = performance.now() + timeoutMs;
    const checkBudget = () => {
        if (performance.now() > deadline)
            throw new src_scanner/* BudgetExceeded */.L(`over its time limit of ${timeoutMs} ms`);
    };
    try {
        return { report: reportToText(scanner.scan({ path, bytes, checkBudget })) };
    }
    catch (error) {
        return { failure: (0,describe_fault/* describeFault */.Qx)(error) };
    }
}
/** Most files have nothing to say: those cost no text and no parsing. */
function reportToText(report) {
    const isEmpty = report.findings.length === 0 && !report.notes?.length && report.facts === undefined;
    return isEmpty ? '' : JSON.stringify(report);
}
/** Tells the main thread where this thread is; see FilesTask.progress. */
function mark(slots, file, scanner) {
    Atomics.store(slots, protocol/* SLOT_FILE */.cl, file);
    Atomics.store(slots, protocol/* SLOT_SCANNER */.qq, scanner);
    Atomics.add(slots, protocol/* SLOT_SEQUENCE */.TA, 1);
}

;// CONCATENATED MODULE: ./build/src/run/serve-project.js

/** Ends with exactly one `report` or `failed` message. */
async function serveProject(task, port, load) {
    const send = (message) => port.postMessage(message);
    const abort = new AbortController();
    try {
        const scanner = await load(task.scanner);
        if (scanner.kind !== 'project')
            throw new Error(`${task.scanner} is not a project scanner`);
        const report = await scanner.scan(remoteProject(task, port, send, abort), task.settings, abort.signal);
        send({ kind: 'report', report: JSON.stringify(report) });
    }
    catch (error) {
        send({ kind: 'failed', cause: (0,describe_fault/* describeFault */.Qx)(error) });
    }
    finally {
        port.close();
    }
}
function remoteProject({ paths }, port, send, abort) {
    const known = new Set(paths);
    const waiting = new Map();
    let lastId = 0;
    port.on('message', (reply) => {
        if (reply.kind === 'abort')
            return abort.abort();
        settle(waiting.get(reply.id), reply);
        waiting.delete(reply.id);
    });
    return {
        paths,
        read(path) {
            if (!known.has(path))
                return Promise.reject(new Error(`${path} is not a file of this project`));
            lastId += 1;
            const id = lastId;
            return new Promise((resolve, reject) => {
                waiting.set(id, { resolve, reject });
                send({ kind: 'read', id, path });
            });
        },
    };
}
function settle(waiting, reply) {
    if (reply.kind === 'content')
        waiting?.resolve(reply.bytes);
    else
        waiting?.reject(new Error(reply.cause));
}

;// CONCATENATED MODULE: ./build/src/run/serve-worker.js
/** The worker thread's side: takes its task and serves it until the main thread ends it. */



/** Called once by the worker's entry with every scanner that this build has. */
async function serveWorker(entries) {
    if (external_node_worker_threads_.parentPort === null)
        throw new Error('the worker entry was started outside a worker thread');
    const task = external_node_worker_threads_.workerData;
    const load = (name) => loadScanner(entries, name);
    if (task.kind === 'files')
        return serveFiles(task, external_node_worker_threads_.parentPort, load);
    return serveProject(task, external_node_worker_threads_.parentPort, load);
}
async function loadScanner(entries, name) {
    const entry = entries.find((candidate) => candidate.name === name);
    if (entry === undefined)
        throw new Error(`the worker has no scanner ${name}`);
    return entry.load();
}


/***/ }),

/***/ 46959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SettingsError),
/* harmony export */   L: () => (/* binding */ BudgetExceeded)
/* harmony export */ });
/** A settings file of the user is invalid; the message names file, position and fix. The scanner's outcome is failed. */
class SettingsError extends Error {
    name = 'SettingsError';
}
/** A file used up its time or step budget. Thrown by the scanner or by `checkBudget`; the run names the file. */
class BudgetExceeded extends Error {
    name = 'BudgetExceeded';
}


/***/ }),

/***/ 98707:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);
/* harmony import */ var _run_serve_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65849);
/** Entry of the worker threads: every scanner of this build, served as the main thread's task says. */


await (0,_run_serve_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .serveWorker */ .s)(_scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .SCANNERS */ .K);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
