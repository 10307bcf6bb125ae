import { readCard } from '../../../shared/lists/vcard.ts'
import type { Line } from './encoding.ts'
import type { Found } from './found.ts'
import { limits } from './limits.ts'

/** The columns that cards and pasted texts have. */
export const nameAndPhone = [
  { name: 'FN', means: 'name' },
  { name: 'TEL', means: 'phone' },
] as const

const begins = /^BEGIN:VCARD\s*$/i
const ends = /^END:VCARD\s*$/i

/**
 * The people of a file of cards: one row per phone, numbered by their card; a card without a phone is one row with
 * an empty one. `raw` is the whole card. A card cut short by the next one is read as far as it goes.
 */
export async function* cardRows(lines: AsyncIterable<Line[]>): AsyncGenerator<Found[]> {
  let found: Found[] = []
  let row = 0
  let card: string[] | null = null
  let letters = 0
  /** Cards inside the card: an old way to name a secretary. */
  let inside = 0

  const finish = () => {
    if (!card) return
    row++
    const whole = card
    card = null
    if (letters > limits.card) return found.push({ row, refused: 'cell-too-long' })
    const raw = `${whole.join('\n')}\n`
    const { name, phones } = readCard(outside(whole))
    const cells = (phones.length > 0 ? phones : ['']).map(phone => [name, phone])
    if (cells.flat().some(cell => cell.length > limits.cell))
      return found.push({ row, refused: 'cell-too-long' })
    found.push(...cells.map(texts => ({ row, cells: texts, raw })))
  }
  const take = (text: string) => {
    if (begins.test(text)) {
      if (card && /^AGENT\b.*:\s*$/i.test(card.at(-1) ?? '')) inside++
      else {
        finish()
        card = []
        letters = 0
        inside = 0
      }
    }
    if (!card) return
    letters += text.length
    if (letters <= limits.card) card.push(text)
    if (!ends.test(text)) return
    if (inside > 0) inside--
    else finish()
  }

  for await (const some of lines) {
    for (const { text } of some) take(text)
    yield found
    found = []
  }
  finish()
  yield found
}

/** The lines of a card that are about its person, without its own BEGIN and END. */
const outside = (card: string[]): string[] => {
  let depth = 0
  return card.filter(line => {
    if (begins.test(line)) depth++
    const own = depth === 1 && !begins.test(line) && !ends.test(line)
    if (ends.test(line)) depth--
    return own
  })
}
