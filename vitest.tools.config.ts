import {defineConfig} from 'vitest/config';

/** Tests with real external tools, which are installed first: `npm run test:tools`. */
export default defineConfig({
  test: {
    include: ['__tests__/tools/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    setupFiles: ['__tests__/support/clean-environment.ts'],
  },
});
