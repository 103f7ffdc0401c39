/**
 * What the runner of GitHub Actions gives and takes: inputs, masks, outputs, the job summary, workflow commands. Loaded
 * when it is opened, so that a start stays fast. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */

export type AnnouncementLevel = 'error' | 'warning' | 'notice';

export interface Workflow {
  /** As the user wrote it, trimmed; empty when it is not set. */
  readInput(name: string): string;
  /** From here on the runner hides this text in the log. */
  mask(secret: string): void;
  setOutput(name: string, value: string): void;
  /** Adds Markdown to the step's summary. Does nothing where the runner has none. */
  writeSummary(markdown: string): Promise<void>;
  /** An annotation without a place. Plain text; it is escaped here. */
  announce(level: AnnouncementLevel, title: string, text: string): void;
  /** Text for the log, workflow commands in it included: escaped by whoever made it. */
  write(text: string): Promise<void>;
}

/** The runner that this process was started by. */
export async function openWorkflow(): Promise<Workflow> {
  const core = await import('@actions/core');
  const announcers = {error: core.error, warning: core.warning, notice: core.notice} as const;
  return {
    readInput: (name) => core.getInput(name),
    mask: (secret) => {
      if (secret !== '') core.setSecret(secret);
    },
    setOutput: (name, value) => core.setOutput(name, value),
    writeSummary: async (markdown) => {
      if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
    },
    announce: (level, title, text) => announcers[level](text, {title}),
    write: writeWhole,
  };
}

/** Resolves when the log has it: a process that ends with a full pipe loses the rest. */
function writeWhole(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
