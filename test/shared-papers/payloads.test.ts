import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDelivery, signalId } from '../../shared/whatsapp/delivery.ts'

/** Meta's published examples, kept among the papers beside the checkout; elsewhere this file has nothing to do. */
const folder = fileURLToPath(new URL('../../../shared/whatsapp/payloads/', import.meta.url))

type Body = { entry: unknown[] }

describe.runIf(existsSync(folder))("Meta's own examples", () => {
  const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.json')) : []
  const bodyOf = (file: string): Body => {
    const json = JSON.parse(readFileSync(folder + file, 'utf8'))
    if (!file.includes('_value_only')) return json
    return { entry: [{ id: '1', changes: [{ field: file.replace('_value_only.json', ''), value: json }] }] }
  }
  const posted = files.filter(file => !file.startsWith('api_'))

  it('are there', () => expect(posted.length).toBeGreaterThan(70))

  it.each(posted)('%s becomes signals, or is left out by name as not for us', file => {
    const { signals, leftOut } = readDelivery(bodyOf(file))
    expect(signals.length + leftOut.length).toBeGreaterThan(0)
    expect(leftOut.filter(one => one.why !== 'not for us')).toEqual([])
  })

  it.each(files.filter(file => file.startsWith('api_')))('%s, an answer of the API, is no delivery', file => {
    expect(readDelivery(bodyOf(file)).signals).toEqual([])
  })

  it('all in one batch read as each alone', () => {
    const bodies = posted.map(bodyOf)
    const alone = bodies.flatMap(body => readDelivery(body).signals)
    const together = readDelivery({ entry: bodies.flatMap(body => body.entry) }).signals
    expect(together.map(signalId)).toEqual(alone.map(signalId))
    const backwards = readDelivery({ entry: bodies.flatMap(body => body.entry).reverse() }).signals
    expect(backwards.map(signalId).sort()).toEqual(alone.map(signalId).sort())
  })

  it('none makes the shop a customer', () => {
    for (const file of posted) {
      const own = JSON.stringify(bodyOf(file)).match(/"display_phone_number":"(\d+)"/)?.[1]
      for (const signal of readDelivery(bodyOf(file)).signals)
        if ('who' in signal && own) expect(signal.who.phone).not.toBe(own)
    }
  })
})
