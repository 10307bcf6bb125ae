import { describe, expect, it } from 'vitest'
import { look, messagesOf, rowsOf } from '../../electron/engine/lists/look.ts'
import { takeList } from '../../electron/engine/lists/take.ts'
import { apply } from '../../shared/consent/apply.ts'
import { emptyLedger } from '../../shared/consent/ledger.ts'
import type { Event } from '../../shared/events.ts'
import type { Pen } from '../../shared/person/meet.ts'
import { plain } from '../plain.ts'
import { fileOf } from './file.ts'

const watching = { progress: () => {}, goesOn: () => true }
const columns = [
  { name: 'nome', means: 'name' as const },
  { name: 'fone', means: 'phone' as const },
]

/** An account of which a list needs no more than this: a ledger, and what writes into it. */
const account = () => {
  const ledger = emptyLedger(plain)
  const commit = async (make: () => readonly Event[]) => {
    for (const event of make()) apply(ledger, event)
  }
  const pen = (): Pen => ({ now: 1_800_000_000_000, device: 'd', idOf: text => text })
  return { store: { ledger, commit }, pen } as unknown as Parameters<typeof takeList>[0] // the rest isn't asked for
}
const take = (into: ReturnType<typeof account>, text: string, state: 'granted' | 'denied', dry: boolean) => {
  const asked = fileOf(text)
  const terms = { state, topics: ['offers' as const], proof: 'ficha' }
  const reader = { look, rows: rowsOf, messages: messagesOf }
  return takeList(into, reader, { asked, columns, dates: null, terms, dry }, watching)
}
const listOf = (from: number, count: number) =>
  `nome;fone\n${Array.from({ length: count }, (_, n) => `C${from + n};31 9${80_000_000 + from + n}`).join('\n')}\n`

describe('the report of a list that comes in', () => {
  it('counts all whom it keeps out by reason, and tells the first thousand of them', async () => {
    const into = account()
    await take(into, listOf(0, 1_500), 'denied', false)
    const report = await take(into, listOf(0, 2_000), 'granted', true)
    expect(report).toMatchObject({ added: 500, keptOut: 1_500, out: { denied: 1_500, held: 0, erased: 0 } })
    expect(report.told.filter(one => one.why === 'denied')).toHaveLength(1_000)
  })

  it('says which rows repeat, also where what came before is long written', async () => {
    const text = `${listOf(0, 12_000)}De novo;+55 31 98000-0007\n`
    for (const dry of [true, false]) {
      const { twice, repeated, added, rows } = await take(account(), text, 'granted', dry)
      expect({ twice, added, rows }).toEqual({ twice: 1, added: 12_000, rows: 12_001 })
      expect(repeated.map(({ row, first }) => [row, first])).toEqual([[12_002, 9]])
    }
  })
})
