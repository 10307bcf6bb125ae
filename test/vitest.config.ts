import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const MINUTE = 60_000
const oneAtATime = { fileParallelism: false, maxWorkers: 1 }

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // Nothing is written into the project, which the end-to-end tests may only read.
    cache: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          pool: 'forks',
          setupFiles: 'test/seed.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [
            'test/e2e/**/*.test.ts',
            'test/shared-papers/**/*.e2e.ts',
            // Where test/e2e/run.mjs could make a disk that is small enough to fill.
            ...(process.env.SOSSEGO_SMALL_DISK ? ['test/e2e/*.disk.ts'] : []),
          ],
          pool: 'forks',
          globalSetup: 'test/e2e/sentinel.ts',
          ...oneAtATime,
          sequence: { groupOrder: 1 },
          testTimeout: 2 * MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench-app',
          include: ['test/e2e/**/*.bench.ts'],
          pool: 'forks',
          ...oneAtATime,
          sequence: { groupOrder: 3 },
          testTimeout: 5 * MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'torture',
          include: ['test/torture/**/*.torture.ts'],
          pool: 'forks',
          ...oneAtATime,
          testTimeout: 60 * MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['test/bench/**/*.bench.ts'],
          pool: 'forks',
          execArgv: ['--expose-gc'],
          ...oneAtATime,
          sequence: { groupOrder: 2 },
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
        },
      },
    ],
  },
})
