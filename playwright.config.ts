import { defineConfig } from 'playwright/test'

/** Page tests drive the built program in a headless Chromium; desktop tests the real Electron window. */
export default defineConfig({
  outputDir: 'test-results/pages',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  projects: [
    { name: 'page', testDir: 'tests/page' },
    { name: 'desktop', testDir: 'tests/desktop', workers: 1 },
  ],
})
