/** gosec and govulncheck load Go code as the compiler does: module by module, and with the modules that it needs. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {scanner as gosec} from '../../../scanners/external/gosec/scanner.ts';
import {scanner as govulncheck} from '../../../scanners/external/govulncheck/scanner.ts';
import {zip} from '../../advisories/zip.ts';

const recorded = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8');
const run = {stderr: '', exitCode: 0, report: ''};
const CONTEXT = {settings: {settingsFiles: {}}, dependencies: {}, allowFetch: true};
const PLACES = {extraFolder: '/extra', programFolder: '/program', dataFolder: '/data'};

const MODULES = [
  {
    name: 'one a service, in the order of the files',
    paths: ['a/go.mod', 'a/cmd/main.go', 'b/go.mod', 'b/main.go', 'readme.go'],
    folders: ['a', 'b'],
  },
  {name: 'the root', paths: ['go.mod', 'main.go', 'go.sum'], folders: ['']},
  {name: 'not one without code', paths: ['go.mod', 'tools/go.mod', 'tools/tools_test.go', 'svc/a.go'], folders: ['']},
  {name: 'code belongs to the nearest', paths: ['go.mod', 'sub/go.mod', 'sub/deep/x.go'], folders: ['sub']},
  {name: 'not input of tests', paths: ['x/testdata/go.mod', 'x/testdata/a.go', 'vendor/m/go.mod'], folders: []},
  {name: 'none without go.mod', paths: ['main.go'], folders: []},
];

describe.each([gosec, govulncheck])('$manifest.name', (tool) => {
  it.each(MODULES)('is started in the folders of modules: $name', ({paths, folders}) => {
    expect(tool.folders?.(paths)).toEqual(folders);
    expect(tool.appliesTo?.(paths)).toBe(folders.length > 0);
    const steps = tool.preparations?.(paths, {...CONTEXT, ...PLACES}) ?? [];
    expect(steps.map(({folder}) => folder)).toEqual(folders);
  });

  it.each([
    {path: 'svc/main.go', wanted: true},
    {path: 'go.work', wanted: true},
    {path: 'vendor/modules.txt', wanted: true},
    {path: 'asm_amd64.s', wanted: true},
    {path: 'main.gohtml', wanted: false},
    {path: 'README.md', wanted: false},
  ])('reads what decides of types: $path', ({path, wanted}) => {
    expect(tool.accepts(path)).toBe(wanted);
  });

  it.each([
    {allowFetch: true, proxy: 'https://proxy.golang.org'},
    {allowFetch: false, proxy: 'off'},
  ])('runs no version control, toolchain or compiler of C that code asks for: $proxy', ({allowFetch, proxy}) => {
    expect(tool.env?.({...CONTEXT, ...PLACES, allowFetch})).toMatchObject({
      GOPROXY: proxy,
      GOMODCACHE: '/data',
      GOVCS: '*:off',
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0',
      GOSUMDB: 'sum.golang.org',
    });
  });

  it('is not given files that code embeds, so it is not asked for them; nothing else of a file moves', () => {
    const text = 'package a\n\n//go:embed web/*\nvar web embed.FS\n//go:embed x\nvar x string\n// go:embed is\n';
    const copy = new TextDecoder().decode(tool.copyOf?.(new TextEncoder().encode(text)));
    expect(copy).toBe(text.replaceAll('\n//go:embed', '\n// o:embed'));
  });
});

describe('gosec', () => {
  const CLEAN = '{"Golang errors": {}, "Issues": [], "Stats": {"files": 3, "lines": 9, "nosec": 0, "found": 0}}';

  it('without findings says so', () => {
    expect(gosec.parse({...run, stdout: CLEAN, folder: ''})).toMatchObject({findings: [], rules: [], failedFiles: []});
  });

  it('that has looked at no file ends well, and has failed all the same', () => {
    const stdout = CLEAN.replace('"files": 3', '"files": 0');
    expect(() => gosec.parse({...run, stdout, folder: ''})).toThrow('it has looked at no file');
  });

  it('that could not load the module names it', () => {
    const stdout = CLEAN.replace('"Golang errors": {}', '"Golang errors": {"": [{"line": 0, "error": "no module"}]}');
    expect(gosec.parse({...run, stdout, folder: 'svc'}).failedFiles).toEqual([
      {path: 'svc/go.mod', reason: 'no module'},
    ]);
  });
});

describe('govulncheck', () => {
  const parse = (folder: string, stdout = recorded('govulncheck')) => govulncheck.parse({...run, stdout, folder});

  it('names the module, the flaw by all its ids, the fixed version and the call that reaches it', () => {
    const [finding] = parse('svc').findings;
    expect(finding).toMatchObject({
      message:
        'golang.org/x/text v0.3.5 has the flaw GO-2021-0113, and the code calls Parse: Out-of-bounds read in golang.org/x/text/language',
      location: {path: 'svc/go.mod', startLine: 1},
      relatedLocations: [{path: 'svc/main.go', startLine: 15, startColumn: 26}],
      confidence: 'high',
      component: {purl: 'pkg:golang/golang.org/x/text@v0.3.5', fixedVersion: 'v0.3.7'},
      advisory: {id: 'CVE-2021-38561', ids: ['CVE-2021-38561', 'GHSA-ppp9-7jff-5vj2', 'GO-2021-0113']},
    });
  });

  it.each([
    {what: 'the module alone', levels: 1, says: 'whose packages are not imported'},
    {what: 'the package', levels: 2, says: 'which no call was found to reach'},
  ])('is less sure where it saw $what', ({levels, says}) => {
    const parts = recorded('govulncheck').split(/(?<=^\})\n/m);
    const findings = parts.filter((part) => part.includes('"finding"'));
    const stdout = [...parts.filter((part) => !part.includes('"finding"')), ...findings.slice(0, levels)].join('\n');
    expect(parse('', stdout).findings).toMatchObject([{confidence: 'low', message: expect.stringContaining(says)}]);
  });

  it('tells the day of its advisories', () => {
    expect(parse('').notices).toEqual(['its advisories are of 2024-05-20']);
  });

  it('that ends before it looked at the code has failed', () => {
    const [config = ''] = recorded('govulncheck').split(/(?<=^\})\n/m);
    expect(() => parse('', config)).toThrow('it ends before the code was looked at');
  });
});

describe('govulncheck looks for advisories', () => {
  const record = {
    id: 'GO-2021-0113',
    modified: '2024-05-20T16:03:47Z',
    aliases: ['CVE-2021-38561'],
    affected: [
      {package: {name: 'golang.org/x/text'}, ranges: [{events: [{introduced: '0'}, {fixed: '0.3.7'}]}], kept: true},
    ],
  };
  const archive = zip([
    {name: 'GO-2021-0113.json', text: JSON.stringify(record)},
    {name: 'GHSA-xxxx-yyyy-zzzz.json', text: '{}'},
  ]);
  const inFolder = {
    ...CONTEXT,
    dependencies: {advisoriesFolder: '/advisories'},
    allowFetch: false,
    readAdvisories: async () => archive,
  };

  it('in the folder, in the form that it reads, and has no network then', async () => {
    const files = (await govulncheck.extraFiles?.(inFolder)) ?? [];
    const read = Object.fromEntries(
      files.map((file) => [file.path, 'text' in file ? JSON.parse(file.text) : undefined]),
    );
    expect(read).toEqual({
      'database/index/db.json': {modified: '2024-05-20T16:03:47Z'},
      'database/index/modules.json': [
        {path: 'golang.org/x/text', vulns: [{id: 'GO-2021-0113', modified: '2024-05-20T16:03:47Z', fixed: '0.3.7'}]},
      ],
      'database/index/vulns.json': [
        {id: 'GO-2021-0113', modified: '2024-05-20T16:03:47Z', aliases: ['CVE-2021-38561']},
      ],
      'database/ID/GO-2021-0113.json': record,
    });
    expect(govulncheck.needsNetwork?.(inFolder)).toBe(false);
    expect(govulncheck.args([], {...inFolder, ...PLACES, folder: ''})).toContain('file:///extra/database');
  });

  it.each([
    {name: 'a folder without Go', context: {...inFolder, readAdvisories: async () => undefined}, says: 'no Go/all.zip'},
    {
      name: 'an archive without records of the Go team',
      context: {...inFolder, readAdvisories: async () => zip([{name: 'GHSA-x.json', text: '{}'}])},
      says: 'no advisory of the Go team',
    },
    {name: 'neither network nor folder', context: {...CONTEXT, allowFetch: false}, says: 'it needs the network'},
  ])('and fails with the cause: $name', async ({context, says}) => {
    await expect(govulncheck.extraFiles?.(context)).rejects.toThrow(says);
  });

  it('in the network, where it has no folder of them', async () => {
    expect(govulncheck.needsNetwork?.(CONTEXT)).toBe(true);
    expect(await govulncheck.extraFiles?.(CONTEXT)).toEqual([]);
  });
});
