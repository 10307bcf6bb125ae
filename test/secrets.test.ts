import { mkdir, readdir, readFile, rename, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSecrets, type Seal } from '../electron/engine/secrets.ts'
import { temporaryFolder } from './built/sossego.ts'

const base = temporaryFolder()
const token = 'EAAsentinelTokenOfTheShop'
let folder = base
let count = 0
beforeEach(async () => {
  folder = join(base, String(count++))
  await mkdir(folder)
})

/** As a system seals: nobody reads it who has not the keyring. */
const seal = (strength: 'system' | 'weak' | 'none' = 'system', keyring = 7): Seal => {
  const turn = (bytes: Uint8Array) => bytes.map(byte => byte ^ keyring)
  return {
    strength: async () => strength,
    seal: async text => turn(Buffer.from(`sealed ${text}`)),
    unseal: async bytes => {
      const text = Buffer.from(turn(bytes)).toString()
      if (!text.startsWith('sealed ')) throw new Error('another keyring')
      return text.slice(7)
    },
  }
}
const onDisk = async () => {
  const names = await readdir(folder)
  return (await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))).join('\n')
}
const problem = (code: string) => ({ problem: { code } })

describe('a secret', () => {
  it('sealed by the system is there at the next opening, in a file of the owner alone, and not in plain', async () => {
    const secrets = await openSecrets(folder, seal())
    expect(secrets.show()).toEqual({ how: null, locked: false, strength: 'system' })
    await secrets.keep({ token }, { how: 'system' })
    await secrets.keep({ 'app-secret': 'abc' }, { how: 'system' })
    const again = await openSecrets(folder, seal())
    expect([again.get('token'), again.get('app-secret'), again.get('tunnel')]).toEqual([token, 'abc', null])
    expect(again.show()).toMatchObject({ how: 'system', locked: false })
    const [name = '', ...more] = await readdir(folder)
    expect([more, (await stat(join(folder, name))).mode & 0o777]).toEqual([[], 0o600])
    const bytes = await onDisk()
    for (const form of [token, Buffer.from(token).toString('base64').slice(0, 24)])
      expect(bytes).not.toContain(form)
  })

  it('is not kept where the system does not protect it, but in memory, or with a passphrase', async () => {
    for (const strength of ['weak', 'none'] as const) {
      const secrets = await openSecrets(folder, seal(strength))
      await expect(secrets.keep({ token }, { how: 'system' })).rejects.toMatchObject(problem('seal-weak'))
      await secrets.keep({ token }, { how: 'memory' })
      expect(secrets.get('token')).toBe(token)
      expect(await readdir(folder)).toEqual([])
      expect((await openSecrets(folder, seal(strength))).get('token')).toBeNull()
    }
  })

  it('sealed with a passphrase opens with it alone', async () => {
    const secrets = await openSecrets(folder, null)
    await secrets.keep({ token }, { how: 'passphrase', passphrase: 'três gatos pretos' })
    expect(await onDisk()).not.toContain(token)
    const again = await openSecrets(folder, null)
    expect([again.get('token'), again.show()]).toEqual([
      null,
      { how: 'passphrase', locked: true, strength: 'none' },
    ])
    expect(await again.unlock('três gatos brancos')).toBe(false)
    expect(await again.unlock('tre\u0302s gatos pretos')).toBe(true)
    expect([again.get('token'), again.show().locked]).toEqual([token, false])
  })

  it('that comes later is kept as the ones before, with a passphrase that need not be said again', async () => {
    const secrets = await openSecrets(folder, null)
    await expect(secrets.keep({ token })).rejects.toMatchObject(problem('seal-weak'))
    await secrets.keep({ token }, { how: 'passphrase', passphrase: 'três gatos pretos' })
    await secrets.keep({ 'app-secret': 'abc' })
    const again = await openSecrets(folder, null)
    expect(await again.unlock('três gatos pretos')).toBe(true)
    await again.keep({ tunnel: 'def' })
    const third = await openSecrets(folder, null)
    expect(await third.unlock('três gatos pretos')).toBe(true)
    expect([third.get('token'), third.get('app-secret'), third.get('tunnel')]).toEqual([token, 'abc', 'def'])
    expect(await onDisk()).not.toContain('def')
  })

  it('that can not be opened stays as it is until the owner lets go of it', async () => {
    await (await openSecrets(folder, seal())).keep({ token }, { how: 'system' })
    const before = await onDisk()
    for (const other of [seal('system', 9), null]) {
      const locked = await openSecrets(folder, other)
      expect([locked.get('token'), locked.show().locked]).toEqual([null, true])
      await expect(locked.keep({ token: 'x' }, { how: 'memory' })).rejects.toMatchObject(
        problem('secrets-locked'),
      )
      expect(await onDisk()).toBe(before)
    }
    const back = await openSecrets(folder, seal())
    expect(back.get('token')).toBe(token)
    await back.forget()
    expect([back.get('token'), back.show().how, await readdir(folder)]).toEqual([null, null, []])
  })

  it.each(['', '{}', '{"how":"system","sealed":"%%"}', '\u0000\u0000'])(
    'is locked, not lost, where its file is spoilt: %j',
    async text => {
      await writeFile(join(folder, 'secrets.json'), text)
      const secrets = await openSecrets(folder, seal())
      expect(secrets.show().locked).toBe(true)
      expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe(text)
      await secrets.forget()
      await secrets.keep({ token }, { how: 'system' })
      expect((await openSecrets(folder, seal())).get('token')).toBe(token)
    },
  )

  it('stays under the passphrase before where the disk refused another one', async () => {
    const secrets = await openSecrets(folder, null)
    await secrets.keep({ token }, { how: 'passphrase', passphrase: 'tres gatos' })
    const path = join(folder, 'secrets.json')
    await rename(path, `${path}.aside`)
    await mkdir(path)
    const other = secrets.keep({}, { how: 'passphrase', passphrase: 'dois cachorros' })
    await expect(other).rejects.toMatchObject(problem('disk-refused'))
    await rmdir(path)
    await secrets.keep({ tunnel: 'abc' })
    const again = await openSecrets(folder, null)
    expect(await again.unlock('dois cachorros')).toBe(false)
    expect(await again.unlock('tres gatos')).toBe(true)
    expect([again.get('token'), again.get('tunnel')]).toEqual([token, 'abc'])
  })
})
