import { readFile } from 'node:fs/promises'
import { openAccount } from '../engine/account.ts'
import { openReceiver } from '../engine/inlets/receiver.ts'
import { openSecond } from '../engine/second.ts'
import { reserve } from '../engine/store/room.ts'
import { line, UsageError } from './usage.ts'

/** Receives signed deliveries until it is told to end. Port 0 takes any free one. */
export const serve = async (call: {
  folder: string
  port: string
  secretFile: string
  verifyToken: string
}): Promise<number> => {
  const port = Number(call.port)
  if (!/^\d{1,5}$/.test(call.port) || port > 65535) throw new UsageError('--port is a number from 0 to 65535')
  const appSecret = (await readFile(call.secretFile, 'utf8')).trim()
  if (appSecret === '') throw new UsageError(`${call.secretFile} is empty`)
  const mirror = (await openSecond(call.folder, Date.now)).io()
  const account = await openAccount(call.folder, Date.now, { reserve, ...(mirror && { mirror }) })
  const saving = account.store.saving()
  if (saving.state === 'read-only') {
    await account.close()
    throw new Error(`nothing can be saved in ${call.folder} (${saving.problem.code}); see: sossego verify`)
  }
  const { verifyToken } = call
  const deliver = account.intake.deliver
  const receiver = await openReceiver({ port, appSecret, verifyToken, deliver }).catch(async error => {
    await account.close()
    throw error
  })
  const ended = new Promise<void>(done => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done())
  })
  await line({ listening: receiver.address })
  await ended
  await receiver.close()
  await account.close()
  return 0
}
