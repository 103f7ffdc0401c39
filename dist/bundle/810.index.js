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
        throw new report_files/* OutputError */.u(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
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

/***/ 78649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeReportFile),
/* harmony export */   u: () => (/* binding */ OutputError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Writes report files whole or not at all. */


/** A report could not be written; the message names file, cause and fix. Exit code 2. */
class OutputError extends Error {
    name = 'OutputError';
}
/** Makes the folder, writes beside the file and renames, so that a reader never sees half. Throws `OutputError`. */
async function writeReportFile(path, text) {
    const partial = `${path}.${process.pid}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        // Where the folder itself is the trouble there is nothing to take away either.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true }).catch(() => undefined);
        const cause = error instanceof Error ? error.message : String(error);
        throw new OutputError(`cannot write the report ${path}: ${cause}; free space or name another file`);
    }
}


/***/ })

};
