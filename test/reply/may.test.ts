import { describe, expect, it } from 'vitest'
import { moodOf } from '../../shared/optout/quiet.ts'
import { mayReply, mayReplyItself, windowLasts } from '../../shared/reply/may.ts'
import { hour, news, noon, noted, recordOf, reply, request } from './asked.ts'

const ask = (record = recordOf(request()), wroteAt: number | null = null, now = noon + hour) => {
  const may = mayReply(record, wroteAt, now)
  return may.may ? 'may' : may.why
}

describe('an answer to a request', () => {
  it('goes out within 24 hours of the message, to the second, and not after', () => {
    expect(ask(undefined, null, noon + windowLasts - 1)).toBe('may')
    expect(ask(undefined, null, noon + windowLasts)).toBe('closed')
  })

  it('goes out for longer where she has written since, but not for what claims to come from tomorrow', () => {
    expect(ask(undefined, noon + 20 * hour, noon + 40 * hour)).toBe('may')
    expect(ask(undefined, noon + 20 * hour, noon + 44 * hour)).toBe('closed')
    const ahead = recordOf(request({ at: noon + 100 * hour }))
    expect(mayReply(ahead, null, noon)).toEqual({ may: true, until: noon + windowLasts })
  })

  it.each([
    ['her own switch on WhatsApp', { way: 'switch', rule: 'meta.stop', by: 'whatsapp' }],
    ['a send that failed', { way: 'failure', rule: 'meta.131050', by: 'whatsapp' }],
    ['what the owner noted by hand', { way: 'hand' }],
    ['an exported chat', { line: { import: 'c', row: 3 } }],
  ] as const)('is not for %s: that opens no window', (_, more) => {
    expect(ask(recordOf(request(more)))).toBe('not-here')
  })

  it('is not for a question about the word, nor for what was no request or was undone', () => {
    expect(ask(recordOf(request({ verdict: 'HELP', rule: 'pt.help' })))).toBe('nothing')
    const act = { ...noted('d-1'), by: 'owner' as const, request: 'wamid.1' }
    expect(ask(recordOf(request(), { kind: 'decision', ...act, decision: 'not-a-request' }))).toBe('nothing')
    expect(ask(recordOf(request(), { kind: 'undo', ...act, of: 'wamid.1', why: 'engano' }))).toBe('nothing')
    const better = request({ ...noted('wamid.2'), replaces: ['wamid.1'] })
    expect(ask(recordOf(request(), better))).toBe('nothing')
  })

  it.each([
    'Não responda, só me tira da lista',
    'parem de me escrever',
    'NAO ME RESPONDAM MAIS',
    'me deixem em paz!!',
    'no me escriban más',
    "stop contacting me and don't reply",
    'Laissez-moi tranquille',
    'Bitte nicht antworten',
    'не пишите мне',
    '連絡しないでください',
  ])('is never given to who asks for none: %s', text => {
    expect(moodOf(text)).toBe('silent')
    expect(ask(recordOf(request({ text, way: 'phrase', rule: 'pt.stop-sending' })))).toBe('silent')
  })

  it.each([
    'isso é spam, vou denunciar',
    'Vou no PROCON',
    'los voy a denunciar',
    'I will report you',
    'para 😡',
    'quem passou meu número pra vocês? sair',
  ])('is never given to who complains: %s', text => {
    expect(ask(recordOf(request({ text })))).toBe('complains')
  })

  it('is never given where a rule heard a complaint, or the owner says that she is unhappy', () => {
    for (const rule of ['pt.never-stops', 'es.asked-before', 'en.too-often', 'emoji.angry'])
      expect(ask(recordOf(request({ rule, text: 'x' })))).toBe('complains')
    const note = { kind: 'note', ...noted('n-1'), request: 'wamid.1', note: '' } as const
    const unhappy = { ...note, reason: 'unhappy' } as const
    expect(ask(recordOf(request(), unhappy))).toBe('complains')
    const other = { ...note, ...noted('n-2', noon + 1), reason: 'settled' } as const
    expect(ask(recordOf(request(), unhappy, other))).toBe('may')
  })

  it.each([
    'SAIR',
    'quero sair, obrigada',
    'para de mandar promoção',
    'me tira dessa lista',
    'unsubscribe please',
    'no quiero más ofertas',
  ])('is given to whoever just asks: %s', text =>
    expect(ask(recordOf(request({ text, way: 'phrase', rule: 'pt.stop-sending' })))).toBe('may'),
  )

  it('is given once, and once more only where it is known that it never came', () => {
    expect(ask(recordOf(request(), reply(), news('accepted')))).toBe('replied')
    expect(ask(recordOf(request(), reply(), news('accepted'), news('delivered')))).toBe('replied')
    expect(ask(recordOf(request(), reply(), news('refused', { why: 'meta-later' })))).toBe('may')
    expect(ask(recordOf(request(), reply(), news('accepted'), news('failed', { code: 131026 })))).toBe('may')
    const again = [reply(), news('refused'), reply('r-2'), news('accepted', { reply: 'r-2' })]
    expect(ask(recordOf(request(), ...again))).toBe('replied')
  })

  it('is never given twice where nobody knows whether it went out', () => {
    expect(ask(recordOf(request(), reply()))).toBe('unsure')
    expect(ask(recordOf(request(), reply(), news('unsure')))).toBe('unsure')
  })
})

describe('an answer that Sossego gives by itself', () => {
  const alone = (record = recordOf(request()), hers = [record], free = 10) =>
    mayReplyItself(record, hers, { wroteAt: null, now: noon + hour, free })

  it('is for clear requests that came by word, phrase or button', () => {
    expect(alone()).toBe(true)
    for (const way of ['phrase', 'button'] as const) expect(alone(recordOf(request({ way })))).toBe(true)
    for (const way of ['reply', 'reaction', 'unheard', 'switch'] as const)
      expect(alone(recordOf(request({ way })))).toBe(false)
    for (const verdict of ['TOPIC', 'ASK', 'IN', 'DATA', 'HELP'] as const)
      expect(alone(recordOf(request({ verdict })))).toBe(false)
  })

  it('is not for one that had to be said twice, nor where an owner has acted, nor where it would cost', () => {
    expect(alone(recordOf(request({ urgent: true })))).toBe(false)
    const decision = { kind: 'decision', ...noted('d-1'), request: 'wamid.1', decision: 'stop-all' } as const
    expect(alone(recordOf(request(), decision))).toBe(false)
    expect(alone(undefined, [], 0)).toBe(false)
  })

  it('comes once per person and day, also where the last one was refused', () => {
    const other = recordOf(request(), reply(), news('refused'))
    expect(alone(recordOf(request()), [other])).toBe(false)
    expect(alone(other, [])).toBe(false)
    const before = recordOf(request(), reply('r-1', noted('r-1', noon - 25 * hour)))
    expect(alone(recordOf(request()), [before])).toBe(true)
  })
})
