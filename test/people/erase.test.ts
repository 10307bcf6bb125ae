import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Kept, openKept } from '../../electron/engine/kept.ts'
import { hearChat } from '../../electron/engine/lists/hear.ts'
import { look, messagesOf, rowsOf } from '../../electron/engine/lists/look.ts'
import { takeList } from '../../electron/engine/lists/take.ts'
import { denyPeople, undoAct } from '../../shared/consent/act.ts'
import { erase } from '../../shared/consent/erase.ts'
import { joinPeople, partPeople } from '../../shared/consent/pair.ts'
import type { Event } from '../../shared/events.ts'
import { fileOf } from '../lists/file.ts'

const reader = { look, rows: rowsOf, messages: messagesOf }
const watching = { progress: () => {}, goesOn: () => true }
const columns = [
  { name: 'nome', means: 'name' as const },
  { name: 'fone', means: 'phone' as const },
]
let folder = ''
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = () => openKept(folder, () => 1_800_000_000_000)
const start = async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  return open()
}
const take = (kept: Kept, text: string, proof: string, read = reader) => {
  const terms = { state: 'granted' as const, topics: ['offers' as const], proof }
  return takeList(
    kept,
    read,
    { asked: fileOf(`nome;fone\n${text}`), columns, dates: null, terms, dry: false },
    watching,
  )
}
/** Erases the only person there is, as the app does. */
const eraseHer = async (kept: Kept) => {
  const [id = ''] = kept.store.ledger.people.keys()
  const events = erase(kept.store.ledger, kept.pen(), id)
  if (typeof events === 'string') throw new Error(events)
  await kept.store.commit(() => events)
  await kept.sweep()
}
/** Files below the folder in which one of these can be read, now and after another opening. */
const traces = async (...texts: string[]) => {
  const again = await open()
  await again.sweep()
  await again.close()
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    if (texts.some(text => bytes.includes(text))) found.push(entry.name)
  }
  return found
}

describe('whoever is erased', () => {
  it('is in no file, also where a list that names her was half read at that moment', async () => {
    const kept = await start()
    await take(kept, 'Zulmira;31 980000007\n', 'ficha')
    let reads = 0
    // The list is read twice: first whether it can be, then to be taken in.
    const erasing = async function* (asked: Parameters<typeof rowsOf>[0]) {
      reads += 1
      let isFirst = reads === 2
      for await (const batch of rowsOf(asked)) {
        yield batch
        if (isFirst) await eraseHer(kept)
        isFirst = false
      }
    }
    const others = Array.from({ length: 2_000 }, (_, n) => `C${n};31 9${81_000_000 + n}`).join('\n')
    await take(kept, `Zulmira Silva;31 980000007\n${others}\n`, 'outra ficha', { ...reader, rows: erasing })
    expect(kept.store.ledger.erased.size).toBe(1)
    expect(kept.store.ledger.people.size).toBe(2_000)
    await kept.close()
    expect(await traces('5531980000007', 'Zulmira')).toEqual([])
  })

  it('takes the name of a chat along of which she was the only one, and of no list with others in it', async () => {
    const kept = await start()
    const text =
      '31/12/2025 14:01 - Loja: Oferta! Responda PARAR para sair\n31/12/2025 14:03 - Dona Zulmira: PARAR\n'
    const asked = fileOf(text, 'Conversa do WhatsApp com Dona Zulmira.txt')
    await hearChat(kept, reader, { asked, me: 'Loja', number: '31 97777-6666', dry: false }, watching)
    expect(kept.store.ledger.imports.size).toBe(1)
    await eraseHer(kept)
    expect(kept.store.ledger.imports.size).toBe(0)
    await take(kept, 'Ana;31 981111111\nBia;31 982222222\n', 'ficha')
    await eraseHer(kept)
    const lists = () => [...kept.store.ledger.imports.values()].map(({ said }) => said?.name)
    expect([kept.store.ledger.people.size, lists()]).toEqual([1, ['lista.csv']])
    await kept.close()
    expect(await traces('Zulmira', 'Ana', '981111111')).toEqual([])
    const again = await open()
    expect([...again.store.ledger.imports.values()].map(({ said }) => said?.name)).toEqual(['lista.csv'])
    await again.close()
  })

  it('is in no saved view that was forgotten', async () => {
    const kept = await start()
    await take(kept, 'Zulmira;31 980000007\n', 'ficha')
    const wanted = { search: '980000007' }
    await kept.set({ 'view/1': JSON.stringify({ name: 'Dona Z', wanted }), 'view/2': '{"name":"Todas"}' })
    await kept.set({ 'view/1': '' })
    await eraseHer(kept)
    expect(kept.setting('view/2')).toContain('Todas')
    await kept.close()
    expect(await traces('Dona Z', '980000007')).toEqual([])
    expect(await traces('Todas')).not.toEqual([])
  })

  it('is in no word about an act that was of nobody else, nor in what was said of her and somebody else', async () => {
    const kept = await start()
    await take(kept, 'Zulmira;31 980000007\nBia;31 982222222\n', 'ficha')
    const { ledger } = kept.store
    const [zulmira = '', bia = ''] = ledger.people.keys()
    const write = async (events: Event[] | string) => {
      if (typeof events === 'string') throw new Error(events)
      await kept.store.commit(() => events)
      return events
    }
    const denied = await write(
      denyPeople(ledger, kept.pen(), { people: [zulmira], topics: ['offers'], proof: 'x' }),
    )
    const act = denied.flatMap(one => ('act' in one ? (one.act ?? []) : []))[0] ?? ''
    await write(undoAct(ledger, kept.pen(), { act, why: 'Zulmira ligou' }))
    const [joined] = await write(joinPeople(ledger, kept.pen(), { person: zulmira, other: bia }))
    await write(
      partPeople(ledger, kept.pen(), { person: zulmira, join: joined?.id ?? '', why: 'Zulmira é irmã' }),
    )
    await eraseHer(kept)
    expect(ledger.people.get(bia)).toMatchObject({ joined: [] })
    expect(ledger.undone.size).toBe(0)
    await kept.close()
    expect(await traces('Zulmira ligou', 'Zulmira é irmã')).toEqual([])
  })
})
