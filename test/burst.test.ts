import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBubbles, judgeBurst, longestBubble, mostBubbles } from '../shared/optout/burst.ts'
import { judge } from '../shared/optout/judge.ts'
import { learn } from '../shared/optout/own.ts'

const clear = [
  'não quero mais receber mensagens',
  'não quero receber promoção de vocês',
  'por favor parem de me mandar mensagem',
  'para de mandar isso',
  'me tira da lista de vocês por favor',
  'quero sair da lista',
  'gostaria de sair da lista de transmissão',
  'tira meu número da lista',
  'não me mande mais ofertas',
  'parem de mandar promoções no meu whatsapp',
  'eu já pedi para não receber mais mensagens',
  'me remova da lista de contatos',
  'não me mandem mais propaganda por favor',
  'nunca mais me mande mensagem',
  'como faço para parar de receber mensagens',
  'no quiero recibir más mensajes',
  'por favor dejen de mandarme mensajes',
  'quiero darme de baja de la lista',
  'no me manden más promociones',
  'sáquenme de la lista por favor',
  'ya no quiero recibir ofertas de ustedes',
  'please stop sending me messages',
  'i do not want to receive any more messages',
  'please remove me from your list',
  'take me off your list please',
  'do not text me again',
  'i want to unsubscribe from these messages',
  'i would like to stop receiving messages',
]
const greetings = ['oi', 'Bom dia', 'olá, tudo bem', 'hola', 'buenas tardes', 'hi', 'hello']
const thanks = ['obrigada', 'muito obrigado', 'valeu', 'gracias', 'muchas gracias', 'thanks', 'thank you']

/** A text cut at some of its blanks. */
const cutUp = (text: string) => {
  const words = text.split(' ')
  return fc.array(fc.boolean(), { minLength: words.length - 1, maxLength: words.length - 1 }).map(cuts => {
    const bubbles = [words[0] ?? '']
    for (const [i, word] of words.slice(1).entries())
      if (cuts[i]) bubbles.push(word)
      else bubbles.push(`${bubbles.pop()} ${word}`)
    return bubbles
  })
}
const pieces = fc.constantFrom(...clear).chain(text => fc.tuple(fc.constant(text), cutUp(text)))
const anything = fc.oneof(
  fc.constantFrom(...clear, ...greetings, ...thanks),
  fc.constantFrom('sair', 'não', 'chega', 'quanto custa?', 'de', 'que', 'promoção', '🛑', '', ' ', '> oi'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

describe('short messages written one after the other', () => {
  it.each([
    [['oi', 'para', 'de mandar isso'], 'oi para de mandar isso'],
    [['não quero', 'parar de receber'], 'não quero parar de receber'],
    [['quanto custa o vestido', 'sair'], 'quanto custa o vestido\nsair'],
    [['me tira', 'da lista'], 'me tira da lista'],
    [['não quero que', 'me mandem mais nada'], 'não quero que me mandem mais nada'],
    [['chegou meu pedido!', 'SAIR'], 'chegou meu pedido!\nSAIR'],
    [['dejen de', 'mandarme', 'mensajes'], 'dejen de mandarme mensajes'],
    [['hello', 'stop', 'texting me'], 'hello stop texting me'],
  ])('%j are read as one text', (bubbles, text) => {
    expect(joinBubbles(bubbles)).toBe(text)
  })

  it('are heard like the sentence that was cut', () => {
    fc.assert(
      fc.property(pieces, ([whole, bubbles]) => {
        expect(judge(whole).verdict).toBe('OUT')
        expect(judgeBurst(bubbles).verdict, JSON.stringify(bubbles)).toBe('OUT')
      }),
      { numRuns: 1_000 },
    )
  })

  it('mean the same with a greeting before and thanks after', () => {
    const wrapped = fc.tuple(pieces, fc.constantFrom(...greetings), fc.constantFrom(...thanks))
    fc.assert(
      fc.property(wrapped, ([[, bubbles], greeting, thank]) => {
        expect(judgeBurst([greeting, ...bubbles]).verdict, greeting).toBe('OUT')
        expect(judgeBurst([...bubbles, thank]).verdict, thank).toBe('OUT')
        expect(judgeBurst([greeting, ...bubbles, thank]).verdict).toBe('OUT')
      }),
      { numRuns: 500 },
    )
    for (const greeting of greetings) expect(judgeBurst([greeting, 'SAIR', 'obrigada']).verdict).toBe('OUT')
    expect(judgeBurst(['SAIR', 'muito obrigada pela atenção']).verdict).toBe('OUT')
  })

  it('are judged as their joined text, whose words decide', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 10 }), bubbles => {
        const text = joinBubbles(bubbles)
        const verdict = judgeBurst(bubbles)
        expect(verdict).toEqual(judge(text))
        for (const word of verdict.words) expect(text).toContain(word)
      }),
      { numRuns: 500 },
    )
  })

  it('lose no letter, and one alone is judged as ever', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 10 }), bubbles => {
        expect(joinBubbles(bubbles).replace(/[ \n]/g, '')).toBe(bubbles.join('').replace(/[ \n]/g, ''))
      }),
    )
    fc.assert(
      fc.property(anything, bubble => {
        expect(judgeBurst([bubble])).toEqual(judge(bubble))
      }),
    )
    expect(judgeBurst([]).verdict).toBe('NONE')
  })

  it('keep a word of the owner apart from what was said before it', () => {
    const own = learn({ words: [{ text: 'chega de nós', meaning: 'out', language: 'pt' }], buttons: [] })
    expect(judgeBurst(['quanto custa o vestido', 'chega de nós'], {}, own)).toMatchObject({
      verdict: 'OUT',
      rule: 'shop.own',
    })
  })

  it('keep a "no" before a long row of thanks', () => {
    const many = Array.from({ length: mostBubbles }, () => 'obrigada '.repeat(longestBubble / 9))
    expect(joinBubbles(['sair', ...many]).split('\n')).toHaveLength(2)
    expect(judgeBurst(['sair', ...many]).verdict).toBe('OUT')
  })
})
