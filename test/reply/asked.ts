import { applyAll } from '../../shared/consent/apply.ts'
import { emptyLedger, type Ledger, type RequestRecord } from '../../shared/consent/ledger.ts'
import type { Event, Requested } from '../../shared/events.ts'
import type { Replying, ReplyNews, ReplyNewsKind } from '../../shared/reply/events.ts'
import { plain } from '../plain.ts'

export const hour = 3_600_000
/** Noon in São Paulo, 23 November 2026. */
export const noon = Date.UTC(2026, 10, 23, 15)
export const zone = 'America/Sao_Paulo'

export const noted = (id: string, at = noon) => ({
  ...{ id, v: 1 as const, at, noted: at, device: 'd', by: 'rule' as const },
})

export const request = (more: Partial<Requested> = {}): Requested => ({
  ...{ kind: 'request', ...noted('wamid.1'), person: 'p-1', verdict: 'OUT', rule: 'pt.word' },
  ...{ words: ['SAIR'], way: 'word', text: 'SAIR', topics: [], around: [], number: '310' },
  ...more,
})

export const reply = (id = 'r-1', more: Partial<Replying> = {}): Replying => ({
  ...{
    kind: 'reply',
    ...noted(id),
    by: 'owner',
    request: 'wamid.1',
    person: 'p-1',
    number: '310',
    text: 'Pronto!',
  },
  ...more,
})

export const news = (kind: ReplyNewsKind, more: Partial<ReplyNews> = {}): ReplyNews => {
  const of = more.reply ?? 'r-1'
  return {
    ...{
      kind: 'reply-news',
      ...noted(`${of}/${kind}`),
      request: 'wamid.1',
      person: 'p-1',
      reply: of,
      news: kind,
    },
    ...more,
  }
}

export const ledgerOf = (...events: Event[]): Ledger => {
  const ledger = emptyLedger(plain)
  applyAll(ledger, events)
  return ledger
}

export const recordOf = (...events: Event[]): RequestRecord => {
  const record = ledgerOf(...events).requests.get('wamid.1')
  if (!record) throw new Error('nothing was asked')
  return record
}
