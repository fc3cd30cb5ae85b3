import { chromium, type Browser, type LaunchOptions } from 'playwright'
import { findBrowser } from './find-browser.ts'

/** The browser runs its own errands at every start; each is off, and names resolve to nothing. */
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-crash-reporter',
  '--disable-breakpad',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
]

/** The browser found on this computer, or null where there is none. */
export function installedBrowser(): string | null {
  return findBrowser({ platform: process.platform, env: process.env, bundled: chromium.executablePath() })
}

/** Driven over a pipe, so no port is ever open. Signals are ours to answer: the journal locks first. */
export function launchOptions(executablePath: string, headless: boolean): LaunchOptions {
  return {
    executablePath,
    headless,
    args: headless ? [...QUIET, '--disable-gpu'] : [...QUIET],
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium does not start its sandbox as root; nobody's desktop runs so, but tests in containers do.
    chromiumSandbox: process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }
}

export function launchHeadless(executablePath: string): Promise<Browser> {
  return chromium.launch(launchOptions(executablePath, true))
}
