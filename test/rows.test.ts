import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineOf } from '../electron/engine/people/timeline.ts'
import { requestDetail } from '../electron/engine/rows.ts'
import { apply } from '../shared/consent/apply.ts'
import { emptyLedger } from '../shared/consent/ledger.ts'
import type { Changed, Decided, Event, Requested, Undone } from '../shared/events.ts'
import { plain } from './plain.ts'

const noted = (id: string, at: number, late = 0) =>
  ({ id, v: 1, at, noted: at + late, device: 'd', by: 'rule' }) as const
const met: Event = { kind: 'met', ...noted('met', 1), person: 'p', identities: [] }
const asked = (id: string, at: number, more: Partial<Requested> = {}): Event[] => {
  const request: Requested = {
    ...{ kind: 'request', ...noted(id, at, 900), person: 'p', verdict: 'OUT', rule: 'pt.word' },
    ...{ words: [], way: 'word', text: id, topics: [], around: [], ...more },
  }
  const own = { request: id, topics: ['offers' as const], state: 'denied' as const, way: 'word' as const }
  const change: Changed = { kind: 'consent', ...noted(`${id}/denied`, at, 900), person: 'p', ...own }
  return [request, change]
}
const edited = (request: string, at: number): Undone => ({
  ...{ kind: 'undo', ...noted(`${request}/edited`, at, 900), request, of: request, why: 'edited' },
})
/** As older versions of Sossego wrote it. */
const editedTo = (request: string, at: number, text: string): Undone => {
  const old = { ...edited(request, at), text }
  return old
}
const byOwner = (request: string, at: number, why: string): Undone => ({
  ...{ kind: 'undo', ...noted(`${request}/undo`, at), by: 'owner', request, of: request, why },
})
const decided = (request: string, at: number): Decided => ({
  ...{ kind: 'decision', ...noted(`${request}/decided`, at), by: 'owner', request, decision: 'stop-all' },
})

const ledgerOf = (...events: Event[]) => {
  const ledger = emptyLedger(plain)
  for (const event of [met, ...events]) apply(ledger, event)
  return ledger
}
const trail = (id: string, ...events: Event[]) => {
  const ledger = ledgerOf(...events)
  const record = ledger.requests.get(id)
  const shown = record && requestDetail(ledger, record)
  return shown?.trail.map(({ what, why }) => [what, why])
}
const story = (...events: Event[]) =>
  timelineOf(ledgerOf(...events), 'p').map(({ what, text }) => [what, text])

describe('the trail of a request', () => {
  it('says that the person edited her message, and never what she made of it', () => {
    for (const edit of [edited('sair', 9_000), editedTo('sair', 9_000, 'vou já')])
      expect(trail('sair', ...asked('sair', 5_000), edit)).toEqual([
        ['arrived', null],
        ['honoured', null],
        ['edited', null],
      ])
  })

  it('tells the edit last, also where message and edit came together and late', () => {
    expect(trail('sair', ...asked('sair', 5_000), edited('sair', 5_100))?.at(-1)).toEqual(['edited', null])
  })

  it('keeps the reason of an owner who undid it, even one who wrote “edited”', () => {
    expect(trail('sair', ...asked('sair', 5_000), byOwner('sair', 9_000, 'edited'))?.at(-1)).toEqual([
      'undone',
      'edited',
    ])
  })
})

describe('the story of a person', () => {
  it('leaves out what a later message says better, and what it had done', () => {
    expect(story(...asked('não', 5_000), ...asked('não quero mais', 6_000, { replaces: ['não'] }))).toEqual([
      ['denied', null],
      ['request', 'não quero mais'],
      ['met', null],
    ])
  })

  it('keeps it where the owner has acted on it', () => {
    const events = [
      ...asked('não', 5_000),
      decided('não', 5_500),
      ...asked('não quero', 6_000, { replaces: ['não'] }),
    ]
    expect(story(...events)).toContainEqual(['request', 'não'])
  })

  it('keeps an edited message, and says that she edited it', () => {
    expect(story(...asked('sair', 5_000), editedTo('sair', 9_000, 'vou já'))).toEqual([
      ['edited', null],
      ['denied', null],
      ['request', 'sair'],
      ['met', null],
    ])
  })

  const other: Event = {
    ...{ kind: 'met', ...noted('met-q', 2), person: 'q', name: 'Rita' },
    identities: [{ kind: 'phone', id: '5511978887777' }],
  }
  const joined: Event = {
    ...{ kind: 'joined', ...noted('join', 5_000), by: 'owner', staff: 'Bia', person: 'p', other: 'q' },
  }
  const parted: Event = {
    ...{ kind: 'parted', ...noted('join/parted', 9_000), by: 'owner', staff: 'Lia' },
    ...{ person: 'p', other: 'q', of: 'join', why: 'mãe e filha' },
  }
  const joins = (who: string, ...events: Event[]) =>
    timelineOf(ledgerOf(...events), who).filter(({ what }) => what === 'joined' || what === 'parted')

  it('tells once with whom she was joined, when and by whom, on either of the two', () => {
    for (const who of ['p', 'q'])
      expect(joins(who, other, joined)).toMatchObject([
        { what: 'joined', at: 5_000, by: 'owner', staff: 'Bia', undone: null, other: { name: 'Rita' } },
      ])
  })

  it('tells on both that it was taken back, when, by whom and why', () => {
    const undone = [
      { what: 'parted', at: 9_000, staff: 'Lia', text: 'mãe e filha', undone: null },
      { what: 'joined', at: 5_000, staff: 'Bia', undone: 9_000 },
    ]
    for (const who of ['p', 'q']) expect(joins(who, other, joined, parted)).toMatchObject(undone)
    expect(joins('p', other, joined, parted)[0]?.other?.name).toBe('Rita')
  })

  it('tells the same whatever order they come in, and however often', () => {
    const again: Event = { ...joined, at: 6_000, noted: 6_000 }
    const told = joins('p', other, joined, parted)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([other, joined, parted, again, joined, parted], { minLength: 6, maxLength: 6 }),
        events => {
          expect(joins('p', ...events)).toEqual(told)
        },
      ),
    )
  })

  it('says nothing of a join of which older data do not know when it was', () => {
    const ledger = ledgerOf(other, joined)
    for (const { joined: list } of ledger.people.values())
      for (const [index, { id, other: who }] of list.entries()) list[index] = { id, other: who }
    expect(timelineOf(ledger, 'p').map(({ what }) => what)).toEqual(['met', 'met'])
  })
})
