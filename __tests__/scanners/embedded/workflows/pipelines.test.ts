/** Pipelines of other CI systems: which files they are, what is read of them, and what hostile ones do. */
import {describe, expect, it} from 'vitest';
import {kindOf} from '../../../../scanners/embedded/workflows/accepted-paths.ts';
import {groovyStrings} from '../../../../scanners/embedded/workflows/pipelines/jenkins/groovy-calls.ts';
import {evaluatedAgain} from '../../../../scanners/embedded/workflows/pipelines/references.ts';
import {linesOf, scanText} from './scan.ts';

describe('paths', () => {
  it.each([
    ['.gitlab-ci.yml', 'gitlab'],
    ['templates/Deploy.gitlab-ci.yml', 'gitlab'],
    ['.gitlab/ci/test.yml', 'gitlab'],
    ['azure-pipelines.yml', 'azure'],
    ['ci/azure-pipelines-release.yaml', 'azure'],
    ['.azure-pipelines/build.yml', 'azure'],
    ['Jenkinsfile', 'jenkins'],
    ['services/cart/Jenkinsfile.release', 'jenkins'],
    ['ci/deploy.jenkinsfile', 'jenkins'],
    ['.circleci/config.yml', 'circleci'],
    ['bitbucket-pipelines.yml', 'bitbucket'],
    ['gitlab-ci.md', undefined],
    ['docs/pipelines.yml', undefined],
    ['Jenkinsfilex', undefined],
  ])('%s is read as %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe('strings of a Jenkinsfile', () => {
  it.each([
    ['sh "a"', {callee: 'sh', label: '', interpolated: true}],
    ["sh 'a'", {callee: 'sh', label: '', interpolated: false}],
    ["sh(script: 'a', returnStdout: true)", {callee: 'sh', label: 'script'}],
    ["sh script: 'a'", {callee: 'sh', label: 'script'}],
    ["environment {\n  TOKEN = 'a'\n}", {assigned: 'TOKEN', block: 'environment'}],
    ["environment { TOKEN = credentials('a') }", {callee: 'credentials', assigned: 'TOKEN'}],
    ["stage('Build') { steps { sh 'a' } }", {callee: 'stage', stage: 'Build'}],
    ["withCredentials([string(credentialsId: 'a', variable: 'b')]) {}", {callee: 'string', label: 'credentialsId'}],
    ["/* 'no' */ sh 'a' // 'no'", {callee: 'sh', text: 'a'}],
    ['sh "a \\" b"', {text: 'a \\" b'}],
    ["sh '''a\n'b'\n'''", {text: "a\n'b'\n"}],
  ])('%s', (text, wanted) => {
    expect(groovyStrings(text)[0]).toMatchObject(wanted);
  });

  it('stand where they begin', () => {
    const text = 'node {\n  sh """\n    make\n  """\n}';
    const [only] = groovyStrings(text);
    expect(text.slice(only?.start, only?.end)).toBe('\n    make\n  ');
  });
});

describe('what a second shell evaluates', () => {
  it.each([
    ['ssh host "deploy $CI_COMMIT_REF_NAME"', ['CI_COMMIT_REF_NAME']],
    ['sudo bash -c "x ${CI_COMMIT_TITLE}"', ['CI_COMMIT_TITLE']],
    ["bash -c 'x $CI_COMMIT_TITLE'", []],
    ['bash build.sh "$CI_COMMIT_TITLE"', []],
    ['echo "$CI_COMMIT_TITLE"', []],
    ['ssh host deploy $CI_COMMIT_SHA', []],
    ['ssh host "deploy \\$CI_COMMIT_TITLE"', []],
  ])('%s', (line, names) => {
    expect(evaluatedAgain(line)).toEqual(names);
  });
});

describe('a job of GitLab', () => {
  it('is found through anchors and references', () => {
    const text = `.base: &base
  before_script:
    - curl -k https://example.com
test:
  <<: *base
  script:
    - !reference [.base, before_script]
    - make
`;
    expect(new Set(linesOf(scanText(text, '.gitlab-ci.yml'), 'ci-command-without-tls-verification'))).toEqual(
      new Set([3]),
    );
  });

  it('has scripts of lists in lists', () => {
    const text = 'test:\n  script:\n    - - make\n      - curl -k https://example.com\n';
    expect(linesOf(scanText(text, '.gitlab-ci.yml'), 'ci-command-without-tls-verification')).toEqual([4]);
  });
});

describe('hostile files', () => {
  const deep = `a: ${'['.repeat(150)}${']'.repeat(150)}\n`;
  it.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['a text', 'text'],
    [
      'a number for everything',
      'image: 1\nscript: 2\njobs: 3\nstages: 4\nsteps: 5\nvariables: 6\ninclude: 7\norbs: 8\n',
    ],
    [
      'lists for maps',
      'job: []\nvariables: [1, [2], {name: 3, value: 4}]\ninclude: [1, [2], {remote: 3}]\nservices: [[1]]\n',
    ],
    ['depth', deep],
    ['control characters', 'job:\n  script: "\\u0000\\u0007"\n'],
  ])('%s gives a report in every system', (_, text) => {
    for (const path of [
      '.gitlab-ci.yml',
      'azure-pipelines.yml',
      '.circleci/config.yml',
      'bitbucket-pipelines.yml',
      'Jenkinsfile',
    ]) {
      expect(scanText(text, path).findings.filter(({ruleId}) => ruleId !== 'ci-image-without-version')).toEqual([]);
    }
  });

  it.each([
    ['open quotes', `sh "${'a'.repeat(200_000)}`],
    ['many quotes', `'"`.repeat(200_000)],
    ['open brackets', '{(['.repeat(200_000)],
    ['dollars', `sh "${'${'.repeat(100_000)}"`],
    ['an open comment', `/*${'*'.repeat(200_000)}`],
    ['continued lines', `sh '''${'a \\\n'.repeat(50_000)}'''`],
  ])('a Jenkinsfile of %s is read to its end', (_, text) => {
    expect(scanText(text, 'Jenkinsfile').notes ?? []).toEqual([]);
  });
});
