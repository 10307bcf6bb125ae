import { describe, expect, it } from 'vitest'
import { readDelivery } from '../shared/whatsapp/delivery.ts'

const user = 'BR.48213700912345678901'
const shop = '553133330000'
const ana = '553188880001'
const sent = { id: 'wamid.P1', timestamp: '1790000000' }
const text = { ...sent, type: 'text', text: { body: 'sair' } }
const stop = { value: 'stop', category: 'marketing_messages', timestamp: 1_790_000_000 }

const read = (value: object) => {
  const metadata = { display_phone_number: shop, phone_number_id: '7' }
  return readDelivery({ entry: [{ changes: [{ field: 'messages', value: { metadata, ...value } }] }] })
}

describe('whom a signal speaks of', () => {
  it('a misprinted user id beside a stop names nobody, rather than a stranger', () => {
    expect(read({ contacts: [{ user_id: `u${user}` }], user_preferences: [stop] }).signals).toEqual([])
  })

  it('an empty contact does not hide the only one', () => {
    const contacts = [{}, { profile: { name: 'Ana' } }, { user_id: user }]
    expect(read({ contacts, user_preferences: [stop] }).signals).toMatchObject([{ who: { user } }])
  })

  it('of two contacts none is guessed', () => {
    const contacts = [{ user_id: user }, { wa_id: ana }]
    expect(read({ contacts, user_preferences: [stop] }).signals).toEqual([])
  })

  it("the shop's number in a contact is not taken for the customer's", () => {
    const contacts = [{ wa_id: shop, user_id: user }]
    const [signal] = read({ contacts, messages: [{ ...text, from_user_id: user }] }).signals
    expect(signal).toMatchObject({ who: { user } })
    expect(signal).not.toHaveProperty('who.phone')
  })

  it('a card that nobody asked for links no number, even with a user id', () => {
    const card = (origin?: string) => ({ origin, phones: [{ wa_id: ana }] })
    for (const contacts of [[card('other')], [card()], [card('contact_request'), card('contact_request')]])
      expect(
        read({ messages: [{ ...sent, type: 'contacts', from_user_id: user, contacts }] }).signals,
      ).toMatchObject([{ kind: 'message', form: 'other' }])
  })

  it('a shared number without a wa_id is read as written, with its country only', () => {
    const shared = (phone: string) => {
      const contacts = [{ origin: 'contact_request', phones: [{ phone }] }]
      return read({ messages: [{ ...sent, type: 'contacts', from_user_id: user, contacts }] }).signals
    }
    expect(shared('+55 (31) 98888-0001')).toMatchObject([{ after: { user, phone: '5531988880001' } }])
    expect(shared('98888-0001')).toMatchObject([{ after: { user } }])
    expect(shared('98888-0001')).not.toHaveProperty('0.after.phone')
  })

  it('nobody changes into the shop', () => {
    const system = { type: 'user_changed_number', wa_id: shop }
    expect(read({ messages: [{ ...sent, type: 'system', from: ana, system }] })).toEqual({
      signals: [],
      leftOut: [{ field: 'messages.own', why: 'not for us' }],
    })
  })

  it('what the shop writes to a group goes to no person', () => {
    const echo = { ...text, from: shop, to: ana, group_id: 'R3JvdXBv' }
    expect(read({ message_echoes: [echo] }).signals).toEqual([])
  })
})

describe('a delivery about something else', () => {
  it('of another product of Meta is left out by name', () => {
    const entry = [{ changes: [{ field: 'messages', value: { messages: [{ ...text, from: ana }] } }] }]
    expect(readDelivery({ object: 'page', entry })).toEqual({
      signals: [],
      leftOut: [{ field: 'object:page', why: 'not for us' }],
    })
  })

  it.each([[null], [undefined], ['{}'], [[]], [{}], [{ entry: {} }]])('such as %j is unreadable', body => {
    expect(readDelivery(body)).toEqual({ signals: [], leftOut: [{ field: 'delivery', why: 'unreadable' }] })
  })
})
