import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFinder } from '../../electron/engine/people/find.ts'
import { person } from '../../electron/engine/people/named.ts'
import { createRoll } from '../../electron/engine/people/roll.ts'
import { addPerson } from '../../shared/consent/act.ts'
import { apply } from '../../shared/consent/apply.ts'
import { emptyLedger, type Ledger } from '../../shared/consent/ledger.ts'
import type { Event } from '../../shared/events.ts'
import { meet, type Pen } from '../../shared/person/meet.ts'
import { plain } from '../plain.ts'
import { everyone } from './everyone.ts'

const pen = (now: number): Pen => ({ now, device: 'd', idOf: text => text })
const phone = '5531988887777'
const take = (ledger: Ledger, events: readonly Event[]) => {
  for (const event of events) apply(ledger, event)
  return events
}
const byProfile = (ledger: Ledger, name: string, at: number) =>
  take(ledger, meet(ledger, pen(at), { phone, name }, at).events)
const byHand = (ledger: Ledger, name: string, at: number) => {
  const contact = { name, identity: { kind: 'phone' as const, id: phone }, topics: [], proof: '' }
  return take(ledger, addPerson(ledger, pen(at), contact).events)
}
const list = (name: string, at: number, undone = false): Event[] => {
  const noted = { v: 1, at, noted: at, device: 'd', by: 'owner' } as const
  const who = `p-${plain(`+${phone}`)}`
  return [
    {
      ...{ kind: 'import', id: `i-${at}`, ...noted, import: `i-${at}`, name: 'clientes.csv', sha256: 'x' },
      ...{ state: null, topics: [] },
    },
    { kind: 'row', id: `i-${at}/2`, v: 1, import: `i-${at}`, row: 2, person: who, as: phone, name },
    ...(undone
      ? [{ kind: 'import-undone' as const, id: `i-${at}/u`, ...noted, import: `i-${at}`, why: 'x' }]
      : []),
  ]
}
const nameIn = (ledger: Ledger) => person(ledger, [...ledger.people.keys()][0] ?? '').name
const foundBy = async (ledger: Ledger, search: string) => {
  const roll = createRoll(ledger)
  await roll.fill()
  return (await createFinder(roll)({ ...everyone, search }, 'newest', 1_000)).slots.length
}

describe('the name of a contact', () => {
  it('is the one that the owner gave, also where WhatsApp tells another one later', async () => {
    const ledger = emptyLedger(plain)
    byProfile(ledger, 'Má ✨', 1)
    byHand(ledger, 'Marina Alves', 2)
    byProfile(ledger, 'Marina Flores 🌸', 3)
    expect(nameIn(ledger)).toBe('Marina Alves')
    for (const search of ['marina alves', 'flores']) expect(await foundBy(ledger, search)).toBe(1)
  })

  it('is the one of a list too, until that list is taken back', async () => {
    const ledger = emptyLedger(plain)
    byProfile(ledger, 'Má', 50)
    const [id = ''] = ledger.people.keys()
    const rows = list('Marina da Padaria', 10).map(event =>
      'person' in event ? { ...event, person: id } : event,
    )
    take(ledger, rows)
    expect(nameIn(ledger)).toBe('Marina da Padaria')
    expect(await foundBy(ledger, 'padaria')).toBe(1)
    take(ledger, list('Marina da Padaria', 10, true).slice(-1))
    expect(nameIn(ledger)).toBe('Má')
    expect(await foundBy(ledger, 'padaria')).toBe(0)
  })

  it('given by hand is kept where WhatsApp told the same one first', () => {
    const ledger = emptyLedger(plain)
    byProfile(ledger, 'Marina', 1)
    byHand(ledger, 'Marina', 2)
    byProfile(ledger, 'Outra', 3)
    expect(nameIn(ledger)).toBe('Marina')
  })

  it('that WhatsApp tells again and again is noted once', () => {
    const ledger = emptyLedger(plain)
    byHand(ledger, 'Marina Alves', 1)
    expect(byProfile(ledger, 'Má', 2)).toHaveLength(1)
    expect(byProfile(ledger, 'Má', 3)).toEqual([])
    expect(byHand(ledger, 'Marina Alves', 4)).toEqual([])
  })

  it('is the same in whatever order it became known', () => {
    const told = emptyLedger(plain)
    const events = [
      ...byProfile(told, 'Má', 5),
      ...byHand(told, 'Marina', 6),
      ...byProfile(told, 'Mari', 7),
      ...byHand(told, 'Marina Alves', 8),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), some => {
        const ledger = emptyLedger(plain)
        take(ledger, some)
        expect(nameIn(ledger)).toBe('Marina Alves')
      }),
    )
  })
})
