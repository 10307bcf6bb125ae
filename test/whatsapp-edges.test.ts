import { describe, expect, it } from 'vitest'
import { readDelivery } from '../shared/whatsapp/delivery.ts'

const chat = (messages: unknown[], rest: object = {}) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '1', changes: [{ field: 'messages', value: { messages, ...rest } }] }],
})
const text = {
  from: '5531977770001',
  id: 'wamid.T1',
  timestamp: '1790000000',
  type: 'text',
  text: { body: 'oi' },
}
const only = (element: unknown, rest?: object) => readDelivery(chat([element], rest))

describe('the edges of a message', () => {
  it.each([1_790_000_000, '1790000000', 0, '7258118399'])('is dated by %s seconds', timestamp => {
    expect(only({ ...text, timestamp }).signals).toMatchObject([{ at: Number(timestamp) * 1000 }])
  })

  it.each([Number.NaN, -1, '-1', 1.5, '99999999999', 9_999_999_999, '', 'soon', null, [1_790_000_000]])(
    'is not lost, but dated by nobody, with the time %s',
    timestamp => {
      expect(only({ ...text, timestamp })).toMatchObject({
        signals: [{ id: 'wamid.T1', at: 0 }],
        leftOut: [],
      })
    },
  )

  it('a failed send that names several troubles tells the stop before the others, as a number or as text', () => {
    const status = { id: 'wamid.S', status: 'failed', timestamp: '1790000000', recipient_id: '5531977770001' }
    for (const errors of [[{ code: 131026 }, { code: 131050 }], [{ code: '131050' }]]) {
      const body = chat([], { statuses: [{ ...status, errors }] })
      expect(readDelivery(body).signals).toMatchObject([{ code: 131050 }])
    }
  })

  it('is read to 65,536 characters and never ends in half an emoji', () => {
    const [signal] = only({ ...text, text: { body: `${'a'.repeat(65_535)}🛑` } }).signals
    expect(signal).toMatchObject({ text: 'a'.repeat(65_535) })
  })

  it('is refused with an id too long to be kept whole', () => {
    expect(only({ ...text, id: 'w'.repeat(257) }).signals).toEqual([])
  })

  it('keeps its words when what stands around them is broken', () => {
    const broken = { context: 7, referral: [], errors: 'none', identity: null }
    const around = { contacts: [null, 7, { profile: 3 }], metadata: [] }
    expect(only({ ...text, ...broken }, around).signals).toMatchObject([
      { text: 'oi', who: { phone: text.from } },
    ])
  })

  it('belongs to a group whatever the id of the group looks like', () => {
    for (const group_id of [7, '', {}, 'g'.repeat(999)])
      expect(only({ ...text, group_id }).signals[0]).toHaveProperty('group')
  })

  it("is not attributed to the shop in any spelling of the shop's number", () => {
    const metadata = { display_phone_number: '+55 (31) 97777-0001', phone_number_id: '7' }
    for (const from of ['5531977770001', '+5531977770001'])
      expect(only({ ...text, from }, { metadata }).signals).toEqual([])
    const old = { display_phone_number: '55 31 98888-0001', phone_number_id: '7' }
    expect(only({ ...text, from: '553188880001' }, { metadata: old }).signals).toEqual([])
  })

  it('goes by its own number when its contact is somebody else', () => {
    const contacts = [{ wa_id: '5531966660001', profile: { name: 'Outra' } }]
    expect(only(text, { contacts }).signals).toMatchObject([{ who: { phone: text.from } }])
    expect(only(text, { contacts }).signals[0]).not.toHaveProperty('who.name')
  })

  it('edits within edits are not followed', () => {
    const inner = { type: 'edit', edit: { original_message_id: 'a', message: text } }
    const edit = { original_message_id: 'b', message: inner }
    expect(only({ ...text, type: 'edit', edit }).signals).toMatchObject([
      { form: 'unreadable', type: 'edit:edit' },
    ])
  })
})
