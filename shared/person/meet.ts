import { carriers, groupOf, type Ledger } from '../consent/ledger.ts'
import type { Joined, Met } from '../events.ts'
import { type Identity, identitiesOf, type Who } from './identity.ts'
import { keyOf } from './keys.ts'

/**
 * What every event of one writing shares. `idOf` turns a text into a short name that does not tell it. `staff`: who
 * sits at the device.
 */
export type Pen = { now: number; device: string; idOf: (text: string) => string; staff?: string }

/** Everything an event needs beside its own matter. */
export const noted = (pen: Pen, id: string, at: number, by: 'rule' | 'owner' | 'whatsapp') => ({
  id,
  v: 1 as const,
  at,
  noted: pen.now,
  device: pen.device,
  by,
  ...(by === 'owner' && pen.staff && { staff: pen.staff }),
})

/** Id of a person first known by this identity. Whoever was erased gets another one when she comes again. */
export const personIdOf = (ledger: Ledger, identity: Identity): string => {
  const id = `p-${ledger.seal(keyOf(identity))}`
  if (!ledger.erased.has(id)) return id
  let count = 1
  while (ledger.erased.has(`${id}-${count}`)) count++
  return `${id}-${count}`
}

/** Ids of the humans that already go by this identity, in any spelling. */
export const knownAs = (ledger: Ledger, identity: Identity): string[] => [
  ...new Set(carriers(ledger, keyOf(identity)).map(id => groupOf(ledger, id)[0] ?? id)),
]

/** Says that two persons are one. */
export const join = (pen: Pen, person: string, other: string, at: number): Joined => ({
  kind: 'joined',
  ...noted(pen, pen.idOf(JSON.stringify(['joined', person, other])), at, 'whatsapp'),
  person,
  other,
})

/** `person` is null when the signal names nobody. */
export type Meeting = { person: string | null; events: (Met | Joined)[] }

/**
 * Finds or makes the person behind an identity or two: new identities of a known person are noted, and two
 * persons shown to be one are joined. Nobody's consent changes by being met. `by`: who tells the name; the owner's is
 * kept beside WhatsApp's.
 */
export const meet = (
  ledger: Ledger,
  pen: Pen,
  who: Who,
  at: number,
  by: 'whatsapp' | 'owner' = 'whatsapp',
): Meeting => {
  const identities = identitiesOf(who)
  const first = identities[0]
  if (!first) return { person: null, events: [] }
  const known = [...new Set(identities.flatMap(identity => knownAs(ledger, identity)))].sort()
  // The record that carries the identity itself, so that what she said before and after a join stands side by side.
  const [carrier] = identities.flatMap(identity => carriers(ledger, keyOf(identity)))
  const person = carrier ?? personIdOf(ledger, first)
  const events: (Met | Joined)[] = []
  const members = groupOf(ledger, person).flatMap(id => ledger.people.get(id)?.identities ?? [])
  const strange = identities.filter(one => !members.some(old => old.kind === one.kind && old.id === one.id))
  if (strange.length > 0 || renamed(ledger, person, who, by)) {
    const told =
      by === 'owner' ? ['met', person, strange, who.name ?? '', by] : ['met', person, strange, who.name ?? '']
    const id = pen.idOf(JSON.stringify(told))
    const name = who.name ? { name: who.name } : {}
    events.push({ kind: 'met', ...noted(pen, id, at, by), person, identities: strange, ...name })
  }
  for (const other of known.slice(1)) events.push(join(pen, known[0] ?? person, other, at))
  return { person, events }
}

/** Whether this is a name that the same teller has not told of any record before. */
const renamed = (ledger: Ledger, person: string, who: Who, by: 'whatsapp' | 'owner') =>
  who.name !== undefined &&
  groupOf(ledger, person).every(id => {
    const record = ledger.people.get(id)
    return (by === 'owner' ? record?.given : record?.name)?.text !== who.name
  })
