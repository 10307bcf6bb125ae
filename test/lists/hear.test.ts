import { expect, it } from 'vitest'
import { openKept } from '../../electron/engine/kept.ts'
import { hearChat } from '../../electron/engine/lists/hear.ts'
import { look, messagesOf, rowsOf } from '../../electron/engine/lists/look.ts'
import { createLookback } from '../../electron/engine/lookback.ts'
import { decide } from '../../shared/consent/act.ts'
import { permitOf } from '../../shared/consent/permit.ts'
import { receive } from '../../shared/consent/receive.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import { undoImport } from '../../shared/consent/undoImport.ts'
import { temporaryFolder } from '../built/sossego.ts'
import { fileOf } from './file.ts'

const reader = { look, rows: rowsOf, messages: messagesOf }
const watching = { progress: () => {}, goesOn: () => true }
const chat =
  '31/12/2025 14:01 - Loja: Oferta! Responda PARAR para sair\n31/12/2025 14:03 - +55 31 97777-6666: PARAR\n'
const folder = temporaryFolder()

/** A shop that hears chats and messages. */
const shop = async (name: string) => {
  const kept = await openKept(`${folder}/${name}`, () => 1_800_000_000_000)
  const { ledger, commit } = kept.store
  return {
    kept,
    hear: (text = chat) => {
      const asked = fileOf(text, 'C.txt')
      return hearChat(kept, reader, { asked, me: 'Loja', number: null, dry: false }, watching)
    },
    live: (phone: string) => {
      const at = new Date(2025, 11, 31, 14, 3, 20).getTime()
      const lookback = createLookback()
      const around = {
        ...{ ledger, ...kept.pen(), own: kept.own() },
        failuresUnderWay: 0,
        lately: (...[who, one]: Parameters<Parameters<typeof receive>[0]['lately']>) =>
          lookback.lately(who, one.at, one),
      }
      const signal = { kind: 'message', id: `wamid.${phone}`, at, who: { phone }, type: 'text' } as const
      return commit(() => receive(around, { ...signal, form: 'text', text: 'PARAR' }))
    },
    offers: () => permitOf(ledger, { kind: 'phone', id: '5531977776666' }, 'offers').group,
    undo: async (id: string | null) => {
      const made = undoImport(ledger, kept.pen(), { import: id ?? '', why: 'x' })
      if (typeof made === 'string') throw new Error(made)
      await commit(() => made)
    },
  }
}

it('hears a request of an exported chat although somebody else wrote the same in that minute', async () => {
  const { kept, hear, live, offers } = await shop('other')
  await live('5531988887777')
  expect(await hear()).toMatchObject({ requests: 1, known: 0 })
  expect(offers()).toBe('denied')
  await kept.close()
})

it('knows a request of an exported chat that arrived from the same person before', async () => {
  const { kept, hear, live } = await shop('same')
  await live('5531977776666')
  expect(await hear()).toMatchObject({ requests: 0, known: 1 })
  await kept.close()
})

it('takes an exported chat in again after it was taken back, each time once', async () => {
  const { kept, hear, undo, offers } = await shop('again')
  for (let round = 0; round < 3; round++) {
    const { requests, import: id } = await hear()
    expect([requests, offers()]).toEqual([1, 'denied'])
    expect(await hear()).toMatchObject({ requests: 0, known: 1 })
    await undo(id)
    expect(offers()).not.toBe('denied')
  }
  await kept.close()
})

it.each(['not-a-request', 'stop-all'] as const)(
  'holds nobody once an exported chat is taken back whose unclear request the owner decided: %s',
  async decision => {
    const { kept, hear, undo, offers } = await shop(decision)
    const { ledger, commit } = kept.store
    const { import: id } = await hear(chat.replace(': PARAR\n', ': chega né\n'))
    const [request] = ledger.requests.values()
    expect(request && tabOf(request)).toBe('waiting')
    const decided = decide(ledger, kept.pen(), { request: request?.id ?? '', decision, reason: null })
    if (typeof decided === 'string') throw new Error(decided)
    await commit(() => decided)
    await undo(id)
    expect([request && tabOf(request), offers()]).toEqual(['undone', 'unknown'])
    await kept.close()
  },
)
