/** Which ecosystem of Dependabot a file is a manifest of, by its path. */

/** Names of ecosystems, any of which asks for updates of the manifest. https://docs.github.com/en/code-security/dependabot/ecosystems-supported-by-dependabot/supported-ecosystems-and-repositories */
const MANIFESTS: readonly (readonly [ecosystems: readonly string[], name: RegExp])[] = [
  [['npm', 'bun'], /^package\.json$/],
  [['pip', 'uv'], /^(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile)$/],
  [['gomod'], /^go\.mod$/],
  [['cargo'], /^Cargo\.toml$/],
  [['maven'], /^pom\.xml$/],
  [['gradle'], /^build\.gradle(?:\.kts)?$/],
  [['composer'], /^composer\.json$/],
  [['bundler'], /^Gemfile$/],
  [['nuget'], /^(?:[^/]+\.csproj|packages\.config|Directory\.Packages\.props)$/],
  [['docker'], /^Dockerfile(?:\.[\w-]+)?$/],
  [['mix'], /^mix\.exs$/],
  [['pub'], /^pubspec\.yaml$/],
  [['terraform', 'opentofu'], /^\.terraform\.lock\.hcl$/],
];

/** What is there to be looked at, and is not built or shipped. */
const ELSEWHERE =
  /(?:^|\/)(?:node_modules|vendor|third_party|tests?|__tests__|testdata|fixtures?|examples?|samples?|templates?)\//i;

/** Undefined for every other file. The first name is the one to tell. */
export function ecosystemsOf(path: string): readonly string[] | undefined {
  if (ELSEWHERE.test(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return MANIFESTS.find(([, pattern]) => pattern.test(name))?.[0];
}
