import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Account, openAccount } from '../../electron/engine/account.ts'
import { addPerson, denyPeople, setConsent, undoAct } from '../../shared/consent/act.ts'
import { permitOf } from '../../shared/consent/permit.ts'
import type { Identity } from '../../shared/person/identity.ts'

const rosa: Identity = { kind: 'phone', id: '5541996543210' }

let folder: string
let account: Account
let clock = 1_800_000_000_000
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  account = await openAccount(folder, () => clock++)
})
afterEach(async () => {
  await account.close()
  await rm(folder, { recursive: true, force: true })
})

/** A delivery as Meta posts it, with the texts that one customer typed. */
const typed = (...texts: string[]) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '554133334444', phone_number_id: '2' },
            messages: texts.map((body, index) => ({
              ...{ from: rosa.id, id: `wamid.${clock}.${index}`, type: 'text', text: { body } },
              timestamp: String(Math.floor(clock / 1000) + index),
            })),
          },
        },
      ],
    },
  ],
})

const mayGetOffers = () => permitOf(account.store.ledger, rosa, 'offers').group

/** Rosa, who is not in the copy, agrees to offers; answers the copy's name. */
const agreesAfterCopy = async () => {
  const copy = await account.store.copyAs('hand')
  const contact = { name: 'Rosa', identity: rosa, topics: ['offers' as const], proof: 'ficha assinada' }
  await account.store.commit(() => addPerson(account.store.ledger, account.pen(), contact).events)
  clock += 600_000
  return copy ?? ''
}

describe('while a copy is gone back to', () => {
  it('a "no" that arrives is judged on what the shop goes on with, and holds', async () => {
    const copy = await agreesAfterCopy()
    expect(mayGetOffers()).toBe('allowed')
    const going = account.store.goBack(copy)
    const answered = account.intake.deliver(typed('quanto custa o vestido azul?', 'PARAR', 'obrigada'))
    await Promise.all([going, answered])
    expect(mayGetOffers()).toBe('denied')
    await account.close()
    account = await openAccount(folder, () => clock++)
    expect(mayGetOffers()).toBe('denied')
    expect([...account.store.ledger.requests.values()].map(one => one.asked?.text)).toEqual(['PARAR'])
  })

  it('a "no" that came just before is kept, with the number that it came from', async () => {
    const copy = await agreesAfterCopy()
    const answered = account.intake.deliver(typed('PARAR'))
    await Promise.all([account.store.goBack(copy), answered])
    expect(mayGetOffers()).toBe('denied')
  })
})

describe('going back to a copy', () => {
  it('finds it, be it the oldest of those that are kept before each return', async () => {
    const { store } = account
    await account.intake.deliver(typed('PARAR'))
    const oldest = await store.copyAs('before')
    for (let more = 0; more < 4; more++) {
      clock += 60_000
      await store.copyAs('before')
    }
    clock += 60_000
    await store.copyAs('before', oldest ?? '')
    await store.goBack(oldest ?? '')
    expect(mayGetOffers()).toBe('denied')
  })

  it('can be taken back: whoever had agreed since has agreed again', async () => {
    const { store, pen } = account
    await account.intake.deliver(typed('PARAR'))
    const [person = ''] = store.ledger.people.keys()
    const copy = await store.copyAs('hand')
    clock += 600_000
    const back = setConsent(store.ledger, pen(), {
      ...{ person, topic: 'offers', state: 'granted', proof: 'pediu de novo no balcão' },
    })
    await store.commit(() => (typeof back === 'string' ? [] : back))
    expect(mayGetOffers()).toBe('allowed')
    const before = await store.copyAs('before')
    await store.goBack(copy ?? '')
    expect(mayGetOffers()).toBe('denied')
    await account.set({ restored: copy ?? '' })
    expect(await store.goBack(before ?? '')).toMatchObject({ kept: [], said: [] })
    expect(mayGetOffers()).toBe('allowed')
  })

  it('silences nobody whom a mistake had silenced that was taken back', async () => {
    const { store, pen } = account
    const contact = { name: 'Rosa', identity: rosa, topics: ['offers' as const], proof: 'ficha assinada' }
    const { person, events } = addPerson(store.ledger, pen(), contact)
    await store.commit(() => events)
    const copy = (await store.copyAs('hand')) ?? ''
    clock += 600_000
    const no = denyPeople(store.ledger, pen(), { people: [person], topics: ['offers'], proof: 'engano' })
    if (typeof no === 'string') throw new Error(no)
    await store.commit(() => no)
    expect(mayGetOffers()).toBe('denied')
    const act = no.flatMap(one => ('act' in one && one.act) || [])[0] ?? ''
    const undone = undoAct(store.ledger, pen(), { act, why: 'engano' })
    await store.commit(() => (typeof undone === 'string' ? [] : undone))
    expect(mayGetOffers()).toBe('allowed')
    expect(await store.goBack(copy)).toMatchObject({ lost: [], said: [] })
    expect(mayGetOffers()).toBe('allowed')
  })

  const flipped = async (file: string, bytes: Buffer, at: number) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(file, bytes)
  }
  it.each<[string, (file: string, bytes: Buffer, at: number) => Promise<void>]>([
    ['a byte of it changed', flipped],
    ['the head of its file changed', (file, bytes) => flipped(file, bytes, 30)],
    [
      'its file is cut off before it',
      (file, bytes, at) => writeFile(file, bytes.subarray(0, bytes.lastIndexOf('\n', at) + 1)),
    ],
    ['its file is gone', file => rm(file)],
  ])('keeps a "no" that the journal can no longer tell: %s', async (_, spoil) => {
    const { store, pen } = account
    const contact = { name: 'Rosa', identity: rosa, topics: ['offers' as const], proof: 'ficha assinada' }
    const added = addPerson(store.ledger, pen(), contact)
    await store.commit(() => added.events)
    const copy = (await store.copyAs('hand')) ?? ''
    clock += 600_000
    const no = setConsent(store.ledger, pen(), {
      ...{ person: added.person, topic: 'offers', state: 'denied', proof: 'pediu no balcão' },
    })
    await store.commit(() => (typeof no === 'string' ? [] : no))
    await account.close()
    const spoilt: string[] = []
    for (const name of (await readdir(folder, { recursive: true })).filter(one => /j-\d+\.log$/.test(one))) {
      const bytes = await readFile(join(folder, name))
      const at = bytes.indexOf('pediu no')
      if (at < 0) continue
      await spoil(join(folder, name), bytes, at)
      spoilt.push(name)
    }
    expect(spoilt).toHaveLength(1)
    account = await openAccount(folder, () => clock++)
    expect(mayGetOffers()).toBe('denied')
    expect((await account.store.goBack(copy)).said).toHaveLength(1)
    expect(mayGetOffers()).toBe('denied')
    await account.close()
    account = await openAccount(folder, () => clock++)
    expect(mayGetOffers()).toBe('denied')
  })
})
