import { describe, expect, it } from 'vitest'
import { judge } from '../../shared/optout/judge.ts'
import { draftOf, stopText } from '../../shared/reply/draft.ts'
import { languageFor } from '../../shared/reply/language.ts'
import { noted, recordOf, request, zone } from './asked.ts'

const languages = ['pt-BR', 'es', 'en'] as const
const around = { shop: 'Loja da Bia', zone, own: {}, topicName: () => undefined }
const draft = (language: (typeof languages)[number], more: Parameters<typeof request>[0] = {}) =>
  draftOf(recordOf(request(more)), { ...around, language })

describe('the draft', () => {
  it('says in Portuguese what stopped, and how to come back', () => {
    expect(draft('pt-BR')).toBe(
      'Pronto! Recebemos seu pedido e não vamos mais enviar mensagens para você. Se quiser voltar a receber, é só escrever VOLTAR.\n— Loja da Bia',
    )
    expect(draft('pt-BR', { topics: ['offers', 'news'] })).toContain('enviar ofertas e novidades para você')
    expect(draft('es', { verdict: 'TOPIC', topics: ['offers', 'news', 'account'] })).toContain(
      'ofertas, novedades y avisos de cuenta',
    )
    expect(draft('en', { topics: ['offers'] })).toContain('no longer send you offers.')
  })

  it('says what the owner decided, where she did', () => {
    const decision = { kind: 'decision', ...noted('d'), request: 'wamid.1', decision: 'stop-offers' } as const
    const record = recordOf(request({ verdict: 'ASK' }), decision)
    expect(draftOf(record, { ...around, language: 'en' })).toContain('offers and news')
  })

  it('says by when a request about data is answered', () => {
    const data = { verdict: 'DATA', rule: 'pt.data-right' } as const
    expect(draft('pt-BR', data)).toContain('até 8 de dezembro')
    expect(draft('es', data)).toContain('hasta el 8 de diciembre')
    expect(draft('en', data)).toContain('by December 8')
  })

  it('leaves a death and a wrong number to the owner', () => {
    for (const rule of ['pt.died', 'es.wrong-person', 'en.not-mine'])
      expect(draft('pt-BR', { verdict: 'ASK', rule })).toBe('')
  })

  it("takes the owner's own text, and puts what stopped where she wants it", () => {
    const own = { 'pt-BR': 'Tudo certo: sem {parou} daqui pra frente.' }
    const text = stopText(['offers'], { ...around, language: 'pt-BR', own })
    expect(text).toBe('Tudo certo: sem ofertas daqui pra frente.')
    expect(stopText(['offers'], { ...around, language: 'en', own })).toContain('no longer send you offers')
  })

  it('names a topic of the shop by its name, and leaves no gap open', () => {
    const topicName = () => 'Feira de sábado'
    const text = stopText(['own-1'], { ...around, language: 'pt-BR', topicName })
    expect(text).toContain('enviar Feira de sábado para você')
    for (const language of languages)
      for (const verdict of ['OUT', 'TOPIC', 'IN', 'ASK', 'DATA'] as const)
        expect(draft(language, { verdict, topics: ['offers'] })).not.toMatch(/[{}]|undefined/)
  })

  it('is one short message', () => {
    for (const language of languages)
      for (const verdict of ['OUT', 'TOPIC', 'IN', 'ASK', 'DATA'] as const) {
        const text = draft(language, { verdict, topics: verdict === 'TOPIC' ? ['offers', 'news'] : [] })
        expect(text.length).toBeLessThan(300)
        expect(text.length).toBeGreaterThan(60)
      }
  })
})

describe('what a draft invites', () => {
  const words = {
    'pt-BR': { back: ['VOLTAR', 'voltar', 'Quero voltar'], out: ['SAIR', 'sair'] },
    es: { back: ['VOLVER', 'volver'], out: ['BAJA', 'baja'] },
    en: { back: ['START', 'start'], out: ['STOP', 'stop'] },
  }
  const judged = (text: string, lastOurs: string) => judge(text, { lastOurs }).verdict

  it.each(languages)('is heard in %s, with what was said before and without', language => {
    const stopped = draft(language)
    for (const word of words[language].back) {
      expect(judged(word, stopped)).toBe('IN')
      expect(judge(word).verdict).toBe('IN')
    }
    for (const verdict of ['IN', 'ASK'] as const)
      for (const word of words[language].out) {
        expect(judged(word, draft(language, { verdict }))).toBe('OUT')
        expect(judge(word).verdict).toBe('OUT')
      }
  })

  const plain = [
    'ok',
    'obrigada',
    'valeu 🙏',
    'gracias',
    'thanks',
    'sim',
    'não',
    'no',
    'yes',
    'si',
    'beleza',
    '👍',
    'SAIR',
    'não quero ofertas',
    'no quiero ofertas',
    'no more offers',
    'só as ofertas',
  ]

  it.each(languages)('is all that brings anybody back in %s: a thank you or a "no" does not', language => {
    for (const verdict of ['OUT', 'TOPIC', 'IN', 'ASK', 'DATA'] as const) {
      const text = draft(language, { verdict, topics: verdict === 'TOPIC' ? ['offers'] : [] })
      expect(plain.filter(word => judged(word, text) === 'IN')).toEqual([])
    }
  })

  it.each(languages)('silences nobody in %s who only thanks', language => {
    for (const verdict of ['OUT', 'IN', 'ASK', 'DATA'] as const)
      for (const word of ['ok', 'obrigada', 'gracias', 'thanks', '👍', 'beleza'])
        expect(judged(word, draft(language, { verdict }))).toBe('NONE')
  })
})

describe('the language of an answer', () => {
  const asked = (
    text: string,
    rule: string,
    way: 'word' | 'phrase' | 'button' | 'unheard' = 'phrase',
    words = [text],
  ) => ({ text, rule, way, words })

  it.each([
    [
      'that of her sentence',
      asked('por favor no me manden más mensajes', 'pt.not-send'),
      '5531988887777',
      'es',
    ],
    ['hers in Brazil', asked('para de mandar mensagem', 'pt.stop-sending'), '5531988887777', 'pt-BR'],
    ['hers wherever she lives', asked('não quero mais receber', 'pt.not-send'), '14155552671', 'pt-BR'],
    ['hers in English', asked('please stop texting me', 'en.stop-sending'), '5531988887777', 'en'],
    [
      "the country's, where her words are of several",
      asked('remover', 'pt.word', 'word'),
      '5215512345678',
      'es',
    ],
    ["the country's for STOP", asked('STOP', 'pt.word', 'word'), '14155552671', 'en'],
    ['that of her word, where there is no number', asked('baja', 'es.word', 'word'), null, 'es'],
    ['that of the label she tapped', asked('Parar promoções', 'pt.word', 'button'), '14155552671', 'pt-BR'],
    [
      "the country's, where nothing was said",
      asked('', 'form.voice', 'unheard', []),
      '351912345678',
      'pt-BR',
    ],
    [
      "English for those that aren't written here",
      asked('bitte keine Werbung mehr', 'de.not-send'),
      '4915112345678',
      'en',
    ],
    ["the shop's, where nothing is known", asked('🛑', 'emoji.stop', 'word'), null, 'es'],
  ])('is %s', (_, said, phone, language) => {
    expect(languageFor(said, phone, 'es')).toBe(language)
  })
})
