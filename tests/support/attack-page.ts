/**
 * Runs inside a page and tries every way out that a browser knows. Self-contained: it is
 * sent to the page as text. Answers the names of the tries, once each has had its chance.
 */
// Everything is inside: only this one function reaches the page.
/* oxlint-disable unicorn/consistent-function-scoping */
export async function tryToGetOut({ http, udpPort }: { http: string; udpPort: number }): Promise<string[]> {
  const tried: string[] = []
  const attempt = async (name: string, act: () => unknown): Promise<void> => {
    tried.push(name)
    try {
      await Promise.race([act(), new Promise((resolve) => setTimeout(resolve, 300))])
    } catch {
      // Refused: as it should be.
    }
  }
  const element = (tag: string, set: Record<string, string>): Element => {
    const made = document.createElement(tag)
    for (const [key, value] of Object.entries(set)) made.setAttribute(key, value)
    document.body.append(made)
    return made
  }
  await attempt('fetch', () => fetch(`${http}/fetch`))
  await attempt('no-cors', () => fetch(`${http}/no-cors`, { mode: 'no-cors', keepalive: true }))
  await attempt('xhr', () => {
    const request = new XMLHttpRequest()
    request.open('GET', `${http}/xhr`)
    request.send()
  })
  await attempt('beacon', () => navigator.sendBeacon(`${http}/beacon`, 'x'))
  await attempt('img', () => element('img', { src: `${http}/img` }))
  await attempt('svg', () => element('img', { src: `${http}/x.svg` }))
  await attempt('video', () => element('video', { src: `${http}/video`, preload: 'auto' }))
  await attempt('iframe', () => element('iframe', { src: `${http}/iframe` }))
  await attempt('object', () => element('object', { data: `${http}/object` }))
  await attempt('embed', () => element('embed', { src: `${http}/embed` }))
  await attempt('script', () => element('script', { src: `${http}/script` }))
  await attempt('style', () => element('link', { rel: 'stylesheet', href: `${http}/style` }))
  for (const rel of [
    'prefetch',
    'preload',
    'preconnect',
    'dns-prefetch',
    'prerender',
    'icon',
    'manifest',
    'modulepreload',
  ]) {
    await attempt(rel, () => element('link', { rel, href: `${http}/${rel}`, as: 'image' }))
  }
  await attempt('css url', () => {
    const made = element('div', {})
    if (made instanceof HTMLElement) made.style.backgroundImage = `url(${http}/css)`
  })
  await attempt('font', () => new FontFace('x', `url(${http}/font)`).load())
  await attempt('ping', () => {
    const link = element('a', { href: '#', ping: `${http}/ping` })
    if (link instanceof HTMLElement) link.click()
  })
  await attempt('window', () => window.open(`${http}/window`))
  await attempt('worker', () => new Worker(`${http}/worker`))
  await attempt('event source', () => new EventSource(`${http}/events`))
  await attempt('websocket', () => new WebSocket(`${http.replace('http', 'ws')}/socket`))
  await attempt('webrtc', async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] })
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 1000))
  })
  // Last, since each would lead away from the page.
  await attempt('form', () => {
    const form = element('form', { action: `${http}/form`, method: 'post' })
    if (form instanceof HTMLFormElement) form.submit()
  })
  await attempt('refresh', () =>
    element('meta', { 'http-equiv': 'refresh', content: `0;url=${http}/refresh` }),
  )
  await attempt('location', () => location.assign(`${http}/location`))
  return tried
}
