export const id = 810;
export const ids = [810,843];
export const modules = {

/***/ 17810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/platform/report-files.js
var report_files = __webpack_require__(78649);
;// CONCATENATED MODULE: ./build/src/platform/new-file.js
/** Writes a file that must not exist yet. */



/** True when the file was written, false when it exists already. Throws `OutputError` when it cannot be written. */
async function writeNewFile(path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            return false;
        throw new report_files/* OutputError */.u7(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/command/usage-error.js
var usage_error = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/src/command/init.js
/** `secure-pipeline init`: writes a workflow and a config file with comments; never overwrites one. */



/** Writes both files under PATH and says what it did. A file that exists is left as it is. */
async function init(args, { stdout }) {
    const [path = '.', ...more] = args;
    if (more.length > 0 || path.startsWith('-'))
        throw new usage_error.UsageError('init takes one folder: secure-pipeline init [PATH]');
    for (const [name, text] of Object.entries({
        '.github/workflows/secure-pipeline.yml': WORKFLOW,
        '.secure-pipeline.yml': CONFIG,
    })) {
        const isWritten = await writeNewFile((0,external_node_path_.join)(path, name), text);
        stdout.write(isWritten ? `wrote ${name}\n` : `${name} exists and was left as it is\n`);
    }
    stdout.write('Commit both files; the next pull request is checked.\n');
    return 0;
}
const WORKFLOW = `name: secure-pipeline
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: secure-pipeline-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  scan:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # to read the repository
      pull-requests: write # for the comment; without it the job summary has everything
      checks: write # for more than ten annotations of a level
      security-events: write # for code scanning
    steps:
      # Pin both actions to a commit: a tag can be moved to other code.
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # finds secrets that a pull request added and removed again
          persist-credentials: false
      - uses: org/secure-pipeline@v1
        with:
          fail-on: high
`;
const CONFIG = `# Policy of secure-pipeline. In a pull request it is read from the base branch, so that no pull request can lower
# its own bar. Every key is optional; the values here are the defaults.

# A new finding of this severity or worse fails the build: critical, high, medium, low, info or never.
fail-on: high

# The most new findings that still pass. Where a line speaks of a finding, fail-on does not.
# thresholds:
#   secrets.any: 0
#   iac.high: 5

# paths:
#   exclude: ['docs/**']

# Switch a rule off, or give it another severity here. \`secure-pipeline rules\` lists them.
# rules:
#   some-rule-id: off
#   another-rule-id: low

# Findings that are accepted for a time (at most 180 days). They stay visible, and block again when it is over.
# waivers:
#   - rule: some-rule-id
#     paths: ['services/legacy/**']
#     reason: Replaced by the new gateway next quarter.
#     owner: team-platform
#     expires: 2027-01-31
`;


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError)
/* harmony export */ });
/** The command line was used wrongly: the message says what is wrong and what to write. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 48486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ readFileBytes),
/* harmony export */   XF: () => (/* binding */ readLink),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   qW: () => (/* binding */ statPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** Reads files and folders of the scanned tree without ever following a link. Paths may be bytes that are not UTF-8. */

/** What lies at the path itself, a link being a link; undefined when nothing is there or it cannot be looked at. */
function statPath(path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined)
            return undefined;
        return { kind: kindOf(stat), sizeBytes: Number(stat.size), mtimeNs: stat.mtimeNs, ctimeNs: stat.ctimeNs };
    }
    catch {
        return undefined;
    }
}
/** Absolute path with all links resolved; undefined when nothing is there. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Where a link points, as it is written; undefined when it cannot be read. */
function readLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
/**
 * The whole file, or why not. A link, pipe or device is never opened for reading. Blocks: one system call is cheaper
 * than a turn of the event loop for files of usual size.
 */
function readFileBytes(path, maxBytes) {
    let descriptor;
    try {
        // Not blocking: opening a pipe without a writer would hang.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return 'unreadable';
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            return 'unreadable';
        return stat.size > maxBytes ? 'too-large' : readAll(descriptor, stat.size);
    }
    catch {
        return 'unreadable';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Entries of a folder in no order; undefined when it cannot be read. */
function readFolder(path) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true, encoding: 'buffer' });
        return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    }
    catch {
        return undefined;
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function readAll(descriptor, size) {
    const bytes = Buffer.allocUnsafeSlow(size);
    let filled = 0;
    while (filled < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, size - filled, null);
        if (count === 0)
            break;
        filled += count;
    }
    return bytes.subarray(0, filled);
}


/***/ }),

/***/ 78649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ refuseLinkedFolder),
/* harmony export */   aS: () => (/* binding */ writeReportFile),
/* harmony export */   u7: () => (/* binding */ OutputError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);
/** Writes report files whole or not at all. */




/** A report could not be written; the message names file, cause and fix. Exit code 2. */
class OutputError extends Error {
    name = 'OutputError';
}
/** Makes the folder, writes beside the file and renames, so that a reader never sees half. Throws `OutputError`. */
async function writeReportFile(path, text) {
    const partial = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        // `wx` follows no link that may lie there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(partial, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, path);
    }
    catch (error) {
        // Where the folder itself is the trouble there is nothing to take away either.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { force: true }).catch(() => undefined);
        const cause = error instanceof Error ? error.message : String(error);
        throw new OutputError(`cannot write the report ${path}: ${cause}; free space or name another file`);
    }
}
/**
 * Throws `OutputError` when a link stands on the way from `root` to a folder below it: what is checked out there is not
 * ours, and a link in it must not choose where we write. A folder elsewhere was named by the user and is taken.
 */
function refuseLinkedFolder(root, folder) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    if (parts[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, folder)))
        return;
    const folders = parts.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parts.slice(0, index + 1)));
    const link = folders.find((path) => path !== root && (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statPath */ .qW)(path)?.kind === 'link');
    if (link === undefined)
        return;
    throw new OutputError(`${link} is a symbolic link of the checkout, so no report is written there; name another folder`);
}


/***/ })

};
