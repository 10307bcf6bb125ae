import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { writeBeside } from './beside.ts'
import { fail } from './problem.ts'
import { readJson } from './readJson.ts'

/** What opens doors at Meta's and at the tunnel's; known to this process and to nobody else. */
export const secretNames = ['token', 'app-secret', 'verify-token', 'tunnel'] as const
export type SecretName = (typeof secretNames)[number]
type Values = Partial<Record<SecretName, string>>

/** What seals with the operating system. `weak`: whoever has the file can open it, so it is as good as none. */
export type Seal = {
  strength: () => Promise<'system' | 'weak' | 'none'>
  seal: (text: string) => Promise<Uint8Array>
  unseal: (bytes: Uint8Array) => Promise<string>
}

/** How secrets are kept: sealed by the system, sealed with a passphrase, or not at all once Sossego is closed. */
export type Way = { how: 'system' } | { how: 'memory' } | { how: 'passphrase'; passphrase: string }

export type Secrets = {
  /** `how`: null where nothing is kept. `locked`: there is something that could not be opened. */
  show: () => { how: Way['how'] | null; locked: boolean; strength: 'system' | 'weak' | 'none' }
  get: (name: SecretName) => string | null
  /**
   * Keeps these beside what is kept already, all of it the same way; as before where no way is named. Rejects with
   * `seal-weak` where the system does not protect, `secrets-locked` where others are there that could not be opened,
   * `disk-refused`.
   */
  keep: (values: Values, way?: Way) => Promise<void>
  /** Opens what was sealed with a passphrase; whether it was the right one. */
  unlock: (passphrase: string) => Promise<boolean>
  /** Lets go of everything, here and on the disk. */
  forget: () => Promise<void>
}

const Values = z.partialRecord(z.enum(secretNames), z.string())
const Bytes = z.base64().transform(text => Buffer.from(text, 'base64'))
const Kept = z.discriminatedUnion('how', [
  z.object({ how: z.literal('system'), sealed: Bytes }),
  z.object({ how: z.literal('passphrase'), salt: Bytes, nonce: Bytes, sealed: Bytes }),
])
type Kept = z.output<typeof Kept>

/** Lies beside the data: in no journal, no copy, no second folder. */
const fileName = 'secrets.json'
/** RFC 7914; half a second and 128 MB on a laptop: too slow to try passphrases out. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const about = Buffer.from('sossego secrets 1')
const tagBytes = 16

const stretch = promisify<string, Buffer, number, typeof cost, Buffer>(scrypt)
const keyOf = (passphrase: string, salt: Buffer) => stretch(passphrase.normalize('NFKC'), salt, 32, cost)

const lock = (key: Buffer, text: string) => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(about)
  return { nonce, sealed: Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]) }
}
const unlockWith = (key: Buffer, { nonce, sealed }: { nonce: Buffer; sealed: Buffer }): string => {
  const opening = createDecipheriv('aes-256-gcm', key, nonce).setAAD(about)
  opening.setAuthTag(sealed.subarray(-tagBytes))
  return opening.update(sealed.subarray(0, -tagBytes), undefined, 'utf8') + opening.final('utf8')
}

const valuesIn = (text: string): Values | null => Values.safeParse(readJson(text)).data ?? null

/** Opens the secrets of a folder. What can't be opened now stays as it is: the keyring may be locked or away. */
export const openSecrets = async (folder: string, seal: Seal | null): Promise<Secrets> => {
  const path = join(folder, fileName)
  const text = await readFile(path, 'utf8').catch(() => null)
  const strength = (await seal?.strength().catch(() => null)) ?? 'none'
  let kept: Kept | null = text === null ? null : (Kept.safeParse(readJson(text)).data ?? null)
  let values: Values | null = text === null ? {} : null
  let how: Way['how'] | null = kept?.how ?? null
  /** What the passphrase gave, so that more can be kept without asking for it again. */
  let phrase: { salt: Buffer<ArrayBuffer>; key: Buffer } | null = null

  if (kept?.how === 'system') {
    const opened = await seal?.unseal(kept.sealed).catch(() => null)
    values = typeof opened === 'string' ? valuesIn(opened) : null
  }

  const remove = async () => {
    await unlink(path).catch(error => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
        fail('disk', 'disk-refused')
    })
    kept = null
  }

  const write = async (how: Way['how'], all: Values) => {
    const plain = JSON.stringify(all)
    if (how === 'memory') return remove()
    if (how === 'system') {
      if (!seal || strength !== 'system') return fail('bad-input', 'seal-weak')
      const sealed = Buffer.from(await seal.seal(plain))
      await writeBeside(path, { how, sealed: sealed.toString('base64') })
      kept = { how, sealed }
      return
    }
    const { salt, key } = phrase ?? fail('bad-input', 'secrets-locked')
    const parts = { salt, ...lock(key, plain) }
    const base64 = Object.entries(parts).map(([name, bytes]) => [name, bytes.toString('base64')])
    await writeBeside(path, { how, ...Object.fromEntries(base64) })
    kept = { how, ...parts }
  }

  return {
    show: () => ({ how, locked: values === null, strength }),
    get: name => values?.[name] ?? null,
    keep: async (more, way) => {
      if (values === null) return fail('bad-input', 'secrets-locked')
      const next = way?.how ?? how ?? fail('bad-input', 'seal-weak')
      const before = phrase
      if (way?.how === 'passphrase') {
        const salt = randomBytes(16)
        phrase = { salt, key: await keyOf(way.passphrase, salt) }
      }
      const all = { ...values, ...more }
      await write(next, all).catch(error => {
        // The disk still has what the one before locks.
        phrase = before
        throw error
      })
      values = all
      how = next
    },
    unlock: async passphrase => {
      if (kept?.how !== 'passphrase') return false
      const key = await keyOf(passphrase, kept.salt)
      try {
        values = valuesIn(unlockWith(key, kept))
        phrase = { salt: kept.salt, key }
      } catch {
        return false
      }
      return values !== null
    },
    forget: async () => {
      await remove()
      values = {}
      how = null
      phrase = null
    },
  }
}
