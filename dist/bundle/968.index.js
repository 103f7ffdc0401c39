export const id = 968;
export const ids = [968];
export const modules = {

/***/ 66968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareRules: () => (/* binding */ prepareRules)
});

// EXTERNAL MODULE: ./build/scanners/embedded/iac/accepted-paths.js
var accepted_paths = __webpack_require__(98885);
// EXTERNAL MODULE: ./build/src/formats/text/decode-text.js
var decode_text = __webpack_require__(17994);
;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/credentials.js
/** Keeps passwords in addresses out of identities. */
/** Text with user and password cut out of addresses. */
function withoutCredentials(text) {
    return text.replace(/:\/\/[^/@\s]*@/g, '://');
}

// EXTERNAL MODULE: ./build/src/formats/text/mask-tokens.js
var mask_tokens = __webpack_require__(93501);
// EXTERNAL MODULE: ./build/src/scanner.js
var scanner = __webpack_require__(46959);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/short-key.js
/** Parts of identities in a bounded length. */

const MAX_KEY_LENGTH = 200;
/** The key, or a hash of it when it is long. */
function shortKey(key) {
    return key.length <= MAX_KEY_LENGTH ? key : (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
}

// EXTERNAL MODULE: ./build/scanners/embedded/iac/engine/value.js
var engine_value = __webpack_require__(90009);
;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/find-place.js
/** Where in a target a rule looks and where it points: the entries of `each`, the place that `at` names. */



/** Entries at the path; none when there is no list or map. */
function itemsAt(self, path, places) {
    const owner = (0,engine_value/* valueAt */.fK)(self, path.split('.'));
    if ((0,engine_value/* isList */.Lv)(owner)) {
        return owner.map((value, index) => ({
            value,
            anchor: ((0,engine_value/* isMap */.jh)(value) ? places.anchorOf(value) : undefined) ?? places.get(owner, index),
            key: itemKey(value, index),
        }));
    }
    if (!(0,engine_value/* isMap */.jh)(owner))
        return [];
    return [...owner].map(([key, value]) => ({
        value: new Map([
            ['key', key],
            ['value', value],
        ]),
        anchor: places.get(owner, key),
        key,
    }));
}
/**
 * By its own `identity`, by name, by scalar value, else by number: other values can be secrets, and a hash of a weak
 * one gives it away.
 */
function itemKey(value, index) {
    if ((0,engine_value/* isMap */.jh)(value)) {
        const name = value.get('identity') ?? value.get('name');
        return typeof name === 'string' ? shortKey(name) : String(index);
    }
    return (0,engine_value/* isList */.Lv)(value) ? String(index) : shortKey(withoutCredentials(String(value)));
}
/** The first of the paths that exists, else the item or the target itself. */
function findPlace(at, target, places, item) {
    for (const path of at) {
        const [root, local] = rootOf(path, target, item);
        const span = spanAt(root, local.split('.'), places);
        if (span !== undefined)
            return { span, path };
    }
    return { span: item?.anchor ?? target.anchor, path: at[0] ?? '' };
}
function rootOf(path, target, item) {
    const [root, local] = path.split(':');
    if (root !== undefined && local !== undefined)
        return [target.bindings[root], local];
    return [item === undefined ? target.self : item.value, path];
}
function spanAt(root, path, places) {
    const owner = (0,engine_value/* valueAt */.fK)(root, path.slice(0, -1));
    const key = path.at(-1);
    return (0,engine_value/* isMap */.jh)(owner) && key !== undefined ? places.get(owner, key) : undefined;
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/evaluate.js



/** A few seconds. A release manifest of 1 MB and 22,000 lines, the largest one seen, stays under 120,000. */
const MAX_STEPS = 500_000;
const STEPS_BETWEEN_CHECKS = 2_000;
/** Throws `RuleError` when an expression fails, `BudgetExceeded` when the file needs too many steps. */
function evaluateRule(rule, target, context) {
    const { each } = rule.data.match;
    countStep(context);
    if (!rule.targetConditions.every((holds) => holds(target.bindings)))
        return [];
    if (each === undefined)
        return evaluateItem(rule, target, context, undefined);
    return itemsAt(target.self, each, context.places).flatMap((item) => evaluateItem(rule, target, context, item));
}
function evaluateItem(rule, target, context, item) {
    countStep(context);
    const bindings = bindingsOf(rule, target, item);
    if (!rule.itemConditions.every((holds) => holds(bindings)))
        return [];
    return rule.validations
        .filter(({ holds }) => !holds(bindings))
        .map(({ message, at }) => {
        const place = findPlace(at, target, context.places, item);
        return toFinding({ rule, target, context, place, message: message(bindings), itemKey: item?.key });
    });
}
function bindingsOf(rule, target, item) {
    const variables = new Map();
    const bindings = { ...target.bindings, ...(item === undefined ? {} : { item: item.value }), variables };
    for (const [name, evaluate] of rule.variables)
        variables.set(name, evaluate(bindings));
    return bindings;
}
function countStep({ steps, file }) {
    steps.count += 1;
    if (steps.count > MAX_STEPS)
        throw new scanner/* BudgetExceeded */.L(`more than ${MAX_STEPS} rule evaluations in one file`);
    if (steps.count % STEPS_BETWEEN_CHECKS === 0)
        file.checkBudget();
}
function toFinding({ rule, target, context, place, message, itemKey: key }) {
    const region = context.lines.regionOf(place.span);
    const reason = context.suppressions.get(region.startLine)?.get(rule.data.id);
    return {
        ruleId: rule.data.id,
        message: shortened(message),
        location: { path: context.file.path, ...region },
        identity: { scope: target.scope, key: [...target.identity, ...(key === undefined ? [] : [key]), place.path] },
        ...(rule.data.sensitive ? { sensitive: true } : {}),
        ...(reason === undefined ? {} : { suppressedInSource: reason }),
    };
}
/** Names in a scanned file can be megabytes long. */
const MAX_MESSAGE_LENGTH = 400;
/** Names of containers and volumes are free text, in which a token can stand. */
function shortened(message) {
    const text = message.slice(0, MAX_MESSAGE_LENGTH).toWellFormed();
    return (0,mask_tokens/* maskTokens */.x)(message.length <= MAX_MESSAGE_LENGTH ? text : `${text}…`, '•••');
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/line-table.js
class LineTable {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** 1-based line of an offset. */
    lineOf(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    /** Offset of the first character of a 0-based line. */
    startOf(line) {
        return this.#starts[line] ?? 0;
    }
    regionOf({ start, end }) {
        const startLine = this.lineOf(start);
        const endLine = this.lineOf(Math.max(start, end - 1));
        return {
            startLine,
            startColumn: start - this.startOf(startLine - 1) + 1,
            endLine,
            endColumn: Math.max(start + 1, end) - this.startOf(endLine - 1) + 1,
        };
    }
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/suppressions.js
/** Comments that accept a finding in the source: `# secure-pipeline:ignore rule-id reason`. */
const MARKER = 'secure-pipeline:ignore';
/** Comment, marker, rule id, reason. Each part is bounded by a character class that excludes the next part's start. */
const COMMENT = /#[ \t]*secure-pipeline:ignore[ \t]+([a-z0-9-]+)[ \t]*(.*)$/;
/**
 * Suppressions of a text. A comment covers its own line; one that stands alone covers the next line that is not a
 * comment, so that several of them can stand above one line.
 */
function findSuppressions(text) {
    const found = new Map();
    if (!text.includes(MARKER))
        return found;
    const waiting = new Map();
    text.split('\n').forEach((line, index) => {
        const [, ruleId, reason] = line.includes(MARKER) ? (COMMENT.exec(line.trimEnd()) ?? []) : [];
        const own = new Map(ruleId === undefined ? [] : [[ruleId, reason || 'no reason given']]);
        if (line.trimStart().startsWith('#')) {
            for (const [id, why] of own)
                waiting.set(id, why);
            return;
        }
        if (waiting.size + own.size > 0)
            found.set(index + 1, new Map([...waiting, ...own]));
        waiting.clear();
    });
    return found;
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./build/scanners/embedded/iac/docker/identity-text.js
/** Words of commands that tell one from another in an identity, without anything that could be a secret. */

/** Arguments of these are names of packages, files and modes. */
const PLAIN_ARGUMENTS = new Set([
    ...['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper', 'npm', 'pip', 'pip2', 'pip3', 'chmod', 'make'],
]);
/** A short text for a command: its name, its flags without values, its addresses without user and query. */
function identityOfCommand(name, args) {
    const words = args.flatMap((argument) => safeWord(argument, PLAIN_ARGUMENTS.has(name)));
    return [name, ...words].join(' ');
}
function safeWord(argument, isPlain) {
    if (argument.includes('://'))
        return [withoutCredentials(argument).replace(/[?#].*$/, '')];
    if (argument.startsWith('-'))
        return [/^-+[A-Za-z][\w-]*/.exec(argument)?.[0] ?? '-'];
    return isPlain ? [argument] : [];
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/docker/split-words.js
/** Splits the text of an instruction into words, and shell text into commands, with offsets. One pass, no backtracking. */
/** Splits `text` from `start` to `end`. */
function splitWords(text, start, end, options) {
    const splitter = new Splitter(text, start, end, options);
    return splitter.run();
}
class Splitter {
    #text;
    #end;
    #options;
    #at;
    #groups = [{ operator: '', words: [] }];
    #word = '';
    #wordStart = -1;
    #wordEnd = -1;
    constructor(text, start, end, options) {
        this.#text = text;
        this.#at = start;
        this.#end = end;
        this.#options = options;
    }
    run() {
        while (this.#at < this.#end && !this.#isFinished())
            this.#step(this.#text.charAt(this.#at));
        this.#endWord();
        return this.#groups;
    }
    #isFinished() {
        return !this.#options.shell && this.#text.charAt(this.#at) === '\n';
    }
    #step(character) {
        if (character === this.#options.escapeCharacter)
            this.#skipEscape();
        else if (character === '"' || character === "'")
            this.#quoted(character);
        else if (character === ' ' || character === '\t' || character === '\r')
            this.#space();
        else if (character === '#' && this.#wordStart === -1 && this.#options.shell)
            this.#comment();
        else if (this.#options.shell && OPERATORS.has(character))
            this.#operator(character);
        else
            this.#append(character, 1);
    }
    #append(character, width) {
        if (this.#wordStart === -1)
            this.#wordStart = this.#at;
        this.#word += character;
        this.#at += width;
        this.#wordEnd = this.#at;
    }
    #space() {
        this.#endWord();
        this.#at += 1;
    }
    #endWord() {
        if (this.#wordStart === -1)
            return;
        this.#groups.at(-1)?.words.push({ text: this.#word, start: this.#wordStart, end: this.#wordEnd });
        this.#word = '';
        this.#wordStart = -1;
    }
    /** The escape character joins lines, together with comment lines and empty lines that follow. */
    #skipEscape() {
        const next = endOfBlank(this.#text, this.#at + 1, this.#end);
        if (this.#text.charAt(next) === '\n' || next >= this.#end) {
            this.#at = skipCommentLines(this.#text, next + 1, this.#end);
            return;
        }
        this.#append(this.#text.charAt(this.#at + 1), 2);
    }
    #quoted(quote) {
        if (this.#wordStart === -1)
            this.#wordStart = this.#at;
        this.#at += 1;
        while (this.#at < this.#end && this.#text.charAt(this.#at) !== quote) {
            const character = this.#text.charAt(this.#at);
            if (character === this.#options.escapeCharacter && quote === '"')
                this.#skipEscape();
            else
                this.#append(character, 1);
        }
        this.#at += 1;
        this.#wordEnd = Math.min(this.#at, this.#end);
    }
    #comment() {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#end : end;
    }
    #operator(character) {
        const previous = this.#text.charAt(this.#at - 1);
        const next = this.#text.charAt(this.#at + 1);
        if (character === '&' && (previous === '>' || next === '>')) {
            this.#append(character, 1);
            return;
        }
        const doubled = (character === '&' || character === '|') && next === character;
        const operator = doubled ? character + next : openerOf(character, previous);
        this.#endWord();
        this.#groups.push({ operator, words: [] });
        this.#at += doubled ? 2 : 1;
    }
}
const OPERATORS = new Set(['&', '|', ';', '\n', '(', ')', '`']);
function openerOf(character, previous) {
    return character === '(' && (previous === '$' || previous === '<') ? previous + character : character;
}
function endOfBlank(text, from, end) {
    let at = from;
    while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t' || text.charAt(at) === '\r'))
        at += 1;
    return at;
}
function skipCommentLines(text, from, end) {
    let at = from;
    while (at < end) {
        const first = endOfBlank(text, at, end);
        if (text.charAt(first) !== '#' && text.charAt(first) !== '\n')
            return at;
        const newline = text.indexOf('\n', first);
        if (newline === -1)
            return end;
        at = newline + 1;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/docker/shell-commands.js
/** Shell text → the commands in it, as rules see them. */




/** `sh -c '…'` inside `sh -c '…'` is looked into this often. */
const MAX_SHELL_DEPTH = 3;
/**
 * Commands in order. Each is a map of `name` (without folder), `args`, `text`, `sudo`, `pipedFrom` (names of the
 * commands before it in its pipeline) and `within` (name of the command whose argument its output is, by `$(…)`);
 * `identity` is for `itemKey`.
 */
function shellCommands(source, places) {
    const groups = splitWords(source.text, source.start, source.end, {
        escapeCharacter: source.escapeCharacter,
        shell: true,
    });
    return toCommands(groups, places, undefined);
}
/** Commands of the exec form, `RUN ["sh", "-c", "…"]`. */
function execCommands(words, span, places) {
    const group = { operator: '', words: words.map((text) => ({ text, ...span })) };
    return toCommands([group], places, { name: '', span, depth: 0 });
}
function toCommands(groups, places, outer) {
    const commands = [];
    let pipeline = [];
    let previous = '';
    for (const { operator, words } of groups) {
        const { own, sudo } = withoutWrappers(words);
        const [first] = own;
        const name = first === undefined ? '' : first.text.slice(first.text.lastIndexOf('/') + 1);
        if (operator !== '|')
            pipeline = [];
        if (first !== undefined) {
            const span = outer?.span ?? { start: first.start, end: own.at(-1)?.end ?? first.end };
            const within = SUBSTITUTIONS.has(operator) ? enclosing(previous, outer) : '';
            const command = toCommand({ name, own, within, sudo, pipeline }, span, places);
            commands.push(command, ...nestedCommands(name, own, { name, span, depth: (outer?.depth ?? 0) + 1 }, places));
            pipeline = [...pipeline.slice(-MAX_PIPELINE), command];
        }
        previous = name;
    }
    return commands;
}
const SUBSTITUTIONS = new Set(['$(', '<(', '`']);
/** A text that begins with `$(` leaves a lone `$` before it: the output is then the whole argument. */
function enclosing(previous, outer) {
    return previous === '$' || previous === '' ? (outer?.name ?? '') : previous;
}
/** Names kept of a pipeline; longer ones are attacks on memory. */
const MAX_PIPELINE = 20;
function toCommand({ name, own, within, sudo, pipeline }, span, places) {
    const args = own.slice(1).map(({ text }) => text);
    const source = (0,engine_value/* textAt */.$6)(pipeline.at(-1), 'identity');
    const identity = identityOfCommand(name, args);
    const command = new Map([
        ['name', name],
        ['args', args],
        ['text', own.map(({ text }) => text).join(' ')],
        // What is piped into a shell is what it runs: another source is another problem.
        ['identity', source === '' ? identity : shortKey(`${source} | ${identity}`)],
        ['within', within],
        ['sudo', sudo],
        ['pipedFrom', pipeline.map((before) => (0,engine_value/* textAt */.$6)(before, 'name'))],
    ]);
    places.set(command, 'name', span);
    return command;
}
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);
function nestedCommands(name, own, outer, places) {
    const script = outer.depth > MAX_SHELL_DEPTH ? undefined : scriptOf(name, own);
    if (script === undefined)
        return [];
    return toCommands(splitWords(script, 0, script.length, { escapeCharacter: '\\', shell: true }), places, outer);
}
/** The shell text among the arguments: of `sh -c`, of `eval`. */
function scriptOf(name, own) {
    if (name === 'eval')
        return own[1]?.text;
    if (!SHELLS.has(name))
        return undefined;
    const flag = own.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    return flag === -1 ? undefined : own[flag + 1]?.text;
}
const WRAPPERS = new Set([
    'sudo',
    'exec',
    'env',
    'time',
    'nohup',
    'command',
    'then',
    'do',
    'else',
    'elif',
    'if',
    'while',
    'until',
    '!',
    '{',
]);
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
/** The command behind `sudo`, `VAR=value`, `if` and the like. */
function withoutWrappers(words) {
    let sudo = false;
    let at = 0;
    for (; at < words.length; at += 1) {
        const text = words[at]?.text ?? '';
        if (text === 'sudo')
            sudo = true;
        const isFlagOfWrapper = at > 0 && text.startsWith('-');
        if (!WRAPPERS.has(text) && !ASSIGNMENT.test(text) && !isFlagOfWrapper)
            break;
    }
    return { own: words.slice(at), sudo };
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/docker/instruction-value.js


/**
 * Every instruction has `keyword`, `args` (words without flags), `flags` and `text` (the words joined). RUN, CMD,
 * ENTRYPOINT and HEALTHCHECK also have `commands`; ENV, ARG and LABEL have `properties` of `name` and `value`; COPY and
 * ADD have `sources`. `last`, set with the stages, is true for the last instruction of its keyword in its stage.
 */
function instructionValue(source, places) {
    const { keyword, text, start, end, escapeCharacter } = source;
    const all = splitWords(text, start, end, { escapeCharacter, shell: false })[0]?.words ?? [];
    const flags = leadingFlags(all);
    const words = all.slice(flags.length);
    const args = argumentsOf(source, words);
    const value = new Map([
        ['keyword', keyword],
        ['args', placedList(args, places)],
        ['flags', flagValues(flags)],
        ['text', all.map((word) => word.text).join(' ')],
    ]);
    if (COMMAND_KEYWORDS.has(keyword))
        value.set('commands', commandsOf(source, words, places));
    if (PROPERTY_KEYWORDS.has(keyword))
        value.set('properties', propertiesOf(keyword, words, places));
    if (COPY_KEYWORDS.has(keyword))
        value.set('sources', placedList(args.slice(0, -1), places));
    return value;
}
const COPY_KEYWORDS = new Set(['COPY', 'ADD']);
const COMMAND_KEYWORDS = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
const PROPERTY_KEYWORDS = new Set(['ENV', 'ARG', 'LABEL']);
/** The words, or those of the exec form: `COPY ["a b", "/c"]`. */
function argumentsOf({ text, end }, words) {
    const [first] = words;
    if (first === undefined || text.charAt(first.start) !== '[')
        return words;
    const exec = parseExecForm(text.slice(first.start, end));
    return exec?.map((word) => ({ text: word, start: first.start, end: words.at(-1)?.end ?? end })) ?? words;
}
function placedList(words, places) {
    const list = words.map(({ text }) => text);
    words.forEach(({ start, end }, index) => {
        places.set(list, index, { start, end });
    });
    return list;
}
function leadingFlags(words) {
    const count = words.findIndex(({ text }) => !text.startsWith('--'));
    return words.slice(0, count === -1 ? words.length : count);
}
function flagValues(flags) {
    return new Map(flags.map(({ text }) => splitAssignment(text.slice(2))));
}
function commandsOf(source, words, places) {
    const [first] = words;
    if (first === undefined)
        return [];
    const { text, end, escapeCharacter } = source;
    const span = { start: first.start, end };
    const exec = text.charAt(first.start) === '[' ? parseExecForm(text.slice(first.start, end)) : undefined;
    return exec === undefined
        ? shellCommands({ text, ...span, escapeCharacter }, places)
        : execCommands(exec, span, places);
}
function parseExecForm(text) {
    try {
        const words = JSON.parse(text.replace(/\\[ \t]*\r?\n/g, ' '));
        return Array.isArray(words) ? words.map(String) : undefined;
    }
    catch {
        return undefined;
    }
}
/** `ENV a=1 b=2`, the older `ENV a 1`, `ARG a`. */
function propertiesOf(keyword, words, places) {
    const [first, ...rest] = words;
    if (first === undefined)
        return [];
    if (keyword !== 'ARG' && !first.text.includes('=')) {
        const value = rest.map(({ text }) => text).join(' ');
        return [toProperty(first.text, value, { ...first, end: rest.at(-1)?.end ?? first.end }, places)];
    }
    return words.map((word) => toProperty(...splitAssignment(word.text), word, places));
}
function toProperty(name, value, { start, end }, places) {
    const property = new Map([
        ['name', name],
        ['value', value],
    ]);
    places.set(property, 'name', { start, end });
    return property;
}
function splitAssignment(text) {
    const at = text.indexOf('=');
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/docker/parse-dockerfile.js
/** Dockerfile text → instructions and stages as rules see them. */


/** Keywords of the Dockerfile reference, https://docs.docker.com/reference/dockerfile/. */
const KEYWORDS = new Set([
    ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'],
    ...['MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);
/** Instructions in order. `unknown`: 1-based lines of what is no instruction. */
function parseInstructions({ text, lines, places }) {
    const parsed = main.DockerfileParser.parse(text);
    const escapeCharacter = parsed.getEscapeCharacter();
    const instructions = [];
    const unknown = [];
    for (const node of parsed.getInstructions()) {
        const { start, end } = node.getRange();
        const span = { start: lines.startOf(start.line) + start.character, end: lines.startOf(end.line) + end.character };
        const written = node.getKeyword();
        if (!KEYWORDS.has(written)) {
            unknown.push(start.line + 1);
            continue;
        }
        const afterKeyword = span.start + node.getInstruction().length;
        const { keyword, argumentsStart } = triggered(text, afterKeyword, written) ?? {
            keyword: written,
            argumentsStart: afterKeyword,
        };
        const value = instructionValue({ keyword, text, start: argumentsStart, end: span.end, escapeCharacter }, places);
        const anchor = firstLine(text, span);
        instructions.push({ value, keyword, anchor, line: start.line + 1 });
    }
    return { instructions: instructions.map(markLast(instructions)), unknown };
}
/** What ONBUILD runs in the images built from this one; only what does not change the image itself as USER would. */
const TRIGGERED = /^[ \t]+(RUN|COPY|ADD|ENV|ARG)(?=\s)/i;
const LONGEST_TRIGGER = 64;
function triggered(text, start, keyword) {
    const [match, word] = keyword === 'ONBUILD' ? (TRIGGERED.exec(text.slice(start, start + LONGEST_TRIGGER)) ?? []) : [];
    if (match === undefined || word === undefined)
        return undefined;
    return { keyword: word.toUpperCase(), argumentsStart: start + match.length };
}
/** Adds `last` to the instructions after which no other of the same keyword follows in the stage. */
function markLast(instructions) {
    const last = new Set();
    const seen = new Set();
    for (let index = instructions.length - 1; index >= 0; index -= 1) {
        const keyword = instructions[index]?.keyword ?? '';
        if (!seen.has(keyword))
            last.add(index);
        seen.add(keyword);
        if (keyword === 'FROM')
            seen.clear();
    }
    return (instruction, index) => ({ ...instruction, value: new Map([...instruction.value, ['last', last.has(index)]]) });
}
function firstLine(text, { start, end }) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline === -1 ? end : newline - (text.charAt(newline - 1) === '\r' ? 1 : 0);
    return { start, end: Math.min(end, lineEnd) };
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/docker/stages.js

/**
 * Stages in order. A stage is a map of `index`, `name`, `image` (with defaults of ARG filled in), `base` (`stage`,
 * `scratch` or `image`), `final`, `user` (empty when none is set, here or in the stages it starts from), `rootImage`
 * (the image at the end of that chain), `environment` (ARG and ENV), `workdir` (the first one), `instructions` and
 * `commands` (of all RUN). Rules on instructions must not walk those lists: a file can have a hundred thousand.
 */
function toStages(instructions) {
    const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    if (first === -1)
        return [];
    const defaults = argumentDefaults(instructions.slice(0, first));
    const parts = splitAtFrom(instructions.slice(first));
    const byName = new Map();
    return parts.map(({ from, own }, index) => {
        const final = index === parts.length - 1;
        const value = stageValue(from, own, { index, final, defaults, byName });
        const name = (0,engine_value/* textAt */.$6)(value, 'name');
        byName.set(String(index), value);
        if (name !== '')
            byName.set(name, value);
        return { value, from, instructions: [from, ...own], label: name || String(index) };
    });
}
function splitAtFrom(instructions) {
    const parts = [];
    for (const instruction of instructions) {
        if (instruction.keyword === 'FROM')
            parts.push({ from: instruction, own: [] });
        else
            parts.at(-1)?.own.push(instruction);
    }
    return parts;
}
function stageValue(from, own, { index, final, defaults, byName }) {
    const [reference = '', as = '', name = ''] = (0,engine_value/* listAt */.gT)(from.value, 'args').map(String);
    const image = substitute(reference, [defaults]);
    const parent = byName.get(image.toLowerCase());
    return new Map([
        ['index', BigInt(index)],
        ['name', as.toLowerCase() === 'as' ? name.toLowerCase() : ''],
        ['image', image],
        ['base', baseKind(image, parent)],
        ['final', final],
        ['user', lastUser(own, defaults) ?? (0,engine_value/* textAt */.$6)(parent, 'user')],
        ['rootImage', parent === undefined ? image : (0,engine_value/* textAt */.$6)(parent, 'rootImage')],
        ['environment', new Map(argumentDefaults(own))],
        ['workdir', (0,engine_value/* listAt */.gT)(own.find(({ keyword }) => keyword === 'WORKDIR')?.value, 'args')[0] ?? ''],
        ['instructions', own.map(({ value }) => value)],
        ['commands', own.filter(({ keyword }) => keyword === 'RUN').flatMap(({ value }) => (0,engine_value/* listAt */.gT)(value, 'commands'))],
    ]);
}
function baseKind(image, parent) {
    if (parent !== undefined)
        return 'stage';
    return image === 'scratch' ? 'scratch' : 'image';
}
function lastUser(own, globals) {
    const user = own.findLast(({ keyword }) => keyword === 'USER');
    const word = (0,engine_value/* listAt */.gT)(user?.value, 'args')[0];
    if (typeof word !== 'string')
        return undefined;
    return substitute(word, [argumentDefaults(own), globals]);
}
/** Defaults of ARG and values of ENV, by name. */
function argumentDefaults(instructions) {
    const defaults = new Map();
    for (const { keyword, value } of instructions) {
        if (keyword !== 'ARG' && keyword !== 'ENV')
            continue;
        for (const property of propertiesIn(value)) {
            const text = (0,engine_value/* textAt */.$6)(property, 'value');
            if (text !== '')
                defaults.set((0,engine_value/* textAt */.$6)(property, 'name'), text);
        }
    }
    return defaults;
}
function propertiesIn(value) {
    const properties = value.get('properties');
    return (0,engine_value/* isList */.Lv)(properties) ? properties.filter(engine_value/* isMap */.jh) : [];
}
/** Fills in `$name`, `${name}` and `${name:-default}`; an unknown variable stays as it is. */
function substitute(text, scopes) {
    return text.replace(/\$(?:\{([A-Za-z_]\w*)(?::-([^}$]*))?\}|([A-Za-z_]\w*))/g, (whole, braced, fallback, plain) => {
        const name = String(braced ?? plain);
        const known = scopes.find((scope) => scope.has(name))?.get(name);
        return known ?? (typeof fallback === 'string' ? fallback : whole);
    });
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/docker/scan-dockerfile.js
/** A Dockerfile → findings and notes. */








/** Longest line that BuildKit reads; a file with a longer one does not build. `bufio.MaxScanTokenSize` in Go. */
const MAX_LINE_LENGTH = 65_536;
/** Template languages seen in Dockerfiles: Go and Jinja actions, ERB. */
const TEMPLATE = /\{\{|\{%|<%/;
/** Never throws for what the text holds; what is no Dockerfile that could be built is named in a note. */
function scanDockerfile(file, rules) {
    const text = (0,decode_text/* decodeText */.g)(file.bytes);
    const lines = new LineTable(text);
    const tooLong = findLongLine(text);
    if (tooLong !== undefined) {
        return noted('unparsable', `a line is longer than ${MAX_LINE_LENGTH} characters, line ${lines.lineOf(tooLong)}`);
    }
    const places = new engine_value/* Places */.N4();
    const { instructions, unknown } = parseInstructions({ text, lines, places });
    file.checkBudget();
    const stages = toStages(instructions);
    if (stages.length === 0)
        return TEMPLATE.test(text)
            ? noted('template-skipped', 'holds template actions and no FROM')
            : noted('unparsable', 'no FROM instruction');
    const context = { file, lines, places, suppressions: findSuppressions(text), steps: { count: 0 } };
    const findings = evaluateAll(instructions, stages, rules, context);
    const [first] = unknown;
    if (first === undefined)
        return { findings };
    const notes = [{ kind: 'partly-parsed', text: `unknown instruction, line ${first}` }];
    return { findings, notes };
}
function noted(kind, text) {
    return { findings: [], notes: [{ kind, text }] };
}
function findLongLine(text) {
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        if (end - start >= MAX_LINE_LENGTH)
            return start;
        start = end + 1;
    }
    return undefined;
}
function evaluateAll(instructions, stages, rules, context) {
    const dockerfile = new Map([['stages', stages.map(({ value }) => value)]]);
    const targets = {
        dockerfile: [dockerfileTarget(dockerfile, stages)],
        stage: stages.map((stage) => stageTarget(stage, dockerfile)),
        instruction: [
            ...beforeFirstStage(instructions).map((instruction) => instructionTarget(instruction, undefined, dockerfile)),
            ...stages.flatMap((stage) => stage.instructions.map((each) => instructionTarget(each, stage, dockerfile))),
        ],
    };
    return rules.flatMap((rule) => {
        const { target, keywords } = rule.data.match;
        if (target !== 'dockerfile' && target !== 'stage' && target !== 'instruction')
            return [];
        return targets[target]
            .filter(({ self }) => keywords === undefined || target !== 'instruction' || keywords.includes((0,engine_value/* textAt */.$6)(self, 'keyword')))
            .flatMap((each) => evaluateRule(rule, each, context));
    });
}
function dockerfileTarget(dockerfile, stages) {
    const anchor = stages.at(-1)?.from.anchor ?? { start: 0, end: 0 };
    return { self: dockerfile, anchor, bindings: { dockerfile }, scope: 'file', identity: ['dockerfile'] };
}
function stageTarget({ value, from, label }, dockerfile) {
    return {
        self: value,
        anchor: from.anchor,
        bindings: { dockerfile, stage: value },
        scope: 'file',
        identity: ['stage', label],
    };
}
/** The ARG instructions that FROM may use. */
function beforeFirstStage(instructions) {
    return instructions.slice(0, instructions.findIndex(({ keyword }) => keyword === 'FROM'));
}
function instructionTarget({ value, anchor, keyword }, stage, dockerfile) {
    const bindings = { dockerfile, stage: stage?.value ?? new Map(), instruction: value };
    const identity = ['stage', stage?.label ?? '', keyword, ...instructionKey(value)];
    return { self: value, anchor, bindings, scope: 'file', identity };
}
/** Its words; of ENV and ARG the names, of commands nothing, as values and commands can hold secrets. */
function instructionKey(value) {
    if (value.has('commands'))
        return [];
    const properties = (0,engine_value/* listAt */.gT)(value, 'properties').filter(engine_value/* isMap */.jh);
    if (properties.length > 0)
        return properties.map((property) => (0,engine_value/* textAt */.$6)(property, 'name'));
    return [withoutCredentials((0,engine_value/* textAt */.$6)(value, 'text'))];
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/error.js
var error = __webpack_require__(42108);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/plan.js + 9 modules
var plan = __webpack_require__(78217);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/parse.js + 3 modules
var parse = __webpack_require__(53340);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/env.js + 31 modules
var env = __webpack_require__(89735);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/ext/strings.js
var strings = __webpack_require__(65480);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/type.js
var type = __webpack_require__(54540);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/func.js
var func = __webpack_require__(98558);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/map.js
var esm_map = __webpack_require__(90724);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/list.js
var list = __webpack_require__(59356);
;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/image-reference.js
/** Reads an image reference: `registry/name:tag@digest` (OCI distribution reference grammar). */
/** Parts as rules see them; absent parts are empty. `templated`: holds a placeholder, so its parts are not known. */
function parseImage(reference) {
    const [rest = '', digest = ''] = splitFirst(reference, '@');
    const slash = rest.lastIndexOf('/');
    const colon = rest.indexOf(':', slash + 1);
    const name = colon === -1 ? rest : rest.slice(0, colon);
    return new Map([
        ['name', name],
        ['base', name.slice(slash + 1)],
        ['tag', colon === -1 ? '' : rest.slice(colon + 1)],
        ['digest', digest],
        ['templated', isTemplated(reference)],
    ]);
}
/** Placeholders of shells, Helm, Jinja, Kustomize, Skaffold and the like. */
function isTemplated(text) {
    return /\$|\{\{|\{%|<[^<>]*>|__|%[A-Za-z_]+%/.test(text);
}
function splitFirst(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/secret-names.js
/** Whether the name of a variable says that its value is a secret, and whether a value is only a stand-in for one. */
const SECRET_WORDS = new Set([
    'password',
    'passwd',
    'passphrase',
    'pwd',
    'pass',
    'secret',
    'token',
    'credential',
    'credentials',
]);
const SECRET_PAIRS = new Set([
    'api key',
    'access key',
    'private key',
    'secret key',
    'auth key',
    'encryption key',
    'signing key',
    'account key',
    'master key',
]);
/** Last words that turn the name into one about a secret: where it lies, how long it lives, what it is called. */
const ABOUT_WORDS = new Set([
    ...[
        'file',
        'path',
        'dir',
        'name',
        'url',
        'uri',
        'endpoint',
        'host',
        'ttl',
        'expiry',
        'expiration',
        'expires',
        'timeout',
    ],
    ...[
        'length',
        'size',
        'min',
        'max',
        'policy',
        'enabled',
        'disabled',
        'required',
        'type',
        'id',
        'ref',
        'key',
        'field',
        'header',
    ],
    ...[
        'issuer',
        'audience',
        'algorithm',
        'prefix',
        'suffix',
        'version',
        'count',
        'limit',
        'lifetime',
        'interval',
        'arn',
        'mode',
        'env',
    ],
    ...[
        'provider',
        'class',
        'store',
        'manager',
        'service',
        'addr',
        'address',
        'port',
        'cookie',
        'location',
        'format',
        'seconds',
    ],
]);
const MAX_NAME_LENGTH = 200;
/** True for names such as `DB_PASSWORD`, `apiKey`, `GITHUB_TOKEN`; false for `TOKEN_URL`, `PASSWORD_FILE`. */
function looksSecret(name) {
    const words = wordsOf(name.slice(0, MAX_NAME_LENGTH));
    const last = words.at(-1) ?? '';
    const pair = words.slice(-2).join(' ');
    if (SECRET_PAIRS.has(pair) || last === 'apikey')
        return true;
    if (ABOUT_WORDS.has(last))
        return false;
    return words.some((word) => SECRET_WORDS.has(word));
}
/** True for entries of a Secret that are no secret: user names, addresses, certificates. */
function looksPublic(key) {
    const words = wordsOf(key.slice(0, MAX_NAME_LENGTH));
    const last = words.at(-1) ?? '';
    return words.some((word) => PUBLIC_WORDS.has(word)) || PUBLIC_LAST_WORDS.has(last) || last.endsWith('name');
}
const PUBLIC_WORDS = new Set(['user', 'username', 'login', 'email']);
const PUBLIC_LAST_WORDS = new Set([
    'cert',
    'crt',
    'ca',
    'pub',
    'host',
    'hostname',
    'address',
    'port',
    'region',
    'database',
]);
/** Empty, templated, boolean, number-like or a well-known stand-in: not a secret that anybody could use. */
function isPlaceholder(value) {
    const text = value.trim();
    if (text.length < 3 || isReference(text))
        return true;
    if (WORDS_FOR_NOTHING.test(text) || STAND_INS.test(text))
        return true;
    return /^[A-Z]+(?:[_-][A-Z]+)+$/.test(text) || /^[x*.-]+$/i.test(text);
}
/** A variable, a template, a path, or an address without a password. */
function isReference(text) {
    if (/\$[{(]|\{\{|^<[^>]*>$|^\$[A-Za-z_]\w*$|^%\w+%$|\*{3}/.test(text))
        return true;
    return text.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(text);
}
const WORDS_FOR_NOTHING = /^(?:true|false|yes|no|none|null|nil|undefined|unset|default|optional|required|enabled|disabled|redacted)$/i;
const STAND_INS = /^(?:change[-_ ]?(?:me|it)|replace|your[-_ ]|example|placeholder|dummy|todo|insert[-_ ])/i;
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/cel-functions.js
/**
 * Functions that rules can call besides CEL's own. All are total: whatever a scanned document holds, they return a
 * value of their type, so that an odd document can never make a rule fail.
 */



const { DYN, STRING, BOOL, INT } = type/* CelScalar */.ZR;
const LIST = (0,type/* listType */.Vc)(DYN);
/** `get…(map, 'a.b', default)`: the value at a path when it has the wanted type, else the default. */
const functions = [
    (0,func/* celFunc */.V)('get', [DYN, STRING, DYN], DYN, (map, path, fallback) => valueAt(map, path) ?? fallback),
    (0,func/* celFunc */.V)('hasPath', [DYN, STRING], BOOL, (map, path) => (valueAt(map, path) ?? null) !== null),
    (0,func/* celFunc */.V)('getString', [DYN, STRING], STRING, (map, path) => asString(valueAt(map, path))),
    (0,func/* celFunc */.V)('getBool', [DYN, STRING, BOOL], BOOL, (map, path, fallback) => asBool(valueAt(map, path), fallback)),
    (0,func/* celFunc */.V)('getInt', [DYN, STRING, INT], INT, (map, path, fallback) => asInt(valueAt(map, path), fallback)),
    (0,func/* celFunc */.V)('getList', [DYN, STRING], LIST, (map, path) => asList(valueAt(map, path))),
    (0,func/* celFunc */.V)('getStrings', [DYN, STRING], LIST, (map, path) => asList(valueAt(map, path)).filter(isString)),
    (0,func/* celFunc */.V)('getMap', [DYN, STRING], DYN, (map, path) => asMap(valueAt(map, path))),
    (0,func/* celFunc */.V)('getLabel', [DYN, STRING, STRING], STRING, (map, path, key) => asString(step(valueAt(map, path), key))),
    (0,func/* celFunc */.V)('keys', [DYN], LIST, (map) => ((0,esm_map/* isCelMap */.hV)(map) ? [...map.keys()].filter(isString) : [])),
    (0,func/* celFunc */.V)('image', [STRING], DYN, (reference) => parseImage(reference)),
    (0,func/* celFunc */.V)('looksSecret', [STRING], BOOL, looksSecret),
    (0,func/* celFunc */.V)('looksPublic', [STRING], BOOL, looksPublic),
    (0,func/* celFunc */.V)('isPlaceholder', [STRING], BOOL, isPlaceholder),
];
function valueAt(value, path) {
    let current = value;
    for (const key of path.split('.'))
        current = step(current, key);
    return current;
}
function step(value, key) {
    return (0,esm_map/* isCelMap */.hV)(value) ? value.get(key) : undefined;
}
function asString(value) {
    return typeof value === 'string' ? value : '';
}
function asBool(value, fallback) {
    return typeof value === 'boolean' ? value : fallback;
}
/** Largest value of CEL's int; YAML can hold greater ones. */
const MAX_INT = 2n ** 63n - 1n;
function asInt(value, fallback) {
    return typeof value === 'bigint' && value <= MAX_INT && value >= -MAX_INT ? value : fallback;
}
function asList(value) {
    return (0,list/* isCelList */.B9)(value) ? [...value] : [];
}
function asMap(value) {
    return (0,esm_map/* isCelMap */.hV)(value) ? value : new Map();
}
function isString(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/engine/compile.js
/** Rules as data → rules that can be evaluated. Each expression is parsed and planned once. */




/** An expression of a rule does not parse or does not evaluate: a fault of the rule, never of the scanned file. */
class RuleError extends Error {
    name = 'RuleError';
}
/** Throws `RuleError` when an expression does not parse. */
function compileRule(data) {
    const conditions = Object.groupBy(data.matchConditions, (text) => (ITEM_NAMES.test(text) ? 'item' : 'target'));
    return {
        data,
        targetConditions: (conditions.target ?? []).map((expression) => compileCondition(data.id, expression)),
        itemConditions: (conditions.item ?? []).map((expression) => compileCondition(data.id, expression)),
        variables: data.variables.map(({ name, expression }) => [name, compileExpression(data.id, expression)]),
        validations: data.validations.map((validation) => compileValidation(data, validation)),
    };
}
/** Names whose value differs between the items of a target. */
const ITEM_NAMES = /\b(?:item|variables)\b/;
function compileValidation(data, validation) {
    const fixed = validation.message ?? `${data.title}.`;
    return {
        holds: compileCondition(data.id, validation.expression),
        message: validation.messageExpression ? compileMessage(data.id, validation.messageExpression) : () => fixed,
        at: validation.at,
    };
}
function compileCondition(ruleId, expression) {
    const evaluate = compileExpression(ruleId, expression);
    return (bindings) => {
        const value = evaluate(bindings);
        if (typeof value !== 'boolean')
            throw new RuleError(`Rule ${ruleId}: not true or false: ${expression}`);
        return value;
    };
}
function compileMessage(ruleId, expression) {
    const evaluate = compileExpression(ruleId, expression);
    return (bindings) => {
        const value = evaluate(bindings);
        if (typeof value !== 'string')
            throw new RuleError(`Rule ${ruleId}: not a text: ${expression}`);
        return value;
    };
}
function compileExpression(ruleId, expression) {
    const evaluate = planExpression(ruleId, expression);
    return (bindings) => {
        const value = evaluate(bindings);
        if ((0,error/* isCelError */.Jr)(value))
            throw new RuleError(`Rule ${ruleId}: ${value.message} in: ${expression}`);
        return value;
    };
}
function planExpression(ruleId, expression) {
    try {
        return (0,plan/* plan */.e)(environment, (0,parse/* parse */.q)(expression));
    }
    catch (cause) {
        throw new RuleError(`Rule ${ruleId}: does not parse: ${expression}`, { cause });
    }
}
const patterns = new Map();
/** Patterns come from rules alone, so their number is bounded. */
function compilePattern(pattern) {
    const known = patterns.get(pattern) ?? build/* RE2JS */.L3.compile(pattern);
    patterns.set(pattern, known);
    return known;
}
const environment = (0,env/* celEnv */.U)({
    funcs: [...strings/* default */.A, ...functions],
    re2: { compile: (pattern) => ({ test: (text) => compilePattern(pattern).matcher(text).find() }) },
});

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/looks-like-kubernetes.js
/** Cheap test by text: most YAML of a repository is something else and is not worth parsing. */
/** Ways of writing a word without its letters: escapes and joined lines of quoted texts, Base64. */
const HIDDEN_WORD = /\\[xuU\r\n]|!!binary|:binary>/;
/** False only for a text that has not the keys of a Kubernetes object. NUL characters count as not there. */
function looksLikeKubernetes(text) {
    const plain = text.includes('\0') ? text.replaceAll('\0', '') : text;
    return (plain.includes('apiVersion') && plain.includes('kind')) || HIDDEN_WORD.test(plain);
}

// EXTERNAL MODULE: ./build/scanners/embedded/iac/kubernetes/network-facts.js
var network_facts = __webpack_require__(71642);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/compose-documents.js
/** Text → YAML documents with positions, with guards against nesting and against what is no text. */

/** Kubernetes objects stay under 60; the library composes recursively, so deeper text never reaches it. */
const MAX_NESTING = 200;
const LEXEMES_BETWEEN_CHECKS = 2_000;
/** The text is no YAML that Kubernetes could read; the message ends with the line. */
class UnparsableYaml extends Error {
    name = 'UnparsableYaml';
}
/**
 * What stands in a stretch of the text, usually one document; offsets are those of the whole text. Duplicate keys are
 * left to the conversion, as the library looks for them in quadratic time. Throws `UnparsableYaml`.
 */
function composeDocuments(text, span, context) {
    const nul = text.slice(span.start, span.end).indexOf('\0');
    if (nul !== -1)
        throw new UnparsableYaml(`NUL character, line ${context.lines.lineOf(span.start + nul)}`);
    const composer = new dist/* Composer */.Dk({
        uniqueKeys: false,
        intAsBigInt: true,
        strict: false,
        version: '1.2',
        logLevel: 'silent',
    });
    const documents = [];
    for (const token of parseTokens(text, span, context))
        documents.push(...composer.next(token));
    documents.push(...composer.end());
    return documents;
}
function* parseTokens(text, { start, end }, { lines, checkBudget }) {
    const parser = new dist/* Parser */.iX();
    parser.offset = start;
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text.slice(start, end))) {
        yield* parser.next(lexeme);
        if (parser.stack.length > MAX_NESTING) {
            throw new UnparsableYaml(`nested more than ${MAX_NESTING} levels deep, line ${lines.lineOf(parser.offset)}`);
        }
        count += 1;
        if (count % LEXEMES_BETWEEN_CHECKS === 0)
            checkBudget();
    }
    yield* parser.end();
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/node-span.js
/** Where YAML nodes stand in the text. */

/** From the key to the end of a scalar value; a map or list as value is represented by its key alone. */
function pairSpan({ key, value }) {
    const start = spanOf(key);
    if (start === undefined)
        return undefined;
    const end = (0,dist/* isScalar */.jn)(value) && value.value !== null ? spanOf(value) : undefined;
    return { start: start.start, end: end?.end ?? start.end };
}
/** Undefined for nodes that the parser made up. */
function spanOf(node) {
    const range = isNode(node) ? node.range : undefined;
    return range ? { start: range[0], end: range[1] } : undefined;
}
function isNode(value) {
    return (0,dist/* isAlias */.Vj)(value) || (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value);
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/scalar-value.js
/** Kubernetes reads YAML 1.1: there plain `yes` and `y` are true (https://yaml.org/type/bool.html). */
function scalarValue({ value, type, source, tag }) {
    if (typeof value === 'string')
        return textValue(value, type, tag);
    if (typeof value === 'bigint')
        return limitedInteger(value);
    // What the tag `!!binary` stands before.
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('utf8');
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    return value === null ? null : (source ?? '');
}
function textValue(text, type, tag) {
    if (tag === BOOLEAN_TAG)
        return YAML_1_1_BOOLEANS.get(text) ?? text;
    if (type !== 'PLAIN' || tag !== undefined)
        return text;
    return YAML_1_1_BOOLEANS.get(text) ?? (YAML_1_1_INTEGER.test(text) ? limitedInteger(toInteger(text)) : text);
}
const BOOLEAN_TAG = 'tag:yaml.org,2002:bool';
/** Greatest integer of CEL. */
const scalar_value_MAX_INT = 2n ** 63n - 1n;
function limitedInteger(value) {
    return value >= -scalar_value_MAX_INT && value <= scalar_value_MAX_INT ? value : Number(value);
}
/** Forms that YAML 1.2 takes for text, in the length that an integer can have (https://yaml.org/type/int.html). */
const YAML_1_1_INTEGER = /^[-+]?(?:0b[01_]{1,64}|0x[\da-fA-F_]{1,32}|\d[\d_]{0,32})$/;
function toInteger(text) {
    const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
    const magnitude = BigInt(/^0b$|^0x$/.test(digits) ? 0 : digits);
    return text.startsWith('-') ? -magnitude : magnitude;
}
const YAML_1_1_BOOLEANS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'].map((word) => [word, false]),
]);

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/convert-document.js
/** YAML nodes → values with places. Aliases and merge keys are resolved here, within limits. */





/**
 * Values of a document with each alias counted in full. Kubernetes itself refuses documents that consist mostly of
 * aliases (CVE-2019-11253).
 */
const MAX_EXPANDED_VALUES = 1_000_000;
/** Chains of aliases can nest deeper than the text does. */
const MAX_EXPANDED_DEPTH = 400;
/** Throws `UnparsableYaml` when aliases are unknown, refer to themselves or expand beyond the limits. */
function convertDocument(document, places) {
    const conversion = { places, anchors: new Map(), duplicates: [] };
    const { value } = convertNode(document.contents, conversion);
    return { value, duplicates: conversion.duplicates };
}
function convertNode(node, conversion) {
    if ((0,dist/* isAlias */.Vj)(node))
        return resolveAlias(node.source, conversion);
    const converted = limited(convertPlain(node, conversion));
    const anchor = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? node.anchor : undefined;
    if (anchor !== undefined)
        conversion.anchors.set(anchor, converted);
    return converted;
}
function convertPlain(node, conversion) {
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(node, conversion);
    if ((0,dist/* isSeq */.oP)(node))
        return convertSeq(node, conversion);
    return { value: (0,dist/* isScalar */.jn)(node) ? scalarValue(node) : null, size: 1, depth: 1 };
}
function resolveAlias(name, { anchors }) {
    const converted = anchors.get(name);
    if (converted === undefined)
        throw new UnparsableYaml('an alias has no finished anchor before it');
    return converted;
}
function limited(converted) {
    if (converted.size > MAX_EXPANDED_VALUES || converted.depth > MAX_EXPANDED_DEPTH) {
        throw new UnparsableYaml(`aliases expand to more than ${MAX_EXPANDED_VALUES} values or ${MAX_EXPANDED_DEPTH} levels`);
    }
    return converted;
}
function convertSeq(seq, conversion) {
    const values = [];
    let size = 1;
    let depth = 0;
    seq.items.forEach((item, index) => {
        const converted = convertNode(item, conversion);
        const span = spanOf(item);
        if (span !== undefined)
            conversion.places.set(values, index, span);
        values.push(converted.value);
        size += converted.size;
        depth = Math.max(depth, converted.depth);
    });
    return { value: values, size, depth: depth + 1 };
}
function convertMap(map, conversion) {
    const values = new Map();
    const own = new Set();
    let size = 1;
    let depth = 0;
    for (const pair of map.items) {
        const key = keyOf(pair, conversion);
        const converted = convertNode(pair.value, conversion);
        size += converted.size;
        depth = Math.max(depth, converted.depth);
        if (isMergeKey(pair))
            size = mergeAll(values, mergeSources(converted.value), { size, conversion });
        else if (key !== undefined)
            addEntry({ values, own }, key, pair, converted.value, conversion);
    }
    return { value: values, size, depth: depth + 1 };
}
/** Only a plain `<<` merges; in quotes it is a key like others. */
function isMergeKey({ key }) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
/** Of several maps the first has the say, so it comes last. */
function mergeSources(value) {
    return Array.isArray(value) ? value.toReversed() : [value];
}
function addEntry({ values, own }, key, pair, value, conversion) {
    const span = pairSpan(pair);
    if (own.has(key))
        conversion.duplicates.push({ key, offset: span?.start ?? 0 });
    own.add(key);
    values.set(key, value);
    if (span !== undefined)
        conversion.places.set(values, key, span);
}
/**
 * What is merged replaces what stands before it, as in Kubernetes' own reader (sigs.k8s.io/yaml); YAML 1.1 would keep
 * it. Returns the size that has been reached.
 */
function mergeAll(values, sources, { size, conversion }) {
    let reached = size;
    for (const source of sources) {
        if (!(source instanceof Map))
            continue;
        reached += source.size;
        limited({ value: values, size: reached, depth: 1 });
        for (const [key, value] of source) {
            values.set(key, value);
            const span = conversion.places.get(source, key);
            if (span !== undefined)
                conversion.places.set(values, key, span);
        }
    }
    return reached;
}
/** Keys may be aliases and need not be text; a map or list is no key. */
function keyOf({ key }, conversion) {
    const { value } = convertNode(key, conversion);
    return (0,engine_value/* isList */.Lv)(value) || value instanceof Map ? undefined : String(value);
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/split-documents.js
/** A document marker can stand nowhere else at the start of a line, not even in a quoted text (YAML 1.2 §9.1.2). */
const split_documents_MARKER = /^---(?=\s|$)/gm;
/**
 * YAML 1.1 breaks lines at these, too, and Kubernetes reads YAML 1.1: what follows one of them in a comment is none
 * (https://yaml.org/spec/1.1/#id871136).
 */
const OTHER_BREAKS = /\r(?!\n)|[\u0085\u2028\u2029]/g;
/** The text with line feeds for all line breaks that YAML 1.1 knows; offsets stay the same. */
function withLineFeeds(text) {
    return text.replace(OTHER_BREAKS, '\n');
}
/** Every stretch that begins at the start of the text or at a marker. */
function splitDocuments(text) {
    const starts = [...text.matchAll(split_documents_MARKER)].map(({ index }) => index);
    const edges = starts[0] === 0 ? starts : [0, ...starts];
    return edges.map((start, index) => ({ start, end: edges[index + 1] ?? text.length }));
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/templates.js
/** Actions of Go templates as Helm charts write them, Jinja blocks. */
const TEMPLATE_ACTION = /\{\{-?\s*(?:\.|\$|\/\*|if|else|end|range|with|include|template|define|toYaml|tpl|block|fail|required|default|quote|printf)|\{%/;
/** True for files below a `templates` folder, where Helm keeps the templates of a chart. */
function isTemplatePath(path) {
    return path.split('/').slice(0, -1).includes('templates');
}
/** The action that makes a stretch of the text a template, or undefined when there is none. Comments do not count. */
function findTemplateAction(text, { start, end }) {
    const part = text.slice(start, end);
    if (!part.includes('{{') && !part.includes('{%'))
        return undefined;
    let offset = start;
    for (const line of part.split('\n')) {
        if (TEMPLATE_ACTION.test(line.replace(templates_COMMENT, '')))
            return { offset };
        offset += line.length + 1;
    }
    return undefined;
}
/** A number sign after white space; inside of a quoted text it is none, but there an action is as good as a value. */
const templates_COMMENT = /(?:^|\s)#.*$/;

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/read-documents.js






/** Never throws for what the text holds: what cannot be read is named in a note, and the rest is read. */
function readDocuments(source) {
    const text = withLineFeeds(source.text);
    const stretches = splitDocuments(text).filter(({ start, end }) => looksLikeKubernetes(text.slice(start, end)));
    const read = stretches.map((stretch) => readStretch({ ...source, text }, stretch));
    return { values: read.flatMap(({ values }) => values), notes: withoutRepeats(read.flatMap(({ notes }) => notes)) };
}
function unreadable(text) {
    return { values: [], notes: [{ kind: 'unparsable', text }] };
}
/** One note for all templates of a file: a chart can have hundreds in one. */
function withoutRepeats(notes) {
    const firstTemplate = notes.find(({ kind }) => kind === 'template-skipped');
    return notes.filter((note) => note.kind !== 'template-skipped' || note === firstTemplate);
}
function readStretch(source, stretch) {
    const action = findTemplateAction(source.text, stretch);
    if (action !== undefined && isTemplatePath(source.path))
        return skippedTemplate(action, source);
    try {
        const documents = composeDocuments(source.text, stretch, source);
        if (action !== undefined && documents.some(({ errors }) => errors.length > 0))
            return skippedTemplate(action, source);
        const read = documents.map((document) => readOne(document, source));
        return { values: read.flatMap(({ values }) => values), notes: read.flatMap(({ notes }) => notes) };
    }
    catch (error) {
        if (error instanceof UnparsableYaml)
            return unreadable(error.message);
        throw error;
    }
}
function skippedTemplate({ offset }, { lines }) {
    const text = `holds template actions (line ${lines.lineOf(offset)}), so it is no manifest before it is rendered`;
    return { values: [], notes: [{ kind: 'template-skipped', text }] };
}
/** A document with errors is read as far as the parser recovered: a finding too many is better than one too few. */
function readOne(document, { places, lines }) {
    try {
        const { value, duplicates } = convertDocument(document, places);
        const [error] = document.errors;
        const notes = duplicateNotes(duplicates, lines);
        if (error !== undefined)
            notes.push({ kind: 'partly-parsed', text: `${read_documents_wordsOf(error.code)}, line ${lines.lineOf(error.pos[0])}` });
        return { values: [value], notes };
    }
    catch (error) {
        if (!(error instanceof UnparsableYaml))
            throw error;
        return unreadable(`${error.message}, document at line ${lines.lineOf(document.range[0])}`);
    }
}
function duplicateNotes(duplicates, lines) {
    const [first] = duplicates;
    if (first === undefined)
        return [];
    const more = duplicates.length > 1 ? ` and ${duplicates.length - 1} more` : '';
    return [
        {
            kind: 'partly-parsed',
            text: `duplicate key ${(0,mask_tokens/* maskTokens */.x)(first.key, '•••')}, line ${lines.lineOf(first.offset)}${more}; the last one counts`,
        },
    ];
}
/** `TAB_AS_INDENT` → `tab as indent`. The message of the error can quote the text, and with it a secret. */
function read_documents_wordsOf(code) {
    return code.toLowerCase().replaceAll('_', ' ');
}

// EXTERNAL MODULE: ./build/scanners/embedded/iac/kubernetes/resources.js
var kubernetes_resources = __webpack_require__(7339);
;// CONCATENATED MODULE: ./build/scanners/embedded/iac/kubernetes/scan-kubernetes.js









/** Reads the file only when its text looks like Kubernetes: most YAML of a repository is something else. */
function scanKubernetes(file, rules) {
    const text = (0,decode_text/* decodeText */.g)(file.bytes);
    if (!looksLikeKubernetes(text))
        return { findings: [] };
    const lines = new LineTable(text);
    const places = new engine_value/* Places */.N4();
    const { values, notes } = readDocuments({ path: file.path, text, lines, places, checkBudget: () => file.checkBudget() });
    const context = { file, lines, places, suppressions: findSuppressions(text), steps: { count: 0 } };
    const resources = values.flatMap((value) => (0,kubernetes_resources/* resourcesOf */.F3)(value, places));
    return toReport(resources.flatMap((resource) => scanResource(resource, rules, context)), notes, (0,network_facts/* factsOf */.x)(resources, context));
}
function toReport(findings, notes, facts) {
    return { findings, ...(notes.length === 0 ? {} : { notes }), ...(facts === undefined ? {} : { facts }) };
}
function scanResource(resource, rules, context) {
    const workload = (0,kubernetes_resources/* workloadOf */.Rc)(resource, context.places);
    const containers = workload === undefined ? [] : (0,kubernetes_resources/* containersOf */.Mz)(workload, context.places);
    return rules.flatMap((rule) => targetsOf(rule, resource, workload, containers).flatMap((target) => evaluateRule(rule, target, context)));
}
function targetsOf({ data: { match } }, resource, workload, containers) {
    if (match.kinds !== undefined && !match.kinds.includes(resource.qualifiedKind))
        return [];
    const isWanted = ({ complete }) => complete || match.complete !== true;
    if (match.target === 'resource')
        return [resourceTarget(resource)];
    if (workload === undefined)
        return [];
    if (match.target === 'podSpec')
        return isWanted(workload) ? [podTarget(resource, workload)] : [];
    if (match.target !== 'container')
        return [];
    return containers
        .filter((container) => isWanted(container) && (match.containerTypes?.includes(container.type) ?? true))
        .map((container) => containerTarget(resource, workload, container));
}
function resourceTarget({ object, anchor, ...resource }) {
    const { kind, namespace, name } = resource;
    return { self: object, anchor, bindings: { object }, scope: 'repository', identity: [kind, namespace, name] };
}
function podTarget(resource, { podSpec, anchor }) {
    const target = resourceTarget(resource);
    return { ...target, self: podSpec, anchor, bindings: { ...target.bindings, podSpec } };
}
function containerTarget(resource, workload, { container, type, anchor }) {
    const target = podTarget(resource, workload);
    const name = container.get('name');
    return {
        ...target,
        self: container,
        anchor,
        bindings: { ...target.bindings, container, containerType: type },
        identity: [...target.identity, typeof name === 'string' ? name : ''],
    };
}

;// CONCATENATED MODULE: ./build/scanners/embedded/iac/prepare-rules.js




/** Compiles rules once. */
function prepareRules(rules) {
    const compiled = rules.map(compileRule);
    const docker = compiled.filter(({ data }) => DOCKER_TARGETS.has(data.match.target));
    const kubernetes = compiled.filter(({ data }) => !DOCKER_TARGETS.has(data.match.target));
    return {
        // Docker reads a Dockerfile whatever stands in its comments.
        takesBinary: true,
        scan: (file) => ((0,accepted_paths/* isDockerfilePath */.e)(file.path) ? scanDockerfile(file, docker) : scanKubernetes(file, kubernetes)),
    };
}
const DOCKER_TARGETS = new Set(['dockerfile', 'stage', 'instruction']);


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
