/** Arguments of `secure-pipeline scan` → checked values. */
import {parseArgs} from 'node:util';
import {didYouMean} from '../config/did-you-mean.ts';
import {type PolicyInputs, parsePolicyInputs} from '../config/parse-inputs.ts';
import {REPORT_FORMATS, type ReportFormat} from '../report/formats.ts';
import {type PlanName, parseMaxShards, parsePlanName, parseShard, type ShardInput} from '../shard/plan-name.ts';
import {UsageError} from './usage-error.ts';

export interface ReportTarget {
  readonly format: ReportFormat;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

export interface ScanArguments {
  readonly help: boolean;
  readonly path: string;
  readonly base: string | undefined;
  readonly config: string | undefined;
  readonly policy: PolicyInputs;
  readonly reports: readonly ReportTarget[];
  readonly quiet: boolean;
  readonly offline: boolean;
  readonly cache: boolean;
  readonly cacheDir: string | undefined;
  readonly color: boolean | undefined;
  readonly shard: ShardInput | undefined;
  readonly maxShards: number;
  /** What a shard, or the run that judges shards, is to be of. */
  readonly plan: PlanName | undefined;
  /** Where a shard writes its partial result. */
  readonly partial: string | undefined;
}

/** Of a scan, and of the run that judges the shards of one. */
export const POLICY_OPTIONS = {
  help: {type: 'boolean', short: 'h'},
  scanners: {type: 'string'},
  base: {type: 'string'},
  config: {type: 'string'},
  'fail-on': {type: 'string'},
  threshold: {type: 'string', multiple: true},
  'on-scanner-error': {type: 'string'},
  advisories: {type: 'string'},
  image: {type: 'string', multiple: true},
  'image-platform': {type: 'string'},
  'registry-credentials': {type: 'string'},
  'sast-rules': {type: 'string', multiple: true},
  'sarif-files': {type: 'string', multiple: true},
  'vex-files': {type: 'string', multiple: true},
  'target-url': {type: 'string'},
  report: {type: 'string', multiple: true},
  quiet: {type: 'boolean', short: 'q'},
  offline: {type: 'boolean'},
  'no-cache': {type: 'boolean'},
  'cache-dir': {type: 'string'},
  'timeout-minutes': {type: 'string'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  plan: {type: 'string'},
} as const;

const OPTIONS = {
  ...POLICY_OPTIONS,
  shard: {type: 'string'},
  'max-shards': {type: 'string'},
  partial: {type: 'string'},
} as const;

/** Throws `UsageError` for unknown or incomplete options, `ConfigError` for values that are wrong. */
export function parseScanArguments(args: readonly string[]): ScanArguments {
  const {values, positionals} = strictly('scan', OPTIONS, () =>
    parseArgs({args: [...args], options: OPTIONS, allowPositionals: true}),
  );
  if (positionals.length > 1) {
    throw new UsageError(
      `scan takes one path, not ${positionals.length}: ${positionals.map((path) => JSON.stringify(path)).join(', ')}`,
    );
  }
  const shard = parseShard(values.shard ?? '');
  if ((shard?.kind === 'part') !== (values.partial !== undefined))
    throw new UsageError('--shard 2/4 and --partial FILE go together: a shard writes down what it found');
  return {
    ...toPolicyArguments(values, positionals[0] ?? '.'),
    shard,
    maxShards: parseMaxShards(values['max-shards']),
    partial: values.partial,
  };
}

export type PolicyArguments = Omit<ScanArguments, 'shard' | 'maxShards' | 'partial'>;

type Values = ReturnType<typeof parseArgs<{options: typeof POLICY_OPTIONS}>>['values'];

/** What a scan and the run that judges its shards have in common. Throws as `parseScanArguments` does. */
export function toPolicyArguments(values: Values, path: string): PolicyArguments {
  return {
    help: values.help ?? false,
    path,
    plan: parsePlanName(values.plan ?? ''),
    base: values.base,
    config: values.config,
    policy: parsePolicyInputs({
      scanners: values.scanners,
      failOn: values['fail-on'],
      thresholds: values.threshold?.join('\n'),
      onScannerError: values['on-scanner-error'],
      timeoutMinutes: values['timeout-minutes'],
      advisories: values.advisories,
      images: values.image?.join('\n'),
      imagePlatform: values['image-platform'],
      registryCredentials: values['registry-credentials'],
      sastRules: values['sast-rules']?.join('\n'),
      sarifFiles: values['sarif-files']?.join('\n'),
      vexFiles: values['vex-files']?.join('\n'),
      targetUrl: values['target-url'],
    }),
    reports: parseReports(values.report ?? ['terminal']),
    quiet: values.quiet ?? false,
    offline: values.offline ?? false,
    cache: !(values['no-cache'] ?? false),
    cacheDir: values['cache-dir'],
    color: values['no-color'] ? false : values.color,
  };
}

/** Throws `UsageError` where Node's parser refuses. */
export function strictly<Parsed>(command: string, options: object, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${explain(error.message, options)}; see \`secure-pipeline ${command} --help\``);
  }
}

/** Node's own words, shortened to what happened, with a suggestion for a misspelt option. */
function explain(message: string, options: object): string {
  const [sentence = message] = message.split(/\. (?:To specify|Did you)/);
  const unknown = /Unknown option '--?(?<name>[^']+)'/.exec(message)?.groups?.name;
  return unknown === undefined ? sentence : `unknown option --${unknown}${didYouMean(unknown, Object.keys(options))}`;
}

function parseReports(texts: readonly string[]): ReportTarget[] {
  const targets = texts.map(parseReport);
  const toOutput = targets.filter(({file}) => file === undefined);
  if (toOutput.length > 1) {
    throw new UsageError(
      'only one report can go to standard output; give the others a file: --report json=report.json',
    );
  }
  return targets;
}

function parseReport(text: string): ReportTarget {
  const [word = '', ...rest] = text.split('=');
  const format = REPORT_FORMATS.find((name) => name === word);
  if (format === undefined) {
    const shown = JSON.stringify(word.slice(0, 80));
    throw new UsageError(
      `--report: ${shown} is not one of ${REPORT_FORMATS.join(', ')}${didYouMean(word, REPORT_FORMATS)}`,
    );
  }
  const file = rest.join('=');
  if (rest.length > 0 && file === '') throw new UsageError(`--report ${format}=: the file name is missing`);
  if (format === 'compliance' && rest.length > 0 && !/\.(?:md|json)$/.test(file)) {
    throw new UsageError('--report compliance=: the name of the file ends in .md (Markdown) or .json');
  }
  return {format, file: rest.length === 0 ? undefined : file};
}
