import { createHash } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Longest path that a Unix socket can have on every system, in bytes. */
const longest = 100

/** Where the holder of a folder listens. A socket, because the kernel frees it when its process dies. */
const addressOf = (folder: string): string => {
  const path = resolve(folder)
  const short = createHash('sha256').update(path).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\sossego-${short}`
  const inside = join(path, 'lock')
  return Buffer.byteLength(inside) <= longest ? inside : join(tmpdir(), `sossego-${short}`)
}

const answers = (address: string): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })

const listen = (address: string): Promise<Server> =>
  new Promise((done, fail) => {
    const server = createServer(socket => socket.destroy())
    server.once('error', fail)
    server.listen({ path: address }, () => done(server))
  })

/** Whether a running Sossego holds this folder. */
export const isHeld = (folder: string): Promise<boolean> => answers(addressOf(folder))

/** Holds a folder for one writer. Answers how to let go of it, or null where another one holds it. */
export const hold = async (folder: string): Promise<(() => Promise<void>) | null> => {
  const address = addressOf(folder)
  const taken = (error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null
    throw error
  }
  let server = await listen(address).catch(taken)
  if (!server) {
    if (await answers(address)) return null
    // Left behind by a process that died: nobody answers there.
    await unlink(address).catch(() => {})
    server = await listen(address).catch(taken)
  }
  if (!server) return null
  const held = server
  held.unref()
  return () => new Promise(done => held.close(() => done()))
}
