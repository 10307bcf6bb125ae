import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkList } from '../../electron/engine/lists/check.ts'
import { withJsonReport, writeClean } from '../../electron/engine/lists/clean.ts'
import { look, messagesOf, rowsOf } from '../../electron/engine/lists/look.ts'
import type { Reader } from '../../electron/engine/lists/reader.ts'
import { emptyLedger } from '../../shared/consent/ledger.ts'
import type { Asked } from '../../shared/lists/table.ts'
import { temporaryFolder } from '../built/sossego.ts'
import { plain } from '../plain.ts'
import { fileOf } from './file.ts'

/** Reads in this process; the one of its own is tried in test/built. */
const reader: Reader = { look, rows: rowsOf, messages: messagesOf }
const watching = { progress: () => {}, goesOn: () => true }
const checkOf = async (asked: Asked) => {
  const found = await look(asked)
  const checking = { asked, columns: found.columns, topic: 'offers' as const, about: 0 }
  return { look: found, check: checkList(emptyLedger(plain), reader, checking, watching) }
}
const folder = temporaryFolder()

describe('a list that is checked', () => {
  it('says in which row whoever comes again stood first, in any spelling', async () => {
    const text =
      'nome;fone\nAna;31 98888-7777\nBia;31 97777-6666\nAna;+55 (31) 8888-7777\nCid;1\nCid;1\nAna;5531988887777\n'
    const { check } = await checkOf(fileOf(text))
    for await (const _ of check.batches());
    const { twice, repeated, unknown, refused } = check.report()
    expect({ twice, unknown, refused }).toEqual({ twice: 2, unknown: 4, refused: 2 })
    expect(repeated.map(({ row, first }) => [row, first])).toEqual([
      [4, 2],
      [7, 2],
    ])
  })

  it('is read once for the cleaned list and its report', async () => {
    const text = `nome;fone\n${Array.from({ length: 3_000 }, (_, n) => `C;31 9${80_000_000 + n}`).join('\n')}\n`
    const { look: found, check } = await checkOf(fileOf(text))
    let begun = 0
    const batches = () => {
      begun++
      return check.batches()
    }
    const counted = { ...check, batches }
    const json = await withJsonReport(counted, join(folder, 'r.json'), { list: 'x' })
    const cleaning = { look: found, withUnknown: true, formulas: 'exact' } as const
    const { written } = await writeClean(json, join(folder, 'c.csv'), cleaning)
    await json.close()
    expect([begun, written.rows]).toEqual([1, 3_000])
    expect(await readFile(join(folder, 'c.csv'), 'utf8')).toBe(text)
    const report = JSON.parse(await readFile(join(folder, 'r.json'), 'utf8'))
    expect(report.notAllowed).toHaveLength(3_000)
    expect(report.summary).toMatchObject({ rows: 3_000, unknown: 3_000, twice: 0 })
  })

  it('has a whole report also where the list had to be written a second time', async () => {
    // A mark of windows-1252 is asked for, and a letter that it lacks comes late.
    const rows = Array.from({ length: 2_000 }, (_, n) => `C;31 9${80_000_000 + n}`).join('\n')
    const asked = fileOf(`nome;fone\n${rows}\nŁucja;31 97777-6666\n`)
    const { look: found, check } = await checkOf(asked)
    const json = await withJsonReport(check, join(folder, 'twice.json'), {})
    const guess = { ...found.guess, encoding: 'windows-1252' as const }
    const cleaning = { look: { ...found, guess }, withUnknown: true, formulas: 'exact' } as const
    const { written } = await writeClean(json, join(folder, 'twice.csv'), cleaning)
    await json.close()
    expect(written).toEqual({ rows: 2_001, encoding: 'utf-8' })
    const report = JSON.parse(await readFile(join(folder, 'twice.json'), 'utf8'))
    expect(report.notAllowed).toHaveLength(2_001)
  })
})
