import type { CommandLine, Session } from 'electron'
import { PAGE_ORIGIN } from '../page-origin.ts'

/**
 * Set before the program is ready. No one of these is trusted alone: names resolve to
 * nothing, Chromium's own errands are off, and each session refuses what still asks.
 */
export function silenceNetwork(line: Pick<CommandLine, 'appendSwitch'>): void {
  line.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  line.appendSwitch('no-proxy-server')
  line.appendSwitch('disable-background-networking')
  line.appendSwitch('disable-component-update')
  line.appendSwitch('disable-domain-reliability')
  line.appendSwitch('disable-quic')
  line.appendSwitch('dns-prefetch-disable')
  line.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

export function isOurAddress(address: string): boolean {
  return address.startsWith(`${PAGE_ORIGIN}/`) || address.startsWith(`blob:${PAGE_ORIGIN}/`)
}

/** For every session there will be: nothing but our own page is ever asked for. */
export function silenceSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurAddress(details.url) }))
  // Off and without a language, or Chromium fetches dictionaries from a server of its maker.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.on('will-download', (event) => event.preventDefault())
}
