/** Tests never inherit a runner's or a developer's environment: what a test wants set, it sets. */
for (const name of Object.keys(process.env)) {
  if (/^(GITHUB_|INPUT_|ACTIONS_|RUNNER_|SECURE_PIPELINE_|NO_COLOR$|FORCE_COLOR$|CI$)/.test(name))
    delete process.env[name];
}
// git must not read the developer's own configuration.
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';
