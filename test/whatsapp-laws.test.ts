import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDelivery, signalId } from '../shared/whatsapp/delivery.ts'
import { delivery, deliveryNames } from './fixtures/delivery.ts'

type Entry = { id: string; changes: { field: string; value: unknown }[] }
// Our own fixtures, all in Meta's envelope.
const entries = deliveryNames.flatMap(name => (delivery(name) as { entry: Entry[] }).entry)
const idsOf = (body: unknown) => readDelivery(body).signals.map(signalId)
const all = idsOf({ entry: entries })

/** Things that a broken or hostile sender could put where an object is due. */
const hostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    [],
    [[[[]]]],
    JSON.parse('{"__proto__":{"type":"text"},"constructor":7,"id":{"id":[]}}'),
    JSON.parse(
      '{"type":"__proto__","id":"x","timestamp":"1","from":"5531977770001","__proto__":{"body":"x"}}',
    ),
    { id: 'w', timestamp: '1', from: [], type: 'constructor', text: { body: 7 } },
    JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`),
    Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, i])),
  ),
)
const isIn = (some: string[], whole: string[]) => some.every(id => whole.includes(id))

describe('laws of reading', () => {
  it('nothing that can be posted makes it fail', () => {
    fc.assert(
      fc.property(hostile, fc.anything(), (json, thing) => {
        for (const x of [json, thing]) {
          readDelivery(x)
          readDelivery({ entry: x })
          readDelivery({ entry: [x, { changes: x }, { changes: [x] }] })
          for (const field of ['messages', 'account_update', 'user_id_update', 'history'])
            readDelivery({ entry: [{ id: x, time: 1, changes: [{ field, value: x }] }] })
          for (const name of [
            'messages',
            'statuses',
            'user_preferences',
            'message_echoes',
            'contacts',
            'metadata',
          ])
            readDelivery({
              entry: [{ changes: [{ field: 'messages', value: { [name]: [x], contacts: x } }] }],
            })
        }
      }),
    )
    expect({}).not.toHaveProperty('body')
  })

  it('every type of message stands any body', () => {
    const types =
      'text button interactive reaction unsupported system image audio contacts order edit revoke'.split(' ')
    fc.assert(
      fc.property(fc.constantFrom(...types), hostile, (type, body) => {
        const message = { id: 'wamid.X', timestamp: '1790000000', from: '5531977770001', type, [type]: body }
        const value = { messages: [message] }
        const { signals, leftOut } = readDelivery({ entry: [{ changes: [{ field: 'messages', value }] }] })
        expect(signals.length + leftOut.length).toBe(1)
      }),
    )
  })

  it('a hostile element anywhere never loses its neighbours', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(5), hostile, (where, level, intruder) => {
        // Notices are left out: what they list is not read element by element.
        const copy = structuredClone(entries.filter(entry => !('time' in entry)))
        const ids = idsOf({ entry: copy })
        const entry = copy[where % copy.length]
        const lists: unknown[][] = [copy, ...(entry ? [entry.changes] : [])]
        // Every value of our fixtures is an object.
        for (const change of entry?.changes ?? [])
          for (const list of Object.values(change.value as object)) if (Array.isArray(list)) lists.push(list)
        const list = lists[level % lists.length] ?? copy
        list.splice(where % (list.length + 1), 0, intruder)
        expect(isIn(ids, idsOf({ entry: copy }))).toBe(true)
      }),
    )
  })

  it('any order and any repetition gives the same names', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.subarray(entries),
        (some, again) => {
          const ids = idsOf({ entry: [...some, ...again] })
          expect([...new Set(ids)].sort()).toEqual([...new Set(all)].sort())
        },
      ),
    )
  })

  it('names fit where ids are kept', () => {
    const long = fc.string({ minLength: 200, maxLength: 600 })
    fc.assert(
      fc.property(long, long, (a, b) => {
        const user_id = `BR.${'9'.repeat(150)}`
        const value = {
          metadata: { phone_number_id: a.slice(0, 64) },
          messages: [{ id: a.slice(0, 256), timestamp: '1', from: '5531977770001', type: b }],
          statuses: [{ id: a.slice(0, 256), timestamp: '1', recipient_user_id: user_id, status: b }],
          user_preferences: [{ value: a, category: b, timestamp: 1, user_id }],
          user_id_update: [{ timestamp: 1, user_id: { previous: user_id, current: user_id } }],
        }
        const notice = { field: `account_${a}`, value: { event: b, a, b } }
        const ids = idsOf({ entry: [{ id: a, time: 1, changes: [{ field: 'messages', value }, notice] }] })
        expect(ids).toHaveLength(5)
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(512)
      }),
    )
  })

  it('more than Meta can ever merge ends the reading and says so', () => {
    const many = (count: number) => ({
      entry: [{ changes: [{ field: 'messages', value: { messages: Array(count).fill(0) } }] }],
    })
    expect(readDelivery(many(10_000)).leftOut).toHaveLength(10_000)
    const { leftOut } = readDelivery(many(2_000_000))
    expect(leftOut).toHaveLength(10_001)
    expect(leftOut.at(-1)).toEqual({ field: 'delivery', why: 'too many' })
  })
})
