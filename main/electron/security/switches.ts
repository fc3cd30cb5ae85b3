/**
 * Switches by which someone at this computer could look into the program, take its walls
 * down or send it to the network. No fuse covers them, so the program refuses to start.
 */
const FORBIDDEN =
  /^(?:--?|\/)(?:remote-debugging-|remote-allow-|inspect|no-sandbox|disable-.*sandbox|disable-web-security|disable-site-isolation|single-process|load-extension|disable-extensions-except|auto-open-devtools|log-net-log|enable-logging|log-file|js-flags|proxy-|host-|ignore-certificate-errors|unsafely-|allow-file-access|renderer-cmd-prefix|utility-cmd-prefix|gpu-launcher|browser-subprocess-path|require|import|experimental-loader)/i

export function forbiddenSwitch(argv: readonly string[]): string | null {
  return argv.find((word) => FORBIDDEN.test(word)) ?? null
}

/**
 * Browser tests steer the unpackaged program through a debugging switch; only there, and
 * only when asked for by name, are the switches let in.
 */
export function mayBeSteered(
  isPackaged: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return !isPackaged && env['STILLWATER_STEERED_BY_TESTS'] === 'yes'
}
