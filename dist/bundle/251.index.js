export const id = 251;
export const ids = [251];
export const modules = {

/***/ 97251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanner: () => (/* binding */ scanner_scanner)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/allowlist.js
/**
 * Throws what `compile` throws. Allowlists by commit accept nothing: a file is judged by its content, not by the
 * commit that brought it.
 */
function compileAllowlist(source, compile) {
    const paths = source.paths.map(compile);
    const regexes = source.regexes.map(compile);
    const stopwords = source.stopwords.map((word) => word.toLowerCase());
    const targets = new Set(source.targetRules);
    const checks = [];
    if (source.commits.length > 0)
        checks.push(() => false);
    if (paths.length > 0)
        checks.push(({ path }) => paths.some((matcher) => matcher.test(path)));
    if (regexes.length > 0)
        checks.push((subject) => regexes.some((m) => m.test(subject[source.regexTarget])));
    if (stopwords.length > 0)
        checks.push(({ secret }) => hasStopword(secret, stopwords));
    return {
        description: source.description,
        accepts: (subject) => {
            if (checks.length === 0 || (targets.size > 0 && !targets.has(subject.ruleId)))
                return false;
            return source.condition === 'AND' ? checks.every((c) => c(subject)) : checks.some((c) => c(subject));
        },
    };
}
function hasStopword(secret, stopwords) {
    const lower = secret.toLowerCase();
    return stopwords.some((word) => lower.includes(word));
}

// EXTERNAL MODULE: ./build/src/finding/confidence.js
var confidence = __webpack_require__(34515);
;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/text-matcher.js
/** Regexes of two origins behind one question. */

/** For built-in patterns: they are bounded. A leading `(?i)` becomes a flag. */
function builtInMatcher(source) {
    return toRegExp(source, '');
}
/** For patterns of the scanned repository: linear time whatever they are. Throws RE2JSException. */
function userMatcher(source) {
    const pattern = build/* RE2JS */.L3.compile(source);
    return { test: (text) => pattern.matcher(text).find() };
}
/** RE2 writes flags in front of the pattern, JavaScript beside it. */
function toRegExp(source, flags) {
    const inline = /^\(\?([is]+)\)/.exec(source);
    return new RegExp(source.slice(inline?.[0].length ?? 0), `${flags}${inline?.[1] ?? ''}`);
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/compile-built-in.js
/** Built-in rules to runnable ones. */



/** Characters around a keyword beyond the longest match, so that `\b` sees the real neighbours. */
const MARGIN = 2;
function compileBuiltIn(source) {
    return {
        rule: toRule(source),
        pattern: toPattern(source),
        path: undefined,
        keywords: source.keywords.map((keyword) => keyword.toLowerCase()),
        secretGroup: source.secretGroup,
        entropy: source.entropy,
        filter: source.filter,
        publicPrefixes: source.publicPrefix ? source.keywords : [],
        skipsPlaceholders: true,
        ownAllowlists: source.allowlists.map((allowlist) => compileAllowlist(allowlist, builtInMatcher)),
        userAllowlists: [],
        specificity: (0,confidence/* confidenceRank */.Z)(source.confidence),
    };
}
/** The metadata as reports show it. */
function toRule(source) {
    return {
        id: source.id,
        title: source.title,
        category: 'secrets',
        severity: source.severity,
        confidence: source.confidence,
        description: source.description,
        remediation: source.remediation,
        cwe: source.cwe,
        controls: [],
        references: source.references,
    };
}
function toPattern({ anchor, regex, maxLength }) {
    if (anchor === 'around-keyword') {
        return { kind: 'around-keyword', capture: toRegExp(regex, 'dg'), reach: maxLength + MARGIN };
    }
    return {
        kind: 'at-keyword',
        test: toRegExp(regex, 'y'),
        capture: toRegExp(regex, 'dy'),
        startsToken: anchor === 'at-token',
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/src/formats/gitleaks/format-error.js
/** The one error of the Gitleaks readers: where in the file, and what to do. */
class GitleaksFormatError extends Error {
    name = 'GitleaksFormatError';
    /** 1-based. */
    line;
    /** 1-based. */
    column;
    constructor(line, column, message) {
        super(message);
        this.line = line;
        this.column = column;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/gitleaks/line-of-table.js
/** Finds the header of a TOML table, because the TOML parser gives values without positions. */
/** 1-based line of the `index`-th `[name]` or `[[name]]` header, in any case; 1 when there is none. */
function lineOfTable(text, name, index) {
    let seen = 0;
    for (const [lineIndex, line] of text.split('\n').entries()) {
        if (!isHeaderOf(line, name))
            continue;
        if (seen === index)
            return lineIndex + 1;
        seen += 1;
    }
    return 1;
}
function isHeaderOf(line, name) {
    const trimmed = line.trim();
    if (!trimmed.startsWith('['))
        return false;
    const header = trimmed.replaceAll(/[[\]\s]/g, '').toLowerCase();
    return header === name || header.startsWith(`${name}#`);
}

;// CONCATENATED MODULE: ./build/src/formats/gitleaks/config.js
/**
 * Reader of Gitleaks configuration files (`.gitleaks.toml`) and rule packs in the same format. Pure: text in, data out.
 * Format: https://github.com/gitleaks/gitleaks#configuration
 */




/** Deeper nesting of inline tables and arrays than this is refused; the format needs three. */
const MAX_TOML_DEPTH = 32;
const Texts = schemas/* array */.YOg(schemas/* string */.YjP()).default([]);
const AllowlistSchema = schemas/* object */.Ikc({
    description: schemas/* string */.YjP().default(''),
    condition: schemas/* string */.YjP()
        .default('OR')
        .transform((word) => (word === '' ? 'OR' : word.toUpperCase().replace('||', 'OR').replace('&&', 'AND')))
        .pipe(schemas/* enum */.k5n(['OR', 'AND'])),
    commits: Texts,
    paths: Texts,
    regextarget: schemas/* enum */.k5n(['', 'secret', 'match', 'line']).default('secret'),
    regexes: Texts,
    stopwords: Texts,
    targetrules: Texts,
});
const RuleSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1, 'a rule needs an id'),
    description: schemas/* string */.YjP().default(''),
    regex: schemas/* string */.YjP().default(''),
    path: schemas/* string */.YjP().default(''),
    secretgroup: schemas/* int */.Whr().min(0).default(0),
    entropy: schemas/* number */.aig().min(0).default(0),
    keywords: Texts,
    tags: Texts,
    skipreport: schemas/* boolean */.zMY().default(false),
    allowlist: AllowlistSchema.optional(),
    allowlists: schemas/* array */.YOg(AllowlistSchema).default([]),
    required: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
    securepipeline: schemas/* unknown */.L5J().optional(),
});
const ConfigSchema = schemas/* object */.Ikc({
    extend: schemas/* object */.Ikc({
        usedefault: schemas/* boolean */.zMY().default(false),
        path: schemas/* string */.YjP().default(''),
        url: schemas/* string */.YjP().default(''),
        disabledrules: Texts,
    })
        .default({ usedefault: false, path: '', url: '', disabledrules: [] }),
    rules: schemas/* array */.YOg(RuleSchema).default([]),
    allowlist: AllowlistSchema.optional(),
    allowlists: schemas/* array */.YOg(AllowlistSchema).default([]),
});
/** Keys are case-insensitive, as in Gitleaks; unknown keys are ignored. Throws `GitleaksFormatError`. */
function parseGitleaksConfig(text) {
    const result = ConfigSchema.safeParse(lowerCaseKeys(parseToml(text)));
    if (!result.success)
        throw schemaError(text, result.error);
    const { extend, rules, allowlist, allowlists } = result.data;
    if (extend.path !== '' || extend.url !== '') {
        throw new GitleaksFormatError(lineOfTable(text, 'extend', 0), 1, 'extend.path and extend.url are not followed; copy the rules here');
    }
    return {
        extend: { useDefault: extend.usedefault, disabledRules: extend.disabledrules },
        rules: rules.map((rule, index) => config_toRule(rule, lineOfTable(text, 'rules', index))),
        allowlists: toAllowlists(allowlist, allowlists),
    };
}
function parseToml(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxDepth: MAX_TOML_DEPTH });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const reason = error.message.split('\n', 1)[0] ?? 'invalid TOML';
        throw new GitleaksFormatError(error.line, error.column, `${reason}. Correct the TOML syntax there`);
    }
}
/** The parser bounds the depth, so recursion is safe. */
function lowerCaseKeys(value) {
    if (Array.isArray(value))
        return value.map(lowerCaseKeys);
    if (typeof value !== 'object' || value === null || value instanceof Date)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerCaseKeys(inner)]));
}
function schemaError(text, error) {
    const issue = error.issues[0];
    const [table, index] = issue?.path ?? [];
    const line = typeof table === 'string' ? lineOfTable(text, table, typeof index === 'number' ? index : 0) : 1;
    const key = (issue?.path ?? []).map(String).join('.');
    return new GitleaksFormatError(line, 1, `${key}: ${issue?.message ?? 'has the wrong type'}`);
}
function config_toRule(rule, line) {
    if (rule.required.length > 0) {
        throw new GitleaksFormatError(line, 1, `rule ${rule.id}: [[rules.required]] is not supported; remove it`);
    }
    return {
        id: rule.id,
        description: rule.description,
        regex: rule.regex,
        path: rule.path,
        secretGroup: rule.secretgroup,
        entropy: rule.entropy,
        keywords: rule.keywords,
        tags: rule.tags,
        skipReport: rule.skipreport,
        allowlists: toAllowlists(rule.allowlist, rule.allowlists),
        extra: rule.securepipeline,
        line,
    };
}
function toAllowlists(single, several) {
    return [...(single === undefined ? [] : [single]), ...several].map(({ regextarget, targetrules, ...rest }) => ({
        ...rest,
        regexTarget: regextarget === '' ? 'secret' : regextarget,
        targetRules: targetrules,
    }));
}

;// CONCATENATED MODULE: ./build/src/formats/gitleaks/ignore-file.js
/**
 * Reader of `.gitleaksignore`: fingerprints of accepted findings, one a line, `file:rule:line` or
 * `commit:file:rule:line`. https://github.com/gitleaks/gitleaks#gitleaksignore
 */
/** Git object names, abbreviated or SHA-256. */
const COMMIT = /^[0-9a-f]{7,64}$/;
/** Blank lines, `#` comments and lines of another shape are skipped, as Gitleaks does. */
function parseGitleaksIgnore(text) {
    return text.split('\n').flatMap((line) => parseLine(line.trim()) ?? []);
}
function parseLine(line) {
    if (line === '' || line.startsWith('#'))
        return undefined;
    const parts = line.split(':');
    const lineNumber = Number(parts.pop());
    const ruleId = parts.pop();
    if (ruleId === undefined || parts.length === 0 || !Number.isSafeInteger(lineNumber))
        return undefined;
    const hasCommit = parts.length > 1 && COMMIT.test(parts[0] ?? '');
    const commit = hasCommit ? parts.shift() : undefined;
    return { commit, path: parts.join(':').replaceAll('\\', '/'), ruleId, line: lineNumber };
}

// EXTERNAL MODULE: ./build/src/formats/text/decode-text.js
var decode_text = __webpack_require__(17994);
// EXTERNAL MODULE: ./build/src/scanner.js
var scanner = __webpack_require__(46959);
;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/user-settings.js
/** The user's `.gitleaks.toml` and `.gitleaksignore`, read from the settings files. */





const CONFIG_FILE = '.gitleaks.toml';
const IGNORE_FILE = '.gitleaksignore';
/** Throws `SettingsError`. */
function readUserSettings({ settingsFiles }) {
    const config = settingsFiles[CONFIG_FILE];
    const ignored = settingsFiles[IGNORE_FILE];
    return {
        config: config === undefined ? undefined : readConfig((0,decode_text/* decodeText */.g)(config)),
        ignored: ignored === undefined ? [] : parseGitleaksIgnore((0,decode_text/* decodeText */.g)(ignored)),
    };
}
function readConfig(text) {
    try {
        return parseGitleaksConfig(text);
    }
    catch (error) {
        if (!(error instanceof GitleaksFormatError))
            throw error;
        throw settingsError(error.line, error.column, error.message);
    }
}
/** An error in the user's configuration file; the message is one line with file and position. */
function settingsError(line, column, message) {
    return new scanner/* SettingsError */.G(`${CONFIG_FILE}:${line}:${column}: ${message}`);
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/user-rule.js
/** A rule of the user's `.gitleaks.toml` that overrides none of ours. */



/** As specific as the surest built-in rules. */
const USER_SPECIFICITY = 2;
/** Throws `RE2JSException` for an invalid pattern, `SettingsError` when there is none. */
function toUserRule(source) {
    return {
        rule: {
            id: source.id,
            title: source.description === '' ? source.id : firstSentence(source.description),
            category: 'secrets',
            severity: 'high',
            confidence: 'medium',
            description: source.description === '' ? `Rule ${source.id} of .gitleaks.toml.` : source.description,
            remediation: 'Revoke the secret where it was issued, then read its successor from a secret store.',
            cwe: ['CWE-798'],
            controls: [],
            references: [],
        },
        pattern: user_rule_toPattern(source),
        path: source.path === '' ? undefined : userMatcher(source.path),
        keywords: source.keywords.map((keyword) => keyword.toLowerCase()),
        secretGroup: source.secretGroup,
        entropy: source.entropy,
        filter: 'none',
        publicPrefixes: [],
        skipsPlaceholders: false,
        ownAllowlists: [],
        userAllowlists: [],
        specificity: USER_SPECIFICITY,
    };
}
function user_rule_toPattern({ id, regex, path, secretGroup, line }) {
    if (regex === '' && path === '')
        throw settingsError(line, 1, `rule ${id} has neither regex nor path; give it one`);
    if (regex === '')
        return { kind: 'path-only' };
    const compiled = build/* RE2JS */.L3.compile(regex);
    if (secretGroup > compiled.groupCount()) {
        throw settingsError(line, 1, `rule ${id}: secretGroup ${secretGroup} is more than the groups of its regex`);
    }
    return { kind: 'whole-text', regex: compiled };
}
function firstSentence(text) {
    return text.split(/[.\n]/, 1)[0] ?? text;
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/effective-rules.js
/** Built-in rules and the user's `.gitleaks.toml` together, with Gitleaks' meaning of extending and overriding. */






/** Throws `SettingsError` for a pattern that is no RE2 and for a configuration under which nothing would be found. */
function effectiveRules(builtIn, config) {
    if (config === undefined)
        return { rules: builtIn.map(compileBuiltIn), allowlists: [] };
    if (!config.extend.useDefault && config.rules.length === 0) {
        throw settingsError(1, 1, 'no rules are defined, so nothing would be found; add `[extend]` with `useDefault = true`');
    }
    const disabled = new Set(config.extend.disabledRules);
    const base = config.extend.useDefault ? builtIn.filter(({ id }) => !disabled.has(id)).map(compileBuiltIn) : [];
    const byId = new Map(base.map((rule) => [rule.rule.id, rule]));
    for (const source of config.rules) {
        const rule = guarded(source, () => merge(byId.get(source.id), source));
        if (source.skipReport)
            byId.delete(source.id);
        else
            byId.set(source.id, rule);
    }
    const allowlists = config.allowlists.map((allowlist) => globalAllowlist(allowlist));
    return { rules: [...byId.values()], allowlists };
}
/** What the user's rule says replaces what the built-in one says; lists are added to its lists. */
function merge(base, source) {
    const allowlists = source.allowlists.map((allowlist) => compileAllowlist(allowlist, userMatcher));
    if (base === undefined)
        return { ...toUserRule(source), userAllowlists: allowlists };
    const path = source.path === '' ? base.path : userMatcher(source.path);
    const override = {
        ...base,
        path,
        rule: source.description === '' ? base.rule : { ...base.rule, description: source.description },
        keywords: [...base.keywords, ...source.keywords.map((keyword) => keyword.toLowerCase())],
        entropy: source.entropy || base.entropy,
        secretGroup: source.secretGroup || base.secretGroup,
        userAllowlists: [...base.userAllowlists, ...allowlists],
    };
    if (source.regex === '')
        return override;
    return {
        ...override,
        pattern: { kind: 'whole-text', regex: build/* RE2JS */.L3.compile(source.regex) },
        filter: 'none',
        ownAllowlists: [],
        publicPrefixes: [],
        skipsPlaceholders: false,
        specificity: USER_SPECIFICITY,
    };
}
function globalAllowlist(source) {
    return guarded({ id: 'the global allowlist', line: 1 }, () => compileAllowlist(source, userMatcher));
}
function guarded({ id, line }, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSException */.o_))
            throw error;
        throw settingsError(line, 1, `${id}: ${error.message}. Patterns are RE2: no lookaround, no backreferences`);
    }
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/rules.generated.js
const RULES = [
    {
        "id": "openai-api-key",
        "description": "An OpenAI API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "OpenAI API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the OpenAI platform settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://platform.openai.com/docs/api-reference/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\b(sk-(?:proj-|svcacct-|admin-)?[\\w\\-]{20,74}T3BlbkFJ[\\w\\-]{20,74})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 168,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "T3BlbkFJ"
        ],
        "allowlists": []
    },
    {
        "id": "anthropic-api-key",
        "description": "An Anthropic API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "Anthropic API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Anthropic console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.anthropic.com/en/api/getting-started"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\b(sk-ant-api\\d{2}-[\\w\\-]{80,110}AA)(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 126,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "sk-ant-api"
        ],
        "allowlists": []
    },
    {
        "id": "anthropic-admin-api-key",
        "description": "An Anthropic admin API key. Whoever has it can manage the organization and its keys until it is revoked.",
        "title": "Anthropic admin API key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Anthropic console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.anthropic.com/en/api/getting-started"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\b(sk-ant-admin\\d{2}-[\\w\\-]{80,110}AA)(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 128,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "sk-ant-admin"
        ],
        "allowlists": []
    },
    {
        "id": "huggingface-access-token",
        "description": "A Hugging Face access token. Whoever has it can read and change models and data sets as its owner until it is revoked.",
        "title": "Hugging Face access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Hugging Face settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://huggingface.co/docs/hub/security-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bhf_[A-Za-z]{34}\\b",
        "maxLength": 37,
        "secretGroup": 0,
        "entropy": 3.8,
        "keywords": [
            "hf_"
        ],
        "allowlists": []
    },
    {
        "id": "huggingface-organization-api-token",
        "description": "A Hugging Face organization token. Whoever has it can read and change models of the organization until it is revoked.",
        "title": "Hugging Face organization token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Hugging Face settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://huggingface.co/docs/hub/security-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bapi_org_[A-Za-z]{34}\\b",
        "maxLength": 42,
        "secretGroup": 0,
        "entropy": 3.8,
        "keywords": [
            "api_org_"
        ],
        "allowlists": []
    },
    {
        "id": "cohere-api-token",
        "description": "A Cohere API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "Cohere API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Cohere dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.cohere.com/docs/rate-limits"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ai-providers"
        ],
        "regex": "(?i)cohere[_.\\-]?(?:api[_.\\-]?)?(?:key|token)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 94,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "cohere"
        ],
        "allowlists": []
    },
    {
        "id": "replicate-api-token",
        "description": "A Replicate API token. Whoever has it can run models at the cost of the account until it is revoked.",
        "title": "Replicate API token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Replicate account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://replicate.com/docs/topics/security/api-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\br8_[A-Za-z0-9]{37}\\b",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "r8_"
        ],
        "allowlists": []
    },
    {
        "id": "groq-api-key",
        "description": "A Groq API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "Groq API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Groq console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://console.groq.com/docs/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bgsk_[A-Za-z0-9]{52}\\b",
        "maxLength": 56,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "gsk_"
        ],
        "allowlists": []
    },
    {
        "id": "perplexity-api-key",
        "description": "A Perplexity API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "Perplexity API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Perplexity settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.perplexity.ai/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bpplx-[A-Za-z0-9]{48}\\b",
        "maxLength": 53,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pplx-"
        ],
        "allowlists": []
    },
    {
        "id": "mistral-api-key",
        "description": "A Mistral API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "Mistral API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Mistral console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.mistral.ai/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ai-providers"
        ],
        "regex": "(?i)mistral[_.\\-]?(?:ai[_.\\-]?)?(?:api[_.\\-]?)?(?:key|token)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 90,
        "secretGroup": 0,
        "entropy": 3.8,
        "keywords": [
            "mistral"
        ],
        "allowlists": []
    },
    {
        "id": "openrouter-api-key",
        "description": "An OpenRouter API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "OpenRouter API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the OpenRouter settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://openrouter.ai/docs/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bsk-or-v1-[a-f0-9]{64}\\b",
        "maxLength": 73,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sk-or-v1-"
        ],
        "allowlists": []
    },
    {
        "id": "xai-api-key",
        "description": "A xAI API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "XAI API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the xAI console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.x.ai/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bxai-[A-Za-z0-9]{80}\\b",
        "maxLength": 84,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xai-"
        ],
        "allowlists": []
    },
    {
        "id": "deepseek-api-key",
        "description": "A DeepSeek API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "DeepSeek API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the DeepSeek platform, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://api-docs.deepseek.com/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bsk-[a-f0-9]{32}\\b",
        "maxLength": 35,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sk-"
        ],
        "allowlists": []
    },
    {
        "id": "langsmith-api-key",
        "description": "A LangSmith API key. Whoever has it can read and write traces, which hold prompts and answers until it is revoked.",
        "title": "LangSmith API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the LangSmith settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.smith.langchain.com/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\blsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}\\b",
        "maxLength": 51,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "lsv2_"
        ],
        "allowlists": []
    },
    {
        "id": "pinecone-api-key",
        "description": "A Pinecone API key. Whoever has it can read and change the indexes until it is revoked.",
        "title": "Pinecone API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Pinecone console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.pinecone.io/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bpcsk_[A-Za-z0-9]{5,8}_[A-Za-z0-9]{55,70}\\b",
        "maxLength": 84,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pcsk_"
        ],
        "allowlists": []
    },
    {
        "id": "together-api-key",
        "description": "A Together AI API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "Together AI API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Together settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.together.ai/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\b(tgp_v1_[\\w\\-]{43})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 51,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "tgp_v1_"
        ],
        "allowlists": []
    },
    {
        "id": "nvidia-api-key",
        "description": "A NVIDIA API key. Whoever has it can use the models at the cost of the account until it is revoked.",
        "title": "NVIDIA API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the NVIDIA NGC settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.nvidia.com/ngc/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\b(nvapi-[\\w\\-]{60,70})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 77,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "nvapi-"
        ],
        "allowlists": []
    },
    {
        "id": "wandb-api-key",
        "description": "A Weights & Biases API key. Whoever has it can read and change runs as its owner until it is revoked.",
        "title": "Weights & Biases API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the W&B settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.wandb.ai/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ai-providers"
        ],
        "regex": "(?i)wandb[_.\\-]?(?:api[_.\\-]?)?(?:key|token)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([a-f0-9]{40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 93,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "wandb"
        ],
        "allowlists": []
    },
    {
        "id": "elevenlabs-api-key",
        "description": "An ElevenLabs API key. Whoever has it can make speech at the cost of the account until it is revoked.",
        "title": "ElevenLabs API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the ElevenLabs profile, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://elevenlabs.io/docs/api-reference/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\bsk_[a-f0-9]{48}\\b",
        "maxLength": 51,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sk_"
        ],
        "allowlists": []
    },
    {
        "id": "tavily-api-key",
        "description": "A Tavily API key. Whoever has it can search at the cost of the account until it is revoked.",
        "title": "Tavily API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Tavily dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.tavily.com/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ai-providers"
        ],
        "regex": "\\btvly-(?:dev-|prod-)?[A-Za-z0-9]{32}\\b",
        "maxLength": 42,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "tvly-"
        ],
        "allowlists": []
    },
    {
        "id": "slack-bot-token",
        "description": "A Slack bot token. Whoever has it can read and write messages as the app until it is revoked.",
        "title": "Slack bot token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Slack app settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://api.slack.com/authentication/token-types"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "chat"
        ],
        "regex": "\\bxoxb-\\d{10,13}-\\d{10,13}-[A-Za-z0-9]{24}\\b",
        "maxLength": 57,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xoxb-"
        ],
        "allowlists": []
    },
    {
        "id": "slack-user-token",
        "description": "A Slack user token. Whoever has it can read and write messages as the user until it is revoked.",
        "title": "Slack user token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Slack app settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://api.slack.com/authentication/token-types"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "chat"
        ],
        "regex": "\\b(xox[ep]-(?:\\d{10,13}-){3}[a-zA-Z0-9\\-]{28,34})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 82,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xoxp-",
            "xoxe-"
        ],
        "allowlists": []
    },
    {
        "id": "slack-app-token",
        "description": "A Slack app-level token. Whoever has it can receive the events of the app until it is revoked.",
        "title": "Slack app-level token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Slack app settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://api.slack.com/authentication/token-types"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "chat"
        ],
        "regex": "\\bxapp-\\d-[A-Z0-9]{9,15}-\\d{10,15}-[a-f0-9]{64}\\b",
        "maxLength": 103,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xapp-"
        ],
        "allowlists": []
    },
    {
        "id": "slack-config-access-token",
        "description": "A Slack configuration access token. Whoever has it can create and change apps of the workspace until it is revoked.",
        "title": "Slack configuration access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Slack app settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://api.slack.com/authentication/token-types"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "chat"
        ],
        "regex": "\\bxoxe\\.xox[bp]-\\d-[A-Za-z0-9]{140,180}\\b",
        "maxLength": 192,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xoxe.xoxb-",
            "xoxe.xoxp-"
        ],
        "allowlists": []
    },
    {
        "id": "slack-config-refresh-token",
        "description": "A Slack configuration refresh token. Whoever has it can get new configuration tokens until it is revoked.",
        "title": "Slack configuration refresh token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Slack app settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://api.slack.com/authentication/token-types"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "chat"
        ],
        "regex": "\\bxoxe-\\d-[A-Za-z0-9]{140,180}\\b",
        "maxLength": 187,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xoxe-"
        ],
        "allowlists": []
    },
    {
        "id": "slack-legacy-token",
        "description": "A Slack legacy token. Whoever has it can read and write messages as its owner until it is revoked.",
        "title": "Slack legacy token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Slack workspace settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://api.slack.com/authentication/token-types"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "chat"
        ],
        "regex": "\\bxox[aors]-(?:\\d{1,14}-){1,4}[a-zA-Z0-9]{24,64}\\b",
        "maxLength": 129,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xoxa-",
            "xoxo-",
            "xoxr-",
            "xoxs-"
        ],
        "allowlists": []
    },
    {
        "id": "slack-webhook-url",
        "description": "A Slack incoming webhook. Whoever has it can post messages to the channel until it is revoked.",
        "title": "Slack incoming webhook",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Slack app settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://api.slack.com/messaging/webhooks"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "\\bhooks\\.slack\\.com/(?:services|workflows|triggers)/([TE][A-Z0-9]{8,14}/[\\w\\-]{9,20}/[A-Za-z0-9]{20,26})\\b",
        "maxLength": 89,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "hooks.slack.com/"
        ],
        "allowlists": []
    },
    {
        "id": "discord-api-token",
        "description": "A Discord bot token. Whoever has it can act as the bot in all its servers until it is revoked.",
        "title": "Discord bot token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Discord developer portal, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://discord.com/developers/docs/reference#authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "(?i)discord[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?(?:Bot[ \\t])?([\\w\\-]{24,28}\\.[\\w\\-]{6}\\.[\\w\\-]{27,40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 125,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "discord"
        ],
        "allowlists": []
    },
    {
        "id": "discord-webhook-url",
        "description": "A Discord webhook. Whoever has it can post messages to the channel until it is revoked.",
        "title": "Discord webhook",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Discord channel settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://discord.com/developers/docs/resources/webhook"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "\\bdiscord(?:app)?\\.com/api/(?:v\\d{1,2}/)?webhooks/(\\d{17,20}/[\\w\\-]{60,72})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 126,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "discord.com/api/",
            "discordapp.com/api/"
        ],
        "allowlists": []
    },
    {
        "id": "telegram-bot-api-token",
        "description": "A Telegram bot token. Whoever has it can act as the bot and read its messages until it is revoked.",
        "title": "Telegram bot token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in Telegram with @BotFather, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://core.telegram.org/bots/api"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "\\b(\\d{8,10}:AA[\\w\\-]{33})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 47,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            ":AA"
        ],
        "allowlists": []
    },
    {
        "id": "microsoft-teams-webhook",
        "description": "A Microsoft Teams incoming webhook. Whoever has it can post messages to the channel until it is revoked.",
        "title": "Microsoft Teams incoming webhook",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Teams channel settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/what-are-webhooks-and-connectors"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "\\.webhook\\.office\\.com/webhookb2/([0-9a-f\\-]{36}@[0-9a-f\\-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f\\-]{36})",
        "maxLength": 189,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            ".webhook.office.com/"
        ],
        "allowlists": []
    },
    {
        "id": "google-chat-webhook",
        "description": "A Google Chat webhook. Whoever has it can post messages to the space until it is revoked.",
        "title": "Google Chat webhook",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Google Chat space, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.google.com/workspace/chat/quickstart/webhooks"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "\\bchat\\.googleapis\\.com/v1/spaces/[\\w\\-]{8,20}/messages\\?key=[\\w\\-]{39}&token=([\\w\\-%]{40,64})",
        "maxLength": 174,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "chat.googleapis.com/"
        ],
        "allowlists": []
    },
    {
        "id": "mattermost-access-token",
        "description": "A Mattermost access token. Whoever has it can read and write messages as its owner until it is revoked.",
        "title": "Mattermost access token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Mattermost profile, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.mattermost.com/integrate/reference/personal-access-token/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "(?i)mattermost[_.\\-]?(?:access|auth|bot|api)?[_.\\-]?token[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([a-z0-9]{26})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 87,
        "secretGroup": 0,
        "entropy": 3.3,
        "keywords": [
            "mattermost"
        ],
        "allowlists": []
    },
    {
        "id": "facebook-page-access-token",
        "description": "A Facebook access token. Whoever has it can act for the page or user until it is revoked.",
        "title": "Facebook access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Meta app dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.facebook.com/docs/facebook-login/guides/access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "chat"
        ],
        "regex": "\\bEAA[MC][A-Za-z0-9]{100,300}\\b",
        "maxLength": 304,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "EAAM",
            "EAAC"
        ],
        "allowlists": []
    },
    {
        "id": "facebook-app-secret",
        "description": "A Facebook app secret. Whoever has it can act as the application towards its users until it is revoked.",
        "title": "Facebook app secret",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Meta app dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.facebook.com/docs/facebook-login/security"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "(?i)(?:facebook|fb)[_.\\-]?(?:app|client)?[_.\\-]?secret[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 92,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "facebook",
            "fb_",
            "fb-",
            "fb.",
            "fbsecret",
            "fbapp",
            "fbclient"
        ],
        "allowlists": []
    },
    {
        "id": "twitch-api-token",
        "description": "A Twitch client secret or token. Whoever has it can act as the application until it is revoked.",
        "title": "Twitch client secret or token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Twitch developer console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://dev.twitch.tv/docs/authentication/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "chat"
        ],
        "regex": "(?i)twitch[_.\\-]?(?:client[_.\\-]?secret|secret|api[_.\\-]?token|access[_.\\-]?token|token)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([a-z0-9]{30})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 88,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "twitch"
        ],
        "allowlists": []
    },
    {
        "id": "circleci-personal-token",
        "description": "A CircleCI personal API token. Whoever has it can read and change pipelines and their secrets as its owner until it is revoked.",
        "title": "CircleCI personal API token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the CircleCI user settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://circleci.com/docs/managing-api-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\bCCIPAT_[A-Za-z0-9]{16,30}_[a-f0-9]{40}\\b",
        "maxLength": 78,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "CCIPAT_"
        ],
        "allowlists": []
    },
    {
        "id": "circleci-project-token",
        "description": "A CircleCI project API token. Whoever has it can read and start pipelines of the project until it is revoked.",
        "title": "CircleCI project API token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the CircleCI project settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://circleci.com/docs/managing-api-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\bCCIPRJ_[A-Za-z0-9]{16,30}_[a-f0-9]{40}\\b",
        "maxLength": 78,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "CCIPRJ_"
        ],
        "allowlists": []
    },
    {
        "id": "travisci-access-token",
        "description": "A Travis CI access token. Whoever has it can start builds and read their secrets until it is revoked.",
        "title": "Travis CI access token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Travis CI settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.travis-ci.com/user/triggering-builds/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ci"
        ],
        "regex": "(?i)travis[_.\\-]?(?:ci)?[_.\\-]?(?:api|access|auth)?[_.\\-]?token[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([\\w\\-]{22})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 82,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "travis"
        ],
        "allowlists": []
    },
    {
        "id": "buildkite-api-token",
        "description": "A Buildkite API access token. Whoever has it can read and start builds as its owner until it is revoked.",
        "title": "Buildkite API access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Buildkite personal settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://buildkite.com/docs/apis/managing-api-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\bbkua_[a-f0-9]{40}\\b",
        "maxLength": 45,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "bkua_"
        ],
        "allowlists": []
    },
    {
        "id": "drone-access-token",
        "description": "A Drone CI token. Whoever has it can start builds and read their secrets until it is revoked.",
        "title": "Drone CI token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Drone account page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.drone.io/api/overview/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ci"
        ],
        "regex": "(?i)drone[_.\\-]?(?:ci)?[_.\\-]?(?:server[_.\\-]?)?token[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 91,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "drone"
        ],
        "allowlists": []
    },
    {
        "id": "jenkins-api-token",
        "description": "A Jenkins API token. Whoever has it can run jobs as its owner until it is revoked.",
        "title": "Jenkins API token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Jenkins user page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ci"
        ],
        "regex": "(?i)jenkins[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?(11[0-9a-f]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 79,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "jenkins"
        ],
        "allowlists": []
    },
    {
        "id": "harness-api-key",
        "description": "A Harness API key. Whoever has it can deploy as its owner until it is revoked.",
        "title": "Harness API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Harness profile page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\b[ps]at\\.[\\w\\-]{22}\\.[a-f0-9]{24}\\.[A-Za-z0-9]{20}\\b",
        "maxLength": 72,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pat.",
            "sat."
        ],
        "allowlists": []
    },
    {
        "id": "codecov-access-token",
        "description": "A Codecov upload token. Whoever has it can upload false coverage reports until it is revoked.",
        "title": "Codecov upload token",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Revoke it in the Codecov repository settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.codecov.com/docs/codecov-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ci"
        ],
        "regex": "(?i)codecov[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 81,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "codecov"
        ],
        "allowlists": []
    },
    {
        "id": "sonar-api-token",
        "description": "A SonarQube token. Whoever has it can read code and change analysis results until it is revoked.",
        "title": "SonarQube token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the SonarQube account page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\bsq[apu]_[a-f0-9]{40}\\b",
        "maxLength": 44,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sqa_",
            "sqp_",
            "squ_"
        ],
        "allowlists": []
    },
    {
        "id": "snyk-api-token",
        "description": "A Snyk API token. Whoever has it can read findings and projects as its owner until it is revoked.",
        "title": "Snyk API token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Snyk account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.snyk.io/snyk-api/authentication-for-api"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "ci"
        ],
        "regex": "(?i)snyk[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 78,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "snyk"
        ],
        "allowlists": []
    },
    {
        "id": "octopus-deploy-api-key",
        "description": "An Octopus Deploy API key. Whoever has it can deploy as its owner until it is revoked.",
        "title": "Octopus Deploy API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Octopus user profile, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\bAPI-[A-Z0-9]{26,40}\\b",
        "maxLength": 44,
        "secretGroup": 0,
        "entropy": 3.3,
        "keywords": [
            "API-"
        ],
        "allowlists": []
    },
    {
        "id": "infracost-api-token",
        "description": "An Infracost API key. Whoever has it can use the account until it is revoked.",
        "title": "Infracost API key",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Infracost dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.infracost.io/docs/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\bico-[A-Za-z0-9]{32}\\b",
        "maxLength": 36,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "ico-"
        ],
        "allowlists": []
    },
    {
        "id": "launchdarkly-access-token",
        "description": "A LaunchDarkly API access token or SDK key. Whoever has it can read and switch feature flags until it is revoked.",
        "title": "LaunchDarkly API access token or SDK key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the LaunchDarkly account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://launchdarkly.com/docs/home/account/api"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\b(?:api|sdk)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "api-",
            "sdk-"
        ],
        "allowlists": []
    },
    {
        "id": "prefect-api-token",
        "description": "A Prefect API key. Whoever has it can run flows as its owner until it is revoked.",
        "title": "Prefect API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Prefect profile page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.prefect.io/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "ci"
        ],
        "regex": "\\bpnu_[A-Za-z0-9]{36}\\b",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pnu_"
        ],
        "allowlists": []
    },
    {
        "id": "aws-access-token",
        "description": "An AWS access key id. Whoever has it can name the key pair it belongs to, and with its secret half call AWS as its owner until it is revoked.",
        "title": "AWS access key id",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the AWS IAM console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\\b",
        "maxLength": 20,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "AKIA",
            "ASIA",
            "ABIA",
            "ACCA"
        ],
        "allowlists": []
    },
    {
        "id": "aws-secret-access-key",
        "description": "An AWS secret access key. Whoever has it can call AWS with all permissions of its owner until it is revoked.",
        "title": "AWS secret access key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the AWS IAM console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)(?:secret[_\\-]?access[_\\-]?key|aws[_\\-]?secret(?:[_\\-]?key)?)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9/+]{40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 95,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "secret_access_key",
            "secretaccesskey",
            "secret-access-key",
            "aws_secret",
            "awssecret",
            "aws-secret"
        ],
        "allowlists": []
    },
    {
        "id": "aws-session-token",
        "description": "An AWS session token. Whoever has it can call AWS as the role it was issued for, until it expires until it is revoked.",
        "title": "AWS session token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the AWS IAM console by revoking the sessions of the role, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)(?:aws_?session_?token|x-amz-security-token)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9/+=]{100,16000})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 16058,
        "secretGroup": 0,
        "entropy": 4.5,
        "keywords": [
            "aws_session_token",
            "awssessiontoken",
            "aws_sessiontoken",
            "x-amz-security-token"
        ],
        "allowlists": []
    },
    {
        "id": "aws-amazon-bedrock-api-key-long-lived",
        "description": "An AWS Bedrock API key, long-lived. Whoever has it can call models of Amazon Bedrock at the cost of the account until it is revoked.",
        "title": "AWS Bedrock API key, long-lived",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the AWS IAM console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 276,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "ABSK"
        ],
        "allowlists": []
    },
    {
        "id": "aws-amazon-bedrock-api-key-short-lived",
        "description": "An AWS Bedrock API key, short-lived. Whoever has it can call models of Amazon Bedrock at the cost of the account until it is revoked.",
        "title": "AWS Bedrock API key, short-lived",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the AWS IAM console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(bedrock-api-key-[A-Za-z0-9+/]{60,16000}={0,2})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 16019,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "bedrock-api-key-"
        ],
        "allowlists": []
    },
    {
        "id": "aws-mws-auth-token",
        "description": "An Amazon MWS auth token. Whoever has it can act for the seller in the Amazon marketplace until it is revoked.",
        "title": "Amazon MWS auth token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in Amazon Seller Central, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer-docs.amazon.com/sp-api/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bamzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b",
        "maxLength": 45,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "amzn.mws."
        ],
        "allowlists": []
    },
    {
        "id": "gcp-api-key",
        "description": "A Google API key. Whoever has it can use the Google APIs that the key is not restricted from, at the cost of the project until it is revoked.",
        "title": "Google API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Google Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://cloud.google.com/docs/authentication/api-keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(AIza[\\w\\-]{35})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "AIza"
        ],
        "allowlists": []
    },
    {
        "id": "gcp-oauth-client-secret",
        "description": "A Google OAuth client secret. Whoever has it can act as the application towards its users until it is revoked.",
        "title": "Google OAuth client secret",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Google Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.google.com/identity/protocols/oauth2"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(GOCSPX-[\\w\\-]{28})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 36,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "GOCSPX-"
        ],
        "allowlists": []
    },
    {
        "id": "gcp-oauth-access-token",
        "description": "A Google OAuth access token. Whoever has it can act as the user or service account for about an hour until it is revoked.",
        "title": "Google OAuth access token",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Google account, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.google.com/identity/protocols/oauth2"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(ya29\\.[\\w\\-]{40,400})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 406,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "ya29."
        ],
        "allowlists": []
    },
    {
        "id": "gcp-oauth-refresh-token",
        "description": "A Google OAuth refresh token. Whoever has it can get access tokens of the user as often as wanted until it is revoked.",
        "title": "Google OAuth refresh token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Google account, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.google.com/identity/protocols/oauth2"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(1//0[\\w\\-]{40,200})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 205,
        "secretGroup": 0,
        "entropy": 3.8,
        "keywords": [
            "1//0"
        ],
        "allowlists": []
    },
    {
        "id": "gcp-hmac-access-id",
        "description": "A Google Cloud Storage HMAC access id. Whoever has it can name the HMAC key and, with its secret half, read and write buckets until it is revoked.",
        "title": "Google Cloud Storage HMAC access id",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Google Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://cloud.google.com/storage/docs/authentication/hmackeys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bGOOG1E[A-Z2-7]{55}\\b",
        "maxLength": 61,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "GOOG1E"
        ],
        "allowlists": []
    },
    {
        "id": "firebase-cloud-messaging-key",
        "description": "A Firebase Cloud Messaging server key. Whoever has it can send push messages to every user of the app until it is revoked.",
        "title": "Firebase Cloud Messaging server key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Firebase console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://firebase.google.com/docs/cloud-messaging"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(AAAA[\\w\\-]{7}:APA91b[\\w\\-]{134})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 153,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            ":APA91b"
        ],
        "allowlists": []
    },
    {
        "id": "azure-ad-client-secret",
        "description": "A Microsoft Entra client secret. Whoever has it can sign in as the application with all its permissions until it is revoked.",
        "title": "Microsoft Entra client secret",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Microsoft Entra admin center, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/entra/identity-platform/quickstart-register-app"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "\\b([\\w~.\\-]{3}[78]Q~[\\w~.\\-]{31,34})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 41,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "7q~",
            "8q~"
        ],
        "allowlists": []
    },
    {
        "id": "azure-storage-account-key",
        "description": "An Azure storage or Cosmos DB account key. Whoever has it can read, change and delete everything in the account until it is revoked.",
        "title": "Azure storage or Cosmos DB account key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Azure portal by rotating the keys, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)AccountKey[\"\\']?[ \\t]{0,3}[=:][ \\t]{0,3}[\"\\']?([A-Za-z0-9+/]{86}==)",
        "maxLength": 107,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "accountkey"
        ],
        "allowlists": [
            {
                "description": "Keys of the Azurite and Cosmos DB emulators, published by Microsoft",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [],
                "stopwords": [
                    "Eby8vdM02xNOcqF",
                    "C2y6yDjf5/R+ob0N"
                ],
                "regexTarget": "secret",
                "targetRules": []
            }
        ]
    },
    {
        "id": "azure-storage-account-key-bare",
        "description": "An Azure storage account key. Whoever has it can read, change and delete everything in the account until it is revoked.",
        "title": "Azure storage account key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Azure portal by rotating the keys, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "[A-Za-z0-9+/]{76}\\+ASt[A-Za-z0-9+/]{6}==",
        "maxLength": 88,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "+ASt"
        ],
        "allowlists": []
    },
    {
        "id": "azure-shared-access-key",
        "description": "An Azure shared access key of Service Bus, Event Hubs or IoT Hub. Whoever has it can send, read and manage messages until it is revoked.",
        "title": "Azure shared access key of Service Bus, Event Hubs or IoT Hub",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Azure portal by rotating the keys, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)SharedAccessKey=([A-Za-z0-9+/]{43}=)",
        "maxLength": 60,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "sharedaccesskey="
        ],
        "allowlists": []
    },
    {
        "id": "azure-sas-token",
        "description": "An Azure shared access signature. Whoever has it can use the storage that was signed for, until it expires until it is revoked.",
        "title": "Azure shared access signature",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Azure portal by rotating the key that signed it, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/azure/storage/common/storage-sas-overview"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "\\bsv=20\\d\\d-\\d\\d-\\d\\d&[^\\s\"\\'<>]{0,300}?sig=([A-Za-z0-9%+/]{43,63}(?:%3D|=))",
        "maxLength": 384,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "sv=20"
        ],
        "allowlists": []
    },
    {
        "id": "azure-devops-pat",
        "description": "An Azure DevOps personal access token. Whoever has it can read and change repositories and pipelines as its owner until it is revoked.",
        "title": "Azure DevOps personal access token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in Azure DevOps under User settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)(?:azure[_.\\-]?devops|vsts)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([a-z2-7]{52})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 102,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "azure_devops",
            "azuredevops",
            "azure-devops",
            "azure.devops",
            "vsts"
        ],
        "allowlists": []
    },
    {
        "id": "azure-devops-pat-v2",
        "description": "An Azure DevOps personal access token, new format. Whoever has it can read and change repositories and pipelines as its owner until it is revoked.",
        "title": "Azure DevOps personal access token, new format",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in Azure DevOps under User settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "\\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\\b",
        "maxLength": 84,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "AZDO"
        ],
        "allowlists": []
    },
    {
        "id": "azure-service-key",
        "description": "An Azure service key. Whoever has it can use the Azure service it was issued for, such as Azure OpenAI, at the cost of the account until it is revoked.",
        "title": "Azure service key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Azure portal by rotating the keys, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/azure/ai-services/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "\\b[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}\\b",
        "maxLength": 84,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "JQQJ9"
        ],
        "allowlists": []
    },
    {
        "id": "azure-container-registry-key",
        "description": "An Azure container registry key. Whoever has it can pull and push images until it is revoked.",
        "title": "Azure container registry key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Azure portal by regenerating the password, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/azure/container-registry/container-registry-authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "\\b([A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 53,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "+ACR"
        ],
        "allowlists": []
    },
    {
        "id": "digitalocean-pat",
        "description": "A DigitalOcean personal access token. Whoever has it can manage droplets, databases and clusters of the account until it is revoked.",
        "title": "DigitalOcean personal access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the DigitalOcean control panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.digitalocean.com/reference/api/create-personal-access-token/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bdop_v1_[a-f0-9]{64}\\b",
        "maxLength": 71,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "dop_v1_"
        ],
        "allowlists": []
    },
    {
        "id": "digitalocean-access-token",
        "description": "A DigitalOcean OAuth access token. Whoever has it can manage droplets, databases and clusters of the account until it is revoked.",
        "title": "DigitalOcean OAuth access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the DigitalOcean control panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.digitalocean.com/reference/api/create-personal-access-token/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bdoo_v1_[a-f0-9]{64}\\b",
        "maxLength": 71,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "doo_v1_"
        ],
        "allowlists": []
    },
    {
        "id": "digitalocean-refresh-token",
        "description": "A DigitalOcean OAuth refresh token. Whoever has it can manage droplets, databases and clusters of the account until it is revoked.",
        "title": "DigitalOcean OAuth refresh token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the DigitalOcean control panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.digitalocean.com/reference/api/create-personal-access-token/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bdor_v1_[a-f0-9]{64}\\b",
        "maxLength": 71,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "dor_v1_"
        ],
        "allowlists": []
    },
    {
        "id": "digitalocean-spaces-access-key",
        "description": "A DigitalOcean Spaces access key. Whoever has it can name the key pair and, with its secret half, read and write buckets until it is revoked.",
        "title": "DigitalOcean Spaces access key",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Revoke it in the DigitalOcean control panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.digitalocean.com/products/spaces/how-to/manage-access/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bDO00[A-Z0-9]{16}\\b",
        "maxLength": 20,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "DO00"
        ],
        "allowlists": []
    },
    {
        "id": "alibaba-access-key-id",
        "description": "An Alibaba Cloud access key id. Whoever has it can name the key pair and, with its secret half, call Alibaba Cloud as its owner until it is revoked.",
        "title": "Alibaba Cloud access key id",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Alibaba Cloud RAM console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bLTAI[A-Za-z0-9]{16,24}\\b",
        "maxLength": 28,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "LTAI"
        ],
        "allowlists": []
    },
    {
        "id": "alibaba-secret-key",
        "description": "An Alibaba Cloud access key secret. Whoever has it can call Alibaba Cloud as its owner until it is revoked.",
        "title": "Alibaba Cloud access key secret",
        "severity": "critical",
        "confidence": "medium",
        "remediation": "Revoke it in the Alibaba Cloud RAM console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)(?:alibaba|aliyun|alicloud)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{30})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 76,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "alibaba",
            "aliyun",
            "alicloud"
        ],
        "allowlists": []
    },
    {
        "id": "cloudflare-api-key",
        "description": "A Cloudflare API token. Whoever has it can change DNS, workers or firewall rules of the zones it is valid for until it is revoked.",
        "title": "Cloudflare API token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Cloudflare dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "random",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)(?:cloudflare|cf_api|cf_token)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([\\w\\-]{40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 88,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "cloudflare",
            "cf_api",
            "cf_token"
        ],
        "allowlists": []
    },
    {
        "id": "cloudflare-global-api-key",
        "description": "A Cloudflare global API key. Whoever has it can change everything in the Cloudflare account until it is revoked.",
        "title": "Cloudflare global API key",
        "severity": "critical",
        "confidence": "medium",
        "remediation": "Revoke it in the Cloudflare dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.cloudflare.com/fundamentals/api/get-started/keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)cloudflare[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{37})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 85,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "cloudflare"
        ],
        "allowlists": []
    },
    {
        "id": "cloudflare-origin-ca-key",
        "description": "A Cloudflare origin CA key. Whoever has it can issue certificates for the zones of the account until it is revoked.",
        "title": "Cloudflare origin CA key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Cloudflare dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bv1\\.0-[0-9a-f]{24}-[0-9a-f]{146}\\b",
        "maxLength": 176,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "v1.0-"
        ],
        "allowlists": []
    },
    {
        "id": "heroku-api-key",
        "description": "A Heroku API key. Whoever has it can manage all apps of the account until it is revoked.",
        "title": "Heroku API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Heroku dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://devcenter.heroku.com/articles/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)heroku[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 80,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "heroku"
        ],
        "allowlists": []
    },
    {
        "id": "heroku-api-key-v2",
        "description": "A Heroku API key, new format. Whoever has it can manage all apps of the account until it is revoked.",
        "title": "Heroku API key, new format",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Heroku dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://devcenter.heroku.com/articles/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(HRKU-AA[\\w\\-]{58})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 66,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "HRKU-AA"
        ],
        "allowlists": []
    },
    {
        "id": "flyio-access-token",
        "description": "A Fly.io access token. Whoever has it can deploy and run machines in the organization until it is revoked.",
        "title": "Fly.io access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Fly.io dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://fly.io/docs/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b((?:fo1_[\\w\\-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,1000}={0,3}|fm2_[A-Za-z0-9+/]{100,1000}={0,3}))(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 1009,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "fo1_",
            "fm1a_",
            "fm1r_",
            "fm2_"
        ],
        "allowlists": []
    },
    {
        "id": "vercel-access-token",
        "description": "A Vercel access token. Whoever has it can deploy and read environment variables of all projects until it is revoked.",
        "title": "Vercel access token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Vercel account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://vercel.com/docs/rest-api"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)vercel[_.\\-]?(?:api[_.\\-]?|access[_.\\-]?|auth[_.\\-]?)?token[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{24})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 81,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "vercel"
        ],
        "allowlists": []
    },
    {
        "id": "vercel-blob-token",
        "description": "A Vercel Blob read-write token. Whoever has it can read and replace the stored files until it is revoked.",
        "title": "Vercel Blob read-write token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Vercel dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://vercel.com/docs/storage/vercel-blob"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bvercel_blob_rw_[A-Za-z0-9]{12,24}_[A-Za-z0-9]{28,40}\\b",
        "maxLength": 80,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "vercel_blob_rw_"
        ],
        "allowlists": []
    },
    {
        "id": "netlify-access-token",
        "description": "A Netlify personal access token. Whoever has it can deploy and change all sites of its owner until it is revoked.",
        "title": "Netlify personal access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Netlify user settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.netlify.com/api/get-started/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bnfp_[A-Za-z0-9]{36}\\b",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "nfp_"
        ],
        "allowlists": []
    },
    {
        "id": "render-api-key",
        "description": "A Render API key. Whoever has it can manage all services of the account until it is revoked.",
        "title": "Render API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Render dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://render.com/docs/api"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\brnd_[A-Za-z0-9]{28,36}\\b",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "rnd_"
        ],
        "allowlists": []
    },
    {
        "id": "linode-access-token",
        "description": "A Linode access token. Whoever has it can manage all machines of the account until it is revoked.",
        "title": "Linode access token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Akamai Cloud Manager, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://techdocs.akamai.com/linode-api/reference/get-started"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)linode[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 108,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "linode"
        ],
        "allowlists": []
    },
    {
        "id": "hetzner-api-token",
        "description": "A Hetzner Cloud API token. Whoever has it can create and delete servers of the project until it is revoked.",
        "title": "Hetzner Cloud API token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Hetzner Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.hetzner.cloud/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)(?:hcloud|hetzner)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 109,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "hcloud",
            "hetzner"
        ],
        "allowlists": []
    },
    {
        "id": "scaleway-secret-key",
        "description": "A Scaleway secret key. Whoever has it can call Scaleway as its owner until it is revoked.",
        "title": "Scaleway secret key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Scaleway console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)(?:scw[_.\\-]?secret|scaleway[_.\\-]?secret)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 89,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "scw_secret",
            "scw-secret",
            "scw.secret",
            "scwsecret",
            "scaleway"
        ],
        "allowlists": []
    },
    {
        "id": "ibm-cloud-api-key",
        "description": "An IBM Cloud API key. Whoever has it can call IBM Cloud as its owner until it is revoked.",
        "title": "IBM Cloud API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the IBM Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://cloud.ibm.com/docs/account?topic=account-userapikey"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "(?i)ibm[_.\\-]?(?:cloud|api)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([\\w\\-]{44})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 91,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "ibm_",
            "ibmcloud",
            "ibm-",
            "ibm.",
            "ibmapi"
        ],
        "allowlists": []
    },
    {
        "id": "yandex-cloud-api-key",
        "description": "A Yandex Cloud API key. Whoever has it can call Yandex Cloud as the service account until it is revoked.",
        "title": "Yandex Cloud API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Yandex Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(AQVN[\\w\\-]{35,38})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 43,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "AQVN"
        ],
        "allowlists": []
    },
    {
        "id": "tencent-cloud-secret-id",
        "description": "A Tencent Cloud secret id. Whoever has it can name the key pair and, with its secret half, call Tencent Cloud until it is revoked.",
        "title": "Tencent Cloud secret id",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Tencent Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.tencentcloud.com/document/product/598/34228"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bAKID[A-Za-z0-9]{32}\\b",
        "maxLength": 36,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "AKID"
        ],
        "allowlists": []
    },
    {
        "id": "planetscale-api-token",
        "description": "A PlanetScale service token. Whoever has it can read and change the databases until it is revoked.",
        "title": "PlanetScale service token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the PlanetScale dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://planetscale.com/docs/concepts/service-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(pscale_tkn_[\\w\\-]{32,64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 76,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pscale_tkn_"
        ],
        "allowlists": []
    },
    {
        "id": "planetscale-oauth-token",
        "description": "A PlanetScale OAuth token. Whoever has it can read and change the databases until it is revoked.",
        "title": "PlanetScale OAuth token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the PlanetScale dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://planetscale.com/docs/concepts/service-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(pscale_oauth_[\\w\\-]{32,64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 78,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pscale_oauth_"
        ],
        "allowlists": []
    },
    {
        "id": "planetscale-password",
        "description": "A PlanetScale database password. Whoever has it can read and change the databases until it is revoked.",
        "title": "PlanetScale database password",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the PlanetScale dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://planetscale.com/docs/concepts/service-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(pscale_pw_[\\w\\-]{32,64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 75,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pscale_pw_"
        ],
        "allowlists": []
    },
    {
        "id": "supabase-access-token",
        "description": "A Supabase access token. Whoever has it can manage all projects of its owner until it is revoked.",
        "title": "Supabase access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Supabase account page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://supabase.com/docs/reference/api/introduction"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bsbp_(?:v0_)?[a-f0-9]{40}\\b",
        "maxLength": 47,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sbp_"
        ],
        "allowlists": []
    },
    {
        "id": "supabase-secret-key",
        "description": "A Supabase secret API key. Whoever has it can read and change the whole database, past row level security until it is revoked.",
        "title": "Supabase secret API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Supabase project settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://supabase.com/docs/guides/api/api-keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\b(sb_secret_[\\w\\-]{22}_[\\w\\-]{8})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 42,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sb_secret_"
        ],
        "allowlists": []
    },
    {
        "id": "neon-api-key",
        "description": "A Neon API key. Whoever has it can manage all databases of its owner until it is revoked.",
        "title": "Neon API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Neon console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://neon.com/docs/manage/api-keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bnapi_[a-z0-9]{60,70}\\b",
        "maxLength": 75,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "napi_"
        ],
        "allowlists": []
    },
    {
        "id": "databricks-api-token",
        "description": "A Databricks personal access token. Whoever has it can run code and read data in the workspace until it is revoked.",
        "title": "Databricks personal access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Databricks user settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.databricks.com/en/dev-tools/auth/pat.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bdapi[a-f0-9]{32}(?:-\\d{1,2})?\\b",
        "maxLength": 39,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "dapi"
        ],
        "allowlists": []
    },
    {
        "id": "pulumi-api-token",
        "description": "A Pulumi access token. Whoever has it can read and change the state and secrets of the stacks until it is revoked.",
        "title": "Pulumi access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Pulumi console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "cloud"
        ],
        "regex": "\\bpul-[a-f0-9]{40}\\b",
        "maxLength": 44,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pul-"
        ],
        "allowlists": []
    },
    {
        "id": "hashicorp-tf-api-token",
        "description": "An HCP Terraform API token. Whoever has it can plan and apply in the workspaces and read their state until it is revoked.",
        "title": "HCP Terraform API token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in HCP Terraform under Tokens, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "cloud"
        ],
        "regex": "\\b([A-Za-z0-9]{14}\\.atlasv1\\.[\\w\\-=]{60,70})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 94,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            ".atlasv1."
        ],
        "allowlists": []
    },
    {
        "id": "github-pat",
        "description": "A GitHub personal access token. Whoever has it can read and change the repositories of its owner within its scopes until it is revoked.",
        "title": "GitHub personal access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the GitHub settings under Developer settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\bghp_[A-Za-z0-9]{36,255}\\b",
        "maxLength": 259,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "ghp_"
        ],
        "allowlists": []
    },
    {
        "id": "github-oauth",
        "description": "A GitHub OAuth access token. Whoever has it can act as the user within its scopes until it is revoked.",
        "title": "GitHub OAuth access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the GitHub settings under Developer settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\bgho_[A-Za-z0-9]{36,255}\\b",
        "maxLength": 259,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "gho_"
        ],
        "allowlists": []
    },
    {
        "id": "github-refresh-token",
        "description": "A GitHub refresh token. Whoever has it can get new access tokens of the user until it is revoked.",
        "title": "GitHub refresh token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the GitHub settings under Developer settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\bghr_[A-Za-z0-9]{36,255}\\b",
        "maxLength": 259,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "ghr_"
        ],
        "allowlists": []
    },
    {
        "id": "github-app-token",
        "description": "A GitHub App token. Whoever has it can act as the app or its user for some hours until it is revoked.",
        "title": "GitHub App token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the GitHub App settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\bgh[us]_[A-Za-z0-9]{36,255}\\b",
        "maxLength": 259,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "ghu_",
            "ghs_"
        ],
        "allowlists": []
    },
    {
        "id": "github-fine-grained-pat",
        "description": "A GitHub fine-grained personal access token. Whoever has it can read and change the repositories it was made for until it is revoked.",
        "title": "GitHub fine-grained personal access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the GitHub settings under Developer settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\\b",
        "maxLength": 93,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "github_pat_"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-pat",
        "description": "A GitLab personal, project or group access token. Whoever has it can read and change the projects it is valid for until it is revoked.",
        "title": "GitLab personal, project or group access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glpat\\-[\\w\\-]{20})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 27,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glpat-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-pat-routable",
        "description": "A GitLab access token, routable format. Whoever has it can read and change the projects it is valid for until it is revoked.",
        "title": "GitLab access token, routable format",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glpat\\-[\\w\\-]{27,300}\\.[0-9a-z]{2}(?:\\.[0-9a-z]{2})?[0-9a-z]{5,7})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 320,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glpat-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-ptt",
        "description": "A GitLab pipeline trigger token. Whoever has it can start pipelines of the project until it is revoked.",
        "title": "GitLab pipeline trigger token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glptt\\-[0-9a-f]{40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 47,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glptt-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-rrt",
        "description": "A GitLab runner registration token. Whoever has it can register runners and so receive jobs with their secrets until it is revoked.",
        "title": "GitLab runner registration token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(GR1348941[\\w\\-]{20})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 30,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "GR1348941"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-runner-authentication-token",
        "description": "A GitLab runner authentication token. Whoever has it can act as the runner and receive its jobs until it is revoked.",
        "title": "GitLab runner authentication token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glrt\\-(?:t\\d_[\\w\\-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{5,9})?|[\\w\\-]{20}))(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 322,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glrt-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-cicd-job-token",
        "description": "A GitLab CI/CD job token. Whoever has it can act as the job while it runs until it is revoked.",
        "title": "GitLab CI/CD job token",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glcbt\\-[0-9a-zA-Z]{1,5}_[\\w\\-]{20})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 33,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glcbt-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-deploy-token",
        "description": "A GitLab deploy token. Whoever has it can clone the repository and read its registries until it is revoked.",
        "title": "GitLab deploy token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(gldt\\-[\\w\\-]{20})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 26,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "gldt-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-feature-flag-client-token",
        "description": "A GitLab feature flag client token. Whoever has it can read the feature flags until it is revoked.",
        "title": "GitLab feature flag client token",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glffct\\-[\\w\\-]{20})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 28,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glffct-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-feed-token",
        "description": "A GitLab feed token. Whoever has it can read the activity of its owner until it is revoked.",
        "title": "GitLab feed token",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glft\\-[\\w\\-]{20})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 26,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glft-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-incoming-mail-token",
        "description": "A GitLab incoming mail token. Whoever has it can create issues and merge requests as its owner until it is revoked.",
        "title": "GitLab incoming mail token",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glimt\\-[\\w\\-]{25})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 32,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glimt-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-kubernetes-agent-token",
        "description": "A GitLab agent token for Kubernetes. Whoever has it can connect to GitLab as the agent of the cluster until it is revoked.",
        "title": "GitLab agent token for Kubernetes",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glagent\\-[\\w\\-]{50})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 59,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glagent-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-oauth-app-secret",
        "description": "A GitLab OAuth application secret. Whoever has it can act as the application towards its users until it is revoked.",
        "title": "GitLab OAuth application secret",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(gloas\\-[\\w\\-]{64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 71,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "gloas-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-scim-token",
        "description": "A GitLab SCIM token. Whoever has it can add and remove members of the group until it is revoked.",
        "title": "GitLab SCIM token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in GitLab, where it was made, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(glsoat\\-[\\w\\-]{20})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 28,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glsoat-"
        ],
        "allowlists": []
    },
    {
        "id": "gitlab-session-cookie",
        "description": "A GitLab session cookie. Whoever has it can act as the user until the session ends until it is revoked.",
        "title": "GitLab session cookie",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in GitLab under Active sessions, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitlab.com/security/tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "code-hosts"
        ],
        "regex": "_gitlab_session=([0-9a-f]{32})\\b",
        "maxLength": 48,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "_gitlab_session="
        ],
        "allowlists": []
    },
    {
        "id": "bitbucket-app-password",
        "description": "A Bitbucket app password. Whoever has it can read and change the repositories of its owner until it is revoked.",
        "title": "Bitbucket app password",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Bitbucket personal settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\bATBB[A-Za-z0-9]{24}[A-F0-9]{8}\\b",
        "maxLength": 36,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "ATBB"
        ],
        "allowlists": []
    },
    {
        "id": "bitbucket-access-token",
        "description": "A Bitbucket repository, project or workspace access token. Whoever has it can read and change the repositories it is valid for until it is revoked.",
        "title": "Bitbucket repository, project or workspace access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Bitbucket repository settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(ATCTT3xFfGN0[\\w\\-=]{100,250})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 263,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "ATCTT3"
        ],
        "allowlists": []
    },
    {
        "id": "bitbucket-client-secret",
        "description": "A Bitbucket OAuth client secret. Whoever has it can act as the application towards its users until it is revoked.",
        "title": "Bitbucket OAuth client secret",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Bitbucket workspace settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "code-hosts"
        ],
        "regex": "(?i)bitbucket[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([\\w\\-]{64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 111,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "bitbucket"
        ],
        "allowlists": []
    },
    {
        "id": "atlassian-api-token",
        "description": "An Atlassian API token. Whoever has it can read and change Jira, Confluence and Bitbucket as its owner until it is revoked.",
        "title": "Atlassian API token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Atlassian account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\b(ATATT3[\\w\\-=]{150,250})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 257,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "ATATT3"
        ],
        "allowlists": []
    },
    {
        "id": "sourcegraph-access-token",
        "description": "A Sourcegraph access token. Whoever has it can read all code its owner can read until it is revoked.",
        "title": "Sourcegraph access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Sourcegraph user settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "code-hosts"
        ],
        "regex": "\\bsgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}\\b",
        "maxLength": 61,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sgp_"
        ],
        "allowlists": []
    },
    {
        "id": "gitea-access-token",
        "description": "A Gitea or Forgejo access token. Whoever has it can read and change the repositories of its owner until it is revoked.",
        "title": "Gitea or Forgejo access token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the user settings of the server, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.gitea.com/development/api-usage"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "code-hosts"
        ],
        "regex": "(?i)(?:gitea|forgejo)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 85,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "gitea",
            "forgejo"
        ],
        "allowlists": []
    },
    {
        "id": "postgres-connection-string",
        "description": "PostgreSQL connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "PostgreSQL connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:postgres(?:ql)?(?:\\+[a-z0-9]{2,16})?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 360,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "postgres"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "mysql-connection-string",
        "description": "MySQL or MariaDB connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "MySQL or MariaDB connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:(?:mysql|mariadb)(?:\\+[a-z0-9]{2,16})?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 357,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "mysql",
            "mariadb"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "mongodb-connection-string",
        "description": "MongoDB connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "MongoDB connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:mongodb(?:\\+srv)?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 344,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "mongodb"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "redis-connection-string",
        "description": "Redis connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "Redis connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:rediss?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 339,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "redis"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "amqp-connection-string",
        "description": "AMQP connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "AMQP connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:amqps?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 338,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "amqp"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "mssql-connection-string",
        "description": "SQL Server connection URL with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "SQL Server connection URL",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:(?:mssql|sqlserver)(?:\\+[a-z0-9]{2,16})?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 359,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "mssql",
            "sqlserver"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "clickhouse-connection-string",
        "description": "ClickHouse connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "ClickHouse connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:clickhouse(?:\\+[a-z0-9]{2,16})?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 360,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "clickhouse"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "mail-connection-string",
        "description": "Mail server connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "Mail server connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:(?:smtps?|imaps?))://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 338,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "smtp",
            "imap"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "ftp-connection-string",
        "description": "FTP or SFTP address with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "FTP or SFTP address",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:s?ftps?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 338,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "ftp",
            "sftp"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "ldap-connection-string",
        "description": "LDAP connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "LDAP connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:ldaps?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 338,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "ldap"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "nats-connection-string",
        "description": "NATS connection string with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "NATS connection string",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:(?:nats|kafka|mqtts?))://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 338,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "nats",
            "kafka",
            "mqtt"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "basic-auth-url",
        "description": "Web address with a password in it. Whoever reads the file can sign in to the server if it can be reached.",
        "title": "Web address",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:https?)://[^\\s:/@\"\\'\\x60<>{}$,]{0,80}:([^\\s@/\"\\'\\x60<>{}$]{3,128})@(?:[\\w.\\-]{1,120})",
        "maxLength": 338,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "http://",
            "https://"
        ],
        "allowlists": [
            {
                "description": "Hosts reserved for examples by RFC 2606",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "@(?:[\\w\\-]{1,40}\\.){0,6}(?:example(?:\\.(?:com|org|net))?|test|invalid)$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "jdbc-connection-string",
        "description": "A JDBC connection string with a password in it. Whoever reads the file can sign in to the database if it can be reached.",
        "title": "JDBC connection string with password",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\bjdbc:[a-z0-9]{2,20}:[^\\s\"\\'\\x60<>]{0,300}?[?&;]password=([^\\s\"\\'\\x60<>&;${}]{3,128})",
        "maxLength": 464,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "jdbc:"
        ],
        "allowlists": []
    },
    {
        "id": "ado-net-connection-string",
        "description": "A connection string with a password in it. Whoever reads the file can sign in to the database if it can be reached.",
        "title": "ADO.NET or ODBC connection string with password",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)\\b(?:server|data source|host|addr|address)[ \\t]{0,2}=[^\"\\'\\n]{1,300}?;[ \\t]{0,2}(?:password|pwd)[ \\t]{0,2}=[ \\t]{0,2}([^\\s;\"\\'\\x60<>{}$]{4,128})",
        "maxLength": 458,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "server",
            "data source",
            "host",
            "addr"
        ],
        "allowlists": []
    },
    {
        "id": "kafka-sasl-password",
        "description": "A Kafka JAAS configuration with a password in it. Whoever reads the file can sign in to the brokers if they can be reached.",
        "title": "Kafka SASL password",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Change the password, then read the connection string from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "databases"
        ],
        "regex": "(?i)LoginModule\\s{1,4}required[^;]{0,300}?password\\s{0,2}=\\s{0,2}\\\\?[\"\\']([^\\s\"\\'\\\\${}<>]{4,128})",
        "maxLength": 466,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "loginmodule"
        ],
        "allowlists": []
    },
    {
        "id": "generic-api-key",
        "description": "A variable whose name speaks of a secret gets a value that looks generated. Whoever reads the file can use it.",
        "title": "Secret assigned to a variable",
        "severity": "high",
        "confidence": "low",
        "remediation": "Revoke the value where it was issued, then read its successor from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "random",
        "publicPrefix": false,
        "tags": [
            "generic"
        ],
        "regex": "(?i)(?:secret|token|credential|(?:api|access|auth|signing|encryption|private|master|account|service|app|storage|shared|admin)[_.\\-]?key)[\\w.\\-]{0,24}[\"'\\x60]?\\]?(?:[ \\t]{0,3}:[ \\t]{0,3}[\\w.]{1,16})?[ \\t]{0,4}(?:=>|:=|=|:|>)[ \\t]{0,4}[\"'\\x60]?([\\w\\-./+=~!@%^*]{16,160})(?:[\"'\\x60\\s;,)}\\]<\\\\]|$)",
        "maxLength": 235,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "secret",
            "token",
            "credential",
            "apikey",
            "api_key",
            "api-key",
            "api.key",
            "accesskey",
            "access_key",
            "access-key",
            "access.key",
            "authkey",
            "auth_key",
            "auth-key",
            "auth.key",
            "signingkey",
            "signing_key",
            "signing-key",
            "signing.key",
            "encryptionkey",
            "encryption_key",
            "encryption-key",
            "encryption.key",
            "privatekey",
            "private_key",
            "private-key",
            "private.key",
            "masterkey",
            "master_key",
            "master-key",
            "master.key",
            "accountkey",
            "account_key",
            "account-key",
            "account.key",
            "servicekey",
            "service_key",
            "service-key",
            "service.key",
            "appkey",
            "app_key",
            "app-key",
            "app.key",
            "storagekey",
            "storage_key",
            "storage-key",
            "storage.key",
            "sharedkey",
            "shared_key",
            "shared-key",
            "shared.key",
            "adminkey",
            "admin_key",
            "admin-key",
            "admin.key"
        ],
        "allowlists": []
    },
    {
        "id": "generic-password",
        "description": "A variable whose name speaks of a password gets a value that looks like one in use. Whoever reads the file can sign in with it.",
        "title": "Password assigned to a variable",
        "severity": "medium",
        "confidence": "low",
        "remediation": "Change the password, then read it from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "password",
        "publicPrefix": false,
        "tags": [
            "generic"
        ],
        "regex": "(?i)(?:password|passwd|passphrase|passcode|pwd)[\\w.\\-]{0,24}[\"'\\x60]?\\]?(?:[ \\t]{0,3}:[ \\t]{0,3}[\\w.]{1,16})?[ \\t]{0,4}(?:=>|:=|=|:|>)[ \\t]{0,4}[\"'\\x60]?([^\\s\"'\\x60<>{}()\\[\\];,\\\\]{8,128})(?:[\"'\\x60\\s;,)}\\]<\\\\]|$)",
        "maxLength": 199,
        "secretGroup": 0,
        "entropy": 2.5,
        "keywords": [
            "password",
            "passwd",
            "passphrase",
            "passcode",
            "pwd"
        ],
        "allowlists": []
    },
    {
        "id": "authorization-header",
        "description": "A request header with credentials. Whoever reads the file can send the same request.",
        "title": "Authorization header with credentials",
        "severity": "medium",
        "confidence": "low",
        "remediation": "Revoke the credentials, then let the program read them from a secret store or the environment.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "token",
        "publicPrefix": false,
        "tags": [
            "generic"
        ],
        "regex": "(?i)authorization[\"'\\x60]?\\]?[ \\t]{0,3}(?:=>|[:=,])[ \\t]{0,3}[\"'\\x60]?(?:bearer|token|basic|apikey)[ \\t]{1,3}([\\w\\-.~+/=]{20,400})(?:[\"'\\x60\\s;,)}\\]<\\\\]|$)",
        "maxLength": 434,
        "secretGroup": 0,
        "entropy": 3.3,
        "keywords": [
            "authorization"
        ],
        "allowlists": []
    },
    {
        "id": "curl-auth-user",
        "description": "A command with a user name and password. Whoever reads the file can send the same request.",
        "title": "User name and password on a curl command line",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Change the password, then use a netrc file or a variable that the pipeline fills.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "connection",
        "publicPrefix": false,
        "tags": [
            "generic"
        ],
        "regex": "\\bcurl\\b[^\\n|;]{0,200}?[ \\t](?:-u|--user)[ =]{0,2}[\"']?[\\w.@\\-]{1,64}:([^\\s\"'\\x60$<>{}]{4,128})",
        "maxLength": 407,
        "secretGroup": 0,
        "entropy": 1.5,
        "keywords": [
            "curl"
        ],
        "allowlists": []
    },
    {
        "id": "kubernetes-service-account-token",
        "description": "A Kubernetes service account token. Whoever has it can call the cluster as the service account; tokens of this kind never expire until it is revoked.",
        "title": "Kubernetes service account token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the cluster by deleting its Secret, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://kubernetes.io/docs/concepts/security/service-accounts/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-token",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "kubernetes"
        ],
        "regex": "\\beyJ[\\w\\-]{15,400}\\.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50[\\w\\-]{20,16000}\\.[\\w\\-]{40,16000}",
        "maxLength": 32449,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "eyJ"
        ],
        "allowlists": []
    },
    {
        "id": "openshift-user-token",
        "description": "An OpenShift user token. Whoever has it can call the cluster as the user until it is revoked.",
        "title": "OpenShift user token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the cluster with `oc logout`, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "kubernetes"
        ],
        "regex": "\\b(sha256~[\\w\\-]{43})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 51,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "sha256~"
        ],
        "allowlists": []
    },
    {
        "id": "kubernetes-secret-yaml",
        "description": "A Kubernetes Secret whose values stand in the repository. Base64 is no encryption: whoever reads the file has the secret.",
        "title": "Kubernetes Secret manifest with values",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Replace the values, then keep them out of the repository: Sealed Secrets, SOPS or the External Secrets Operator.",
        "references": [
            "https://kubernetes.io/docs/concepts/security/secrets-good-practices/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "kubernetes"
        ],
        "regex": "\\bkind:[ \\t]{0,4}[\"\\']?Secret[\"\\']?[ \\t]{0,4}\\r?\\n(?:[^-]|-[^-]|--[^-]){0,600}?\\n[ \\t]{0,8}(?:string)?[dD]ata:[ \\t]{0,4}\\r?\\n(?:[ \\t]{1,8}#[^\\n]{0,300}\\n){0,3}(?:[ \\t]{1,8}(?:ca|tls)\\.crt:[^\\n]{0,16000}\\n){0,2}[ \\t]{1,8}[\\w.\\-/]{1,120}:[ \\t]{1,4}(?:\\|-?[ \\t]{0,4}\\r?\\n[ \\t]{1,12})?[\"\\']?([^\\s\"\\'#{}$<>]{8,16000})",
        "maxLength": 50967,
        "secretGroup": 0,
        "entropy": 2.5,
        "keywords": [
            "kind:"
        ],
        "allowlists": [
            {
                "description": "Certificates are public",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [
                    "(?:ca|tls)\\.crt:[ \\t]{1,4}[\"']?[^\\s\"']{8,}$"
                ],
                "stopwords": [],
                "regexTarget": "match",
                "targetRules": []
            }
        ]
    },
    {
        "id": "kubernetes-docker-config-secret",
        "description": "A Docker credentials in a Kubernetes Secret. Whoever has it can pull and perhaps push images of the registry until it is revoked.",
        "title": "Docker credentials in a Kubernetes Secret",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the registry, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "kubernetes"
        ],
        "regex": "\\.dockerconfigjson[\"\\']?:\\s{0,12}[\"\\']?(eyJ[A-Za-z0-9+/=]{40,16000})",
        "maxLength": 16035,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            ".dockerconfigjson"
        ],
        "allowlists": []
    },
    {
        "id": "kubeconfig-client-key",
        "description": "A client key in a kubeconfig. Whoever has it can call the cluster as the user of the file until it is revoked.",
        "title": "Client key in a kubeconfig",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the cluster: certificates cannot be revoked, so rotate its CA, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/"
        ],
        "cwe": [
            "CWE-321"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "kubernetes"
        ],
        "regex": "\\bclient-key-data:[ \\t]{0,4}[\"\\']?([A-Za-z0-9+/]{200,16000}={0,2})",
        "maxLength": 16023,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "client-key-data"
        ],
        "allowlists": []
    },
    {
        "id": "kubeadm-join-token",
        "description": "A kubeadm bootstrap token. Whoever has it can join machines to the cluster until it expires until it is revoked.",
        "title": "Kubeadm bootstrap token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the cluster with `kubeadm token delete`, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "kubernetes"
        ],
        "regex": "kubeadm\\s{1,3}join\\s[^\\n]{0,200}?--token[ =]([a-z0-9]{6}\\.[a-z0-9]{16})\\b",
        "maxLength": 246,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "kubeadm"
        ],
        "allowlists": []
    },
    {
        "id": "sendgrid-api-token",
        "description": "A SendGrid API key. Whoever has it can send mail as the company until it is revoked.",
        "title": "SendGrid API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the SendGrid settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\b(SG\\.[\\w\\-]{22}\\.[\\w\\-]{43})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 70,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "SG."
        ],
        "allowlists": []
    },
    {
        "id": "mailgun-private-api-token",
        "description": "A Mailgun private API key. Whoever has it can send mail as the company and read its log until it is revoked.",
        "title": "Mailgun private API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Mailgun control panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "(?i)mailgun[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?((?:key-)?[0-9a-f]{32}(?:-[0-9a-f]{8}-[0-9a-f]{8})?)(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 99,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "mailgun"
        ],
        "allowlists": []
    },
    {
        "id": "mailgun-api-token-prefixed",
        "description": "A Mailgun API key. Whoever has it can send mail as the company and read its log until it is revoked.",
        "title": "Mailgun API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Mailgun control panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "(?i)(?:api|auth)[\"\\']?\\s{0,3}[,:=]\\s{0,3}[\"\\']?(key-[0-9a-f]{32})\\b",
        "maxLength": 49,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "api",
            "auth"
        ],
        "allowlists": []
    },
    {
        "id": "mailchimp-api-key",
        "description": "A Mailchimp API key. Whoever has it can send campaigns and read the audience until it is revoked.",
        "title": "Mailchimp API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Mailchimp account, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://mailchimp.com/developer/marketing/guides/quick-start/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\b[0-9a-f]{32}-us\\d{1,2}\\b",
        "maxLength": 37,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "-us"
        ],
        "allowlists": []
    },
    {
        "id": "mandrill-api-key",
        "description": "A Mandrill API key. Whoever has it can send mail as the company until it is revoked.",
        "title": "Mandrill API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Mailchimp Transactional settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://mailchimp.com/developer/transactional/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "random",
        "publicPrefix": true,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\b(md-[\\w\\-]{22})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 26,
        "secretGroup": 0,
        "entropy": 3.8,
        "keywords": [
            "md-"
        ],
        "allowlists": []
    },
    {
        "id": "sendinblue-api-token",
        "description": "A Brevo API key. Whoever has it can send mail as the company and read its contacts until it is revoked.",
        "title": "Brevo API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Brevo settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.brevo.com/docs/getting-started"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\bxkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}\\b",
        "maxLength": 89,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xkeysib-"
        ],
        "allowlists": []
    },
    {
        "id": "brevo-smtp-key",
        "description": "A Brevo SMTP key. Whoever has it can send mail as the company until it is revoked.",
        "title": "Brevo SMTP key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Brevo settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.brevo.com/docs/getting-started"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\bxsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}\\b",
        "maxLength": 90,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "xsmtpsib-"
        ],
        "allowlists": []
    },
    {
        "id": "resend-api-key",
        "description": "A Resend API key. Whoever has it can send mail as the company until it is revoked.",
        "title": "Resend API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Resend dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://resend.com/docs"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "random",
        "publicPrefix": true,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\\b",
        "maxLength": 36,
        "secretGroup": 0,
        "entropy": 3.8,
        "keywords": [
            "re_"
        ],
        "allowlists": []
    },
    {
        "id": "postmark-server-token",
        "description": "A Postmark server token. Whoever has it can send mail as the company until it is revoked.",
        "title": "Postmark server token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Postmark server settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://postmarkapp.com/developer/api/overview"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "(?i)postmark[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 82,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "postmark"
        ],
        "allowlists": []
    },
    {
        "id": "twilio-api-key",
        "description": "A Twilio API key. Whoever has it can send messages and make calls, with its secret half until it is revoked.",
        "title": "Twilio API key",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Revoke it in the Twilio console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.twilio.com/docs/iam/api-keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\bSK[0-9a-f]{32}\\b",
        "maxLength": 34,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "SK"
        ],
        "allowlists": []
    },
    {
        "id": "twilio-auth-token",
        "description": "A Twilio auth token. Whoever has it can send messages and make calls at the cost of the account until it is revoked.",
        "title": "Twilio auth token",
        "severity": "critical",
        "confidence": "medium",
        "remediation": "Revoke it in the Twilio console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.twilio.com/docs/iam/access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "(?i)twilio[_.\\-]?(?:auth[_.\\-]?)?(?:token|secret)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 88,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "twilio"
        ],
        "allowlists": []
    },
    {
        "id": "messagebird-api-token",
        "description": "A MessageBird API key. Whoever has it can send messages at the cost of the account until it is revoked.",
        "title": "MessageBird API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Bird dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.messagebird.com/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "(?i)message[_.\\-]?bird[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{25})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 75,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "messagebird",
            "message_bird",
            "message-bird",
            "message.bird"
        ],
        "allowlists": []
    },
    {
        "id": "vonage-api-secret",
        "description": "A Vonage API secret. Whoever has it can send messages at the cost of the account until it is revoked.",
        "title": "Vonage API secret",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Vonage dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.vonage.com/en/concepts/guides/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "(?i)(?:vonage|nexmo)[_.\\-]?(?:api[_.\\-]?)?secret[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{16})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 71,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "vonage",
            "nexmo"
        ],
        "allowlists": []
    },
    {
        "id": "klaviyo-private-api-key",
        "description": "A Klaviyo private API key. Whoever has it can read customers and send campaigns until it is revoked.",
        "title": "Klaviyo private API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Klaviyo account, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.klaviyo.com/en/docs/authenticate_"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\bpk_[a-f0-9]{34}\\b",
        "maxLength": 37,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pk_"
        ],
        "allowlists": []
    },
    {
        "id": "hubspot-api-key",
        "description": "A HubSpot private app token. Whoever has it can read and change contacts of the account until it is revoked.",
        "title": "HubSpot private app token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the HubSpot settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.hubspot.com/docs/api/private-apps"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "\\bpat-(?:na|eu|ap)\\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b",
        "maxLength": 44,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pat-na",
            "pat-eu",
            "pat-ap"
        ],
        "allowlists": []
    },
    {
        "id": "zendesk-secret-key",
        "description": "A Zendesk API token. Whoever has it can read and answer tickets until it is revoked.",
        "title": "Zendesk API token",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Zendesk admin center, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.zendesk.com/api-reference/introduction/security-and-auth/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "(?i)zendesk[_.\\-]?(?:api[_.\\-]?|secret[_.\\-]?)?(?:token|key|secret)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 99,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "zendesk"
        ],
        "allowlists": []
    },
    {
        "id": "intercom-api-key",
        "description": "An Intercom access token. Whoever has it can read and answer conversations until it is revoked.",
        "title": "Intercom access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Intercom developer hub, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "mail-and-sms"
        ],
        "regex": "(?i)intercom[_.\\-]?(?:access[_.\\-]?|api[_.\\-]?)?(?:token|key)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?(dG9r[A-Za-z0-9+/]{50,60}={0,2})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 125,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "intercom"
        ],
        "allowlists": []
    },
    {
        "id": "datadog-access-token",
        "description": "A Datadog API or application key. Whoever has it can send or read metrics, logs and traces until it is revoked.",
        "title": "Datadog API or application key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Datadog organization settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.datadoghq.com/account_management/api-app-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "observability"
        ],
        "regex": "(?i)(?:datadog|dd[_.\\-]?(?:api|app))[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{40}|[0-9a-f]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 85,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "datadog",
            "dd_api",
            "dd-api",
            "dd.api",
            "ddapi",
            "dd_app",
            "dd-app",
            "dd.app",
            "ddapp"
        ],
        "allowlists": []
    },
    {
        "id": "new-relic-user-api-key",
        "description": "A New Relic user API key. Whoever has it can read and change the account as its owner until it is revoked.",
        "title": "New Relic user API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the New Relic API keys page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\bNRAK-[A-Z0-9]{27}\\b",
        "maxLength": 32,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "NRAK-"
        ],
        "allowlists": []
    },
    {
        "id": "new-relic-license-key",
        "description": "A New Relic license key. Whoever has it can send data into the account until it is revoked.",
        "title": "New Relic license key",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the New Relic API keys page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "observability"
        ],
        "regex": "\\b(?:[a-z]{2}\\d\\dxx)?[a-f0-9]{30,36}(?:FFFF)?NRAL\\b",
        "maxLength": 50,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "NRAL"
        ],
        "allowlists": []
    },
    {
        "id": "new-relic-insert-key",
        "description": "A New Relic insert key. Whoever has it can send data into the account until it is revoked.",
        "title": "New Relic insert key",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the New Relic API keys page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\b(NRI[IQ]-[\\w\\-]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 38,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "NRII-",
            "NRIQ-"
        ],
        "allowlists": []
    },
    {
        "id": "new-relic-browser-api-token",
        "description": "A New Relic browser key. Whoever has it can send browser data into the account until it is revoked.",
        "title": "New Relic browser key",
        "severity": "low",
        "confidence": "high",
        "remediation": "Revoke it in the New Relic API keys page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\bNRJS-[a-f0-9]{19}\\b",
        "maxLength": 24,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "NRJS-"
        ],
        "allowlists": []
    },
    {
        "id": "grafana-api-key",
        "description": "A Grafana API key. Whoever has it can read and change dashboards and data sources until it is revoked.",
        "title": "Grafana API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Grafana administration, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-token",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\b(eyJrIjoi[A-Za-z0-9]{70,400}={0,3})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 412,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "eyJrIjoi"
        ],
        "allowlists": []
    },
    {
        "id": "grafana-cloud-api-token",
        "description": "A Grafana Cloud access policy token. Whoever has it can send and read metrics, logs and traces until it is revoked.",
        "title": "Grafana Cloud access policy token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Grafana Cloud portal, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\b(glc_[A-Za-z0-9+/]{32,400}={0,3})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 408,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "glc_"
        ],
        "allowlists": []
    },
    {
        "id": "grafana-service-account-token",
        "description": "A Grafana service account token. Whoever has it can read and change dashboards and data sources until it is revoked.",
        "title": "Grafana service account token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Grafana administration, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\bglsa_[A-Za-z0-9]{32}_[a-fA-F0-9]{8}\\b",
        "maxLength": 46,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "glsa_"
        ],
        "allowlists": []
    },
    {
        "id": "sentry-org-token",
        "description": "A Sentry organization token. Whoever has it can upload releases and source maps until it is revoked.",
        "title": "Sentry organization token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Sentry settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.sentry.io/account/auth-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\b(sntrys_eyJ[A-Za-z0-9+/]{80,600}={0,2}_[A-Za-z0-9+/]{43})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 657,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "sntrys_"
        ],
        "allowlists": []
    },
    {
        "id": "sentry-user-token",
        "description": "A Sentry user token. Whoever has it can read and change projects as its owner until it is revoked.",
        "title": "Sentry user token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Sentry settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.sentry.io/account/auth-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\bsntryu_[a-f0-9]{64}\\b",
        "maxLength": 71,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sntryu_"
        ],
        "allowlists": []
    },
    {
        "id": "sentry-dsn-secret",
        "description": "A Sentry DSN with secret key. Whoever has it can read and send events of the project until it is revoked.",
        "title": "Sentry DSN with secret key",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Sentry project settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.sentry.io/concepts/key-terms/dsn-explainer/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "observability"
        ],
        "regex": "\\bhttps?://[0-9a-f]{32}:([0-9a-f]{32})@[\\w.\\-]{4,120}/\\d{1,16}\\b",
        "maxLength": 211,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "http://",
            "https://"
        ],
        "allowlists": []
    },
    {
        "id": "dynatrace-api-token",
        "description": "A Dynatrace token. Whoever has it can read and change monitoring of the environment until it is revoked.",
        "title": "Dynatrace token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Dynatrace access tokens page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\bdt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}\\b",
        "maxLength": 96,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "dt0c01.",
            "dt0s01.",
            "dt0s16.",
            "dt0s08.",
            "dt0e01."
        ],
        "allowlists": []
    },
    {
        "id": "splunk-hec-token",
        "description": "A Splunk HTTP Event Collector token. Whoever has it can write forged events until it is revoked.",
        "title": "Splunk HTTP Event Collector token",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Revoke it in the Splunk settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "observability"
        ],
        "regex": "(?i)splunk[_.\\-]?(?:hec[_.\\-]?)?(?:token|key)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 90,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "splunk"
        ],
        "allowlists": []
    },
    {
        "id": "elastic-cloud-api-key",
        "description": "An Elastic Cloud API key. Whoever has it can manage deployments of the organization until it is revoked.",
        "title": "Elastic Cloud API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Elastic Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\b(essu_[A-Za-z0-9+/]{60,160}={0,2})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 168,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "essu_"
        ],
        "allowlists": []
    },
    {
        "id": "honeycomb-ingest-key",
        "description": "A Honeycomb ingest key. Whoever has it can send events into the environment until it is revoked.",
        "title": "Honeycomb ingest key",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the Honeycomb settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.honeycomb.io/configure/environments/manage-api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\bhc[abc]ik_[a-z0-9]{58}\\b",
        "maxLength": 64,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "hcaik_",
            "hcbik_",
            "hccik_"
        ],
        "allowlists": []
    },
    {
        "id": "rollbar-access-token",
        "description": "A Rollbar access token. Whoever has it can read and send errors of the project until it is revoked.",
        "title": "Rollbar access token",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Revoke it in the Rollbar project settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.rollbar.com/docs/access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "observability"
        ],
        "regex": "(?i)rollbar[_.\\-]?(?:access[_.\\-]?|server[_.\\-]?|post[_.\\-]?)?token[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 90,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "rollbar"
        ],
        "allowlists": []
    },
    {
        "id": "pagerduty-api-key",
        "description": "A PagerDuty API key. Whoever has it can read and change incidents and schedules until it is revoked.",
        "title": "PagerDuty API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the PagerDuty integrations page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://support.pagerduty.com/main/docs/api-access-keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "observability"
        ],
        "regex": "(?i)pager[_.\\-]?duty[_.\\-]?(?:api[_.\\-]?)?(?:key|token)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9+_\\-]{20})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 78,
        "secretGroup": 0,
        "entropy": 3.3,
        "keywords": [
            "pagerduty",
            "pager_duty",
            "pager-duty",
            "pager.duty"
        ],
        "allowlists": []
    },
    {
        "id": "opsgenie-api-key",
        "description": "An Opsgenie API key. Whoever has it can read and change alerts until it is revoked.",
        "title": "Opsgenie API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Opsgenie settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://support.atlassian.com/opsgenie/docs/api-key-management/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "observability"
        ],
        "regex": "(?i)opsgenie[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 82,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "opsgenie"
        ],
        "allowlists": []
    },
    {
        "id": "sumologic-access-token",
        "description": "A Sumo Logic access key. Whoever has it can read and change logs as its owner until it is revoked.",
        "title": "Sumo Logic access key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Sumo Logic preferences, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://help.sumologic.com/docs/manage/security/access-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "observability"
        ],
        "regex": "(?i)sumo(?:logic)?[_.\\-]?(?:access[_.\\-]?)?(?:key|token)[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 124,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "sumo"
        ],
        "allowlists": []
    },
    {
        "id": "posthog-personal-api-key",
        "description": "A PostHog personal API key. Whoever has it can read and change analytics as its owner until it is revoked.",
        "title": "PostHog personal API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the PostHog settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://posthog.com/docs/api"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "observability"
        ],
        "regex": "\\bphx_[A-Za-z0-9]{43,50}\\b",
        "maxLength": 54,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "phx_"
        ],
        "allowlists": []
    },
    {
        "id": "npm-access-token",
        "description": "An npm access token. Whoever has it can publish packages as its owner until it is revoked.",
        "title": "Access token of npm",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the npm website under Access Tokens, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.npmjs.com/about-access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\bnpm_[A-Za-z0-9]{36}\\b",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "npm_"
        ],
        "allowlists": []
    },
    {
        "id": "npm-registry-auth-token",
        "description": "An auth token in an .npmrc. Whoever has it can read and perhaps publish packages of the registry until it is revoked.",
        "title": "Auth token in an .npmrc",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the registry, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.npmjs.com/cli/configuring-npm/npmrc"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "package-registries"
        ],
        "regex": ":_authToken[ \\t]{0,3}=[ \\t]{0,3}[\"\\']?([\\w\\-+/=.]{20,16000})",
        "maxLength": 16019,
        "secretGroup": 0,
        "entropy": 3.3,
        "keywords": [
            ":_authtoken"
        ],
        "allowlists": []
    },
    {
        "id": "npm-registry-basic-auth",
        "description": "A user name and password in an .npmrc. Whoever has it can read and perhaps publish packages of the registry until it is revoked.",
        "title": "User name and password in an .npmrc",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the registry, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.npmjs.com/cli/configuring-npm/npmrc"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "package-registries"
        ],
        "regex": ":_(?:auth|password)[ \\t]{0,3}=[ \\t]{0,3}[\"\\']?([A-Za-z0-9+/]{16,400}={0,2})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 421,
        "secretGroup": 0,
        "entropy": 3.3,
        "keywords": [
            ":_auth",
            ":_password"
        ],
        "allowlists": []
    },
    {
        "id": "pypi-upload-token",
        "description": "A PyPI API token. Whoever has it can publish releases of its owner's projects until it is revoked.",
        "title": "PyPI API token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the PyPI account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://pypi.org/help/#apitoken"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\b(pypi-AgEIcHlwaS5vcmc[\\w\\-]{50,1000})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 1021,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "pypi-AgEIcHlwaS5vcmc"
        ],
        "allowlists": []
    },
    {
        "id": "pypi-test-upload-token",
        "description": "A TestPyPI API token. Whoever has it can publish releases on TestPyPI until it is revoked.",
        "title": "TestPyPI API token",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the TestPyPI account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://packaging.python.org/en/latest/guides/using-testpypi/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\b(pypi-AgENdGVzdC5weXBpLm9yZw[\\w\\-]{50,1000})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 1028,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "pypi-AgENdGVzdC5weXBpLm9yZw"
        ],
        "allowlists": []
    },
    {
        "id": "rubygems-api-token",
        "description": "A RubyGems API key. Whoever has it can publish gems as its owner until it is revoked.",
        "title": "RubyGems API key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the RubyGems settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://guides.rubygems.org/api-key-scopes/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\brubygems_[a-f0-9]{48}\\b",
        "maxLength": 57,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "rubygems_"
        ],
        "allowlists": []
    },
    {
        "id": "nuget-api-key",
        "description": "A NuGet API key. Whoever has it can publish packages as its owner until it is revoked.",
        "title": "NuGet API key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in nuget.org under API Keys, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/nuget/nuget-org/publish-a-package"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\boy2[a-z0-9]{43}\\b",
        "maxLength": 46,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "oy2"
        ],
        "allowlists": []
    },
    {
        "id": "nuget-config-password",
        "description": "A clear-text password in a NuGet.config. Whoever has it can read and perhaps publish packages of the feed until it is revoked.",
        "title": "Clear-text password in a NuGet.config",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the feed, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learn.microsoft.com/nuget/reference/nuget-config-file"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "package-registries"
        ],
        "regex": "(?i)key=[\"\\']ClearTextPassword[\"\\']\\s{1,8}value=[\"\\']([^\\s\"\\'%${}<>]{4,300})[\"\\']",
        "maxLength": 339,
        "secretGroup": 0,
        "entropy": 2,
        "keywords": [
            "key=\"cleartextpassword\"",
            "key='cleartextpassword'"
        ],
        "allowlists": []
    },
    {
        "id": "crates-io-api-token",
        "description": "A crates.io API token. Whoever has it can publish crates as its owner until it is revoked.",
        "title": "API token of crates.io",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the crates.io account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://doc.rust-lang.org/cargo/reference/publishing.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\bcio[A-Za-z0-9]{32}\\b",
        "maxLength": 35,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "cio"
        ],
        "allowlists": []
    },
    {
        "id": "clojars-api-token",
        "description": "A Clojars deploy token. Whoever has it can publish artifacts as its owner until it is revoked.",
        "title": "Clojars deploy token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Clojars website, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\bCLOJARS_[a-f0-9]{60}\\b",
        "maxLength": 68,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "CLOJARS_"
        ],
        "allowlists": []
    },
    {
        "id": "docker-hub-pat",
        "description": "A Docker Hub personal access token. Whoever has it can pull and push images as its owner until it is revoked.",
        "title": "Docker Hub personal access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Docker account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.docker.com/security/for-developers/access-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\b(dckr_pat_[\\w\\-]{27})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 37,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "dckr_pat_"
        ],
        "allowlists": []
    },
    {
        "id": "docker-hub-oat",
        "description": "A Docker Hub organization access token. Whoever has it can pull and push images of the organization until it is revoked.",
        "title": "Docker Hub organization access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Docker admin console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.docker.com/security/for-admins/access-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\b(dckr_oat_[\\w\\-]{27,40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 50,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "dckr_oat_"
        ],
        "allowlists": []
    },
    {
        "id": "docker-config-auth",
        "description": "A registry credentials in a Docker config.json. Whoever has it can pull and perhaps push images of the registry until it is revoked.",
        "title": "Registry credentials in a Docker config.json",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the registry, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.docker.com/reference/cli/docker/login/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "package-registries"
        ],
        "regex": "\"auths\"\\s{0,8}:\\s{0,8}\\{\\s{0,12}\"[^\"\\n]{1,200}\"\\s{0,8}:\\s{0,8}\\{[^{}]{0,400}?\"auth\"\\s{0,8}:\\s{0,8}\"([A-Za-z0-9+/]{12,800}={0,2})\"",
        "maxLength": 1484,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "\"auths\""
        ],
        "allowlists": []
    },
    {
        "id": "artifactory-api-key",
        "description": "A JFrog Artifactory API key. Whoever has it can read and publish artifacts as its owner until it is revoked.",
        "title": "JFrog Artifactory API key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the JFrog user profile, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\bAKCp[A-Za-z0-9]{69}\\b",
        "maxLength": 73,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "AKCp"
        ],
        "allowlists": []
    },
    {
        "id": "artifactory-reference-token",
        "description": "A JFrog Artifactory reference token. Whoever has it can read and publish artifacts as its owner until it is revoked.",
        "title": "JFrog Artifactory reference token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the JFrog user profile, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "package-registries"
        ],
        "regex": "\\bcmVmd[A-Za-z0-9]{59}\\b",
        "maxLength": 64,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "cmVmd"
        ],
        "allowlists": []
    },
    {
        "id": "stripe-access-token",
        "description": "A Stripe live secret or restricted key. Whoever has it can move money and read customers of the account until it is revoked.",
        "title": "Stripe live secret or restricted key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Stripe dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.stripe.com/keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\b[sr]k_(?:live|prod)_[A-Za-z0-9]{16,247}\\b",
        "maxLength": 255,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sk_live_",
            "rk_live_",
            "sk_prod_",
            "rk_prod_"
        ],
        "allowlists": []
    },
    {
        "id": "stripe-test-token",
        "description": "A Stripe test key. Whoever has it can read and change the test data of the account until it is revoked.",
        "title": "Stripe test key",
        "severity": "low",
        "confidence": "high",
        "remediation": "Revoke it in the Stripe dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.stripe.com/keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\b[sr]k_test_[A-Za-z0-9]{16,247}\\b",
        "maxLength": 255,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sk_test_",
            "rk_test_"
        ],
        "allowlists": []
    },
    {
        "id": "stripe-webhook-secret",
        "description": "A Stripe webhook signing secret. Whoever has it can send forged events that the service believes until it is revoked.",
        "title": "Stripe webhook signing secret",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Stripe dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.stripe.com/webhooks"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\b(whsec_[A-Za-z0-9+/]{32,64}={0,2})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 73,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "whsec_"
        ],
        "allowlists": []
    },
    {
        "id": "square-access-token",
        "description": "A Square access token. Whoever has it can read and take payments of the seller until it is revoked.",
        "title": "Square access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Square developer console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.squareup.com/docs/build-basics/access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\b((?:sq0atp-[\\w\\-]{22}|EAAA[\\w\\-]{60}))(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 65,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "sq0atp-",
            "EAAA"
        ],
        "allowlists": [
            {
                "description": "Zero bytes in Base64, as in certificates",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [],
                "stopwords": [
                    "EAAAAAAA"
                ],
                "regexTarget": "secret",
                "targetRules": []
            }
        ]
    },
    {
        "id": "square-oauth-secret",
        "description": "A Square OAuth application secret. Whoever has it can act as the application towards its sellers until it is revoked.",
        "title": "Square OAuth application secret",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Square developer console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.squareup.com/docs/build-basics/access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\b(sq0csp-[\\w\\-]{43})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 51,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "sq0csp-"
        ],
        "allowlists": []
    },
    {
        "id": "braintree-access-token",
        "description": "A PayPal Braintree access token. Whoever has it can take and refund payments until it is revoked.",
        "title": "PayPal Braintree access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Braintree control panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.paypal.com/braintree/docs"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\baccess_token\\$production\\$[a-z0-9]{16}\\$[a-f0-9]{32}\\b",
        "maxLength": 73,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "access_token$production$"
        ],
        "allowlists": []
    },
    {
        "id": "shopify-access-token",
        "description": "A Shopify Admin API access token. Whoever has it can read and change orders and customers of the shop until it is revoked.",
        "title": "Shopify Admin API access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Shopify admin, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://shopify.dev/docs/apps/build/authentication-authorization"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\bshpat_[a-fA-F0-9]{32}\\b",
        "maxLength": 38,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "shpat_"
        ],
        "allowlists": []
    },
    {
        "id": "shopify-custom-access-token",
        "description": "A Shopify custom app access token. Whoever has it can read and change orders and customers of the shop until it is revoked.",
        "title": "Shopify custom app access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Shopify admin, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://shopify.dev/docs/apps/build/authentication-authorization"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\bshpca_[a-fA-F0-9]{32}\\b",
        "maxLength": 38,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "shpca_"
        ],
        "allowlists": []
    },
    {
        "id": "shopify-private-app-access-token",
        "description": "A Shopify private app access token. Whoever has it can read and change orders and customers of the shop until it is revoked.",
        "title": "Shopify private app access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Shopify admin, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://shopify.dev/docs/apps/build/authentication-authorization"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\bshppa_[a-fA-F0-9]{32}\\b",
        "maxLength": 38,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "shppa_"
        ],
        "allowlists": []
    },
    {
        "id": "shopify-shared-secret",
        "description": "A Shopify shared secret. Whoever has it can read and change orders and customers of the shop until it is revoked.",
        "title": "Shopify shared secret",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Shopify admin, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://shopify.dev/docs/apps/build/authentication-authorization"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\bshpss_[a-fA-F0-9]{32}\\b",
        "maxLength": 38,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "shpss_"
        ],
        "allowlists": []
    },
    {
        "id": "plaid-api-token",
        "description": "A Plaid access token. Whoever has it can read the bank data of an end user until it is revoked.",
        "title": "Plaid access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in Plaid with /item/remove, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://plaid.com/docs/api/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\baccess-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b",
        "maxLength": 55,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "access-sandbox-",
            "access-development-",
            "access-production-"
        ],
        "allowlists": []
    },
    {
        "id": "flutterwave-secret-key",
        "description": "A Flutterwave secret key. Whoever has it can move money of the account until it is revoked.",
        "title": "Flutterwave secret key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Flutterwave dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.flutterwave.com/docs/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\bFLWSECK(?:_TEST)?-[a-h0-9]{32}-X\\b",
        "maxLength": 47,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "FLWSECK"
        ],
        "allowlists": []
    },
    {
        "id": "razorpay-key-secret",
        "description": "A Razorpay key secret. Whoever has it can take and refund payments until it is revoked.",
        "title": "Razorpay key secret",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Razorpay dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "payment"
        ],
        "regex": "(?i)razorpay[_.\\-]?(?:key[_.\\-]?)?secret[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([A-Za-z0-9]{24})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 81,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "razorpay"
        ],
        "allowlists": []
    },
    {
        "id": "mercadopago-access-token",
        "description": "A Mercado Pago access token. Whoever has it can take and refund payments until it is revoked.",
        "title": "Mercado Pago access token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Mercado Pago developer panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.mercadopago.com/developers/en/docs"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\bAPP_USR-\\d{10,16}-\\d{6}-[a-f0-9]{32}-\\d{5,10}\\b",
        "maxLength": 75,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "APP_USR-"
        ],
        "allowlists": []
    },
    {
        "id": "mollie-live-api-key",
        "description": "A Mollie live API key. Whoever has it can take and refund payments until it is revoked.",
        "title": "Mollie live API key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Mollie dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.mollie.com/reference/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "payment"
        ],
        "regex": "(?i)mollie[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?(live_[A-Za-z0-9]{30})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 79,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "mollie"
        ],
        "allowlists": []
    },
    {
        "id": "duffel-api-token",
        "description": "A Duffel API token. Whoever has it can book and read travel orders until it is revoked.",
        "title": "Duffel API token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Duffel dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://duffel.com/docs"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\b(duffel_(?:test|live)_[\\w\\-]{43})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 56,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "duffel_test_",
            "duffel_live_"
        ],
        "allowlists": []
    },
    {
        "id": "easypost-api-token",
        "description": "An EasyPost API key. Whoever has it can buy shipping labels until it is revoked.",
        "title": "EasyPost API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the EasyPost dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.easypost.com/docs/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\bEZ[AT]K[A-Za-z0-9]{54}\\b",
        "maxLength": 58,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "EZAK",
            "EZTK"
        ],
        "allowlists": []
    },
    {
        "id": "shippo-api-token",
        "description": "A Shippo API token. Whoever has it can buy shipping labels until it is revoked.",
        "title": "Shippo API token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Shippo dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.goshippo.com/docs/guides_general/authentication/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "payment"
        ],
        "regex": "\\bshippo_(?:live|test)_[a-fA-F0-9]{40}\\b",
        "maxLength": 52,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "shippo_live_",
            "shippo_test_"
        ],
        "allowlists": []
    },
    {
        "id": "notion-api-token",
        "description": "A Notion integration token. Whoever has it can read and change the pages shared with it until it is revoked.",
        "title": "Notion integration token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Notion integrations page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.notion.com/docs/authorization"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\bntn_\\d{11}[A-Za-z0-9]{35}\\b",
        "maxLength": 50,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "ntn_"
        ],
        "allowlists": []
    },
    {
        "id": "notion-legacy-token",
        "description": "A Notion integration token of the old format. Whoever has it can read and change the pages shared with it until it is revoked.",
        "title": "Notion integration token of the old format",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Notion integrations page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.notion.com/docs/authorization"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "random",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\bsecret_[A-Za-z0-9]{43}\\b",
        "maxLength": 50,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "secret_"
        ],
        "allowlists": []
    },
    {
        "id": "linear-api-key",
        "description": "A Linear API key. Whoever has it can read and change issues as its owner until it is revoked.",
        "title": "Linear API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Linear settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://linear.app/developers"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\blin_(?:api|oauth)_[A-Za-z0-9]{40,64}\\b",
        "maxLength": 74,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "lin_api_",
            "lin_oauth_"
        ],
        "allowlists": []
    },
    {
        "id": "airtable-personnal-access-token",
        "description": "An Airtable personal access token. Whoever has it can read and change the bases it is valid for until it is revoked.",
        "title": "Airtable personal access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Airtable developer hub, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://airtable.com/developers/web/guides/personal-access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\bpat[A-Za-z0-9]{14}\\.[a-f0-9]{64}\\b",
        "maxLength": 82,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pat"
        ],
        "allowlists": []
    },
    {
        "id": "figma-personal-access-token",
        "description": "A Figma personal access token. Whoever has it can read and comment files as its owner until it is revoked.",
        "title": "Figma personal access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Figma settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.figma.com/developers/api#access-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(fig[dour]{1,2}_[\\w\\-]{40,80})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 87,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "figd_",
            "figo_",
            "figu_",
            "figor_",
            "figoh_"
        ],
        "allowlists": []
    },
    {
        "id": "postman-api-token",
        "description": "A Postman API key. Whoever has it can read and change collections and environments until it is revoked.",
        "title": "Postman API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Postman settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://learning.postman.com/docs/developer/postman-api/authentication/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\\b",
        "maxLength": 64,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "PMAK-"
        ],
        "allowlists": []
    },
    {
        "id": "dropbox-access-token",
        "description": "A Dropbox access token. Whoever has it can read and change the files until it is revoked.",
        "title": "Dropbox access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Dropbox app console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.dropbox.com/oauth-guide"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(sl\\.(?:u\\.)?[\\w\\-]{130,16000})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 16006,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "sl."
        ],
        "allowlists": []
    },
    {
        "id": "typeform-api-token",
        "description": "A Typeform access token. Whoever has it can read forms and their answers until it is revoked.",
        "title": "Typeform access token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Typeform settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.typeform.com/developers/get-started/personal-access-token/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(tfp_[\\w\\-.=]{59})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 64,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "tfp_"
        ],
        "allowlists": []
    },
    {
        "id": "contentful-management-token",
        "description": "A Contentful management token. Whoever has it can read and change all content until it is revoked.",
        "title": "Contentful management token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Contentful settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.contentful.com/developers/docs/references/authentication/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(CFPAT-[\\w\\-]{43})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 50,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "CFPAT-"
        ],
        "allowlists": []
    },
    {
        "id": "readme-api-token",
        "description": "A ReadMe API key. Whoever has it can change the documentation until it is revoked.",
        "title": "ReadMe API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the ReadMe dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.readme.com/main/reference/intro/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\brdme_[a-z0-9]{70}\\b",
        "maxLength": 75,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "rdme_"
        ],
        "allowlists": []
    },
    {
        "id": "algolia-api-key",
        "description": "An Algolia admin API key. Whoever has it can read and change the indexes until it is revoked.",
        "title": "Algolia admin API key",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Algolia dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.algolia.com/doc/guides/security/api-keys/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "(?i)algolia[_.\\-]?(?:admin|write)[_.\\-]?(?:api[_.\\-]?)?key[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([a-f0-9]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 91,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "algolia"
        ],
        "allowlists": []
    },
    {
        "id": "okta-access-token",
        "description": "An Okta API token. Whoever has it can manage users and apps of the organization until it is revoked.",
        "title": "Okta API token",
        "severity": "critical",
        "confidence": "medium",
        "remediation": "Revoke it in the Okta admin console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.okta.com/docs/guides/create-an-api-token/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "(?i)okta[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?(00[\\w\\-]{40})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 84,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "okta"
        ],
        "allowlists": []
    },
    {
        "id": "auth0-client-secret",
        "description": "An Auth0 client secret. Whoever has it can act as the application towards its users until it is revoked.",
        "title": "Auth0 client secret",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in the Auth0 dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://auth0.com/docs/get-started/applications"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "(?i)auth0[_.\\-]?(?:client[_.\\-]?)?secret[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([\\w\\-]{64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 121,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "auth0"
        ],
        "allowlists": []
    },
    {
        "id": "mapbox-secret-token",
        "description": "A Mapbox secret token. Whoever has it can change the account within its scopes until it is revoked.",
        "title": "Mapbox secret token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Mapbox account page, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.mapbox.com/help/getting-started/access-tokens/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(sk\\.eyJ[\\w\\-]{50,300}\\.[\\w\\-]{20,24})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 332,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "sk.eyJ"
        ],
        "allowlists": []
    },
    {
        "id": "maxmind-license-key",
        "description": "A MaxMind license key. Whoever has it can download databases on the account until it is revoked.",
        "title": "MaxMind license key",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Revoke it in the MaxMind account portal, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://support.maxmind.com/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "around-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "\\b[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk\\b",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "_mmk"
        ],
        "allowlists": []
    },
    {
        "id": "tailscale-api-key",
        "description": "A Tailscale key. Whoever has it can join machines to the network or manage it until it is revoked.",
        "title": "Tailscale key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Tailscale admin console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://tailscale.com/kb/1085/auth-keys"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\btskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{10,24}-[A-Za-z0-9]{16,48}\\b",
        "maxLength": 87,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "tskey-"
        ],
        "allowlists": []
    },
    {
        "id": "cloudinary-url",
        "description": "A Cloudinary URL with secret. Whoever has it can read and change the media library until it is revoked.",
        "title": "Cloudinary URL with secret",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Cloudinary console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://cloudinary.com/documentation/how_to_integrate_cloudinary"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "\\bcloudinary://\\d{12,18}:([\\w\\-]{20,40})@[\\w\\-]{2,64}",
        "maxLength": 137,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "cloudinary://"
        ],
        "allowlists": []
    },
    {
        "id": "clickup-api-token",
        "description": "A ClickUp API token. Whoever has it can read and change tasks as its owner until it is revoked.",
        "title": "ClickUp API token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the ClickUp settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.clickup.com/docs/authentication"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\bpk_\\d{6,9}_[A-Z0-9]{32}\\b",
        "maxLength": 45,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "pk_"
        ],
        "allowlists": []
    },
    {
        "id": "adobe-client-secret",
        "description": "An Adobe client secret. Whoever has it can act as the integration until it is revoked.",
        "title": "Adobe client secret",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Adobe developer console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.adobe.com/developer-console/docs/guides/authentication/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(p8e-[\\w\\-]{32})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 37,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "p8e-"
        ],
        "allowlists": []
    },
    {
        "id": "frameio-api-token",
        "description": "A Frame.io developer token. Whoever has it can read and change projects as its owner until it is revoked.",
        "title": "Frame.io developer token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Frame.io developer site, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.frame.io/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(fio-u-[\\w\\-=]{64})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 71,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "fio-u-"
        ],
        "allowlists": []
    },
    {
        "id": "defined-networking-api-token",
        "description": "A Defined Networking API key. Whoever has it can join machines to the network until it is revoked.",
        "title": "Defined Networking API key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Defined Networking admin panel, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.defined.net/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(dnkey-[A-Za-z0-9=_\\-]{26}-[A-Za-z0-9=_\\-]{52})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 86,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "dnkey-"
        ],
        "allowlists": []
    },
    {
        "id": "scalingo-api-token",
        "description": "A Scalingo API token. Whoever has it can deploy as its owner until it is revoked.",
        "title": "Scalingo API token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the Scalingo dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developers.scalingo.com/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b(tk-us-[\\w\\-]{48})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 55,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "tk-us-"
        ],
        "allowlists": []
    },
    {
        "id": "clickhouse-cloud-api-secret-key",
        "description": "A ClickHouse Cloud API secret. Whoever has it can manage services of the organization until it is revoked.",
        "title": "ClickHouse Cloud API secret",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the ClickHouse Cloud console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://clickhouse.com/docs/cloud/manage/openapi"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "services"
        ],
        "regex": "\\b4b1d[A-Za-z0-9]{38}\\b",
        "maxLength": 42,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "4b1d"
        ],
        "allowlists": []
    },
    {
        "id": "django-secret-key",
        "description": "A generated Django SECRET_KEY. Whoever has it can forge sessions and password reset links until it is revoked.",
        "title": "Generated Django SECRET_KEY",
        "severity": "medium",
        "confidence": "high",
        "remediation": "Make a new key and read it from the environment; the old one no longer signs anything.",
        "references": [
            "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "\\bdjango-insecure-([^\\s\"\\'\\x60\\\\]{45,55})",
        "maxLength": 71,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "django-insecure-"
        ],
        "allowlists": []
    },
    {
        "id": "laravel-app-key",
        "description": "A Laravel application key. Whoever has it can forge and decrypt sessions and cookies, which has led to code execution until it is revoked.",
        "title": "Laravel application key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Make a new key with `php artisan key:generate` and read it from the environment.",
        "references": [
            "https://laravel.com/docs/encryption"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "\\bAPP_KEY[\"\\']?[ \\t]{0,4}[=:,][ \\t]{0,4}[\"\\']?base64:([A-Za-z0-9+/]{43}=)",
        "maxLength": 69,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "APP_KEY"
        ],
        "allowlists": []
    },
    {
        "id": "rails-secret-key-base",
        "description": "A Rails secret_key_base. Whoever has it can forge sessions, which can run code until it is revoked.",
        "title": "Rails secret_key_base",
        "severity": "high",
        "confidence": "high",
        "remediation": "Make a new one with `rails secret` and keep it in the encrypted credentials or the environment.",
        "references": [
            "https://guides.rubyonrails.org/security.html"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "(?i)secret_key_base[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([0-9a-f]{64,128})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 181,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "secret_key_base"
        ],
        "allowlists": []
    },
    {
        "id": "wordpress-salt",
        "description": "A WordPress key or salt. Whoever has it can forge login cookies until it is revoked.",
        "title": "WordPress key or salt",
        "severity": "high",
        "confidence": "high",
        "remediation": "Make new keys and read them from the environment; all users sign in again.",
        "references": [
            "https://developer.wordpress.org/advanced-administration/wordpress/wp-config/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "services"
        ],
        "regex": "define\\(\\s{0,4}[\"\\'](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[\"\\']\\s{0,4},\\s{0,8}[\"\\']([^\"\\'\\n]{50,80})[\"\\']",
        "maxLength": 124,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "define("
        ],
        "allowlists": []
    },
    {
        "id": "vault-service-token",
        "description": "A HashiCorp Vault service token. Whoever has it can read every secret that its policies allow until it is revoked.",
        "title": "HashiCorp Vault service token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in Vault with `vault token revoke`, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.hashicorp.com/vault/docs/concepts/tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\\b(hvs\\.[\\w\\-]{24,300})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 305,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "hvs."
        ],
        "allowlists": []
    },
    {
        "id": "vault-batch-token",
        "description": "A HashiCorp Vault batch token. Whoever has it can read every secret that its policies allow until it expires until it is revoked.",
        "title": "HashiCorp Vault batch token",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in Vault by revoking its parent, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.hashicorp.com/vault/docs/concepts/tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\\b(hvb\\.[\\w\\-]{100,500})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 505,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "hvb."
        ],
        "allowlists": []
    },
    {
        "id": "vault-recovery-token",
        "description": "A HashiCorp Vault recovery token. Whoever has it can change the seal of the Vault until it is revoked.",
        "title": "HashiCorp Vault recovery token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in Vault, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.hashicorp.com/vault/docs/concepts/tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\\b(hvr\\.[\\w\\-]{24,300})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 305,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "hvr."
        ],
        "allowlists": []
    },
    {
        "id": "vault-legacy-token",
        "description": "A HashiCorp Vault token of the old format. Whoever has it can read every secret that its policies allow until it is revoked.",
        "title": "HashiCorp Vault token of the old format",
        "severity": "high",
        "confidence": "medium",
        "remediation": "Revoke it in Vault with `vault token revoke`, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.hashicorp.com/vault/docs/concepts/tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "(?i)vault[_.\\-]?token[\\w.\\-]{0,24}[\"'\\x60]?\\]?[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}[\"'\\x60]?([sb]\\.[A-Za-z0-9]{24})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 75,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "vault"
        ],
        "allowlists": []
    },
    {
        "id": "doppler-api-token",
        "description": "A Doppler token. Whoever has it can read the secrets of the projects it is valid for until it is revoked.",
        "title": "Doppler token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the Doppler dashboard, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://docs.doppler.com/docs/service-tokens"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\\bdp\\.(?:pt|ct|sa|scim|audit|st(?:\\.[a-z0-9_\\-]{2,35})?)\\.[A-Za-z0-9]{40,44}\\b",
        "maxLength": 86,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "dp.pt.",
            "dp.ct.",
            "dp.sa.",
            "dp.scim.",
            "dp.audit.",
            "dp.st."
        ],
        "allowlists": []
    },
    {
        "id": "1password-service-account-token",
        "description": "A 1Password service account token. Whoever has it can read the vaults it was given until it is revoked.",
        "title": "1Password service account token",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Revoke it in the 1Password admin console, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://developer.1password.com/docs/service-accounts/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\\b(ops_eyJ[A-Za-z0-9+/]{250,16000}={0,3})(?:[^\\w\\-+/=.~]|$)",
        "maxLength": 16011,
        "secretGroup": 0,
        "entropy": 4,
        "keywords": [
            "ops_eyJ"
        ],
        "allowlists": []
    },
    {
        "id": "1password-secret-key",
        "description": "A 1Password secret key. Whoever has it can open the account together with its password until it is revoked.",
        "title": "1Password secret key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Revoke it in the 1Password account settings, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://support.1password.com/secret-key/"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\\b",
        "maxLength": 40,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "A3-"
        ],
        "allowlists": []
    },
    {
        "id": "private-key",
        "description": "A private key in PEM format. Whoever has it can sign, decrypt and sign in as its owner until its public half is no longer trusted.",
        "title": "Private key in PEM format",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Replace the key pair everywhere its public half is trusted, then keep the new private key in a secret store.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-321"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ANY) )?PRIVATE KEY-----(?:[^-]|-[^-]|--[^-]|---[^-]){40,16000}(?:-----END (?:(?:RSA|EC|DSA|OPENSSH|ANY) )?PRIVATE KEY-----)?",
        "maxLength": 64068,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "-----BEGIN"
        ],
        "allowlists": []
    },
    {
        "id": "private-key-encrypted",
        "description": "An encrypted private key in PEM format. Whoever has it can try passphrases against it and then sign in as its owner until its public half is no longer trusted.",
        "title": "Encrypted private key in PEM format",
        "severity": "low",
        "confidence": "high",
        "remediation": "Replace the key pair everywhere its public half is trusted, then keep the new private key in a secret store.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-321"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "-----BEGIN ENCRYPTED PRIVATE KEY-----(?:[^-]|-[^-]|--[^-]|---[^-]){40,16000}(?:-----END ENCRYPTED PRIVATE KEY-----)?",
        "maxLength": 64072,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "-----BEGIN"
        ],
        "allowlists": []
    },
    {
        "id": "pgp-private-key",
        "description": "A PGP private key. Whoever has it can decrypt and sign as its owner until its public half is no longer trusted.",
        "title": "PGP private key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Replace the key pair everywhere its public half is trusted, then keep the new private key in a secret store.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-321"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]|-[^-]|--[^-]|---[^-]){40,16000}(?:-----END PGP PRIVATE KEY BLOCK-----)?",
        "maxLength": 64072,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "-----BEGIN"
        ],
        "allowlists": []
    },
    {
        "id": "putty-private-key",
        "description": "A PuTTY private key. Whoever has it can sign in as its owner until it is revoked.",
        "title": "PuTTY private key",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Replace the key pair everywhere its public half is trusted, then keep the new private key in a secret store.",
        "references": [
            "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html"
        ],
        "cwe": [
            "CWE-321"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "PuTTY-User-Key-File-[23]: [^\\x00]{20,16000}?Private-Lines: \\d{1,3}\\r?\\n([A-Za-z0-9+/=\\r\\n]{40,16000})",
        "maxLength": 32043,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "PuTTY-User-Key-File-"
        ],
        "allowlists": []
    },
    {
        "id": "age-secret-key",
        "description": "An age secret key. Whoever has it can decrypt every file encrypted to it, such as SOPS files until it is revoked.",
        "title": "Secret key of age",
        "severity": "critical",
        "confidence": "high",
        "remediation": "Make a new key, encrypt the files to it again, and treat everything encrypted to the old one as known.",
        "references": [
            "https://age-encryption.org/v1"
        ],
        "cwe": [
            "CWE-321"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\\bAGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}\\b",
        "maxLength": 74,
        "secretGroup": 0,
        "entropy": 3,
        "keywords": [
            "AGE-SECRET-KEY-1"
        ],
        "allowlists": []
    },
    {
        "id": "wireguard-private-key",
        "description": "A WireGuard private key. Whoever has it can join the network as this peer until it is revoked.",
        "title": "WireGuard private key",
        "severity": "high",
        "confidence": "high",
        "remediation": "Replace the key pair everywhere its public half is trusted, then keep the new private key in a secret store.",
        "references": [
            "https://www.wireguard.com/quickstart/"
        ],
        "cwe": [
            "CWE-321"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "(?i)\\[Interface\\][^\\[\\]]{0,400}?PrivateKey[ \\t]{0,4}=[ \\t]{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)",
        "maxLength": 474,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "[interface]"
        ],
        "allowlists": []
    },
    {
        "id": "jwk-private-key",
        "description": "A private key in JWK format. Whoever has it can sign tokens as its owner until it is revoked.",
        "title": "Private key in JWK format",
        "severity": "critical",
        "confidence": "medium",
        "remediation": "Replace the key pair everywhere its public half is trusted, then keep the new private key in a secret store.",
        "references": [
            "https://www.rfc-editor.org/rfc/rfc7517"
        ],
        "cwe": [
            "CWE-321"
        ],
        "anchor": "at-keyword",
        "filter": "none",
        "publicPrefix": false,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\"kty\"\\s{0,4}:\\s{0,4}\"(?:RSA|EC|OKP|oct)\"[^{}]{0,1000}?\"[dk]\"\\s{0,4}:\\s{0,4}\"([\\w\\-]{22,800})\"",
        "maxLength": 1833,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "\"kty\""
        ],
        "allowlists": []
    },
    {
        "id": "jwt",
        "description": "A JSON Web Token. Whoever has it can act as its subject until it expires until it is revoked.",
        "title": "JSON Web Token",
        "severity": "medium",
        "confidence": "medium",
        "remediation": "Revoke it in the service that issued it, issue a new one and read that from a secret store or the secrets of the pipeline.",
        "references": [
            "https://www.rfc-editor.org/rfc/rfc7519"
        ],
        "cwe": [
            "CWE-798"
        ],
        "anchor": "at-token",
        "filter": "none",
        "publicPrefix": true,
        "tags": [
            "vault-and-keys"
        ],
        "regex": "\\beyJ[\\w\\-]{15,16000}\\.eyJ[\\w\\-]{15,16000}\\.[\\w\\-]{20,16000}",
        "maxLength": 48008,
        "secretGroup": 0,
        "entropy": 3.5,
        "keywords": [
            "eyJ"
        ],
        "allowlists": [
            {
                "description": "The example token of jwt.io",
                "condition": "OR",
                "commits": [],
                "paths": [],
                "regexes": [],
                "stopwords": [
                    "eyJzdWIiOiIxMjM0NTY3ODkwI"
                ],
                "regexTarget": "secret",
                "targetRules": []
            }
        ]
    }
];

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/match-pattern.js
/** Users' patterns run on pieces of this many characters, cut at a line's end where there is one, so that the clock is
 * asked in between. Gitleaks reads files in pieces of about this size, too. */
const PIECE_CHARACTERS = 100_000;
/** Pieces overlap by this much, so that a match across a cut is found. */
const OVERLAP_CHARACTERS = 4_096;
const TOKEN_CHARACTER = /[\w-]/;
/** The match that starts exactly at `start`, if any. */
function matchAt(secretGroup, pattern, text, start) {
    if (pattern.startsToken && start > 0 && TOKEN_CHARACTER.test(text.charAt(start - 1)))
        return undefined;
    pattern.test.lastIndex = start;
    if (!pattern.test.test(text))
        return undefined;
    pattern.capture.lastIndex = start;
    const found = pattern.capture.exec(text);
    return found === null ? undefined : toMatch(found, 0, secretGroup);
}
/** All matches inside the window that do not touch its edges, where a longer match might be cut off. */
function matchAround(secretGroup, pattern, text, window) {
    const piece = text.slice(window.start, window.end);
    const isWhole = (start, end) => (start > 0 || window.start === 0) && (end < piece.length || window.end === text.length);
    return [...piece.matchAll(pattern.capture)]
        .filter((found) => isWhole(found.index, found.index + found[0].length))
        .map((found) => toMatch(found, window.start, secretGroup));
}
/** All matches in the text, and nothing when the pattern is about paths. `tick` is called between pieces. */
function matchWholeText(rule, text, tick) {
    if (rule.pattern.kind !== 'whole-text')
        return [];
    const found = [];
    let from = 0;
    while (from < text.length) {
        const cut = endOfPiece(text, from);
        const matcher = rule.pattern.regex.matcher(text.slice(from, cut));
        while (matcher.find()) {
            const spanOf = (group) => ({ start: from + matcher.start(group), end: from + matcher.end(group) });
            const group = rule.secretGroup || firstGroup(matcher.groupCount(), (index) => matcher.end(index) > matcher.start(index));
            found.push({ match: spanOf(0), secret: spanOf(group) });
            tick();
        }
        tick();
        if (cut === text.length)
            break;
        from = Math.max(from + 1, cut - OVERLAP_CHARACTERS);
    }
    return found;
}
function endOfPiece(text, from) {
    const wanted = from + PIECE_CHARACTERS;
    if (wanted >= text.length)
        return text.length;
    const lineEnd = text.lastIndexOf('\n', wanted) + 1;
    return lineEnd > from + PIECE_CHARACTERS / 2 ? lineEnd : wanted;
}
function toMatch(found, shift, secretGroup) {
    const spans = found.indices ?? [];
    const group = secretGroup || firstGroup(found.length - 1, (index) => (found[index] ?? '') !== '');
    const [start, end] = spans[group] ?? [found.index, found.index + found[0].length];
    return {
        match: { start: shift + found.index, end: shift + found.index + found[0].length },
        secret: { start: shift + start, end: shift + end },
    };
}
/** Gitleaks' rule: without `secretGroup` the first group that matched something holds the secret, else the match. */
function firstGroup(count, isFilled) {
    for (let group = 1; group <= count; group += 1)
        if (isFilled(group))
            return group;
    return 0;
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/find-candidates.js

/** Windows around keywords grow together up to this size; then they are searched. */
const MAX_WINDOW_CHARACTERS = 65_536;
/** In no particular order; the same place may occur twice. `tick` throws when the time is over. */
function findCandidates(rules, text, tick) {
    const found = [];
    const add = (rule, matches) => {
        for (const match of matches)
            found.push({ rule, ...match });
    };
    const wholeText = new Set(rules.withoutKeywords);
    const windows = new Windows(text, add);
    const onHit = (keyword, start) => {
        for (const rule of rules.rulesOfKeyword[keyword] ?? []) {
            const { pattern } = rule;
            if (pattern.kind === 'at-keyword') {
                const hit = matchAt(rule.secretGroup, pattern, text, start);
                if (hit !== undefined)
                    add(rule, [hit]);
            }
            else if (pattern.kind === 'around-keyword') {
                windows.widen(rule, pattern, start);
            }
            else {
                wholeText.add(rule);
            }
        }
    };
    rules.index.search(text, onHit, tick);
    windows.flush();
    for (const rule of wholeText)
        add(rule, matchWholeText(rule, text, tick));
    return found;
}
/** Merges the windows around neighbouring keywords, so that no stretch of text is searched once a keyword. */
class Windows {
    text;
    add;
    pending = new Map();
    constructor(text, add) {
        this.text = text;
        this.add = add;
    }
    widen(rule, pattern, hit) {
        const window = { start: Math.max(0, hit - pattern.reach), end: Math.min(this.text.length, hit + pattern.reach) };
        const before = this.pending.get(rule)?.window;
        const grows = before !== undefined && window.start <= before.end && before.end - before.start < MAX_WINDOW_CHARACTERS;
        if (before !== undefined && !grows)
            this.search(rule, pattern, before);
        this.pending.set(rule, { pattern, window: grows ? { start: before.start, end: window.end } : window });
    }
    flush() {
        for (const [rule, { pattern, window }] of this.pending)
            this.search(rule, pattern, window);
    }
    search(rule, pattern, window) {
        this.add(rule, matchAround(rule.secretGroup, pattern, this.text, window));
    }
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/entropy.js
/** How evenly a text uses its characters. */
/** Shannon entropy in bits a character; 0 for the empty text. */
function shannonEntropy(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...counts.values()].reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0);
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/placeholder.js
/** Values that stand for a secret without being one: placeholders, templates, references, examples of documentation. */
/** Long enough not to occur in a generated secret by chance. */
const PLACEHOLDER_WORDS = [
    'example',
    'placeholder',
    'changeme',
    'change_me',
    'change-me',
    'replace',
    'redacted',
    'insert_',
    'insert-',
    'your_',
    'your-',
    'dummy',
    'sample',
    'xxxxx',
    '*****',
    '.....',
    '00000000',
    '123456789',
    'abcdefgh',
    'deadbeef',
    'lorem',
    'correct-horse',
    'correcthorse',
];
/** `${…}`, `{{…}}`, `<…>`, `%(…)s`, `%NAME%`, `$(…)`, `#{…}`, `@@…@@`, `__NAME__`. */
const TEMPLATE = /\$\{|\{\{|\}\}|<[\w -]{1,40}>|%\(|%\{|^%\w{1,40}%$|\$\(|#\{|@@|^__\w{1,60}__$|^\$[A-Za-z_]\w{0,60}$/;
/** Longer Base64 than this holds no placeholder. */
const MAX_ENCODED_PLACEHOLDER = 200;
/** True for a value that nobody could log in with, also when it is written in Base64. */
function isPlaceholder(value) {
    if (standsForAValue(value))
        return true;
    const mayBeEncoded = value.length <= MAX_ENCODED_PLACEHOLDER && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value);
    if (!mayBeEncoded)
        return false;
    const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
    return /^[ -~]{6,}$/.test(decoded) && standsForAValue(decoded);
}
function standsForAValue(value) {
    const lower = value.toLowerCase();
    return PLACEHOLDER_WORDS.some((word) => lower.includes(word)) || TEMPLATE.test(value) || isMonotonous(lower);
}
/** A run of one character over a third of the value, or hardly any different characters. */
function isMonotonous(value) {
    let run = 1;
    let longest = 1;
    for (let at = 1; at < value.length; at += 1) {
        run = value[at] === value[at - 1] ? run + 1 : 1;
        if (run > longest)
            longest = run;
    }
    return longest >= Math.max(5, value.length / 3) || (value.length >= 8 && new Set(value).size <= 3);
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/plausible-secret.js
/** False-positive control of the generic rules: does an assigned value look like a secret that is really in use? */

/** Files whose values need no quotes. In program code an unquoted value is a variable. */
const plausible_secret_CONFIG_FILE = /(?:^|\/)(?:\.env[\w.-]{0,40}|\.npmrc|\.pypirc|\.netrc|\.s3cfg|credentials|config|(?:[\w.-]{1,40}\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,40})?|[\w.-]{1,80}\.(?:env|properties|ini|ya?ml|conf|cfg|cnf|config|xml|tfvars|plist|envrc|sh|ps1|bat))$/i;
/** The last word of a name that says the value is about a secret and not the secret: `tokenUrl`, `secret_name`. */
const HARMLESS_LAST_WORD = /^(?:ids?|names?|types?|kinds?|urls?|uris?|endpoints?|hosts?|address(?:es)?|paths?|files?|dirs?|folder|refs?|reference|arns?|versions?|headers?|fields?|labels?|prefix|suffix|length|size|counts?|expir\w{0,6}|ttl|timeout|hash|hashed|digest|checksum|sha\d{0,3}|md5|algorithms?|alg|format|class|pattern|regexp?|params?|hint|help(?:er)?|placeholder|title|description|messages?|errors?|text|limits?|scopes?|issuer|audience|policy|rules?|selector|provider|store|manager|len|min|max|enabled|required|index|column|attribute|property|property_?name|template|module|symbol|script|line|cert|certificate|public\w{0,20}|pub)$/i;
/** Anywhere in the name: not a secret by design, or a cursor through pages. */
const HARMLESS_NAME = /public|pubkey|next_?token|page_?token|continuation|tokeniz|csrf_?token_?name|i18n|translation|locali[sz]/i;
/** Fingerprints, keys that are made to be public, and other values that only look like secrets. */
const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const CHAIN_ADDRESS = /^0x[0-9a-f]{40}$/i;
const INTEGRITY = /^(?:sha\d{1,3}[-:]|md5[-:]|ssh-|arn:|urn:|data:|https?:|phc_|pk_(?:live|test)_)/i;
/** Words that people put where a password will be, or where a test needs one. */
const TEST_WORDS = /pass|pwd|secret|test|admin|root|user|foo|bar|baz|qux|mock|fake|hello|world|qwerty|asdf|letmein|welcome|default|1234|abc|token|none|null|undefined|true|false|string|value|todo|fixme|temp|demo|local|guest|postgres|mysql|mongo|redis|rabbit|keycloak|minio|wrong|invalid|bad|strong|weak|correct|horse|staple|old|new|my_|some|any|credential|login|key/i;
/** The whole value is a word that examples and development set-ups use. */
const WEAK_PASSWORD = /^[\w.-]{0,12}(?:pass|pw|pwd|passw(?:or)?d|secret|test|admin|root|user(?:name)?|guest|token|key|foo|bar|baz|postgres|postgresql|mysql|mongo|redis|rabbitmq|minio|default|changeit|changethis|hunter2|credentials?|[x*.]{3,12}|[a-z]{1,6}|\d{1,8})\d{0,4}!?$/i;
/** `camelCase2`, `snake_case`, `kebab-case-2`, `dotted.path`: letters, with digits only at the end of a part. */
const IDENTIFIER = /^[A-Za-z]+\d{0,2}(?:[-_.:/][A-Za-z]*\d{0,2})*$/;
/** Random texts change between lower case, upper case and digits at least at this share of their characters. */
const MIN_CLASS_CHANGES = 0.28;
/** Words of a language other than English are no passwords. */
const MAX_NON_ASCII = 0.2;
/** Bits a character; hexadecimal texts cannot exceed 4. */
const MIN_RANDOM_ENTROPY = 3.5;
const MIN_HEX_ENTROPY = 3.0;
/** True when nothing speaks against the value being a secret. */
function isPlausibleSecret(assignment, filter) {
    switch (filter) {
        case 'none':
            return true;
        case 'token':
            return !isReference(assignment.value) && looksRandom(assignment.value);
        case 'connection':
            return !isReference(assignment.value) && !isWeakPassword(assignment.value);
        case 'random':
            return isAssigned(assignment) && looksRandom(assignment.value);
        case 'password':
            return isAssigned(assignment) && looksLikePassword(assignment.value);
    }
}
/** A literal, not a variable or a reference, and the name says that it is the secret itself. */
function isAssigned({ value, name, quoted, cutOff, path }) {
    return !cutOff && (quoted || plausible_secret_CONFIG_FILE.test(path)) && !isHarmlessName(name) && !isReference(value);
}
function isHarmlessName(name) {
    const words = name.replace(/["'\x60\]\s]+$/, '');
    const last = /[A-Z]?[a-z0-9]{1,40}$|[A-Z0-9]{1,40}$/.exec(words)?.[0] ?? '';
    return /[.-]$|\//.test(words) || HARMLESS_NAME.test(words) || HARMLESS_LAST_WORD.test(last);
}
/** Names a place where the secret is, instead of telling it. */
function isReference(value) {
    return (/^[$%@&*!~/.#]|^\w{1,20}:\/\/|[\\/]$/.test(value) ||
        /env[.[(]|getenv|process\.|secrets\.|vault:|config\.|self\.|this\.|\.get/i.test(value) ||
        UUID.test(value) ||
        INTEGRITY.test(value) ||
        CHAIN_ADDRESS.test(value));
}
function looksRandom(value) {
    if (!/[A-Za-z]/.test(value) || digitsIn(value) < (isMixedCase(value) ? 1 : 2))
        return false;
    const isHex = /^[0-9a-f]+$/i.test(value);
    return (shannonEntropy(value) >= (isHex ? MIN_HEX_ENTROPY : MIN_RANDOM_ENTROPY) && classChanges(value) >= MIN_CLASS_CHANGES);
}
function looksLikePassword(value) {
    const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}]/u].filter((charClass) => charClass.test(value)).length;
    const nonAscii = value.replaceAll(/[ -~]/g, '').length;
    return classes >= 3 && nonAscii <= value.length * MAX_NON_ASCII && !TEST_WORDS.test(value) && !IDENTIFIER.test(value);
}
function digitsIn(value) {
    return value.replaceAll(/\D/g, '').length;
}
function isMixedCase(value) {
    return /[a-z]/.test(value) && /[A-Z]/.test(value);
}
function isWeakPassword(value) {
    return WEAK_PASSWORD.test(value) || /password/i.test(value);
}
/** Share of neighbouring letters and digits of different kinds; a capital before a small letter is no change. */
function classChanges(value) {
    const kinds = Array.from(value.replaceAll(/[^A-Za-z0-9]/g, ''), kindOf);
    const changes = kinds.filter((kind, at) => {
        const before = kinds[at - 1] ?? kind;
        return before !== kind && !(before === 'upper' && kind === 'lower');
    });
    return changes.length / Math.max(1, kinds.length - 1);
}
function kindOf(char) {
    if (char <= '9')
        return 'digit';
    return char <= 'Z' ? 'upper' : 'lower';
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/judge-candidate.js
/** Decides whether a match of a rule's pattern is a secret, by everything but the user's allowlists. */



/** How far left of the keyword the name of the assigned variable is looked for. */
const NAME_REACH = 48;
/** Characters after a value that tell whether a sentence goes on. */
const SENTENCE_REACH = 8;
/** Lines are cut this far from a match, so that a minified file of one line costs no more than others. */
const LINE_REACH = 2_000;
/** True for a match that the rule itself stands by. */
function isSecret(candidate, file) {
    const { rule, secret } = candidate;
    const value = file.text.slice(secret.start, secret.end);
    if (value === '' || (rule.path !== undefined && !rule.path.test(file.path)))
        return false;
    if (rule.entropy > 0 && shannonEntropy(value) <= rule.entropy)
        return false;
    if (rule.skipsPlaceholders && isPlaceholder(value))
        return false;
    if (!isPlausibleSecret(toAssignment(candidate, file, value), rule.filter))
        return false;
    if (rule.ownAllowlists.length === 0)
        return true;
    const subject = toSubject(candidate, file);
    return !rule.ownAllowlists.some((allowlist) => allowlist.accepts(subject));
}
/** What allowlists are asked about. */
function toSubject({ rule, match, secret }, { path, text, lines }) {
    return {
        path,
        ruleId: rule.rule.id,
        secret: text.slice(secret.start, secret.end),
        match: text.slice(match.start, match.end),
        line: lines.linesAround(match, LINE_REACH),
    };
}
function toAssignment({ match, secret }, { path, text }, value) {
    const left = /[\w.\-$/]{0,48}$/.exec(text.slice(Math.max(0, match.start - NAME_REACH), match.start))?.[0] ?? '';
    const inside = /^[\w.-]{1,80}/.exec(text.slice(match.start, secret.start))?.[0] ?? '';
    const before = text.charAt(secret.start - 1);
    const quoted = before !== '' && '"\'`'.includes(before);
    return { value, name: left + inside, quoted, cutOff: isCutOff(text, secret.end, quoted ? before : ''), path };
}
/** True where a sentence goes on: another character than the quote ends the value, or a further word follows it. */
function isCutOff(text, end, quote) {
    const after = text.slice(end, end + SENTENCE_REACH);
    if (quote !== '')
        return !after.startsWith(quote) && !after.startsWith('\\');
    return /^[ \t]+\p{L}/u.test(after);
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/line-index.js
/** One pass over the text; look-ups are logarithmic. */
function indexLines(text) {
    const starts = lineStarts(text);
    const lineAt = (offset) => lastAtOrBefore(starts, offset) + 1;
    const columnAt = (offset) => offset - (starts[lineAt(offset) - 1] ?? 0) + 1;
    return {
        lineAt,
        region: ({ start, end }) => ({
            startLine: lineAt(start),
            startColumn: columnAt(start),
            endLine: lineAt(Math.max(start, end - 1)),
            endColumn: columnAt(Math.max(start, end - 1)) + (end > start ? 1 : 0),
        }),
        linesAround: ({ start, end }, reach) => {
            const lineStart = starts[lineAt(start) - 1] ?? 0;
            const lineEnd = starts[lineAt(Math.max(start, end - 1))] ?? text.length;
            return text.slice(Math.max(lineStart, start - reach), Math.min(lineEnd, end + reach));
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lastAtOrBefore(sorted, wanted) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= wanted)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/resolve-overlaps.js
/** One finding for one secret: where several rules matched overlapping text, the most specific one speaks. */

/** Sorted by place. Of candidates whose secrets overlap, one stays. */
function resolveOverlaps(candidates) {
    const sorted = candidates.toSorted((a, b) => a.secret.start - b.secret.start || compareSpecificity(b, a));
    const kept = [];
    for (const candidate of sorted) {
        const last = kept.at(-1);
        if (last === undefined || candidate.secret.start >= last.secret.end)
            kept.push(candidate);
        else if (compareSpecificity(candidate, last) > 0)
            kept[kept.length - 1] = candidate;
    }
    return kept;
}
/** Positive when `a` says more: by the rule, else by the longer secret, else by rule id for a stable choice. */
function compareSpecificity(a, b) {
    return (a.rule.specificity - b.rule.specificity || lengthOf(a) - lengthOf(b) || (0,finding_location/* compareText */.n)(b.rule.rule.id, a.rule.rule.id));
}
function lengthOf({ secret }) {
    return secret.end - secret.start;
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/suppressions.js


/** Lines named in one note; the rest is counted. */
const MAX_LINES_IN_NOTE = 20;
/** Fingerprints with a commit count for the same file, rule and line, whatever commit the file is read from. */
function compileSuppressions({ allowlists }, ignored) {
    const fingerprints = new Set(ignored.map(({ path, ruleId, line }) => toKey(path, ruleId, line)));
    return (candidate, file) => {
        const { rule, match, secret } = candidate;
        const lists = [...rule.userAllowlists, ...allowlists];
        if (lists.length > 0) {
            const subject = toSubject(candidate, file);
            const accepting = lists.find((list) => list.accepts(subject));
            if (accepting !== undefined)
                return describe(accepting.description);
        }
        if (fingerprints.size === 0)
            return undefined;
        const lines = [file.lines.lineAt(match.start), file.lines.lineAt(secret.start)];
        return lines.some((line) => fingerprints.has(toKey(file.path, rule.rule.id, line))) ? IGNORE_FILE : undefined;
    };
}
/** One note for all findings of a rule that the same entry accepts. */
function toNotes(suppressed, { lines }) {
    const linesByText = new Map();
    for (const { candidate, by } of suppressed) {
        const text = `${candidate.rule.rule.id} is accepted by ${by}`;
        const known = linesByText.get(text) ?? [];
        known.push(lines.lineAt(candidate.secret.start));
        linesByText.set(text, known);
    }
    return [...linesByText].map(([text, at]) => ({ kind: 'suppressed-by-settings', text: `${text}, ${listLines(at)}` }));
}
function toKey(path, ruleId, line) {
    return `${ruleId}:${line}:${path}`;
}
function describe(description) {
    return description === '' ? `an allowlist in ${CONFIG_FILE}` : `the allowlist "${description}" in ${CONFIG_FILE}`;
}
function listLines(lines) {
    const shown = lines.slice(0, MAX_LINES_IN_NOTE).join(', ');
    const hidden = lines.length - MAX_LINES_IN_NOTE;
    const word = lines.length === 1 ? 'line' : 'lines';
    return hidden > 0 ? `${word} ${shown} and ${hidden} more` : `${word} ${shown}`;
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/example-code.js
const EXAMPLE_PATH = /(?:^|\/)(?:test[\w-]{0,24}|__tests__|fixtures?|__fixtures__|mocks?|__mocks__|specs?|e2e|examples?|samples?|demos?|docs?|documentation)\/|(?:^|\/)(?:[\w.-]{1,80}[._-](?:test|spec|tests|example|sample)s?\.[\w.]{1,12}|test_[\w-]{1,80}\.\w{1,8}|[\w-]{1,80}Tests?\.\w{1,8}|[\w.-]{1,80}\.(?:md|mdx|rst|adoc|example|sample|dist|template|tmpl))$/i;
/**
 * How severity and confidence differ from the rule's own in such a path. A token that only its provider could have
 * issued stays what it is; a private key may have been made for the test.
 */
function assessment(rule, path) {
    if (!isExampleCode(path))
        return {};
    if (rule.confidence !== 'high')
        return { severity: 'low', confidence: 'low' };
    return rule.cwe.includes('CWE-321') && rule.severity !== 'low' ? { severity: 'medium', confidence: 'medium' } : {};
}
function isExampleCode(path) {
    return EXAMPLE_PATH.test(path);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/hash-secret.js
/** Names a secret without telling it: the same secret has the same hash, wherever it stands. */

/**
 * Key used when nobody provides one. It is public, so the hash is a label, not protection: it keeps hashes of this
 * program apart from hashes of others, and a generated secret (64 bits of entropy or more) cannot be found from it.
 * A password that a person chose can be: whoever sees the hash may try candidates. Use a private key to prevent that.
 */
const DEFAULT_HASH_KEY = 'secure-pipeline/secrets/v1';
/** HMAC-SHA256, 64 hexadecimal characters. Line ends count the same, so that a check-out on Windows changes nothing. */
function hashSecret(secret, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(secret.replaceAll('\r\n', '\n')).digest('hex');
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/redact.js
/** What of a secret may be shown: nothing but what everyone knows already. */
/** With fewer characters than this beyond the published prefix, the prefix and the length already say too much. */
const MIN_HIDDEN_CHARACTERS = 12;
/** `ghp_…(40 characters)`, or `(redacted)` for a short secret. Of the secret itself only a published prefix is shown. */
function redact(secret, publicPrefixes) {
    if (secret.length < MIN_HIDDEN_CHARACTERS)
        return '(redacted)';
    const prefix = longestPrefix(secret, publicPrefixes);
    const shown = secret.length - prefix.length >= MIN_HIDDEN_CHARACTERS ? prefix : '';
    return `${shown}…(${secret.length} characters)`;
}
/** The published spelling is shown, not the secret's own. */
function longestPrefix(secret, publicPrefixes) {
    return publicPrefixes
        .filter((prefix) => secret.startsWith(prefix))
        .reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest), '');
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/to-finding.js



/** The comment that accepts a finding on its line. https://github.com/gitleaks/gitleaks#gitleaksallow */
const ALLOW_COMMENT = 'gitleaks:allow';
/** Comments further from the match than this are not looked for in very long lines. */
const COMMENT_REACH = 2_000;
/** Enough of the hash to recognise the same secret in another place. */
const SHOWN_HASH_CHARACTERS = 16;
function toFinding(candidate, file) {
    const { rule, secret } = candidate;
    const value = file.text.slice(secret.start, secret.end);
    const shown = redact(value, rule.publicPrefixes);
    const hash = hashSecret(value, DEFAULT_HASH_KEY);
    const isAllowed = file.lines.linesAround(candidate.match, COMMENT_REACH).includes(ALLOW_COMMENT);
    return {
        ruleId: rule.rule.id,
        message: `${rule.rule.title} in the file: ${shown}`,
        location: { path: file.path, ...file.lines.region(secret) },
        identity: { scope: 'repository', key: [hash] },
        sensitive: true,
        details: { secret: shown, hash: hash.slice(0, SHOWN_HASH_CHARACTERS) },
        ...assessment(rule.rule, file.path),
        ...(isAllowed ? { suppressedInSource: ALLOW_COMMENT } : {}),
    };
}
/** A finding of a rule that looks at the path alone; it stands at the file's first line. */
function toPathFinding(ruleId, title, path) {
    return {
        ruleId,
        message: `${title}: the file itself, by its path`,
        location: { path, startLine: 1 },
        identity: { scope: 'file', key: ['path'] },
    };
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/scan-file.js
/** The story of one file: text, matches, judgement, one finding for each secret. */







/** Candidates judged between two looks at the clock. */
const JUDGED_PER_TICK = 500;
const NOTHING = { findings: [] };
function preparedScanner(preparation) {
    return { scan: (file) => scanFile(preparation, file) };
}
function scanFile({ rules, pathRules, suppressedBy }, scanned) {
    const text = (0,decode_text/* decodeText */.g)(scanned.bytes);
    const candidates = findCandidates(rules, text, () => scanned.checkBudget());
    const byPath = scanPath(pathRules, scanned.path);
    if (candidates.length === 0)
        return byPath;
    const file = { path: scanned.path, text, lines: indexLines(text) };
    const secrets = resolveOverlaps(judge(candidates, file, scanned));
    const judged = secrets.map((candidate) => ({ candidate, by: suppressedBy(candidate, file) }));
    const findings = judged.filter(({ by }) => by === undefined).map(({ candidate }) => toFinding(candidate, file));
    const suppressed = judged.flatMap(({ candidate, by }) => (by === undefined ? [] : [{ candidate, by }]));
    return report([...byPath.findings, ...findings], [...(byPath.notes ?? []), ...toNotes(suppressed, file)]);
}
function judge(candidates, file, scanned) {
    return candidates.filter((candidate, index) => {
        if (index % JUDGED_PER_TICK === 0)
            scanned.checkBudget();
        return isSecret(candidate, file);
    });
}
function scanPath(rules, path) {
    if (rules.length === 0)
        return NOTHING;
    const subject = { path, secret: '', match: path, line: '' };
    const matching = rules.filter(({ path: matcher }) => matcher?.test(path));
    const accepted = matching.filter(({ rule, userAllowlists }) => userAllowlists.some((list) => list.accepts({ ...subject, ruleId: rule.id })));
    return report(matching.filter((rule) => !accepted.includes(rule)).map(({ rule }) => toPathFinding(rule.id, rule.title, path)), accepted.map(({ rule }) => ({ kind: 'suppressed-by-settings', text: `${rule.id} is accepted for this path` })));
}
function report(findings, notes) {
    return notes.length === 0 ? { findings } : { findings, notes };
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/keyword-index.js
/**
 * Finds all keywords of all rules in one pass (Aho-Corasick as a complete automaton, ignoring case). Linear in the
 * text whatever the number of keywords.
 */
/** How many characters are looked at between two calls of `tick`. */
const TICK_CHARACTERS = 65_536;
/** Characters of UTF-16. */
const CODE_UNITS = 65_536;
/** Empty keywords are never found. */
function buildKeywordIndex(keywords) {
    const lowered = keywords.map((keyword) => keyword.toLowerCase());
    const classes = characterClasses(lowered);
    const width = classes.count;
    const trie = buildTrie(lowered, classes.ofCode, width);
    const next = completeTransitions(trie, width);
    const ofCode = classes.ofCode;
    const hasOutput = Uint8Array.from(next.outputs, (output) => (output.length > 0 ? 1 : 0));
    return {
        search(text, onHit, tick) {
            const table = next.table;
            let state = 0;
            for (let from = 0; from < text.length; from += TICK_CHARACTERS) {
                const end = Math.min(text.length, from + TICK_CHARACTERS);
                for (let offset = from; offset < end; offset += 1) {
                    state = table[state + (ofCode[text.charCodeAt(offset)] ?? 0)] ?? 0;
                    if (state !== 0 && hasOutput[state / width] === 1) {
                        for (const keyword of next.outputs[state / width] ?? []) {
                            onHit(keyword, offset + 1 - (lowered[keyword] ?? '').length);
                        }
                    }
                }
                tick();
            }
        },
    };
}
/** Maps every character that occurs in a keyword, in either case, to a small number; all others to 0. */
function characterClasses(keywords) {
    const ofCode = new Uint16Array(CODE_UNITS);
    let count = 1;
    for (const char of new Set(keywords.join(''))) {
        for (let index = 0; index < char.length; index += 1) {
            const unit = char.charAt(index);
            if (ofCode[unit.charCodeAt(0)] !== 0)
                continue;
            ofCode[unit.charCodeAt(0)] = count;
            const upper = unit.toUpperCase();
            if (upper.length === 1)
                ofCode[upper.charCodeAt(0)] = count;
            count += 1;
        }
    }
    return { ofCode, count };
}
function buildTrie(keywords, ofCode, width) {
    const children = new Array(width).fill(0);
    const outputs = [[]];
    for (const [index, keyword] of keywords.entries()) {
        let node = 0;
        for (let at = 0; at < keyword.length; at += 1) {
            const slot = node * width + (ofCode[keyword.charCodeAt(at)] ?? 0);
            if (children[slot] === 0) {
                children[slot] = outputs.length;
                outputs.push([]);
                for (let added = 0; added < width; added += 1)
                    children.push(0);
            }
            node = children[slot] ?? 0;
        }
        if (node !== 0)
            outputs[node]?.push(index);
    }
    return { children, outputs };
}
/** Breadth first: a missing child is the child of the longest proper suffix; outputs of suffixes are inherited. */
function completeTransitions({ children, outputs }, width) {
    const table = Int32Array.from(children);
    const suffix = new Int32Array(outputs.length);
    const merged = outputs.map((output) => [...output]);
    const queue = [0];
    for (const node of queue) {
        for (let at = 0; at < width; at += 1) {
            const child = table[node * width + at] ?? 0;
            const fallback = node === 0 ? 0 : (table[(suffix[node] ?? 0) * width + at] ?? 0);
            if (child === 0) {
                table[node * width + at] = fallback;
                continue;
            }
            suffix[child] = fallback;
            merged[child]?.push(...(merged[fallback] ?? []));
            queue.push(child);
        }
    }
    return { table: table.map((node) => node * width), outputs: merged };
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/searchable-rules.js

function toSearchable(rules) {
    const byKeyword = new Map();
    for (const rule of rules) {
        for (const keyword of new Set(rule.keywords)) {
            const sharers = byKeyword.get(keyword) ?? [];
            sharers.push(rule);
            byKeyword.set(keyword, sharers);
        }
    }
    return {
        index: buildKeywordIndex([...byKeyword.keys()]),
        rulesOfKeyword: [...byKeyword.values()],
        withoutKeywords: rules.filter((rule) => rule.keywords.length === 0),
    };
}

;// CONCATENATED MODULE: ./build/scanners/embedded/secrets/scanner.js






const scanner_scanner = {
    kind: 'file',
    manifest: {
        name: 'secrets',
        title: 'Secrets',
        description: 'Looks for credentials, keys and tokens in every text file and in the history of a pull request.',
        category: 'secrets',
        version: '1.0.0',
    },
    settingsFiles: [CONFIG_FILE, IGNORE_FILE],
    scansHistory: true,
    // The user's settings hold patterns of secrets and accepted places, not secrets.
    accepts: (path) => path !== CONFIG_FILE && path !== IGNORE_FILE,
    rules: async (settings) => loadRules(settings).rules.map(({ rule }) => rule),
    prepare: async (settings) => {
        const ruleSet = loadRules(settings);
        const { ignored } = readUserSettings(settings);
        return preparedScanner({
            rules: toSearchable(ruleSet.rules.filter(({ pattern }) => pattern.kind !== 'path-only')),
            pathRules: ruleSet.rules.filter(({ pattern }) => pattern.kind === 'path-only'),
            suppressedBy: compileSuppressions(ruleSet, ignored),
        });
    },
};
function loadRules(settings) {
    return effectiveRules(RULES, readUserSettings(settings).config);
}


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


/***/ })

};
