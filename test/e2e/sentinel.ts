import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What may never be found anywhere: the key, the app's secret, the passphrase, the tunnel's key. */
export const token = 'EAAsentinelaDaChaveDeAcesso7Q'
export const secret = 'c0ffee5e27ce1a5e27ce1a5e27ce1a77'
export const passphrase = 'tres gatos na janela'
export const secrets = [token, secret, passphrase]

/** Every form in which one might be written. */
const forms = secrets.flatMap(one => [
  Buffer.from(one),
  Buffer.from(one, 'utf16le'),
  Buffer.from(Buffer.from(one).toString('base64').slice(0, 20)),
  Buffer.from(Buffer.from(one).toString('hex')),
])

/** Where one of them lies below a folder; files that are gone meanwhile hold nothing. */
export const leaksIn = (folder: string): string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    const what = statSync(path, { throwIfNoEntry: false })
    if (what?.isDirectory()) return leaksIn(path)
    if (!what?.isFile()) return []
    const bytes = readFileSync(path)
    return forms.some(form => bytes.includes(form)) ? [path] : []
  })

/** After the whole suite: all that it left behind is searched, data, crash files, profiles and pictures. */
export const teardown = () => {
  const kept = readdirSync(tmpdir()).filter(name => name.startsWith('sossego-test-'))
  const places = [...kept.map(name => join(tmpdir(), name)), process.env.SOSSEGO_TEST_OUTPUT ?? '']
  const found = places.flatMap(place => (place === '' ? [] : leaksIn(place)))
  if (found.length > 0) throw new Error(`a secret was left in ${found.join(', ')}`)
  process.stdout.write(`No secret in what the suite left behind: ${kept.length} folders and the pictures.\n`)
}
