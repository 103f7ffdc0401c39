import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/requirements-txt/format.ts';
import {edgesOf, type Files, problemsOf, readFiles, summarize} from './read-lockfile.ts';

const read = (text: string, others: Files = {}) =>
  readFiles(format, 'svc/requirements.txt', {'svc/requirements.txt': text, ...others});
const names = (text: string, others: Files = {}) => read(text, others).components.map(({id}) => id);

describe('requirements.txt', () => {
  it.each([
    ['a pin', 'Django==4.2.1', ['django@4.2.1']],
    ['spaces and comments', 'flask == 2.0.1  # why', ['flask@2.0.1']],
    ['the strict pin', 'pytz===2004d', ['pytz@2004d']],
    [
      'extras and a marker',
      "requests[socks, security]==2.31.0 ; python_version < '3.12' and os_name == 'nt'",
      ['requests@2.31.0'],
    ],
    [
      'hashes on continued lines',
      'a==1.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\nb==2.0',
      ['a@1.0', 'b@2.0'],
    ],
    ['an own option on the line', 'a==1.0 --config-settings="x=y"', ['a@1.0']],
    ['a wheel at an address', 'a @ https://host/a-1.2.3-py3-none-any.whl#sha256=abc', ['a@1.2.3']],
    ['a bare address of a wheel', 'https://host/some_name-1.2.3-py3-none-any.whl', ['some-name@1.2.3']],
    ['options', '--index-url https://host/simple\n-i x\n--no-binary :all:\na==1', ['a@1']],
    ['own code', '-e .\n-e ./lib[x]\n./packed.whl\n../x\nfile:///x\na==1', ['a@1']],
    ['Windows line ends', 'a==1\r\n# c\r\nb==2\r\n', ['a@1', 'b@2']],
    ['local and pre-release versions', 'a==1.0+cpu\nb==2.0rc1', ['a@1.0+cpu', 'b@2.0rc1']],
    ['a pin among other limits', 'a>=1,==1.5', ['a@1.5']],
  ])('reads %s', (_, text, ids) => {
    expect(names(text)).toEqual(ids);
    expect(read(text).problems).toEqual([]);
  });

  it('reads UTF-16 with a byte order mark, as PowerShell writes it', () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFFa==1\r\n', 'utf16le'));
    expect(readFiles(format, 'requirements.txt', {'requirements.txt': bytes}).components).toHaveLength(1);
  });

  it('all are direct, with the line where they stand', () => {
    expect(summarize(read('# head\n\na==1'))).toEqual([
      'a@1 production direct svc/requirements.txt:3 svc/requirements.txt:3',
    ]);
  });

  it('pip-compile tells who needs what', () => {
    const text =
      'flask==2.2.5\n    # via shop (pyproject.toml)\njinja2==3.1\n    # via\n    #   flask\n    #   -r other.in\nmarkupsafe==2.1\n    # via jinja2, flask';
    expect(edgesOf(read(text))).toEqual([
      'flask@2.2.5 → jinja2@3.1 ()',
      'flask@2.2.5 → markupsafe@2.1 ()',
      'jinja2@3.1 → markupsafe@2.1 ()',
    ]);
    expect(read(text).components.map(({direct}) => direct)).toEqual([true, true, false]);
  });

  it('follows -r to files that are not read for themselves, and -c for versions', () => {
    const others = {
      'svc/deps/base.txt': 'b==2\n-r ../requirements.txt\n-r dev.txt',
      'svc/deps/dev.txt': 'd==4',
      'svc/requirements-dev.txt': 'never==1',
      'constraints.txt': 'c==3\nunused==9',
    };
    const inventory = read('-r deps/base.txt\n--requirement=requirements-dev.txt\n-c ../constraints.txt\nC', others);
    expect(inventory.problems).toEqual([]);
    expect(summarize(inventory).sort()).toEqual([
      'b@2 production direct svc/deps/base.txt:1 svc/deps/base.txt:1',
      'c@3 production direct svc/requirements.txt:4 svc/requirements.txt:4',
      'd@4 production direct svc/deps/dev.txt:1 svc/deps/dev.txt:1',
    ]);
  });

  it('names the line of the manifest and what it allows, where a tool wrote who asks', () => {
    const {components} = readFiles(format, 'requirements.txt', {
      'requirements.txt': [
        'flask==2.2.5\n    # via -r requirements.in',
        'jinja2==3.1\n    # via\n    #   -c limits.txt\n    #   flask',
        'httpx==0.27\n    # via shop (pyproject.toml)',
        'other==1.0\n    # via -r elsewhere/missing.in',
      ].join('\n'),
      'requirements.in': '# what we need\nFlask>=2,<3\n',
      'pyproject.toml': '[project]\ndependencies = [\n  "httpx~=0.27",\n]\n',
    });

    expect(
      components.map(({name, direct, manifestPlace, requirements}) => [name, direct, manifestPlace, requirements]),
    ).toEqual([
      ['flask', true, {path: 'requirements.in', line: 2}, ['>=2,<3']],
      ['jinja2', false, undefined, undefined],
      ['httpx', true, {path: 'pyproject.toml', line: 3}, ['~=0.27']],
      ['other', true, {path: 'requirements.txt', line: 9}, undefined],
    ]);
  });

  it.each([
    ['requirements-test.txt', 'test'],
    ['requirements/dev.txt', 'development'],
    ['dev-requirements.txt', 'development'],
    ['requirements/latest.txt', 'production'],
  ])('the name %s says that its packages are for %s', (path, scope) => {
    expect(format.isLead(path)).toBe(true);
    expect(readFiles(format, path, {[path]: 'a==1'}).components[0]?.scope).toBe(scope);
  });

  it.each([
    ['a range', 'a>=1', 'unknown-version svc/requirements.txt:1 the file states no version for a'],
    ['any version', 'a', 'unknown-version'],
    ['a pin with a wildcard', 'a==1.*', 'unknown-version'],
    ['a branch', 'git+https://host/x.git@main#egg=x', 'unknown-version'],
    ['an address without name', 'https://host/archive/main.zip', 'neither name nor version'],
    ['an editable address', '-e git+https://host/x.git#egg=x', 'unknown-version'],
    ['a missing file', '-r missing.txt', 'unresolved-reference svc/requirements.txt:1'],
    ['a file outside of the repository', '-r ../../../etc/passwd.txt', 'unresolved-reference'],
    ['no requirement', '??? what', 'unreadable svc/requirements.txt:1 a line is no requirement'],
    ['no version', 'a==banana', 'unknown-version'],
    ['path tricks', 'a==../../etc', 'unknown-version'],
    ['a merge conflict', '<<<<<<< HEAD\na==1', 'unreadable svc/requirements.txt:1 holds unresolved merge conflicts'],
    ['NUL', 'a==1\0', 'NUL'],
  ])('tells %s', (_, text, problem) => {
    const inventory = read(text);
    expect(problemsOf(inventory)).toEqual([expect.stringContaining(problem)]);
    expect(inventory.components).toEqual([]);
  });
});
