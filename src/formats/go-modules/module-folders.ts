/** Where the Go modules of a repository are. https://go.dev/ref/mod#modules-overview */

/** Everything that decides what a module is built of; generated code is listed elsewhere. */
const PART_OF_MODULE = /(?:^|\/)(?:[^/]+\.(?:go|s)|go\.(?:mod|sum|work|work\.sum)|modules\.txt)$/;

/** A module of a test's input, or of another's: the Go command itself leaves out such folders. https://pkg.go.dev/cmd/go */
const LEFT_OUT = /(?:^|\/)(?:testdata|vendor|_[^/]*|\.[^/]*)\//;

/** True for the files that a tool needs to know the types of Go code. */
export function isOfGoModule(path: string): boolean {
  return PART_OF_MODULE.test(path);
}

/** Folders with a `go.mod` and code that is not only for tests, in the order of `paths`. The root is empty. */
export function goModuleFolders(paths: readonly string[]): readonly string[] {
  const modules = paths.filter((path) => isNamed(path, 'go.mod') && !LEFT_OUT.test(path)).map(folderOf);
  const known = new Set(modules);
  const withCode = new Set(paths.filter(isCode).map((path) => moduleOf(path, known)));
  return modules.filter((folder) => withCode.has(folder));
}

function isNamed(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`);
}

function isCode(path: string): boolean {
  return path.endsWith('.go') && !path.endsWith('_test.go') && !LEFT_OUT.test(path);
}

/** The nearest folder above that is a module; undefined when there is none. */
function moduleOf(path: string, modules: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) if (modules.has(folder)) return folder;
  return modules.has('') ? '' : undefined;
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}

/** A path that the Go command printed, standing in a module's folder, as one of the repository. */
export function fromModule(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
