/** Written by `npm run generate` from the files in rules/; change those instead. */
import type {RuleText} from '../rule-text.ts';

/** Rules by their folder; loaded when a file of the language is met. */
export const RULE_TEXTS: Readonly<Record<string, () => Promise<readonly RuleText[]>>> = {
  csharp: async () => (await import('./csharp.generated.ts')).RULES,
  go: async () => (await import('./go.generated.ts')).RULES,
  java: async () => (await import('./java.generated.ts')).RULES,
  javascript: async () => (await import('./javascript.generated.ts')).RULES,
  php: async () => (await import('./php.generated.ts')).RULES,
  python: async () => (await import('./python.generated.ts')).RULES,
  ruby: async () => (await import('./ruby.generated.ts')).RULES,
  text: async () => (await import('./text.generated.ts')).RULES,
};
