import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/tools/**', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Node 24 crashes now and then when a thread is ended while it starts, as in a job that is cancelled.
    retry: 2,
    // A shared fake HOME and no inherited GitHub or runner variables: see the file.
    setupFiles: ['__tests__/support/clean-environment.ts'],
  },
});
