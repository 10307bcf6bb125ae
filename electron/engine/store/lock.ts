import { createHash, randomUUID } from 'node:crypto'
import { realpath, rename, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join, resolve } from 'node:path'

/** Longest path that a Unix socket can have on every system, in bytes. */
const longest = 100

/**
 * Where the holder of a folder listens. A socket, because the kernel frees it when its process dies. One place for
 * one folder, whatever path leads to it and wherever this process keeps its temporary files.
 */
const addressOf = async (folder: string): Promise<string> => {
  const path = await realpath(folder).catch(() => resolve(folder))
  const short = createHash('sha256').update(path).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\sossego-${short}`
  const inside = join(path, 'lock')
  return Buffer.byteLength(inside) <= longest ? inside : join('/tmp', `sossego-${short}`)
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
export const isHeld = async (folder: string): Promise<boolean> => answers(await addressOf(folder))

/** Takes away what a process that died left behind. False where somebody else was quicker and listens there now. */
const clear = async (address: string): Promise<boolean> => {
  const aside = `${address}-${randomUUID().slice(0, 8)}`
  await rename(address, aside).catch(() => {})
  const alive = await answers(aside)
  if (alive) await rename(aside, address)
  else await unlink(aside).catch(() => {})
  return !alive
}

/** Holds a folder for one writer. Answers how to let go of it, or null where another one holds it. */
export const hold = async (folder: string): Promise<(() => Promise<void>) | null> => {
  const address = await addressOf(folder)
  const taken = (error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null
    throw error
  }
  let server = await listen(address).catch(taken)
  if (!server && !(await answers(address)) && (await clear(address)))
    server = await listen(address).catch(taken)
  if (!server) return null
  const held = server
  held.unref()
  return () => new Promise(done => held.close(() => done()))
}
