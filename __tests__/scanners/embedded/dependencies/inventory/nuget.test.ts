import {describe, expect, it} from 'vitest';
import {format as assets} from '../../../../../scanners/embedded/dependencies/inventory/nuget-assets/format.ts';
import {format as depsJson} from '../../../../../scanners/embedded/dependencies/inventory/nuget-deps-json/format.ts';
import {format as lock} from '../../../../../scanners/embedded/dependencies/inventory/nuget-lock/format.ts';
import {format as packagesConfig} from '../../../../../scanners/embedded/dependencies/inventory/nuget-packages-config/format.ts';
import {format as project} from '../../../../../scanners/embedded/dependencies/inventory/nuget-project/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

describe('packages.lock.json', () => {
  it('names the line of the project that asks for a package', () => {
    const inventory = readFiles(lock, {
      'app/packages.lock.json': '{"dependencies": {"net8.0": {"A": {"type": "Direct", "resolved": "1.0.0"}}}}',
      'app/App.csproj':
        '<Project>\n<ItemGroup>\n<PackageReference Include="a" Version="1.0.0"/>\n</ItemGroup>\n</Project>',
      'other/Other.csproj': '<Project><ItemGroup><PackageReference Include="A"/></ItemGroup></Project>',
    });
    expect(show(inventory)).toEqual(['A@1.0.0 production direct app/packages.lock.json:1 < app/App.csproj:3']);
  });

  it('joins the graphs of all frameworks; projects are own code', () => {
    const text = `{"version": 2, "dependencies": {
"net8.0": {
"A": {"type": "Direct", "requested": "[1.0, )", "resolved": "1.0.0", "dependencies": {"b": "2.0.0"}},
"B": {"type": "Transitive", "resolved": "2.0.0"},
"own": {"type": "Project", "dependencies": {"C": "[3.0.0, )"}},
"C": {"type": "CentralTransitive", "resolved": "3.0.0"}
},
"net48": {"A": {"type": "Direct", "resolved": "1.0.0"}}
}}`;
    const inventory = readFiles(lock, {'packages.lock.json': text});
    expect(show(inventory)).toEqual([
      'A@1.0.0 production direct packages.lock.json:3 -> B@2.0.0 (2.0.0)',
      'B@2.0.0 production transitive packages.lock.json:4',
      'C@3.0.0 production direct packages.lock.json:6',
    ]);
    expect(inventory.problems).toEqual([]);
  });
});

describe('project.assets.json', () => {
  it('lists the packages of every target', () => {
    const text = `{"targets": {"net8.0": {
"A/1.0.0": {"type": "package", "dependencies": {"B": "2.0.0"}},
"B/2.0.0": {"type": "package"},
"Own/1.0.0": {"type": "project", "dependencies": {"B": "2.0.0"}}
}},
"project": {"frameworks": {"net8.0": {"dependencies": {"a": {"target": "Package", "version": "[1.0.0, )"}}}}}}`;
    expect(show(readFiles(assets, {'obj/project.assets.json': text}))).toEqual([
      'A@1.0.0 production direct obj/project.assets.json:2 -> B@2.0.0 (2.0.0)',
      'B@2.0.0 production direct obj/project.assets.json:3',
    ]);
  });
});

describe('*.deps.json', () => {
  it('lists libraries but not the program', () => {
    const text = `{"targets": {".NETCoreApp,Version=v8.0": {
"App/1.0.0": {"dependencies": {"A": "1.0.0"}},
"A/1.0.0": {"dependencies": {"B": "2.0.0"}}, "B/2.0.0": {}}},
"libraries": {"App/1.0.0": {"type": "project"},
"A/1.0.0": {"type": "package"},
"B/2.0.0": {"type": "package"}}}`;
    expect(show(readFiles(depsJson, {'App.deps.json': text}))).toEqual([
      'A@1.0.0 production direct App.deps.json:5 -> B@2.0.0',
      'B@2.0.0 production transitive App.deps.json:6',
    ]);
  });
});

describe('packages.config', () => {
  it('lists packages', () => {
    const text =
      '\uFEFF<?xml version="1.0"?>\r\n<packages>\r\n<package id="A" version="1.0"/>\r\n<package id="B" version="2.0" developmentDependency="true"/>\r\n</packages>';
    expect(show(readFiles(packagesConfig, {'packages.config': text}))).toEqual([
      'A@1.0 production direct packages.config:3 < packages.config:3',
      'B@2.0 development direct packages.config:4 < packages.config:4',
    ]);
  });
});

describe('projects with PackageReference', () => {
  const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><CVersion>3.0</CVersion></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="A" Version="1.0" />
    <PackageReference Include="b" />
    <PackageReference Include="C"><Version>$(CVersion).1</Version><PrivateAssets>all</PrivateAssets></PackageReference>
    <PackageReference Include="D" VersionOverride="[4.0]" />
    <PackageReference Include="E" Version="5.*" />
    <PackageReference Include="F" Version="" />
    <PackageReference Remove="G" />
  </ItemGroup>
</Project>`;
  const CENTRAL = `<Project><ItemGroup>
<PackageVersion Include="B" Version="$(Base).2" />
<PackageVersion Include="Unused" Version="1" />
<GlobalPackageReference Include="Analyzer" Version="7.0" />
</ItemGroup></Project>`;
  const BUILD = '<Project><PropertyGroup><Base>2.0</Base></PropertyGroup></Project>';
  const files = {
    'src/app/app.csproj': PROJECT,
    'Directory.Packages.props': CENTRAL,
    'src/Directory.Build.props': BUILD,
  };

  it('resolves versions through central management and properties', () => {
    const inventory = readFiles(project, files);
    const path = 'src/app/app.csproj';
    expect(show(inventory)).toEqual([
      'Analyzer@7.0 development direct Directory.Packages.props:4 < Directory.Packages.props:4',
      `A@1.0 production direct ${path}:4 < ${path}:4`,
      `b@2.0.2 production direct ${path}:5 < ${path}:5`,
      `C@3.0.1 development direct ${path}:6 < ${path}:6`,
      `D@4.0 production direct ${path}:7 < ${path}:7`,
    ]);
    expect(showProblems(inventory)).toEqual([`unknown-version ${path}:8`, `unknown-version ${path}:9`]);
  });

  it('leaves the packages to a lockfile beside the project', () => {
    expect(readFiles(project, {...files, 'src/app/packages.lock.json': '{}'})).toEqual({components: [], problems: []});
  });

  it('tells of central files that cannot be read', () => {
    expect(showProblems(readFiles(project, {...files, 'Directory.Packages.props': '<Project>'}))).toContain(
      'unreadable Directory.Packages.props:1',
    );
  });
});

describe('what is no NuGet file', () => {
  it.each([
    [lock, 'packages.lock.json', '{"dependencies": {"net8.0": {"A": {"type": "Direct"}}}}'],
    [lock, 'packages.lock.json', '{"dependencies": {"net8.0": []}}'],
    [assets, 'project.assets.json', '{"targets": {"net8.0": {"A": {}}}}'],
    [depsJson, 'a.deps.json', '{"libraries": {"A": {}}}'],
    [packagesConfig, 'packages.config', '<packages><package id="A"/></packages>'],
    [packagesConfig, 'packages.config', '<!DOCTYPE p [<!ENTITY a "b">]><packages/>'],
    [project, 'a.fsproj', '<Project><ItemGroup><PackageReference/></ItemGroup></Project>'],
    [project, 'a.fsproj', '<Project>'],
  ])('%# is refused', (format, path, text) => {
    expect(showProblems(readFiles(format, {[path]: text}))).toEqual([`unreadable ${path}:1`]);
  });
});
