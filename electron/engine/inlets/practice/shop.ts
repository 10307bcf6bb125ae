import type { Rating } from '../../../../shared/view.ts'
import type { NumberSeen } from '../../../../shared/whatsapp/seen.ts'
import { type Chance, createChance } from './chance.ts'
import { type Customer, peopleOf } from './people.ts'

const day = 24 * 60 * 60 * 1000

/** Meta's ids of the shop's account and number, and what Meta says of the number. */
export const number = {
  account: '310037770000100',
  id: '310037770000131',
  phone: '553137777777',
  display: '+55 31 3777-7777',
  name: 'Loja da Bia',
} as const

/** How many days of quality readings the shop begins with. */
export const daysRead = 60

/** The practice shop: Loja da Bia, shoes and clothes in Belo Horizonte. `since`: when it was opened here. */
export type Shop = { since: number; people: Customer[] }

/** The same seed and moment always make the same shop. */
export const createShop = (seed: number, since: number): Shop => {
  const chance: Chance = createChance(seed)
  return { since, people: peopleOf(chance, since) }
}

/** The number's colour at a moment: green, with a dip three weeks before the opening and one since four days. */
export const ratingAt = (since: number, at: number): Rating => {
  const daysBefore = (since - at) / day
  const low = (daysBefore > -3 && daysBefore <= 4.2) || (daysBefore > 23 && daysBefore <= 25)
  return low ? 'YELLOW' : 'GREEN'
}

/** What is read of the number, as it would be asked for. */
export const numberSeen = (rating: Rating): NumberSeen => ({
  id: number.id,
  display: number.display,
  name: number.name,
  rating,
  status: '',
  nameStatus: '',
  limit: null,
  throughput: null,
  mode: '',
  platform: '',
  pin: null,
  health: null,
  callbacks: { number: null, account: null, app: null },
})
