import type { Ledger } from '../../shared/consent/ledger.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import type { Requested } from '../../shared/events.ts'
import type { Change, OwnWords } from '../../shared/optout/change.ts'
import { dangerIn } from '../../shared/optout/danger.ts'
import { learn } from '../../shared/optout/own.ts'
import { judgeKept, type Kept, replay } from '../../shared/optout/replay.ts'
import { backOf, settingsOf, taughtIn } from '../../shared/optout/taught.ts'
import type { ExampleRow, Trial } from '../../shared/teach.ts'
import type { Typed } from './memory.ts'

const day = 24 * 60 * 60 * 1000
/** Requests of so many days are judged anew before a change of words is kept. */
export const daysReplayed = 90
const shownAtMost = 20

const settingsIn = (ledger: Ledger) => [...ledger.settings].map(([name, { value }]) => [name, value] as const)

/** What the owner has taught in this account. */
export const ownWords = (ledger: Ledger): OwnWords => taughtIn(settingsIn(ledger))

/** The settings that keep a change. */
export const keptAs = (ledger: Ledger, change: Change): Record<string, string> =>
  settingsOf(change, settingsIn(ledger))

/** What would be taught after a change. */
const after = (ledger: Ledger, change: Change): OwnWords =>
  taughtIn(new Map([...settingsIn(ledger), ...Object.entries(keptAs(ledger, change))]))

const contextOf = (asked: Requested): Pick<Kept, 'lastOurs' | 'afterOffer'> => {
  const lastOurs = asked.around.at(-1)?.text
  return { ...(lastOurs && { lastOurs }), ...(asked.afterOffer && { afterOffer: asked.afterOffer }) }
}

const judgedWays: readonly string[] = ['word', 'phrase', 'button', 'reply']

type Told = Kept & { at: number; request: string | null; meant: ExampleRow['meant'] | null }
type Example = Told & Pick<ExampleRow, 'of' | 'meant'>

const requestsSince = (ledger: Ledger, from: number): Told[] =>
  [...ledger.requests.values()].flatMap(record => {
    const { asked } = record
    if (!asked?.text || asked.at < from || !judgedWays.includes(asked.way) || tabOf(record) === null)
      return []
    const tapped = asked.way === 'button' || asked.way === 'reply'
    const payload = asked.payload ? { payload: asked.payload } : {}
    return [
      {
        text: asked.text,
        tapped,
        ...payload,
        ...contextOf(asked),
        at: asked.at,
        request: asked.id,
        meant: null,
      },
    ]
  })

/** The shop's own examples, newest first. */
const examples = (ledger: Ledger): Example[] =>
  [...ledger.examples.values()]
    .flatMap(({ of, text, lastOurs, afterOffer, meant, at }) => {
      if (meant === 'forgotten') return []
      const asked = ledger.requests.get(of)?.asked
      const tapped = asked?.way === 'button' || asked?.way === 'reply'
      const payload = asked?.payload ? { payload: asked.payload } : {}
      const context = { ...(lastOurs && { lastOurs }), ...(afterOffer && { afterOffer }) }
      const sign = asked?.way === 'reaction' ? { reaction: true as const } : {}
      return [{ text, tapped, ...payload, ...sign, ...context, at, request: asked ? of : null, meant, of }]
    })
    .sort((a, b) => b.at - a.at)

/** The examples as a page shows them: what was meant, and what the judge says now. */
export const exampleRows = (ledger: Ledger): ExampleRow[] => {
  const own = learn(ownWords(ledger))
  return examples(ledger).map(one => ({
    of: one.of,
    request: one.request,
    text: one.text,
    lastOurs: one.lastOurs ?? null,
    afterOffer: one.afterOffer ?? false,
    meant: one.meant,
    now: judgeKept(one, own).verdict,
    at: one.at,
  }))
}

/** What customers typed lately and what was no request: a word of every day shows here what it would do. */
const ordinary = (ledger: Ledger, recent: readonly Typed[]): Told[] =>
  recent
    .filter(({ ids }) => !ids.some(id => ledger.requests.get(id)?.asked))
    .map(({ ids: _, ...typed }) => ({ ...typed, tapped: false, request: null, meant: null }))

/** What a change of words would do: refused with a reason, or the verdicts that it would change. */
export const tryChange = (
  ledger: Ledger,
  change: Change,
  now: number,
  recent: readonly Typed[] = [],
): Trial => {
  const danger = dangerIn(change)
  const own = examples(ledger)
  const known = new Set(own.map(one => one.request))
  const asked = requestsSince(ledger, now - daysReplayed * day).filter(one => !known.has(one.request))
  // What the owner has spoken of herself counts once.
  const spoken = new Set(own.map(one => one.text))
  const typed = ordinary(ledger, recent).filter(one => !spoken.has(one.text))
  const kept = [...own, ...asked, ...typed]
  const turned = danger ? [] : replay(kept, learn(ownWords(ledger)), learn(after(ledger, change)))
  return {
    danger,
    back: backOf(change, ownWords(ledger)),
    examined: kept.length,
    total: turned.length,
    changes: turned
      .slice(0, shownAtMost)
      .map(({ kept: { text, at, request, meant }, before, after: then }) => ({
        text,
        at,
        request,
        meant,
        before,
        after: then,
      })),
  }
}
