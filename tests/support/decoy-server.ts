import { createServer as createHttpServer } from 'node:http'
import { createSocket } from 'node:dgram'

export interface Decoy {
  /** An address by number, so that no name service stands between. */
  readonly http: string
  readonly udpPort: number
  /** What arrived: paths over HTTP, "udp" for each packet. */
  readonly arrived: string[]
  close(): Promise<void>
}

/** A server that nothing of the program should ever reach. */
export async function openDecoy(): Promise<Decoy> {
  const arrived: string[] = []
  const server = createHttpServer((request, response) => {
    arrived.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<body></body>')
  })
  server.on('upgrade', (request, socket) => {
    arrived.push(`upgrade ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const udp = createSocket('udp4', () => void arrived.push('udp'))
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The decoy has no port.')
  return {
    http: `http://127.0.0.1:${address.port}`,
    udpPort: udp.address().port,
    arrived,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await new Promise<void>((resolve) => udp.close(resolve))
    },
  }
}
