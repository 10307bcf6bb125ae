import { createHash } from 'node:crypto'
import { groupOf, type Ledger } from '../../shared/consent/ledger.ts'
import { type Desk, receive } from '../../shared/consent/receive.ts'
import type { Event } from '../../shared/events.ts'
import type { Own } from '../../shared/optout/own.ts'
import { type Identity, identitiesOf } from '../../shared/person/identity.ts'
import { keyOf } from '../../shared/person/keys.ts'
import { knownAs } from '../../shared/person/meet.ts'
import { readDelivery } from '../../shared/whatsapp/delivery.ts'
import type { LeftOut, Signal } from '../../shared/whatsapp/signal.ts'
import type { Lookback } from './lookback.ts'
import type { Store } from './store/store.ts'

/** A short name made of a text that does not tell it: for ids of persons and events. */
export const idOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22)

export type Intake = {
  /**
   * Takes one delivery, already parsed. Answers once everything in it that is about consent is on the disk,
   * with what was left out, by name. Rejects with StoreError where it could not be written.
   */
  deliver: (body: unknown) => Promise<LeftOut[]>
}

/** Every name of every person that a signal speaks of, as far as they are known. */
const keysOf = (ledger: Ledger, signal: Signal): string[] => {
  const named = namesIn(signal)
  const known = named.flatMap(identity => knownAs(ledger, identity)).flatMap(id => groupOf(ledger, id))
  const others = known.flatMap(id => ledger.people.get(id)?.identities ?? [])
  return [...new Set([...named, ...others].map(keyOf))]
}

const namesIn = (signal: Signal): Identity[] => {
  switch (signal.kind) {
    case 'message':
    case 'preference':
    case 'status':
      return identitiesOf(signal.who)
    case 'identity':
      return [...identitiesOf(signal.before), ...identitiesOf(signal.after)]
    case 'echo':
    case 'notice':
      return []
  }
}

/**
 * The one road in: delivery -> signals -> verdicts -> one frame. What is being written about a person is
 * waited for before the next signal of the same person is judged, so that a "voltar" right after a "sair",
 * or the same message twice at once, is judged on what the first one did. The store says when to judge.
 */
export const createIntake = (store: Store, lookback: Lookback, own: () => Own, now: () => number): Intake => {
  const writing = new Map<string, Promise<void>>()
  let failuresUnderWay = 0

  const deliver = async (body: unknown) => {
    const { signals: told, leftOut } = readDelivery(body)
    const signals = told.map(signal => (signal.at === 0 ? { ...signal, at: now() } : signal))
    if (leftOut.some(one => one.why === 'too many')) return leftOut
    let fault: unknown = null
    let next = 0

    /** Judges the next signals, up to one of a person about whom something is being written. */
    const judge = (keys: Set<string>, pending: Promise<void>, failures: { count: number }): Event[] => {
      const events: Event[] = []
      for (let signal = signals[next]; signal; signal = signals[++next]) {
        const concerned = keysOf(store.ledger, signal)
        if (concerned.some(key => writing.has(key))) break
        const made = understand(signal)
        if (made instanceof Error) fault = made
        if (made instanceof Error || made.length === 0) continue
        events.push(...made)
        const told = made.filter(event => event.kind === 'request' && event.way === 'failure').length
        failuresUnderWay += told
        failures.count += told
        for (const key of concerned) {
          keys.add(key)
          writing.set(key, pending)
        }
      }
      return events
    }

    while (next < signals.length) {
      const keys = new Set<string>()
      const failures = { count: 0 }
      let settle = () => {}
      const pending = new Promise<void>(done => {
        settle = done
      })
      try {
        await store.commit(() => judge(keys, pending, failures))
      } finally {
        for (const key of keys) writing.delete(key)
        failuresUnderWay -= failures.count
        settle()
      }
      const signal = signals[next]
      if (signal) await Promise.all(keysOf(store.ledger, signal).map(key => writing.get(key)))
    }
    // A mistake of ours: the neighbours are safe, and Meta brings this one again (to a mended version, maybe).
    if (fault) throw fault
    return leftOut
  }

  const understand = (signal: Signal): Event[] | Error => {
    const lately: Desk['lately'] = (identities, message) => lookback.lately(identities, message.at, message)
    try {
      const desk = {
        ledger: store.ledger,
        now: now(),
        device: store.device,
        idOf,
        lately,
        own: own(),
        failuresUnderWay,
      }
      return receive(desk, signal)
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    } finally {
      lookback.remember(signal)
    }
  }

  return { deliver }
}
