import { describe, expect, it } from 'vitest'
import { isZone, momentsIn, zoneHere } from '../../electron/engine/people/moment.ts'
import { storyWords } from '../../electron/engine/people/storyWords.ts'

describe('a moment on a page that anybody may make again', () => {
  it('is written in the words of the page and the zone that it names, wherever that is', () => {
    const at = Date.UTC(2027, 0, 3, 2, 7)
    const written = (zone: string, language: 'pt-BR' | 'es' | 'en') =>
      momentsIn(zone, storyWords[language].months)(at).replaceAll('\u00a0', ' ')
    expect(written('UTC', 'pt-BR')).toBe('3 jan 2027, 02:07')
    expect(written('America/Sao_Paulo', 'es')).toBe('2 ene 2027, 23:07')
    expect(written('Asia/Tokyo', 'en')).toBe('3 Jan 2027, 11:07')
    expect(momentsIn('UTC', storyWords.en.months)(8.64e15)).toContain('275760')
  })

  it('has twelve months in every language, and a zone that computers know', () => {
    for (const { months } of Object.values(storyWords)) expect(new Set(months).size).toBe(12)
    expect(isZone(zoneHere())).toBe(true)
    expect(isZone('Mars/Base')).toBe(false)
  })
})
