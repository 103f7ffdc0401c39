import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/tools/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A shared fake HOME and no inherited GitHub or runner variables: see the file.
    setupFiles: ['__tests__/support/clean-environment.ts'],
  },
});
