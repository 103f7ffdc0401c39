export const id = 966;
export const ids = [966,529];
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

/***/ 39772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ makeProgress)
/* harmony export */ });
/** Without an output nothing is shown. */
function makeProgress(output) {
    if (output === undefined)
        return { show: () => undefined, end: () => undefined };
    return output.isTTY === true ? makeLiveProgress(output) : makePlainProgress(output);
}
/** Clears the line and puts the cursor at its start (ECMA-48: CR, EL). */
const CLEAR_LINE = '\r\u001b[2K';
function makeLiveProgress(output) {
    const running = new Set();
    let files = '';
    const redraw = () => output.write(`${CLEAR_LINE}scanning: ${[...running].sort().join(', ')}${files}`);
    return {
        show(progress) {
            if (progress.kind === 'files-done')
                files = ` — ${progress.done}/${progress.total} files`;
            else if (progress.kind === 'scanner-started')
                running.add(progress.scanner);
            else
                running.delete(progress.scanner);
            redraw();
        },
        end() {
            output.write(CLEAR_LINE);
        },
    };
}
function makePlainProgress(output) {
    return {
        show(progress) {
            if (progress.kind === 'scanner-started')
                output.write(`${progress.scanner}: scanning ${progress.files} ${progress.files === 1 ? 'file' : 'files'}\n`);
            if (progress.kind === 'scanner-ended') {
                output.write(`${progress.scanner}: ${progress.outcome} after ${formatSeconds(progress.durationMs)}\n`);
            }
        },
        end: () => undefined,
    };
}
function formatSeconds(durationMs) {
    return `${(durationMs / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 37096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** The user's configuration or inputs are wrong: the message names key, value, position and fix. Exit code 2. */
class ConfigError extends Error {
    name = 'ConfigError';
}


/***/ }),

/***/ 39529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Suggestions for misspelt words in errors. */
/** ` — did you mean "high"?` when a known word is near, else an empty string. */
function didYouMean(word, known) {
    const near = nearest(word.slice(0, 60), known);
    return near === undefined ? '' : ` — did you mean ${JSON.stringify(near)}?`;
}
function nearest(word, known) {
    const most = Math.max(1, Math.floor(word.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= most)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** Levenshtein distance, a swap of neighbours counted as one (optimal string alignment). */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const isSame = a[row - 1] === b[column - 1];
            const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (isSame ? 0 : 1), isSwap ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 80507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ FAIL_ON_WORDS),
/* harmony export */   bn: () => (/* binding */ ACTION_INPUTS),
/* harmony export */   dw: () => (/* binding */ DEFAULT_REPORT_DIR)
/* harmony export */ });
/* unused harmony export ACTION_OUTPUTS */
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13008);
/** The inputs and outputs of the action: one table from which action.yml, the README and the parser come. */

/** Where reports are written when the input `report-dir` says nothing else. */
const DEFAULT_REPORT_DIR = '.secure-pipeline';
const ACTION_INPUTS = {
    path: { default: '.', description: 'Folder to scan, relative to the workspace.' },
    config: {
        default: '',
        description: 'Config file, relative to `path`. Found by itself as `.secure-pipeline.yml`. In a pull request it is read from the base.',
    },
    scanners: {
        default: 'embedded',
        description: 'Scanners to run, by name, separated by commas; `embedded` is all that ship inside the action.',
    },
    'fail-on': {
        default: 'high',
        description: 'A new finding of this severity or worse fails the job: `critical`, `high`, `medium`, `low`, `info` or `never`.',
    },
    thresholds: {
        default: '',
        description: 'The most new findings that still pass, one line each: `critical: 0`, `secrets.any: 0`, `iac.high: 5`. Where a line speaks of a finding, `fail-on` does not.',
    },
    base: {
        default: 'auto',
        description: 'What to compare with: a branch, tag or commit, `none` for a full scan, or `auto`, which takes it from the event (pull_request, merge_group, push, workflow_dispatch).',
    },
    comment: {
        default: 'auto',
        description: 'The pull request comment: `auto` posts it when there is something to say, `always`, or `never`.',
    },
    'max-annotations': { default: '50', description: 'The most annotations in a run; the worst come first.' },
    'upload-sarif': {
        default: 'auto',
        description: 'Upload to code scanning: `auto` when the token has `security-events: write`, `true`, or `false`.',
    },
    'report-dir': { default: DEFAULT_REPORT_DIR, description: 'Folder for the report files, relative to the workspace.' },
    'on-scanner-error': {
        default: 'fail',
        description: 'A scanner that failed makes the verdict `error` (`fail`), or only a warning (`warn`).',
    },
    'timeout-minutes': { default: '15', description: 'Time for the whole run; what is not done by then counts as failed.' },
    cache: { default: 'true', description: 'Keep results between runs with the cache of GitHub Actions.' },
    token: {
        default: '${{ github.token }}',
        description: 'Token for the comment, the check run and the upload. It never reaches a scanner.',
    },
};
const ACTION_OUTPUTS = {
    verdict: '`pass`, `fail`, or `error` when a scanner or the base could not be judged.',
    findings: 'Number of open findings in the head, new and existing.',
    'new-findings': 'Number of open findings that the base does not have.',
    critical: 'New, open findings of severity critical.',
    high: 'New, open findings of severity high.',
    medium: 'New, open findings of severity medium.',
    low: 'New, open findings of severity low.',
    info: 'New, open findings of severity info.',
    'sarif-file': 'Path of the SARIF report.',
    'json-file': 'Path of the JSON report.',
    'html-file': 'Path of the HTML report.',
    'comment-url': 'Address of the pull request comment, if there is one.',
};
/** Words that `fail-on` takes. */
const FAIL_ON_WORDS = [..._finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'never'];


/***/ }),

/***/ 49525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseActionInputs),
/* harmony export */   Z: () => (/* binding */ parsePolicyInputs)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37096);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39529);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80507);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24139);
/** Strings of inputs and flags → checked values. Every error names the input, the value and the fix. */




/**
 * The action's inputs from a function that gives each one's text. An input that is left at its default leaves the word
 * to the config file, since the runner always passes defaults on. Throws `ConfigError`.
 */
function parseActionInputs(read) {
    const text = (name) => read(name).trim() || _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_INPUTS */ .bn[name].default;
    const changed = (name) => (text(name) === _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_INPUTS */ .bn[name].default ? undefined : text(name));
    return {
        path: text('path'),
        config: changed('config'),
        policy: parsePolicyInputs({
            scanners: changed('scanners'),
            failOn: changed('fail-on'),
            thresholds: text('thresholds'),
            onScannerError: changed('on-scanner-error'),
            timeoutMinutes: changed('timeout-minutes'),
        }),
        base: text('base'),
        comment: oneOf('comment', text('comment'), ['auto', 'always', 'never']),
        maxAnnotations: wholeNumber('max-annotations', text('max-annotations'), { min: 0, max: 10_000 }),
        uploadSarif: oneOf('upload-sarif', text('upload-sarif').toLowerCase(), ['auto', 'true', 'false']),
        reportDir: text('report-dir'),
        cache: oneOf('cache', text('cache').toLowerCase(), ['true', 'false']) === 'true',
        token: read('token').trim(),
    };
}
/** Policy flags as text; undefined where none was given. Throws `ConfigError`. */
function parsePolicyInputs(raw) {
    const given = (value, parse) => value === undefined ? undefined : parse(value);
    return {
        scanners: given(raw.scanners, parseNames),
        failOn: given(raw.failOn, (value) => oneOf('fail-on', value, _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON_WORDS */ .Ri)),
        thresholds: (0,_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .parseThresholdLines */ .I)(raw.thresholds ?? ''),
        onScannerError: given(raw.onScannerError, (value) => oneOf('on-scanner-error', value, ['fail', 'warn'])),
        timeoutMinutes: given(raw.timeoutMinutes, (value) => wholeNumber('timeout-minutes', value, { min: 1, max: 360 })),
    };
}
function parseNames(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    if (names.length === 0)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x('scanners: no scanner is named; write `embedded` or names separated by commas');
    return [...new Set(names)];
}
function oneOf(name, value, known) {
    const found = known.find((word) => word === value);
    if (found !== undefined)
        return found;
    const shown = JSON.stringify(value.slice(0, 80));
    throw new _config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name}: ${shown} is not one of ${known.join(', ')}${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(value, known)}`);
}
function wholeNumber(name, value, { min, max }) {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw new _config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name}: ${JSON.stringify(value.slice(0, 80))} is not a whole number from ${min} to ${max}`);
}


/***/ }),

/***/ 24139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseThresholdLines),
/* harmony export */   c: () => (/* binding */ makeThreshold)
/* harmony export */ });
/* harmony import */ var _finding_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32371);
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13008);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37096);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39529);
/** Reads thresholds: `critical: 0`, `secrets.any: 0`, `iac.high: 5`. */




const LEVELS = [..._finding_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC, 'any'];
/** One threshold from its key and its number. Throws `ConfigError` naming what is wrong and what would be right. */
function makeThreshold(key, max) {
    const parts = key.split('.');
    const levelWord = parts.pop() ?? '';
    const categoryWord = parts.join('.');
    if (!Number.isSafeInteger(max) || max < 0)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`threshold ${quote(key)}: ${max} is not a whole number from 0 up`);
    const severity = LEVELS.find((level) => level === levelWord);
    if (severity === undefined)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(unknownWord(key, { word: levelWord, known: LEVELS, what: 'a severity' }));
    return { key, category: categoryWord === '' ? undefined : findCategory(key, categoryWord), severity, max };
}
/** Lines `key: number` (or `key=number`), as in the action's input; empty lines and `#` comments are left out. */
function parseThresholdLines(text) {
    return text
        .split(/[\n,]/)
        .map((line) => line.replace(/#.*$/, '').trim())
        .filter((line) => line !== '')
        .map(parseThresholdLine);
}
function parseThresholdLine(line) {
    const match = /^(?<key>[\w.-]+)\s*[:=]\s*(?<max>\d{1,9})$/.exec(line);
    if (match?.groups === undefined) {
        throw new _config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`threshold ${quote(line)} is not of the form \`severity: number\`; write for example \`iac.high: 5\``);
    }
    return makeThreshold(match.groups.key ?? '', Number(match.groups.max));
}
function findCategory(key, word) {
    const category = _finding_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R.find((name) => name === word);
    if (category === undefined)
        throw new _config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(unknownWord(key, { word, known: _finding_category_js__WEBPACK_IMPORTED_MODULE_0__/* .CATEGORIES */ .R, what: 'a category' }));
    return category;
}
function unknownWord(key, { word, known, what }) {
    return `threshold ${quote(key)}: ${quote(word)} is not ${what} (${known.join(', ')})${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(word, known)}`;
}
function quote(text) {
    return JSON.stringify(text.slice(0, 80));
}


/***/ }),

/***/ 32371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CATEGORIES)
/* harmony export */ });
/* unused harmony export CATEGORY_TITLES */
/** What kind of thing a scanner looks at. Thresholds are written by category (`secrets.any: 0`). */
const CATEGORIES = ['secrets', 'iac', 'sast', 'dependencies', 'images', 'workflows', 'api'];
/** Words for people, by category. */
const CATEGORY_TITLES = {
    secrets: 'Secrets',
    iac: 'Infrastructure as code',
    sast: 'Static analysis',
    dependencies: 'Dependencies',
    images: 'Container images',
    workflows: 'CI workflows',
    api: 'API definitions',
};


/***/ }),

/***/ 34515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ confidenceRank),
/* harmony export */   i: () => (/* binding */ CONFIDENCES)
/* harmony export */ });
/** How sure a rule is that what it found is a real problem: an axis of its own, never folded into severity. */
const CONFIDENCES = ['low', 'medium', 'high'];
/** 0 for low … 2 for high; for sorting. */
function confidenceRank(confidence) {
    return CONFIDENCES.indexOf(confidence);
}


/***/ }),

/***/ 76231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   X: () => (/* binding */ FINGERPRINT_KEY)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Stable identity of a finding across runs, published under the own key `securePipeline/v1`. */

/** Key in SARIF `partialFingerprints`. `primaryLocationLineHash` is left to GitHub, which computes it itself. */
const FINGERPRINT_KEY = 'securePipeline/v1';
/**
 * 32 hexadecimal characters. Rule: what is wrong. Path: code scanning matches alerts by file. Identity: which one in
 * the file. No line number, so that code moved by an edit above it keeps its fingerprint.
 */
function fingerprint({ ruleId, path, identity, occurrence }) {
    const parts = JSON.stringify([FINGERPRINT_KEY, ruleId, path, identity.scope, ...identity.key, occurrence]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 18672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compareLocations),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Where a finding is. Paths are repository-relative POSIX paths; lines and columns are 1-based as in SARIF regions. */
/** Orders by path, then line, then column, by code unit: the same on every machine. */
function compareLocations(a, b) {
    return compareText(a.path, b.path) || a.startLine - b.startLine || (a.startColumn ?? 0) - (b.startColumn ?? 0);
}
/** Orders text by code unit; `localeCompare` would differ between machines. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 13008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ severityToLevel),
/* harmony export */   Y8: () => (/* binding */ severityToSecuritySeverity),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/** The one severity scale of this project; every scanner's words are converted to it where they enter. */
const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'];
/** True when `severity` is `least` or worse. */
function isAtLeast(severity, least) {
    return severityRank(severity) >= severityRank(least);
}
/** 0 for info … 4 for critical; for sorting and comparing. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** SARIF level of a severity: what blocks by default (high and above) is an error. */
function severityToLevel(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
            return 'error';
        case 'medium':
            return 'warning';
        case 'low':
        case 'info':
            return 'note';
    }
}
/**
 * The `security-severity` property of a SARIF rule, a number from 0.0 to 10.0 as text. GitHub maps over 9.0 to
 * critical, 7.0–8.9 to high, 4.0–6.9 to medium, 0.1–3.9 to low.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function severityToSecuritySeverity(severity) {
    const scores = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '0.1' };
    return scores[severity];
}


/***/ }),

/***/ 17994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** Bytes of a file → text: UTF-8, or UTF-16 when a byte order mark says so. Never fails. */
/**
 * Text without byte order mark; bytes that are no valid text become U+FFFD. Scanners and code frames decode alike, so
 * that the columns of the ones fit the others (they count UTF-16 code units of this text).
 */
function decodeText(bytes) {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return 'utf-8';
}


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

/***/ 77245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
// EXTERNAL MODULE: ./build/src/finding/severity.js
var severity = __webpack_require__(13008);
;// CONCATENATED MODULE: ./build/src/config/config-changes.js
/** What a pull request's own config would change in the policy, and which of it would let more pass. */

/** Differences from the config that judges (`base`) to the one that is proposed (`head`), in a fixed order. */
function describeConfigChanges(base, head) {
    return [
        ...changedList('scanner', base.scanners, head.scanners, 'removal-weakens'),
        ...changedFailOn(base, head),
        ...changedThresholds(base, head),
        ...changedWord('on-scanner-error', base.onScannerError, head.onScannerError, ['fail', 'warn']),
        ...changedWord('inline-suppressions', base.inlineSuppressions, head.inlineSuppressions, [
            'never',
            'base',
            'always',
        ]),
        ...changedList('included path', base.include, head.include, 'any-weakens'),
        ...changedList('excluded path', base.exclude, head.exclude, 'addition-weakens'),
        ...changedRules(base, head),
        ...changedList('waiver', base.waivers.map(describeWaiver), head.waivers.map(describeWaiver), 'addition-weakens'),
        ...changedNumber('max-waiver-days', base.maxWaiverDays, head.maxWaiverDays, 'more-weakens'),
        ...changedNumber('max-file-size', base.limits.maxFileSizeBytes, head.limits.maxFileSizeBytes, 'less-weakens'),
        ...changedNumber('max-files', base.limits.maxFiles, head.limits.maxFiles, 'less-weakens'),
    ];
}
function changedList(what, base, head, direction) {
    const added = head.filter((item) => !base.includes(item));
    const removed = base.filter((item) => !head.includes(item));
    return [
        ...removed.map((item) => ({ text: `removes ${what} ${item}`, weakens: direction !== 'addition-weakens' })),
        ...added.map((item) => ({ text: `adds ${what} ${item}`, weakens: direction !== 'removal-weakens' })),
    ];
}
function changedFailOn(base, head) {
    if (base.failOn === head.failOn)
        return [];
    return [{ text: `changes fail-on from ${base.failOn} to ${head.failOn}`, weakens: barHeight(head) > barHeight(base) }];
}
/** How bad a finding must be to block; `never` is above all. */
function barHeight({ failOn }) {
    return failOn === 'never' ? Number.POSITIVE_INFINITY : (0,severity/* severityRank */.qs)(failOn);
}
function changedThresholds(base, head) {
    const before = new Map(base.thresholds.map(({ key, max }) => [key, max]));
    const after = new Map(head.thresholds.map(({ key, max }) => [key, max]));
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
        const [old, proposed] = [before.get(key), after.get(key)];
        if (old === proposed)
            return [];
        if (proposed === undefined)
            return [{ text: `removes threshold ${key}: ${old}`, weakens: true }];
        if (old === undefined)
            return [{ text: `adds threshold ${key}: ${proposed}`, weakens: proposed > 0 }];
        return [{ text: `changes threshold ${key} from ${old} to ${proposed}`, weakens: proposed > old }];
    });
}
/** `order` runs from the strictest word to the loosest. */
function changedWord(name, base, head, order) {
    if (base === head)
        return [];
    return [{ text: `changes ${name} from ${base} to ${head}`, weakens: order.indexOf(head) > order.indexOf(base) }];
}
function changedRules(base, head) {
    const ids = [...new Set([...Object.keys(base.rules), ...Object.keys(head.rules)])].sort();
    return ids.flatMap((id) => {
        const [before, after] = [describeRule(base, id), describeRule(head, id)];
        return before === after
            ? []
            : [{ text: `changes rule ${id} from ${before} to ${after}`, weakens: after !== 'default' }];
    });
}
function describeRule(config, id) {
    const setting = config.rules[id];
    if (setting === undefined)
        return 'default';
    return setting.enabled ? (setting.severity ?? 'default') : 'off';
}
function describeWaiver({ rule, paths, owner, expires }) {
    const scope = paths.length === 0 ? 'everywhere' : `in ${paths.join(', ')}`;
    return `of ${rule} ${scope} until ${expires} (owner ${owner})`;
}
function changedNumber(name, base, head, direction) {
    if (base === head)
        return [];
    const isMore = head > base;
    return [{ text: `changes ${name} from ${base} to ${head}`, weakens: direction === 'more-weakens' ? isMore : !isMore }];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(39529);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/src/config/schema.js
/** The config file `.secure-pipeline.yml` as a schema; the types, the errors and the editors' JSON Schema come from it. */


/** Where the config file is looked for, relative to the scanned folder. */
const CONFIG_PATHS = ['.secure-pipeline.yml', '.secure-pipeline.yaml', '.github/secure-pipeline.yml'];
/** The most days that a waiver may be valid for when the config does not say otherwise. */
const DEFAULT_MAX_WAIVER_DAYS = 180;
const schema_severity = schemas/* enum */.k5n(severity/* SEVERITIES */.oC);
const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1));
const positive = schemas/* number */.aig().int().positive();
/** Keys in the order in which they are documented. */
const ConfigFile = schemas/* strictObject */.rej({
    scanners: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .describe('Scanners that run, by name; all of them must conclude.'),
    'fail-on': schemas/* enum */.k5n([...severity/* SEVERITIES */.oC, 'never'])
        .optional()
        .describe('A new finding of this severity or worse fails the build, unless a threshold of its own speaks of it.'),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int().min(0))
        .optional()
        .describe('The most new findings that still pass, by `severity`, `category.severity` or `category.any`.'),
    'on-scanner-error': schemas/* enum */.k5n(['fail', 'warn'])
        .optional()
        .describe('Whether a scanner that failed makes the verdict `error`. `warn` lets a run pass that proves less.'),
    'inline-suppressions': schemas/* enum */.k5n(['base', 'always', 'never'])
        .optional()
        .describe('Which suppression comments count. `base`: in a pull request only those that its base has already.'),
    paths: schemas/* strictObject */.rej({
        include: globs.optional().describe('Globs of files to scan; without any, every file.'),
        exclude: globs.optional().describe('Globs of files to leave out; they are counted in the report.'),
        vendored: schemas/* boolean */.zMY().optional().describe('Scan vendored and generated folders, too.'),
    })
        .optional()
        .describe('Which files are scanned. Globs are relative to the scanned folder.'),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* literal */.euz('off'), schema_severity]))
        .optional()
        .describe('By rule id: `off`, or the severity it has here.'),
    waivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: schemas/* string */.YjP().min(1).describe('Rule or advisory id.'),
        paths: globs.optional().describe('Globs; without any, everywhere.'),
        reason: schemas/* string */.YjP().trim().min(1).describe('Why the risk is accepted.'),
        owner: schemas/* string */.YjP().trim().min(1).describe('Who answers for it.'),
        expires: iso/* date */.p6().describe('Last day on which it holds, YYYY-MM-DD.'),
    }))
        .optional()
        .describe('Findings that are accepted for a time. They stay visible as waived.'),
    'max-waiver-days': positive
        .optional()
        .describe(`The most days a waiver may last; ${DEFAULT_MAX_WAIVER_DAYS} by default.`),
    limits: schemas/* strictObject */.rej({
        'max-file-size-kb': positive.optional().describe('Larger files are skipped and named.'),
        'max-files': positive.optional().describe('Further files are skipped and counted.'),
        'file-timeout-seconds': positive.optional().describe('Time a scanner may spend on one file.'),
        'worker-memory-mb': schemas/* number */.aig().int().min(64).optional().describe('Heap of one worker thread.'),
        'timeout-minutes': positive.max(360).optional().describe('Time for the whole run.'),
    })
        .optional()
        .describe('What a scan may cost.'),
});
/** JSON Schema of the config file, for editors. */
function configFileJsonSchema() {
    return {
        ...z.toJSONSchema(ConfigFile, { target: 'draft-7' }),
        title: 'secure-pipeline configuration',
    };
}

;// CONCATENATED MODULE: ./build/src/config/parse-config-file.js
/** Text of a config file → checked values. Every error names file, position, key, value and fix. */




/** No honest config file is larger. */
const MAX_CONFIG_BYTES = 512 * 1024;
/** More errors than this are not read by anyone. */
const MAX_ERRORS = 10;
/** Throws `ConfigError` with one line an error, `file:line:column: key: what is wrong and what to write`. */
function parseConfigFile(path, bytes) {
    const { document, lines } = parseYaml(path, decode(path, bytes));
    const place = (node) => {
        const offset = (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const faults = findForbiddenYaml(document.contents).map(({ node, fault }) => `${place(node)}: ${fault}`);
    throwIfAny(faults);
    if (document.contents === null)
        return {};
    if (!(0,dist/* isMap */.jh)(document.contents))
        throw new config/* ConfigError */.x(`${path}:1:1: the config must be a mapping of keys to values`);
    const parsed = ConfigFile.safeParse(document.toJS(), { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const nodeAt = (keys) => nearestNode(document.contents, keys);
    throwIfAny(parsed.error.issues.flatMap((issue) => describeIssue(issue, (keys) => place(nodeAt(keys)))));
    throw new config/* ConfigError */.x(`${path}: the config is invalid`);
}
function decode(path, bytes) {
    if (bytes.byteLength > MAX_CONFIG_BYTES) {
        throw new config/* ConfigError */.x(`${path}: the config has ${bytes.byteLength} bytes; at most ${MAX_CONFIG_BYTES} are read`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new config/* ConfigError */.x(`${path}: the config is not UTF-8 text; save it as UTF-8`);
    }
}
function parseYaml(path, text) {
    const lines = new dist/* LineCounter */.HN();
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
        if (document.errors.some(({ message }) => message.includes('call stack')))
            throw new RangeError('nested too deeply');
        throwIfAny(document.errors.map((error) => {
            const { line, col } = lines.linePos(error.pos[0]);
            return `${path}:${line}:${col}: not valid YAML: ${error.message}`;
        }));
        return { document, lines };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new config/* ConfigError */.x(`${path}: the config is nested too deeply`);
        throw error;
    }
}
/** Aliases (bombs) and duplicate keys (the second would silently win) are not part of our configs. */
function findForbiddenYaml(contents) {
    const faults = [];
    (0,dist/* visit */.YR)(contents, (_, node) => {
        if ((0,dist/* isAlias */.Vj)(node))
            faults.push({ node, fault: 'aliases (`*name`) are not supported; write the value out' });
        if ((0,dist/* isMap */.jh)(node))
            faults.push(...duplicateKeys(node.items.map(({ key }) => key)));
        return undefined;
    });
    return faults;
}
function duplicateKeys(keys) {
    const seen = new Set();
    return keys.filter(dist/* isScalar */.jn).flatMap((key) => {
        const name = String(key.value);
        if (seen.has(name))
            return [{ node: key, fault: `${show(name)} is given twice; remove one` }];
        seen.add(name);
        return [];
    });
}
function describeIssue(issue, placeOf) {
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => {
            const name = [...issue.path, key].join('.');
            return `${placeOf([...issue.path, key])}: ${show(name)} is not a known key${(0,did_you_mean.didYouMean)(key, known)}`;
        });
    }
    const name = issue.path.map(String).join('.');
    return [`${placeOf(issue.path)}: ${name === '' ? '' : `${name}: `}${describeValue(issue)}`];
}
function describeValue(issue) {
    if (issue.input === undefined)
        return 'is missing';
    const given = show(issue.input);
    switch (issue.code) {
        case 'invalid_value': {
            const known = issue.values.map(String);
            return `${given} is not one of ${known.join(', ')}${(0,did_you_mean.didYouMean)(String(issue.input), known)}`;
        }
        case 'invalid_type':
            return issue.input === undefined
                ? `is missing; write a ${issue.expected}`
                : `${given} is not ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
        case 'invalid_union':
            return `${given} is not "off" or a severity (info, low, medium, high, critical)`;
        case 'invalid_format':
            return `${given} is not a date; write YYYY-MM-DD, in quotes or without`;
        case 'too_small':
            return issue.origin === 'number' ? `${given} is less than ${issue.minimum}` : `${given} is empty`;
        case 'too_big':
            return `${given} is more than ${issue.maximum}`;
        default:
            return `${given}: ${issue.message}`;
    }
}
const TYPE_WORDS = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
/** Keys that the schema knows at a path, for suggestions. */
function knownKeys(path) {
    const shapes = {
        '': Object.keys(ConfigFile.shape),
        paths: Object.keys(ConfigFile.shape.paths.unwrap().shape),
        waivers: Object.keys(ConfigFile.shape.waivers.unwrap().element.shape),
        limits: Object.keys(ConfigFile.shape.limits.unwrap().shape),
    };
    return [...(shapes[String(path[0] ?? '')] ?? [])];
}
/** The node of a path's last key: the key itself for a mapping, so that the position is where one has to type. */
function nearestNode(root, path) {
    let node = root;
    let best = root;
    for (const step of path) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step));
            if (pair === undefined)
                return best;
            best = pair.key;
            node = pair.value;
        }
        else if (hasItems(node)) {
            node = node.items[Number(step)];
            best = node ?? best;
        }
    }
    return best;
}
function hasItems(node) {
    return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}
function show(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
function throwIfAny(errors) {
    if (errors.length === 0)
        return;
    const hidden = errors.length - MAX_ERRORS;
    const more = hidden > 0 ? [`… and ${hidden} more`] : [];
    throw new config/* ConfigError */.x([...errors.slice(0, MAX_ERRORS), ...more].join('\n'));
}

// EXTERNAL MODULE: ./build/src/config/threshold.js
var threshold = __webpack_require__(24139);
;// CONCATENATED MODULE: ./build/src/config/resolve-config.js
/** Defaults, config file and inputs → the one frozen Config of a run. */




/** Stands for every scanner that ships inside. */
const EMBEDDED = 'embedded';
const DEFAULT_LIMITS = {
    maxFileSizeBytes: 5 * 1024 * 1024,
    maxFiles: 250_000,
    fileTimeoutMs: 10_000,
    workerMemoryMb: 512,
    timeoutMs: 15 * 60_000,
    toolOutputBytes: 256 * 1024 * 1024,
};
/** Inputs win over the file, the file over the defaults. Throws `ConfigError`. */
function resolveConfig(parts) {
    const { file, inputs } = parts;
    return Object.freeze({
        scanners: resolveScanners(parts),
        include: file.paths?.include ?? [],
        exclude: file.paths?.exclude ?? [],
        includeVendored: file.paths?.vendored ?? false,
        failOn: inputs.failOn ?? file['fail-on'] ?? 'high',
        thresholds: resolveThresholds(parts),
        rules: resolveRules(file),
        waivers: resolveWaivers(parts),
        maxWaiverDays: maxWaiverDays(file),
        inlineSuppressions: file['inline-suppressions'] ?? 'base',
        onScannerError: inputs.onScannerError ?? file['on-scanner-error'] ?? 'fail',
        limits: Object.freeze(resolveLimits(parts)),
    });
}
function resolveScanners({ file, inputs, knownScanners, embeddedScanners }) {
    const asked = inputs.scanners ?? file.scanners ?? [EMBEDDED];
    const names = asked.flatMap((name) => (name === EMBEDDED ? embeddedScanners : [name]));
    const unknown = names.find((name) => !knownScanners.includes(name));
    if (unknown !== undefined) {
        const known = [EMBEDDED, ...knownScanners];
        const shown = JSON.stringify(unknown.slice(0, 80));
        throw new config/* ConfigError */.x(`scanners: ${shown} is not a scanner (${known.join(', ')})${(0,did_you_mean.didYouMean)(unknown, known)}`);
    }
    return [...new Set(names)].sort();
}
/** A threshold of the inputs takes the place of the file's with the same key. */
function resolveThresholds({ file, filePath, inputs }) {
    const fromFile = Object.entries(file.thresholds ?? {}).map(([key, max]) => inFile(filePath, () => (0,threshold/* makeThreshold */.c)(key, max)));
    const byKey = new Map([...fromFile, ...inputs.thresholds].map((threshold) => [threshold.key, threshold]));
    return [...byKey.values()];
}
function resolveRules(file) {
    return Object.fromEntries(Object.entries(file.rules ?? {}).map(([id, word]) => [
        id,
        word === 'off' ? { enabled: false, severity: undefined } : { enabled: true, severity: word },
    ]));
}
function resolveWaivers({ file, filePath, today }) {
    const latest = addDays(today, maxWaiverDays(file));
    return (file.waivers ?? []).map(({ rule, paths, reason, owner, expires }, index) => {
        if (expires > latest) {
            throw new config/* ConfigError */.x(`${filePath}: waivers.${index}.expires: ${expires} is more than ${maxWaiverDays(file)} days away; write ${latest} or earlier, or raise max-waiver-days`);
        }
        return { rule, paths: paths ?? [], reason, owner, expires };
    });
}
function maxWaiverDays(file) {
    return file['max-waiver-days'] ?? DEFAULT_MAX_WAIVER_DAYS;
}
function addDays(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
function resolveLimits({ file, inputs }) {
    const limits = file.limits ?? {};
    const scaled = (value, factor, otherwise) => value === undefined ? otherwise : value * factor;
    return {
        maxFileSizeBytes: scaled(limits['max-file-size-kb'], 1024, DEFAULT_LIMITS.maxFileSizeBytes),
        maxFiles: limits['max-files'] ?? DEFAULT_LIMITS.maxFiles,
        fileTimeoutMs: scaled(limits['file-timeout-seconds'], 1000, DEFAULT_LIMITS.fileTimeoutMs),
        workerMemoryMb: limits['worker-memory-mb'] ?? DEFAULT_LIMITS.workerMemoryMb,
        timeoutMs: scaled(inputs.timeoutMinutes ?? limits['timeout-minutes'], 60_000, DEFAULT_LIMITS.timeoutMs),
        toolOutputBytes: DEFAULT_LIMITS.toolOutputBytes,
    };
}
function inFile(filePath, make) {
    try {
        return make();
    }
    catch (error) {
        if (error instanceof config/* ConfigError */.x)
            throw new config/* ConfigError */.x(`${filePath}: ${error.message}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/config/load-config.js
/** Reads the config that judges this run, and compares it with the one that the head proposes. */





/** Throws `ConfigError` when the config that judges is invalid or a named file does not exist. */
async function loadConfig(request) {
    const found = await findConfigFile(request, request.side);
    if (found === undefined && request.configPath !== undefined)
        await expectProposal(request.configPath, request);
    const config = resolveConfig({ ...request, ...parse(found) });
    return {
        config,
        source: describeSource(found?.path, request.side),
        changes: request.side === 'base' ? await proposedChanges(config, request) : [],
    };
}
/** A pull request may bring the file that the base lacks; a path that neither side has is a mistake in the workflow. */
async function expectProposal(configPath, request) {
    if (request.side === 'base' && (await findConfigFile(request, 'head')) !== undefined)
        return;
    throw new config/* ConfigError */.x(`config: ${JSON.stringify(configPath)} does not exist in the scanned folder`);
}
async function findConfigFile({ configPath, readAt }, side) {
    for (const path of configPath === undefined ? CONFIG_PATHS : [configPath]) {
        const bytes = await readAt(side, path);
        if (bytes !== undefined)
            return { path, bytes };
    }
    return undefined;
}
function parse(found) {
    if (found === undefined)
        return { file: {}, filePath: CONFIG_PATHS[0] };
    return { file: parseConfigFile(found.path, found.bytes), filePath: found.path };
}
function describeSource(path, side) {
    const where = side === 'base' ? ' of the base' : '';
    return path === undefined ? `defaults (no config file${side === 'base' ? ' in the base' : ''})` : `${path}${where}`;
}
/** An invalid proposal does not judge, so it is told and not thrown. */
async function proposedChanges(base, request) {
    const found = await findConfigFile(request, 'head');
    try {
        return describeConfigChanges(base, resolveConfig({ ...request, ...parse(found) }));
    }
    catch (error) {
        if (error instanceof config/* ConfigError */.x)
            return [{ text: `proposes a config that is invalid: ${error.message}`, weakens: true }];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/finding/confidence.js
var confidence = __webpack_require__(34515);
// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
;// CONCATENATED MODULE: ./build/src/judge/compare.js
/**
 * Every finding of the head as `new` or `existing`, and those of the base that are gone as `fixed`.
 *
 * One finding of the base excuses at most one of the head, so a copy of an old problem is new. First the same problem
 * in the same file (or in the file it was renamed to); then, for problems that have a name of their own in the whole
 * repository, one that left its old place: it was moved. A problem known only within its file never excuses one in
 * another file.
 */
function compareWithBase(head, base, renames) {
    const inPlace = matchBy({ head, base }, ({ location }, side) => side === 'base' ? (renames.get(location.path) ?? location.path) : location.path);
    const movable = {
        head: inPlace.unmatched.head.filter(isMovable),
        base: inPlace.unmatched.base.filter(isMovable),
    };
    const moved = matchBy(movable, () => '');
    const old = {
        head: new Set([...inPlace.matched.head, ...moved.matched.head]),
        base: new Set([...inPlace.matched.base, ...moved.matched.base]),
    };
    return [
        ...head.map((finding) => withStatus(finding, old.head.has(finding) ? 'existing' : 'new')),
        ...base.filter((finding) => !old.base.has(finding)).map((finding) => withStatus(finding, 'fixed')),
    ];
}
/** Pairs findings with equal problem and place, each at most once. */
function matchBy({ head, base }, placeOf) {
    const waiting = Map.groupBy(base, (finding) => problemKey(finding, placeOf(finding, 'base')));
    const matched = { head: new Set(), base: new Set() };
    for (const finding of head) {
        const partner = waiting.get(problemKey(finding, placeOf(finding, 'head')))?.pop();
        if (partner === undefined)
            continue;
        matched.head.add(finding);
        matched.base.add(partner);
    }
    return {
        matched: { head: [...matched.head], base: [...matched.base] },
        unmatched: {
            head: head.filter((finding) => !matched.head.has(finding)),
            base: base.filter((finding) => !matched.base.has(finding)),
        },
    };
}
function problemKey({ rule, identity }, place) {
    return JSON.stringify([rule.id, identity.scope, identity.key, place]);
}
function isMovable({ identity }) {
    return identity.scope === 'repository';
}
function withStatus(finding, status) {
    return { ...finding, status };
}

;// CONCATENATED MODULE: ./build/src/finding/finding.js
/** Category of a finding; decided by its rule. */
function categoryOf(finding) {
    return finding.rule.category;
}

;// CONCATENATED MODULE: ./build/src/judge/thresholds.js


/** The thresholds that were exceeded, and the findings that count against them. */
function countAgainstThresholds(findings, config) {
    const counting = findings.filter(({ status, disposition }) => status === 'new' && disposition === 'open');
    const bars = [...config.thresholds.map(thresholdBar), ...failOnBar(config)];
    const over = bars
        .map((bar) => ({ ...bar, hits: counting.filter(bar.counts) }))
        .filter(({ hits, max }) => hits.length > max);
    return {
        exceeded: over.map(({ key, max, hits }) => ({ key, max, count: hits.length })),
        blocking: counting.filter((finding) => over.some(({ counts }) => counts(finding))),
    };
}
function thresholdBar(threshold) {
    return { key: threshold.key, max: threshold.max, counts: (finding) => isCountedBy(threshold, finding) };
}
/** `fail-on` lets nothing of its severity or worse pass, except what a threshold of its own already speaks of. */
function failOnBar({ failOn, thresholds }) {
    if (failOn === 'never')
        return [];
    const counts = (finding) => (0,severity/* isAtLeast */.du)(finding.severity, failOn) && !thresholds.some((threshold) => isCountedBy(threshold, finding));
    return [{ key: `fail-on ${failOn}`, max: 0, counts }];
}
function isCountedBy({ category, severity }, finding) {
    const inCategory = category === undefined || category === categoryOf(finding);
    return inCategory && (severity === 'any' || severity === finding.severity);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/judge/waivers.js
/** Which findings are accepted for a time, by a waiver of the config or by a comment beside the code. */

/** Marks waived findings and says what became of each waiver. A fixed finding needs no waiver and uses none. */
function applyWaivers(findings, context) {
    const rules = context.config.waivers.map((waiver) => compileWaiver(waiver, context.today));
    const judged = findings.map((finding) => judgeOne(finding, rules, context));
    const uses = rules.map(({ waiver, isExpired, matches }) => {
        const count = findings.filter((finding) => finding.status !== 'fixed' && matches(finding)).length;
        return { waiver, state: waiverState(isExpired, count), matches: count };
    });
    return { findings: judged, uses };
}
function compileWaiver(waiver, today) {
    const isInScope = waiver.paths.length === 0 ? () => true : picomatch([...waiver.paths], { dot: true });
    return {
        waiver,
        isExpired: waiver.expires < today,
        matches: (finding) => rulesOf(finding).includes(waiver.rule) && isInScope(finding.location.path),
    };
}
/**
 * Rules whose waiver covers the finding. Where a secret stands at a place that another rule forbids to secrets, only
 * the rule that tells the secret: who accepts passwords in ENV has not accepted this key.
 */
function rulesOf({ rule, sensitive, sources }) {
    return sensitive ? [rule.id] : sources.map(({ ruleId }) => ruleId);
}
function waiverState(isExpired, matches) {
    if (matches === 0)
        return 'unused';
    return isExpired ? 'expired' : 'used';
}
function judgeOne(finding, waivers, context) {
    if (finding.status === 'fixed')
        return { ...finding, disposition: 'open' };
    const covering = waivers.find(({ isExpired, matches }) => !isExpired && matches(finding));
    if (covering !== undefined) {
        const { reason, owner, expires } = covering.waiver;
        return { ...finding, disposition: 'waived', waiver: { reason, owner, expires } };
    }
    return { ...finding, disposition: commentCounts(finding, context) ? 'waived' : 'open' };
}
/** Whether a suppression comment beside the code is accepted; see `InlineSuppressions`. */
function commentCounts(finding, { config, headIsTrusted }) {
    if (finding.suppressedInSource === undefined)
        return false;
    switch (config.inlineSuppressions) {
        case 'always':
            return true;
        case 'never':
            return false;
        case 'base':
            return headIsTrusted || finding.status === 'existing';
    }
}

;// CONCATENATED MODULE: ./build/src/judge/judge.js






/** Fails closed: silence from a scanner that did not run proves nothing. */
function judge(parts) {
    const { head, base, renames, config, today, headIsTrusted } = parts;
    const compared = compareWithBase(head, base, renames);
    const { findings, uses } = applyWaivers(compared, { config, today, headIsTrusted });
    const { exceeded, blocking } = countAgainstThresholds(findings, config);
    const fingerprints = new Set(blocking.map((finding) => finding.fingerprint));
    return {
        findings: rank(findings, fingerprints),
        blocking: fingerprints,
        verdict: decide(exceeded, inconclusive(parts)),
        waivers: uses,
    };
}
function decide(exceeded, causes) {
    if (causes.length > 0)
        return { kind: 'error', exceeded, causes };
    return exceeded.length > 0 ? { kind: 'fail', exceeded } : { kind: 'pass', exceeded: [] };
}
/** Why the run proves nothing: scanners that were asked for and did not conclude. */
function inconclusive({ outcomes, skipped, headIsTrusted, config }) {
    const { scanners, onScannerError } = config;
    const byName = new Map(outcomes.map((outcome) => [outcome.manifest.name, outcome]));
    const missing = scanners.filter((name) => !byName.has(name)).map((name) => `scanner ${name} did not run`);
    const failed = outcomes.flatMap((outcome) => outcome.kind === 'failed' ? [`scanner ${outcome.manifest.name} failed: ${outcome.cause}`] : []);
    return onScannerError === 'fail' ? [...missing, ...failed, ...(headIsTrusted ? [] : overLimit(skipped))] : missing;
}
/** A pull request that adds files until others are no longer looked at must not pass by that. */
function overLimit(skipped) {
    const count = skipped.filter(({ reason }) => reason === 'over-file-limit').length;
    return count === 0 ? [] : [`${count} files over the limit were not scanned; raise limits.max-files in the base`];
}
const STATUS_ORDER = { new: 0, existing: 1, fixed: 2 };
const DISPOSITION_ORDER = { open: 0, waived: 1 };
/** What blocks first, then new before old, open before waived, the worse and surer first, then by place. */
function rank(findings, blocking) {
    const blockRank = ({ fingerprint, status }) => (status === 'new' && blocking.has(fingerprint) ? 0 : 1);
    return [...findings].sort((a, b) => blockRank(a) - blockRank(b) ||
        STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
        DISPOSITION_ORDER[a.disposition] - DISPOSITION_ORDER[b.disposition] ||
        (0,severity/* severityRank */.qs)(b.severity) - (0,severity/* severityRank */.qs)(a.severity) ||
        (0,confidence/* confidenceRank */.Z)(b.confidence) - (0,confidence/* confidenceRank */.Z)(a.confidence) ||
        (0,finding_location/* compareLocations */.Q)(a.location, b.location) ||
        (0,finding_location/* compareText */.n)(a.fingerprint, b.fingerprint));
}

;// CONCATENATED MODULE: ./build/src/merge/merge-sightings.js
/** Scanners of different kinds that see a secret at the same place see one problem. */




/**
 * Joins findings that hold a secret and overlap in the same file, one of each scanner: the secret itself, and the
 * manifest or Dockerfile rule that forbids a secret there. The finding about the secret tells it, with the worse
 * severity and the better confidence of all. Two secrets of one scanner are never joined.
 */
function mergeSightings(findings) {
    const plain = findings.filter(({ sensitive }) => !sensitive);
    const byFile = Map.groupBy(findings.filter(({ sensitive }) => sensitive), ({ location, commit }) => JSON.stringify([location.path, commit ?? '']));
    return [...plain, ...[...byFile.values()].flatMap((inFile) => sweep(inFile).map(join))];
}
/** Groups by place, in one pass over the findings in the order of the file. */
function sweep(findings) {
    const groups = [];
    let current;
    for (const finding of [...findings].sort(compareFindings)) {
        if (current !== undefined &&
            isBefore(startOf(finding.location), current.end) &&
            isFromOthers(finding, current.members)) {
            current.members.push(finding);
            current.end = later(current.end, endOf(finding.location));
            continue;
        }
        current = { members: [finding], end: endOf(finding.location) };
        groups.push(current.members);
    }
    return groups;
}
function isFromOthers({ sources }, members) {
    const seen = new Set(members.flatMap((member) => member.sources.map(({ scanner }) => scanner)));
    return !sources.some(({ scanner }) => seen.has(scanner));
}
function join(group) {
    const [teller] = [...group].sort(compareTellers);
    if (teller === undefined)
        throw new Error('a group of findings is never empty');
    return {
        ...teller,
        severity: group.map(({ severity }) => severity).reduce((a, b) => ((0,severity/* severityRank */.qs)(b) > (0,severity/* severityRank */.qs)(a) ? b : a)),
        confidence: group
            .map(({ confidence }) => confidence)
            .reduce((a, b) => ((0,confidence/* confidenceRank */.Z)(b) > (0,confidence/* confidenceRank */.Z)(a) ? b : a)),
        sources: group.flatMap(({ sources }) => sources).sort(compareSources),
    };
}
/** Who found the secret itself tells more than who found that something stands where secrets must not. */
function compareTellers(a, b) {
    const rank = (finding) => (categoryOf(finding) === 'secrets' ? 0 : 1);
    return rank(a) - rank(b) || (0,severity/* severityRank */.qs)(b.severity) - (0,severity/* severityRank */.qs)(a.severity) || compareFindings(a, b);
}
function compareFindings(a, b) {
    return ((0,finding_location/* compareLocations */.Q)(a.location, b.location) ||
        (0,finding_location/* compareText */.n)(a.scanner, b.scanner) ||
        (0,finding_location/* compareText */.n)(a.fingerprint, b.fingerprint));
}
function compareSources(a, b) {
    return (0,finding_location/* compareText */.n)(a.scanner, b.scanner) || (0,finding_location/* compareText */.n)(a.ruleId, b.ruleId);
}
function startOf({ startLine, startColumn }) {
    return [startLine, startColumn ?? 1];
}
/** One past the last character; the whole line where no column is given. */
function endOf({ startLine, endLine, endColumn }) {
    return [endLine ?? startLine, endColumn ?? Number.POSITIVE_INFINITY];
}
function isBefore(a, b) {
    return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
function later(a, b) {
    return isBefore(a, b) ? b : a;
}

;// CONCATENATED MODULE: ./build/src/merge/merge.js
/** The same problem seen by several scanners, or by two rules of one, becomes one finding with several sources. */




/**
 * One finding for one real problem. Deterministic, independent of the order of the input, idempotent, linear in the
 * number of findings (apart from sorting). Secrets merge when they are the same secret at the same line, or when scanners
 * of different kinds see one at the same place; everything else merges when rule, file and identity agree, which is what
 * one scanner's own twins share only with themselves.
 */
function merge(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = merge_problemKey(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return mergeSightings([...groups.values()].map(mergeGroup)).sort((a, b) => (0,finding_location/* compareLocations */.Q)(a.location, b.location) || (0,finding_location/* compareText */.n)(a.fingerprint, b.fingerprint));
}
function merge_problemKey(finding) {
    const { rule, location, identity } = finding;
    if (rule.category === 'secrets') {
        return JSON.stringify(['secrets', location.path, location.startLine, identity.key, finding.commit ?? '']);
    }
    return JSON.stringify([rule.category, finding.fingerprint]);
}
function mergeGroup(group) {
    const ranked = [...group].sort(compareWeight);
    const [best] = ranked;
    if (best === undefined)
        throw new Error('a group of findings is never empty');
    return { ...best, sources: sourcesOf(ranked) };
}
/** The most severe word wins, then the surest. */
function compareWeight(a, b) {
    return ((0,severity/* severityRank */.qs)(b.severity) - (0,severity/* severityRank */.qs)(a.severity) ||
        (0,confidence/* confidenceRank */.Z)(b.confidence) - (0,confidence/* confidenceRank */.Z)(a.confidence) ||
        (0,finding_location/* compareText */.n)(a.scanner, b.scanner) ||
        (0,finding_location/* compareText */.n)(a.rule.id, b.rule.id) ||
        (0,finding_location/* compareLocations */.Q)(a.location, b.location) ||
        (0,finding_location/* compareText */.n)(a.fingerprint, b.fingerprint));
}
function sourcesOf(findings) {
    const sources = new Map(findings
        .flatMap((finding) => knownSources(finding))
        .map((source) => [`${source.scanner}\n${source.ruleId}`, source]));
    return [...sources.values()].sort((a, b) => (0,finding_location/* compareText */.n)(a.scanner, b.scanner) || (0,finding_location/* compareText */.n)(a.ruleId, b.ruleId));
}
function knownSources(finding) {
    return finding.sources ?? [{ scanner: finding.scanner, ruleId: finding.rule.id }];
}

;// CONCATENATED MODULE: ./build/src/merge/merge-history.js
/**
 * Takes out of `head` every finding of an older commit whose problem is also in a file of the head or of the base, and
 * keeps one of those that remain for each problem. What is in the head is told by the head's own finding.
 */
function mergeHistory(head, base) {
    const told = new Set([...head.filter(isInWorkTree), ...base].map(merge_history_problemKey));
    return head.filter((finding) => {
        if (isInWorkTree(finding))
            return true;
        const key = merge_history_problemKey(finding);
        if (told.has(key))
            return false;
        told.add(key);
        return true;
    });
}
function isInWorkTree({ commit }) {
    return commit === undefined;
}
function merge_history_problemKey({ rule, identity, location }) {
    const place = identity.scope === 'file' ? location.path : '';
    return JSON.stringify([rule.category, identity.key, place]);
}

// EXTERNAL MODULE: ./build/src/finding/fingerprint.js
var fingerprint = __webpack_require__(76231);
;// CONCATENATED MODULE: ./build/src/normalize/normalize.js


/**
 * Findings of all outcomes on one scale; those in commits of the pull request count as findings of the head. Rules
 * that the config switches off are left out here, on both sides: they were not asked for.
 *
 * Throws when a scanner reports a rule that it does not declare or an absolute path: that is a fault of the scanner.
 */
function normalize(outcomes, config) {
    const sides = outcomes.map((outcome) => normalizeOutcome(outcome, config));
    return { head: sides.flatMap((side) => side.head), base: sides.flatMap((side) => side.base) };
}
function normalizeOutcome(outcome, config) {
    if (outcome.kind === 'not-applicable')
        return { head: [], base: [] };
    const rules = new Map(outcome.rules.map((rule) => [rule.id, rule]));
    const toFindings = (raw) => normalizeSide(raw, { scanner: outcome.manifest.name, rules, config });
    const { head, base, history } = outcome.findings;
    return { head: toFindings([...head, ...history]), base: toFindings(base) };
}
function normalizeSide(raw, context) {
    const enabled = raw.filter(({ ruleId }) => context.config.rules[ruleId]?.enabled !== false);
    const sorted = [...enabled].sort(compareRaw);
    const seen = new Map();
    return sorted.map((finding) => {
        const twins = JSON.stringify([finding.ruleId, finding.location.path, finding.identity]);
        const occurrence = seen.get(twins) ?? 0;
        seen.set(twins, occurrence + 1);
        return toFinding(finding, occurrence, context);
    });
}
function toFinding(raw, occurrence, { scanner, rules, config }) {
    const rule = rules.get(raw.ruleId);
    if (rule === undefined)
        throw new Error(`scanner ${scanner} reported the undeclared rule ${raw.ruleId}`);
    const path = repositoryPath(raw.location, scanner);
    return {
        scanner,
        rule,
        message: raw.message,
        severity: config.rules[rule.id]?.severity ?? raw.severity ?? rule.severity,
        confidence: raw.confidence ?? rule.confidence,
        location: raw.location,
        relatedLocations: raw.relatedLocations ?? [],
        identity: raw.identity,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ ruleId: rule.id, path, identity: raw.identity, occurrence }),
        sensitive: raw.sensitive ?? false,
        details: raw.details ?? {},
        ...(raw.commit !== undefined && { commit: raw.commit }),
        ...(raw.suppressedInSource !== undefined && { suppressedInSource: raw.suppressedInSource }),
    };
}
function repositoryPath({ path }, scanner) {
    const escapes = path === '' || path.startsWith('/') || path.split('/').includes('..');
    if (escapes)
        throw new Error(`scanner ${scanner} reported a path outside the repository: ${JSON.stringify(path)}`);
    return path;
}
/** Findings of the work tree before those of older commits, so that occurrence numbers do not depend on history. */
function compareRaw(a, b) {
    return ((0,finding_location/* compareText */.n)(a.commit ?? '', b.commit ?? '') ||
        (0,finding_location/* compareLocations */.Q)(a.location, b.location) ||
        (0,finding_location/* compareText */.n)(a.ruleId, b.ruleId) ||
        (0,finding_location/* compareText */.n)(a.message, b.message));
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js

/**
 * Every scanner that is known gets its place: it runs over the files it accepts, or it is skipped with a reason.
 * Throws when the config names a scanner that is not known: a plan without it would prove less than was asked for.
 */
function makePlan(config, repository, scanners) {
    refuseUnknown(config.scanners, scanners);
    const wanted = new Set(config.scanners);
    const planned = scanners.map((scanner) => wanted.has(scanner.manifest.name) ? planScanner(scanner, repository) : skip(scanner, 'switched-off'));
    return { scanners: planned.sort((a, b) => (0,finding_location/* compareText */.n)(a.scanner.manifest.name, b.scanner.manifest.name)) };
}
function planScanner(scanner, repository) {
    const accepted = (entries) => entries.filter(({ path }) => scanner.accepts(path));
    const head = accepted(repository.head.files);
    const base = accepted(repository.base?.files ?? []);
    const history = scanner.kind === 'file' && scanner.scansHistory ? accepted(repository.history) : [];
    const isIdle = head.length + base.length + history.length === 0;
    return isIdle ? skip(scanner, 'no-matching-files') : { kind: 'run', scanner, head, base, history };
}
function skip(scanner, reason) {
    return { kind: 'skip', scanner, reason };
}
function refuseUnknown(names, scanners) {
    const known = new Set(scanners.map(({ manifest }) => manifest.name));
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length > 0)
        throw new Error(`scanners that are not known: ${unknown.join(', ')}`);
}

// EXTERNAL MODULE: ./build/src/formats/text/decode-text.js
var decode_text = __webpack_require__(17994);
// EXTERNAL MODULE: ./build/src/formats/text/mask-tokens.js
var mask_tokens = __webpack_require__(93501);
// EXTERNAL MODULE: ./build/src/report/escape/control-characters.js
var control_characters = __webpack_require__(47976);
;// CONCATENATED MODULE: ./build/src/report/frames/frame-line.js
/** One line of a code frame: cut around a column, secrets masked, tabs and control characters made plain. */

/** Of a fixed width, so that it says nothing about the length of the secret. */
const MASK = '••••••••';
/** A tab in a frame; two blanks keep deeply indented code within 80 columns. */
const TAB = '  ';
/** Longer lines are cut; wide enough for honest code and narrow enough for a comment. */
const MAX_LINE_LENGTH = 160;
/** Characters kept before the region of a cut line. */
const LEAD = 40;
/** Works on a window of the line only: a line of megabytes costs no more than a short one. */
function makeFrameLine(source, masks, focus) {
    const start = source.length <= MAX_LINE_LENGTH ? 0 : windowStart(source.length, focus);
    const end = Math.min(source.length, start + MAX_LINE_LENGTH);
    const { text, shown } = showWindow(source, masks, { start, end });
    const cutBefore = start > 0 ? '…' : '';
    const characterAt = (column) => shown[Math.min(Math.max(column, start), end - 1) - start];
    return {
        text: `${cutBefore}${text}${end < source.length ? '…' : ''}`,
        toShown: (span) => ({
            start: cutBefore.length + (characterAt(span.start)?.start ?? 0),
            end: cutBefore.length + (characterAt(span.end - 1)?.end ?? 0),
        }),
    };
}
function windowStart(length, focus) {
    return Math.max(0, Math.min(focus - LEAD, length - MAX_LINE_LENGTH));
}
/** `shown[i]` is where the i-th character of the window is shown. */
function showWindow(source, masks, { start, end }) {
    const raw = source.slice(start, end);
    const characters = (0,control_characters/* replaceControls */.N0)(raw);
    const shown = [];
    let text = '';
    let next = firstMaskAfter(masks, start);
    for (let column = start; column < end; column += 1) {
        const mask = masks[next];
        const isMasked = mask !== undefined && column >= mask.start;
        if (isMasked && column > Math.max(mask.start, start))
            shown.push(shown.at(-1) ?? { start: 0, end: 0 });
        else {
            const piece = isMasked ? MASK : showCharacter(raw, characters, column - start);
            shown.push({ start: text.length, end: text.length + piece.length });
            text += piece;
        }
        if (isMasked && column + 1 >= mask.end)
            next += 1;
    }
    return { text, shown };
}
/** `source` decides, as a picture of a tab in the shown characters could also come from the file itself. */
function showCharacter(source, characters, index) {
    return source[index] === '\t' ? TAB : (characters[index] ?? '');
}
/** Binary search: a minified line can hold thousands of masks. */
function firstMaskAfter(masks, column) {
    let low = 0;
    let high = masks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((masks[middle]?.end ?? 0) <= column)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/report/frames/masks.js
/** A region that names no columns is masked by whole lines: rather too much than a character of a secret. */
function masksOf(regions, lineCount) {
    const spans = new Map();
    for (const region of regions) {
        const lastLine = Math.min(region.endLine ?? region.startLine, lineCount);
        for (let line = region.startLine; line <= lastLine; line += 1) {
            const onLine = spans.get(line) ?? [];
            onLine.push(spanOnLine(region, line));
            spans.set(line, onLine);
        }
    }
    return new Map([...spans].map(([line, onLine]) => [line, mergeSpans(onLine)]));
}
/** The part of a region that lies on one of its lines. */
function spanOnLine({ startLine, startColumn, endLine, endColumn }, line) {
    return {
        start: line === startLine ? (startColumn ?? 1) - 1 : 0,
        end: line === (endLine ?? startLine) && endColumn !== undefined ? endColumn - 1 : Number.POSITIVE_INFINITY,
    };
}
function mergeSpans(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last === undefined || span.start > last.end)
            merged.push(span);
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/src/report/frames/make-frame.js


/** Lines shown before and after the region. */
const CONTEXT_LINES = 2;
/** A region of more lines is shown up to here; a private key need not fill a page. */
const MAX_REGION_LINES = 4;
/** Line ends of Unix and Windows; the carriage return does not belong to the line. */
function toLines(text) {
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** Frame of one location; the text is split already, as a file may have many findings. Undefined outside of the text. */
function frameOf(lines, region, masks) {
    if (region.startLine < 1 || region.startLine > lines.length)
        return undefined;
    const endLine = Math.min(region.endLine ?? region.startLine, region.startLine + MAX_REGION_LINES - 1, lines.length);
    const firstLine = Math.max(1, region.startLine - CONTEXT_LINES);
    const source = lines.slice(firstLine - 1, endLine + CONTEXT_LINES);
    const shown = source.map((line, index) => makeFrameLine(line, masks.get(firstLine + index) ?? [], focusOf(region, firstLine + index)));
    const marks = source
        .map((line, index) => markOf(region, firstLine + index, { line, shown: shown[index] }))
        .filter((mark) => mark !== undefined);
    return { firstLine, lines: shown.map(({ text }) => text), marks };
}
/** The column that stays visible when the line is cut: the region's on its first line, else the beginning. */
function focusOf({ startLine, startColumn }, line) {
    return line === startLine ? (startColumn ?? 1) - 1 : 0;
}
/** Undefined for lines of context. A region without columns is marked from the first to the last visible character. */
function markOf(region, line, texts) {
    if (texts.shown === undefined || line < region.startLine || line > (region.endLine ?? region.startLine))
        return undefined;
    const indent = texts.line.length - texts.line.trimStart().length;
    const span = spanOnLine(region, line);
    const shown = texts.shown.toShown({
        start: Math.max(span.start, indent),
        end: Math.min(span.end, texts.line.trimEnd().length),
    });
    return { line, startColumn: shown.start + 1, endColumn: Math.max(shown.end, shown.start + 1) + 1 };
}

;// CONCATENATED MODULE: ./build/src/report/frames/repeats.js

/** Shorter texts, such as `abc`, would mask half of the file and are no secret that a scanner is sure of. */
const MIN_LENGTH = 6;
/** Characters that are looked at for all secrets of a file together; a second or so at most. */
const MAX_SEARCHED = 200_000_000;
/** Regions of every repetition. Undefined when there are too many to look for; nothing of the file is shown then. */
function findRepeats(lines, secrets) {
    const texts = new Set(secrets.flatMap((region) => secretTexts(lines, region)));
    const length = lines.reduce((sum, line) => sum + line.length, 0);
    if (texts.size * length > MAX_SEARCHED)
        return undefined;
    return lines.flatMap((line, index) => [...texts].flatMap((text) => occurrences(line, text, index + 1)));
}
/** The text of a region that says where it ends; one of whole lines is masked as such and tells no text. */
function secretTexts(lines, region) {
    const { startLine, startColumn, endLine = startLine, endColumn } = region;
    if (startColumn === undefined || endColumn === undefined || endLine !== startLine)
        return [];
    const { start, end } = spanOnLine(region, startLine);
    const text = lines[startLine - 1]?.slice(start, end) ?? '';
    return text.trim().length < MIN_LENGTH ? [] : [text];
}
function occurrences(line, text, startLine) {
    const regions = [];
    for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + text.length)) {
        regions.push({ startLine, startColumn: at + 1, endLine: startLine, endColumn: at + text.length + 1 });
    }
    return regions;
}

;// CONCATENATED MODULE: ./build/src/report/frames/make-frames.js




/**
 * By fingerprint. `contents` are texts of files of the head by path; a finding that is only in the history or that is
 * fixed has no lines there. Every secret of a file is masked in every frame of it, whichever finding the frame is for;
 * `secrets` are places of further ones, such as of findings that were merged into others.
 */
function makeFrames(contents, findings, secrets = []) {
    const present = findings.filter(isPresent);
    const secretsByPath = Map.groupBy([...secrets, ...secretLocations(present)], ({ path }) => path);
    const frames = new Map();
    for (const [path, members] of Map.groupBy(present, ({ location }) => location.path)) {
        const text = contents.get(path);
        if (text === undefined)
            continue;
        for (const [key, frame] of framesOfFile(text, members, secretsByPath.get(path) ?? []))
            frames.set(key, frame);
    }
    return frames;
}
/** Places of all secrets; one secret may stand at several of which one is the finding's own. */
function secretLocations(findings) {
    return findings
        .filter((finding) => finding.sensitive && isPresent(finding))
        .flatMap(({ location, relatedLocations }) => [location, ...relatedLocations]);
}
function isPresent({ commit, status }) {
    return commit === undefined && status !== 'fixed';
}
function framesOfFile(text, findings, secrets) {
    const lines = toLines(text);
    const repeats = findRepeats(lines, secrets);
    if (repeats === undefined)
        return [];
    const masks = masksOf([...secrets, ...repeats, ...tokensIn(lines)], lines.length);
    return findings.flatMap(({ fingerprint, location }) => {
        const frame = frameOf(lines, location, masks);
        return frame === undefined ? [] : [[fingerprint, frame]];
    });
}
/** A finding can stand beside a secret that no rule has taken for one, such as two that run together. */
function tokensIn(lines) {
    return lines.flatMap((line, index) => (0,mask_tokens/* findTokens */.G)(line).map(({ start, end }) => ({
        startLine: index + 1,
        startColumn: start + 1,
        endLine: index + 1,
        endColumn: end + 1,
    })));
}

;// CONCATENATED MODULE: ./build/src/report/frames/collect-frames.js


/**
 * Frames by fingerprint. Findings of older commits and fixed ones have none: their lines are not in the head. Secrets
 * of the outcomes whose finding was merged into another or switched off are masked as well.
 */
async function collectFrames(repository, findings, outcomes) {
    const shown = findings.filter(({ status, commit }) => status !== 'fixed' && commit === undefined);
    const byPath = Map.groupBy(shown, ({ location }) => location.path);
    const secrets = Map.groupBy([...secretLocations(shown), ...rawSecretLocations(outcomes)], ({ path }) => path);
    const entries = repository.head.files.filter(({ path }) => byPath.has(path));
    const frames = new Map();
    for await (const { entry, bytes } of repository.read(entries)) {
        const contents = new Map([[entry.path, (0,decode_text/* decodeText */.g)(bytes)]]);
        const made = makeFrames(contents, byPath.get(entry.path) ?? [], secrets.get(entry.path));
        for (const [fingerprint, frame] of made)
            frames.set(fingerprint, frame);
    }
    return frames;
}
function rawSecretLocations(outcomes) {
    return outcomes
        .flatMap((outcome) => (outcome.kind === 'not-applicable' ? [] : outcome.findings.head))
        .filter(({ sensitive }) => sensitive === true)
        .flatMap(({ location, relatedLocations = [] }) => [location, ...relatedLocations]);
}

// EXTERNAL MODULE: ./build/src/version.generated.js
var version_generated = __webpack_require__(2826);
;// CONCATENATED MODULE: ./build/src/report/make-report.js

/** Where people find this project. */
const TOOL = { name: 'secure-pipeline', version: version_generated/* VERSION */.x, url: 'https://github.com/org/secure-pipeline' };
/** Puts the parts together; decides nothing. `blobUrl` is added by the entry that knows the server. */
function makeReport(parts) {
    const { checkout, repository, judgement, loaded, outcomes } = parts;
    const rules = outcomes.flatMap((outcome) => outcome.rules.map((rule) => [rule.id, rule]));
    return {
        tool: TOOL,
        repository: {
            name: repository.name,
            prefix: checkout.prefix,
            headCommit: checkout.headCommit,
            comparison: repository.comparison,
            fileCount: repository.head.files.length,
            skippedCounts: countReasons(repository.head.skipped),
            skipped: repository.head.skipped,
        },
        blobUrl: undefined,
        verdict: judgement.verdict,
        outcomes,
        findings: judgement.findings,
        blocking: judgement.blocking,
        rules: new Map(rules),
        services: parts.services,
        waivers: judgement.waivers,
        config: { source: loaded.source, changes: loaded.changes },
        frames: parts.frames,
        notices: [...repository.notices, ...parts.notices],
    };
}
function countReasons(skipped) {
    const counts = {};
    for (const { reason } of skipped)
        counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/platform/git/live-processes.js
const live = new Set();
/** Watches the process until it has ended. */
function watchProcess(child) {
    // Before whoever deletes the folders that they write to.
    if (live.size === 0)
        process.prependListener('exit', killAll);
    live.add(child);
    const forget = () => {
        live.delete(child);
        if (live.size === 0)
            process.off('exit', killAll);
    };
    child.once('error', forget);
    child.once('close', forget);
}
/** Ends the process and what it started. Safe when it is gone already. */
function killGroup(child) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
}
function killAll() {
    for (const child of live)
        killGroup(child);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/platform/git/git-environment.js
/** How git is called so that nothing of the scanned repository runs: neither hooks nor filters, monitors or helpers. */
/** Variables of our own environment that git may see. `GIT_DIR` and its like would point git elsewhere. */
const ALLOWED_VARIABLES = [
    ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'XDG_CONFIG_HOME', 'SSH_AUTH_SOCK'],
    ['SYSTEMROOT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PATHEXT', 'COMSPEC'],
    ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
    ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH'],
].flat();
/**
 * Settings that win over the repository's own. `safe.directory`: in a container job the work tree belongs to another
 * user; what that check protects from is switched off here.
 */
const SAFE_SETTINGS = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.untrackedCache', 'false'],
    ['core.quotePath', 'false'],
    ['core.pager', 'cat'],
    ['core.alternateRefsCommand', 'true'],
    ['diff.external', ''],
    ['log.showSignature', 'false'],
    ['protocol.ext.allow', 'never'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['safe.directory', '*'],
    ['safe.bareRepository', 'explicit'],
];
/** Arguments that go before the git command. */
function safeArguments() {
    return ['--no-pager', ...SAFE_SETTINGS.flatMap(([key, value]) => ['-c', `${key}=${value}`])];
}
/** The whole environment of a git process. `extra` wins. */
function gitEnvironment(transports, extra = {}) {
    const inherited = ALLOWED_VARIABLES.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(inherited), ...FIXED_VARIABLES, GIT_ALLOW_PROTOCOL: transports, ...extra };
}
/** English messages, no questions, no locks, no object or parent replaced or fetched behind our back. */
const FIXED_VARIABLES = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GCM_INTERACTIVE: 'never',
};

;// CONCATENATED MODULE: ./build/src/platform/git/run-git.js
/** Runs one git command to its end, with limits on time and output. */



/** Long enough for a listing of the largest repositories on a slow disk. */
const DEFAULT_TIMEOUT_MS = 120_000;
/** A listing of a million files of 200 bytes each. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** Messages of git are a few lines. */
const MAX_ERROR_BYTES = 64 * 1024;
/** git is missing, was killed at a limit, or failed where it must not. The message names the command. */
class GitError extends Error {
    name = 'GitError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** Resolves with output and exit code whatever the code is. Throws `GitError` when git is missing or over a limit. */
async function tryGit(command) {
    const { args, stdin = '', timeoutMs = DEFAULT_TIMEOUT_MS, signal } = command;
    if (signal?.aborted)
        throw new GitError('limit', `git ${args[0]} was not started: the run was ended`);
    const child = startGit(command);
    const limit = new AbortController();
    const stop = (reason) => () => limit.abort(reason);
    const timer = setTimeout(stop(`took longer than ${timeoutMs / 1000} seconds`), timeoutMs);
    const onAbort = stop('was ended with the run');
    signal?.addEventListener('abort', onAbort, { once: true });
    limit.signal.addEventListener('abort', () => killGroup(child), { once: true });
    try {
        const stdout = collect(child.stdout, MAX_OUTPUT_BYTES, stop('printed too much'));
        const stderr = collect(child.stderr, MAX_ERROR_BYTES, () => { });
        child.stdin?.on('error', () => { }).end(stdin);
        const exitCode = await exitOf(child);
        if (limit.signal.aborted)
            throw new GitError('limit', `git ${args[0]} ${limit.signal.reason}`);
        return { exitCode, stdout: await stdout, stderr: oneLine(await stderr) };
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
    }
}
/** As `tryGit`, and throws `GitError` on every exit code but 0. */
async function runGit(command) {
    const { exitCode, stdout, stderr } = await tryGit(command);
    if (exitCode !== 0)
        throw new GitError('failed', `git ${command.args[0]} failed (exit code ${exitCode}): ${stderr}`);
    return stdout;
}
/** Starts git in a process group of its own, so that its children end with it. */
function startGit({ folder, args, transports = 'none', environment }) {
    const child = (0,external_node_child_process_.spawn)('git', [...safeArguments(), ...args], {
        cwd: folder,
        env: gitEnvironment(transports, environment),
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    watchProcess(child);
    return child;
}
/** Resolves with the exit code once all output is read; a process that a signal ended has 128. */
function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new GitError('not-installed', `git cannot be started: ${cause.message}`, { cause })));
        child.once('close', (code) => resolve(code ?? 128));
    });
}
function oneLine(output) {
    return output
        .toString('utf8')
        .trim()
        .replaceAll(/\s*\n\s*/g, '; ');
}
async function collect(stream, maxBytes, onOverflow) {
    const chunks = [];
    let size = 0;
    stream?.on('data', (chunk) => {
        size += chunk.length;
        if (size > maxBytes)
            onOverflow();
        else
            chunks.push(chunk);
    });
    await new Promise((resolve) => stream?.once('close', resolve));
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/platform/git/blob-reader.js


const LINE_FEED = 10;
/** `folder` is inside the repository. The process starts with the first read. */
function makeBlobReader(folder, environment = {}) {
    let session;
    let queue = Promise.resolve();
    const readAll = async (names, maxBytes) => {
        session ??= startSession(startGit({ folder, args: ['cat-file', '--batch'], environment }));
        const results = [];
        session.write(`${names.join('\n')}\n`);
        for (const _ of names)
            results.push(await readObject(session, maxBytes));
        return results;
    };
    return {
        read(names, maxBytes) {
            if (names.length === 0)
                return Promise.resolve([]);
            const result = queue.then(() => readAll(names, maxBytes));
            // A failed read leaves the process in the middle of an object: the next read starts a new one.
            queue = result.catch(async () => {
                const broken = session;
                session = undefined;
                await broken?.end();
            });
            return result;
        },
        async close() {
            const ended = session;
            session = undefined;
            await ended?.end();
        },
    };
}
async function readObject(session, maxBytes) {
    const header = await session.line();
    const [, type, sizeText] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? [];
    if (type === undefined) {
        if (header.endsWith(' missing') || header.endsWith(' ambiguous'))
            return undefined;
        throw new GitError('failed', `git cat-file answered: ${header}`);
    }
    const size = Number(sizeText);
    if (size > maxBytes)
        throw new GitError('limit', `git object has ${size} bytes, the limit is ${maxBytes}`);
    const content = await session.bytes(size + 1);
    return type === 'tree' || type === 'tag' ? undefined : content.subarray(0, size);
}
function startSession(child) {
    const buffer = makeBuffer();
    const closed = new Promise((resolve) => {
        child.once('error', (cause) => {
            buffer.fail(new GitError('not-installed', `git cannot be started: ${cause.message}`, { cause }));
            resolve();
        });
        child.once('close', () => {
            buffer.fail(new GitError('failed', `git cat-file ended: ${message}`));
            resolve();
        });
    });
    let message = '';
    child.stderr?.on('data', (chunk) => {
        message = `${message}${chunk.toString('utf8')}`.slice(0, 2000);
    });
    child.stdin?.on('error', () => { });
    child.stdout?.on('data', (chunk) => buffer.push(chunk));
    return {
        write: (text) => child.stdin?.write(text),
        line: async () => {
            const line = await buffer.take((chunks) => lengthToLineEnd(chunks));
            return line.subarray(0, -1).toString('utf8');
        },
        bytes: (length) => buffer.take((_, available) => (available >= length ? length : undefined)),
        end: async () => {
            killGroup(child);
            await closed;
        },
    };
}
/** Chunks that arrive, taken as soon as enough are there. One taker at a time. */
function makeBuffer() {
    let chunks = [];
    let available = 0;
    let failure;
    let wake = () => { };
    return {
        push(chunk) {
            chunks.push(chunk);
            available += chunk.length;
            wake();
        },
        fail(error) {
            failure ??= error;
            wake();
        },
        async take(wanted) {
            for (;;) {
                const length = wanted(chunks, available);
                if (length !== undefined) {
                    const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
                    const joined = all ?? Buffer.alloc(0);
                    chunks = joined.length > length ? [joined.subarray(length)] : [];
                    available = joined.length - length;
                    return joined.subarray(0, length);
                }
                if (failure !== undefined)
                    throw failure;
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
        },
    };
}
function lengthToLineEnd(chunks) {
    let before = 0;
    for (const chunk of chunks) {
        const at = chunk.indexOf(LINE_FEED);
        if (at >= 0)
            return before + at + 1;
        before += chunk.length;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/platform/git/shallow-boundary.js
/** Where history ends, for a shallow clone together with what was fetched beside it. */


/** Commit objects are small; a long list of parents or a long message stays far below. */
const MAX_COMMIT_BYTES = 4 * 1024 * 1024;
/**
 * Of the commits at which either repository's history ends, those at which it still ends: a parent is missing. The
 * environment lets git see the objects of both.
 */
async function remainingBoundary(folder, ends, environment) {
    try {
        const parents = await readParents(folder, ends, environment);
        const missing = await missingObjects(folder, [...new Set(parents.flat())], environment);
        return ends.filter((_, index) => (parents[index] ?? []).some((parent) => missing.has(parent)));
    }
    catch (error) {
        // A partial clone refuses to look for what it lacks: then nothing is known to be there.
        if (error instanceof GitError)
            return ends;
        throw error;
    }
}
/** Ids of the parents that a commit object names. */
function parseParents(commit) {
    const text = Buffer.from(commit).toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}
async function readParents(folder, commits, environment) {
    const reader = makeBlobReader(folder, environment);
    try {
        const contents = await reader.read(commits, MAX_COMMIT_BYTES);
        return contents.map((content) => (content === undefined ? [] : parseParents(content)));
    }
    finally {
        await reader.close();
    }
}
async function missingObjects(folder, ids, environment) {
    if (ids.length === 0)
        return new Set();
    const args = ['cat-file', '--batch-check'];
    const output = await runGit({ folder, args, stdin: `${ids.join('\n')}\n`, environment });
    const lines = output
        .toString('utf8')
        .split('\n')
        .filter((line) => line.endsWith(' missing'));
    return new Set(lines.map((line) => line.slice(0, line.indexOf(' '))));
}

;// CONCATENATED MODULE: ./build/src/platform/git/fetch-store.js
/**
 * A bare repository in a temporary folder that takes what is fetched. It has no settings but ours, so a hostile
 * `.git/config` has no say in the transfer, and the scanned repository stays as it is, shallow boundary included.
 */






/** Time for one transfer; a depth-1 fetch of a large repository takes a minute or two. */
const FETCH_TIMEOUT_MS = 300_000;
/** Makes an empty store for the repository around `folder`. */
async function makeFetchStore(folder) {
    const gitDir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'secure-pipeline-fetch-'));
    // Not left behind when this process ends without closing.
    const removeNow = () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true });
    process.on('exit', removeNow);
    const remove = async () => {
        await (0,promises_.rm)(gitDir, { recursive: true, force: true, maxRetries: 3 });
        process.off('exit', removeNow);
    };
    try {
        const format = await runText(folder, ['rev-parse', '--show-object-format']);
        const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, gitDir];
        await runGit({ folder: gitDir, args: init });
    }
    catch (error) {
        await remove();
        throw error;
    }
    const environment = {
        GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.join)(gitDir, 'objects'),
        GIT_SHALLOW_FILE: (0,external_node_path_.join)(gitDir, 'shallow-all'),
    };
    return { gitDir, environment, delete: remove };
}
/** Transfers the commits from the repository's first remote; resolves to their ids in the order wanted. */
async function fetchInto(store, folder, { wanted, depth, signal }) {
    const url = await remoteUrl(folder);
    const targets = wanted.map((name, index) => ({ name, ref: `refs/secure-pipeline/${index}` }));
    const { exitCode, stderr } = await tryGit({
        folder: store.gitDir,
        args: [
            ...['--git-dir=.', 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'],
            ...[`--depth=${depth}`, '--upload-pack=git-upload-pack', '--end-of-options', url],
            ...targets.map(({ name, ref }) => `+${name}:${ref}`),
        ],
        transports: 'https:http:ssh:file',
        timeoutMs: FETCH_TIMEOUT_MS,
        signal,
        environment: await credentials(folder),
    });
    if (exitCode !== 0)
        throw new GitError('failed', withoutCredentials(`git fetch from ${url} failed: ${stderr}`));
    await joinShallowFiles(store, folder);
    return Promise.all(targets.map(({ ref }) => runText(store.gitDir, ['--git-dir=.', 'rev-parse', '--verify', `${ref}^{commit}`])));
}
/** `origin`, or the first remote. Rewrites of the URL in the user's own settings are respected. */
async function remoteUrl(folder) {
    const remotes = (await runText(folder, ['remote'])).split('\n').filter((name) => name !== '');
    const remote = remotes.includes('origin') ? 'origin' : remotes[0];
    if (remote === undefined)
        throw new GitError('failed', 'the repository has no remote to fetch from');
    const url = await runText(folder, ['ls-remote', '--get-url', '--', remote]);
    return url.startsWith('.') ? (0,external_node_path_.resolve)(folder, url) : url;
}
/**
 * The HTTP headers that actions/checkout leaves in the repository's settings (`persist-credentials`), and no other
 * setting. They travel in the environment: arguments can be read by every process of the machine.
 */
async function credentials(folder) {
    const { stdout } = await tryGit({
        folder,
        args: ['config', '--local', '--includes', '-z', '--get-regexp', '^http\\..*extraheader$'],
    });
    const settings = stdout
        .toString('utf8')
        .split('\0')
        .map((record) => /^([^\n]+)\n(.+)$/s.exec(record))
        .filter((match) => match !== null);
    const pairs = settings.flatMap(([, key = '', value = ''], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(settings.length) };
}
/** History ends where either repository says so, unless the other one goes on there. */
async function joinShallowFiles({ gitDir, environment }, folder) {
    const own = (0,external_node_path_.resolve)(folder, await runText(folder, ['rev-parse', '--git-path', 'shallow']));
    const text = `${await readIfThere(own)}\n${await readIfThere((0,external_node_path_.join)(gitDir, 'shallow'))}`;
    const ends = [...new Set(text.split('\n').filter((line) => /^[0-9a-f]+$/.test(line)))];
    const boundary = await remainingBoundary(folder, ends, environment);
    await (0,promises_.writeFile)(environment.GIT_SHALLOW_FILE, boundary.map((id) => `${id}\n`).join(''));
}
async function readIfThere(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}
async function runText(folder, args) {
    return (await runGit({ folder, args })).toString('utf8').replace(/\n$/, '');
}
/** `https://user:token@host` → `https://host`. */
function withoutCredentials(text) {
    return text.replaceAll(/\/\/[^/\s@]{1,500}@/g, '//');
}

;// CONCATENATED MODULE: ./build/src/platform/git.js
/** A repository as git sees it from one folder: commands that only read, and one fetch that never writes into it. */





/** Opens the repository around `folder`. Starts nothing yet. Aborting `signal` ends what runs. */
function openGit(folder, signal) {
    let store;
    let blobs = makeBlobReader(folder);
    const environment = () => store?.environment ?? {};
    return {
        run: (args, stdin = '') => runGit({ folder, args, stdin, signal, environment: environment() }),
        try: (args, stdin = '') => tryGit({ folder, args, stdin, signal, environment: environment() }),
        read: (names, maxBytes) => blobs.read(names, maxBytes),
        async fetch(request) {
            store ??= await makeFetchStore(folder);
            const commits = await fetchInto(store, folder, { ...request, signal });
            await blobs.close();
            blobs = makeBlobReader(folder, store.environment);
            return commits;
        },
        async close() {
            const emptied = store;
            store = undefined;
            await blobs.close();
            await emptied?.delete();
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/repository/blob-id.js
/** Git's name of a content, computed here: git itself would run the repository's clean filters first. */

/** Hexadecimal id of the blob with exactly these bytes: hash of `blob <size>\0<bytes>`. */
function blobId(bytes, format) {
    return (0,external_node_crypto_.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/repository/lfs-pointer.js
/** Recognises Git LFS pointers. Whether a content is text is told by formats/text/is-binary.ts, once it is read. */
/** A pointer file is shorter than this (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
const LFS_POINTER_MAX_BYTES = 1024;
const LFS_POINTER_START = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** True when the content is the pointer that Git LFS keeps in place of a large file. */
function isLfsPointer(bytes) {
    if (bytes.length >= LFS_POINTER_MAX_BYTES)
        return false;
    return LFS_POINTER_START.equals(bytes.subarray(0, LFS_POINTER_START.length));
}

;// CONCATENATED MODULE: ./build/src/repository/candidates.js
/** The files of one side before and after the limits: from what lies there to what is scanned. */




/** Sorts, applies the limits on size and number, and hashes what has no id yet. */
function admit(candidates, skipped, { selection, identify }) {
    const files = [];
    const left = [...skipped];
    for (const candidate of candidates.toSorted(byPath)) {
        const reason = limitReason(candidate, files.length, selection);
        const admitted = reason ?? identify(candidate);
        if (typeof admitted === 'string')
            left.push(candidates_skip(candidate, admitted));
        else
            files.push(admitted);
    }
    return { files, skipped: left.sort(byPath) };
}
/** For sides whose candidates all have their id. */
const identifyKnown = (candidate) => makeEntry(candidate, candidate.oid ?? '', candidate.sizeBytes);
/** For files on disk: those without an id are read and hashed. */
function identifyOnDisk(root, format, maxBytes) {
    return (candidate) => {
        if (candidate.oid !== undefined)
            return makeEntry(candidate, candidate.oid, candidate.sizeBytes);
        const bytes = (0,platform_files/* readFileBytes */.MY)(diskPath(root, candidate), maxBytes);
        if (typeof bytes === 'string')
            return bytes;
        if (isLfsPointer(bytes))
            return 'lfs-pointer';
        return makeEntry(candidate, contentId(bytes, candidate.indexOid, format), bytes.length);
    };
}
/** Where a listed file lies. */
function diskPath(root, { path, rawPath }) {
    return rawPath === undefined ? `${root}/${path}` : Buffer.concat([Buffer.from(`${root}/`), rawPath]);
}
/** A file that is left out. */
function candidates_skip({ path, sizeBytes }, reason) {
    return sizeBytes === undefined ? { path, reason } : { path, reason, sizeBytes };
}
/**
 * Id of the bytes as they lie there; but where only line ends differ from what the index has (`core.autocrlf`), the
 * index's id: the file is unchanged.
 */
function contentId(bytes, indexOid, format) {
    const oid = blobId(bytes, format);
    if (indexOid === undefined || oid === indexOid || !bytes.includes('\r\n'))
        return oid;
    const withLineFeeds = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    return blobId(withLineFeeds, format) === indexOid ? indexOid : oid;
}
function limitReason({ sizeBytes }, count, selection) {
    if (sizeBytes > selection.maxFileSizeBytes)
        return 'too-large';
    return count >= selection.maxFiles ? 'over-file-limit' : undefined;
}
function makeEntry({ path, rawPath }, oid, sizeBytes) {
    return rawPath === undefined ? { path, oid, sizeBytes } : { path, oid, sizeBytes, rawPath };
}
function byPath(a, b) {
    return (0,finding_location/* compareText */.n)(a.path, b.path);
}

;// CONCATENATED MODULE: ./build/src/repository/safe-path.js
/** Guards against paths of a hostile index or tree that would lead out of the scanned folder. */
/** Longest path that is kept (`PATH_MAX` of Linux). */
const MAX_PATH_LENGTH = 4096;
/** True for a relative path without empty, `.` or `..` parts. git refuses such names, a hand-made tree may hold them. */
function isSafePath(path) {
    if (path.length > MAX_PATH_LENGTH || path.includes('\0'))
        return false;
    return !/(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(path);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/repository/git-output.js
/** Reads what git prints with `-z`: records that end with a NUL byte, with paths in whatever bytes they have. */

/** Splits output at NUL bytes; what follows the last one is a record too unless it is empty. */
function splitRecords(output) {
    if ((0,external_node_buffer_.isUtf8)(output))
        return withoutEmptyEnd(output.toString('utf8').split('\0')).map((text) => ({ text, raw: undefined }));
    const records = [];
    for (let start = 0; start < output.length;) {
        const nul = output.indexOf(0, start);
        const end = nul < 0 ? output.length : nul;
        records.push(makeRecord(output.subarray(start, end)));
        start = end + 1;
    }
    return records;
}
/** The path that a record holds after `before`. */
function pathAfter(before, { text, raw }) {
    const path = text.slice(before.length);
    return raw === undefined ? { path } : { path, rawPath: raw.subarray(Buffer.byteLength(before)) };
}
function makeRecord(bytes) {
    return { text: bytes.toString('utf8'), raw: (0,external_node_buffer_.isUtf8)(bytes) ? undefined : bytes };
}
function withoutEmptyEnd(texts) {
    if (texts.at(-1) === '')
        texts.pop();
    return texts;
}

// EXTERNAL MODULE: ./build/src/repository/snapshot.js
var snapshot = __webpack_require__(65852);
;// CONCATENATED MODULE: ./build/src/repository/index-listing.js


/** `CE_SKIP_WORKTREE` in git's cache.h. */
const SKIP_WORKTREE_FLAG = 0x4000_0000;
/**
 * Entries below the session's folder, with paths relative to it. The stored metadata comes from `--debug`: commands
 * that compare files themselves run the repository's clean filters on those that may have changed.
 */
async function listIndex(git) {
    const output = await git.run(['ls-files', '--stage', '--debug', '-z']);
    const records = splitRecords(output);
    // The metadata of an entry comes after its NUL, so at the start of the next record.
    return records.slice(0, -1).map((record, index) => {
        const match = ENTRY.exec(record.text);
        const [facts, mode, oid, stage] = match ?? [];
        if (match === null || facts === undefined || mode === undefined || oid === undefined) {
            throw new snapshot/* RepositoryError */.p(`git ls-files printed what this program cannot read: ${record.text}`);
        }
        const before = record.text.slice(0, match.index) + facts;
        const named = pathAfter(before, record);
        return { ...named, kind: kindOfMode(mode), oid, stage: Number(stage), ...parseStat(records[index + 1]?.text) };
    });
}
/** Kind by the mode of an index or tree entry, in octal. */
function kindOfMode(mode) {
    if (mode === '160000')
        return 'submodule';
    return mode === '120000' ? 'link' : 'file';
}
const ENTRY = /(?:^|\n)(\d{6}) ([0-9a-f]+) (\d)\t/;
const STAT = /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n/;
function parseStat(text = '') {
    const [, ctimeS, ctimeNs, mtimeS, mtimeNs, size, flags = '0'] = STAT.exec(text) ?? [];
    return {
        sizeBytes: Number(size ?? -1),
        ctimeNs: nanoseconds(ctimeS, ctimeNs),
        mtimeNs: nanoseconds(mtimeS, mtimeNs),
        isSkipped: (Number.parseInt(flags, 16) & SKIP_WORKTREE_FLAG) !== 0,
    };
}
function nanoseconds(seconds = '0', rest = '0') {
    return BigInt(seconds) * 1000000000n + BigInt(rest);
}

;// CONCATENATED MODULE: ./build/src/repository/tree-listing.js


/** Entries below the session's folder, with paths relative to it. Throws `GitError` when the commit is not complete. */
async function listTree(git, commit) {
    const output = await git.run(['ls-tree', '-r', '-z', commit]);
    return splitRecords(output).map((record) => {
        // <mode> SP <type> SP <object> TAB <path>
        const facts = record.text.slice(0, record.text.indexOf('\t') + 1);
        const [mode = '', , oid = ''] = facts.trimEnd().split(' ');
        return { ...pathAfter(facts, record), kind: kindOfMode(mode), oid };
    });
}
/** Sizes in bytes by object id, of those that the repository has. */
async function blobSizes(git, oids) {
    if (oids.length === 0)
        return new Map();
    const output = await git.run(['cat-file', '--batch-check'], `${oids.join('\n')}\n`);
    const sizes = new Map();
    for (const line of output.toString('utf8').split('\n')) {
        const [oid = '', type, size] = line.split(' ');
        if (type === 'blob')
            sizes.set(oid, Number(size));
    }
    return sizes;
}

;// CONCATENATED MODULE: ./build/src/repository/base-tree.js
/** The base: the files of one commit. Sizes are asked for only where the head does not have the same blob. */




/** Throws `GitError` when a selected blob is not in the repository, as in a partial clone. `knownSizes`: bytes by object id. */
async function examineTree(git, tree, selectorOf, knownSizes) {
    const skipped = [];
    const selected = [];
    for (const entry of tree) {
        const reason = treeReason(entry) ?? selectorOf(entry.path);
        if (reason === undefined)
            selected.push(entry);
        else
            skipped.push(candidates_skip({ path: entry.path }, reason));
    }
    const unknown = new Set(selected.map(({ oid }) => oid).filter((oid) => !knownSizes.has(oid)));
    const asked = await blobSizes(git, [...unknown]);
    return {
        candidates: selected.map((entry) => withSize(entry, knownSizes.get(entry.oid) ?? asked.get(entry.oid))),
        skipped,
    };
}
function treeReason({ kind, path }) {
    if (kind === 'submodule')
        return 'submodule';
    if (kind === 'link')
        return 'symlink';
    return isSafePath(path) ? undefined : 'not-a-file';
}
function withSize({ path, rawPath, oid }, sizeBytes) {
    if (sizeBytes === undefined) {
        throw new GitError('failed', `the content of ${path} is missing`);
    }
    return rawPath === undefined ? { path, oid, sizeBytes } : { path, rawPath, oid, sizeBytes };
}

;// CONCATENATED MODULE: ./build/src/repository/lfs-files.js



/** Pointers read at a time. */
const BATCH = 1000;
/**
 * Moves pointers from the candidates to the skipped. An attribute alone hides nothing: what is no pointer is scanned.
 */
async function withoutLfsPointers(git, examined, attributesOf) {
    const named = examined.candidates.flatMap(({ path, oid }) => oid !== undefined && attributesOf(path).lfs ? [oid] : []);
    if (named.length === 0)
        return examined;
    const pointers = await findPointers(git, [...new Set(named)]);
    const isPointer = ({ oid }) => oid !== undefined && pointers.has(oid);
    return {
        candidates: examined.candidates.filter((candidate) => !isPointer(candidate)),
        skipped: [
            ...examined.skipped,
            ...examined.candidates.filter(isPointer).map((candidate) => candidates_skip(candidate, 'lfs-pointer')),
        ],
    };
}
async function findPointers(git, oids) {
    const sizes = await blobSizes(git, oids);
    const small = oids.filter((oid) => (sizes.get(oid) ?? LFS_POINTER_MAX_BYTES) < LFS_POINTER_MAX_BYTES);
    const pointers = new Set();
    for (let start = 0; start < small.length; start += BATCH) {
        const batch = small.slice(start, start + BATCH);
        const contents = await git.read(batch, LFS_POINTER_MAX_BYTES);
        for (const [index, oid] of batch.entries()) {
            const bytes = contents[index];
            if (bytes !== undefined && isLfsPointer(bytes))
                pointers.add(oid);
        }
    }
    return pointers;
}

;// CONCATENATED MODULE: ./build/src/repository/attribute-pattern.js
/** Matches patterns of `.gitattributes` without regular expressions: a hostile pattern must not cost more than its length. */
/**
 * Undefined for what is not supported: character classes and escapes, which hardly any file uses. A pattern without a
 * slash names a file in any folder; one with a slash starts at the attribute file's folder (gitattributes(5)).
 */
function compilePattern(pattern) {
    if (/[[\]\\]/.test(pattern) || pattern.endsWith('/'))
        return undefined;
    const parts = pattern.replace(/^\//, '').split('/');
    const wanted = pattern.includes('/') ? parts : ['**', ...parts];
    return (path) => matchesAll(path, wanted, { isMany: isAnyFolders, matchesOne: matchesName });
}
function isAnyFolders(part) {
    return part === '**';
}
function matchesName(name, part) {
    if (part === '*')
        return true;
    if (!part.includes('*') && !part.includes('?'))
        return name === part;
    return matchesAll(name, part, { isMany: (letter) => letter === '*', matchesOne: matchesLetter });
}
function matchesLetter(letter, wanted) {
    return wanted === '?' || letter === wanted;
}
/**
 * Wildcard matching that only ever goes back to the last wildcard, so that the work is at most length times length.
 * Texts are matched by letter, split paths by part.
 */
function matchesAll(elements, wanted, { isMany, matchesOne }) {
    let element = 0;
    let position = 0;
    let lastMany = -1;
    let retryFrom = 0;
    while (element < elements.length) {
        const one = wanted[position];
        if (one !== undefined && isMany(one)) {
            lastMany = position;
            retryFrom = element;
            position += 1;
        }
        else if (one !== undefined && matchesOne(elements[element] ?? '', one)) {
            element += 1;
            position += 1;
        }
        else {
            if (lastMany < 0)
                return false;
            retryFrom += 1;
            element = retryFrom;
            position = lastMany + 1;
        }
    }
    while (position < wanted.length && isMany(wanted[position] ?? ''))
        position += 1;
    return position === wanted.length;
}

;// CONCATENATED MODULE: ./build/src/repository/attributes.js
/** Reads `.gitattributes` as text, for two attributes only: git itself is never asked, so that no filter can run. */

/** Rules beyond this are left out of all files together: each is tried on every path. */
const MAX_RULES = 200;
const MAX_PATTERN_LENGTH = 300;
const NOTHING = { generated: false, vendored: false, lfs: false };
/**
 * Makes the function that tells a path's attributes. As in git, a later line wins over an earlier one and a deeper
 * file over one above it (gitattributes(5)).
 */
function readAttributes(files) {
    const outerFirst = files.toSorted((a, b) => a.folder.length - b.folder.length);
    const rules = outerFirst.flatMap(parseRules).slice(0, MAX_RULES);
    if (rules.length === 0)
        return () => NOTHING;
    return (path) => {
        let known = NOTHING;
        for (const rule of rules)
            if (matches(rule, path))
                known = { ...known, ...rule.sets };
        return known;
    };
}
function matches({ folder, pattern }, path) {
    return path.startsWith(folder) && pattern(path.slice(folder.length).split('/'));
}
function parseRules({ folder, text }) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [pattern = '', ...words] = line.trim().split(/[ \t]+/);
        const sets = Object.assign({}, ...words.map(parseAttribute));
        if (Object.keys(sets).length === 0 || !isUsable(pattern))
            return [];
        const compiled = compilePattern(pattern);
        return compiled === undefined ? [] : [{ folder, pattern: compiled, sets }];
    });
}
/** Macros (`[attr]`), negations and quoted patterns are left out: git forbids or hardly ever sees them. */
function isUsable(pattern) {
    return !/^[[!"#]/.test(pattern) && pattern.length > 0 && pattern.length <= MAX_PATTERN_LENGTH;
}
function parseAttribute(word) {
    const [, minus, name, value] = /^([-!]?)([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    const isOn = minus === '' && value !== 'false';
    if (name === 'linguist-generated')
        return { generated: isOn };
    if (name === 'linguist-vendored')
        return { vendored: isOn };
    return name === 'filter' ? { lfs: isOn && value === 'lfs' } : {};
}

;// CONCATENATED MODULE: ./build/src/repository/load-attributes.js
/** Finds the `.gitattributes` files of one side. In a pull request the base's count: it cannot hide its own files. */




const NAME = '.gitattributes';
/** git itself ignores larger ones (`ATTR_MAX_FILE_SIZE`: 100 MB); honest ones have a few lines. */
const MAX_FILE_BYTES = 256 * 1024;
const MAX_FILES = 200;
/** Attributes by path relative to the scanned folder, which lies at `prefix` in the repository. */
async function attributesInTree(git, { commit, prefix, tree }) {
    const inTree = tree.filter(({ path, kind }) => kind === 'file' && isAttributes(path)).slice(0, MAX_FILES);
    const above = foldersAbove(prefix).filter((folder) => !folder.includes('\n'));
    const names = [...above.map((folder) => `${commit}:${folder}${NAME}`), ...inTree.map(({ oid }) => oid)];
    const contents = await readSmall(git, names);
    const folders = [...above, ...inTree.map(({ path }) => prefix + folderOf(path))];
    return relativeTo(prefix, folders.flatMap((folder, index) => textOf(folder, contents[index])));
}
/** As `attributesInTree`, from the files that lie there. `paths`: all files below `root`. */
function attributesOnDisk(root, prefix, paths) {
    const below = paths.filter((path) => isAttributes(path) && isSafePath(path)).slice(0, MAX_FILES);
    const above = foldersAbove(prefix);
    const files = [
        ...above.flatMap((folder, index) => {
            const up = Array.from({ length: above.length - index }, () => '..').join('/');
            return textOf(folder, readSmallFile(`${root}/${up}/${NAME}`));
        }),
        ...below.flatMap((path) => {
            const isReal = (0,platform_files/* statPath */.qW)(`${root}/${folderOf(path)}.`)?.kind === 'folder';
            return isReal ? textOf(prefix + folderOf(path), readSmallFile(`${root}/${path}`)) : [];
        }),
    ];
    return relativeTo(prefix, files);
}
function relativeTo(prefix, files) {
    const attributesOf = readAttributes(files);
    return prefix === '' ? attributesOf : (path) => attributesOf(prefix + path);
}
function isAttributes(path) {
    return path === NAME || path.endsWith(`/${NAME}`);
}
/** `a/b/` → ``, `a/`. */
function foldersAbove(prefix) {
    const names = prefix.split('/').slice(0, -1);
    return names.map((_, index) => names
        .slice(0, index)
        .map((name) => `${name}/`)
        .join(''));
}
function folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : `${folder}/`;
}
async function readSmall(git, names) {
    const contents = [];
    // One at a time: a file over the limit is left out without taking the others with it.
    for (const name of names) {
        const [content] = await git.read([name], MAX_FILE_BYTES).catch(() => []);
        contents.push(content);
    }
    return contents;
}
function readSmallFile(path) {
    const bytes = (0,platform_files/* readFileBytes */.MY)(path, MAX_FILE_BYTES);
    return typeof bytes === 'string' ? undefined : bytes;
}
function textOf(folder, bytes) {
    return bytes === undefined ? [] : [{ folder, text: bytes.toString('utf8') }];
}

;// CONCATENATED MODULE: ./build/src/repository/binary-names.js
/** Files that are binary by their name: skipped without being read. Everything else is looked at. */
const BINARY_EXTENSIONS = new Set([
    // Pictures, sound, film
    'png jpg jpeg gif bmp ico icns webp avif heic tif tiff psd ai xcf mp3 mp4 m4a m4v mov avi mkv webm ogg oga ogv wav flac',
    // Fonts
    'ttf otf woff woff2 eot',
    // Archives and packages
    'zip gz tgz bz2 tbz2 xz txz zst lz4 7z rar tar jar war ear aar whl egg nupkg gem crate deb rpm apk dmg iso msi cab',
    // Programs and compiled code
    'exe dll so dylib a o obj lib pdb class pyc pyo wasm node bin elf ko',
    // Documents and data
    'pdf doc docx xls xlsx ppt pptx odt ods odp sqlite sqlite3 db mdb parquet avro orc npy npz pkl onnx pb pt h5 tflite',
].flatMap((line) => line.split(' ')));
/** Keystores are binary too, and no scanner reads them; `.p12` and its like are for a rule on file names. */
function isBinaryName(path) {
    const dot = path.lastIndexOf('.');
    if (dot < 0 || dot < path.lastIndexOf('/'))
        return false;
    return BINARY_EXTENSIONS.has(path.slice(dot + 1).toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/repository/generated.js
/** Files that a tool wrote, by their name. Lock files are not among them: what they pin is what is deployed. */
const GENERATED_NAMES = [
    // Minified code and source maps
    /[.-]min\.(?:js|mjs|cjs|css)$/,
    /\.(?:js|mjs|cjs|css)\.map$/,
    /(?:^|\/)\.pnp\.c?js$/,
    // Protocol Buffers and gRPC
    /\.pb(?:\.gw)?\.go$/,
    /\.pb\.(?:cc|h|validate\.go)$/,
    /_grpc\.pb\.go$/,
    /_pb2(?:_grpc)?\.pyi?$/,
    /(?:_grpc)?_pb\.(?:js|ts|d\.ts)$/,
    // Kubernetes and Go generators
    /(?:^|\/)zz_generated\.[^/]*\.go$/,
    // Dart and .NET generators
    /\.(?:g|freezed)\.dart$/,
    /\.(?:g|g\.i|designer)\.cs$/i,
];
/** True when the name says that a tool wrote the file. */
function isGeneratedName(path) {
    return GENERATED_NAMES.some((pattern) => pattern.test(path));
}

;// CONCATENATED MODULE: ./build/src/repository/vendored.js
/** Which folders hold other people's code, and which hold build output: by name, or by name and what lies in them. */
/** Always vendored, whatever lies in them. */
const VENDORED_FOLDERS = new Set([
    'node_modules',
    'bower_components',
    'jspm_packages',
    'third_party',
    'third-party',
    '3rdparty',
    'Pods',
    'Carthage',
    'site-packages',
    'dist-packages',
    '.venv',
    '.tox',
    '.nox',
    '__pypackages__',
    '.bundle',
    '.git',
    '.hg',
    '.svn',
]);
/** Always made by a tool. */
const GENERATED_FOLDERS = new Set([
    '__pycache__',
    '.next',
    '.nuxt',
    '.svelte-kit',
    '.gradle',
    '.terraform',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.nyc_output',
    '.parcel-cache',
    '.turbo',
]);
/** A folder of this name is vendored or generated when this file lies in it; `*` is one folder of any name. */
const MARKED_FOLDERS = [
    { folder: 'vendor', marker: 'modules.txt', reason: 'vendored' },
    { folder: 'vendor', marker: 'autoload.php', reason: 'vendored' },
    { folder: 'vendor', marker: 'composer/installed.json', reason: 'vendored' },
    { folder: 'vendor', marker: '*/.cargo-checksum.json', reason: 'vendored' },
    { folder: 'venv', marker: 'pyvenv.cfg', reason: 'vendored' },
    { folder: 'env', marker: 'pyvenv.cfg', reason: 'vendored' },
    { folder: 'target', marker: 'CACHEDIR.TAG', reason: 'generated' },
    { folder: 'target', marker: '.rustc_info.json', reason: 'generated' },
    { folder: 'target', marker: 'maven-status/*', reason: 'generated' },
    { folder: 'obj', marker: 'project.assets.json', reason: 'generated' },
    { folder: 'build', marker: 'CMakeCache.txt', reason: 'generated' },
    { folder: 'dist', marker: 'sourcemap-register.js', reason: 'generated' },
    { folder: 'dist', marker: 'sourcemap-register.cjs', reason: 'generated' },
];
/** Folders whose name needs two parts: Bundler's and Yarn's. */
const VENDORED_PATH = /(?:^|\/)(?:vendor\/(?:bundle|cache)|\.yarn\/(?:cache|releases|plugins|sdks|unplugged))\//;
/** Finds the marked folders of one side from all its paths. The top folder itself is never marked. */
function findMarkedFolders(paths) {
    const found = new Map();
    for (const path of paths) {
        if (!MARKER_NAME.test(path))
            continue;
        for (const { pattern, reason } of MARKER_PATTERNS) {
            const folder = pattern.exec(path)?.[1];
            if (folder !== undefined)
                found.set(folder, reason);
        }
    }
    return found;
}
/**
 * Marked folders of the head without those that the base has and does not take for marked: a pull request must not hide
 * a folder by adding a marker to it.
 */
function withoutNewMarks(head, base, basePaths) {
    const kept = new Map(head);
    const doubtful = new Set([...head.keys()].filter((folder) => !base.has(folder)));
    if (doubtful.size === 0)
        return kept;
    for (const path of basePaths) {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (doubtful.has(path.slice(0, end)))
                kept.delete(path.slice(0, end));
        }
    }
    return kept;
}
/** Kind of the innermost or outermost folder of `path` that is vendored or generated; the file's own name is no folder. */
function folderKindOf(path, marked) {
    let start = 0;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
        const kind = namedFolderKind(path.slice(start, end)) ?? (marked.size > 0 ? marked.get(path.slice(0, end)) : undefined);
        if (kind !== undefined)
            return kind;
        start = end + 1;
    }
    return VENDORED_PATH.test(path) ? 'vendored' : undefined;
}
/** Kind of a folder that its name alone decides. */
function namedFolderKind(name) {
    if (VENDORED_FOLDERS.has(name))
        return 'vendored';
    return GENERATED_FOLDERS.has(name) ? 'generated' : undefined;
}
const MARKER_PATTERNS = MARKED_FOLDERS.map(({ folder, marker, reason }) => ({
    pattern: new RegExp(`^((?:.*/)?${folder})/${marker.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`, 's'),
    reason,
}));
/** Cheap first look: the last name of a path that can be a marker. */
const MARKER_NAME = /(?:^|\/)(?:modules\.txt|autoload\.php|installed\.json|\.cargo-checksum\.json|pyvenv\.cfg|CACHEDIR\.TAG|\.rustc_info\.json|project\.assets\.json|CMakeCache\.txt|sourcemap-register\.c?js|maven-status\/[^/]+)$/;

;// CONCATENATED MODULE: ./build/src/repository/select-files.js
/** Decides by the path alone whether a file is scanned. What is not is named with its reason, never dropped. */




/** Compiles the selection. The user's own globs come first, so that a report names what the user decided. */
function makeSelector(selection, { marked, attributesOf }) {
    const isIncluded = matchAny(selection.include) ?? (() => true);
    const isExcluded = matchAny(selection.exclude) ?? (() => false);
    return (path) => {
        if (!isIncluded(path) || isExcluded(path))
            return 'excluded';
        if (isBinaryName(path))
            return 'binary';
        if (isInRepositoryData(path))
            return 'vendored';
        return selection.includeVendored ? undefined : foreignKind(path, marked, attributesOf(path));
    };
}
function foreignKind(path, marked, attributes) {
    const kind = folderKindOf(path, marked);
    if (kind !== undefined)
        return kind;
    if (attributes.vendored)
        return 'vendored';
    return attributes.generated || isGeneratedName(path) ? 'generated' : undefined;
}
/** Never scanned, whatever the selection says. */
function isInRepositoryData(path) {
    return path.startsWith('.git/') || path.includes('/.git/');
}
/** A glob that names a folder means all files below it. Undefined without globs. */
function matchAny(globs) {
    if (globs.length === 0)
        return undefined;
    const patterns = globs.map((glob) => glob.replace(/^\.?\//, '')).flatMap((glob) => [glob, below(glob)]);
    return picomatch(patterns, { dot: true });
}
function below(glob) {
    return glob.endsWith('/') ? `${glob}**` : `${glob}/**`;
}

;// CONCATENATED MODULE: ./build/src/repository/list-base.js
/** The base: the files of its commit that the selection lets through. */









/** Reads names and attributes of the commit; no sizes, no contents. */
async function readBaseTree({ git, prefix }, commit) {
    const tree = await listTree(git, commit);
    const marked = findMarkedFolders(tree.map(({ path }) => path));
    return { commit, tree, marked, attributesOf: await attributesInTree(git, { commit, prefix, tree }) };
}
/**
 * Lists the base. A file that the head has too is never over the limit on numbers: else its findings would look new.
 * Throws `GitError` when contents are missing.
 */
async function listBase({ git }, { tree, marked, attributesOf }, selection, head) {
    const selectorOf = makeSelector(selection, { marked, attributesOf });
    const sizes = new Map(head.map(({ oid, sizeBytes }) => [oid, sizeBytes]));
    const examined = await examineTree(git, tree, selectorOf, sizes);
    const { candidates, skipped } = await withoutLfsPointers(git, examined, attributesOf);
    const headPaths = new Set(head.map(({ path }) => path));
    const isShared = ({ path }) => headPaths.has(path);
    const shared = admit(candidates.filter(isShared), [], { selection: unlimited(selection), identify: identifyKnown });
    const rest = admit(candidates.filter((candidate) => !isShared(candidate)), skipped, {
        selection: { ...selection, maxFiles: Math.max(0, selection.maxFiles - shared.files.length) },
        identify: identifyKnown,
    });
    return {
        files: sortByPath([...shared.files, ...rest.files]),
        skipped: sortByPath([...shared.skipped, ...rest.skipped]),
    };
}
/** Does it again after fetching the base commit whole, when a partial clone lacks parts of it. */
async function withWholeBase({ git }, commit, allowFetch, action) {
    try {
        return await action();
    }
    catch (error) {
        if (!(error instanceof GitError))
            throw error;
        const fetched = allowFetch ? await fetchCommit(git, commit) : 'fetching is switched off';
        if (fetched === 'fetched')
            return action();
        throw new snapshot/* RepositoryError */.p(`The base ${commit} is not whole in this clone: ${error.message}; fetching it: ${fetched}. Check out with fetch-depth: 0 and without a filter.`, { cause: error });
    }
}
async function fetchCommit(git, commit) {
    try {
        await git.fetch({ wanted: [commit], depth: 1 });
        return 'fetched';
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function unlimited(selection) {
    return { ...selection, maxFiles: Number.POSITIVE_INFINITY };
}
function sortByPath(entries) {
    return entries.toSorted((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/repository/similarity.js
/** How much of one text is in another, by lines, as git measures renames. Pure. */
/** git's default for `--find-renames`. */
const RENAME_THRESHOLD = 0.5;
/** A line that is in more files than this, such as a closing brace, says nothing about which file came from which. */
const MAX_FILES_PER_LINE = 20;
/** Texts that are compared line by line with one other text, of each kind of candidate. */
const MAX_CANDIDATES = 8;
/**
 * Pairs of each `to` with the `from` texts that share rare lines or the file name with it, most alike first. Only few
 * candidates for each are compared line by line, which keeps the work near linear in the number of lines.
 */
function findSimilar(from, to) {
    const sources = from.map(({ path, bytes }) => ({ path, size: bytes.length, lines: countLines(bytes) }));
    const index = { byLine: indexLines(sources), byName: indexNames(sources) };
    const pairs = to.flatMap(({ path, bytes }) => {
        const target = { path, size: bytes.length, lines: countLines(bytes) };
        return candidatesFor(target, index).flatMap((position) => {
            const source = sources[position];
            return source === undefined ? [] : [{ from: source.path, to: path, similarity: similarityOf(source, target) }];
        });
    });
    return pairs.filter(({ similarity }) => similarity >= RENAME_THRESHOLD).sort((a, b) => b.similarity - a.similarity);
}
/** Positions of the texts that share most bytes in rare lines, and of those with the same file name. */
function candidatesFor({ path, lines }, { byLine, byName }) {
    const shared = new Map();
    for (const line of lines.keys()) {
        const found = byLine.get(line) ?? [];
        if (found.length > MAX_FILES_PER_LINE)
            continue;
        for (const position of found)
            shared.set(position, (shared.get(position) ?? 0) + line.length + 1);
    }
    const likest = [...shared].sort(([, a], [, b]) => b - a).map(([position]) => position);
    const sameName = byName.get(nameOf(path)) ?? [];
    return [...new Set([...likest.slice(0, MAX_CANDIDATES), ...sameName.slice(0, MAX_CANDIDATES)])];
}
/** Bytes of lines that both have, by bytes of the larger one. */
function similarityOf(source, target) {
    let shared = 0;
    for (const [line, count] of target.lines)
        shared += Math.min(count, source.lines.get(line) ?? 0) * (line.length + 1);
    return Math.min(1, shared / Math.max(source.size, target.size, 1));
}
function countLines(bytes) {
    const counts = new Map();
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    for (const line of lines) {
        const text = line.endsWith('\r') ? line.slice(0, -1) : line;
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
}
function indexLines(sources) {
    const index = new Map();
    for (const [position, { lines }] of sources.entries()) {
        for (const line of lines.keys()) {
            const found = index.get(line);
            if (found === undefined)
                index.set(line, [position]);
            else if (found.length <= MAX_FILES_PER_LINE)
                found.push(position);
        }
    }
    return index;
}
function indexNames(sources) {
    return Map.groupBy(sources.keys(), (position) => nameOf(sources[position]?.path ?? ''));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/repository/find-renames.js
/** Which file of the base lives on under another path in the head: same content first, then half the lines. */


/** Files on each side whose lines are compared; git's own limit is 1,000 (`diff.renameLimit`). */
const MAX_COMPARED_FILES = 1000;
/** Larger files are renamed only when their content is the same. */
const MAX_COMPARED_BYTES = 512 * 1024;
/** All contents of one side are in memory at the same time. */
const MAX_SIDE_BYTES = 8 * 1024 * 1024;
/** Base path → head path. `read` gives contents in the order of the entries. */
async function findRenames(base, head, read) {
    const basePaths = new Set(base.map(({ path }) => path));
    const headPaths = new Set(head.map(({ path }) => path));
    const deleted = base.filter(({ path }) => !headPaths.has(path));
    const added = head.filter(({ path }) => !basePaths.has(path));
    const renames = new Map();
    if (deleted.length === 0 || added.length === 0)
        return renames;
    pairEqual(deleted, added, renames);
    const taken = new Set(renames.values());
    const from = comparable(deleted.filter(({ path }) => !renames.has(path)));
    const to = comparable(added.filter(({ path }) => !taken.has(path)));
    if (from.length === 0 || to.length === 0)
        return renames;
    for (const pair of findSimilar(await readAll(from, read), await readAll(to, read))) {
        if (renames.has(pair.from) || taken.has(pair.to))
            continue;
        renames.set(pair.from, pair.to);
        taken.add(pair.to);
    }
    return renames;
}
/** Same blob: a file of the same name is taken first, as a move to another folder is likelier than a new name. */
function pairEqual(deleted, added, renames) {
    const taken = new Set();
    for (const keyOf of [byContentAndName, byContent]) {
        const places = new Map();
        for (const entry of added.filter(({ path }) => !taken.has(path)).toReversed())
            push(places, keyOf(entry), entry.path);
        for (const entry of deleted) {
            if (entry.sizeBytes === 0 || renames.has(entry.path))
                continue;
            const target = places.get(keyOf(entry))?.pop();
            if (target === undefined)
                continue;
            renames.set(entry.path, target);
            taken.add(target);
        }
    }
}
function byContentAndName({ oid, path }) {
    return `${oid} ${path.slice(path.lastIndexOf('/') + 1)}`;
}
function byContent({ oid }) {
    return oid;
}
function push(places, key, path) {
    const found = places.get(key);
    if (found === undefined)
        places.set(key, [path]);
    else
        found.push(path);
}
/** Within the limits, smallest first so that most files are compared. */
function comparable(entries) {
    let total = 0;
    return entries
        .filter(({ sizeBytes }) => sizeBytes > 0 && sizeBytes <= MAX_COMPARED_BYTES)
        .toSorted((a, b) => a.sizeBytes - b.sizeBytes || (0,finding_location/* compareText */.n)(a.path, b.path))
        .slice(0, MAX_COMPARED_FILES)
        .filter(({ sizeBytes }) => {
        total += sizeBytes;
        return total <= MAX_SIDE_BYTES;
    });
}
async function readAll(entries, read) {
    const texts = [];
    for await (const { entry, bytes } of read(entries))
        texts.push({ path: entry.path, bytes });
    return texts;
}

;// CONCATENATED MODULE: ./build/src/repository/deepen.js
/** Fetches more history beside a shallow clone, a little first and then much, until a question can be answered. */

/** Most pull requests have fewer than 50 commits; 500 covers long-lived branches. */
const DEPTHS = [50, 500];
const deepen_MAX_COMMIT_BYTES = 4 * 1024 * 1024;
/** Asks after each fetch; undefined when no depth was enough or the remote cannot be reached. */
async function deepenUntil({ git }, commits, ask) {
    for (const depth of DEPTHS) {
        try {
            await git.fetch({ wanted: commits, depth });
        }
        catch (error) {
            if (error instanceof GitError)
                return undefined;
            throw error;
        }
        const answer = await ask();
        if (answer !== undefined)
            return answer;
    }
    return undefined;
}
/** From the commit object itself: in a shallow clone `HEAD^1` is cut off, the object still names its parents. */
async function parentsOf({ git }, commit) {
    const [content] = await git.read([commit], deepen_MAX_COMMIT_BYTES);
    return content === undefined ? [] : parseParents(content);
}

;// CONCATENATED MODULE: ./build/src/repository/history.js





/** GitHub lists at most 250 commits of a pull request; beyond this many the newest are looked at. */
const MAX_COMMITS = 1000;
/** Blobs of history that are scanned at most. */
const MAX_BLOBS = 20_000;
/** Oldest commit first, so that each blob is named with the first commit that has it. */
async function listHistory(git, request) {
    const { commits, isCut } = await listCommits(git, request);
    const added = commits.length === 0 ? [] : await listAdded(git, commits, request);
    const sizes = await blobSizes(git, [...new Set(added.slice(0, MAX_BLOBS).map(({ oid }) => oid))]);
    const sized = added.slice(0, MAX_BLOBS).flatMap((entry) => {
        const sizeBytes = sizes.get(entry.oid);
        return sizeBytes === undefined ? [] : [{ ...entry, sizeBytes }];
    });
    const entries = sized.filter(({ sizeBytes }) => sizeBytes <= request.maxFileSizeBytes);
    return { entries, notices: noticesOf({ isCut, blobs: added.length, tooLarge: sized.length - entries.length }) };
}
/**
 * True when every commit between base and head is there; in a shallow clone missing ones are fetched if that is
 * allowed. Half a history is worse than none: commits of the base branch would be taken for the pull request's.
 */
async function isHistoryWhole(tree, range, allowFetch) {
    const ask = async () => ((await isCutOff(tree.git, range)) ? undefined : true);
    if (!tree.isShallow || (await ask()))
        return true;
    if (!allowFetch)
        return false;
    const tips = [range.base, ...(await parentsOf(tree, range.head))];
    return (await deepenUntil(tree, [...new Set(tips)], ask)) ?? false;
}
/** At the end of a shallow history commits look as if they had no parents. */
async function isCutOff(git, { base, head }) {
    const { exitCode, stdout } = await git.try(['rev-list', '--max-parents=0', '--max-count=1', head, `^${base}`]);
    return exitCode !== 0 || stdout.length > 0;
}
async function listCommits(git, { base, head }) {
    const args = ['rev-list', '--topo-order', `--max-count=${MAX_COMMITS + 1}`, head, `^${base}`];
    const commits = (await git.run(args)).toString('utf8').split('\n').filter(Boolean);
    return { commits: commits.slice(0, MAX_COMMITS).reverse(), isCut: commits.length > MAX_COMMITS };
}
async function listAdded(git, commits, request) {
    // -c: of a merge only what is in none of its parents.
    const args = [
        'diff-tree',
        '--stdin',
        '-r',
        '-c',
        '--root',
        '--raw',
        '-z',
        '--no-renames',
        '--no-abbrev',
        '--no-ext-diff',
    ];
    const records = splitRecords(await git.run(args, `${commits.join('\n')}\n`));
    const seen = new Set();
    const added = [];
    let commit = '';
    for (let index = 0; index < records.length; index++) {
        const record = records[index];
        if (record === undefined)
            break;
        const change = parseChange(record.text);
        if (change === undefined) {
            commit = /^[0-9a-f]+/.exec(record.text)?.[0] ?? commit;
            continue;
        }
        index += 1;
        const blob = addedBlob(records[index], change, request);
        if (blob === undefined || seen.has(`${blob.oid} ${blob.path}`))
            continue;
        seen.add(`${blob.oid} ${blob.path}`);
        added.push({ ...blob, commit });
    }
    return added;
}
/** `:<old modes> <new mode> <old ids> <new id> <status>`; a merge has one colon, mode and id more for each parent. */
function parseChange(text) {
    const colons = /^\n?(:+)/.exec(text);
    if (colons === null)
        return undefined;
    const parents = colons[1]?.length ?? 1;
    const fields = text.slice(colons[0].length).split(' ');
    return { mode: fields[parents] ?? '', oid: fields[2 * parents + 1] ?? '' };
}
function addedBlob(record, { mode, oid }, { prefix, selectorOf, known }) {
    // A deleted file has mode 000000.
    if (record === undefined || /^0+$/.test(mode) || kindOfMode(mode) !== 'file' || known.has(oid))
        return undefined;
    if (!record.text.startsWith(prefix))
        return undefined;
    const named = pathAfter(prefix, record);
    if (!isSafePath(named.path) || selectorOf(named.path) !== undefined)
        return undefined;
    return { ...named, oid };
}
function noticesOf({ isCut, blobs, tooLarge }) {
    const commitNotice = `More than ${MAX_COMMITS} commits since the base: only the newest ${MAX_COMMITS} were searched for content that was added and removed again.`;
    const blobNotice = `The commits since the base add ${blobs} file contents that are gone again: only the first ${MAX_BLOBS} were scanned.`;
    const sizeNotice = `Not scanned, as over the size limit: ${tooLarge} of the file contents that the commits since the base add and remove again.`;
    return [
        ...(isCut ? [commitNotice] : []),
        ...(blobs > MAX_BLOBS ? [blobNotice] : []),
        ...(tooLarge > 0 ? [sizeNotice] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/repository/head-folder.js
/** The head in a plain folder without git: everything below it that is a file. */





/** Walks without recursion, so that no depth is too deep, and never into a link. Throws `RepositoryError` for `root` alone. */
function listFolder(root, includeVendored) {
    if ((0,platform_files/* readFolder */.j1)(root) === undefined)
        throw new snapshot/* RepositoryError */.p(`${root} cannot be read. Check its permissions.`);
    const files = [];
    const skipped = [];
    const waiting = [{ path: '' }];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const entries = (0,platform_files/* readFolder */.j1)(folderPath(root, folder));
        if (entries === undefined)
            skipped.push(candidates_skip({ path: `${folder.path}/` }, 'unreadable'));
        for (const { name, kind } of entries?.filter((entry) => !entry.name.equals(GIT_FOLDER)) ?? []) {
            const named = child(folder, name);
            const foreign = includeVendored ? undefined : namedFolderKind(name.toString());
            if (kind !== 'folder')
                files.push({ ...named, kind });
            else if (foreign !== undefined)
                skipped.push(candidates_skip({ path: `${named.path}/` }, foreign));
            else
                waiting.push(named);
        }
    }
    return { files, skipped };
}
/** Takes the files that the selection lets through, with their size. */
function examineFolder(root, listing, selectorOf) {
    const candidates = [];
    const skipped = [...listing.skipped];
    for (const { kind, ...named } of listing.files) {
        const reason = kind === 'link' ? 'symlink' : kind === 'other' ? 'not-a-file' : selectorOf(named.path);
        const stat = reason === undefined ? (0,platform_files/* statPath */.qW)(diskPath(root, named)) : undefined;
        if (reason !== undefined)
            skipped.push(candidates_skip(named, reason));
        else if (stat === undefined)
            skipped.push(candidates_skip(named, 'unreadable'));
        else
            candidates.push({ ...named, sizeBytes: stat.sizeBytes, oid: undefined });
    }
    return { candidates, skipped };
}
/** Data of repositories that lie in the folder; their files are scanned. */
const GIT_FOLDER = Buffer.from('.git');
const SLASH = Buffer.from('/');
function folderPath(root, folder) {
    return folder.path === '' ? root : diskPath(root, folder);
}
function child({ path, rawPath }, name) {
    const shown = path === '' ? name.toString() : `${path}/${name.toString()}`;
    if (rawPath === undefined && (0,external_node_buffer_.isUtf8)(name))
        return { path: shown };
    const parent = rawPath ?? Buffer.from(path);
    return { path: shown, rawPath: path === '' ? name : Buffer.concat([parent, SLASH, name]) };
}

;// CONCATENATED MODULE: ./build/src/repository/head-work-tree.js
/**
 * The head in a git work tree: what lies there now. Tracked files that git knows to be unchanged keep the index's
 * blob id without being read; the rest is hashed here.
 */



/** Looks at each selected file's metadata, never at its content and never through a link. */
function examineWorkTree(root, files, selectorOf) {
    const isInRealFolder = makeFolderCheck(root);
    const found = [
        ...files.tracked.map((entry) => examineTracked(root, entry, files, selectorOf, isInRealFolder)),
        ...files.untracked.map((path) => examineUntracked(root, path, selectorOf, isInRealFolder)),
    ];
    return {
        candidates: found.flatMap((one) => (one.kind === 'candidate' ? [one.candidate] : [])),
        skipped: found.flatMap((one) => (one.kind === 'skipped' ? [one.file] : [])),
        deleted: found.filter(({ kind }) => kind === 'deleted').length,
        untracked: files.untracked.length,
        submodules: files.tracked.filter(({ kind }) => kind === 'submodule').map(({ path }) => path),
        sparse: files.tracked.filter(({ isSkipped }) => isSkipped).length,
    };
}
function examineTracked(root, entry, { indexTimeNs, sparseSizes }, selectorOf, isInRealFolder) {
    if (entry.kind === 'submodule')
        return { kind: 'skipped', file: candidates_skip({ path: entry.path }, 'submodule') };
    if (!isSafePath(entry.path))
        return { kind: 'skipped', file: candidates_skip({ path: entry.path }, 'not-a-file') };
    const reason = selectorOf(entry.path);
    if (reason !== undefined)
        return { kind: 'skipped', file: candidates_skip({ path: entry.path }, reason) };
    const stat = isInRealFolder(entry) ? (0,platform_files/* statPath */.qW)(diskPath(root, entry)) : undefined;
    if (stat === undefined)
        return entry.isSkipped ? unexpanded(entry, sparseSizes.get(entry.oid)) : { kind: 'deleted' };
    if (stat.kind !== 'file')
        return notAFile(entry, stat.kind);
    const isClean = entry.stage === 0 &&
        stat.sizeBytes === entry.sizeBytes &&
        stat.mtimeNs === entry.mtimeNs &&
        stat.ctimeNs === entry.ctimeNs &&
        // Written in the same tick as the index: git may have looked before the last change ("racy git").
        stat.mtimeNs < indexTimeNs;
    const { path, rawPath, oid } = entry;
    const named = rawPath === undefined ? { path } : { path, rawPath };
    return {
        kind: 'candidate',
        candidate: { ...named, sizeBytes: stat.sizeBytes, oid: isClean ? oid : undefined, indexOid: oid },
    };
}
/** A sparse checkout leaves the file in the object store alone: it is read from there. */
function unexpanded({ path, oid, kind }, sizeBytes) {
    if (kind !== 'file')
        return { kind: 'skipped', file: candidates_skip({ path }, 'symlink') };
    if (sizeBytes === undefined)
        return { kind: 'skipped', file: candidates_skip({ path }, 'unreadable') };
    return { kind: 'candidate', candidate: { path, oid, sizeBytes } };
}
function examineUntracked(root, named, selectorOf, isInRealFolder) {
    const { path } = named;
    if (path.endsWith('/'))
        return { kind: 'skipped', file: candidates_skip({ path }, 'submodule') };
    if (!isSafePath(path) || !isInRealFolder(named))
        return { kind: 'skipped', file: candidates_skip({ path }, 'not-a-file') };
    const reason = selectorOf(path);
    if (reason !== undefined)
        return { kind: 'skipped', file: candidates_skip({ path }, reason) };
    const stat = (0,platform_files/* statPath */.qW)(diskPath(root, named));
    if (stat === undefined)
        return { kind: 'skipped', file: candidates_skip({ path }, 'unreadable') };
    if (stat.kind !== 'file')
        return notAFile(named, stat.kind);
    return { kind: 'candidate', candidate: { ...named, sizeBytes: stat.sizeBytes, oid: undefined } };
}
function notAFile({ path }, kind) {
    return { kind: 'skipped', file: candidates_skip({ path }, kind === 'link' ? 'symlink' : 'not-a-file') };
}
/** True when every folder on the way to a path is a real folder and no link. Each folder is looked at once. */
function makeFolderCheck(root) {
    const known = new Map();
    return ({ path, rawPath }) => {
        // One character a byte, so that names which are not UTF-8 stay apart.
        const bytes = rawPath?.toString('latin1');
        const text = bytes ?? path;
        for (let end = text.indexOf('/'); end >= 0; end = text.indexOf('/', end + 1)) {
            const folder = text.slice(0, end);
            const rawFolder = bytes === undefined ? {} : { rawPath: Buffer.from(folder, 'latin1') };
            const key = bytes === undefined ? folder : `\0${folder}`;
            const isReal = known.get(key) ?? (0,platform_files/* statPath */.qW)(diskPath(root, { path: folder, ...rawFolder }))?.kind === 'folder';
            known.set(key, isReal);
            if (!isReal)
                return false;
        }
        return true;
    };
}

;// CONCATENATED MODULE: ./build/src/repository/work-tree-files.js
/** Asks git which files a work tree has; nothing of the work tree is read. */




/** Asks git for tracked and untracked files. Nothing of the work tree is read. */
async function listWorkTree(git, headCommit) {
    const indexPath = (await git.run(['rev-parse', '--path-format=absolute', '--git-path', 'index'])).subarray(0, -1);
    const indexTimeNs = (0,platform_files/* statPath */.qW)(indexPath)?.mtimeNs ?? 0n;
    const [tracked, untracked, hasStagedChanges] = await Promise.all([
        listIndex(git),
        git.run(['ls-files', '--others', '--exclude-standard', '-z']),
        headCommit === undefined ? true : differsFromIndex(git, headCommit),
    ]);
    return {
        tracked: withoutStages(tracked),
        untracked: splitRecords(untracked).map((record) => pathAfter('', record)),
        hasStagedChanges,
        indexTimeNs,
        sparseSizes: await blobSizes(git, tracked.filter(({ isSkipped }) => isSkipped).map(({ oid }) => oid)),
    };
}
/** A path in conflict is in the index up to three times: it counts once, as changed. */
function withoutStages(entries) {
    return entries.filter(({ stage, path }, index) => stage === 0 || entries[index - 1]?.path !== path);
}
/** Compares the index with the commit's tree; the work tree is not looked at. */
async function differsFromIndex(git, headCommit) {
    const args = ['diff-index', '--cached', '--quiet', '--no-ext-diff', '--ignore-submodules=all', headCommit, '--', '.'];
    return (await git.try(args)).exitCode !== 0;
}

;// CONCATENATED MODULE: ./build/src/repository/list-head.js
/** The head: the work tree or folder as it lies there, with the notices that belong to it. */








/** Lists a plain folder: every file is read once for its id. */
function listPlainHead(root, selection) {
    const listing = listFolder(root, selection.includeVendored);
    const paths = listing.files.map(({ path }) => path);
    const facts = { marked: findMarkedFolders(paths), attributesOf: attributesOnDisk(root, '', paths) };
    const selectorOf = makeSelector(selection, facts);
    const { candidates, skipped } = examineFolder(root, listing, selectorOf);
    const identify = identifyOnDisk(root, 'sha1', selection.maxFileSizeBytes);
    const files = admit(candidates, skipped, { selection, identify });
    return { ...files, commit: undefined, selectorOf, notices: [] };
}
/** Lists a work tree: unchanged files are not read. */
async function listGitHead({ root, tree, selection, base }) {
    const files = await listWorkTree(tree.git, tree.headCommit);
    const paths = [...files.tracked, ...files.untracked].map(({ path }) => path);
    const { marked, attributesOf } = selectionFacts(paths, { root, tree, base });
    const selectorOf = makeSelector(selection, { marked, attributesOf });
    const examined = examineWorkTree(root, files, selectorOf);
    const { candidates, skipped } = await withoutLfsPointers(tree.git, examined, attributesOf);
    const identify = identifyOnDisk(root, tree.format, selection.maxFileSizeBytes);
    const listing = admit(candidates, skipped, { selection, identify });
    const changes = countChanges(listing, files, examined);
    return {
        ...listing,
        commit: changes.total === 0 ? tree.headCommit : undefined,
        selectorOf,
        notices: [...changeNotices(changes), ...submoduleNotices(examined), ...sparseNotices(examined)],
    };
}
function selectionFacts(paths, { root, tree, base }) {
    const marked = findMarkedFolders(paths);
    if (base === undefined)
        return { marked, attributesOf: attributesOnDisk(root, tree.prefix, paths) };
    const basePaths = base.tree.map(({ path }) => path);
    return { marked: withoutNewMarks(marked, base.marked, basePaths), attributesOf: base.attributesOf };
}
function countChanges(listing, files, { deleted, untracked }) {
    const indexOids = new Map(files.tracked.map(({ path, oid }) => [path, oid]));
    const changed = listing.files.filter(({ path, oid }) => (indexOids.get(path) ?? oid) !== oid).length;
    const staged = files.hasStagedChanges ? 1 : 0;
    return { changed, deleted, untracked, staged, total: changed + deleted + untracked + staged };
}
function changeNotices({ changed, deleted, untracked, total }) {
    if (total === 0)
        return [];
    const parts = [`${changed} changed`, `${untracked} untracked`, `${deleted} deleted`];
    return [`The work tree has changes that are not committed; it is scanned as it lies there (${parts.join(', ')}).`];
}
/** Named in a notice; a report lists all of them as skipped. */
const NAMED_SUBMODULES = 5;
function submoduleNotices({ submodules }) {
    if (submodules.length === 0)
        return [];
    const named = submodules.slice(0, NAMED_SUBMODULES).join(', ');
    const rest = submodules.length > NAMED_SUBMODULES ? ` and ${submodules.length - NAMED_SUBMODULES} more` : '';
    return [`Submodules are not scanned: ${named}${rest}. Scan each in its own repository.`];
}
function sparseNotices({ sparse }) {
    if (sparse === 0)
        return [];
    return [`${sparse} files that the sparse checkout leaves out are scanned from the index.`];
}

;// CONCATENATED MODULE: ./build/src/repository/read-contents.js
/** Reads contents in the order asked for: from disk where the bytes are still those that were listed, else from git. */




/** Contents held in memory at a time; a single larger file is held alone. */
const WINDOW_BYTES = 1024 * 1024;
const WINDOW_FILES = 128;
/** A blob may be larger than its file on disk, where a filter of git made that smaller; not by more than this. */
const BLOB_SLACK_FACTOR = 2;
/** One content for each entry, in order. Rejects with `RepositoryError` when one cannot be read. */
async function* readContents(source, entries) {
    for (const window of windows(entries)) {
        const contents = await readWindow(source, window);
        for (const entry of window) {
            const bytes = contents.get(entry.oid);
            if (bytes === undefined)
                throw unreadable(entry);
            // A copy: whoever sends it to a worker thread would send the whole buffer that it is a part of.
            yield { entry, bytes: new Uint8Array(bytes) };
        }
    }
}
function* windows(entries) {
    let window = [];
    let size = 0;
    for (const entry of entries) {
        if (window.length > 0 && (size + entry.sizeBytes > WINDOW_BYTES || window.length >= WINDOW_FILES)) {
            yield window;
            window = [];
            size = 0;
        }
        window.push(entry);
        size += entry.sizeBytes;
    }
    if (window.length > 0)
        yield window;
}
/** Each blob of the window once, by object id. */
async function readWindow(source, window) {
    const contents = new Map();
    const missing = new Set();
    for (const { oid } of window) {
        if (contents.has(oid) || missing.has(oid))
            continue;
        const bytes = readFromDisk(source, oid);
        if (bytes === undefined)
            missing.add(oid);
        else
            contents.set(oid, bytes);
    }
    const blobs = await readFromGit(source, [...missing]);
    for (const [index, oid] of [...missing].entries()) {
        const bytes = blobs[index];
        if (bytes !== undefined)
            contents.set(oid, bytes);
    }
    return contents;
}
/** Undefined unless the file has exactly the content listed: line ends may be converted, or it changed meanwhile. */
function readFromDisk({ root, format, onDisk, maxFileSizeBytes }, oid) {
    const entry = onDisk.get(oid);
    if (entry === undefined)
        return undefined;
    const bytes = (0,platform_files/* readFileBytes */.MY)(diskPath(root, entry), maxFileSizeBytes);
    return typeof bytes !== 'string' && blobId(bytes, format) === oid ? bytes : undefined;
}
async function readFromGit({ git, maxFileSizeBytes }, oids) {
    if (git === undefined || oids.length === 0)
        return [];
    try {
        return await git.read(oids, maxFileSizeBytes * BLOB_SLACK_FACTOR);
    }
    catch (cause) {
        throw new snapshot/* RepositoryError */.p(`The contents of files cannot be read from git: ${messageOf(cause)}.`, { cause });
    }
}
function unreadable({ path, oid }) {
    return new snapshot/* RepositoryError */.p(`The content of ${path} (${oid.slice(0, 12)}) cannot be read: the file changed or vanished during the scan, or the clone is not complete. Scan again with nothing else writing.`);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/src/repository/list-repository.js
/** Puts head, base, renames and history together into the repository that the rest of the program sees. */








/** Throws `RepositoryError` when a side cannot be read as a whole. */
async function listRepository(opened, selection) {
    try {
        return await list(opened, selection);
    }
    catch (error) {
        if (!(error instanceof GitError))
            throw error;
        throw new snapshot/* RepositoryError */.p(`${opened.root} cannot be read: ${error.message}. Check the clone with: git fsck`, {
            cause: error,
        });
    }
}
async function list(opened, selection) {
    const { root, tree, resolved } = opened;
    const sides = tree === undefined ? { head: listPlainHead(root, selection) } : await listSides(opened, tree, selection);
    const { head, base, history } = { base: undefined, history: NO_HISTORY, ...sides };
    const source = contentSource(opened, selection, head.files);
    const read = (entries) => readContents(source, entries);
    return {
        name: tree?.name ?? (0,external_node_path_.basename)(root),
        root,
        head: head.commit === undefined ? withoutCommit(head) : { ...withoutCommit(head), commit: head.commit },
        base,
        comparison: resolved.comparison,
        renames: base === undefined ? new Map() : await findRenames(base.files, head.files, read),
        history: history.entries,
        notices: [...resolved.notices, ...head.notices, ...history.notices],
        read,
        close: async () => tree?.git.close(),
    };
}
async function listSides(opened, tree, selection) {
    const { root, resolved, allowFetch } = opened;
    if (resolved.comparison.kind === 'none') {
        return { head: await listGitHead({ root, tree, selection, base: undefined }) };
    }
    const { commit } = resolved.comparison;
    const whole = (action) => withWholeBase(tree, commit, allowFetch, action);
    const baseTree = await whole(() => readBaseTree(tree, commit));
    const head = await listGitHead({ root, tree, selection, base: baseTree });
    const base = await whole(() => listBase(tree, baseTree, selection, head.files));
    const history = opened.scanHistory ? await historyOf(opened, tree, { baseTree, head, selection }) : NO_HISTORY;
    return { head, base: { ...base, commit }, history };
}
const NO_HISTORY = { entries: [], notices: [] };
async function historyOf({ allowFetch }, tree, { baseTree, head, selection }) {
    if (tree.headCommit === undefined)
        return NO_HISTORY;
    const range = { base: baseTree.commit, head: tree.headCommit };
    if (!(await isHistoryWhole(tree, range, allowFetch)))
        return { entries: [], notices: [SHALLOW_NOTICE] };
    return listHistory(tree.git, {
        ...range,
        prefix: tree.prefix,
        selectorOf: head.selectorOf,
        // Not what the head skips: a secret that was moved to a vendored folder is still one where it was.
        known: new Set([...baseTree.tree.map(({ oid }) => oid), ...head.files.map(({ oid }) => oid)]),
        maxFileSizeBytes: selection.maxFileSizeBytes,
    });
}
const SHALLOW_NOTICE = 'This clone is shallow: what the commits since the base added and removed again was not scanned. Set "fetch-depth: 0" on actions/checkout to include it.';
function contentSource({ root, tree }, { maxFileSizeBytes }, head) {
    const onDisk = new Map(head.map((entry) => [entry.oid, entry]));
    return { root, git: tree?.git, format: tree?.format ?? 'sha1', onDisk, maxFileSizeBytes };
}
function withoutCommit({ files, skipped }) {
    return { files, skipped };
}

;// CONCATENATED MODULE: ./build/src/repository/read-at.js
/** Reads one named file of a side, such as the config file. Links are followed as long as they stay in the folder. */






/** Config and settings files are a few kilobytes. */
const MAX_SETTINGS_BYTES = 5 * 1024 * 1024;
/** Links to links beyond this are taken for a loop. */
const MAX_LINKS = 8;
/** Undefined when there is no such file. Throws `RepositoryError` when it cannot be read or a link leads out. */
async function readNamed(lookUp, path) {
    let current = path;
    for (let links = 0; links <= MAX_LINKS; links++) {
        if (!isSafePath(current))
            throw leadsOut(path);
        const found = await lookUp(current);
        if (found === undefined || found instanceof Uint8Array)
            return found;
        if (external_node_path_.posix.isAbsolute(found.target))
            throw leadsOut(path);
        current = external_node_path_.posix.join(external_node_path_.posix.dirname(current), found.target);
    }
    throw new snapshot/* RepositoryError */.p(`${path} is a symbolic link that leads in a circle. Replace it by a file.`);
}
/** Looks into the folder on disk. A file behind a linked folder counts as not there. */
function lookUpOnDisk(root) {
    return async (path) => {
        const folders = path.split('/').slice(0, -1);
        const parents = folders.map((_, index) => `${root}/${folders.slice(0, index + 1).join('/')}`);
        if (!parents.every((folder) => (0,platform_files/* statPath */.qW)(folder)?.kind === 'folder'))
            return undefined;
        const stat = (0,platform_files/* statPath */.qW)(`${root}/${path}`);
        if (stat?.kind === 'link')
            return { target: (0,platform_files/* readLink */.XF)(`${root}/${path}`) ?? '/' };
        if (stat?.kind !== 'file')
            return undefined;
        const bytes = (0,platform_files/* readFileBytes */.MY)(`${root}/${path}`, MAX_SETTINGS_BYTES);
        if (typeof bytes === 'string')
            throw new snapshot/* RepositoryError */.p(`${path} is ${bytes}; a settings file has at most 5 MB.`);
        return bytes;
    };
}
/** Looks into a commit. Throws `GitError` when it is not whole. */
function lookUpInCommit(git, commit) {
    return async (path) => {
        const [record] = splitRecords(await git.run(['ls-tree', '-z', commit, '--', path]));
        const [, mode, type, oid] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(record?.text ?? '') ?? [];
        if (type !== 'blob' || oid === undefined)
            return undefined;
        const [bytes] = await git.read([oid], MAX_SETTINGS_BYTES);
        if (bytes === undefined)
            throw new GitError('failed', `the content of ${path} is missing`);
        return mode === '120000' ? { target: bytes.toString('utf8') } : bytes;
    };
}
function leadsOut(path) {
    return new snapshot/* RepositoryError */.p(`${path} leads out of the scanned folder and is not read. Replace the link by a file.`);
}

;// CONCATENATED MODULE: ./build/src/repository/closest-names.js
/** Names that a misspelt one may have meant, for error messages. */

/** Longer names are cut for the comparison, and of more candidates only the first are compared. */
const MAX_NAME_LENGTH = 100;
const closest_names_MAX_CANDIDATES = 2000;
const MAX_SUGGESTIONS = 3;
/** At most three of `known`, nearest first; empty when none is near. A part of a name counts as near. */
function closestNames(wanted, known) {
    const name = wanted.slice(0, MAX_NAME_LENGTH).toLowerCase();
    const most = Math.max(1, Math.floor(name.length / 3));
    return known
        .slice(0, closest_names_MAX_CANDIDATES)
        .map((candidate) => ({ candidate, distance: distanceTo(name, candidate.slice(0, MAX_NAME_LENGTH).toLowerCase()) }))
        .filter(({ distance }) => distance <= most)
        .sort((a, b) => a.distance - b.distance || (0,finding_location/* compareText */.n)(a.candidate, b.candidate))
        .slice(0, MAX_SUGGESTIONS)
        .map(({ candidate }) => candidate);
}
/** The last part of `origin/feature/login` is worth as much as the whole. */
function distanceTo(name, candidate) {
    if (name.length > 2 && candidate.includes(name))
        return 0;
    const afterRemote = candidate.slice(candidate.indexOf('/') + 1);
    return Math.min(editDistance(name, candidate), editDistance(name, afterRemote));
}
/** Levenshtein distance, with a swap of two neighbours as one step (optimal string alignment). */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swap = isSwap ? (beforePrevious[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY;
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution, swap));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./build/src/repository/resolve-base.js
/** Finds the commit to compare with, and fetches it when a shallow clone lacks it. Never falls back to no base. */




/** Throws `RepositoryError` when the base is unknown, or missing and not to be had. */
async function resolveBase(tree, request, allowFetch) {
    if (request.kind === 'none')
        return { comparison: request, policyCommit: undefined, notices: [] };
    const head = tree.headCommit;
    if (head === undefined) {
        throw new snapshot/* RepositoryError */.p('The repository has no commit yet, so nothing can be compared. Commit first, or scan without a base.');
    }
    switch (request.kind) {
        case 'commit':
            return exactly(await requireCommit(tree, request.sha, allowFetch));
        case 'ref':
            return mergeBaseWith(tree, {
                head,
                commit: await requireRef(tree, request.ref, allowFetch),
                ref: request.ref,
                allowFetch,
            });
        case 'pull-request':
            return pullRequestBase(tree, head, request, allowFetch);
    }
}
async function pullRequestBase(tree, head, { baseSha, headSha }, allowFetch) {
    const [first, second] = await parentsOf(tree, head);
    if (first !== undefined && second === headSha)
        return exactly(await requireCommit(tree, first, allowFetch));
    const commit = await requireCommit(tree, baseSha, allowFetch);
    return mergeBaseWith(tree, { head, commit, ref: baseSha, allowFetch });
}
function exactly(commit) {
    return { comparison: { kind: 'base', commit, ref: commit }, policyCommit: commit, notices: [] };
}
async function mergeBaseWith(tree, { head, commit, ref, allowFetch }) {
    const ask = () => mergeBase(tree, head, commit);
    const known = await ask();
    const isWorthAFetch = known === undefined && tree.isShallow && allowFetch;
    const found = isWorthAFetch ? await deepenUntil(tree, [commit, ...(await parentsOf(tree, head))], ask) : known;
    if (found !== undefined)
        return { comparison: { kind: 'base', commit: found, ref }, policyCommit: commit, notices: [] };
    const notice = `${ref} and the head have no common commit in this clone: they are compared directly, so changes made on ${ref} meanwhile look like changes of the head. Check out with fetch-depth: 0 to compare with the merge base.`;
    return { comparison: { kind: 'base', commit, ref }, policyCommit: commit, notices: [notice] };
}
async function mergeBase({ git }, head, commit) {
    const { exitCode, stdout } = await git.try(['merge-base', commit, head]);
    const found = stdout.toString('utf8').trim();
    return exitCode === 0 && found !== '' ? found : undefined;
}
async function requireCommit(tree, sha, allowFetch) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) || /^0+$/.test(sha)) {
        throw new snapshot/* RepositoryError */.p(`The base "${sha.slice(0, 100)}" is no commit id. Name a commit, branch or tag as base, or "none".`);
    }
    if ((await commitNamed(tree, sha)) !== undefined)
        return sha;
    return fetchBase(tree, sha, [sha], allowFetch);
}
async function requireRef(tree, ref, allowFetch) {
    const known = (await commitNamed(tree, ref)) ?? (await commitNamed(tree, `refs/remotes/origin/${ref}`));
    if (known !== undefined)
        return known;
    if (/^[0-9a-f]{40}$/.test(ref))
        return fetchBase(tree, ref, [ref], allowFetch);
    const name = ref.replace(/^(?:refs\/heads\/|origin\/)/, '');
    const isFetchable = allowFetch && (await isRefName(tree, name));
    if (!isFetchable)
        throw new snapshot/* RepositoryError */.p(await unknownRef(tree, ref));
    return fetchBase(tree, ref, [`refs/heads/${name}`, `refs/tags/${name}`], allowFetch);
}
/** Names such as `--upload-pack=x`, `a..b` or `x:y` are no refs: git would take them for something else. */
async function isRefName({ git }, name) {
    if (name.startsWith('-'))
        return false;
    return (await git.try(['check-ref-format', `refs/heads/${name}`])).exitCode === 0;
}
async function commitNamed({ git }, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { exitCode, stdout } = await git.try(args);
    return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}
/** Tries one name after the other. */
async function fetchBase(tree, base, names, allowFetch) {
    if (!allowFetch)
        throw new snapshot/* RepositoryError */.p(missingBase(base, 'fetching is switched off (--offline)'));
    let cause;
    for (const name of names) {
        try {
            const [commit] = await tree.git.fetch({ wanted: [name], depth: 1 });
            if (commit !== undefined)
                return commit;
        }
        catch (error) {
            if (!(error instanceof GitError))
                throw error;
            cause ??= error;
        }
    }
    const isRef = names.length > 1 && cause instanceof GitError && /couldn't find remote ref/.test(cause.message);
    if (isRef)
        throw new snapshot/* RepositoryError */.p(await unknownRef(tree, base), { cause });
    throw new snapshot/* RepositoryError */.p(missingBase(base, cause instanceof Error ? cause.message : String(cause)), { cause });
}
function missingBase(base, why) {
    return `The base ${base} is not in this clone and cannot be fetched: ${why}. Set "fetch-depth: 0" on actions/checkout, or run: git fetch origin ${base}, or name another base (input "base", --base).`;
}
async function unknownRef({ git }, ref) {
    const output = await git.run([
        'for-each-ref',
        '--format=%(refname:short)',
        'refs/heads',
        'refs/remotes',
        'refs/tags',
    ]);
    const near = closestNames(ref, output.toString('utf8').split('\n').filter(Boolean));
    const hint = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
    return `The base "${ref.slice(0, 100)}" is no commit, branch or tag of this clone.${hint} In a shallow clone set "fetch-depth: 0" on actions/checkout.`;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/src/repository/work-tree.js
/** Finds the git work tree around a folder, and says clearly why when git cannot be asked. */





/** Oldest git that takes settings from the environment (`GIT_CONFIG_COUNT`), released in March 2021. */
const OLDEST_GIT = '2.31.0';
/**
 * Undefined when `root` (absolute, links resolved) is no part of a work tree, or a part that the work tree ignores.
 * Throws `RepositoryError` when there is a repository that git cannot read.
 */
async function findWorkTree(root, signal) {
    const git = openGit(root, signal);
    try {
        return await inspect(git, root);
    }
    catch (error) {
        if (!(error instanceof GitError))
            throw error;
        if (error.kind === 'not-installed' && !hasGitAbove(root))
            return undefined;
        throw new snapshot/* RepositoryError */.p(`${root} is in a git repository that cannot be read: ${error.message}.${fixOf(error)}`, {
            cause: error,
        });
    }
}
async function inspect(git, root) {
    const questions = ['--is-inside-work-tree', '--is-shallow-repository', '--show-object-format', '--show-prefix'];
    const [{ exitCode, stdout, stderr }] = await Promise.all([git.try(['rev-parse', ...questions]), checkVersion(git)]);
    if (exitCode !== 0)
        return explainNoRepository(root, stderr);
    const [isInside, isShallow, format, ...prefixLines] = stdout.toString('utf8').split('\n');
    if (isInside !== 'true')
        throw bareRepository(root);
    const prefix = prefixLines.slice(0, -1).join('\n');
    if (prefix !== '' && (await isIgnored(git)))
        return undefined;
    const [headCommit, name] = await Promise.all([readHead(git, root), readName(git, root, prefix)]);
    return { git, prefix, format: parseFormat(format), isShallow: isShallow === 'true', headCommit, name };
}
async function checkVersion(git) {
    const text = (await git.run(['version'])).toString('utf8').trim();
    // Vendors put words around the number: `git version 2.39.5 (Apple Git-154)`, `2.47.0.windows.2`.
    const version = (0,semver.coerce)(text);
    if (version !== null && (0,semver.gte)(version, OLDEST_GIT))
        return;
    throw new snapshot/* RepositoryError */.p(`${text} is too old: version ${OLDEST_GIT} or later is needed.`);
}
function explainNoRepository(root, stderr) {
    if (/bare repository/.test(stderr))
        throw bareRepository(root);
    const isPlain = /not a git repository/i.test(stderr) && (0,platform_files/* statPath */.qW)((0,external_node_path_.join)(root, '.git')) === undefined;
    if (!isPlain)
        throw new GitError('failed', stderr);
}
function bareRepository(root) {
    return new snapshot/* RepositoryError */.p(`${root} is a bare repository or lies inside .git. Clone it and scan the clone.`);
}
function fixOf({ kind, message }) {
    if (kind === 'not-installed')
        return ' Install git, or scan a copy of the folder without .git.';
    if (/dubious ownership|unsafe repository/.test(message)) {
        return ' Run: git config --global --add safe.directory "*", or update git to 2.38 or later.';
    }
    return ' Repair or remove its .git.';
}
function parseFormat(text) {
    if (text === 'sha1' || text === 'sha256')
        return text;
    throw new snapshot/* RepositoryError */.p(`The repository names its objects by "${text}"; only sha1 and sha256 are known.`);
}
/** An ignored folder of a work tree, such as a download, has no files as far as git is concerned. */
async function isIgnored(git) {
    const { exitCode } = await git.try(['check-ignore', '--quiet', '.']);
    return exitCode === 0;
}
async function readHead(git, root) {
    const { exitCode, stdout } = await git.try(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (exitCode === 0)
        return stdout.toString('utf8').trim();
    const named = await git.try(['rev-parse', '--verify', '--quiet', 'HEAD']);
    if (named.exitCode !== 0)
        return undefined;
    throw new snapshot/* RepositoryError */.p(`The commit of HEAD in ${root} cannot be read: the repository is damaged. Clone it again.`);
}
async function readName(git, root, prefix) {
    const { stdout } = await git.try(['config', '--get', 'remote.origin.url']);
    const url = stdout.toString('utf8').trim();
    const [, ownerAndName] = /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@)[^/:]+(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
    if (ownerAndName !== undefined)
        return ownerAndName;
    const depth = prefix.split('/').length - 1;
    return (0,external_node_path_.basename)(depth === 0 ? root : (0,external_node_path_.join)(root, ...Array.from({ length: depth }, () => '..')));
}
function hasGitAbove(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,platform_files/* statPath */.qW)((0,external_node_path_.join)(current, '.git')) !== undefined)
            return true;
        if ((0,external_node_path_.dirname)(current) === current)
            return false;
    }
}

;// CONCATENATED MODULE: ./build/src/repository/open-checkout.js
/** The way into a repository: which commits there are, one file of them, and then the lists of files. */









/**
 * Opens the folder, with git where there is a work tree. Throws `RepositoryError` when it is no folder, git cannot read
 * it, or the base cannot be had. Close it even when `list` was never called.
 */
async function openCheckout(options) {
    const { path, base, allowFetch, scanHistory, signal } = options;
    const root = findFolder(path);
    const tree = await findWorkTree(root, signal);
    try {
        const resolved = tree === undefined ? withoutGit(root, base) : await resolveBase(tree, base, allowFetch);
        return makeCheckout({ root, tree, resolved, allowFetch, scanHistory });
    }
    catch (error) {
        await tree?.git.close();
        if (!(error instanceof GitError))
            throw error;
        throw new snapshot/* RepositoryError */.p(`${root} cannot be read: ${error.message}. Check the clone with: git fsck`, {
            cause: error,
        });
    }
}
function makeCheckout(opened) {
    const { root, tree, resolved, allowFetch } = opened;
    const { comparison, policyCommit } = resolved;
    const close = async () => tree?.git.close();
    return {
        name: tree?.name ?? (0,external_node_path_.basename)(root),
        root,
        prefix: tree?.prefix ?? '',
        headCommit: tree?.headCommit,
        comparison,
        async readAt(side, path) {
            if (side === 'head')
                return readNamed(lookUpOnDisk(root), path);
            if (tree === undefined || policyCommit === undefined)
                return undefined;
            const read = () => readNamed(lookUpInCommit(tree.git, policyCommit), path);
            return withWholeBase(tree, policyCommit, allowFetch, read);
        },
        list: (selection) => listRepository(opened, selection),
        close,
    };
}
function findFolder(path) {
    const root = (0,platform_files/* realPath */.Ye)((0,external_node_path_.resolve)(path));
    if (root === undefined)
        throw new snapshot/* RepositoryError */.p(`There is no folder ${path}. Give the path of an existing folder.`);
    if ((0,platform_files/* statPath */.qW)(root)?.kind !== 'folder')
        throw new snapshot/* RepositoryError */.p(`${path} is not a folder. Give the folder to scan.`);
    return root;
}
function withoutGit(root, base) {
    if (base.kind === 'none')
        return { comparison: base, policyCommit: undefined, notices: [] };
    throw new snapshot/* RepositoryError */.p(`${root} is not in a git work tree, so it has no base to compare with. Scan it without a base.`);
}

;// CONCATENATED MODULE: ./build/src/run/read-settings.js
/** Settings by scanner name. `read` gives one file, or undefined if there is none. */
async function readSettings(scanners, read) {
    const entries = scanners.map(async ({ manifest, settingsFiles }) => {
        const contents = await Promise.all(settingsFiles.map(async (path) => [path, await read(path)]));
        const found = Object.fromEntries(contents.flatMap(([path, bytes]) => (bytes ? [[path, bytes]] : [])));
        return [manifest.name, { settingsFiles: found }];
    });
    return new Map(await Promise.all(entries));
}

// EXTERNAL MODULE: ./build/src/run/describe-fault.js
var describe_fault = __webpack_require__(48163);
;// CONCATENATED MODULE: ./build/src/run/ready-scanner.js

/** Never rejects: invalid settings are the outcome of that scanner. */
async function readyScanner(plan, options) {
    const { manifest } = plan.scanner;
    if (plan.kind === 'skip') {
        return { kind: 'ended', outcome: { kind: 'not-applicable', manifest, rules: [], durationMs: 0, reason: plan.reason } };
    }
    const settings = options.settings.get(manifest.name) ?? { settingsFiles: {} };
    try {
        return { kind: 'ready', scanner: { plan, settings, rules: await plan.scanner.rules(settings) } };
    }
    catch (error) {
        return { kind: 'ended', outcome: failedAsAWhole({ plan, settings, rules: [] }, (0,describe_fault/* describeFault */.Qx)(error), 0) };
    }
}
/** The outcome of a scanner that has judged nothing. */
function failedAsAWhole({ plan, rules }, cause, durationMs) {
    return {
        kind: 'failed',
        manifest: plan.scanner.manifest,
        rules,
        durationMs,
        cause,
        failedFiles: [],
        findings: { head: [], base: [], history: [] },
        notes: [],
        counts: { files: 0, reused: 0 },
    };
}

;// CONCATENATED MODULE: ./build/src/platform/safe-environment.js
/** The little of our environment that code and tools which look at hostile files may see. */
/** Nothing here names a credential. `GITHUB_*`, `INPUT_*`, `ACTIONS_*` and everything else stay out by omission. */
const ALLOWED = ['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SystemRoot'];
/** An allowlist, not a blocklist: a secret with an unforeseen name stays out, too. */
function safeEnvironment(from) {
    const entries = ALLOWED.flatMap((name) => {
        const value = from[name];
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/src/platform/worker-entry.js
/** Where the worker thread's module and the program's code lie: in the sources, or in dist beside the bundle. */

/** In the sources this file is `src/platform/worker-entry.ts`; bundled it is `dist/<entry>/index.js`. */
function workerEntry(from = import.meta.filename) {
    const folder = (0,external_node_path_.join)(from, '..');
    return (0,external_node_path_.basename)(folder) === 'platform' ? sourceEntry(folder) : bundledEntry(folder);
}
function sourceEntry(folder) {
    const root = (0,external_node_path_.join)(folder, '..', '..');
    return {
        file: (0,external_node_path_.join)(root, 'src', 'worker.ts'),
        code: [(0,external_node_path_.join)(root, 'src'), (0,external_node_path_.join)(root, 'scanners'), (0,external_node_path_.join)(root, 'package-lock.json')],
    };
}
function bundledEntry(folder) {
    const dist = (0,external_node_path_.join)(folder, '..');
    return { file: (0,external_node_path_.join)(dist, 'worker', 'index.js'), code: [dist] };
}

;// CONCATENATED MODULE: ./build/src/run/repository-path.js
/** The form of a path inside the scanned repository. */
/** Relative, POSIX, without empty, `.` or `..` parts and without NUL: it cannot lead out of a folder it is put into. */
function isRepositoryPath(path) {
    if (path === '' || path.includes('\0'))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./build/src/run/report-schema.js
/** What a scanner said, as text from another thread or from the cache: accepted by schema or refused. */




const Path = schemas/* string */.YjP().refine(isRepositoryPath, 'must be a repository-relative path');
const Ordinal = schemas/* int */.Whr().min(1);
const LocationSchema = schemas/* strictObject */.rej({
    path: Path,
    startLine: Ordinal,
    startColumn: Ordinal.exactOptional(),
    endLine: Ordinal.exactOptional(),
    endColumn: Ordinal.exactOptional(),
});
const RawFindingSchema = schemas/* strictObject */.rej({
    ruleId: schemas/* string */.YjP().min(1),
    message: schemas/* string */.YjP(),
    location: LocationSchema,
    identity: schemas/* strictObject */.rej({ scope: schemas/* enum */.k5n(['file', 'repository']), key: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC).exactOptional(),
    confidence: schemas/* enum */.k5n(confidence/* CONFIDENCES */.i).exactOptional(),
    relatedLocations: schemas/* array */.YOg(LocationSchema).exactOptional(),
    sensitive: schemas/* boolean */.zMY().exactOptional(),
    suppressedInSource: schemas/* string */.YjP().exactOptional(),
    details: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).exactOptional(),
});
const NOTE_KINDS = ['unparsable', 'partly-parsed', 'template-skipped', 'not-text', 'suppressed-by-settings'];
const NoteSchema = schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(NOTE_KINDS), text: schemas/* string */.YjP() });
const FileReportSchema = schemas/* strictObject */.rej({
    findings: schemas/* array */.YOg(RawFindingSchema),
    notes: schemas/* array */.YOg(NoteSchema).exactOptional(),
    facts: schemas/* unknown */.L5J().exactOptional(),
});
const ProjectReportSchema = schemas/* strictObject */.rej({
    findings: schemas/* array */.YOg(RawFindingSchema),
    notes: schemas/* array */.YOg(NoteSchema.extend({ path: Path })).exactOptional(),
});
const EMPTY = { findings: [] };
/** Empty text is the report without anything in it. Throws when the text is not a report. */
function parseFileReport(text) {
    return text === '' ? EMPTY : report_schema_parse(text, FileReportSchema);
}
/** Throws when the text is not a report. */
function parseProjectReport(text) {
    return report_schema_parse(text, ProjectReportSchema);
}
/** Throws when one of them is not a finding, such as one without a line. */
function checkFindings(findings) {
    return validate(findings, schemas/* array */.YOg(RawFindingSchema));
}
function report_schema_parse(text, schema) {
    const value = JSON.parse(text);
    return validate(value, schema);
}
function validate(value, schema) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new Error(`its report is invalid at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

;// CONCATENATED MODULE: ./build/src/run/results.js
function emptyResults() {
    return { byKey: new Map(), scanned: new Set(), broken: undefined, spentMs: 0 };
}
/** Equal exactly for equal content at an equal path. On one line whatever the path holds. */
function resultKey({ oid, path }) {
    return oid + JSON.stringify(path);
}

;// CONCATENATED MODULE: ./build/src/run/sort-findings.js

/** By place, then rule, then message; what is equal in all of these keeps its order. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => (0,finding_location/* compareLocations */.Q)(a.location, b.location) || (0,finding_location/* compareText */.n)(a.ruleId, b.ruleId) || (0,finding_location/* compareText */.n)(a.message, b.message));
}

;// CONCATENATED MODULE: ./build/src/run/file-outcome.js
/** Results of one file scanner → its outcome. A file without a result makes it failed: silence is never green. */





/** Completed only when every file has a report and every conclusion was drawn. */
function fileOutcome({ plan, results, rules, stopped }) {
    const read = sideReader(results);
    const head = read(plan.head);
    const base = read(plan.base);
    const history = read(plan.history);
    const concluded = { head: conclude(plan, head), base: conclude(plan, base) };
    const failedFiles = failuresOf([head, base, history]);
    const missing = head.missing + base.missing + history.missing;
    const faults = [results.broken, concluded.head.fault, concluded.base.fault];
    const cause = causeOf({ faults, stopped, missing, failedFiles });
    const outcome = {
        manifest: plan.scanner.manifest,
        rules,
        durationMs: results.spentMs,
        findings: {
            head: sortFindings([...findingsOf(head), ...concluded.head.findings]),
            base: sortFindings([...findingsOf(base), ...concluded.base.findings]),
            history: sortFindings(history.reports.flatMap(withCommit(plan))),
        },
        notes: head.reports.flatMap(({ path, report }) => (report.notes ?? []).map((note) => ({ path, ...note }))),
        counts: countFiles(plan, results),
    };
    return cause === undefined ? { kind: 'completed', ...outcome } : { kind: 'failed', cause, failedFiles, ...outcome };
}
/** Reads sides; what both have is parsed once. */
function sideReader(results) {
    const read = new Map();
    return (entries) => {
        const reports = [];
        const failures = [];
        let missing = 0;
        for (const entry of entries) {
            const key = resultKey(entry);
            const result = read.get(key) ?? readResult(results.byKey.get(key));
            read.set(key, result);
            if (result.kind === 'report')
                reports.push({ path: entry.path, key, report: result.report });
            if (result.kind === 'failure')
                failures.push({ path: entry.path, reason: result.reason });
            if (result.kind === 'missing')
                missing += 1;
        }
        return { reports, failures, missing };
    };
}
function readResult(result) {
    if (result === undefined)
        return { kind: 'missing' };
    if (result.kind === 'failure')
        return result;
    try {
        return { kind: 'report', report: parseFileReport(result.text) };
    }
    catch (error) {
        return { kind: 'failure', reason: (0,describe_fault/* describeFault */.Qx)(error) };
    }
}
function findingsOf({ reports }) {
    return reports.flatMap(({ report }) => report.findings);
}
function withCommit({ history }) {
    const commits = new Map(history.map((entry) => [resultKey(entry), entry.commit]));
    return ({ key, report }) => report.findings.map((finding) => ({ ...finding, commit: commits.get(key) ?? '' }));
}
function conclude({ scanner }, { reports }) {
    if (scanner.conclude === undefined)
        return { findings: [] };
    const facts = reports.flatMap(({ path, report }) => report.facts === undefined ? [] : [{ path, facts: report.facts }]);
    try {
        return { findings: scanner.conclude(facts) };
    }
    catch (error) {
        return { findings: [], fault: (0,describe_fault/* describeFault */.Qx)(error) };
    }
}
/** A file that fails the same way on both sides is named once. */
function failuresOf(sides) {
    const failures = sides.flatMap((side) => side.failures);
    const byText = new Map(failures.map((failure) => [`${failure.path}\0${failure.reason}`, failure]));
    return [...byText.entries()].sort(([a], [b]) => (0,finding_location/* compareText */.n)(a, b)).map(([, failure]) => failure);
}
function causeOf({ faults, stopped, missing, failedFiles }) {
    const fault = faults.find((text) => text !== undefined);
    if (fault !== undefined)
        return fault;
    if (missing > 0)
        return `${stopped ?? 'ended early'}: ${countOf(missing)} not scanned`;
    const [first] = failedFiles;
    if (first === undefined)
        return undefined;
    return `${countOf(failedFiles.length)} could not be judged; the first is ${first.path}: ${first.reason}`;
}
function countOf(files) {
    return files === 1 ? '1 file' : `${files} files`;
}
function countFiles({ head, base, history }, { scanned }) {
    const files = new Set([...head, ...base, ...history].map(resultKey)).size;
    return { files, reused: Math.max(0, files - scanned.size) };
}

;// CONCATENATED MODULE: ./build/src/platform/code-digest.js
/** A digest of the program's own code and rule data, so that results of other code are never taken from the cache. */




/** Hexadecimal digest of all files under `roots` and of the runtime's version. Rejects when one cannot be read. */
async function codeDigest(roots) {
    const names = (await Promise.all(roots.map(filesOf))).flat();
    // Read together: this is waited for at every start.
    const files = await Promise.all(names.map(async ({ path, name }) => ({ name, bytes: await (0,promises_.readFile)(path) })));
    const digest = (0,external_node_crypto_.createHash)('sha256').update(process.version);
    // The length keeps apart what would otherwise run together.
    for (const { name, bytes } of files)
        digest.update(`${name}\0${bytes.length}\0`).update(bytes);
    return digest.digest('hex');
}
async function filesOf(root) {
    if (!(await (0,promises_.stat)(root)).isDirectory())
        return [{ path: root, name: '' }];
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return paths.sort(finding_location/* compareText */.n).map((path) => ({ path, name: path.slice(root.length) }));
}

;// CONCATENATED MODULE: ./build/src/platform/result-cache-format.js
/** The cache file: a head with a checksum of the body, then a line `key<TAB>report` for each result. */

/** Changes with the format, so that other versions' files are damaged files to this one. */
const MAGIC = 'secure-pipeline results 1';
/** Lines in the given order until `maxBytes` are reached; what is left out is scanned again when it is needed. */
function encodeResults(results, maxBytes) {
    const headBytes = head('').length + 64;
    const lines = [];
    let sizeBytes = headBytes;
    for (const [key, report] of results) {
        const line = `${key}\t${report}\n`;
        sizeBytes += Buffer.byteLength(line);
        if (sizeBytes > maxBytes)
            break;
        lines.push(line);
    }
    const body = Buffer.from(lines.join(''));
    return Buffer.concat([Buffer.from(head((0,external_node_crypto_.hash)('sha256', body, 'hex'))), body]);
}
/** Undefined when the bytes are not exactly what was once encoded. */
function decodeResults(bytes) {
    const headEnd = bytes.indexOf('\n') + 1;
    const body = bytes.subarray(headEnd);
    if (bytes.subarray(0, headEnd).toString('latin1') !== head((0,external_node_crypto_.hash)('sha256', body, 'hex')))
        return undefined;
    const lines = body.toString('utf8').split('\n').slice(0, -1);
    return new Map(lines.map(splitLine));
}
function splitLine(line) {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab), line.slice(tab + 1)];
}
function head(checksum) {
    return `${MAGIC} ${checksum}\n`;
}

;// CONCATENATED MODULE: ./build/src/platform/result-cache.js
/**
 * Results of file scanners on disk, one file for each scanner and digest. Holds what scanners said, never contents.
 * Trouble with the cache costs time and is said; it never changes a result.
 */




/** A cache is carried between runs over the network; 200,000 files without findings take about 20 MB. */
const MAX_CACHE_FILE_BYTES = 32 * 1024 * 1024;
/** Digests change with rules and settings; the last few are kept for branches that differ in them. */
const MAX_DIGESTS_A_SCANNER = 3;
/** A temporary file older than this was left by a run that was killed. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const SUFFIX = '.results';
const TEMPORARY_SUFFIX = '.tmp';
/** Empty when there are none or the file is damaged. Never rejects. */
async function loadResults(place) {
    try {
        const file = (0,external_node_path_.join)(place.folder, fileName(place));
        const { size } = await (0,promises_.lstat)(file);
        if (size > MAX_CACHE_FILE_BYTES)
            return unusable(`is larger than ${MAX_CACHE_FILE_BYTES} bytes`, place);
        const results = decodeResults(await (0,promises_.readFile)(file));
        return results === undefined ? unusable('is damaged', place) : { results, warning: undefined };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return { results: new Map(), warning: undefined };
        return unusable(`cannot be read (${codeOf(error)})`, place);
    }
}
/** Writes the results, the first ones first until the file is full. Resolves to a warning if that failed. */
async function saveResults(place, results) {
    const target = (0,external_node_path_.join)(place.folder, fileName(place));
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}${TEMPORARY_SUFFIX}`;
    try {
        await (0,promises_.mkdir)(place.folder, { recursive: true });
        // Renamed into place: a reader sees the old file or the new one, whoever else writes or is killed meanwhile.
        await (0,promises_.writeFile)(temporary, encodeResults(results, MAX_CACHE_FILE_BYTES), { flag: 'wx' });
        await (0,promises_.rename)(temporary, target);
        await prune(place);
        return undefined;
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
        return `results of ${place.scanner} could not be cached (${codeOf(error)}); the next run scans again`;
    }
}
/** True when the folder is, or would be made, inside `root`: as it is written, or where links lead. */
async function liesInside(folder, root) {
    const isBelow = (path) => path.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(path);
    return isBelow((0,external_node_path_.relative)(root, folder)) || isBelow((0,external_node_path_.relative)(await resolveLinks(root), await resolveLinks(folder)));
}
/** The real path of what exists of it, followed by the rest. */
async function resolveLinks(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(await resolveLinks(parent), (0,external_node_path_.basename)(path));
    }
}
function fileName({ scanner, digest }) {
    return `${scanner}-${digest}${SUFFIX}`;
}
/** Removes files of this scanner only, and only those whose name this module has given. */
async function prune({ folder, scanner }) {
    const own = /^-[0-9a-f]+\.results(?:\..*)?$/;
    const isOwn = (name) => name.startsWith(scanner) && own.test(name.slice(scanner.length));
    const names = (await (0,promises_.readdir)(folder)).filter(isOwn);
    const files = (await Promise.all(names.map((name) => ageOf(folder, name)))).flatMap((file) => file ?? []);
    const isTemporary = (name) => name.endsWith(TEMPORARY_SUFFIX);
    const abandoned = files.filter(({ name, mtimeMs }) => isTemporary(name) && Date.now() - mtimeMs > ABANDONED_AFTER_MS);
    const byAge = files.filter(({ name }) => !isTemporary(name)).sort((a, b) => b.mtimeMs - a.mtimeMs);
    const outdated = [...abandoned, ...byAge.slice(MAX_DIGESTS_A_SCANNER)];
    await Promise.all(outdated.map(({ name }) => (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true })));
}
/** Undefined when another run has just removed it. */
async function ageOf(folder, name) {
    try {
        const { mtimeMs } = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name));
        return { name, mtimeMs };
    }
    catch {
        return undefined;
    }
}
function unusable(what, { scanner }) {
    return { results: new Map(), warning: `the cache file of ${scanner} ${what}; its files are scanned again` };
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}

;// CONCATENATED MODULE: ./build/src/run/cache-digest.js
/** What a cached result depends on besides the file's content and path. */


/** 64 hexadecimal characters. Differs when code, version, a rule or a settings file differs. */
function cacheDigest({ codeDigest, manifest, rules, settingsFiles }) {
    const settings = Object.entries(settingsFiles)
        .sort(([a], [b]) => (0,finding_location/* compareText */.n)(a, b))
        .map(([path, bytes]) => [path, sha256(bytes)]);
    return sha256(JSON.stringify([codeDigest, manifest, rules, settings]));
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/run/result-cache.js
/** Results of earlier runs for the file scanners of this one, and back to disk when it is over. */




const NO_CACHE = { save: async () => { } };
/** Without a usable folder everything is scanned. Never rejects. */
async function openCache(request, scanners) {
    const { folder } = request;
    if (folder === undefined || scanners.length === 0)
        return NO_CACHE;
    if (await liesInside(folder, request.root)) {
        request.onNotice('The cache folder lies inside the scanned folder and is not used: who writes there could fake results.');
        return NO_CACHE;
    }
    try {
        const digest = await codeDigest(request.code);
        const opened = await Promise.all(scanners.map((scanner) => openScanner({ folder, codeDigest: digest, onNotice: request.onNotice }, scanner)));
        return { save: async () => void (await Promise.all(opened.map(({ save }) => save()))) };
    }
    catch (error) {
        request.onNotice(`The cache is not used: ${(0,describe_fault/* describeFault */.Qx)(error)}`);
        return NO_CACHE;
    }
}
async function openScanner(request, scanner) {
    const { plan, rules, settings, results } = scanner;
    const { manifest } = plan.scanner;
    const digest = cacheDigest({ codeDigest: request.codeDigest, manifest, rules, settingsFiles: settings.settingsFiles });
    const place = { folder: request.folder, scanner: manifest.name, digest };
    const loaded = await loadResults(place);
    if (loaded.warning !== undefined)
        request.onNotice(loaded.warning);
    for (const [key, text] of loaded.results)
        results.byKey.set(key, { kind: 'report', text });
    return {
        async save() {
            if (results.scanned.size === 0)
                return;
            const warning = await saveResults(place, newestFirst(results));
            if (warning !== undefined)
                request.onNotice(warning);
        },
    };
}
/** What was scanned now stays longest. Failures are not kept: the next run tries again. */
function newestFirst({ byKey, scanned }) {
    const kept = new Map();
    const keep = (key) => {
        const result = byKey.get(key);
        if (result?.kind === 'report')
            kept.set(key, result.text);
    };
    for (const key of [...scanned].sort())
        keep(key);
    for (const key of byKey.keys())
        keep(key);
    return kept;
}

;// CONCATENATED MODULE: ./build/src/run/batch.js
/** A worker needs 50–200 ms for this much, so the threads end at about the same time. */
const MAX_BATCH_BYTES = 1024 * 1024;
const MAX_BATCH_FILES = 256;
/** Groups a stream of files into batches; reads no further ahead than the batch that is asked for. */
async function* toBatches(files) {
    let batch = [];
    let sizeBytes = 0;
    for await (const file of files) {
        batch.push(file);
        sizeBytes += file.bytes.length;
        if (sizeBytes < MAX_BATCH_BYTES && batch.length < MAX_BATCH_FILES)
            continue;
        yield { files: batch, suspect: false };
        batch = [];
        sizeBytes = 0;
    }
    if (batch.length > 0)
        yield { files: batch, suspect: false };
}
/** The batch as a message, its bytes copied into one buffer that can be transferred. */
function packBatch({ files }) {
    const packed = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
    const entries = [];
    let offset = 0;
    for (const { path, bytes, scanners } of files) {
        packed.set(bytes, offset);
        entries.push({ path, offset, length: bytes.length, scanners });
        offset += bytes.length;
    }
    return { bytes: packed.buffer, files: entries };
}

;// CONCATENATED MODULE: ./build/src/run/file-jobs.js

/** Jobs in the order head, base, history, each by path; what has a result already is left out. */
function openJobs(scanners) {
    const jobs = new Map();
    for (const side of ['head', 'base', 'history']) {
        for (const [scanner, { plan, results }] of scanners.entries()) {
            for (const entry of plan[side]) {
                const key = resultKey(entry);
                if (results.byKey.has(key))
                    continue;
                const job = jobs.get(key) ?? { key, entry, scanners: [] };
                if (job.scanners.at(-1) !== scanner && !job.scanners.includes(scanner))
                    job.scanners.push(scanner);
                jobs.set(key, job);
            }
        }
    }
    return [...jobs.values()];
}

;// CONCATENATED MODULE: ./build/src/run/read-jobs.js

/** When this many reads fail, the repository is broken, not a file: the rest is not tried. */
const MAX_FAILED_READS = 20;
/** Yields the jobs with their bytes; the id is the job's index. What cannot be read is told, never left out. */
async function* readJobs(repository, jobs, onUnreadable) {
    const idsByOid = Map.groupBy(jobs.keys(), (id) => jobs[id]?.entry.oid ?? '');
    let blobs = [...idsByOid.values()].flatMap((ids) => jobs[ids[0] ?? -1]?.entry ?? []);
    const refuse = (entry, reason) => {
        for (const id of idsByOid.get(entry.oid) ?? [])
            onUnreadable(id, reason);
    };
    for (let failures = 0; blobs.length > 0; failures += 1) {
        let read = 0;
        let reason = 'the repository did not give its content';
        try {
            for await (const { entry, bytes } of repository.read(blobs)) {
                read += 1;
                yield* workOf(idsByOid.get(entry.oid) ?? [], jobs, bytes);
            }
        }
        catch (error) {
            reason = (0,describe_fault/* describeFault */.Qx)(error);
        }
        const [unreadable, ...rest] = blobs.slice(read);
        if (unreadable !== undefined)
            refuse(unreadable, reason);
        if (failures >= MAX_FAILED_READS)
            for (const entry of rest.splice(0))
                refuse(entry, reason);
        blobs = rest;
    }
}
function* workOf(ids, jobs, bytes) {
    for (const id of ids) {
        const job = jobs[id];
        if (job !== undefined)
            yield { id, path: job.entry.path, bytes, scanners: job.scanners };
    }
}

// EXTERNAL MODULE: ./build/src/run/protocol.js
var protocol = __webpack_require__(62983);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/run/thread.js
/** Starts a worker thread in which scanners run, and says in words why one died. */

/**
 * At the limit Node allows 16 MB more while it ends the thread. What survives of the young generation moves to the old
 * one in one go: were it more than that, V8 would end the whole process. Node's own default is 48 MB.
 */
const MAX_YOUNG_GENERATION_MB = 16;
/** The thread gets its task at once; it inherits neither our environment nor our options. */
function startThread({ workerFile, memoryMb, env }, task) {
    const worker = new external_node_worker_threads_.Worker(workerFile, {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: MAX_YOUNG_GENERATION_MB },
        env,
        execArgv: [],
        stdout: true,
        stderr: true,
    });
    // Nothing that a scanner prints may get into our own output, nor pile up unread.
    worker.stdout.resume();
    worker.stderr.resume();
    return worker;
}
/** For the event `error` of the thread. */
function describeDeath(error, { memoryMb }) {
    if (!(error instanceof Error))
        return 'the scanning thread died';
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return `over its memory limit of ${memoryMb} MB`;
    return `the scanning thread died: ${error.message}`;
}

;// CONCATENATED MODULE: ./build/src/run/files-worker.js



/** How often a busy worker is looked at. */
const WATCH_INTERVAL_MS = 50;
/** A scanner that calls `checkBudget` ends by itself at its limit; one that does not is ended this much later. */
const HARD_LIMIT_GRACE_MS = 500;
/** Loading the scanners and compiling their rules takes well under a second; this is for overloaded machines. */
const START_TIMEOUT_MS = 60_000;
/** One thread. After any end but `done` it is gone, and a new one has to be made. */
class FilesWorker {
    #worker;
    #slots;
    #fileTimeoutMs;
    #events;
    #resolve;
    #isReady = false;
    #deathCause;
    constructor({ thread, scanners, fileTimeoutMs }) {
        const progress = new SharedArrayBuffer(protocol/* PROGRESS_SLOTS */.aM * Int32Array.BYTES_PER_ELEMENT);
        this.#slots = new Int32Array(progress);
        Atomics.store(this.#slots, protocol/* SLOT_FILE */.cl, protocol/* IDLE */.nY);
        this.#fileTimeoutMs = fileTimeoutMs;
        this.#worker = startThread(thread, { kind: 'files', scanners, fileTimeoutMs, progress });
        this.#worker.on('message', (message) => this.#onMessage(message));
        this.#worker.on('error', (error) => {
            this.#deathCause ??= describeDeath(error, thread);
        });
        this.#worker.on('exit', (code) => this.#onExit(code));
    }
    get isAlive() {
        return this.#deathCause === undefined;
    }
    /** True once the scanners are prepared. */
    get isReady() {
        return this.#isReady;
    }
    /** Scans the batch. Never rejects. */
    async scan(batch, events, signal) {
        if (signal.aborted)
            return { kind: 'aborted' };
        this.#events = events;
        const { promise, resolve } = Promise.withResolvers();
        this.#resolve = resolve;
        const onAbort = () => resolve({ kind: 'aborted' });
        signal.addEventListener('abort', onAbort, { once: true });
        const stopWatching = this.#watch(resolve);
        const message = packBatch(batch);
        this.#worker.postMessage(message, [message.bytes]);
        const end = await promise;
        stopWatching();
        signal.removeEventListener('abort', onAbort);
        this.#resolve = undefined;
        return end;
    }
    /** Ends the thread whatever it is doing. */
    async close() {
        this.#deathCause ??= 'was ended';
        await this.#worker.terminate();
    }
    #onMessage(message) {
        switch (message.kind) {
            case 'ready':
                this.#isReady = true;
                for (const { scanner, cause } of message.broken)
                    this.#events?.onBroken(scanner, cause);
                return;
            case 'answers':
                this.#events?.onAnswers(message.answers, message.spentMs);
                return;
            case 'done':
                this.#resolve?.({ kind: 'done' });
        }
    }
    #onExit(code) {
        this.#deathCause ??= `the scanning thread ended with code ${code}`;
        this.#resolve?.({ kind: 'crashed', culprit: this.#culprit(), cause: this.#deathCause });
    }
    #culprit() {
        const file = Atomics.load(this.#slots, protocol/* SLOT_FILE */.cl);
        return file === protocol/* IDLE */.nY ? undefined : { file, scanner: Atomics.load(this.#slots, protocol/* SLOT_SCANNER */.qq) };
    }
    /** The clock of a scan starts when this thread first sees it, so a busy main thread never shortens a limit. */
    #watch(resolve) {
        let sequence = Atomics.load(this.#slots, protocol/* SLOT_SEQUENCE */.TA);
        let seenAt = performance.now();
        const timer = setInterval(() => {
            const now = performance.now();
            const current = Atomics.load(this.#slots, protocol/* SLOT_SEQUENCE */.TA);
            if (current !== sequence) {
                sequence = current;
                seenAt = now;
                return;
            }
            if (!this.#isReady && now - seenAt > START_TIMEOUT_MS) {
                resolve({ kind: 'crashed', culprit: undefined, cause: 'the scanning thread did not start in time' });
            }
            const culprit = this.#culprit();
            if (culprit !== undefined && now - seenAt > this.#fileTimeoutMs + HARD_LIMIT_GRACE_MS) {
                resolve({ kind: 'over-time', culprit });
            }
        }, WATCH_INTERVAL_MS);
        return () => clearInterval(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/run/rest-of-batch.js
/** The scans of a batch that have no answer yet. */
class Rest {
    #batch;
    #open;
    constructor(batch) {
        this.#batch = batch;
        this.#open = batch.files.map(({ scanners }) => new Set(scanners));
    }
    /** False when it was taken before: the scan ended just in time. */
    take({ file, scanner }) {
        return this.#open[file]?.delete(scanner) ?? false;
    }
    /** Takes one scan out as a batch of its own. */
    split(culprit) {
        const file = this.#batch.files[culprit.file];
        if (file === undefined || !this.take(culprit))
            return [];
        return [{ files: [{ ...file, scanners: [culprit.scanner] }], suspect: true }];
    }
    culprits() {
        return this.#open.flatMap((scanners, file) => [...scanners].map((scanner) => ({ file, scanner })));
    }
    toBatches(suspect) {
        const files = [];
        for (const [index, file] of this.#batch.files.entries()) {
            const scanners = [...(this.#open[index] ?? [])];
            if (scanners.length > 0)
                files.push({ ...file, scanners });
        }
        return files.length > 0 ? [{ files, suspect }] : [];
    }
}

;// CONCATENATED MODULE: ./build/src/run/scan-lane.js



/** A thread that cannot even start twice will not start a third time. */
const MAX_FAILED_STARTS = 2;
/** Scans until there are no more batches or the signal is aborted. A file without an answer has failed. */
async function runLane(batches, settings, events, signal) {
    const lane = new Lane(settings, events, signal);
    try {
        let next = batches.next();
        for (;;) {
            const { value: batch, done } = await next;
            if (done || signal.aborted)
                return;
            // The next batch is read while this one is scanned.
            next = batches.next();
            next.catch(() => { });
            await lane.scanToTheEnd(batch);
            events.onFilesDone(batch.files.length);
        }
    }
    finally {
        await lane.close();
    }
}
class Lane {
    #settings;
    #events;
    #signal;
    #worker;
    #failedStarts = 0;
    constructor(settings, events, signal) {
        this.#settings = settings;
        this.#events = events;
        this.#signal = signal;
    }
    /** Each turn takes at least one scan off the batch, answered or failed, or turns it into a suspect: it ends. */
    async scanToTheEnd(batch) {
        const queue = [batch];
        for (let one = queue.pop(); one !== undefined && this.#canScan; one = queue.pop()) {
            const rest = new Rest(one);
            const end = await this.#scanOnce(one, rest);
            queue.push(...this.#whatIsNext(one, rest, end));
        }
    }
    get #canScan() {
        return !this.#signal.aborted && this.#failedStarts < MAX_FAILED_STARTS;
    }
    async close() {
        await this.#worker?.close();
        this.#worker = undefined;
    }
    async #scanOnce(batch, rest) {
        if (this.#worker?.isAlive !== true)
            this.#worker = new FilesWorker(this.#settings);
        const startedAt = performance.now();
        let toldMs = 0;
        const onAnswers = (answers, spentMs) => {
            toldMs += spentMs.reduce((sum, ms) => sum + ms, 0);
            this.#accept(batch, rest, answers, spentMs);
        };
        const end = await this.#worker.scan(batch, { onBroken: this.#events.onBroken, onAnswers }, this.#signal);
        // A thread that was ended has not told what its last scan took.
        const culprit = 'culprit' in end ? end.culprit : undefined;
        if (culprit !== undefined)
            this.#events.onSpent(culprit.scanner, performance.now() - startedAt - toldMs);
        this.#noteStart(this.#worker.isReady, end);
        // Also lets the answers that are still under way arrive.
        if (end.kind !== 'done')
            await this.close();
        return end;
    }
    #noteStart(isReady, end) {
        if (isReady || end.kind !== 'crashed')
            return;
        this.#failedStarts += 1;
        if (this.#failedStarts < MAX_FAILED_STARTS)
            return;
        for (const scanner of this.#settings.scanners.keys())
            this.#events.onBroken(scanner, (0,describe_fault/* oneLine */.TN)(end.cause));
    }
    #accept(batch, rest, answers, spentMs) {
        for (const answer of answers) {
            const file = batch.files[answer.file];
            if (file === undefined)
                continue;
            rest.take(answer);
            if ('report' in answer)
                this.#events.onReport(file.id, answer.scanner, answer.report);
            else
                this.#events.onFailure(file.id, answer.scanner, answer.failure);
        }
        for (const [scanner, ms] of spentMs.entries())
            this.#events.onSpent(scanner, ms);
    }
    #whatIsNext(batch, rest, end) {
        switch (end.kind) {
            case 'done':
            case 'aborted':
                return [];
            case 'over-time':
                this.#fail(batch, rest, end.culprit, `over its time limit of ${this.#settings.fileTimeoutMs} ms`);
                return rest.toBatches(false);
            case 'crashed':
                return this.#afterCrash(batch, rest, end.culprit, (0,describe_fault/* oneLine */.TN)(end.cause));
        }
    }
    /** The file at which a thread died may only have been the last straw, so it is tried once more, alone. */
    #afterCrash(batch, rest, culprit, cause) {
        if (culprit === undefined) {
            // It died at no file: one more try for all, then each is failed with the cause.
            if (!batch.suspect)
                return rest.toBatches(true);
            for (const one of rest.culprits())
                this.#fail(batch, rest, one, cause);
            return [];
        }
        if (batch.suspect && batch.files.length === 1) {
            this.#fail(batch, rest, culprit, cause);
            return rest.toBatches(false);
        }
        const alone = rest.split(culprit);
        return [...rest.toBatches(false), ...alone];
    }
    #fail(batch, rest, culprit, reason) {
        const file = batch.files[culprit.file];
        if (file === undefined || !rest.take(culprit))
            return;
        this.#events.onFailure(file.id, culprit.scanner, reason);
    }
}

;// CONCATENATED MODULE: ./build/src/run/worker-count.js
/** How many worker threads pay. */
/**
 * A thread costs 30–60 ms until it scans, and one thread scans some 10 MB a second: below this much per thread a
 * further one would start when the work is already done.
 */
const BYTES_A_WORKER = 1024 * 1024;
/** At least 1, at most one a core, fewer for little work. */
function chooseWorkerCount(sizeBytes, cores) {
    return Math.max(1, Math.min(cores, Math.ceil(sizeBytes / BYTES_A_WORKER)));
}

;// CONCATENATED MODULE: ./build/src/run/scan-files.js
/** Runs all file scanners over all their files at once: what has no result yet is read, batched and scanned. */






/** Resolves when every job has its result, or soon after the signal is aborted. */
async function scanFiles(scan) {
    const { scanners, repository, signal } = scan;
    const jobs = openJobs(scanners);
    if (jobs.length === 0 || signal.aborted)
        return;
    const record = (id, scanner, result) => {
        const key = jobs[id]?.key;
        if (key === undefined)
            return;
        scanners[scanner]?.results.byKey.set(key, result);
        scanners[scanner]?.results.scanned.add(key);
    };
    const work = readJobs(repository, jobs, (id, reason) => {
        for (const scanner of jobs[id]?.scanners ?? [])
            record(id, scanner, { kind: 'failure', reason });
    });
    const batches = toBatches(work);
    const settings = {
        thread: scan.thread,
        scanners: scanners.map(({ plan, settings }) => ({ name: plan.scanner.manifest.name, settings })),
        fileTimeoutMs: scan.fileTimeoutMs,
    };
    const events = laneEvents(scan, jobs.length, record);
    const sizeBytes = jobs.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
    const count = scan.workerCount ?? chooseWorkerCount(sizeBytes, (0,external_node_os_.availableParallelism)());
    const lanes = Array.from({ length: count }, () => runLane(batches, settings, events, signal));
    // A lane that waits for a read that never ends is left behind when time is up.
    await Promise.race([Promise.all(lanes), aborted(signal)]);
}
function laneEvents({ scanners, onProgress }, total, record) {
    let done = 0;
    return {
        onReport: (id, scanner, text) => record(id, scanner, { kind: 'report', text }),
        onFailure: (id, scanner, reason) => record(id, scanner, { kind: 'failure', reason }),
        onBroken: (scanner, cause) => {
            const one = scanners[scanner]?.results;
            if (one !== undefined)
                one.broken ??= cause;
        },
        onSpent: (scanner, ms) => {
            const one = scanners[scanner]?.results;
            if (one !== undefined)
                one.spentMs += ms;
        },
        onFilesDone: (count) => {
            done += count;
            onProgress({ kind: 'files-done', done, total });
        },
    };
}
function aborted(signal) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./build/src/run/run-file-scanners.js
/** All file scanners together: cached results, then the scan of the rest, then an outcome each. */






function isFileScanner(ready) {
    return ready.plan.scanner.kind === 'file';
}
/** In the order given. */
async function runFileScanners(ready, options, stop) {
    const { repository, limits, environment, cacheFolder, onNotice, onProgress, worker = workerEntry() } = options;
    for (const { plan } of ready)
        announceStart(plan, onProgress);
    const scanners = ready.map((one) => ({ ...one, results: emptyResults() }));
    const cache = await openCache({ folder: cacheFolder, root: repository.root, code: worker.code, onNotice }, scanners);
    await scanFiles({
        scanners,
        repository,
        fileTimeoutMs: limits.fileTimeoutMs,
        thread: { workerFile: worker.file, memoryMb: limits.workerMemoryMb, env: safeEnvironment(environment) },
        workerCount: options.workerCount,
        onProgress,
        signal: stop.signal,
    });
    await cache.save();
    return scanners.map(({ plan, results, rules }) => fileOutcome({ plan, results, rules, stopped: stop.reason() }));
}
function announceStart({ scanner, head, base, history }, onProgress) {
    const files = head.length + base.length + history.length;
    onProgress({ kind: 'scanner-started', scanner: scanner.manifest.name, files });
}

// EXTERNAL MODULE: ./build/src/run/redact.js
var redact = __webpack_require__(43826);
;// CONCATENATED MODULE: ./build/src/run/scan-project.js



/** A scanner that has been told to stop gets this long to end by itself. */
const ABORT_GRACE_MS = 1_000;
/** Rejects with the cause when the scanner fails, dies or is stopped. The thread is gone when it settles. */
async function scanProjectSide(side) {
    const { scanner, settings, files, signal } = side;
    signal.throwIfAborted();
    const paths = files.map(({ path }) => path);
    const worker = startThread(side.thread, { kind: 'project', scanner, settings, paths });
    const { promise, resolve, reject } = Promise.withResolvers();
    const entries = new Map(files.map((entry) => [entry.path, entry]));
    worker.on('message', (message) => {
        if (message.kind === 'read')
            void answerRead(worker, side.repository, entries.get(message.path), message.id);
        if (message.kind === 'failed')
            reject(new describe_fault/* ScanFault */.CS(message.cause));
        if (message.kind === 'report')
            settle(resolve, reject, message.report);
    });
    worker.on('error', (error) => reject(new describe_fault/* ScanFault */.CS(describeDeath(error, side.thread))));
    worker.on('exit', (code) => reject(new describe_fault/* ScanFault */.CS(`the scanning thread ended with code ${code}`)));
    const stopped = stopOnAbort(worker, signal, reject);
    try {
        return await promise;
    }
    finally {
        stopped.disarm();
        await worker.terminate();
    }
}
function settle(resolve, reject, text) {
    try {
        resolve(parseProjectReport(text));
    }
    catch (error) {
        reject(error);
    }
}
async function answerRead(worker, repository, entry, id) {
    const reply = await readOne(repository, entry, id);
    worker.postMessage(reply);
}
async function readOne(repository, entry, id) {
    try {
        if (entry === undefined)
            throw new Error('is not a file of this project');
        for await (const { bytes } of repository.read([entry]))
            return { kind: 'content', id, bytes };
        throw new Error('the repository did not give its content');
    }
    catch (error) {
        return { kind: 'unreadable', id, cause: `${entry?.path ?? 'the file'}: ${(0,describe_fault/* describeFault */.Qx)(error)}` };
    }
}
function stopOnAbort(worker, signal, reject) {
    let timer;
    const onAbort = () => {
        worker.postMessage({ kind: 'abort' });
        timer = setTimeout(() => reject(signal.reason), ABORT_GRACE_MS);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    return {
        disarm() {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/platform/process-output.js
/** What is kept of the output of a child process. */
/** Collects chunks up to a number of bytes. */
class CappedOutput {
    #chunks = [];
    #maxBytes;
    #size = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    /** False when the chunk did not fit any more. */
    add(chunk) {
        const room = this.#maxBytes - this.#size;
        if (room > 0)
            this.#chunks.push(chunk.subarray(0, room));
        this.#size = Math.min(this.#maxBytes, this.#size + chunk.length);
        return chunk.length <= room;
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
/** Keeps the last bytes of a stream. */
class TailOutput {
    #maxBytes;
    #tail = Buffer.alloc(0);
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    add(chunk) {
        const joined = chunk.length >= this.#maxBytes ? chunk : Buffer.concat([this.#tail, chunk]);
        this.#tail = Buffer.from(joined.subarray(Math.max(0, joined.length - this.#maxBytes)));
    }
    text() {
        return this.#tail.toString('utf8');
    }
}

;// CONCATENATED MODULE: ./build/src/platform/process.js
/** Runs a child process to one of a closed list of ends: never a shell, never longer or louder than allowed. */


/** Time between the polite SIGTERM and the SIGKILL that cannot be refused. */
const KILL_GRACE_MS = 2_000;
/** How long output may still arrive after the process has exited, when a descendant keeps the pipe open. */
const OUTPUT_GRACE_MS = 1_000;
/** Of standard error only the end is kept: that is where tools say what went wrong. */
const STDERR_TAIL_BYTES = 4_096;
/** Every end is a value; rejects only for a fault of this program. The whole process group is gone when it resolves. */
function runProcess(request) {
    if (request.signal?.aborted)
        return Promise.resolve(resultWithoutProcess({ kind: 'aborted' }));
    try {
        return superviseProcess(start(request), request);
    }
    catch (error) {
        return Promise.resolve(resultWithoutProcess(startFailure(error, request)));
    }
}
function start({ file, args, cwd, env, input }) {
    // Detached: the child leads a process group of its own, so that everything it forks can be ended with it.
    const stdin = input === undefined ? 'ignore' : 'pipe';
    return (0,external_node_child_process_.spawn)(file, [...args], { cwd, env, detached: true, shell: false, stdio: [stdin, 'pipe', 'pipe'] });
}
function superviseProcess(child, request) {
    const startedAt = performance.now();
    const output = new CappedOutput(request.maxOutputBytes);
    const stderr = new TailOutput(STDERR_TAIL_BYTES);
    let forcedEnd;
    let killTimer;
    const stop = (end) => {
        if (forcedEnd !== undefined)
            return;
        forcedEnd = end;
        signalGroup(child, 'SIGTERM');
        killTimer = setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_GRACE_MS);
    };
    const onAbort = () => stop({ kind: 'aborted' });
    const timeout = setTimeout(() => stop({ kind: 'timed-out', timeoutMs: request.timeoutMs }), request.timeoutMs);
    request.signal?.addEventListener('abort', onAbort, { once: true });
    child.stdout?.on('data', (chunk) => {
        if (!output.add(chunk))
            stop({ kind: 'output-too-large', maxOutputBytes: request.maxOutputBytes });
    });
    child.stderr?.on('data', (chunk) => stderr.add(chunk));
    feed(child, request.input);
    return processEnd(child, request).then((end) => {
        clearTimeout(timeout);
        clearTimeout(killTimer);
        request.signal?.removeEventListener('abort', onAbort);
        return {
            end: forcedEnd ?? end,
            stdout: output.bytes(),
            stderrTail: stderr.text(),
            durationMs: performance.now() - startedAt,
        };
    });
}
/** Waits for exit and for the output to be complete; what the process left running is killed. */
function processEnd(child, request) {
    return new Promise((resolve) => {
        child.once('error', (error) => {
            if (child.pid === undefined)
                resolve(startFailure(error, request));
        });
        child.once('exit', (code, signal) => {
            const end = code === null ? { kind: 'signalled', signal: signal ?? 'unknown' } : { kind: 'exited', code };
            signalGroup(child, 'SIGKILL');
            const giveUp = setTimeout(() => closePipes(child), OUTPUT_GRACE_MS);
            child.once('close', () => {
                clearTimeout(giveUp);
                resolve(end);
            });
        });
    });
}
function closePipes(child) {
    child.stdin?.destroy();
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function feed(child, input) {
    if (input === undefined)
        return;
    // A child that exits without reading makes the write fail (EPIPE); its exit code says what there is to say.
    child.stdin?.on('error', () => { });
    child.stdin?.end(input);
}
/** Signals the process and everything it forked. Nothing left to signal is no error. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        child.kill(signal);
    }
}
function startFailure(error, { file }) {
    if (isSystemError(error) && error.code === 'ENOENT')
        return { kind: 'not-found', file };
    return { kind: 'not-started', reason: error instanceof Error ? error.message : String(error) };
}
function isSystemError(error) {
    return error instanceof Error && 'code' in error;
}
function resultWithoutProcess(end) {
    return { end, stdout: new Uint8Array(), stderrTail: '', durationMs: 0 };
}

;// CONCATENATED MODULE: ./build/src/platform/left-processes.js
/** Ends processes that a tool has left behind outside of its process group. */

/**
 * Kills every process whose environment names `folder`: a daemon that made itself a session of its own still has the
 * HOME it was given. Linux only; elsewhere there is no /proc and nothing happens. `folder` must be unlike any other,
 * such as a fresh temporary folder. Resolves to how many there were.
 */
async function killProcessesOf(folder) {
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
    const killed = await Promise.all(pids.map((pid) => killIfOf(pid, folder)));
    return killed.filter((wasOurs) => wasOurs).length;
}
async function killIfOf(pid, folder) {
    // Processes of other users cannot be read, and are none of ours.
    const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    if (pid === process.pid || !environment.includes(folder))
        return false;
    try {
        process.kill(pid, 'SIGKILL');
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/tool-folder.js
/** A fresh temporary folder for one run of an external tool: copies of files, and a HOME and TMPDIR of its own. */




/** Only the current user can look into it. */
async function makeToolFolder() {
    const root = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'secure-pipeline-')));
    const [files, home, temporary] = [(0,external_node_path_.join)(root, 'files'), (0,external_node_path_.join)(root, 'home'), (0,external_node_path_.join)(root, 'tmp')];
    for (const folder of [files, home, temporary])
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
    return {
        files,
        env: {
            HOME: home,
            USERPROFILE: home,
            XDG_CONFIG_HOME: (0,external_node_path_.join)(home, '.config'),
            XDG_CACHE_HOME: (0,external_node_path_.join)(home, '.cache'),
            XDG_DATA_HOME: (0,external_node_path_.join)(home, '.local', 'share'),
            TMPDIR: temporary,
            TMP: temporary,
            TEMP: temporary,
        },
        async write(path, bytes) {
            const target = (0,external_node_path_.join)(files, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            // `wx` never follows or replaces what is there; copies are data, never executable.
            await (0,promises_.writeFile)(target, bytes, { flag: 'wx', mode: 0o600 });
        },
        async remove() {
            await killProcessesOf(root);
            await (0,promises_.rm)(root, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/run/tool-paths.js
/** The output as if the tool had run at the root of the repository: the name of the temporary folder is gone. */
function relativeOutput(output, folder) {
    return output.replaceAll(`file://${folder}/`, '').replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}
/** Throws when a finding is in a file that the tool was not given: a finding is never dropped in silence. */
function withKnownPaths(findings, known) {
    const place = (location) => ({ ...location, path: knownPath(location.path, known) });
    return findings.map((finding) => ({
        ...finding,
        location: place(finding.location),
        ...(finding.relatedLocations && { relatedLocations: finding.relatedLocations.map(place) }),
    }));
}
function knownPath(path, known) {
    const normalized = path.replace(/^(?:\.\/+)+/, '');
    if (!known.has(normalized))
        throw new Error(`it names a file that it was not given: ${path}`);
    return normalized;
}

;// CONCATENATED MODULE: ./build/src/run/scan-tool.js







/** Rejects with the cause when the tool did not do a whole scan. Nothing of it is left when it settles. */
async function scanToolSide(side) {
    const folder = await makeToolFolder();
    try {
        await copyFiles(side, folder);
        const result = await run(side, folder);
        if (!isCompleted(result.end, side.scanner))
            throw new describe_fault/* ScanFault */.CS(describeEnd(result, side));
        return readFindings(result, side, folder);
    }
    finally {
        await folder.remove();
    }
}
async function copyFiles({ files, repository, signal }, folder) {
    const pathsByOid = Map.groupBy(files, ({ oid }) => oid);
    const blobs = [...pathsByOid.values()].flatMap(([first]) => first ?? []);
    let copied = 0;
    for await (const { entry, bytes } of repository.read(blobs)) {
        signal.throwIfAborted();
        for (const { path } of pathsByOid.get(entry.oid) ?? []) {
            await copyFile(folder, path, bytes);
            copied += 1;
        }
    }
    if (copied !== files.length)
        throw new describe_fault/* ScanFault */.CS(`only ${copied} of ${files.length} files could be read`);
}
async function copyFile(folder, path, bytes) {
    if (!isRepositoryPath(path))
        throw new describe_fault/* ScanFault */.CS(`${path} is not a path that can be copied`);
    try {
        await folder.write(path, bytes);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
        throw new describe_fault/* ScanFault */.CS(`${path} could not be copied for the tool (${code})`);
    }
}
function run({ scanner, files, limits, env, signal }, folder) {
    const { file, args } = scanner.command(files.map(({ path }) => path));
    return runProcess({
        file,
        args,
        cwd: folder.files,
        env: { ...env, ...folder.env },
        timeoutMs: limits.timeoutMs,
        maxOutputBytes: limits.toolOutputBytes,
        signal,
    });
}
function isCompleted(end, { completedExitCodes }) {
    return end.kind === 'exited' && completedExitCodes.includes(end.code);
}
function readFindings({ stdout, stderrTail }, side, folder) {
    try {
        const findings = side.scanner.parse(relativeOutput(new TextDecoder().decode(stdout), folder.files));
        return checkFindings(withKnownPaths(findings, new Set(side.files.map(({ path }) => path))));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown fault';
        throw new describe_fault/* ScanFault */.CS(`its output cannot be used: ${reason}${tailOf(stderrTail, side)}`);
    }
}
function describeEnd({ end, stderrTail }, side) {
    return `${endText(end)}${tailOf(stderrTail, side)}`;
}
function endText(end) {
    switch (end.kind) {
        case 'exited':
            return `ended with exit code ${end.code}`;
        case 'signalled':
            return `was ended by ${end.signal}`;
        case 'timed-out':
            return `timed out after ${end.timeoutMs} ms and was ended`;
        case 'output-too-large':
            return `printed more than ${end.maxOutputBytes} bytes and was ended`;
        case 'aborted':
            return 'was ended because the run was stopped';
        case 'not-found':
            return `the program ${end.file} is not installed`;
        case 'not-started':
            return `could not be started: ${end.reason}`;
    }
}
function tailOf(stderrTail, { secrets }) {
    const tail = (0,redact/* redact */.E)(stderrTail, secrets).trimEnd().split('\n').slice(-3).join('\n');
    return tail === '' ? '' : `; it said: ${(0,describe_fault/* oneLine */.TN)(tail)}`;
}

;// CONCATENATED MODULE: ./build/src/run/scan-side.js
/** One side (head or base) through a project or tool scanner, stopped when time is up. */






/** A scanner that has been told to stop gets this long to clean up; then the run goes on without it. */
const STOP_GRACE_MS = 5_000;
/** Rejects with the cause when the side could not be judged. A side without files has nothing to report. */
async function scanSide({ plan, settings }, files, options, { signal }) {
    if (files.length === 0)
        return { findings: [] };
    const { repository, limits, environment, worker = workerEntry() } = options;
    const { scanner } = plan;
    const env = safeEnvironment(environment);
    if (scanner.kind === 'tool') {
        const secrets = (0,redact/* secretValues */.V)(environment);
        const findings = scanToolSide({ scanner, files, repository, limits, env, secrets, signal });
        return { findings: await leaveBehind(findings, signal) };
    }
    const thread = { workerFile: worker.file, memoryMb: limits.workerMemoryMb, env };
    const { name } = scanner.manifest;
    return leaveBehind(scanProjectSide({ scanner: name, settings, files, repository, thread, signal }), signal);
}
/** Waits for the scan; some time after the signal without it, so that a read that never ends cannot hold the run. */
async function leaveBehind(scan, signal) {
    const late = Promise.withResolvers();
    let timer;
    const onAbort = () => {
        timer = setTimeout(() => late.reject(new describe_fault/* ScanFault */.CS('did not stop when it was told to')), STOP_GRACE_MS);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([scan, late.promise]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}

;// CONCATENATED MODULE: ./build/src/run/run-whole-scanner.js



function isWholeScanner(ready) {
    return ready.plan.scanner.kind !== 'file';
}
/** Never rejects. What the head gave is kept when the base fails, but the outcome is failed. */
async function runWholeScanner(ready, options, stop) {
    const { plan, rules } = ready;
    const { manifest } = plan.scanner;
    const files = plan.head.length + plan.base.length;
    options.onProgress({ kind: 'scanner-started', scanner: manifest.name, files });
    const startedAt = performance.now();
    const scan = (entries) => run_whole_scanner_settle(() => scanSide(ready, entries, options, stop), stop);
    const isSame = sameFiles(plan.head, plan.base);
    const head = await scan(plan.head);
    const base = isSame ? head : await scan(plan.base);
    const cause = head.cause ?? (base.cause === undefined ? undefined : `on the base: ${base.cause}`);
    const outcome = {
        manifest,
        rules,
        durationMs: performance.now() - startedAt,
        findings: { head: sortFindings(head.report.findings), base: sortFindings(base.report.findings), history: [] },
        notes: head.report.notes ?? [],
        counts: { files: isSame ? plan.head.length : files, reused: 0 },
    };
    return cause === undefined ? { kind: 'completed', ...outcome } : { kind: 'failed', cause, failedFiles: [], ...outcome };
}
async function run_whole_scanner_settle(scan, stop) {
    try {
        return { report: await scan(), cause: undefined };
    }
    catch (error) {
        return { report: { findings: [] }, cause: stop.reason() ?? (0,describe_fault/* describeFault */.Qx)(error) };
    }
}
function sameFiles(head, base) {
    return (head.length === base.length &&
        head.every(({ path, oid }, index) => path === base[index]?.path && oid === base[index]?.oid));
}

;// CONCATENATED MODULE: ./build/src/run/stop-signal.js
/** When a run ends early: its own time limit or the caller's signal, and what to say then. */
/** Aborts after `timeoutMs` or with `outer`, whichever is first. */
function startStopSignal(timeoutMs, outer) {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), timeoutMs);
    return {
        signal: outer === undefined ? timeout.signal : AbortSignal.any([timeout.signal, outer]),
        reason() {
            if (outer?.aborted)
                return 'the run was stopped';
            return timeout.signal.aborted ? `timed out after ${timeoutMs} ms` : undefined;
        },
        disarm: () => clearTimeout(timer),
    };
}

;// CONCATENATED MODULE: ./build/src/run/run-plan.js




/** In the order of the plan. Rejects only for a fault of this program. */
async function runPlan(plan, options) {
    const outcomes = new Map();
    const end = (outcome) => {
        const { manifest, kind, durationMs } = outcome;
        outcomes.set(manifest.name, outcome);
        options.onProgress({ kind: 'scanner-ended', scanner: manifest.name, outcome: kind, durationMs });
    };
    const stop = startStopSignal(options.limits.timeoutMs, options.signal);
    try {
        const scanners = await Promise.all(plan.scanners.map((planned) => readyScanner(planned, options)));
        for (const one of scanners)
            if (one.kind === 'ended')
                end(one.outcome);
        const ready = scanners.flatMap((one) => (one.kind === 'ready' ? [one.scanner] : []));
        for (const outcome of await runFileScanners(ready.filter(isFileScanner), options, stop))
            end(outcome);
        for (const scanner of ready.filter(isWholeScanner))
            end(await runWholeScanner(scanner, options, stop));
    }
    finally {
        stop.disarm();
    }
    return plan.scanners.flatMap(({ scanner }) => outcomes.get(scanner.manifest.name) ?? []);
}

// EXTERNAL MODULE: ./build/src/scanners.js
var src_scanners = __webpack_require__(90762);
;// CONCATENATED MODULE: ./build/src/topology/services.js
/** Finds the services of a repository from the names of its files, and the service that a path belongs to. */

/** A folder that holds one of these is built and deployed by itself. */
const SERVICE_MARKERS = [/^(.*\.)?(Dockerfile|Containerfile)(\..+)?$/i];
/** A folder that holds one of these is a unit of source code; it counts when it lies in a folder for services. */
const MODULE_MARKERS = [
    /^(package\.json|pyproject\.toml|requirements\.txt|Pipfile|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(\.kts)?)$/,
    /^(composer\.json|Gemfile|mix\.exs)$/,
    /\.(csproj|fsproj)$/,
];
/** Folder names under which teams keep one folder a service. */
const SERVICE_PARENTS = /^(services?|apps?|microservices|cmd|src)$/i;
/** Nothing below these is deployed. */
const NOT_DEPLOYED = /^(docs?|scripts?|tests?|__tests__|test-?data|\.[^/]*)$/i;
/** A folder of this name describes how others are built and deployed; folders in it may be services of their own. */
const DESCRIBES_OTHERS = /^(deploy(ments?)?|kubernetes|k8s|charts?|helm|terraform|infra(structure)?|docker)$/i;
/** Services of the repository, sorted by path. A repository with one Dockerfile at its top has no service folders. */
function findServices(paths) {
    const folders = new Set();
    for (const path of paths) {
        const folder = serviceFolder(path);
        if (folder !== undefined)
            folders.add(folder);
    }
    return [...folders].sort(finding_location/* compareText */.n).map((path) => ({ path, name: lastSegment(path) }));
}
function serviceFolder(path) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return undefined;
    const folder = path.slice(0, slash);
    const segments = folder.split('/');
    if (segments.some((segment) => NOT_DEPLOYED.test(segment)))
        return undefined;
    if (DESCRIBES_OTHERS.test(segments.at(-1) ?? ''))
        return undefined;
    const fileName = path.slice(slash + 1);
    if (SERVICE_MARKERS.some((marker) => marker.test(fileName)))
        return folder;
    const inServices = SERVICE_PARENTS.test(segments.at(-2) ?? '');
    return inServices && MODULE_MARKERS.some((marker) => marker.test(fileName)) ? folder : undefined;
}
/**
 * The service of a file: the deepest service folder that holds it; else the one service whose name is a folder or the
 * stem of the file's name on its path (`deploy/kubernetes/cart.yaml`, `charts/cart/values.yaml`).
 */
function makeServiceFinder(services) {
    const byPath = new Map(services.map((service) => [service.path, service]));
    const byName = uniqueByName(services);
    return (path) => holdingService(path, byPath) ?? namedService(path, byName);
}
function holdingService(path, byPath) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const service = byPath.get(path.slice(0, slash));
        if (service !== undefined)
            return service;
    }
    return undefined;
}
function namedService(path, byName) {
    const segments = path.split('/');
    const fileName = segments.pop() ?? '';
    const words = [...segments, fileStem(fileName)].reverse();
    return words.map((word) => byName.get(word)).find((service) => service !== undefined);
}
/** `cart-deployment.yaml` and `cart.deployment.yaml` are about `cart`. */
function fileStem(fileName) {
    return fileName
        .replace(/\.[^.]*$/, '')
        .replace(/[-_.](deployment|deploy|service|statefulset|ingress|networkpolicy|rbac|config(map)?|secrets?)$/i, '');
}
function uniqueByName(services) {
    const byName = new Map();
    for (const service of services)
        byName.set(service.name, byName.has(service.name) ? undefined : service);
    return new Map([...byName].flatMap(([name, service]) => (service === undefined ? [] : [[name, service]])));
}
function lastSegment(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/topology/place.js

/** Adds the service's folder to every finding that belongs to one. */
function place(findings, services) {
    const serviceOf = makeServiceFinder(services);
    return findings.map((finding) => {
        const service = serviceOf(finding.location.path);
        return service === undefined ? finding : { ...finding, service: service.path };
    });
}

;// CONCATENATED MODULE: ./build/src/pipeline.js
/** The whole story: one call a stage, in order. Both entries (action and command line) tell it the same way. */














/**
 * Scans, merges, judges, and returns everything that a report can tell. Throws `ConfigError`, `RepositoryError` and the
 * signal's reason: then nothing could be judged. A scanner's failure is in the report instead.
 */
async function runPipeline(request) {
    // Both at once: one waits for git, the other loads code.
    const [checkout, scanners] = await Promise.all([openCheckout({ ...request, scanHistory: true }), (0,src_scanners/* loadScanners */.E)()]);
    try {
        const side = request.headIsTrusted ? 'head' : 'base';
        const readAt = checkout.readAt.bind(checkout);
        const loaded = await loadConfig({ ...request, inputs: request.policy, side, readAt, ...(0,src_scanners/* scannerNames */.t)() });
        const { config } = loaded;
        const repository = await checkout.list({ ...config, ...config.limits });
        const settings = await readSettings(scanners, (path) => checkout.readAt(side, path));
        const plan = makePlan(config, repository, scanners);
        const notices = [];
        const onNotice = (text) => notices.push(text);
        const outcomes = await runPlan(plan, { ...request, repository, settings, limits: config.limits, onNotice });
        request.signal.throwIfAborted();
        const found = normalize(outcomes, config);
        const base = merge(found.base);
        const head = mergeHistory(merge(found.head), base);
        const services = findServices(repository.head.files.map(({ path }) => path));
        const sides = { head: place(head, services), base: place(base, services) };
        const { renames, head: { skipped }, } = repository;
        const judgement = judge({ ...request, ...sides, renames, skipped, outcomes, config });
        const frames = await collectFrames(repository, judgement.findings, outcomes);
        return makeReport({ checkout, repository, loaded, outcomes, services, judgement, frames, notices });
    }
    finally {
        await checkout.close();
    }
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


/***/ }),

/***/ 22371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ onTermination)
/* harmony export */ });
/* unused harmony export RunEndedError */
/** SIGTERM and SIGINT as an AbortSignal, so that a run ends in order: children killed, no half-written report. */
/** The run was ended from outside: nothing was judged. Exit code 2, whatever the policy. */
class RunEndedError extends Error {
    name = 'RunEndedError';
}
/** The first signal aborts; a second one ends the process at once, as users expect. */
function onTermination() {
    const controller = new AbortController();
    const abort = () => {
        stop();
        controller.abort(new RunEndedError('ended by a signal; nothing was judged and no report was written'));
    };
    const stop = () => {
        process.off('SIGTERM', abort);
        process.off('SIGINT', abort);
    };
    process.on('SIGTERM', abort);
    process.on('SIGINT', abort);
    return { signal: controller.signal, stop };
}


/***/ }),

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ LOG_COMMAND),
/* harmony export */   _P: () => (/* binding */ escapeLogLine),
/* harmony export */   xj: () => (/* binding */ escapeJsonForLog)
/* harmony export */ });
/**
 * Text that may be printed in the log of a workflow. The runner takes a line for a command when it starts with `::`,
 * blanks before it or not, or when `##[` stands anywhere in it.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
/** Starts of commands in text of which the place in the line is not known. */
const LOG_COMMAND = /::|##(?=\[)/g;
/** A blank takes the command apart. */
function escapeLogLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #[');
}
/** The same JSON value, written so that no line holds a command; lines of JSON never start with a colon. */
function escapeJsonForLog(json) {
    return json.replaceAll('##[', '\\u0023#[');
}


/***/ }),

/***/ 86089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   p0: () => (/* binding */ markdownFence)
/* harmony export */ });
/* harmony import */ var _control_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47976);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32);
/* harmony import */ var _split_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62698);
/** Text inside GitHub Markdown: comment and job summary. Nothing in it forms structure, a link, a mention or a ping. */



/** Zero-width space: GitHub looks for mentions in the rendered text, where an escaped `@` is an `@` again. */
const BREAK = '&#8203;';
/**
 * Prose, anywhere in a line. What CommonMark or GFM gives a meaning becomes a numeric character reference, which by
 * the specification cannot form structure.
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
function escapeMarkdown(text) {
    return breakReferences(breakLinks(escapePunctuation((0,_control_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text)))).replace(BLOCK_START, toReference);
}
/** Rule texts: prose in which `…` is code. What stands between backticks is escaped as code, the rest as prose. */
function markdownProse(text) {
    return (0,_split_code_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCode */ .m)(text)
        .map(({ kind, text: part }) => (kind === 'code' ? markdownCode(part) : escapeMarkdown(part)))
        .join('');
}
/** Code in a line, as an element: a code span would end at a backtick. GitHub looks for no mentions inside code. */
function markdownCode(text) {
    return `<code>${breakLinks(escapePunctuation((0,_control_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .showControls */ .mz)(text)))}</code>`;
}
/** A fenced block; the fence is longer than any run of backticks inside. `language` is ours, never from outside. */
function markdownFence(lines, language = '') {
    const body = lines.map((line) => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLogLine */ ._P)((0,_control_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .showControls */ .mz)(line)));
    const longest = Math.max(2, ...body.map(longestBacktickRun));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...body, fence].join('\n');
}
/** Heading, list, ordered list or workflow command at the start of a line; the others are escaped everywhere. */
const BLOCK_START = /^(?:[#+:-]|\d(?=\d*[.)]))/;
function escapePunctuation(text) {
    return text.replace(/[&<>\\`*_[\]|~]/g, toReference);
}
function toReference(character) {
    return `&#${character.codePointAt(0) ?? 0xfffd};`;
}
/** What GFM makes a link of by itself, in code elements too: URLs, `www.` and mail addresses. */
function breakLinks(text) {
    return text
        .replaceAll('://', `:${BREAK}//`)
        .replace(/\b(www)\./gi, `$1${BREAK}.`)
        .replace(/(?<=[\w.+-])@/g, `@${BREAK}`);
}
/** What GitHub looks for in the rendered text: mentions, issues, pictures by short code, formulas. */
function breakReferences(text) {
    return text
        .replace(/@(?!&#8203;)/g, `@${BREAK}`)
        .replace(/(?<!&)#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        .replaceAll('$', '<span>$</span>');
}
function longestBacktickRun(line) {
    return Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
}


/***/ }),

/***/ 62698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ splitCode)
/* harmony export */ });
/** Rule texts are plain prose that may hold short code in backticks. */
/** In order; a backtick without a partner stays a character of the prose. */
function splitCode(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(/`([^`\n]+)`/g)) {
        if (match.index > end)
            parts.push({ kind: 'prose', text: text.slice(end, match.index) });
        parts.push({ kind: 'code', text: match[1] ?? '' });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        parts.push({ kind: 'prose', text: text.slice(end) });
    return parts;
}


/***/ }),

/***/ 83242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ truncateStart),
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** Cuts text to a length without cutting a character in two. */
/** At most `maxLength` UTF-16 code units, the last one an ellipsis when something was cut. */
function truncate(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const last = text.charCodeAt(maxLength - 2);
    const endsInsidePair = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, maxLength - (endsInsidePair ? 2 : 1))}…`;
}
/** Keeps the end, which tells paths apart: `…/src/config.ts`. */
function truncateStart(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const first = text.charCodeAt(text.length - maxLength + 1);
    const startsInsidePair = first >= 0xdc00 && first <= 0xdfff;
    return `…${text.slice(text.length - maxLength + (startsInsidePair ? 2 : 1))}`;
}


/***/ }),

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSafeLink),
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/** Paths and links inside URIs. */
/** Percent-encodes a POSIX path, slashes kept; also `!'()*`, which would end a Markdown link or an attribute. */
function encodePath(path) {
    return encodeURIComponent(path.toWellFormed())
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, percentEncode);
}
/** The link when it is a well-formed http or https URL, else undefined: `javascript:` never gets into an href. */
function toSafeLink(link) {
    if (link === undefined || !URL.canParse(link))
        return undefined;
    const url = new URL(link);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    return url.href.replace(/[!'()*]/g, percentEncode);
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 78343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/report/escape/control-characters.js
var control_characters = __webpack_require__(47976);
// EXTERNAL MODULE: ./build/src/report/escape/log.js
var log = __webpack_require__(32);
// EXTERNAL MODULE: ./build/src/report/escape/split-code.js
var split_code = __webpack_require__(62698);
;// CONCATENATED MODULE: ./build/src/report/escape/html.js
/** Text inside HTML: content and double-quoted attributes. */



const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Prose on one line. */
function escapeHtml(text) {
    return escapeMarkup((0,control_characters/* toOneLine */.GX)(text));
}
/** Rule texts: prose in which `…` is code. */
function htmlProse(text) {
    return (0,split_code/* splitCode */.m)(text)
        .map(({ kind, text: part }) => (kind === 'code' ? `<code>${escapeHtmlCode(part)}</code>` : escapeHtml(part)))
        .join('');
}
/** Paths, ids and code: blanks are kept, control characters are shown. */
function escapeHtmlCode(text) {
    return escapeMarkup((0,control_characters/* showControls */.mz)(text));
}
function escapeMarkup(text) {
    return text
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
        .replace(log/* LOG_COMMAND */.DU, (start) => `&#${start.charCodeAt(0)};${start.slice(1)}`);
}

// EXTERNAL MODULE: ./build/src/report/view/sections.js
var view_sections = __webpack_require__(38278);
// EXTERNAL MODULE: ./build/src/report/view/words.js
var view_words = __webpack_require__(34133);
// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
// EXTERNAL MODULE: ./build/src/finding/severity.js
var severity = __webpack_require__(13008);
// EXTERNAL MODULE: ./build/src/report/view/services.js
var view_services = __webpack_require__(18934);
;// CONCATENATED MODULE: ./build/src/report/html/markup.js


/** The word in the colour of the severity. */
function severityBadge(severity) {
    return `<span class="badge ${severity}">${capitalize(severity)}</span>`;
}
function capitalize(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function code(text) {
    return `<code>${escapeHtmlCode(text)}</code>`;
}
/** Items are markup already. */
function list(items) {
    return `<ul class="list">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
/** A card with a heading that names it for screen readers. */
function card(id, title, body) {
    return `<section class="card" aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>${body}</section>`;
}
/** The same, folded. */
function foldedCard(title, body) {
    return `<details class="card more"><summary>${escapeHtml(title)}</summary>${body}</details>`;
}
/** A cell of a table of counts; zero is quiet. */
function countCell(count) {
    return count === 0 ? '<td class="count zero">–</td>' : `<td class="count">${(0,view_words/* formatCount */.B4)(count)}</td>`;
}
/** A table that may be wider than a narrow window; focusable, so that it scrolls by keyboard. */
function scrollable(label, table) {
    return `<div class="scroll" tabindex="0" role="region" aria-label="Table: ${label}">${table}</div>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/filters.js
/** The form above the findings. Hidden without script, as it does nothing then. */






/** Value of the service filter for findings that belong to none; no folder has this name. */
const NO_SERVICE = '-';
function renderFilters(report) {
    return [
        '<div class="card filters needs-script" hidden><form id="filters" role="search" aria-label="Filter findings">',
        '<label class="label" for="text">Search findings</label>',
        '<input type="search" id="text" name="text" placeholder="Search: title, path, message, rule … (press /)">',
        renderSelect('scanner', 'All scanners', scannerNames(report)),
        renderSelect('service', 'All services', (0,view_services/* servicePaths */.C)(report.services, report.findings), NO_SERVICE),
        renderChecks('severity', severity/* SEVERITIES */.oC.toReversed(), true),
        renderChecks('status', ['new', 'existing', 'fixed'], false),
        renderChecks('disposition', ['open', 'waived'], false),
        '</form><div class="status">',
        `<p id="count" role="status" aria-live="polite">${(0,view_words/* plural */.LS)(report.findings.length, 'finding')}</p>`,
        '<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>',
        '<button type="reset" form="filters">Reset filters</button></div></div>',
    ].join('');
}
function scannerNames({ findings, outcomes }) {
    const names = new Set(outcomes.map(({ manifest }) => manifest.name));
    for (const { sources } of findings)
        for (const { scanner } of sources)
            names.add(scanner);
    return [...names].sort(finding_location/* compareText */.n);
}
function renderSelect(name, all, values, none) {
    const options = values.map((value) => `<option value="${escapeHtmlCode(value)}">${escapeHtmlCode(value)}</option>`);
    const noneOption = none === undefined ? '' : `<option value="${none}">Outside of services</option>`;
    return [
        `<label class="label" for="${name}">${capitalize(name)}</label>`,
        `<select id="${name}" name="${name}"><option value="">${all}</option>${options.join('')}${noneOption}</select>`,
    ].join('');
}
function renderChecks(name, values, toned) {
    const checks = values.map((value) => `<label class="chip ${toned ? value : ''}"><input type="checkbox" name="${name}" value="${value}" checked> ${capitalize(value)}</label>`);
    return `<fieldset><legend>${capitalize(name)}</legend><div class="group">${checks.join('')}</div></fieldset>`;
}

// EXTERNAL MODULE: ./build/src/report/escape/uri.js
var uri = __webpack_require__(5400);
;// CONCATENATED MODULE: ./build/src/report/html/frame.js
/** A code frame as HTML. */


/** The lines of the finding are marked by class and element, not by colour alone. */
function renderFrame({ firstLine, lines, marks = [] }) {
    const marked = new Map(marks.map((mark) => [mark.line, mark]));
    const rows = lines.map((text, index) => renderLine((0,control_characters/* replaceControls */.N0)(text), firstLine + index, marked));
    return `<pre class="frame" tabindex="0" role="region" aria-label="Code">${rows.join('')}</pre>`;
}
function renderLine(text, line, marked) {
    const mark = marked.get(line);
    if (mark === undefined)
        return `<span><i>${line}</i>${escapeHtmlCode(text)}</span>`;
    const [start, end] = [mark.startColumn - 1, mark.endColumn - 1];
    const before = escapeHtmlCode(text.slice(0, start));
    const after = escapeHtmlCode(text.slice(end));
    return `<span class="at"><i>${line}</i>${before}<mark>${escapeHtmlCode(text.slice(start, end))}</mark>${after}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/rules.js



function renderRules({ findings }) {
    const used = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return used.size === 0 ? '' : foldedCard('About the rules', [...used.values()].map(renderRule).join(''));
}
/** Value of an id and of a link to it: only characters that need no escaping in either. */
function ruleAnchor(ruleId) {
    return `rule-${ruleId.replace(/[^A-Za-z0-9_-]/g, (character) => `.${(character.codePointAt(0) ?? 0).toString(16)}`)}`;
}
function renderRule(rule) {
    const links = rule.references
        .map(uri/* toSafeLink */.D)
        .filter((link) => link !== undefined)
        .map((link) => `<li><a href="${escapeHtmlCode(link)}" rel="noreferrer">${escapeHtmlCode(link)}</a></li>`);
    const controls = [...rule.cwe, ...rule.controls.map(({ guide, id }) => `${guide} ${id}`)].map(escapeHtml);
    return [
        `<article class="rule" id="${ruleAnchor(rule.id)}"><h3>${escapeHtml(rule.title)} ${severityBadge(rule.severity)}</h3>`,
        `<p>${code(rule.id)}${controls.length > 0 ? ` · ${controls.join(' · ')}` : ''}</p>`,
        `<p>${htmlProse(rule.description)}</p>`,
        `<p class="fix"><strong>What to do:</strong> ${htmlProse(rule.remediation)}</p>`,
        links.length > 0 ? `<ul class="list">${links.join('')}</ul>` : '',
        '</article>\n',
    ].join('');
}

;// CONCATENATED MODULE: ./build/src/report/html/finding.js







function renderFinding(finding, report, { isOpen, hasFrame }) {
    const { severity, rule, location, message } = finding;
    const frame = hasFrame ? report.frames.get(finding.fingerprint) : undefined;
    return [
        `<details class="finding ${severity}" ${filterFacts(finding)}${isOpen ? ' open' : ''}>`,
        `<summary>${severityBadge(severity)}<span class="title">${escapeHtml(rule.title)}</span>`,
        `<span class="tags">${tags(finding, report)}</span>`,
        `<span class="place">${escapeHtmlCode((0,view_words/* placeOf */.$t)(location))}</span></summary>`,
        `<div><p>${escapeHtml(message)}</p>`,
        frame === undefined ? '' : renderFrame(frame),
        `<p class="fix"><strong>What to do:</strong> ${htmlProse(rule.remediation)}</p>`,
        waiverText(finding),
        `<div class="facts">${facts(finding, report)
            .map((fact) => `<span>${fact}</span>`)
            .join('')}</div>`,
        '</div></details>\n',
    ].join('');
}
function filterFacts({ severity, status, disposition, service, sources, scanner }) {
    const scanners = [...new Set([scanner, ...sources.map((source) => source.scanner)])].join(' ');
    return [
        `data-severity="${severity}" data-status="${status}" data-disposition="${disposition}"`,
        `data-scanners="${escapeHtmlCode(scanners)}" data-service="${escapeHtmlCode(service ?? NO_SERVICE)}"`,
    ].join(' ');
}
function tags(finding, { blocking }) {
    const { status, disposition, commit, fingerprint } = finding;
    const blocks = status !== 'fixed' && disposition === 'open' && blocking.has(fingerprint);
    return [
        ...(blocks ? ['<span class="badge fail">Blocks</span>'] : []),
        ...(disposition === 'waived' ? ['<span class="badge plain">Waived</span>'] : []),
        ...(commit === undefined ? [] : ['<span class="badge plain">History</span>']),
    ].join('');
}
function waiverText({ waiver }) {
    if (waiver === undefined)
        return '';
    const { reason, owner, expires } = waiver;
    return `<p>Waived until ${escapeHtml(expires)} by ${escapeHtml(owner)}: ${escapeHtml(reason)}</p>`;
}
/** Markup, in the order of use. */
function facts(finding, report) {
    const { rule, confidence, sources, details, relatedLocations, location, status, commit } = finding;
    const note = (0,view_words/* commitSentence */.VA)(finding);
    const scanners = [...new Set(sources.map(({ scanner }) => scanner))];
    const isInHead = status !== 'fixed' && commit === undefined;
    return [
        ...(isInHead && report.blobUrl !== undefined ? [`<a href="${fileLink(location, report)}">View on GitHub</a>`] : []),
        `Rule <a href="#${ruleAnchor(rule.id)}">${escapeHtmlCode(rule.id)}</a>`,
        ...(rule.cwe.length > 0 ? [escapeHtml(rule.cwe.join(', '))] : []),
        `Confidence ${confidence}`,
        `Found by ${escapeHtml(scanners.join(', '))}`,
        ...(note === undefined ? [] : [escapeHtml(note)]),
        ...Object.entries(details).map(([name, value]) => `${escapeHtml(name)}: ${code(value)}`),
        ...relatedLocations.map((related) => `See also ${code((0,view_words/* placeOf */.$t)(related))}`),
    ];
}
/** `blobUrl` is set by us; everything after it is percent-encoded. */
function fileLink({ path, startLine }, { blobUrl, repository }) {
    return `${escapeHtmlCode(blobUrl ?? '')}${(0,uri/* encodePath */.O)(repository.prefix + path)}#L${startLine}`;
}

;// CONCATENATED MODULE: ./build/src/report/html/overview.js






const WORST_FIRST = severity/* SEVERITIES */.oC.toReversed();
const VERDICT_WORDS = { pass: 'PASS', fail: 'FAIL', error: 'ERROR' };
function renderOverview(report, sections, { warnings, scanners }) {
    const open = [...sections.blocking, ...sections.tolerated, ...sections.existing];
    const left = `<div class="stack">${renderCounts(report, sections)}${scanners}</div>`;
    const columns = open.length === 0 ? left : `<div class="columns">${left}${renderServices(open)}</div>`;
    return `${renderVerdict(report, sections)}${warnings}${columns}`;
}
function renderVerdict(report, sections) {
    const { verdict, repository, config } = report;
    const causes = verdict.kind === 'error' ? verdict.causes : [];
    const reasons = [...causes, ...verdict.exceeded.map(view_words/* exceededSentence */.vT)].map((text) => `<li>${escapeHtml(text)}</li>`);
    const commit = repository.headCommit === undefined ? 'Work tree' : `Commit ${(0,view_words/* shortCommit */.Ax)(repository.headCommit)}`;
    const scope = `${commit}, ${(0,view_words/* comparisonSentence */.nX)(repository.comparison)}. ${(0,view_words/* plural */.LS)(repository.fileCount, 'file')} scanned.`;
    return [
        `<section class="card verdict ${verdict.kind}" aria-labelledby="verdict">`,
        `<h2 id="verdict"><span class="word">${VERDICT_WORDS[verdict.kind]}</span>`,
        `<span>${escapeHtml((0,view_words/* verdictHeadline */.ge)(report, sections))}</span></h2>`,
        reasons.length === 0 ? '' : `<ul>${reasons.join('')}</ul>`,
        `<p>${escapeHtml(scope)} Configuration: ${escapeHtml(config.source)}.</p></section>`,
    ].join('');
}
function renderCounts({ repository }, sections) {
    const rows = [
        [repository.comparison.kind === 'none' ? 'Open' : 'New', [...sections.blocking, ...sections.tolerated]],
        ['Existing', sections.existing],
        ['Fixed', sections.fixed],
        ['Waived', sections.waived],
    ];
    const head = WORST_FIRST.map((severity) => `<th scope="col" class="count ${severity}">${capitalize(severity)}</th>`);
    const body = rows
        .filter(([, findings], index) => index === 0 || findings.length > 0)
        .map(([name, findings]) => {
        const counts = (0,view_sections/* countBySeverity */.O)(findings);
        return `<tr><th scope="row">${name}</th>${WORST_FIRST.map((severity) => countCell(counts.get(severity) ?? 0)).join('')}</tr>`;
    });
    const table = `<table class="even"><thead><tr><td></td>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
    return card('counts', 'Findings', scrollable('Findings', table));
}
/** Open findings of the head by service; the name sets the filter. */
function renderServices(open) {
    const groups = (0,view_services/* groupByService */.k)(open);
    const services = groups.filter(({ path }) => path !== undefined);
    const largest = Math.max(1, ...services.map(({ findings }) => findings.length));
    const rows = groups.map(({ path, title, findings }) => {
        const filter = `<button type="button" class="link needs-script" hidden data-filter-service="${escapeHtmlCode(path ?? '-')}">`;
        const name = `${filter}${escapeHtmlCode(title)}</button><noscript>${escapeHtmlCode(title)}</noscript>`;
        const bar = renderBar((0,view_sections/* countBySeverity */.O)(findings), largest);
        return `<tr><th scope="row">${name}</th><td>${bar}</td>${countCell(findings.length)}</tr>`;
    });
    const head = '<tr><th scope="col">Service</th><th scope="col">By severity</th><th scope="col" class="count">Open</th></tr>';
    const table = `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
    return card('services', 'Services', scrollable('Services', table));
}
/** As long as the share of the largest service; widths are attributes, as the policy allows no inline style. */
function renderBar(counts, largest) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const scale = 100 / Math.max(total, largest);
    let start = 0;
    const parts = WORST_FIRST.map((severity) => {
        const width = (counts.get(severity) ?? 0) * scale;
        const part = width === 0 ? '' : `<rect class="${severity}" x="${start.toFixed(2)}" width="${width.toFixed(2)}" height="6"/>`;
        start += width;
        return part;
    });
    const words = WORST_FIRST.filter((severity) => (counts.get(severity) ?? 0) > 0).map((severity) => `${counts.get(severity)} ${severity}`);
    const label = `role="img" aria-label="${words.join(', ')}"`;
    return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" ${label}>${parts.join('')}</svg>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/run.js



/** Files named in one list. */
const MAX_LISTED = 200;
/** What must not be overlooked: above the findings. */
function renderWarnings({ config, waivers, notices }) {
    const changes = config.changes.map(({ text, weakens }) => weakens ? `<strong>This change weakens the configuration:</strong> ${escapeHtml(text)}` : escapeHtml(text));
    const warnings = waivers.map(view_words/* waiverWarning */.ht).filter((warning) => warning !== undefined);
    const items = [...changes, ...[...warnings, ...notices].map((text) => escapeHtml(text))];
    return items.length === 0 ? '' : card('notes', 'Notes', list(items));
}
function renderScanners({ outcomes }) {
    const head = ['Scanner', 'Outcome', 'What it looked at', 'Time'].map((title) => `<th scope="col">${title}</th>`);
    const rows = outcomes.map(renderScanner).join('');
    const table = `<table class="wide"><thead><tr>${head.join('')}</tr></thead><tbody>${rows}</tbody></table>`;
    return card('scanners', 'Scanners', scrollable('Scanners', table));
}
function renderScanner(outcome) {
    const { title, version } = outcome.manifest;
    const tone = outcome.kind === 'failed' ? 'fail' : outcome.kind === 'completed' ? 'pass' : '';
    const files = outcome.kind === 'failed' ? outcome.failedFiles : [];
    const failed = files.slice(0, MAX_LISTED).map(({ path, reason }) => `${code(path)}: ${escapeHtml(reason)}`);
    const time = outcome.kind === 'not-applicable' ? '–' : (0,view_words/* formatDuration */.a3)(outcome.durationMs);
    return [
        `<tr><th scope="row">${escapeHtml(title)} <span class="zero">${escapeHtml(version)}</span></th>`,
        `<td><span class="badge ${tone}">${view_words/* OUTCOME_WORDS */.nx[outcome.kind]}</span></td>`,
        `<td>${escapeHtml((0,view_words/* outcomeSentence */.yz)(outcome))}${failed.length > 0 ? list(failed) : ''}</td><td>${time}</td></tr>`,
    ].join('');
}
/** Folded: waivers in use, notes of scanners, files that were not scanned. */
function renderDetails(report) {
    return [renderWaivers(report), renderScanNotes(report), renderSkipped(report)].join('');
}
function renderWaivers({ waivers }) {
    if (waivers.length === 0)
        return '';
    const head = ['Rule', 'Paths', 'Reason', 'Owner', 'Until', 'State'].map((title) => `<th scope="col">${title}</th>`);
    const rows = waivers.map(({ waiver, state, matches }) => {
        const paths = waiver.paths.length === 0 ? 'everywhere' : waiver.paths.map(code).join(' ');
        const cells = [paths, ...[waiver.reason, waiver.owner, waiver.expires].map((text) => escapeHtml(text))];
        const use = state === 'used' ? (0,view_words/* plural */.LS)(matches, 'finding') : state;
        return `<tr><th scope="row">${code(waiver.rule)}</th>${[...cells, use].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const table = `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    return foldedCard((0,view_words/* plural */.LS)(waivers.length, 'waiver'), scrollable('Waivers', table));
}
function renderScanNotes({ outcomes }) {
    const notes = outcomes.flatMap((outcome) => (outcome.kind === 'not-applicable' ? [] : outcome.notes));
    if (notes.length === 0)
        return '';
    const items = notes.slice(0, MAX_LISTED).map(({ path, kind, text }) => `${code(path)}: ${kind}: ${escapeHtml(text)}`);
    return foldedCard(`Notes of scanners (${(0,view_words/* formatCount */.B4)(notes.length)})`, list(withRest(items, notes.length)));
}
function renderSkipped({ repository }) {
    const counts = new Map(Object.entries(repository.skippedCounts));
    const lines = Object.entries(view_words/* SKIP_WORDS */.EV)
        .filter(([reason]) => (counts.get(reason) ?? 0) > 0)
        .map(([reason, words]) => `${(0,view_words/* formatCount */.B4)(counts.get(reason) ?? 0)} ${words}`);
    if (lines.length === 0)
        return '';
    const files = repository.skipped.slice(0, MAX_LISTED).map(({ path, reason }) => `${code(path)}: ${view_words/* SKIP_WORDS */.EV[reason]}`);
    const named = files.length === 0 ? '' : list(withRest(files, repository.skipped.length));
    return foldedCard('Files not scanned', `<p>${escapeHtml(lines.join(', '))}</p>${named}`);
}
function withRest(items, total) {
    return total > items.length ? [...items, `… and ${(0,view_words/* formatCount */.B4)(total - items.length)} more`] : items;
}

;// CONCATENATED MODULE: ./build/src/report/html/script.js
/** Script of the HTML report: filters, theme, opening and closing. Without it the page shows everything. */
/** Runs in the browser as it stands here; it only reads attributes and text, and never writes HTML. */
const SCRIPT = `
'use strict';
const root = document.documentElement;
const form = document.getElementById('filters');
const counter = document.getElementById('count');
const sections = [...document.querySelectorAll('.section')].map((element) => ({
  element,
  badge: element.querySelector('small'),
  findings: [...element.querySelectorAll('.finding')],
}));
const findings = sections.flatMap((section) => section.findings);
const texts = new Map();

function textOf(finding) {
  let text = texts.get(finding);
  if (text === undefined) {
    text = finding.textContent.toLowerCase();
    texts.set(finding, text);
  }
  return text;
}

function applyFilters() {
  const data = new FormData(form);
  const words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
  const severities = new Set(data.getAll('severity'));
  const statuses = new Set(data.getAll('status'));
  const dispositions = new Set(data.getAll('disposition'));
  const scanner = data.get('scanner');
  const service = data.get('service');
  let shown = 0;
  for (const section of sections) {
    let inSection = 0;
    for (const finding of section.findings) {
      const facts = finding.dataset;
      const matches =
        severities.has(facts.severity) &&
        statuses.has(facts.status) &&
        dispositions.has(facts.disposition) &&
        (scanner === '' || facts.scanners.split(' ').includes(scanner)) &&
        (service === '' || facts.service === service) &&
        words.every((word) => textOf(finding).includes(word));
      finding.hidden = !matches;
      if (matches) inSection += 1;
    }
    section.element.hidden = inSection === 0;
    section.badge.textContent = String(inSection);
    shown += inSection;
  }
  counter.textContent = shown === findings.length
    ? 'Showing all ' + findings.length + ' findings'
    : 'Showing ' + shown + ' of ' + findings.length + ' findings';
}

let pending;
form.addEventListener('input', () => {
  clearTimeout(pending);
  pending = setTimeout(applyFilters, 80);
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(applyFilters));

function setOpen(open) {
  for (const finding of findings) if (!finding.hidden) finding.open = open;
}
document.getElementById('open-all').addEventListener('click', () => setOpen(true));
document.getElementById('close-all').addEventListener('click', () => setOpen(false));

for (const button of document.querySelectorAll('[data-filter-service]')) {
  button.addEventListener('click', () => {
    form.elements.service.value = button.dataset.filterService;
    applyFilters();
    document.getElementById('findings').scrollIntoView();
    form.elements.service.focus({preventScroll: true});
  });
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.matches('input, select, textarea');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  form.elements.text.focus();
});

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest('details');
  if (!details) return;
  details.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => setOpen(true));

const THEMES = ['auto', 'light', 'dark'];
const toggle = document.getElementById('theme');
function setTheme(theme) {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  toggle.textContent = 'Theme: ' + theme;
}
function savedTheme() {
  try {
    const saved = localStorage.getItem('secure-pipeline-theme');
    return THEMES.includes(saved) ? saved : 'auto';
  } catch {
    return 'auto';
  }
}
toggle.addEventListener('click', () => {
  const theme = THEMES[(THEMES.indexOf(root.dataset.theme || 'auto') + 1) % THEMES.length];
  setTheme(theme);
  try {
    localStorage.setItem('secure-pipeline-theme', theme);
  } catch {
    // A file opened from disk may have no storage: the choice then lasts as long as the page.
  }
});

for (const element of document.querySelectorAll('.needs-script')) element.hidden = false;
setTheme(savedTheme());
applyFilters();
openTarget();
`;

;// CONCATENATED MODULE: ./build/src/report/html/style.js
/** Style sheet of the HTML report. System fonts only; every colour pair keeps WCAG 2.2 AA contrast in both schemes. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f8, #0f141b);
  --card: light-dark(#ffffff, #171d26);
  --sunken: light-dark(#f0f2f5, #10161e);
  --line: light-dark(#dde1e7, #2b3442);
  --text: light-dark(#1b2330, #e4e9f0);
  --quiet: light-dark(#535f70, #a2aebf);
  --accent: light-dark(#2355c4, #8ab4ff);
  --pass: light-dark(#136c3a, #6fd79b);
  --fail: light-dark(#b3261e, #ff9d94);
  --error: light-dark(#8a4b00, #ffb877);
  --critical: light-dark(#7a1fa2, #dba8f5);
  --high: light-dark(#b3261e, #ff9d94);
  --medium: light-dark(#924500, #ffb877);
  --low: light-dark(#675600, #e3cf6a);
  --info: light-dark(#1d5fa8, #8fc1ff);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}
h1, h2, h3, p, ul { margin: 0; }
h1 { font-size: 1.05rem; font-weight: 600; }
h2 { font-size: 1.15rem; line-height: 1.3; }
h3 { font-size: 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre, .place { font-family: var(--mono); font-size: .875em; }
p code, li code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
button, select, input { font: inherit; color: inherit; }
button, select, input[type='search'] {
  background: var(--card); border: 1px solid light-dark(#868f9c, #66717f); border-radius: 8px; padding: .35rem .7rem;
}
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
.wrap { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; align-items: center; gap: .75rem; min-height: 3.5rem; }
.top p { color: var(--quiet); flex: 1; }
main { padding: 1.5rem 0 3rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.4rem; }
.stack { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.verdict { border-left: 6px solid var(--tone); }
.verdict h2 { font-size: 1.5rem; display: flex; gap: .7rem; align-items: center; }
.verdict .word {
  background: var(--tone); color: var(--card); border-radius: 6px; padding: .1rem .6rem; font-size: .95rem;
  letter-spacing: .05em; white-space: nowrap;
}
.verdict ul { margin: .7rem 0 0; padding-left: 1.2rem; font-weight: 600; }
.verdict p { color: var(--quiet); margin-top: .7rem; }
.pass { --tone: var(--pass); } .fail { --tone: var(--fail); } .error { --tone: var(--error); }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); }
.low { --tone: var(--low); } .info { --tone: var(--info); } .plain { --tone: var(--quiet); }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
.card h2 + * { margin-top: .8rem; }
.scroll { overflow: auto; max-height: 30rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-weight: 500; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.wide { min-width: 26rem; }
.wide th { overflow-wrap: normal; }
.wide td { overflow-wrap: anywhere; }
.wide td:last-child, .wide .badge { overflow-wrap: normal; white-space: nowrap; }
.even { table-layout: fixed; min-width: 23rem; }
.even th { overflow-wrap: normal; }
tr:last-child > * { border-bottom: 0; }
.count { text-align: right; font-variant-numeric: tabular-nums; padding-right: .2rem; }
.zero { color: var(--quiet); }
thead .count { color: var(--tone); font-weight: 600; }
.bar { display: block; width: 100%; height: .6rem; border-radius: 3px; min-width: 4rem; margin-top: .45rem; }
rect { fill: var(--tone); }
.link { background: none; border: 0; padding: 0; color: var(--accent); text-align: left; text-decoration: underline; }
.badge {
  color: var(--tone, var(--quiet)); border: 1px solid currentColor; border-radius: 5px; padding: 0 .4rem;
  font-size: .78rem; font-weight: 650; white-space: nowrap;
}
.filters { position: sticky; top: 0; z-index: 2; box-shadow: 0 4px 14px rgb(0 0 0 / .06); padding: .9rem 1.4rem; }
.filters form, .group { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; }
.filters form { column-gap: 1.4rem; }
.filters input[type='search'] { flex: 1 1 20rem; min-width: 10rem; }
.filters select { max-width: 15rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
legend { float: left; padding: 0; margin-right: .7rem; color: var(--quiet); font-size: .92rem; }
.chip { display: inline-flex; align-items: center; gap: .35rem; cursor: pointer; font-size: .92rem; }
.chip input { accent-color: var(--tone, var(--accent)); width: 1rem; height: 1rem; margin: 0; }
.status { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin-top: .6rem; color: var(--quiet); }
.status p { flex: 1; min-width: 12rem; }
.status button { padding: .15rem .6rem; font-size: .9rem; }
.section > h3 { margin: 1.4rem 0 .6rem; display: flex; gap: .5rem; align-items: baseline; }
.section > h3 small { color: var(--quiet); font-weight: 400; }
.finding {
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px;
  margin-bottom: .5rem; content-visibility: auto; contain-intrinsic-size: auto 3.6rem;
}
.finding > summary {
  display: grid; grid-template-columns: 5.2rem minmax(0, 1fr) auto; gap: .1rem .8rem; padding: .6rem .9rem;
  cursor: pointer; list-style: none; align-items: baseline;
}
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover .title { text-decoration: underline; }
.finding .badge { justify-self: start; }
.title { font-weight: 600; }
.place { color: var(--quiet); grid-column: 2; }
.tags { display: flex; gap: .35rem; flex-wrap: wrap; justify-content: flex-end; }
.finding > div { padding: 0 .9rem 1rem 6.9rem; display: grid; gap: .7rem; }
.frame {
  margin: 0; background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; padding: .6rem 0;
  overflow-x: auto; line-height: 1.5; tab-size: 2; overflow-wrap: normal;
}
.frame span { display: block; padding: 0 .9rem 0 0; min-width: max-content; }
.frame i {
  display: inline-block; min-width: 3.6rem; padding: 0 .9rem; text-align: right; color: var(--quiet); font-style: normal;
  user-select: none;
}
.frame .at { background: color-mix(in srgb, var(--tone) 11%, transparent); box-shadow: inset 3px 0 var(--tone); }
mark { background: none; color: inherit; text-decoration: underline 2px var(--tone); text-underline-offset: 3px; }
.fix { border-left: 3px solid var(--pass); padding-left: .8rem; }
.facts { color: var(--quiet); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.list { padding-left: 1.2rem; }
.more > summary { cursor: pointer; font-weight: 600; font-size: 1.15rem; }
.more > * + * { margin-top: .8rem; }
.rule { border-top: 1px solid var(--line); padding-top: .9rem; margin-top: .9rem; display: grid; gap: .4rem; }
footer { color: var(--quiet); padding-bottom: 2rem; font-size: .9rem; }
@media (max-width: 46rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .top p { display: none; }
  .top h1 { flex: 1; }
  .filters { position: static; padding: 1rem; }
  .card { padding: 1rem; }
  .even { font-size: .85rem; min-width: 19rem; }
  .even thead th { font-size: .75rem; }
  .bar { min-width: 2.5rem; }
  td:has(> .bar) { width: 30%; }
  .wrap { padding: 0 .8rem; }
  .finding > summary { grid-template-columns: auto minmax(0, 1fr); }
  .place, .tags { grid-column: 1 / -1; justify-content: flex-start; }
  .finding > div { padding-left: .9rem; }
  .verdict h2 { font-size: 1.2rem; align-items: flex-start; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 11px; }
  body { background: #fff; font-size: 1rem; }
  .even, .wide { min-width: 0; }
  .scroll { max-height: none; }
  .filters, .skip, .top button { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  .finding::details-content, .more::details-content { content-visibility: visible; display: block; height: auto; }
  .frame { white-space: pre-wrap; }
  .frame span { min-width: 0; }
}
`;

;// CONCATENATED MODULE: ./build/src/report/html/render-html.js
/**
 * The HTML report: one file without any request, readable from disk. Findings are markup, so that the page works
 * without script, and the script only filters what is there. The content security policy allows exactly the two inline
 * texts that are ours, by hash; text from outside could not run even if an escape were forgotten.
 */











/** Findings with a code frame; beyond it the page would only be slow, and the place is named all the same. */
const MAX_FRAMES = 5_000;
/** Blocking findings that are open at first. */
const MAX_OPEN = 10;
function renderHtml(report) {
    const sections = (0,view_sections/* splitIntoSections */.d)(report);
    const title = `${report.repository.name}: ${report.tool.name} report`;
    return [
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
        `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>\n<body>`,
        '<a class="skip" href="#findings">Skip to findings</a>',
        renderTop(report),
        '<main><div class="wrap stack">',
        renderOverview(report, sections, { warnings: renderWarnings(report), scanners: renderScanners(report) }),
        renderFindings(report, sections),
        renderRules(report),
        renderDetails(report),
        '</div></main>',
        `<footer class="wrap">Written by ${escapeHtml(`${report.tool.name} ${report.tool.version}`)}.</footer>`,
        `<script>${SCRIPT}</script></body></html>\n`,
    ].join('\n');
}
const POLICY = [
    "default-src 'none'",
    `style-src '${hashSource(STYLE)}'`,
    `script-src '${hashSource(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashSource(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function renderTop({ tool, repository }) {
    return [
        `<header class="top"><div class="wrap"><h1>${escapeHtml(tool.name)}</h1><p>${escapeHtml(repository.name)}</p>`,
        '<button type="button" id="theme" class="needs-script" hidden>Theme: auto</button></div></header>',
    ].join('');
}
const SECTION_TITLES = [
    ['blocking', 'Blocking'],
    ['tolerated', 'Within the thresholds'],
    ['existing', 'Existing before this change'],
    ['waived', 'Waived'],
    ['fixed', 'Fixed by this change'],
];
function renderFindings(report, sections) {
    if (report.findings.length === 0)
        return '<section id="findings" class="card" aria-label="Findings"><p>Nothing was found.</p></section>';
    let frames = 0;
    const parts = SECTION_TITLES.filter(([name]) => sections[name].length > 0).map(([name, title]) => {
        const items = sections[name].map((finding, index) => {
            frames += 1;
            const isOpen = name === 'blocking' && index < MAX_OPEN;
            return renderFinding(finding, report, { isOpen, hasFrame: frames <= MAX_FRAMES });
        });
        const heading = `<h3 id="section-${name}">${title} <small>${(0,view_words/* formatCount */.B4)(items.length)}</small></h3>`;
        return `<section class="section" aria-labelledby="section-${name}">${heading}${items.join('')}</section>`;
    });
    return [
        '<section id="findings" aria-label="Findings" tabindex="-1">',
        renderFilters(report),
        ...parts,
        '</section>',
    ].join('\n');
}


/***/ }),

/***/ 47551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/src/report/escape/log.js
var log = __webpack_require__(32);
// EXTERNAL MODULE: ./build/src/report/view/words.js
var words = __webpack_require__(34133);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/finding/category.js
var category = __webpack_require__(32371);
// EXTERNAL MODULE: ./build/src/finding/confidence.js
var confidence = __webpack_require__(34515);
// EXTERNAL MODULE: ./build/src/finding/severity.js
var severity = __webpack_require__(13008);
// EXTERNAL MODULE: ./build/src/repository/snapshot.js
var snapshot = __webpack_require__(65852);
;// CONCATENATED MODULE: ./build/src/report/json/schema.js
/** Shape of the JSON report. Published as schemas/report.schema.json; changes follow semantic versioning. */





/** A removed or renamed field raises the first number, a new one the second. */
const SCHEMA_VERSION = '1.0.0';
const count = schemas/* int */.Whr().min(0);
const severityCounts = schemas/* strictObject */.rej({ critical: count, high: count, medium: count, low: count, info: count });
const exceeded = schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), max: count, count })
    .describe('A threshold that was exceeded, as written in the configuration, with what was found.');
const verdict = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pass'), exceeded: schemas/* array */.YOg(exceeded).max(0) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('fail'), exceeded: schemas/* array */.YOg(exceeded).min(1) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('error'), exceeded: schemas/* array */.YOg(exceeded), causes: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) }),
])
    .describe('pass: nothing blocks. fail: thresholds are exceeded. error: not everything was scanned.');
const region = {
    startLine: schemas/* int */.Whr().min(1),
    startColumn: schemas/* int */.Whr().min(1).optional(),
    endLine: schemas/* int */.Whr().min(1).optional(),
    endColumn: schemas/* int */.Whr().min(1).optional(),
};
const schema_location = schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Relative to the scanned folder, with slashes.'), ...region })
    .describe('1-based; endLine is inclusive, endColumn is one past the last character, in UTF-16 code units.');
const source = schemas/* strictObject */.rej({ scanner: schemas/* string */.YjP(), ruleId: schemas/* string */.YjP() });
const waiver = schemas/* strictObject */.rej({ reason: schemas/* string */.YjP(), owner: schemas/* string */.YjP(), expires: schemas/* string */.YjP() });
const finding = schemas/* strictObject */.rej({
    ruleId: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    scanner: schemas/* string */.YjP(),
    category: schemas/* enum */.k5n(category/* CATEGORIES */.R),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    confidence: schemas/* enum */.k5n(confidence/* CONFIDENCES */.i),
    status: schemas/* enum */.k5n(['new', 'existing', 'fixed']).describe('Compared with the base; without a base all are new.'),
    disposition: schemas/* enum */.k5n(['open', 'waived']),
    blocking: schemas/* boolean */.zMY().describe('Counts against an exceeded threshold.'),
    message: schemas/* string */.YjP(),
    location: schema_location,
    relatedLocations: schemas/* array */.YOg(schema_location),
    fingerprint: schemas/* string */.YjP().describe('Stable under moved lines and formatting.'),
    cwe: schemas/* array */.YOg(schemas/* string */.YjP()),
    controls: schemas/* array */.YOg(schemas/* strictObject */.rej({ guide: schemas/* string */.YjP(), id: schemas/* string */.YjP() })),
    helpUri: schemas/* string */.YjP().optional(),
    remediation: schemas/* string */.YjP(),
    sources: schemas/* array */.YOg(source).describe('Every scanner that saw the problem.'),
    details: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    component: schemas/* string */.YjP().optional().describe('Package URL of the component that has the problem.'),
    advisory: schemas/* string */.YjP().optional(),
    service: schemas/* string */.YjP().optional().describe('Folder of the service.'),
    commit: schemas/* string */.YjP().optional().describe('The commit that has it, where the head has it no more.'),
    waiver: waiver.optional(),
});
const scanner = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    category: schemas/* enum */.k5n(category/* CATEGORIES */.R),
    outcome: schemas/* enum */.k5n(['completed', 'not-applicable', 'failed']),
    reason: schemas/* string */.YjP().describe('Why it did not run or failed; empty for a completed one.'),
    durationMs: schemas/* number */.aig().min(0),
    files: count.describe('Files it looked at.'),
    reused: count.describe('Files of these whose result was known already.'),
    failedFiles: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    notes: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), kind: schemas/* string */.YjP(), text: schemas/* string */.YjP() })),
});
const comparison = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('none'), reason: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('base'), commit: schemas/* string */.YjP(), ref: schemas/* string */.YjP() }),
]);
/** The whole document. */
const ReportDocument = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    schemaVersion: schemas/* literal */.euz(SCHEMA_VERSION),
    tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), url: schemas/* string */.YjP() }),
    repository: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        prefix: schemas/* string */.YjP().describe('Path of the scanned folder inside its repository, with a slash at the end.'),
        headCommit: schemas/* string */.YjP().optional(),
        files: count,
    }),
    comparison,
    config: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP(),
        changes: schemas/* array */.YOg(schemas/* strictObject */.rej({ text: schemas/* string */.YjP(), weakens: schemas/* boolean */.zMY() })),
    }),
    verdict,
    summary: schemas/* strictObject */.rej({
        total: count,
        blocking: count,
        new: severityCounts.describe('New and open.'),
        existing: severityCounts.describe('Existing and open.'),
        fixed: severityCounts,
        waived: severityCounts,
        categories: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(category/* CATEGORIES */.R), count).describe('Open findings of the head by category.'),
    })
        .describe('Each finding is counted in exactly one of new, existing, fixed and waived.'),
    scanners: schemas/* array */.YOg(scanner),
    findings: schemas/* array */.YOg(finding).describe('What blocks first, then by severity.'),
    components: schemas/* array */.YOg(schemas/* strictObject */.rej({ purl: schemas/* string */.YjP() })),
    services: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), name: schemas/* string */.YjP() })),
    waivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: schemas/* string */.YjP(),
        paths: schemas/* array */.YOg(schemas/* string */.YjP()),
        reason: schemas/* string */.YjP(),
        owner: schemas/* string */.YjP(),
        expires: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(['used', 'unused', 'expired']),
        matches: count,
    })),
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    skipped: schemas/* strictObject */.rej({
        counts: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(snapshot/* SKIP_REASONS */.e), count),
        files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* enum */.k5n(snapshot/* SKIP_REASONS */.e), sizeBytes: schemas/* int */.Whr().min(0).optional() })),
    }),
})
    .meta({ title: 'secure-pipeline report', description: 'What was found, what came of each scanner and the verdict.' });
/** Text of schemas/report.schema.json (JSON Schema 2020-12), with a line end. */
function reportSchemaText() {
    return `${JSON.stringify(z.toJSONSchema(ReportDocument), undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/report/view/sections.js
var sections = __webpack_require__(38278);
;// CONCATENATED MODULE: ./build/src/report/json/summarize.js
/** The counts of the JSON report. */


function summarize(report) {
    const { blocking, tolerated, existing, waived, fixed } = (0,sections/* splitIntoSections */.d)(report);
    return {
        total: report.findings.length,
        blocking: blocking.length,
        new: toCounts([...blocking, ...tolerated]),
        existing: toCounts(existing),
        fixed: toCounts(fixed),
        waived: toCounts(waived),
        categories: countByCategory([...blocking, ...tolerated, ...existing]),
    };
}
function toCounts(findings) {
    const counts = (0,sections/* countBySeverity */.O)(findings);
    const of = (severity) => counts.get(severity) ?? 0;
    return { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low'), info: of('info') };
}
/** Categories with a finding, in their fixed order. */
function countByCategory(findings) {
    const groups = Map.groupBy(findings, (finding) => finding.rule.category);
    const counted = category/* CATEGORIES */.R.map((category) => [category, groups.get(category)?.length ?? 0]);
    return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

;// CONCATENATED MODULE: ./build/src/report/json/render-json.js




/** Well-formed Unicode: a lone surrogate, which strict parsers refuse, becomes U+FFFD. Ends with a line end. */
function renderJson(report) {
    return `${(0,log/* escapeJsonForLog */.xj)(JSON.stringify(toDocument(report), (_, value) => toWellFormed(value), 2))}\n`;
}
function toDocument(report) {
    const { name, prefix, headCommit, comparison, fileCount, skipped, skippedCounts } = report.repository;
    return {
        schemaVersion: SCHEMA_VERSION,
        tool: toTool(report.tool),
        repository: { name, prefix, ...(headCommit !== undefined && { headCommit }), files: fileCount },
        comparison,
        config: { source: report.config.source, changes: [...report.config.changes] },
        verdict: toVerdict(report),
        summary: summarize(report),
        scanners: report.outcomes.map(toScanner),
        findings: report.findings.map((finding) => toFinding(finding, report.blocking)),
        components: [],
        services: report.services.map(({ path, name: serviceName }) => ({ path, name: serviceName })),
        waivers: report.waivers.map(({ waiver, state, matches }) => ({
            ...waiver,
            paths: [...waiver.paths],
            state,
            matches,
        })),
        notices: [...report.notices],
        skipped: { counts: skippedCounts, files: [...skipped] },
    };
}
function toTool({ name, version, url }) {
    return { name, version, url };
}
function toVerdict({ verdict }) {
    switch (verdict.kind) {
        case 'pass':
            return { kind: 'pass', exceeded: [] };
        case 'fail':
            return { kind: 'fail', exceeded: [...verdict.exceeded] };
        case 'error':
            return { kind: 'error', exceeded: [...verdict.exceeded], causes: [...verdict.causes] };
    }
}
function toScanner(outcome) {
    const { name, title, version, category } = outcome.manifest;
    const ran = outcome.kind === 'not-applicable' ? undefined : outcome;
    return {
        name,
        title,
        version,
        category,
        outcome: outcome.kind,
        reason: (0,words/* outcomeReason */.r_)(outcome),
        durationMs: outcome.durationMs,
        files: ran?.counts.files ?? 0,
        reused: ran?.counts.reused ?? 0,
        failedFiles: outcome.kind === 'failed' ? [...outcome.failedFiles] : [],
        notes: ran === undefined ? [] : ran.notes.map(({ path, kind, text }) => ({ path, kind, text })),
    };
}
function toFinding(finding, blocking) {
    const { rule } = finding;
    const helpUri = rule.references[0];
    return {
        ruleId: rule.id,
        title: rule.title,
        scanner: finding.scanner,
        category: rule.category,
        severity: finding.severity,
        confidence: finding.confidence,
        status: finding.status,
        disposition: finding.disposition,
        blocking: finding.status !== 'fixed' && blocking.has(finding.fingerprint),
        message: finding.message,
        location: toLocation(finding.location),
        relatedLocations: finding.relatedLocations.map(toLocation),
        fingerprint: finding.fingerprint,
        cwe: [...rule.cwe],
        controls: [...rule.controls],
        ...(helpUri !== undefined && { helpUri }),
        remediation: rule.remediation,
        sources: finding.sources.map(({ scanner, ruleId }) => ({ scanner, ruleId })),
        details: finding.details,
        ...(finding.service !== undefined && { service: finding.service }),
        ...(finding.commit !== undefined && { commit: finding.commit }),
        ...(finding.waiver !== undefined && { waiver: toWaiver(finding.waiver) }),
    };
}
/** Picked one by one here and below: what a later stage adds to a value is not in the schema yet. */
function toLocation({ path, startLine, startColumn, endLine, endColumn }) {
    return {
        path,
        startLine,
        ...(startColumn !== undefined && { startColumn }),
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
    };
}
function toWaiver({ reason, owner, expires }) {
    return { reason, owner, expires };
}
/** Keys are ours but for `details`, whose names are written by scanners. */
function toWellFormed(value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}


/***/ }),

/***/ 45962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MAX_REMEDIATION_LENGTH),
/* harmony export */   Kb: () => (/* binding */ MAX_PATH_LENGTH),
/* harmony export */   b4: () => (/* binding */ MAX_SUMMARY_LENGTH),
/* harmony export */   jE: () => (/* binding */ MAX_LINK_LENGTH),
/* harmony export */   tS: () => (/* binding */ MAX_TITLE_LENGTH),
/* harmony export */   uv: () => (/* binding */ MAX_MESSAGE_LENGTH),
/* harmony export */   wT: () => (/* binding */ MAX_COMMENT_LENGTH),
/* harmony export */   x$: () => (/* binding */ MAX_LIST_LENGTH)
/* harmony export */ });
/** How much Markdown fits where, and how much of one text is shown. Characters are UTF-16 code units. */
/**
 * GitHub refuses a comment over 65,536 characters ("Body is too long"). It counts code points, of which there are never
 * more than code units; the margin is for what the publisher may put before the text.
 */
const MAX_COMMENT_LENGTH = 65_536 - 1_536;
/**
 * A step summary may have 1 MiB (https://docs.github.com/en/actions/using-workflows/workflow-commands-for-github-actions#step-isolation-and-limits).
 * A code unit takes at most three bytes.
 */
const MAX_SUMMARY_LENGTH = Math.floor((1024 * 1024) / 3) - 1_024;
/** Ours: a sentence, a title, a path and what to do; hostile text must not take the room of other findings. */
const MAX_MESSAGE_LENGTH = 400;
const MAX_TITLE_LENGTH = 120;
const MAX_PATH_LENGTH = 160;
const MAX_REMEDIATION_LENGTH = 800;
/** Longer links are left out: the text of the link stays. */
const MAX_LINK_LENGTH = 1_000;
/** Lines of a list of short things, such as reasons, notices or skipped files. */
const MAX_LIST_LENGTH = 10;


/***/ }),

/***/ 26854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/src/report/escape/uri.js
var uri = __webpack_require__(5400);
// EXTERNAL MODULE: ./build/src/report/view/sections.js
var view_sections = __webpack_require__(38278);
// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(86089);
// EXTERNAL MODULE: ./build/src/report/view/services.js
var services = __webpack_require__(18934);
// EXTERNAL MODULE: ./build/src/report/view/words.js
var words = __webpack_require__(34133);
// EXTERNAL MODULE: ./build/src/report/markdown/limits.js
var limits = __webpack_require__(45962);
// EXTERNAL MODULE: ./build/src/report/escape/control-characters.js
var control_characters = __webpack_require__(47976);
// EXTERNAL MODULE: ./build/src/report/escape/truncate.js
var truncate = __webpack_require__(83242);
;// CONCATENATED MODULE: ./build/src/report/markdown/text.js






const SEVERITY_LABELS = {
    critical: '🟣 Critical',
    high: '🔴 High',
    medium: '🟠 Medium',
    low: '🟡 Low',
    info: '🔵 Info',
};
/** A coloured dot for the eye and the word for everyone. */
function severityLabel(severity) {
    return SEVERITY_LABELS[severity];
}
function shortText(text, maxLength = limits/* MAX_MESSAGE_LENGTH */.uv) {
    return (0,markdown/* escapeMarkdown */.FV)((0,truncate/* truncate */.x)((0,control_characters/* toOneLine */.GX)(text).trim(), maxLength));
}
/** What to do, with its `code`. */
function shortProse(text) {
    return (0,markdown/* markdownProse */.h$)((0,truncate/* truncate */.x)(text, limits/* MAX_REMEDIATION_LENGTH */.G));
}
/** A path or an id; the end is what tells paths apart. */
function shortCode(text) {
    return (0,markdown/* markdownCode */.D9)((0,truncate/* truncateStart */.f)(text, limits/* MAX_PATH_LENGTH */.Kb));
}
/** `path:line`, linked to the file at the scanned commit when it is known. */
function placeLink({ path, startLine, endLine }, { blobUrl, repository }) {
    const text = (0,markdown/* markdownCode */.D9)(`${(0,truncate/* truncateStart */.f)(path, limits/* MAX_PATH_LENGTH */.Kb)}:${startLine}`);
    const lines = endLine === undefined || endLine === startLine ? `#L${startLine}` : `#L${startLine}-L${endLine}`;
    const link = `${blobUrl}${(0,uri/* encodePath */.O)(repository.prefix + path)}${lines}`;
    return blobUrl === undefined || link.length > limits/* MAX_LINK_LENGTH */.jE ? text : `[${text}](${link})`;
}
/** A bulleted list of already escaped lines; the last line counts what is left out. */
function bulletList(lines) {
    const shown = lines.slice(0, limits/* MAX_LIST_LENGTH */.x$).map((line) => `- ${line}`);
    const hidden = lines.length - shown.length;
    return hidden > 0 ? [...shown, `- … and ${(0,words/* formatCount */.B4)(hidden)} more`] : shown;
}

;// CONCATENATED MODULE: ./build/src/report/markdown/finding.js





/** Everything that a developer needs to act: what, where, why, and folded what to do. */
function renderFinding(finding, report, { frames }) {
    const { rule, message, severity } = finding;
    const commit = (0,words/* commitSentence */.VA)(finding);
    const place = commit === undefined ? placeLink(finding.location, report) : shortCode(finding.location.path);
    const frame = frames ? report.frames.get(finding.fingerprint) : undefined;
    return [
        `- ${severityLabel(severity)} **${shortText(rule.title, limits/* MAX_TITLE_LENGTH */.tS)}** ${place}\\`,
        `  ${shortText(message)}${commit === undefined ? '' : ` ${commit}.`}`,
        ...(frame === undefined ? [] : ['', indent(renderFrame(frame)), '']),
        '  <details><summary>What to do</summary>',
        '',
        `  ${shortProse(rule.remediation)}`,
        '',
        `  ${ruleFacts(finding)}`,
        '  </details>',
        '',
    ].join('\n');
}
/** One line, for what need not be acted on now. */
function renderFindingLine(finding, report) {
    const { rule, severity, status, commit, waiver, location } = finding;
    // A fixed finding is not in the head, so a link would lead nowhere.
    const isInHead = status !== 'fixed' && commit === undefined;
    const place = isInHead ? placeLink(location, report) : shortCode(`${location.path}:${location.startLine}`);
    const why = waiver === undefined ? '' : `: ${shortText(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`)}`;
    return `- ${severityLabel(severity)} ${shortText(rule.title, limits/* MAX_TITLE_LENGTH */.tS)} ${place}${why}`;
}
function ruleFacts({ rule, sources }) {
    const help = (0,uri/* toSafeLink */.D)(rule.references[0]);
    const scanners = [...new Set(sources.map(({ scanner }) => scanner))];
    return [
        `Rule ${shortCode(rule.id)}`,
        ...rule.cwe.slice(0, 3).map((id) => shortText(id)),
        ...(scanners.length > 1 ? [shortText(`seen by ${scanners.join(', ')}`)] : []),
        ...(help !== undefined && help.length <= limits/* MAX_LINK_LENGTH */.jE ? [`[Read more](${help})`] : []),
    ].join(' · ');
}
/** Lines of the finding are pointed at, as a block of code has no other way to mark. */
function renderFrame({ firstLine, lines, marks }) {
    const marked = new Set(marks?.map(({ line }) => line));
    const width = String(firstLine + lines.length).length;
    return (0,markdown/* markdownFence */.p0)(lines.map((text, index) => {
        const line = firstLine + index;
        return `${marked.has(line) ? '>' : ' '} ${String(line).padStart(width)} | ${text}`.trimEnd();
    }), 'text');
}
function indent(text) {
    return text.replace(/^/gm, '  ');
}

;// CONCATENATED MODULE: ./build/src/report/markdown/body.js






/** Room that every section has for its own frame and the sentence about what it hides. */
const SECTION_OVERHEAD = 700;
/** Blocks of Markdown; the most important section takes what it needs first. */
function renderBody(report, sections, options) {
    const present = toSections(report, sections, options).filter(({ findings }) => findings.length > 0);
    let room = options.room - present.length * SECTION_OVERHEAD;
    return present.map((section) => {
        const { text, used } = renderSection(section, room, options.whereAllAre);
        room -= used;
        return text;
    });
}
function toSections(report, sections, { brief }) {
    const frames = !brief;
    const detailed = { render: (one) => renderFinding(one, report, { frames }), isGrouped: true, close: '' };
    const short = {
        render: (one) => renderFindingLine(one, report),
        isGrouped: false,
        close: '\n</details>',
    };
    const { blocking, tolerated, existing, waived, fixed } = sections;
    const verb = blocking.length === 1 ? 'blocks' : 'block';
    const other = blocking.length === 0 ? '' : 'Also ';
    const toleratedTitle = `${other}${(0,words/* countNew */.Sh)(report, tolerated.length)}, within the thresholds`;
    return [
        { ...detailed, open: `### ${(0,words/* countNew */.Sh)(report, blocking.length)} ${verb}`, findings: blocking },
        brief
            ? { ...short, open: folded(toleratedTitle, isWorthALook(sections)), findings: tolerated }
            : { ...detailed, open: `### ${toleratedTitle}`, findings: tolerated },
        { ...short, open: folded(`${(0,words/* plural */.LS)(fixed.length, 'finding')} fixed by this change 🎉`), findings: fixed },
        {
            ...short,
            open: folded(`${(0,words/* plural */.LS)(existing.length, 'existing finding')}, there before this change`),
            findings: existing,
        },
        { ...short, open: folded(`${(0,words/* plural */.LS)(waived.length, 'waived finding')}`), findings: waived },
    ];
}
/** What does not block is unfolded where it is all there is, and short. */
function isWorthALook({ blocking, tolerated }) {
    return blocking.length === 0 && tolerated.length <= limits/* MAX_LIST_LENGTH */.x$;
}
function folded(title, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n`;
}
function renderSection(section, room, whereAllAre) {
    const { shown, used } = takeWhatFits(entriesOf(section), room);
    const hidden = section.findings.length - shown.length;
    const note = hidden === 0 ? [] : ['', `**${(0,words/* formatCount */.B4)(hidden)} more not shown here**: ${whereAllAre}`];
    return { text: [section.open, ...shown, ...note, section.close].join('\n').trimEnd(), used };
}
/** Lazy: of 25,000 findings only those are rendered that may fit. */
function* entriesOf(section) {
    if (!section.isGrouped) {
        for (const finding of section.findings)
            yield section.render(finding);
        return;
    }
    for (const { path, findings } of (0,services/* groupByService */.k)(section.findings)) {
        const heading = path === undefined ? (0,markdown/* escapeMarkdown */.FV)('Outside of services') : shortCode(path);
        // A service's heading belongs to its first finding, so no heading stands alone.
        let before = `\n#### ${heading}\n\n`;
        for (const finding of findings) {
            yield `${before}${section.render(finding)}`;
            before = '';
        }
    }
}
function takeWhatFits(entries, room) {
    const shown = [];
    let used = 0;
    for (const entry of entries) {
        if (used + entry.length + 1 > room)
            break;
        used += entry.length + 1;
        shown.push(entry);
    }
    return { shown, used };
}

// EXTERNAL MODULE: ./build/src/finding/severity.js
var severity = __webpack_require__(13008);
;// CONCATENATED MODULE: ./build/src/report/markdown/head.js
/** The top of comment and summary: the verdict in one line, why, and the counts. */





const ICONS = { pass: '✅', fail: '❌', error: '⚠️' };
/** Blocks of Markdown, to be separated by empty lines. */
function renderHead(report, sections) {
    const title = `## ${ICONS[report.verdict.kind]} ${(0,markdown/* escapeMarkdown */.FV)(report.tool.name)}: ${(0,markdown/* escapeMarkdown */.FV)((0,words/* verdictHeadline */.ge)(report, sections))}`;
    return [
        title,
        ...reasons(report),
        scope(report),
        ...countTable(report, sections),
        ...failures(report),
        ...weakenings(report),
    ];
}
function reasons({ verdict }) {
    const causes = verdict.kind === 'error' ? verdict.causes.map((cause) => shortText(cause)) : [];
    const exceeded = verdict.exceeded.map((one) => `**${shortText((0,words/* exceededSentence */.vT)(one))}**`);
    return toBlock(bulletList([...causes, ...exceeded]));
}
function scope({ repository }) {
    const head = repository.headCommit === undefined ? 'The work tree' : `Commit ${(0,words/* shortCommit */.Ax)(repository.headCommit)}`;
    return shortText(`${head}, ${(0,words/* comparisonSentence */.nX)(repository.comparison)}. ${(0,words/* plural */.LS)(repository.fileCount, 'file')} scanned.`);
}
function countTable({ findings, repository }, sections) {
    if (findings.length === 0)
        return [];
    const severities = severity/* SEVERITIES */.oC.toReversed();
    const rows = [
        [repository.comparison.kind === 'none' ? '**Open**' : '**New**', [...sections.blocking, ...sections.tolerated]],
        ['Existing', sections.existing],
        ['Fixed', sections.fixed],
        ['Waived', sections.waived],
    ];
    const lines = rows
        .filter(([, members], index) => index === 0 || members.length > 0)
        .map(([name, members]) => {
        const counts = (0,view_sections/* countBySeverity */.O)(members);
        return `| ${name} | ${severities.map((severity) => cell(counts.get(severity) ?? 0)).join(' | ')} |`;
    });
    const titles = severities.map(severityLabel).join(' | ');
    return [[`| | ${titles} |`, `| --- |${' ---: |'.repeat(severities.length)}`, ...lines].join('\n')];
}
function cell(count) {
    return count === 0 ? '–' : `**${(0,words/* formatCount */.B4)(count)}**`;
}
/** What could not be scanned, so far as the reasons above do not say it already. */
function failures({ outcomes, verdict }) {
    const causes = verdict.kind === 'error' ? verdict.causes : [];
    const failed = outcomes.filter((outcome) => outcome.kind === 'failed');
    const lines = failed.flatMap(({ manifest, cause, failedFiles }) => [
        ...(causes.some((one) => one.includes(cause)) ? [] : [`${shortText(manifest.title)}: ${shortText(cause)}`]),
        ...failedFiles.map(({ path, reason }) => `${shortCode(path)}: ${shortText(reason)}`),
    ]);
    return lines.length === 0 ? [] : ['### Not scanned', ...toBlock(bulletList(lines))];
}
function weakenings({ config }) {
    const weaker = config.changes.filter(({ weakens }) => weakens).map(({ text }) => shortText(text));
    if (weaker.length === 0)
        return [];
    return [
        '### This change weakens the security configuration',
        'It takes effect once merged:',
        ...toBlock(bulletList(weaker)),
    ];
}
function toBlock(lines) {
    return lines.length === 0 ? [] : [lines.join('\n')];
}

;// CONCATENATED MODULE: ./build/src/report/markdown/tail.js


/** Blocks of Markdown. */
function renderTail(report, { brief, reportUrl }) {
    return [...notices(report), ...scanners(report, brief), footer(report, reportUrl)];
}
function notices({ notices: texts, waivers, config }) {
    const other = config.changes.filter(({ weakens }) => !weakens).map(({ text }) => `Configuration: ${text}`);
    const warnings = waivers.map(words/* waiverWarning */.ht).filter((warning) => warning !== undefined);
    const lines = [...texts, ...warnings, ...other].map((text) => shortText(text));
    return lines.length === 0 ? [] : ['### Notes', bulletList(lines).join('\n')];
}
function scanners({ outcomes, repository }, brief) {
    const head = brief ? BRIEF_HEAD : FULL_HEAD;
    const rows = outcomes.map(brief ? briefRow : fullRow);
    const skipped = Object.entries(repository.skippedCounts).map(([reason, count]) => `${(0,words/* formatCount */.B4)(count)} ${SKIP_WORDS_BY_NAME.get(reason) ?? reason}`);
    return [
        [
            `<details><summary>${(0,words/* plural */.LS)(outcomes.length, 'scanner')}</summary>`,
            '',
            ...head,
            ...rows,
            '',
            ...(skipped.length > 0 ? [`Files not scanned: ${shortText(skipped.join(', '))}`, ''] : []),
            '</details>',
        ].join('\n'),
    ];
}
const SKIP_WORDS_BY_NAME = new Map(Object.entries(words/* SKIP_WORDS */.EV));
const BRIEF_HEAD = ['| Scanner | Outcome | |', '| --- | --- | --- |'];
const FULL_HEAD = ['| Scanner | Outcome | | Time |', '| --- | --- | --- | ---: |'];
function briefRow(outcome) {
    const said = outcome.kind === 'completed' ? (0,words/* plural */.LS)(outcome.counts.files, 'file') : (0,words/* outcomeReason */.r_)(outcome);
    return `| ${nameCell(outcome)} | ${words/* OUTCOME_WORDS */.nx[outcome.kind]} | ${shortText(said)} |`;
}
function fullRow(outcome) {
    const time = outcome.kind === 'not-applicable' ? '–' : (0,words/* formatDuration */.a3)(outcome.durationMs);
    return `| ${nameCell(outcome)} | ${words/* OUTCOME_WORDS */.nx[outcome.kind]} | ${shortText((0,words/* outcomeSentence */.yz)(outcome))} | ${time} |`;
}
function nameCell({ manifest }) {
    return `${shortText(manifest.title)} (${shortCode(manifest.name)})`;
}
function footer({ tool, config }, fullReport) {
    const link = fullReport === undefined ? '' : ` · [Full report](${fullReport})`;
    return `<sub>${shortText(tool.name)} ${shortText(tool.version)} · configuration: ${shortText(config.source)}${link}</sub>`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown/page.js
/** Head, body and tail within a limit: what comment and summary share. */





/** Ends with a line end. Head and tail are of limited length; the body takes the rest. */
function renderPage(report, { maxLength, brief, reportUrl }) {
    const sections = (0,view_sections/* splitIntoSections */.d)(report);
    const link = (0,uri/* toSafeLink */.D)(reportUrl);
    const head = renderHead(report, sections);
    const tail = renderTail(report, { brief, reportUrl: link });
    const whereAllAre = link === undefined
        ? 'the report files (HTML, JSON, SARIF) have them all.'
        : `the [full report](${link}) has them all.`;
    const room = maxLength - joinBlocks([...head, ...tail]).length;
    return joinBlocks([...head, ...renderBody(report, sections, { room, brief, whereAllAre }), ...tail]);
}
function joinBlocks(blocks) {
    return `${blocks.join('\n\n')}\n`;
}


/***/ }),

/***/ 22395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45962);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26854);


/** GitHub Markdown below the 1 MiB that a step summary may have. */
function renderSummary(report) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPage */ .C)(report, { maxLength: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUMMARY_LENGTH */ .b4, brief: false, reportUrl: undefined });
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderSarif),
  U: () => (/* binding */ renderSarifForUpload)
});

// EXTERNAL MODULE: ./build/src/report/escape/log.js
var escape_log = __webpack_require__(32);
;// CONCATENATED MODULE: ./build/src/report/sarif/limits.js
/**
 * What GitHub code scanning takes of a SARIF file.
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
/** Runs in a file; a file with more is refused. */
const MAX_RUNS = 20;
/** Results in a run; a file with more is refused. */
const MAX_RESULTS = 25_000;
/** Results of a run that are kept; we choose which, by our rank, before GitHub does. */
const MAX_KEPT_RESULTS = 5_000;
/** Rules in a run; a file with more is refused. */
const MAX_RULES = 25_000;
/** Locations of a result that are kept; a file with over 1,000 is refused. */
const MAX_LOCATIONS = 100;
/** Tags of a rule that are kept; a file with over 20 is refused. */
const MAX_TAGS = 10;
/** Characters of a rule's description that are shown (`fullDescription` in GitHub's list of supported properties). */
const MAX_DESCRIPTION_LENGTH = 1_024;
/** Notes of a run; ours, so that a repository of unparsable files does not fill the file. */
const MAX_NOTES = 100;

// EXTERNAL MODULE: ./build/src/finding/severity.js
var finding_severity = __webpack_require__(13008);
// EXTERNAL MODULE: ./build/src/report/view/words.js
var words = __webpack_require__(34133);
// EXTERNAL MODULE: ./build/src/report/escape/control-characters.js
var control_characters = __webpack_require__(47976);
// EXTERNAL MODULE: ./build/src/report/escape/truncate.js
var truncate = __webpack_require__(83242);
;// CONCATENATED MODULE: ./build/src/report/sarif/message.js
/** Plain text as a SARIF message, which has a syntax of its own (SARIF 2.1.0 §3.11.5 and §3.11.6). */


/** Ours; a message is a sentence, and hostile text must not fill the file. */
const MAX_MESSAGE_LENGTH = 4_096;
/** Never empty: GitHub refuses a result without text. */
function toMessage(text) {
    const plain = escapeMessage((0,truncate/* truncate */.x)((0,control_characters/* toOneLine */.GX)(text).trim(), MAX_MESSAGE_LENGTH));
    return { text: plain === '' ? '(no text)' : plain };
}
/** Placeholders are doubled; `](` of an embedded link is taken apart, as not every viewer knows escaped brackets. */
function escapeMessage(line) {
    return line.replace(/\{(\d+)\}/g, '{{$1}}').replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./build/src/finding/fingerprint.js
var fingerprint = __webpack_require__(76231);
// EXTERNAL MODULE: ./build/src/report/escape/uri.js
var uri = __webpack_require__(5400);
;// CONCATENATED MODULE: ./build/src/report/sarif/result.js






function toResult(finding, { ruleIndex, prefix, hasBase }) {
    const related = finding.relatedLocations.slice(0, MAX_LOCATIONS - 1);
    const suppressions = suppressionsOf(finding);
    return {
        ruleId: finding.rule.id,
        ruleIndex,
        level: (0,finding_severity/* severityToLevel */.H2)(finding.severity),
        message: toMessage(textOf(finding)),
        locations: [toLocation(finding.location, prefix)],
        ...(related.length > 0 && { relatedLocations: related.map((location, id) => toLocation(location, prefix, id + 1)) }),
        // The key primaryLocationLineHash is GitHub's own, which it computes itself and warns about when it differs.
        partialFingerprints: { [fingerprint/* FINGERPRINT_KEY */.X]: finding.fingerprint },
        ...(hasBase && { baselineState: finding.status === 'new' ? 'new' : 'unchanged' }),
        ...(suppressions.length > 0 && { suppressions }),
        properties: propertiesOf(finding),
    };
}
/** A result of the history names its commit, as its place is not in the head. */
function textOf(finding) {
    const commit = (0,words/* commitSentence */.VA)(finding);
    return commit === undefined ? finding.message : `${finding.message} ${commit}.`;
}
function toLocation({ path, ...region }, prefix, id) {
    return {
        ...(id !== undefined && { id }),
        physicalLocation: {
            artifactLocation: { uri: (0,uri/* encodePath */.O)(`${prefix}${path}`), uriBaseId: '%SRCROOT%' },
            region: toRegion(region),
        },
    };
}
/** An end column needs its line: alone it would be read on the start line, which is what it means here too. */
function toRegion({ startLine, startColumn, endLine, endColumn }) {
    return {
        startLine,
        ...(startColumn !== undefined && { startColumn }),
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
    };
}
function suppressionsOf({ disposition, waiver, suppressedInSource }) {
    if (disposition !== 'waived')
        return [];
    if (waiver === undefined)
        return [{ kind: 'inSource', status: 'accepted', justification: toMessage(suppressedInSource ?? '').text }];
    const justification = toMessage(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`).text;
    return [{ kind: 'external', status: 'accepted', justification }];
}
/** For readers that know this project; GitHub ignores them. */
function propertiesOf({ severity, confidence, service, commit, sources }) {
    return {
        severity,
        confidence,
        ...(service !== undefined && { service }),
        ...(commit !== undefined && { commit }),
        sources: sources.map(({ scanner, ruleId }) => ({ scanner, ruleId })),
    };
}

// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(86089);
;// CONCATENATED MODULE: ./build/src/report/sarif/rule.js







/** `severity` is that of the worst result: GitHub knows a severity of the rule only. */
function toDescriptor(rule, severity) {
    const helpUri = (0,uri/* toSafeLink */.D)(rule.references[0]);
    return {
        id: rule.id,
        ...nameOf(rule.id),
        shortDescription: { text: toSentence(rule.title) },
        fullDescription: { text: (0,truncate/* truncate */.x)(toSentence(rule.description), MAX_DESCRIPTION_LENGTH) },
        ...(helpUri !== undefined && { helpUri }),
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        defaultConfiguration: { level: (0,finding_severity/* severityToLevel */.H2)(rule.severity) },
        properties: {
            tags: tagsOf(rule),
            precision: rule.confidence,
            'security-severity': (0,finding_severity/* severityToSecuritySeverity */.Y8)(severity),
            'problem.severity': severityToProblemSeverity(severity),
        },
    };
}
/** Texts of a rule in the three parts that help has: what it is, what to do, where to read on. */
function helpText(rule) {
    return [
        toSentence(rule.description),
        `What to do: ${toSentence(rule.remediation)}`,
        ...rule.references.map((reference) => escapeMessage((0,control_characters/* toOneLine */.GX)(reference))),
    ]
        .join('\n\n')
        .trim();
}
function helpMarkdown(rule) {
    const links = rule.references.map(uri/* toSafeLink */.D).filter((link) => link !== undefined);
    const controls = rule.controls.map(({ guide, id }) => `- ${(0,markdown/* escapeMarkdown */.FV)(`${guide} ${id}`)}`);
    return [
        (0,markdown/* markdownProse */.h$)(rule.description),
        '**What to do**',
        (0,markdown/* markdownProse */.h$)(rule.remediation),
        ...(links.length > 0 ? ['**Read more**', links.map((link) => `- <${link}>`).join('\n')] : []),
        ...(controls.length > 0 ? ['**Controls**', controls.join('\n')] : []),
    ].join('\n\n');
}
/** `security` is what makes GitHub show a security severity. */
function tagsOf(rule) {
    const weaknesses = rule.cwe.map((id) => `external/cwe/${id.toLowerCase()}`);
    return [...new Set(['security', rule.category, ...weaknesses])].slice(0, MAX_TAGS);
}
function severityToProblemSeverity(severity) {
    const level = (0,finding_severity/* severityToLevel */.H2)(severity);
    return level === 'error' || level === 'warning' ? level : 'recommendation';
}
/** `k8s-host-pid` → `K8sHostPid`; left out where it would only repeat the id (SARIF 2.1.0 §3.49.7). */
function nameOf(id) {
    const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const name = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
    return name.toLowerCase() === id.toLowerCase() || name === '' ? {} : { name };
}
function toSentence(text) {
    const line = escapeMessage((0,control_characters/* toOneLine */.GX)(text).trim());
    return /[.!?…]$/.test(line) ? line : `${line}.`;
}

;// CONCATENATED MODULE: ./build/src/report/sarif/run.js






function toRun(report, { outcome, findings, maxResults, warnings }) {
    const { name, version } = outcome.manifest;
    const shown = findings.slice(0, maxResults);
    const rules = rulesOf(outcome, shown);
    const ruleIndexes = new Map(rules.map((rule, index) => [rule.id, index]));
    const worst = worstSeverities(shown);
    const { prefix, comparison } = report.repository;
    return {
        tool: {
            driver: {
                // Name, version and automationDetails.id must be unique in a file and in a job.
                name: `${report.tool.name}/${name}`,
                fullName: `${report.tool.name} ${toMessage(outcome.manifest.title).text}`,
                version,
                semanticVersion: version,
                informationUri: report.tool.url,
                rules: rules.map((rule) => toDescriptor(rule, worst.get(rule.id) ?? rule.severity)),
            },
        },
        automationDetails: { id: `${report.tool.name}/${name}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the git repository.' } } },
        ...provenanceOf(report),
        invocations: [
            {
                executionSuccessful: true,
                toolExecutionNotifications: [
                    ...notificationsOf(outcome, findings.length, { prefix, maxResults }),
                    ...warnings.map(toWarning),
                ],
            },
        ],
        results: shown.map((finding) => toResult(finding, {
            ruleIndex: ruleIndexes.get(finding.rule.id) ?? -1,
            prefix,
            hasBase: comparison.kind === 'base',
        })),
    };
}
/** Rules that have a result first, so that a cut never takes the rule of a result. */
function rulesOf(outcome, shown) {
    const used = new Map(shown.map(({ rule }) => [rule.id, rule]));
    const unused = outcome.rules.filter(({ id }) => !used.has(id));
    return [...used.values(), ...unused].slice(0, MAX_RULES);
}
function worstSeverities(findings) {
    const worst = new Map();
    for (const { rule, severity } of findings) {
        const known = worst.get(rule.id);
        if (known === undefined || (0,finding_severity/* severityRank */.qs)(severity) > (0,finding_severity/* severityRank */.qs)(known))
            worst.set(rule.id, severity);
    }
    return worst;
}
function notificationsOf(outcome, total, { prefix, maxResults }) {
    const notes = outcome.kind === 'completed' ? outcome.notes : [];
    const notifications = notes.slice(0, MAX_NOTES).map((note) => toNotification(note, prefix));
    if (notes.length > MAX_NOTES)
        notifications.push(toWarning(`${(0,words/* formatCount */.B4)(notes.length - MAX_NOTES)} more notes.`));
    if (total > maxResults)
        notifications.push(toWarning(`${(0,words/* formatCount */.B4)(total - maxResults)} of ${(0,words/* formatCount */.B4)(total)} results are left out, the least severe ones: ` +
            'the JSON report has them all.'));
    return notifications;
}
function toNotification({ path, kind, text }, prefix) {
    const location = toLocation({ path, startLine: 1 }, prefix);
    return { level: 'note', message: toMessage(`${kind}: ${text}`), locations: [location] };
}
function toWarning(text) {
    return { level: 'warning', message: { text } };
}
/** `https://github.com/owner/name/blob/<commit>/` holds both; outside GitHub nothing is known. */
function provenanceOf({ blobUrl }) {
    const match = /^(https?:\/\/.+)\/blob\/([0-9a-f]{40})\/$/.exec(blobUrl ?? '');
    const [, repositoryUri, revisionId] = match ?? [];
    if (repositoryUri === undefined || revisionId === undefined)
        return {};
    return { versionControlProvenance: [{ repositoryUri, revisionId, mappedTo: { uriBaseId: '%SRCROOT%' } }] };
}

;// CONCATENATED MODULE: ./build/src/report/sarif/render-sarif.js



const SCHEMA_URI = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The file for people and tools; up to the number of results with which an upload is still accepted. */
function renderSarif(report) {
    return toText(report, MAX_RESULTS);
}
/**
 * The file for code scanning: the results that GitHub keeps, chosen by our rank. Undefined when no scanner has a run;
 * GitHub refuses a file without runs.
 */
function renderSarifForUpload(report) {
    const hasRun = report.outcomes.some(speaksForItsFiles);
    return hasRun ? toText(report, MAX_KEPT_RESULTS) : undefined;
}
function toText(report, maxResults) {
    const log = { $schema: SCHEMA_URI, version: '2.1.0', runs: toRuns(report, maxResults) };
    return `${(0,escape_log/* escapeJsonForLog */.xj)(JSON.stringify(log, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value), 1))}\n`;
}
function toRuns(report, maxResults) {
    const present = report.findings.filter(({ status }) => status !== 'fixed');
    const byScanner = Map.groupBy(present, ({ scanner }) => scanner);
    const outcomes = report.outcomes.filter(speaksForItsFiles);
    const leftOut = outcomes.slice(MAX_RUNS).map(({ manifest }) => manifest.name);
    const warning = `Left out, as GitHub takes ${MAX_RUNS} runs in a file: ${leftOut.join(', ')}.`;
    return outcomes.slice(0, MAX_RUNS).map((outcome, index) => toRun(report, {
        outcome,
        findings: byScanner.get(outcome.manifest.name) ?? [],
        maxResults,
        warnings: index === 0 && leftOut.length > 0 ? [warning] : [],
    }));
}
function speaksForItsFiles(outcome) {
    if (outcome.kind === 'failed')
        return false;
    return outcome.kind === 'completed' || outcome.reason === 'no-matching-files';
}


/***/ }),

/***/ 79196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/report/escape/control-characters.js
var control_characters = __webpack_require__(47976);
// EXTERNAL MODULE: ./build/src/report/escape/log.js
var log = __webpack_require__(32);
// EXTERNAL MODULE: ./build/src/report/view/sections.js
var view_sections = __webpack_require__(38278);
// EXTERNAL MODULE: ./build/src/report/view/services.js
var view_services = __webpack_require__(18934);
// EXTERNAL MODULE: ./build/src/report/view/words.js
var words = __webpack_require__(34133);
// EXTERNAL MODULE: ./build/src/report/escape/truncate.js
var truncate = __webpack_require__(83242);
;// CONCATENATED MODULE: ./build/src/report/terminal/style.js
/** SGR parameters, on and off (ECMA-48 §8.3.117). */
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    underline: [4, 24],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
};
const SEVERITY_TONES = {
    critical: 'magenta',
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'blue',
};
function makePaint(color) {
    if (!color)
        return (_, text) => text;
    return (tone, text) => {
        const [on, off] = CODES[tone];
        return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
    };
}

;// CONCATENATED MODULE: ./build/src/report/terminal/width.js
/** Columns that text takes in a terminal, and lines that fit into it. */
/** East Asian wide and full-width blocks, and pictures: two columns (Unicode UAX #11, by block, not by character). */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Combining marks take no column. */
const COMBINING = /\p{M}/u;
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += characterColumns(character);
    return columns;
}
/** Words are kept together where they fit; a longer one stays whole, as paths and links are to be copied. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let columns = 0;
    for (const word of text.split(' ')) {
        const wordColumns = columnsOf(word);
        if (line !== '' && columns + 1 + wordColumns > width) {
            lines.push(line);
            line = '';
            columns = 0;
        }
        line = line === '' ? word : `${line} ${word}`;
        columns += wordColumns + (columns === 0 ? 0 : 1);
    }
    return line === '' ? lines : [...lines, line];
}
function characterColumns(character) {
    if (COMBINING.test(character))
        return 0;
    return character.length > 1 || WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/src/report/terminal/frame.js




/** Underlines of a region of many lines would hide the code. */
const MAX_UNDERLINED_LINES = 1;
/** Lines without line ends. */
function renderFrame({ firstLine, lines, marks = [] }, style) {
    const { paint, severity } = style;
    const tone = SEVERITY_TONES[severity];
    const digits = String(firstLine + lines.length - 1).length;
    const room = Math.max(20, style.width - digits - 8);
    const marked = new Map(marks.map((mark) => [mark.line, mark]));
    return lines.flatMap((text, index) => {
        const line = firstLine + index;
        const mark = marked.get(line);
        const number = String(line).padStart(digits);
        const code = (0,truncate/* truncate */.x)((0,control_characters/* replaceControls */.N0)(text), room);
        const gutter = mark === undefined
            ? `    ${paint('dim', `${number} │`)}`
            : `  ${paint(tone, '>')} ${number} ${paint('dim', '│')}`;
        const shown = `${gutter} ${mark === undefined ? paint('dim', code) : code}`.trimEnd();
        if (mark === undefined || marks.length > MAX_UNDERLINED_LINES)
            return [shown];
        return [shown, `    ${' '.repeat(digits)} ${paint('dim', '│')} ${paint(tone, underline(code, mark))}`];
    });
}
/** Carets below the region, as wide as its characters are in the terminal. */
function underline(code, { startColumn, endColumn }) {
    const before = columnsOf(code.slice(0, startColumn - 1));
    const length = columnsOf(code.slice(startColumn - 1, endColumn - 1));
    return `${' '.repeat(before)}${'^'.repeat(Math.max(1, length))}`;
}

;// CONCATENATED MODULE: ./build/src/report/terminal/finding.js






/** Ours; a message of thousands of characters is an attack or a mistake. */
const MAX_TEXT_LENGTH = 1_000;
/** Lines without line ends; the place stands alone on its line, so that terminals make it a link. */
function renderFinding(finding, report, { paint, width }) {
    const { rule, severity, location, message, fingerprint } = finding;
    const frame = report.frames.get(fingerprint);
    const blocks = report.blocking.has(fingerprint) ? paint('red', '  blocks') : '';
    const label = paint('bold', paint(SEVERITY_TONES[severity], severity.toUpperCase()));
    const note = (0,words/* commitSentence */.VA)(finding);
    return [
        `  ${label}  ${paint('bold', plain(rule.title))}  ${paint('dim', (0,control_characters/* showControls */.mz)(rule.id))}${blocks}`,
        `  ${paint('underline', (0,control_characters/* showControls */.mz)((0,words/* placeOf */.$t)(location)))}`,
        ...indent(wrap(plain(message), width - 4)),
        ...(note === undefined ? [] : indent(wrap(`${note}.`, width - 4))),
        ...(frame === undefined ? [] : ['', ...renderFrame(frame, { paint, width, severity })]),
        '',
        ...indent(wrap(`${FIX} ${plain(rule.remediation)}`, width - 4)).map((line) => line.replace(FIX, paint('green', FIX))),
        '',
    ];
}
/** One line, for lists of what is fixed or waived. */
function renderFindingLine({ rule, severity, location }, { paint }) {
    const label = paint(SEVERITY_TONES[severity], severity.padEnd(8));
    return `  ${label}  ${plain(rule.title)}  ${(0,control_characters/* showControls */.mz)((0,words/* placeOf */.$t)(location))}`;
}
const FIX = 'Fix:';
/** Prose from outside on one line of limited length. */
function plain(text) {
    return (0,truncate/* truncate */.x)((0,control_characters/* toOneLine */.GX)(text).trim(), MAX_TEXT_LENGTH);
}
function indent(lines) {
    return lines.map((line) => `    ${line}`);
}

// EXTERNAL MODULE: ./build/src/finding/severity.js
var severity = __webpack_require__(13008);
;// CONCATENATED MODULE: ./build/src/report/terminal/summary.js
/** The end of the terminal report: counts, scanners, notes and the verdict, which is what stays on the screen. */







/** Files that are named of a scanner that failed. */
const MAX_FAILED_FILES = 10;
/** Lines without line ends. */
function renderSummary(report, sections, terminal) {
    return [
        ...countTable(report, sections, terminal),
        ...scannerLines(report, terminal),
        '',
        ...noteLines(report, terminal),
        ...verdictLines(report, sections, terminal),
    ];
}
function countTable({ findings, repository }, sections, { paint }) {
    if (findings.length === 0)
        return [];
    const severities = severity/* SEVERITIES */.oC.toReversed();
    const rows = [
        [repository.comparison.kind === 'none' ? 'open' : 'new', [...sections.blocking, ...sections.tolerated]],
        ['existing', sections.existing],
        ['fixed', sections.fixed],
        ['waived', sections.waived],
    ];
    const head = severities.map((severity) => paint(SEVERITY_TONES[severity], severity.padStart(10))).join('');
    const lines = rows
        .filter(([, members], index) => index === 0 || members.length > 0)
        .map(([name, members]) => {
        const counts = (0,view_sections/* countBySeverity */.O)(members);
        const cells = severities.map((severity) => cell(counts.get(severity) ?? 0));
        return `  ${name.padEnd(10)}${cells.map((text) => (text.trim() === '–' ? paint('dim', text) : text)).join('')}`;
    });
    return [`  ${' '.repeat(10)}${head}`, ...lines, ''];
}
function cell(count) {
    return (count === 0 ? '–' : (0,words/* formatCount */.B4)(count)).padStart(10);
}
function scannerLines({ outcomes }, { paint, width }) {
    const nameWidth = Math.max(...outcomes.map(({ manifest }) => manifest.name.length), 0);
    return outcomes.flatMap((outcome) => {
        const { icon, tone } = OUTCOME_LOOKS[outcome.kind];
        const name = (0,control_characters/* showControls */.mz)(outcome.manifest.name).padEnd(nameWidth);
        const time = outcome.kind === 'not-applicable' ? '' : `, ${(0,words/* formatDuration */.a3)(outcome.durationMs)}`;
        const [first = '', ...rest] = wrap(`${plain((0,words/* outcomeSentence */.yz)(outcome)).replace(/\.$/, '')}${time}`, width - nameWidth - 6);
        const continued = rest.map((line) => `${' '.repeat(nameWidth + 6)}${line}`);
        return [`  ${paint(tone, icon)} ${name}  ${first}`, ...continued, ...failedFileLines(outcome, nameWidth + 6)];
    });
}
const OUTCOME_LOOKS = {
    completed: { icon: '✓', tone: 'green' },
    'not-applicable': { icon: '-', tone: 'dim' },
    failed: { icon: '✗', tone: 'red' },
};
function failedFileLines(outcome, indent) {
    if (outcome.kind !== 'failed')
        return [];
    const lines = outcome.failedFiles
        .slice(0, MAX_FAILED_FILES)
        .map(({ path, reason }) => `${' '.repeat(indent)}${(0,control_characters/* showControls */.mz)(path)}: ${plain(reason)}`);
    const hidden = outcome.failedFiles.length - lines.length;
    return hidden > 0 ? [...lines, `${' '.repeat(indent)}… and ${(0,words/* plural */.LS)(hidden, 'more file')}`] : lines;
}
function noteLines({ notices, waivers, config }, { paint, width }) {
    const changes = config.changes.map(({ text, weakens }) => `${weakens ? 'This change weakens the configuration' : 'Configuration'}: ${text}`);
    const warnings = waivers.map(words/* waiverWarning */.ht).filter((warning) => warning !== undefined);
    const lines = [...changes, ...warnings, ...notices].flatMap((text) => {
        const [first = '', ...rest] = wrap(plain(text), width - 4);
        return [`  ${paint('yellow', '!')} ${first}`, ...rest.map((line) => `    ${line}`)];
    });
    return lines.length === 0 ? [] : [...lines, ''];
}
const VERDICT_LOOKS = {
    pass: { word: 'PASS', tone: 'green' },
    fail: { word: 'FAIL', tone: 'red' },
    error: { word: 'ERROR', tone: 'red' },
};
function verdictLines(report, sections, { paint, width }) {
    const { verdict } = report;
    const { word, tone } = VERDICT_LOOKS[verdict.kind];
    const causes = verdict.kind === 'error' ? verdict.causes : [];
    const reasons = [...causes, ...verdict.exceeded.map(words/* exceededSentence */.vT)].flatMap((text) => wrap(plain(text), width - 8));
    return [
        `  ${paint('bold', paint(tone, word))}  ${paint('bold', (0,words/* verdictHeadline */.ge)(report, sections))}`,
        ...reasons.map((line) => `${' '.repeat(word.length + 4)}${line}`),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/terminal/render-terminal.js









/** Findings shown with code and remedy, the first by rank; the next are lines, and the other reports have them all. */
const MAX_DETAILED = 50;
const MAX_FINDINGS = 200;
/** Lines of a list of fixed or waived findings. */
const MAX_LISTED = 20;
/** Readable even where the terminal says it has no width. */
const MIN_WIDTH = 40;
/** Ends with a line end. */
function renderTerminal(report, { color, width }) {
    const terminal = { paint: makePaint(color), width: Math.max(MIN_WIDTH, width) };
    const sections = (0,view_sections/* splitIntoSections */.d)(report);
    const lines = [
        ...renderTitle(report, terminal),
        ...renderOpen(report, sections, terminal),
        ...renderList('Fixed', sections.fixed, terminal),
        ...renderList('Waived', sections.waived, terminal),
        ...renderSummary(report, sections, terminal),
    ];
    return `${lines.map(log/* escapeLogLine */._P).join('\n')}\n`;
}
function renderTitle({ tool, repository }, { paint }) {
    const title = paint('bold', `${tool.name} ${tool.version}`);
    const files = (0,words/* plural */.LS)(repository.fileCount, 'file');
    return ['', `${title}  ${plain(repository.name)}, ${files}, ${plain((0,words/* comparisonSentence */.nX)(repository.comparison))}`, ''];
}
/** New ones; what was there before is counted only, as it does not block. */
function renderOpen(report, { blocking, tolerated, existing }, terminal) {
    const open = [...blocking, ...tolerated];
    const shown = open.slice(0, MAX_FINDINGS);
    const detailed = new Set(shown.slice(0, MAX_DETAILED));
    const services = (0,view_services/* groupByService */.k)(shown).flatMap(({ title, findings }) => [
        renderRule((0,control_characters/* showControls */.mz)(title), terminal),
        '',
        ...findings
            .filter((finding) => detailed.has(finding))
            .flatMap((finding) => renderFinding(finding, report, terminal)),
        ...toParagraph(findings.filter((finding) => !detailed.has(finding)).map((finding) => renderFindingLine(finding, terminal))),
    ]);
    const hidden = open.length - shown.length;
    return [
        ...services,
        ...(hidden > 0 ? [`  … and ${(0,words/* formatCount */.B4)(hidden)} more, in the HTML and JSON reports.`, ''] : []),
        ...(existing.length > 0
            ? [`  ${(0,words/* plural */.LS)(existing.length, 'existing finding')} not shown: there before this change.`, '']
            : []),
    ];
}
function toParagraph(lines) {
    return lines.length === 0 ? [] : [...lines, ''];
}
/** A heading with a line up to the right edge. */
function renderRule(title, { paint, width }) {
    const line = '─'.repeat(Math.max(3, width - columnsOf(title) - 1));
    return `${paint('bold', paint('cyan', title))} ${paint('dim', line)}`;
}
function renderList(title, findings, terminal) {
    if (findings.length === 0)
        return [];
    const shown = findings.slice(0, MAX_LISTED).map((finding) => renderFindingLine(finding, terminal));
    const hidden = findings.length - shown.length;
    const more = hidden > 0 ? [`  … and ${(0,words/* formatCount */.B4)(hidden)} more`] : [];
    return [renderRule(title, terminal), '', ...shown, ...more, ''];
}


/***/ }),

/***/ 38278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countBySeverity),
/* harmony export */   d: () => (/* binding */ splitIntoSections)
/* harmony export */ });
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13008);

/** One pass; linear in the findings. */
function splitIntoSections(report) {
    const groups = Map.groupBy(report.findings, (finding) => sectionOf(finding, report.blocking));
    return {
        blocking: groups.get('blocking') ?? [],
        tolerated: groups.get('tolerated') ?? [],
        existing: groups.get('existing') ?? [],
        waived: groups.get('waived') ?? [],
        fixed: groups.get('fixed') ?? [],
    };
}
/** Number of findings of each severity, worst first. */
function countBySeverity(findings) {
    const counts = new Map(_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.toReversed().map((severity) => [severity, 0]));
    for (const { severity } of findings)
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
    return counts;
}
function sectionOf(finding, blocking) {
    if (finding.status === 'fixed')
        return 'fixed';
    if (finding.disposition === 'waived')
        return 'waived';
    if (blocking.has(finding.fingerprint))
        return 'blocking';
    return finding.status === 'new' ? 'tolerated' : 'existing';
}


/***/ }),

/***/ 18934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ servicePaths),
/* harmony export */   k: () => (/* binding */ groupByService)
/* harmony export */ });
/* harmony import */ var _finding_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18672);
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13008);


/** Services with the worst finding first, then by path; what belongs to no service last. Order inside is kept. */
function groupByService(findings) {
    const groups = Map.groupBy(findings, (finding) => finding.service);
    return [...groups]
        .map(([path, members]) => ({
        path,
        title: path ?? 'Outside of services',
        findings: members,
        worst: worstOf(members),
    }))
        .sort((a, b) => compareOutside(a, b) || b.worst - a.worst || (0,_finding_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.title, b.title))
        .map(({ path, title, findings: members }) => ({ path, title, findings: members }));
}
/** Every service of the report, also those without a finding, as a filter needs them. Sorted by path. */
function servicePaths(services, findings) {
    const paths = new Set(services.map((service) => service.path));
    for (const { service } of findings)
        if (service !== undefined)
            paths.add(service);
    return [...paths].sort(_finding_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
}
function worstOf(findings) {
    return findings.reduce((worst, { severity }) => Math.max(worst, (0,_finding_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(severity)), 0);
}
function compareOutside(a, b) {
    return Number(a.path === undefined) - Number(b.path === undefined);
}


/***/ }),

/***/ 34133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   EV: () => (/* binding */ SKIP_WORDS),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Sh: () => (/* binding */ countNew),
/* harmony export */   VA: () => (/* binding */ commitSentence),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ge: () => (/* binding */ verdictHeadline),
/* harmony export */   ht: () => (/* binding */ waiverWarning),
/* harmony export */   nX: () => (/* binding */ comparisonSentence),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   r_: () => (/* binding */ outcomeReason),
/* harmony export */   vT: () => (/* binding */ exceededSentence),
/* harmony export */   yz: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/** The verdict in one line: `3 new findings block this change`. */
function verdictHeadline(report, sections) {
    switch (report.verdict.kind) {
        case 'pass':
            return passHeadline(report, sections.tolerated.length);
        case 'fail':
            return `${countNew(report, sections.blocking.length)} ${sections.blocking.length === 1 ? 'blocks' : 'block'}`;
        case 'error':
            return 'Could not judge: not everything was scanned';
    }
}
/** One sentence for a threshold: `fail-on high: 3 found, at most 0 allowed`. */
function exceededSentence({ key, max, count }) {
    return `${key}: ${count} found, at most ${max} allowed`;
}
/** `3 new findings`; without a base nothing is called new. */
function countNew({ repository }, count) {
    return repository.comparison.kind === 'none' ? plural(count, 'finding') : plural(count, 'new finding');
}
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `12,345`, the same on every machine. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `96 ms`, `4.1 s`, `2 min 5 s`. */
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    const seconds = durationMs / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
function comparisonSentence(comparison) {
    if (comparison.kind === 'none')
        return `full scan (${comparison.reason})`;
    const commit = shortCommit(comparison.commit);
    return comparison.ref.startsWith(commit) ? `compared with ${commit}` : `compared with ${comparison.ref} (${commit})`;
}
function shortCommit(commit) {
    return commit.slice(0, 7);
}
/** `path:line`, with the column when there is one. */
function placeOf({ path, startLine, startColumn }) {
    return startColumn === undefined ? `${path}:${startLine}` : `${path}:${startLine}:${startColumn}`;
}
/** One sentence about what came of a scanner, without its name. */
function outcomeSentence(outcome) {
    if (outcome.kind !== 'completed')
        return outcomeReason(outcome);
    return `${plural(outcome.counts.files, 'file')}${reusedWords(outcome.counts.reused)}`;
}
/** Why a scanner did not run or failed; empty for a completed one. */
function outcomeReason(outcome) {
    switch (outcome.kind) {
        case 'completed':
            return '';
        case 'not-applicable':
            return NOT_APPLICABLE_WORDS[outcome.reason];
        case 'failed':
            return outcome.cause;
    }
}
const OUTCOME_WORDS = {
    completed: 'completed',
    'not-applicable': 'not applicable',
    failed: 'failed',
};
const SKIP_WORDS = {
    'too-large': 'over the size limit',
    binary: 'binary',
    symlink: 'symbolic links',
    submodule: 'submodules',
    'lfs-pointer': 'Git LFS pointers',
    'not-a-file': 'not regular files',
    unreadable: 'unreadable',
    excluded: 'excluded by the configuration',
    vendored: 'vendored',
    generated: 'generated',
    'over-file-limit': 'over the limit of files',
};
/** What is to be said about a waiver that does not simply hold; undefined for one that is used. */
function waiverWarning({ waiver, state, matches }) {
    const name = `Waiver for ${waiver.rule} (${waiver.owner}: ${waiver.reason})`;
    switch (state) {
        case 'used':
            return undefined;
        case 'unused':
            return `${name} matches nothing: remove it.`;
        case 'expired':
            return `${name} expired on ${waiver.expires}${matches > 0 ? `; it would cover ${plural(matches, 'finding')}` : ''}.`;
    }
}
/** Where the finding is besides its file: the commit of the pull request that has it. */
function commitSentence({ commit }) {
    return commit === undefined ? undefined : `Only in the history, commit ${shortCommit(commit)}`;
}
const NOT_APPLICABLE_WORDS = {
    'no-matching-files': 'no file it could look at',
    'switched-off': 'switched off by the configuration',
};
function passHeadline(report, tolerated) {
    if (tolerated > 0)
        return `${countNew(report, tolerated)}, none over a threshold`;
    return report.repository.comparison.kind === 'none' ? 'No findings' : 'No new findings';
}
function reusedWords(reused) {
    return reused === 0 ? '' : ` (${formatCount(reused)} reused)`;
}


/***/ }),

/***/ 65852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ SKIP_REASONS),
/* harmony export */   p: () => (/* binding */ RepositoryError)
/* harmony export */ });
/** What the rest of the program knows of the scanned repository: two lists of blobs and how to read them. */
/**
 * Why a file is not scanned. Closed, so that reports can count. `binary` here goes by the file's name: what else is
 * binary is only known once it is read, by `isBinary` of formats/text.
 */
const SKIP_REASONS = [
    'too-large',
    'binary',
    'symlink',
    'submodule',
    'lfs-pointer',
    'not-a-file',
    'unreadable',
    'excluded',
    'vendored',
    'generated',
    'over-file-limit',
];
/** The repository or its base cannot be judged; the message names the cause and the fix. Verdict error. */
class RepositoryError extends Error {
    name = 'RepositoryError';
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

/***/ 90762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadScanners),
/* harmony export */   t: () => (/* binding */ scannerNames)
/* harmony export */ });
/* harmony import */ var _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);
/** The scanners of this build, from the registry that is generated from the folders under scanners/. */

/** Loads the module of every scanner; what a scanner needs only to scan, it loads itself. */
function loadScanners() {
    return Promise.all(_scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .SCANNERS */ .K.map(({ load }) => load()));
}
/** Names for the config: all that exist, and those that `embedded` stands for. */
function scannerNames() {
    const names = _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .SCANNERS */ .K.map(({ name }) => name);
    const embedded = _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .SCANNERS */ .K.filter(({ origin }) => origin === 'embedded').map(({ name }) => name);
    return { knownScanners: names, embeddedScanners: embedded };
}


/***/ })

};
