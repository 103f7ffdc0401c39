/** Arguments of `secure-pipeline fix` → checked values. */
import {parseArgs} from 'node:util';
import {didYouMean} from '../../config/did-you-mean.ts';
import {type PolicyInputs, parsePolicyInputs} from '../../config/parse-inputs.ts';
import {UsageError} from '../usage-error.ts';

export interface FixArguments {
  readonly help: boolean;
  readonly path: string;
  /** Empty means every rule. */
  readonly ruleIds: readonly string[];
  readonly isDryRun: boolean;
  readonly isForced: boolean;
  readonly base: string | undefined;
  readonly config: string | undefined;
  readonly policy: PolicyInputs;
  readonly quiet: boolean;
  readonly cache: boolean;
}

const OPTIONS = {
  help: {type: 'boolean', short: 'h'},
  rule: {type: 'string', multiple: true},
  'dry-run': {type: 'boolean'},
  force: {type: 'boolean'},
  base: {type: 'string'},
  config: {type: 'string'},
  scanners: {type: 'string'},
  'sast-rules': {type: 'string', multiple: true},
  quiet: {type: 'boolean', short: 'q'},
  'no-cache': {type: 'boolean'},
} as const;

/** Throws `UsageError` for unknown or incomplete options, `ConfigError` for values that are wrong. */
export function parseFixArguments(args: readonly string[]): FixArguments {
  const {values, positionals} = parseStrictly(args);
  if (positionals.length > 1) throw new UsageError(`fix takes one path, not ${positionals.length}`);
  return {
    help: values.help ?? false,
    path: positionals[0] ?? '.',
    ruleIds: (values.rule ?? []).flatMap((text) => text.split(',')).map((id) => id.trim()),
    isDryRun: values['dry-run'] ?? false,
    isForced: values.force ?? false,
    base: values.base,
    config: values.config,
    policy: parsePolicyInputs({scanners: values.scanners, sastRules: values['sast-rules']?.join('\n')}),
    quiet: values.quiet ?? false,
    cache: !(values['no-cache'] ?? false),
  };
}

function parseStrictly(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const unknown = /Unknown option '--?(?<name>[^']+)'/.exec(error.message)?.groups?.name;
    const what =
      unknown === undefined
        ? (error.message.split('. To specify')[0] ?? '')
        : `unknown option --${unknown}${didYouMean(unknown, Object.keys(OPTIONS))}`;
    throw new UsageError(`${what}; see \`secure-pipeline fix --help\``);
  }
}
