import type { Event, Exampled } from '../events.ts'
import type { VerdictKind } from '../optout/verdict.ts'
import { noted, type Pen } from '../person/meet.ts'
import type { Refusal } from './act.ts'
import type { Ledger } from './ledger.ts'

type Said = { text: string; lastOurs: string | null; afterOffer: boolean; meant: VerdictKind }

const event = (
  pen: Pen,
  example: Omit<Exampled, 'kind' | keyof ReturnType<typeof noted>>,
  after: number,
): Exampled => {
  // Never older than what it replaces: the computer's clock may have gone back meanwhile.
  const at = Math.max(pen.now, after + 1)
  return {
    kind: 'example',
    ...noted(pen, `example/${example.of}/${at}/${pen.device}`, at, 'owner'),
    ...example,
  }
}

/**
 * Keeps a message among the shop's own examples, with what the owner says it meant. Of a request its own words
 * and what was said before it count; from the try-it box (`request` null) those given here.
 */
export const keepExample = (
  ledger: Ledger,
  pen: Pen,
  request: string | null,
  { text, lastOurs, afterOffer, meant }: Said,
): Event[] | Refusal => {
  const asked = request === null ? null : ledger.requests.get(request)?.asked
  if (asked === undefined) return 'no-such-request'
  const of = request ?? pen.idOf(JSON.stringify([text, lastOurs, afterOffer]))
  const before = asked ? asked.around.at(-1)?.text : lastOurs
  const offer = asked ? asked.afterOffer : afterOffer
  const example = {
    of,
    text: asked ? (asked.text ?? '') : text,
    ...(before && { lastOurs: before }),
    ...(offer && { afterOffer: true as const }),
    meant,
  }
  if (example.text.trim() === '') return 'no-such-example'
  return [event(pen, example, ledger.examples.get(of)?.at ?? 0)]
}

/** Takes an example out of the set: its words are emptied, so that they go with the next snapshot. */
export const forgetExample = (ledger: Ledger, pen: Pen, of: string): Event[] | Refusal => {
  const known = ledger.examples.get(of)
  if (!known || known.meant === 'forgotten') return 'no-such-example'
  return [event(pen, { of, text: '', meant: 'forgotten' }, known.at)]
}
