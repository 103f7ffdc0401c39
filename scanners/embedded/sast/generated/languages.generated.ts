/** Written by `npm run generate` from the files in rules/; change those instead. */

/** Rules as JSON text by folder of rules; loaded when a file of the language is met. */
export const RULE_TEXTS: Readonly<Record<string, () => Promise<string>>> = {
  csharp: async () => (await import('./csharp.generated.ts')).RULES_TEXT,
  go: async () => (await import('./go.generated.ts')).RULES_TEXT,
  java: async () => (await import('./java.generated.ts')).RULES_TEXT,
  javascript: async () => (await import('./javascript.generated.ts')).RULES_TEXT,
  php: async () => (await import('./php.generated.ts')).RULES_TEXT,
  python: async () => (await import('./python.generated.ts')).RULES_TEXT,
  ruby: async () => (await import('./ruby.generated.ts')).RULES_TEXT,
  text: async () => (await import('./text.generated.ts')).RULES_TEXT,
};
