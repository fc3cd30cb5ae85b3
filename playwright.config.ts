import { defineConfig } from 'playwright/test'
import { installedBrowser, launchOptions } from './main/chromium/launch.ts'

/** Page tests drive the built program in a headless Chromium; desktop tests the real Electron window. */
export default defineConfig({
  outputDir: 'test-results/pages',
  globalSetup: './tests/support/build-first.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { launchOptions: launchOptions(installedBrowser() ?? '', true) },
  projects: [
    { name: 'page', testDir: 'tests/page' },
    { name: 'desktop', testDir: 'tests/desktop', workers: 1 },
  ],
})
