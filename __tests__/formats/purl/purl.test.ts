import {describe, expect, it} from 'vitest';
import {toPurl} from '../../../src/formats/purl/purl.ts';

describe('package URLs', () => {
  it.each([
    ['npm', 'lodash', '4.17.20', 'pkg:npm/lodash@4.17.20'],
    ['npm', '@babel/core', '7.0.0', 'pkg:npm/%40babel/core@7.0.0'],
    ['PyPI', 'Django_Rest', '1.0', 'pkg:pypi/django-rest@1.0'],
    ['Go', 'github.com/gorilla/websocket', 'v1.4.0', 'pkg:golang/github.com/gorilla/websocket@v1.4.0'],
    ['Maven', 'org.apache.commons:commons-text', '1.9', 'pkg:maven/org.apache.commons/commons-text@1.9'],
    ['Packagist', 'symfony/http-kernel', 'v5.0.0', 'pkg:composer/symfony/http-kernel@v5.0.0'],
    ['crates.io', 'time', '0.1.0', 'pkg:cargo/time@0.1.0'],
    ['NuGet', 'Newtonsoft.Json', '12.0.1', 'pkg:nuget/Newtonsoft.Json@12.0.1'],
    ['RubyGems', 'rails', '6.0.0', 'pkg:gem/rails@6.0.0'],
    ['GitHub Actions', 'github/codeql-action/init', 'v3', 'pkg:github/github/codeql-action@v3#init'],
    ['SwiftURL', 'https://github.com/apple/swift-nio.git', '2.0.0', 'pkg:swift/github.com/apple/swift-nio@2.0.0'],
    ['CocoaPods', 'Firebase/Core', '1.0', 'pkg:cocoapods/Firebase@1.0#Core'],
  ])('%s %s %s is %s', (ecosystem, name, version, purl) => {
    expect(toPurl(ecosystem, name, version)).toBe(purl);
  });

  it('leaves out a version that is not known', () => {
    expect(toPurl('npm', 'lodash')).toBe('pkg:npm/lodash');
  });

  it.each([
    ['Debian:12', 'openssl'],
    ['npm', ''],
    ['constructor', 'x'],
  ])('has none for %s %j', (ecosystem, name) => {
    expect(toPurl(ecosystem, name, '1')).toBeUndefined();
  });
});
