export const id = 662;
export const ids = [662,692,843];
export const modules = {

/***/ 25692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   Y: () => (/* binding */ SCAN_HELP)
/* harmony export */ });
/** Texts of `--help`, one a command. */
const HELP = `secure-pipeline — security checks for microservices: one list of real problems, one verdict

Usage:
  secure-pipeline scan [PATH] [options]   scan a folder or git repository (default: the current folder)
  secure-pipeline rules [--json]          list every rule
  secure-pipeline explain RULE-ID         what a rule looks for, why, and what to write instead
  secure-pipeline init [PATH]             write a workflow and a config file with comments
  secure-pipeline --version | --help

Run \`secure-pipeline scan --help\` for the options of a scan.

Exit codes: 0 pass · 1 findings block · 2 could not judge (usage, config, base or a scanner failed)
`;
const SCAN_HELP = `Usage: secure-pipeline scan [PATH] [options]

Scans PATH (a folder, or a git repository with its uncommitted changes) and passes or fails by a policy.

What is scanned
  --scanners LIST        scanners by name, separated by commas; \`embedded\` is all that ship inside (default)
  --base REF             compare with a branch, tag or commit: only what is new blocks. The config is then read
                         from the base, as in a pull request
  --config FILE          config file, relative to PATH (default: .secure-pipeline.yml)

What blocks
  --fail-on LEVEL        critical, high (default), medium, low, info or never
  --threshold KEY=N      the most new findings that pass: critical=0, secrets.any=0, iac.high=5 (repeatable)
  --on-scanner-error W   fail (default) or warn

What comes out
  --report FORMAT[=FILE] terminal (default), json, sarif, html, markdown, junit; without FILE on standard output
                         (repeatable)
  --quiet                no progress on standard error

How it runs
  --offline              never use the network (a missing base commit is not fetched)
  --no-cache             do not read or write cached results
  --cache-dir DIR        where results are cached (default: the user's cache folder)
  --timeout-minutes N    time for the whole run (default: 15)
  --no-color             no colours; NO_COLOR does the same

Examples
  secure-pipeline scan
  secure-pipeline scan . --base origin/main --fail-on medium
  secure-pipeline scan . --report terminal --report html=report.html --report sarif=results.sarif

Exit codes: 0 pass · 1 findings block · 2 could not judge
`;


/***/ }),

/***/ 42662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/pipeline.js + 98 modules
var pipeline = __webpack_require__(77245);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/platform/cache-folder.js
/** Where cached results lie when nobody says otherwise. */


/** The user's cache folder: XDG_CACHE_HOME, else `~/.cache`. https://specifications.freedesktop.org/basedir-spec/ */
function defaultCacheFolder(env) {
    const root = env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(root, 'secure-pipeline');
}

// EXTERNAL MODULE: ./build/src/platform/report-files.js
var report_files = __webpack_require__(78649);
// EXTERNAL MODULE: ./build/src/platform/termination.js
var platform_termination = __webpack_require__(22371);
// EXTERNAL MODULE: ./build/src/report/html/render-html.js + 10 modules
var render_html = __webpack_require__(78343);
// EXTERNAL MODULE: ./build/src/report/json/render-json.js + 2 modules
var render_json = __webpack_require__(47551);
// EXTERNAL MODULE: ./build/src/report/escape/control-characters.js
var control_characters = __webpack_require__(47976);
// EXTERNAL MODULE: ./build/src/report/escape/log.js
var log = __webpack_require__(32);
;// CONCATENATED MODULE: ./build/src/report/escape/xml.js
/** Text inside XML 1.0 attributes and elements. */


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Characters that XML 1.0 cannot hold even as references (§2.2): non-characters. Controls are shown before. */
const NON_CHARACTERS = /[\ufffe\uffff]/g;
/** One line; control characters are shown as `\u{1b}`, so the text is always legal. */
function escapeXml(text) {
    return (0,control_characters/* showControls */.mz)(text)
        .replace(NON_CHARACTERS, '\ufffd')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
        .replace(log/* LOG_COMMAND */.DU, escapeCommand);
}
function escapeCommand(start) {
    return `&#${start.charCodeAt(0)};${start.slice(1)}`;
}
/** Several lines of element content; each line is escaped for itself. */
function escapeXmlLines(text) {
    return text
        .split('\n')
        .map((line) => escapeXml(line))
        .join('\n');
}

// EXTERNAL MODULE: ./build/src/report/view/words.js
var words = __webpack_require__(34133);
;// CONCATENATED MODULE: ./build/src/report/junit/render-junit.js



function renderJunit(report) {
    const present = report.findings.filter(({ status }) => status !== 'fixed');
    const byScanner = Map.groupBy(present, ({ scanner }) => scanner);
    const suites = report.outcomes.map((outcome) => {
        const findings = byScanner.get(outcome.manifest.name) ?? [];
        return renderSuite(outcome, findings.map((finding) => renderFinding(finding, report.blocking)));
    });
    const total = suites.reduce(addCounts, { tests: 0, failures: 0, errors: 0, skipped: 0 });
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${escapeXml(report.tool.name)}"${countAttributes(total)}>`,
        ...suites.map(({ text }) => text),
        '</testsuites>',
        '',
    ].join('\n');
}
function renderSuite(outcome, findings) {
    const cases = [renderScanner(outcome), ...findings];
    const count = (kind) => cases.filter((one) => one.kind === kind).length;
    const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
    const seconds = (outcome.durationMs / 1000).toFixed(3);
    const head = `<testsuite name="${escapeXml(outcome.manifest.name)}"${countAttributes(counts)} time="${seconds}">`;
    return { ...counts, text: [`  ${head}`, ...cases.map(({ text }) => text), '  </testsuite>'].join('\n') };
}
/** The first case of a suite says whether the scanner concluded, so no suite is empty. */
function renderScanner(outcome) {
    const open = `    <testcase classname="${escapeXml(outcome.manifest.name)}" name="scanner"`;
    const reason = escapeXml((0,control_characters/* toOneLine */.GX)((0,words/* outcomeReason */.r_)(outcome)));
    switch (outcome.kind) {
        case 'completed':
            return { kind: 'passed', text: `${open}/>` };
        case 'not-applicable':
            return { kind: 'skipped', text: `${open}><skipped message="${reason}"/></testcase>` };
        case 'failed':
            return {
                kind: 'error',
                text: `${open}><error type="scanner-failed" message="${reason}">${failedFiles(outcome)}</error></testcase>`,
            };
    }
}
function failedFiles({ failedFiles: files }) {
    return files.map(({ path, reason }) => escapeXml(`${path}: ${(0,control_characters/* toOneLine */.GX)(reason)}`)).join('\n');
}
function renderFinding(finding, blocking) {
    const { rule, severity, location, message, status, disposition } = finding;
    const name = escapeXml((0,control_characters/* toOneLine */.GX)(`${rule.title} at ${(0,words/* placeOf */.$t)(location)}`));
    const file = `file="${escapeXml(location.path)}" line="${location.startLine}"`;
    const open = `    <testcase classname="${escapeXml(rule.id)}" name="${name}" ${file}`;
    if (disposition === 'waived' || !blocking.has(finding.fingerprint)) {
        const text = escapeXml((0,control_characters/* toOneLine */.GX)(`${severity}, ${status}, ${disposition}: ${message}`));
        return { kind: 'passed', text: `${open}><system-out>${text}</system-out></testcase>` };
    }
    const summary = escapeXml((0,control_characters/* toOneLine */.GX)(message));
    const body = escapeXmlLines([(0,words/* placeOf */.$t)(location), message, `What to do: ${rule.remediation}`].map(control_characters/* toOneLine */.GX).join('\n'));
    return {
        kind: 'failure',
        text: `${open}><failure type="${severity}" message="${summary}">${body}</failure></testcase>`,
    };
}
function addCounts(sum, { tests, failures, errors, skipped }) {
    return {
        tests: sum.tests + tests,
        failures: sum.failures + failures,
        errors: sum.errors + errors,
        skipped: sum.skipped + skipped,
    };
}
function countAttributes({ tests, failures, errors, skipped }) {
    return ` tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}

// EXTERNAL MODULE: ./build/src/report/markdown/render-summary.js
var render_summary = __webpack_require__(22395);
// EXTERNAL MODULE: ./build/src/report/sarif/render-sarif.js + 5 modules
var render_sarif = __webpack_require__(8672);
// EXTERNAL MODULE: ./build/src/report/terminal/render-terminal.js + 5 modules
var render_terminal = __webpack_require__(79196);
;// CONCATENATED MODULE: ./build/src/report/render-report.js






/** One report as text. Only the terminal's depends on the style. */
function renderReport(report, format, style) {
    switch (format) {
        case 'terminal':
            return (0,render_terminal/* renderTerminal */.b)(report, style);
        case 'json':
            return (0,render_json/* renderJson */.h)(report);
        case 'sarif':
            return (0,render_sarif/* renderSarif */.W)(report);
        case 'html':
            return (0,render_html/* renderHtml */.K)(report);
        case 'markdown':
            return (0,render_summary/* renderSummary */.B)(report);
        case 'junit':
            return renderJunit(report);
    }
}

// EXTERNAL MODULE: ./build/src/command/exit-codes.js
var exit_codes = __webpack_require__(46464);
// EXTERNAL MODULE: ./build/src/command/help.js
var help = __webpack_require__(25692);
// EXTERNAL MODULE: ./build/src/command/progress.js
var command_progress = __webpack_require__(39772);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(39529);
// EXTERNAL MODULE: ./build/src/config/parse-inputs.js
var parse_inputs = __webpack_require__(49525);
;// CONCATENATED MODULE: ./build/src/report/formats.js
/** Names of the report formats that a user can ask for. */
const REPORT_FORMATS = ['terminal', 'json', 'sarif', 'html', 'markdown', 'junit'];

// EXTERNAL MODULE: ./build/src/command/usage-error.js
var usage_error = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/src/command/scan-arguments.js
/** Arguments of `secure-pipeline scan` → checked values. */





const OPTIONS = {
    help: { type: 'boolean', short: 'h' },
    scanners: { type: 'string' },
    base: { type: 'string' },
    config: { type: 'string' },
    'fail-on': { type: 'string' },
    threshold: { type: 'string', multiple: true },
    'on-scanner-error': { type: 'string' },
    report: { type: 'string', multiple: true },
    quiet: { type: 'boolean', short: 'q' },
    offline: { type: 'boolean' },
    'no-cache': { type: 'boolean' },
    'cache-dir': { type: 'string' },
    'timeout-minutes': { type: 'string' },
    color: { type: 'boolean' },
    'no-color': { type: 'boolean' },
};
/** Throws `UsageError` for unknown or incomplete options, `ConfigError` for values that are wrong. */
function parseScanArguments(args) {
    const { values, positionals } = parseStrictly(args);
    if (positionals.length > 1) {
        throw new usage_error.UsageError(`scan takes one path, not ${positionals.length}: ${positionals.map((path) => JSON.stringify(path)).join(', ')}`);
    }
    return {
        help: values.help ?? false,
        path: positionals[0] ?? '.',
        base: values.base,
        config: values.config,
        policy: (0,parse_inputs/* parsePolicyInputs */.Z)({
            scanners: values.scanners,
            failOn: values['fail-on'],
            thresholds: values.threshold?.join('\n'),
            onScannerError: values['on-scanner-error'],
            timeoutMinutes: values['timeout-minutes'],
        }),
        reports: parseReports(values.report ?? ['terminal']),
        quiet: values.quiet ?? false,
        offline: values.offline ?? false,
        cache: !(values['no-cache'] ?? false),
        cacheDir: values['cache-dir'],
        color: values['no-color'] ? false : values.color,
    };
}
function parseStrictly(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw new usage_error.UsageError(`${explain(error.message)}; see \`secure-pipeline scan --help\``);
    }
}
/** Node's own words, shortened to what happened, with a suggestion for a misspelt option. */
function explain(message) {
    const [sentence = message] = message.split(/\. (?:To specify|Did you)/);
    const unknown = /Unknown option '--?(?<name>[^']+)'/.exec(message)?.groups?.name;
    return unknown === undefined ? sentence : `unknown option --${unknown}${(0,did_you_mean.didYouMean)(unknown, Object.keys(OPTIONS))}`;
}
function parseReports(texts) {
    const targets = texts.map(parseReport);
    const toOutput = targets.filter(({ file }) => file === undefined);
    if (toOutput.length > 1) {
        throw new usage_error.UsageError('only one report can go to standard output; give the others a file: --report json=report.json');
    }
    return targets;
}
function parseReport(text) {
    const [word = '', ...rest] = text.split('=');
    const format = REPORT_FORMATS.find((name) => name === word);
    if (format === undefined) {
        const shown = JSON.stringify(word.slice(0, 80));
        throw new usage_error.UsageError(`--report: ${shown} is not one of ${REPORT_FORMATS.join(', ')}${(0,did_you_mean.didYouMean)(word, REPORT_FORMATS)}`);
    }
    const file = rest.join('=');
    if (rest.length > 0 && file === '')
        throw new usage_error.UsageError(`--report ${format}=: the file name is missing`);
    return { format, file: rest.length === 0 ? undefined : file };
}

;// CONCATENATED MODULE: ./build/src/command/scan.js
/** `secure-pipeline scan`: runs the pipeline on a folder and writes the reports asked for. */










/** Returns the exit code: 0 pass, 1 findings block, 2 could not judge. Throws the errors that run-command words. */
async function scan(args, terminal) {
    const parsed = parseScanArguments(args);
    if (parsed.help) {
        terminal.stdout.write(help/* SCAN_HELP */.Y);
        return 0;
    }
    const progress = (0,command_progress/* makeProgress */._)(parsed.quiet ? undefined : terminal.stderr);
    const termination = (0,platform_termination/* onTermination */.o)();
    try {
        const report = await (0,pipeline/* runPipeline */.a)(toRequest(parsed, terminal, { onProgress: progress.show, signal: termination.signal }));
        progress.end();
        await writeReports(report, parsed, terminal);
        return exit_codes/* VERDICT_EXIT_CODES */.c[report.verdict.kind];
    }
    finally {
        progress.end();
        termination.stop();
    }
}
function toRequest(args, { env, today }, hooks) {
    const hasBase = args.base !== undefined && args.base !== 'none';
    return {
        path: args.path,
        base: hasBase ? { kind: 'ref', ref: args.base } : { kind: 'none', reason: 'no --base was given' },
        headIsTrusted: !hasBase,
        configPath: args.config,
        policy: args.policy,
        allowFetch: !args.offline,
        cacheFolder: args.cache ? (0,external_node_path_.resolve)(args.cacheDir ?? defaultCacheFolder(env)) : undefined,
        environment: env,
        today,
        ...hooks,
    };
}
async function writeReports(report, { reports, color }, { stdout, stderr, env }) {
    const style = { color: color ?? wantsColor(stdout, env), width: stdout.columns ?? 100 };
    for (const target of reports)
        await writeReport(renderReport(report, target.format, style), target, { stdout, stderr });
}
async function writeReport(text, { format, file }, { stdout, stderr }) {
    if (file === undefined) {
        stdout.write(text.endsWith('\n') ? text : `${text}\n`);
        return;
    }
    await (0,report_files/* writeReportFile */.aS)((0,external_node_path_.resolve)(file), text);
    stderr.write(`${format} report: ${(0,external_node_path_.resolve)(file)}\n`);
}
/** https://no-color.org: any non-empty NO_COLOR switches colour off. */
function wantsColor(stdout, env) {
    if ((env.NO_COLOR ?? '') !== '')
        return false;
    return stdout.isTTY === true && env.TERM !== 'dumb';
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


/***/ })

};
