import { judgeButton } from './button.ts'
import { judge } from './judge.ts'
import type { Own } from './own.ts'
import type { Verdict, VerdictKind } from './verdict.ts'

/** A message as it was kept, with what is known of what went before. */
export type Kept = {
  text: string
  /** Tapped, not typed. */
  tapped: boolean
  payload?: string
  /** A sign put to a message of ours: at most a person is asked. */
  reaction?: true
  lastOurs?: string
  afterOffer?: true
}

/** What the kept message means to a judge that was taught these words. */
export const judgeKept = (
  { text, tapped, payload, reaction, lastOurs, afterOffer }: Kept,
  own: Own,
): Verdict => {
  const context = { ...(lastOurs && { lastOurs }), ...(afterOffer && { lastWasOffer: afterOffer }) }
  const verdict = tapped ? judgeButton(payload, text, context, own) : judge(text, context, own)
  return reaction && verdict.verdict === 'OUT' ? { ...verdict, verdict: 'ASK' } : verdict
}

/** A kept message whose verdict another set of words would change. */
export type Turned<K extends Kept> = { kept: K; before: VerdictKind; after: VerdictKind }

/** Judges kept messages with the words of now and with others; gives those that would be judged differently. */
export const replay = <K extends Kept>(all: readonly K[], now: Own, then: Own): Turned<K>[] =>
  all.flatMap(kept => {
    const before = judgeKept(kept, now)
    const after = judgeKept(kept, then)
    const same = before.verdict === after.verdict && before.topics.join() === after.topics.join()
    return same ? [] : [{ kept, before: before.verdict, after: after.verdict }]
  })
