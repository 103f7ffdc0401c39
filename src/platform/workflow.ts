/**
 * What the runner of GitHub Actions gives and takes: inputs, masks, outputs, the job summary, workflow commands.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */

export type AnnouncementLevel = 'error' | 'warning' | 'notice';

export interface Workflow {
  /** As the user wrote it, trimmed; empty when it is not set. */
  readInput(name: string): string;
  /** From here on the runner hides this text in the log. */
  mask(secret: string): Promise<void>;
  setOutput(name: string, value: string): Promise<void>;
  /** Adds Markdown to the step's summary. Does nothing where the runner has none. */
  writeSummary(markdown: string): Promise<void>;
  /** An annotation without a place. Plain text; it is escaped here. */
  announce(level: AnnouncementLevel, title: string, text: string): Promise<void>;
  /** Text for the log, workflow commands in it included: escaped by whoever made it. */
  write(text: string): Promise<void>;
}

/** The runner that this process was started by. */
export function openWorkflow(): Workflow {
  return {
    readInput,
    mask: async (secret) => {
      if (secret !== '') (await loadToolkit()).setSecret(secret);
    },
    setOutput: async (name, value) => (await loadToolkit()).setOutput(name, value),
    writeSummary: async (markdown) => {
      if (process.env.GITHUB_STEP_SUMMARY) await (await loadToolkit()).summary.addRaw(markdown, true).write();
    },
    announce: async (level, title, text) => (await loadToolkit())[level](text, {title}),
    write: writeWhole,
  };
}

/** The toolkit brings an HTTP client along, which takes as long to load as everything else before the scan. */
function loadToolkit(): Promise<typeof import('@actions/core')> {
  return import('@actions/core');
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs */
function readInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** Resolves when the log has it: a process that ends with a full pipe loses the rest. */
function writeWhole(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
