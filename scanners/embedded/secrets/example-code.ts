/** Paths of tests, fixtures, examples and documentation: values there are mostly made up. */

const EXAMPLE_PATH =
  /(?:^|\/)(?:tests?|__tests__|testing|testdata|test-data|test_data|fixtures?|__fixtures__|mocks?|__mocks__|specs?|e2e|examples?|samples?|demos?|docs?|documentation)\/|(?:^|\/)(?:[\w-]{1,80}[._-](?:test|spec|tests|example|sample)s?\.[\w.]{1,12}|test_[\w-]{1,80}\.\w{1,8}|[\w-]{1,80}Tests?\.\w{1,8}|[\w.-]{1,80}\.(?:md|mdx|rst|adoc|example|sample|dist|template|tmpl))$/i;

export function isExampleCode(path: string): boolean {
  return EXAMPLE_PATH.test(path);
}
