import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chainAfter,
  encode,
  encodeBatch,
  firstChain,
  leafOf,
  rootOf,
} from '../../electron/engine/store/frame.ts'
import { headerOf, readSegment, walk } from '../../electron/engine/store/segment.ts'

/** Text as customers and broken programs send it: any UTF-16, lone surrogates and line separators among it. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\ud83d', '\udc4d\ud83d', '\u2028\u2029', '\0', '"\\', '__proto__', '7'),
)
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.maxSafeInteger(),
)
const value = fc.letrec(tie => ({
  any: fc.oneof(
    { maxDepth: 3 },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(text, tie('any'), { maxKeys: 5 }),
  ),
})).any
const event = fc.dictionary(text, value, { maxKeys: 5 })

const header = { sossego: 'journal', v: 2, segment: 1, seq: 1, chain: firstChain, at: 0 }
const segmentOf = (...frames: Buffer[]) =>
  readSegment('j-00000001.log', Buffer.concat([encode(header).frame, ...frames]))
const endOf = (...frames: Buffer[]) =>
  walk(segmentOf(...frames), { seq: 1, chain: firstChain }, null, () => {}).end

describe('a frame of the journal', () => {
  it('says of an event that was read the same leaf as when it was written', () => {
    fc.assert(
      fc.property(event, one => {
        const written = JSON.stringify(one)
        expect(JSON.stringify(JSON.parse(written))).toBe(written)
        expect(leafOf(JSON.parse(written))).toBe(leafOf(one))
      }),
      { numRuns: 2000 },
    )
  })

  it('has the root of its leaves, written and read, and is one line whatever a customer types', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 6 }), events => {
        const { frame, root } = encodeBatch(1, events)
        expect(root).toBe(rootOf(events.map(leafOf)))
        expect(frame.indexOf(10)).toBe(frame.length - 1)
        expect(segmentOf(frame).batches.map(one => one.batch.root)).toEqual([root])
        expect(endOf(frame)).toEqual({ seq: 1 + events.length, chain: chainAfter(firstChain, root) })
      }),
    )
  })

  it('proves the same with any events shown as their leaf alone, and another thing with any changed', () => {
    const batch = fc.array(event, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(batch, fc.nat(), fc.integer({ min: 0, max: 31 }), (events, which, hidden) => {
        const whole = endOf(encodeBatch(1, events).frame)
        const shown = events.map((one, index) => ((hidden >> index) & 1 ? leafOf(one) : one))
        expect(endOf(encode({ s: 1, v: 2, e: shown }).frame)).toEqual(whole)
        const forged = shown.with(which % events.length, { forged: 'no' })
        expect(endOf(encode({ s: 1, v: 2, e: forged }).frame).chain).not.toBe(whole.chain)
      }),
    )
  })

  it('of before there were leaves keeps the hash of its whole text as its root', () => {
    const old = encode({ s: 1, e: [{ kind: 'met' }] })
    expect(endOf(old.frame)).toEqual({ seq: 2, chain: chainAfter(firstChain, old.hash) })
    const rewritten = encode({ s: 1, v: 1, was: old.hash, e: [leafOf({ kind: 'met' })] })
    expect(endOf(rewritten.frame)).toEqual(endOf(old.frame))
  })

  it('is no batch where something stands that is neither an event nor a leaf', () => {
    for (const one of ['no leaf', null, 7])
      expect(segmentOf(encode({ s: 1, v: 2, e: [one] }).frame)).toMatchObject({ batches: [], bad: [{}] })
  })

  it('that comes first says where its segment begins, read from the first bytes alone', () => {
    const { frame } = encode(header)
    const bytes = Buffer.concat([frame, encodeBatch(1, [{ n: 1 }]).frame])
    expect(headerOf(bytes.subarray(0, frame.length + 5))).toEqual(header)
    expect(headerOf(bytes.subarray(0, frame.length - 5))).toBeNull()
  })
})
