/** Runs in the page itself, so it is self-contained: takes away what a content policy does not cover. */
export function takeAwayPeers(): void {
  for (const name of [
    'RTCPeerConnection',
    'webkitRTCPeerConnection',
    'WebTransport',
    'WebSocket',
    'EventSource',
  ]) {
    Reflect.deleteProperty(globalThis, name)
  }
}
