import { spawnSync } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openZip } from '../../electron/engine/lists/zip.ts'
import { type RunningApp, startApp, stopApp, temporaryFolder } from './app.ts'
import { go, openPractice, wordsOf } from './shop.ts'

let running: RunningApp | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  running = null
})

const say = wordsOf('pt-BR')
/** Presses a button that saves a file, and lets it be saved there. Answers the name that the owner is offered. */
const saved = async ({ app, page }: RunningApp, button: string, to: string): Promise<string> => {
  const saving = app.evaluate(
    ({ session }, path) =>
      new Promise<string>(done =>
        session.defaultSession.once('will-download', (_, item) => {
          item.setSavePath(path)
          item.once('done', () => done(item.getFilename()))
        }),
      ),
    to,
  )
  await page.getByRole('button', { name: button }).first().click()
  return saving
}
const bytesIn = async (path: string, name: string) => {
  const zip = await openZip(path)
  const pieces: Buffer[] = []
  for await (const piece of zip.read(name)) pieces.push(piece)
  zip.close()
  return Buffer.concat(pieces)
}

describe('the proofs on a person in the real app', () => {
  it('are saved with a PDF that Electron printed, and a stranger finds them whole', async () => {
    const folder = temporaryFolder()
    running = await startApp({ data: join(folder, 'shop') })
    const { page, problems } = running
    await openPractice(page, 'pt-BR')
    await go(page, 'people')
    await page.locator('.grid-row[aria-rowindex="3"]').click()
    await page.getByRole('button', { name: say('rights.pack') }).waitFor()
    const pack = join(folder, 'provas.zip')
    await saved(running, say('rights.pack'), pack)
    const pdf = await bytesIn(pack, 'pessoa.pdf')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(5_000)
    expect(JSON.parse((await bytesIn(pack, 'pack.json')).toString())).toMatchObject({ pdf: 'made' })
    const cli = join(import.meta.dirname, '../../dist/cli.js')
    const checked = spawnSync(process.execPath, [cli, 'verify-pack', pack], { encoding: 'utf8' })
    expect(JSON.parse(checked.stdout)).toMatchObject({ whole: true, wrong: [] })

    const hers = join(folder, 'hers.pdf')
    expect(await saved(running, say('rights.all'), hers)).toBe('sossego.pdf')
    const output = process.env.SOSSEGO_TEST_OUTPUT ?? folder
    writeFileSync(join(output, 'pack.pdf'), pdf)
    copyFileSync(hers, join(output, 'person.pdf'))
    expect(problems).toEqual([])
  })
})
