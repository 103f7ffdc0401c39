/** Which paths are source code or settings that are analysed; by name alone, as it is asked for every file. */
import type {SettingsFiles} from '../../../src/scanner.ts';
import {isRuleFile} from './settings-paths.ts';

const SOURCE = /\.(?:[cm]?jsx?|[cm]?tsx?|py|pyi|go|java|cs|rb|rake|ru|gemspec|php|phtml|inc)$/i;
const SOURCE_NAME = /(?:^|\/)(?:Rakefile|Gemfile|config\.ru)$/;
/** Declarations without code, and code that tools made. */
const NOT_WRITTEN = /\.(?:d\.[cm]?ts|min\.js|pb\.go|_pb2\.py|designer\.cs|g\.cs)$|_pb2(?:_grpc)?\.py$/i;

/** Settings of Spring and Quarkus, which rules for words read. */
const SETTINGS = /(?:^|\/)(?:application|bootstrap)[\w.-]*\.(?:ya?ml|properties)$/;

/** Templates, which rules for words read. */
const TEMPLATES = /\.(?:erb|cshtml|vue)$/i;

/** Languages for which rules ship with the scanner, by their names in rules. */
const SHIPPED_IDS: ReadonlySet<string> = new Set(
  'javascript js typescript ts python python3 py go golang java csharp c# ruby rb php'.split(' '),
);

/** Files that are looked at only where a rule of the user is for them, by the names of their language in rules. */
const ON_DEMAND = [
  {ids: ['kotlin', 'kt'], paths: /\.kts?$/i},
  {ids: ['rust'], paths: /\.rs$/i},
  {ids: ['bash', 'sh'], paths: /\.(?:sh|bash)$/i},
  {ids: ['c'], paths: /\.[ch]$/i},
  {ids: ['cpp', 'c++'], paths: /\.(?:cc|cpp|cxx|c\+\+|hh|hpp|hxx)$/i},
  {ids: ['scala'], paths: /\.(?:scala|sc)$/i},
  {ids: ['json'], paths: /\.json$/i},
  {ids: ['yaml'], paths: /\.ya?ml$/i},
  {ids: ['hcl', 'terraform', 'tf'], paths: /\.(?:tf|tfvars|hcl)$/i},
  {ids: ['dockerfile', 'docker'], paths: /(?:^|\/)(?:docker|container)file(?:\.[^/]*)?$|\.dockerfile$/i},
  {ids: ['generic', 'regex', 'none'], paths: /(?:)/},
];

const NO_FILES: readonly RegExp[] = [];
const wantedBy = new WeakMap<SettingsFiles, readonly RegExp[]>();

/** True for what shipped rules are for, and for what rules of the user in these settings are for. */
export function isSourcePath(path: string, settings?: SettingsFiles): boolean {
  if (NOT_WRITTEN.test(path)) return false;
  if ([SOURCE, SOURCE_NAME, SETTINGS, TEMPLATES].some((paths) => paths.test(path))) return true;
  return settings !== undefined && onDemand(settings).some((paths) => paths.test(path));
}

/** True when files of the language with this name in rules are looked at where a rule is for them. */
export function isReadForRules(id: string): boolean {
  return SHIPPED_IDS.has(id) || ON_DEMAND.some(({ids}) => ids.includes(id));
}

function onDemand(settings: SettingsFiles): readonly RegExp[] {
  const known = wantedBy.get(settings) ?? readWanted(settings);
  wantedBy.set(settings, known);
  return known;
}

/** Cheap: rules are not read here. A word too many costs the reading of files that no rule is for. */
function readWanted(settings: SettingsFiles): readonly RegExp[] {
  const texts = Object.entries(settings).filter(([path]) => isRuleFile(path));
  if (texts.length === 0) return NO_FILES;
  const named = new Set(texts.flatMap(([, bytes]) => namedLanguages(new TextDecoder().decode(bytes))));
  return ON_DEMAND.filter(({ids}) => ids.some((id) => named.has(id))).map(({paths}) => paths);
}

/** Words of each `languages:` with the list behind it, in either form of YAML. */
function namedLanguages(text: string): readonly string[] {
  const lists = text.match(/\blanguages["']?\s*:\s*(?:\[[^\]]{0,500}\]|(?:\s*-[ \t]*[\w"'#+]{1,40}){1,40})/g) ?? [];
  return lists.flatMap((list) => list.toLowerCase().match(/[\w#+]+/g) ?? []);
}
