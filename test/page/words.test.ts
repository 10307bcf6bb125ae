import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { languages, pickLanguage } from '../../renderer/words/languages.ts'
import { ptBR, type WordId } from '../../renderer/words/pt-BR.ts'

// Keys of a record that names exactly the languages and ids.
const tags = Object.keys(languages) as (keyof typeof languages)[]
const ids = Object.keys(ptBR) as WordId[]

/** Names in braces, without what ICU itself puts there. */
const gaps = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(match => match[1]))].sort().join()

const say = (tag: keyof typeof languages, id: WordId, values: Record<string, string | number>) =>
  createIntl({ locale: tag, messages: languages[tag] }).formatMessage({ id }, values)

describe('the words', () => {
  it.each(tags)('have the same gaps in %s as in Portuguese', tag => {
    const other = ids.filter(id => gaps(languages[tag][id]) !== gaps(ptBR[id]))
    expect(other).toEqual([])
  })

  it.each(tags)('can all be said in %s', tag => {
    const errors: string[] = []
    const onError = (error: Error) => errors.push(error.message)
    const intl = createIntl({ locale: tag, messages: languages[tag], onError })
    for (const id of ids) {
      const values = Object.fromEntries(
        gaps(ptBR[id])
          .split(',')
          .map(name => [name, 3]),
      )
      intl.formatMessage({ id }, values)
    }
    expect(errors).toEqual([])
  })

  it('are each at home in one place, so that none hides another', async () => {
    const folder = join(import.meta.dirname, '../../renderer/words/pt-BR')
    const areas = await Promise.all(readdirSync(folder).map(file => import(join(folder, file))))
    const all = areas.flatMap(area => Object.values<object>(area).flatMap(words => Object.keys(words)))
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([])
  })

  it('hold no word that a shop owner would have to look up', () => {
    const foreign =
      /\b(?:waba|webhooks?|payload|opt-?outs?|opt-?ins?|templates?|token|inbox|ledger|default)\b/i
    // In quotes stand the labels of Meta's own screens, as she has to find them there.
    const seen = (text: string) => text.replace(/\{\w+|“[^”]*”/g, '')
    expect(ids.filter(id => foreign.test(seen(ptBR[id])))).toEqual([])
  })

  it('count as people do, up to a million', () => {
    expect(say('pt-BR', 'people.title', { n: 0 })).toBe('Nenhum contato ainda')
    expect(say('pt-BR', 'people.title', { n: 1 })).toBe('1 contato')
    expect(say('pt-BR', 'people.title', { n: 8412 })).toBe('8.412 contatos')
    expect(say('pt-BR', 'people.title', { n: 1_000_000 })).toBe('1.000.000 de contatos')
    expect(say('es', 'people.title', { n: 2_000_000 })).toBe('2.000.000 de contactos')
    expect(say('en', 'people.title', { n: 1_000_000 })).toBe('1,000,000 contacts')
  })

  it('come in the first language of the computer that is spoken here', () => {
    expect(pickLanguage(['fr', 'es-AR', 'pt-BR'])).toBe('es')
    expect(pickLanguage(['pt-PT'])).toBe('pt-BR')
    expect(pickLanguage(['de'])).toBe('pt-BR')
  })
})
