/** Names in a script line whose value others write: replaced by the system, or evaluated a second time by a program. */
import type {Substituted, System} from './pipeline.ts';

/**
 * Variables that hold what anybody can write in a merge request or commit.
 * https://docs.gitlab.com/ci/variables/predefined_variables/ and the like of each system.
 */
const STRANGERS_VARIABLES: ReadonlySet<string> = new Set([
  ...['CI_COMMIT_MESSAGE', 'CI_COMMIT_TITLE', 'CI_COMMIT_DESCRIPTION', 'CI_COMMIT_BRANCH', 'CI_COMMIT_REF_NAME'],
  ...['CI_COMMIT_AUTHOR', 'CI_COMMIT_TAG_MESSAGE', 'CI_MERGE_REQUEST_TITLE', 'CI_MERGE_REQUEST_DESCRIPTION'],
  ...['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME', 'CI_MERGE_REQUEST_LABELS', 'CI_MERGE_REQUEST_MILESTONE'],
  ...['CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME', 'CI_BUILD_REF_NAME', 'GITLAB_USER_NAME'],
  ...['CIRCLE_BRANCH', 'CIRCLE_TAG', 'BITBUCKET_BRANCH', 'BITBUCKET_TAG'],
  ...['BUILD_SOURCEBRANCHNAME', 'BUILD_SOURCEBRANCH', 'BUILD_SOURCEVERSIONMESSAGE', 'SYSTEM_PULLREQUEST_SOURCEBRANCH'],
  ...['CHANGE_TITLE', 'CHANGE_BRANCH', 'CHANGE_AUTHOR_DISPLAY_NAME', 'BRANCH_NAME', 'GIT_BRANCH', 'TAG_NAME'],
]);

/** https://learn.microsoft.com/azure/devops/pipelines/build/variables */
const STRANGERS_MACROS: ReadonlySet<string> = new Set([
  ...['build.sourcebranchname', 'build.sourcebranch', 'build.sourceversionmessage', 'build.sourceversionauthor'],
  ...['build.requestedfor', 'system.pullrequest.sourcebranch', 'system.pullrequest.sourcecommitid.message'],
]);

/** https://circleci.com/docs/reference/variables/#pipeline-values */
const STRANGERS_VALUES: ReadonlySet<string> = new Set([
  'pipeline.git.branch',
  'pipeline.git.tag',
  'pipeline.git.commit.subject',
  'pipeline.git.commit.body',
  'pipeline.git.commit.author_name',
]);

/** True for a variable that holds text of strangers. */
export function isStrangersVariable(name: string): boolean {
  return STRANGERS_VARIABLES.has(name);
}

/** What the system puts into the text of the line. `freeParameters`: names of parameters that take any text. */
export function substitutedIn(
  line: string,
  system: System,
  freeParameters: ReadonlySet<string>,
): readonly Substituted[] {
  if (system === 'azure') return [...azureMacros(line), ...azureParameters(line, freeParameters)];
  if (system === 'circleci') return circleValues(line);
  if (system === 'gitlab') return gitlabInputs(line, freeParameters);
  return [];
}

function azureMacros(line: string): readonly Substituted[] {
  const macros = [...line.matchAll(/\$\(([A-Za-z][\w.]*)\)/g)].map(([, name = '']) => name);
  const atCompileTime = [...line.matchAll(/\$\{\{\s*variables(?:\.|\[')([\w.]+)(?:'\])?\s*\}\}/g)].map(
    ([, name = '']) => name,
  );
  return [...macros, ...atCompileTime]
    .filter((name) => STRANGERS_MACROS.has(name.toLowerCase()))
    .map((name) => ({name, by: 'stranger'}));
}

function azureParameters(line: string, free: ReadonlySet<string>): readonly Substituted[] {
  return [...line.matchAll(/\$\{\{\s*parameters(?:\.|\[')([\w-]+)(?:'\])?\s*\}\}/g)].flatMap(([, name = '']) =>
    free.has(name) ? [{name: `parameters.${name}`, by: 'parameter'} as const] : [],
  );
}

function circleValues(line: string): readonly Substituted[] {
  return [...line.matchAll(/<<\s*(pipeline\.[\w.]+)\s*>>/g)].flatMap(([, name = '']): readonly Substituted[] => {
    if (STRANGERS_VALUES.has(name)) return [{name, by: 'stranger'}];
    return name.startsWith('pipeline.parameters.') ? [{name, by: 'parameter'}] : [];
  });
}

function gitlabInputs(line: string, free: ReadonlySet<string>): readonly Substituted[] {
  return [...line.matchAll(/\$\[\[\s*inputs\.([\w-]+)[^\]]{0,200}\]\]/g)].flatMap(([, name = '']) =>
    free.has(name) ? [{name: `inputs.${name}`, by: 'parameter'} as const] : [],
  );
}

/** Programs that take a command or code as an argument; what stands in it is evaluated once more. */
const EVALUATORS =
  /(?:^|[\s;&|(])(?:eval|(?:ba|z|da|k)?sh\s+(?:-\w+\s+)*-\w*c|ssh|python3?\s+-c|node\s+-e|perl\s+-e|ruby\s+-e|su\s[^"'$]{0,100}-c)\s/;

/** Variables of strangers in what the first evaluating program of the line gets; single quotes keep the shell out. */
export function evaluatedAgain(line: string): readonly string[] {
  const start = line.search(EVALUATORS);
  if (start === -1) return [];
  const names = new Set<string>();
  let quote = '';
  for (let at = start; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '\\') at += 1;
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
    else if (character === '$' && quote !== "'") {
      const [, name = ''] = VARIABLE.exec(line.slice(at, at + MAX_NAME_LENGTH)) ?? [];
      if (isStrangersVariable(name)) names.add(name);
    }
  }
  return [...names];
}

const VARIABLE = /^\$\{?([A-Z]\w*)/;
const MAX_NAME_LENGTH = 80;
