import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../electron/engine/engine.ts'
import { createLookback } from '../electron/engine/lookback.ts'
import { decide, undo } from '../shared/consent/act.ts'
import { apply } from '../shared/consent/apply.ts'
import { emptyLedger } from '../shared/consent/ledger.ts'
import { type Desk, receive } from '../shared/consent/receive.ts'
import { consentOf } from '../shared/consent/settle.ts'
import { tabOf } from '../shared/consent/standing.ts'
import { marketing, startedByShop, type Topic, topics } from '../shared/consent/topic.ts'
import type { Event, Requested } from '../shared/events.ts'
import { noOwn } from '../shared/optout/own.ts'
import type { EchoSignal, MessageSignal, Signal, StatusSignal } from '../shared/whatsapp/signal.ts'
import { delivery } from './built/sossego.ts'
import { noReader, plain } from './plain.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const who = { phone: '5531988887777', name: 'Ana' }

/** A shop that hears: a real ledger, a real lookback, signal after signal. */
const shop = () => {
  const ledger = emptyLedger(plain)
  const lookback = createLookback()
  const pen = {
    now: 1_000 * hour,
    device: 'd',
    idOf: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12),
  }
  const take = (events: Event[] | string) => {
    if (typeof events === 'string') throw new Error(events)
    for (const event of events) apply(ledger, event)
  }
  const hear = (...signals: Signal[]): Event[] =>
    signals.flatMap(signal => {
      const lately: Desk['lately'] = (names, message) => lookback.lately(names, message.at, message)
      const events = receive({ ...pen, ledger, own: noOwn, lately, failuresUnderWay: 0 }, signal)
      take(events)
      lookback.remember(signal)
      return events
    })
  const shown = () =>
    [...ledger.requests.values()]
      .filter(record => tabOf(record) !== null)
      .map(record => record.asked as Requested)
  return {
    ledger,
    hear,
    shown,
    rows: () => shown().map(({ verdict, text }) => [verdict, text]),
    tabs: () => [...ledger.requests.values()].flatMap(record => tabOf(record) ?? []),
    denied: (): Topic[] => {
      const [id = ''] = ledger.people.keys()
      return topics.filter(topic => consentOf(ledger, id, topic).state === 'denied')
    },
    offers: () => consentOf(ledger, [...ledger.people.keys()][0] ?? '', 'offers').state,
    decide: (request: string) =>
      take(decide(ledger, pen, { request, decision: 'not-a-request', reason: null })),
    undo: (request: string) => take(undo(ledger, pen, request, 'não era dela')),
  }
}

const wrote = (text: string, at: number, more: Partial<MessageSignal> = {}): MessageSignal => ({
  kind: 'message',
  id: `m${at}`,
  at,
  who,
  form: 'text',
  type: 'text',
  text,
  ...more,
})
const bubbles = (from: number, ...texts: string[]) =>
  texts.map((text, n) => wrote(text, from + n * 5 * second))
const edited = (original: string, text: string, at: number): MessageSignal =>
  wrote(text, at, { id: `e${at}`, type: 'edit:text', edits: original })
const answered = (text: string, at: number): EchoSignal => ({
  kind: 'echo',
  id: `o${at}`,
  at,
  to: who,
  text,
  type: 'text',
})
const offered = (at: number): StatusSignal => ({
  kind: 'status',
  id: `s${at}`,
  at,
  who,
  status: 'sent',
  category: 'marketing',
})
const pictured = (at: number, type = 'sticker'): MessageSignal => {
  const { text: _, ...rest } = wrote('', at, { form: 'picture', type })
  return rest
}

describe('several short messages in a row', () => {
  it('make one request, whose text is all that was needed to understand it', () => {
    const { hear, rows, denied, shown } = shop()
    hear(...bubbles(hour, 'oi', 'para', 'de mandar isso'))
    expect(rows()).toEqual([['OUT', 'oi para de mandar isso']])
    expect(denied()).toEqual([...startedByShop])
    expect(shown()[0]?.replaces).toEqual([`m${hour + 5 * second}`])
    for (const word of shown()[0]?.words ?? []) expect(shown()[0]?.text).toContain(word)
  })

  it('keep nothing of what else she wrote, where the last one says it alone', () => {
    const { hear, rows, ledger } = shop()
    hear(...bubbles(hour, 'meu cpf é 123', 'quanto custa o vestido', 'SAIR'))
    expect(rows()).toEqual([['OUT', 'SAIR']])
    expect(JSON.stringify([...ledger.requests])).not.toContain('cpf')
  })

  it('are not joined over a pause, nor over a message of ours', () => {
    const apart = shop()
    apart.hear(wrote('para', hour), wrote('de mandar isso', hour + minute))
    expect(apart.rows()).toEqual([['ASK', 'para']])
    const between = shop()
    between.hear(wrote('não quero', hour), answered('Certo, obrigado!', hour + 2 * second))
    between.hear(wrote('receber mensagens de vocês', hour + 4 * second))
    expect(between.rows().map(([verdict]) => verdict)).not.toContain('OUT')
  })

  it('never cost a clear "no": what the last one says by itself is heard', () => {
    for (const before of ['não quero', 'quanto custa o vestido', 'eu nunca vou', 'isso é']) {
      const { hear, denied } = shop()
      hear(...bubbles(hour, before, 'SAIR'))
      expect(denied(), before).toEqual([...startedByShop])
    }
  })

  it('say the same thing three times in a minute once, also with thanks after it', () => {
    const { hear, rows } = shop()
    hear(wrote('SAIR', hour), wrote('sair', hour + 20 * second), wrote('SAIR!!', hour + 40 * second))
    hear(wrote('obrigada', hour + 45 * second))
    expect(rows()).toEqual([['OUT', 'SAIR']])
    const unclear = shop()
    unclear.hear(...bubbles(hour, 'chega', 'chega'))
    expect(unclear.rows()).toEqual([['ASK', 'chega']])
  })

  it('add no weaker row to a clear one', () => {
    const { hear, rows } = shop()
    hear(...bubbles(hour, 'SAIR', 'chega', 'ajuda'))
    expect(rows()).toEqual([['OUT', 'SAIR']])
  })

  it('let a clear one take the place of an unclear one, unless the owner has decided that', () => {
    const one = shop()
    one.hear(...bubbles(hour, 'chega', 'SAIR'))
    expect(one.rows()).toEqual([['OUT', 'SAIR']])
    one.undo(`m${hour + 5 * second}`)
    expect(one.tabs()).toEqual(['undone'])
    expect(one.offers()).toBe('unknown')
    const other = shop()
    const [first, last] = bubbles(hour, 'chega', 'SAIR') as [MessageSignal, MessageSignal]
    other.hear(first)
    other.decide(first.id)
    other.hear(last)
    expect(other.tabs()).toEqual(['dismissed', 'honoured'])
  })

  it('hear a right under the data law beside a "no"', () => {
    const { hear, rows } = shop()
    hear(...bubbles(hour, 'SAIR', 'apaguem meus dados pela LGPD'))
    expect(rows().map(([verdict]) => verdict)).toEqual(['OUT', 'DATA'])
  })

  it('follow her when she turns round, and round again', () => {
    const { hear, offers } = shop()
    hear(wrote('SAIR', hour), wrote('voltar a receber', hour + 10 * second))
    expect(offers()).toBe('granted')
    hear(wrote('SAIR', hour + 20 * second))
    expect(offers()).toBe('denied')
    hear(wrote('voltar a receber', hour + 30 * second))
    expect(offers()).toBe('granted')
  })

  it('leave a voice note among them to be heard', () => {
    const { hear, tabs } = shop()
    const spoken = { ...pictured(hour, 'audio'), form: 'voice' as const }
    hear(spoken, ...bubbles(hour + second, 'para', 'de mandar isso'))
    expect(tabs()).toEqual(['waiting', 'honoured'])
  })

  it('end in a "no" however they arrive, twice or out of order', () => {
    const all = [
      ['para', 'de mandar isso'],
      ['oi', 'não quero', 'mais receber', 'mensagens', 'obrigada'],
      ['please', 'stop', 'texting me'],
      ['ya no', 'quiero recibir', 'sus ofertas'],
      ['SAIR', 'quanto custa o vestido'],
      ['chega', 'SAIR', 'SAIR'],
    ].map(texts => bubbles(hour, ...texts))
    const mixed = fc
      .constantFrom(...all)
      .chain(said => fc.shuffledSubarray([...said, ...said], { minLength: said.length * 2 }))
    fc.assert(
      fc.property(mixed, signals => {
        const { hear, denied, tabs } = shop()
        hear(...signals)
        expect(denied()).toEqual([...startedByShop])
        expect(tabs()).not.toContain('waiting')
      }),
      { numRuns: 300 },
    )
  })
})

describe('a "no" that was not heard', () => {
  const again = (text: string, wait: number, first = 'SAIR', more: Partial<MessageSignal> = {}) => {
    const heard = shop()
    heard.hear(wrote(first, hour, more), wrote(text, hour + wait))
    return { ...heard, last: heard.shown().at(-1) }
  }

  it('is urgent when it is said again, as a row of its own', () => {
    const { last, rows } = again('SAIR', hour)
    expect(rows()).toHaveLength(2)
    expect(last).toMatchObject({ verdict: 'OUT', urgent: true })
  })

  it('is not urgent within ten minutes', () => {
    const { last, rows } = again('SAIR', 9 * minute)
    expect(rows()).toHaveLength(2)
    expect(last?.urgent).toBeUndefined()
  })

  it.each(['de novo?', 'outra vez', 'que saco', 'chega', 'não aguento mais receber isso'])(
    'is heard in "%s", which is unclear from anybody else',
    text => {
      const { last, denied } = again(text, hour)
      expect(last).toMatchObject({ verdict: 'OUT', urgent: true, text })
      expect(denied()).toEqual([...startedByShop])
      const stranger = shop()
      stranger.hear(wrote(text, hour))
      expect(stranger.rows()).toEqual([['ASK', text]])
    },
  )

  it('is heard no wider than it was said', () => {
    const { last, denied } = again('de novo?', hour, 'Parar promoções', { form: 'button' })
    expect(last).toMatchObject({ verdict: 'OUT', urgent: true, topics: [...marketing] })
    expect(denied()).toEqual([...marketing])
  })

  it('is none where she came back, where the owner took it back, or where only a list said it', () => {
    const back = shop()
    back.hear(wrote('SAIR', hour), wrote('voltar a receber', 2 * hour), wrote('de novo?', 3 * hour))
    expect(back.shown().at(-1)?.verdict).toBe('ASK')
    const undone = shop()
    undone.hear(wrote('SAIR', hour))
    undone.undo(`m${hour}`)
    undone.hear(wrote('de novo?', 3 * hour))
    expect(undone.shown().at(-1)?.verdict).toBe('ASK')
    const failed: StatusSignal = { ...offered(hour), status: 'failed', code: 131050 }
    const told = shop()
    told.hear(failed, wrote('de novo?', 3 * hour))
    expect(told.shown().at(-1)?.verdict).toBe('ASK')
  })

  it('makes no ordinary question urgent', () => {
    const { rows } = again('tem 38 na cor preta?', hour)
    expect(rows()).toHaveLength(1)
  })
})

describe('a message that was edited', () => {
  const original = wrote('SAIR', hour)
  const edit = (text: string) => edited(original.id, text, hour + 5 * minute)
  const both = (text: string) =>
    [
      [original, edit(text)],
      [edit(text), original],
    ].map(signals => {
      const heard = shop()
      heard.hear(...signals)
      return heard
    })

  it('is taken back where its last version speaks of something else, and of that nothing is kept', () => {
    for (const { tabs, offers, ledger } of both('quero saber do vestido')) {
      expect(tabs()).toEqual(['undone'])
      expect(offers()).toBe('unknown')
      const { undos = [] } = ledger.requests.get(original.id) ?? {}
      expect(undos).toMatchObject([{ by: 'rule', why: 'edited', of: original.id }])
      expect(JSON.stringify([...ledger.requests])).not.toContain('vestido')
    }
  })

  it.each([
    ['sair', 'sair, tenha um ótimo dia'],
    ['STOP', 'STOP thank you so much!'],
    ['SAIR', 'S A I R tenham uma ótima semana'],
    ['não quero mais receber mensagens', 'mensagens lindas, tenham um ótimo dia'],
  ])('takes no clear "no" back as long as a word of it stands: "%s" made "%s"', (before, after) => {
    const first = wrote(before, hour)
    const then = edited(first.id, after, hour + minute)
    for (const signals of [
      [first, then],
      [then, first],
    ]) {
      const { hear, denied, tabs } = shop()
      hear(...signals)
      expect(denied()).toEqual([...startedByShop])
      expect(tabs()).toEqual(['honoured'])
    }
  })

  it.each<[string, Partial<MessageSignal>]>([
    ['a picture', { form: 'picture' }],
    ['something else', { form: 'other' }],
    ['a voice note', { form: 'voice' }],
    ['what cannot be read', { form: 'unreadable' }],
    ['a forwarded text', { forwarded: true }],
    ['nothing at all', { text: '  ' }],
  ])('takes nothing back where it was made %s', (_, more) => {
    const then = { ...edit('quanto custa?'), ...more }
    for (const signals of [
      [original, then],
      [then, original],
    ]) {
      const { hear, denied, tabs } = shop()
      hear(...signals)
      expect(denied()).toEqual([...startedByShop])
      expect(tabs()).toEqual(['honoured'])
    }
  })

  it('is a message of its own where another person names it, or long after it was written', () => {
    const other = shop()
    other.hear(original, { ...edit('quanto custa?'), who: { phone: '5531977776666' } })
    expect([other.tabs(), other.denied()]).toEqual([['honoured'], [...startedByShop]])
    for (const [at, tabs] of [
      [hour + 19 * minute, ['undone']],
      [hour + 21 * minute, ['honoured']],
    ] as const) {
      for (const signals of [
        [original, edited(original.id, 'quanto custa?', at)],
        [edited(original.id, 'quanto custa?', at), original],
      ]) {
        const heard = shop()
        heard.hear(...signals)
        expect(heard.tabs()).toEqual(tabs)
      }
    }
    const late = shop()
    late.hear(wrote('chega', hour), edited(`m${hour}`, 'SAIR', hour + 30 * minute))
    expect(late.rows()).toEqual([
      ['ASK', 'chega'],
      ['OUT', 'SAIR'],
    ])
  })

  it('never gives consent: a person decides', () => {
    for (const before of ['tem 38?', 'SAIR']) {
      const first = wrote(before, hour)
      const then = edited(first.id, 'quero receber as ofertas', hour + minute)
      for (const signals of [
        [first, then],
        [then, first],
      ]) {
        const { hear, shown, offers } = shop()
        hear(...signals)
        expect(shown()).toContainEqual(expect.objectContaining({ verdict: 'ASK', rule: 'edited' }))
        expect(offers()).toBe(before === 'SAIR' ? 'denied' : 'held')
      }
    }
    const late = shop()
    late.hear(original, edited(original.id, 'quero receber as ofertas', 3 * hour))
    expect(late.offers()).toBe('denied')
    const same = shop()
    const asked = wrote('quero receber as ofertas', hour)
    same.hear(
      original,
      { ...asked, id: 'y', at: 2 * hour },
      edited('y', 'QUERO receber as ofertas', 2 * hour + minute),
    )
    expect(same.offers()).toBe('granted')
  })

  it('changes nothing where it says the same', () => {
    for (const { rows, denied } of both('sair!!')) {
      expect(rows()).toEqual([['OUT', 'SAIR']])
      expect(denied()).toEqual([...startedByShop])
    }
  })

  it('stands beside what it says now where that is unclear', () => {
    for (const { rows, denied } of both('chega')) {
      expect(rows().sort()).toEqual([
        ['ASK', 'chega'],
        ['OUT', 'SAIR'],
      ])
      expect(denied()).toEqual([...startedByShop])
    }
  })

  it('gives way to a clearer "no", and both are kept', () => {
    const unclear = wrote('chega', hour)
    const clear = edited(unclear.id, 'SAIR', hour + minute)
    for (const signals of [
      [unclear, clear],
      [clear, unclear],
    ]) {
      const { hear, denied, tabs, ledger } = shop()
      hear(...signals)
      expect(denied()).toEqual([...startedByShop])
      expect(tabs()).not.toContain('waiting')
      expect(ledger.requests.get(unclear.id)?.asked?.text).toBe('chega')
    }
  })

  it('ends alike whichever of the two comes first', () => {
    const texts = [
      'SAIR',
      'chega',
      'tem 38?',
      'quero receber as ofertas',
      'não quero mais promoções',
      'ajuda',
    ]
    for (const before of texts)
      for (const after of texts) {
        const first = wrote(before, hour)
        const then = edited(first.id, after, hour + minute)
        const [one, two] = [
          [first, then],
          [then, first],
        ].map(signals => {
          const heard = shop()
          heard.hear(...signals)
          return [heard.denied(), heard.offers(), heard.tabs().includes('waiting')]
        })
        expect(two, `${before} -> ${after}`).toEqual(one)
      }
  })

  it('of somebody else takes no place of hers, though it comes before the message that it names', () => {
    const { hear, rows } = shop()
    hear({ ...edit('SAIR'), who: { phone: '5531977776666' } }, wrote('chega', hour))
    expect(rows()).toEqual([
      ['OUT', 'SAIR'],
      ['ASK', 'chega'],
    ])
  })

  it('is judged like any other where it was no request before', () => {
    const asked = wrote('tem 38?', hour)
    for (const signals of [
      [asked, edited(asked.id, 'SAIR', hour + minute)],
      [edited(asked.id, 'SAIR', hour + minute), asked],
    ]) {
      const { hear, rows } = shop()
      hear(...signals)
      expect(rows()).toEqual([['OUT', 'SAIR']])
    }
  })

  it('is read in its old place among the others', () => {
    const { hear, rows } = shop()
    hear(wrote('não quero', hour), wrote('recbr', hour + 5 * second))
    hear(edited(`m${hour + 5 * second}`, 'receber mais mensagens', hour + 2 * minute))
    expect(rows()).toEqual([['OUT', 'não quero receber mais mensagens']])
  })

  it('counts in its newest version, however often and in whatever order it was edited', () => {
    const first = edited(original.id, 'quero saber do vestido', hour + minute)
    const last = edited(original.id, 'sair, por favor', hour + 2 * minute)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([original, first, last, original, first, last], { minLength: 6 }),
        signals => {
          const { hear, offers, rows } = shop()
          hear(...signals)
          expect(offers()).toBe('denied')
          expect(rows().filter(([verdict]) => verdict === 'OUT')).not.toHaveLength(0)
        },
      ),
    )
  })

  it('takes no "no" back that stands beside it', () => {
    const { hear, offers } = shop()
    hear(wrote('SAIR', hour), wrote('SAIR', hour + 5 * second))
    hear(edited(`m${hour}`, 'quanto custa?', hour + minute))
    expect(offers()).toBe('denied')
  })

  it('undoes nothing that the owner has decided, nothing tapped, and nothing by what cannot be read', () => {
    const decided = shop()
    decided.hear(wrote('chega', hour))
    decided.decide(`m${hour}`)
    decided.hear(edited(`m${hour}`, 'quanto custa?', hour + minute))
    expect(decided.tabs()).toEqual(['dismissed'])
    const tapped = shop()
    tapped.hear(wrote('Parar promoções', hour, { form: 'button' }))
    tapped.hear(edited(`m${hour}`, 'quanto custa?', hour + minute))
    expect(tapped.offers()).toBe('denied')
    const strange = shop()
    strange.hear(original)
    const { text: _, ...dark } = edit('')
    strange.hear({ ...dark, form: 'unreadable' })
    expect(strange.tabs()).toEqual(['honoured'])
  })
})

describe('a message that was deleted', () => {
  const gone = (id: string, at: number): MessageSignal => ({
    ...pictured(at, 'revoke'),
    form: 'other',
    deletes: id,
  })

  it('keeps its row and its consent', () => {
    const { hear, tabs, denied } = shop()
    hear(wrote('SAIR', hour))
    expect(hear(gone(`m${hour}`, hour + minute))).toEqual([])
    expect([tabs(), denied()]).toEqual([['honoured'], [...startedByShop]])
  })

  it('still gives sense to what comes after it', () => {
    const { hear, rows } = shop()
    hear(wrote('para', hour), gone(`m${hour}`, hour + second), wrote('de mandar isso', hour + 5 * second))
    expect(rows()).toEqual([['OUT', 'para de mandar isso']])
  })
})

describe('a sticker or a picture without a word', () => {
  it.each(['sticker', 'image', 'video'])('waits for a person where it answers an offer: %s', type => {
    const { hear, shown, tabs, offers } = shop()
    hear(offered(hour), pictured(2 * hour, type))
    expect(shown()).toMatchObject([
      { verdict: 'ASK', rule: 'form.picture', way: 'unheard', afterOffer: true },
    ])
    expect([tabs(), offers()]).toEqual([['waiting'], 'held'])
  })

  it.each<[string, Signal[]]>([
    ['nothing of ours', []],
    ['an ordinary message of ours', [answered('Já saiu para entrega', hour)]],
    ['an offer of two days ago', [offered(hour - 48 * hour)]],
    ['an offer that she has answered', [offered(hour), wrote('que lindo!', hour + second)]],
    ['an offer to which a sticker was sent already', [offered(hour), pictured(hour + second)]],
    ['an offer that never went out', [{ ...offered(hour), status: 'failed' }]],
  ])('means nothing after %s', (_, before) => {
    const { hear } = shop()
    hear(...before)
    expect(hear(pictured(hour + minute))).toEqual([])
  })

  it('means nothing where it was forwarded', () => {
    const { hear } = shop()
    hear(offered(hour))
    expect(hear({ ...pictured(hour + minute), forwarded: true })).toEqual([])
  })
})

describe('what is nobody’s request', () => {
  it.each<[string, Partial<MessageSignal>]>([
    ['a message in a group', { group: 'g' }],
    ['a picture in a group', { group: 'g', form: 'picture', type: 'image' }],
    ['a voice note in a group', { group: 'g', form: 'voice', type: 'audio' }],
    ['an edit in a group', { group: 'g', edits: 'm1' }],
    ['a contact card', { form: 'other', type: 'contacts' }],
    ['a place', { form: 'other', type: 'location' }],
    ['an order, whatever stands beside it', { form: 'other', type: 'order' }],
    ['an answer to a call', { form: 'other', type: 'interactive:call_permission_reply', payload: 'reject' }],
    ['a document without a word', { form: 'other', type: 'document' }],
    ['a forwarded text', { forwarded: true }],
  ])('%s', (_, more) => {
    const { hear } = shop()
    hear(offered(hour))
    expect(hear(wrote('SAIR', hour + minute, more))).toEqual([])
  })

  it('the answering machine of another firm, which takes nothing from what a person writes after it', () => {
    const { hear, rows } = shop()
    const robot = 'Agradecemos seu contato! Em breve retornaremos. Digite 0 para sair.'
    expect(hear(wrote(robot, hour))).toEqual([])
    hear(wrote('SAIR', hour + 10 * second))
    expect(rows()).toEqual([['OUT', 'SAIR']])
    const unclear = shop()
    unclear.hear(wrote(robot, hour), wrote('chega', hour + 10 * second))
    expect(unclear.rows()).toEqual([['ASK', 'chega']])
  })

  it('what a group says gives no sense to what she writes alone', () => {
    const { hear, rows } = shop()
    hear(wrote('para', hour, { group: 'g' }), wrote('de mandar isso', hour + second))
    expect(rows()).toEqual([])
  })
})

describe('the engine', () => {
  let engine: Engine | null = null
  let folder = ''
  const now = 1_800_000_000_000
  const open = async () => {
    engine = await createEngine(folder, '0', () => now, noReader)
    await engine.open('shop')
    return engine.account()
  }
  afterEach(async () => {
    await engine?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('hears bubbles that are delivered at the same moment, and knows them after it was closed', async () => {
    folder = await mkdtemp(join(tmpdir(), 'sossego-'))
    const account = await open()
    const said = ['oi', 'para', 'de mandar isso', 'obrigada'].map((text, n) =>
      delivery({ id: `b${n}`, from: '5531988887777', text, at: now / 1_000 - 60 + n * 5 }),
    )
    await Promise.all(said.map(body => account?.intake.deliver(JSON.parse(body))))
    expect(account?.order.counts()).toMatchObject({ waiting: 0, honoured: 1 })
    await engine?.close()
    const again = await open()
    expect(again?.order.counts()).toMatchObject({ waiting: 0, honoured: 1 })
    expect(again?.store.ledger.requests.get('b2')?.asked).toMatchObject({
      text: 'oi para de mandar isso',
      replaces: ['b1'],
    })
    for (const id of again?.store.ledger.people.keys() ?? [])
      expect(again?.order.people.stateOf(id, 'orders')).toBe('denied')
  })
})
