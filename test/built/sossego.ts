import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The command line as it is built and shipped. */
const cli = join(import.meta.dirname, '../../dist/cli.js')
export const appSecret = 'secret of the tests'

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests are. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sossego-'))
  folders.push(folder)
  return folder
}

export const sossego = (...words: string[]) => sossegoWith('', ...words)

export const sossegoWith = (input: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The JSON lines of an output. */
export const lines = (out: string): Record<string, never>[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

export type Served = { port: number; process: ChildProcess; ended: Promise<number | null> }

/** The words of a `serve` call on a free port. */
export const serveWords = (data: string): string[] => {
  const secretFile = join(temporaryFolder(), 'secret')
  writeFileSync(secretFile, `${appSecret}\n`)
  return ['serve', '--data', data, '--port', '0', '--app-secret-file', secretFile, '--verify-token', 'shake']
}

/** Starts `serve` and answers when it listens. */
export const serve = async (data: string): Promise<Served> => {
  const words = serveWords(data)
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>(done => child.once('exit', code => done(code)))
  process.once('exit', () => child.kill('SIGKILL'))
  const first = await new Promise<string>((done, fail) => {
    createInterface({ input: child.stdout }).once('line', done)
    child.once('exit', () => fail(new Error('serve ended before it listened')))
  })
  const { listening } = JSON.parse(first) as { listening: string }
  return { port: Number(new URL(listening).port), process: child, ended }
}

/** Sends a delivery, signed; answers the status, or 0 where the line broke. */
export const post = (
  port: number,
  body: string | Buffer,
  options: { agent?: Agent; headers?: Record<string, string> } = {},
): Promise<number> =>
  new Promise(done => {
    const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: '/webhook',
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature, ...options.headers },
        ...(options.agent ? { agent: options.agent } : {}),
      },
      response => {
        response.resume()
        response.on('end', () => done(response.statusCode ?? 0))
        response.on('error', () => done(0))
      },
    )
    sent.on('error', () => done(0))
    sent.end(body)
  })

/** A delivery with these messages, shaped as Meta shapes it. */
export const delivery = (...messages: { id: string; from: string; text: string; at?: number }[]): string =>
  JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '1',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '553137777777', phone_number_id: '2' },
              contacts: messages.map(({ from }) => ({
                profile: { name: `Cliente ${from.slice(-4)}` },
                wa_id: from,
              })),
              messages: messages.map(({ id, from, text, at }) => ({
                id,
                from,
                timestamp: String(at ?? Math.floor(Date.now() / 1000)),
                type: 'text',
                text: { body: text },
              })),
            },
          },
        ],
      },
    ],
  })
