import { createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto'

/**
 * X25519 of Node's own engine under the names of the library that the product has it from. Programs that live for
 * a moment are bundled with it: to load the library takes them as long as all the rest together.
 */
const SECRET = Buffer.from('302e020100300506032b656e04220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b656e032100', 'hex')

const secretKey = (secret: Uint8Array): ReturnType<typeof createPrivateKey> =>
  createPrivateKey({ key: Buffer.concat([SECRET, secret]), format: 'der', type: 'pkcs8' })

export const ready = Promise.resolve()

// oxlint-disable-next-line import/no-default-export -- so has the library it stands for
export default {
  ready,
  crypto_scalarmult_base: (secret: Uint8Array): Uint8Array =>
    createPublicKey(secretKey(secret)).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length),
  crypto_scalarmult: (secret: Uint8Array, theirs: Uint8Array): Uint8Array =>
    diffieHellman({
      privateKey: secretKey(secret),
      publicKey: createPublicKey({ key: Buffer.concat([PUBLIC, theirs]), format: 'der', type: 'spki' }),
    }),
}
