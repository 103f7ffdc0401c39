export const id = 663;
export const ids = [663];
export const modules = {

/***/ 67663:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_run_and_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50762);
/* harmony import */ var _platform_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42835);
/** The action: gives the runner to the program and sets the exit code. */


process.exitCode = await (0,_action_run_and_word_js__WEBPACK_IMPORTED_MODULE_0__/* .runAndWord */ .P)((0,_platform_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .openRunner */ .N)(process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ ERROR_OUTPUTS),
/* harmony export */   dj: () => (/* binding */ makeOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/** Every output with its text. Counts are of open findings of the head. */
function makeOutputs(report, paths, commentUrl) {
    const open = report.findings.filter(({ status, disposition }) => status !== 'fixed' && disposition === 'open');
    const fresh = open.filter(({ status }) => status === 'new');
    const count = (severity) => String(fresh.filter((finding) => finding.severity === severity).length);
    return {
        verdict: report.verdict.kind,
        findings: String(open.length),
        'new-findings': String(fresh.length),
        critical: count('critical'),
        high: count('high'),
        medium: count('medium'),
        low: count('low'),
        info: count('info'),
        'sarif-file': paths.sarif,
        'json-file': paths.json,
        'html-file': paths.html,
        'comment-url': commentUrl ?? '',
    };
}
/** Outputs when nothing could be judged: verdict error, and no count that could be taken for "none found". */
const ERROR_OUTPUTS = { verdict: 'error' };
/** Hands the outputs to the runner. */
async function setOutputs(outputs, { workflow }) {
    for (const [name, value] of Object.entries(outputs))
        await workflow.setOutput(name, value);
}


/***/ }),

/***/ 50762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ runAndWord)
/* harmony export */ });
/* harmony import */ var _command_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46464);
/* harmony import */ var _command_word_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8696);
/* harmony import */ var _report_markdown_render_failure_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47349);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3406);
/** Runs the action and words every error in the log, the summary and the outputs. Never throws. */




/** Returns the exit code. */
async function runAndWord(runner) {
    try {
        // Loaded here so that a wrong environment is told before everything else is read.
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(815), __webpack_require__.e(867), __webpack_require__.e(966), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 73975));
        return await runAction(runner);
    }
    catch (error) {
        await tell((0,_command_word_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wordError */ .j)(error).trim(), runner);
        return _command_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_EXIT_CODES */ .c.error;
    }
}
async function tell(text, runner) {
    if (runner.env.GITHUB_ACTIONS !== 'true') {
        process.stderr.write(`${text}\n`);
        return;
    }
    await runner.workflow.announce('error', 'secure-pipeline could not judge', text);
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)(_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_OUTPUTS */ .Q1, runner);
    await runner.workflow.writeSummary((0,_report_markdown_render_failure_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFailureSummary */ .F)(text));
}


/***/ }),

/***/ 46464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ VERDICT_EXIT_CODES)
/* harmony export */ });
/** 0 pass, 1 findings block, 2 could not judge. */
const VERDICT_EXIT_CODES = { pass: 0, fail: 1, error: 2 };


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ wordError)
/* harmony export */ });
/* harmony import */ var _report_escape_control_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47976);
/** Errors in words: what happened and what to do; what is ours is told apart from what is the user's. */

/** Errors whose message is written for the user; anything else is a fault of ours. */
const USER_ERRORS = ['UsageError', 'ConfigError', 'RepositoryError', 'SettingsError', 'OutputError', 'RunEndedError'];
/** One or more lines, the last one ended. May hold hostile text of the repository: control characters are shown. */
function wordError(error) {
    if (error instanceof Error && USER_ERRORS.includes(error.name))
        return `secure-pipeline: ${visible(error.message)}\n`;
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `secure-pipeline: internal error, nothing was judged. Please report it with these lines:\n${visible(details)}\n`;
}
/** Terminal escapes of a hostile file name must not reach a terminal; lines stay lines. */
function visible(text) {
    return text.split('\n').map(_report_escape_control_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .showControls */ .mz).join('\n');
}


/***/ }),

/***/ 42835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openRunner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/platform/workflow.js
/**
 * What the runner of GitHub Actions gives and takes: inputs, masks, outputs, the job summary, workflow commands.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
/** The runner that this process was started by. */
function openWorkflow() {
    return {
        readInput,
        mask: async (secret) => {
            if (secret !== '')
                (await loadToolkit()).setSecret(secret);
        },
        setOutput: async (name, value) => (await loadToolkit()).setOutput(name, value),
        writeSummary: async (markdown) => {
            if (process.env.GITHUB_STEP_SUMMARY)
                await (await loadToolkit()).summary.addRaw(markdown, true).write();
        },
        announce: async (level, title, text) => (await loadToolkit())[level](text, { title }),
        write: writeWhole,
    };
}
/** The toolkit brings an HTTP client along, which takes as long to load as everything else before the scan. */
function loadToolkit() {
    return Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs */
function readInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** Resolves when the log has it: a process that ends with a full pipe loses the rest. */
function writeWhole(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
}

;// CONCATENATED MODULE: ./build/src/platform/runner.js
/** The runner that a run of the action lives in: its environment, folders and event, and the workflow's channels. */




/** The runner of this process. */
function openRunner(env) {
    const workflow = openWorkflow();
    return {
        workflow,
        env,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        tempFolder: env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        today: new Date().toISOString().slice(0, 10),
        readEventPayload: () => readJson(env.GITHUB_EVENT_PATH),
        writeLog: (text) => workflow.write(withoutCommands(text)),
    };
}
async function readJson(path) {
    if (path === undefined)
        return undefined;
    try {
        const payload = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return payload;
    }
    catch {
        // Whoever needs the payload says that it is missing, and for which event.
        return undefined;
    }
}
/** The runner ignores commands until it sees the token, which the text cannot know. */
function withoutCommands(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    return `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}


/***/ }),

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   N0: () => (/* binding */ replaceControls),
/* harmony export */   mz: () => (/* binding */ showControls)
/* harmony export */ });
/** Makes characters visible that would move the cursor, turn the text around or hide in it. Used by every sink. */
/**
 * C0 and C1 controls, DEL, soft hyphen, bidirectional controls (Trojan Source, https://trojansource.codes), zero-width
 * characters, line and paragraph separators, tag characters, byte order mark and lone surrogates.
 */
const UNSAFE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
/** One line: every unsafe character, line ends too, is written as `\u{1b}`. For paths, ids and code. */
function showControls(text) {
    return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** One line of prose: runs of white space become one blank, other unsafe characters are made visible. */
function toOneLine(text) {
    return showControls(text.replace(/[\t\n\v\f\r ]+/g, ' '));
}
/** Same number of columns: each unsafe character becomes one picture (U+2400 block) or U+FFFD. For code frames. */
function replaceControls(text) {
    return text.replace(UNSAFE, (character) => picture(character.codePointAt(0) ?? 0).repeat(character.length));
}
function picture(codePoint) {
    if (codePoint < 0x20)
        return String.fromCharCode(0x2400 + codePoint);
    return codePoint === 0x7f ? '\u2421' : '\ufffd';
}


/***/ }),

/***/ 47349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderFailureSummary),
/* harmony export */   S: () => (/* binding */ renderFailureComment)
/* harmony export */ });
/** The comment of a pull request whose run could not judge. */
/** GitHub Markdown. `words` may hold anything: it stands in indented code, where nothing is Markdown (CommonMark §4.4). */
function renderFailureComment(words, { marker }) {
    return `${marker}\n## ⚠️ secure-pipeline could not judge\n\n${toIndentedCode(words)}\n\nWhat this comment said before is out of date.\n`;
}
/** The same for the job summary. */
function renderFailureSummary(words) {
    return `## ⚠️ secure-pipeline could not judge\n\n${toIndentedCode(words)}\n`;
}
function toIndentedCode(words) {
    return words
        .split(/\r\n|\r|\n/)
        .map((line) => `    ${line}`)
        .join('\n');
}


/***/ })

};
