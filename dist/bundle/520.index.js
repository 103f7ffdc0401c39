export const id = 520;
export const ids = [520,843,529];
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

/***/ 28520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39529);
/* harmony import */ var _finding_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18672);
/* harmony import */ var _scanners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90762);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);
/** `secure-pipeline rules` and `explain`: what the scanners look for. */




/** Lists every rule, as a table or as JSON. */
async function listRules(args, { stdout }) {
    const unknown = args.find((arg) => arg !== '--json');
    if (unknown !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`rules takes no argument but --json, not ${JSON.stringify(unknown)}`);
    const rules = await loadRules();
    stdout.write(args.includes('--json') ? `${JSON.stringify(rules, null, 2)}\n` : formatTable(rules));
    return 0;
}
/** Tells everything about one rule. */
async function explainRule(args, { stdout }) {
    const [id, ...more] = args;
    if (id === undefined || more.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__.UsageError('explain takes one rule id; `secure-pipeline rules` lists them');
    const rules = await loadRules();
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
        const ids = rules.map((candidate) => candidate.id);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__.UsageError(`${JSON.stringify(id)} is not a rule${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(id, ids) || startsLike(id, ids)}`);
    }
    stdout.write(formatRule(rule));
    return 0;
}
/** For an id of which only the beginning is known. */
function startsLike(id, ids) {
    const like = ids.filter((candidate) => candidate.startsWith(id)).slice(0, 5);
    return like.length === 0 ? '; `secure-pipeline rules` lists them' : `; there are ${like.join(', ')}`;
}
async function loadRules() {
    const scanners = await (0,_scanners_js__WEBPACK_IMPORTED_MODULE_0__/* .loadScanners */ .E)();
    const rules = await Promise.all(scanners.map((scanner) => scanner.rules({ settingsFiles: {} })));
    return rules.flat().sort((a, b) => (0,_finding_location_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.category, b.category) || (0,_finding_location_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.id, b.id));
}
function formatTable(rules) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    const rows = rules.map(({ id, severity, category, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${category.padEnd(8)}  ${title}`);
    return `${rows.join('\n')}\n\n${rules.length} rules. \`secure-pipeline explain RULE-ID\` tells more.\n`;
}
function formatRule(rule) {
    const lines = [
        `${rule.id}: ${rule.title}`,
        `${rule.severity}, confidence ${rule.confidence}, ${rule.category}${rule.cwe.length > 0 ? `, ${rule.cwe.join(', ')}` : ''}`,
        '',
        rule.description.trim(),
        '',
        `What to do: ${rule.remediation.trim()}`,
        ...(rule.controls.length > 0
            ? ['', `Controls: ${rule.controls.map(({ guide, id }) => `${guide} ${id}`).join('; ')}`]
            : []),
        ...(rule.references.length > 0 ? ['', ...rule.references] : []),
    ];
    return `${lines.join('\n')}\n`;
}


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
