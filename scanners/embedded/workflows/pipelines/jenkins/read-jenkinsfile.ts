/** A Jenkinsfile → the form that rules see. https://www.jenkins.io/doc/book/pipeline/syntax/ */
import type {Span} from '../../../../../src/formats/cel-rules/value.ts';
import {type Command, type Include, type Pipeline, type PipelineJob, PLAIN_JOB, type Substituted} from '../pipeline.ts';
import {isStrangersVariable} from '../references.ts';
import {joinContinued, MAX_LINE_LENGTH} from '../script-lines.ts';
import {groovyStrings, type PlacedString} from './groovy-calls.ts';

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bat', 'powershell', 'pwsh']);

export function readJenkinsfile(text: string): Pipeline {
  const strings = groovyStrings(text);
  const names = namesIn(strings);
  return {
    system: 'jenkins',
    commands: strings.flatMap((each) => commandsOf(each, names)),
    images: strings.filter(isImage).map((each) => ({image: each.text, span: spanOf(each), job: each.stage})),
    includes: strings.flatMap(libraryOf),
    variables: strings.flatMap((each) =>
      each.block === 'environment' && each.assigned !== '' && each.callee === each.assigned
        ? [{name: each.assigned, value: each.text, span: spanOf(each), job: each.stage}]
        : [],
    ),
    jobs: strings.flatMap(containerOptions),
  };
}

interface Names {
  /** Variables that hold a credential. */
  readonly secrets: ReadonlySet<string>;
  /** Parameters that take one of some values only. */
  readonly bound: ReadonlySet<string>;
}

function namesIn(strings: readonly PlacedString[]): Names {
  const secrets = new Set<string>();
  const bound = new Set<string>();
  for (const {callee, label, assigned, text} of strings) {
    if (callee === 'credentials' && assigned !== '') for (const end of ['', '_PSW']) secrets.add(`${assigned}${end}`);
    if (SECRET_LABELS.has(label) || (label === 'variable' && SECRET_BINDINGS.has(callee))) secrets.add(text);
    if (label === 'name' && (callee === 'choice' || callee === 'booleanParam')) bound.add(text);
  }
  return {secrets, bound};
}

/** Of the bindings of `withCredentials`; a user's name and the path of a file are no secrets. */
const SECRET_LABELS: ReadonlySet<string> = new Set([
  ...['passwordVariable', 'secretKeyVariable', 'passphraseVariable', 'tokenVariable'],
]);
const SECRET_BINDINGS: ReadonlySet<string> = new Set(['string', 'usernameColonPassword', 'gitUsernamePassword']);

function commandsOf(each: PlacedString, names: Names): readonly Command[] {
  if (!SHELLS.has(each.callee) || !['', 'script'].includes(each.label)) return [];
  let from = each.start;
  return joinContinued(each.text).flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const shown = line.replaceAll('\n', ' ').trim().slice(0, MAX_LINE_LENGTH);
    if (shown === '' || shown.startsWith('#')) return [];
    const first = start + (line.length - line.trimStart().length);
    const end = Math.min(first + (line.trimStart().split('\n', 1)[0] ?? '').trimEnd().length, each.end);
    const substituted = each.interpolated ? substitutedIn(shown, names) : [];
    return [{text: shown, span: {start: first, end}, job: each.stage, substituted}];
  });
}

function substitutedIn(line: string, names: Names): readonly Substituted[] {
  return [...line.matchAll(/\\.|\$(?:\{\s*([\w.]+)[^}]{0,200}\}|([A-Za-z_][\w.]*))/g)].flatMap(
    ([, braced, plain]): readonly Substituted[] => {
      const path = braced ?? plain ?? '';
      const name = path.replace(/^env\./, '');
      if (name.startsWith('params.')) return names.bound.has(name.slice(7)) ? [] : [{name, by: 'parameter'}];
      if (names.secrets.has(name)) return [{name, by: 'secret'}];
      return isStrangersVariable(name) ? [{name, by: 'stranger'}] : [];
    },
  );
}

function isImage({callee, label, block, interpolated, text}: PlacedString): boolean {
  const isNamed =
    (callee === 'image' && block === 'docker') ||
    callee === 'docker.image' ||
    (callee === 'docker' && block === 'agent');
  return isNamed && ['', 'image'].includes(label) && !(interpolated && text.includes('$'));
}

function libraryOf(each: PlacedString): readonly Include[] {
  if (each.callee !== '@Library' && each.callee !== 'library') return [];
  const [name = '', ref = ''] = each.text.split('@');
  return [{kind: 'library', name, ref, verified: false, span: spanOf(each), job: ''}];
}

function containerOptions(each: PlacedString): readonly PipelineJob[] {
  if (each.callee !== 'args' || each.block !== 'docker') return [];
  return [{...PLAIN_JOB, job: each.stage, span: spanOf(each), containerOptions: each.text}];
}

function spanOf({start, end}: PlacedString): Span {
  return {start, end};
}
