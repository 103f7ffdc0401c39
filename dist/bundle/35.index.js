export const id = 35;
export const ids = [35];
export const modules = {

/***/ 45035:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _command_run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25662);
/** The command line: gives the process to the command and sets the exit code. */

process.exitCode = await (0,_command_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    today: new Date().toISOString().slice(0, 10),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 46464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ VERDICT_EXIT_CODES)
/* harmony export */ });
/** 0 pass, 1 findings block, 2 could not judge. */
const VERDICT_EXIT_CODES = { pass: 0, fail: 1, error: 2 };


/***/ }),

/***/ 25662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _version_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2826);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46464);
/* harmony import */ var _word_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/** Finds the command, runs it, and words every error: what happened, and what to do. */



/** Loaded only when called, so that `--version` and `--help` answer at once. */
const COMMANDS = {
    scan: async () => (await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(815), __webpack_require__.e(867), __webpack_require__.e(966), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 42662))).scan,
    rules: async () => (await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 28520))).listRules,
    explain: async () => (await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 28520))).explainRule,
    init: async () => (await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 17810))).init,
};
/** Returns the exit code; never throws. */
async function runCommand(args, terminal) {
    try {
        return await dispatch(args, terminal);
    }
    catch (error) {
        terminal.stderr.write((0,_word_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wordError */ .j)(error));
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_EXIT_CODES */ .c.error;
    }
}
async function dispatch([name, ...rest], terminal) {
    if (name === '--version' || name === '-v') {
        terminal.stdout.write(`${_version_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}\n`);
        return 0;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        const { HELP } = await __webpack_require__.e(/* import() */ 692).then(__webpack_require__.bind(__webpack_require__, 25692));
        terminal.stdout.write(HELP);
        return name === undefined ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_EXIT_CODES */ .c.error : 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined)
        throw await unknownCommand(name);
    if (name !== 'scan' && rest.some((arg) => arg === '--help' || arg === '-h'))
        return dispatch(['--help'], terminal);
    const command = await load();
    return command(rest, terminal);
}
async function unknownCommand(name) {
    const { UsageError } = await __webpack_require__.e(/* import() */ 843).then(__webpack_require__.bind(__webpack_require__, 2843));
    const { didYouMean } = await __webpack_require__.e(/* import() */ 529).then(__webpack_require__.bind(__webpack_require__, 39529));
    const shown = JSON.stringify(name.slice(0, 80));
    return new UsageError(`${shown} is not a command${didYouMean(name, Object.keys(COMMANDS))}; see \`secure-pipeline --help\``);
}


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

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Generated by `npm run generate` from package.json. Do not edit. */
const VERSION = '0.1.0';


/***/ })

};
