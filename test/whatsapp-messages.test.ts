import { describe, expect, it } from 'vitest'
import { readDelivery } from '../shared/whatsapp/delivery.ts'
import { delivery } from './fixtures/delivery.ts'

const at = 1_790_000_000_000
const ana = { phone: '553188880001', name: 'Ana Souza' }
const user = 'BR.48213700912345678901'
const number = { account: '900100200', number: '700100200300' }
const message = { kind: 'message', ...number, at, who: ana }

const cases: [sentence: string, fixture: string, signals: object[]][] = [
  [
    'a typed word, with the offer that it answers',
    'text-stop',
    [{ ...message, form: 'text', type: 'text', text: 'PARAR', answers: 'wamid.OFFER1' }],
  ],
  ['a message in a group says so', 'text-group', [{ ...message, form: 'text', group: 'R3JvdXBv' }]],
  ['a forwarded message says so', 'text-forwarded', [{ ...message, forwarded: true }]],
  [
    'a person without a number is known by their user id, and a misprint makes no second person',
    'text-username-only',
    [{ ...message, who: { user }, text: 'sair' }],
  ],
  [
    'a message and its contact together give number and user id',
    'text-number-and-user',
    [{ ...message, who: { ...ana, user } }],
  ],
  [
    'the button of a template, with the payload that the shop set',
    'button-stop',
    [
      {
        ...message,
        form: 'button',
        text: 'Parar promoções',
        payload: 'stop:offers',
        answers: 'wamid.OFFER1',
      },
    ],
  ],
  [
    'a reply button',
    'reply-button',
    [
      {
        ...message,
        form: 'reply',
        type: 'interactive:button_reply',
        text: 'Sair da lista',
        payload: 'stop:all',
      },
    ],
  ],
  [
    'a row of a list',
    'reply-list',
    [{ ...message, form: 'reply', text: 'Novidades', payload: 'topic:news' }],
  ],
  [
    'a filled-in form, in the words that the customer wrote',
    'reply-form',
    [{ ...message, form: 'reply', text: 'não quero mais receber', payload: 'survey' }],
  ],
  [
    'a refused call is no reply about messages',
    'reply-call-permission',
    [{ ...message, form: 'other', type: 'interactive:call_permission_reply', payload: 'reject' }],
  ],
  [
    'a kind of reply that WhatsApp adds later is kept for a human to look at',
    'reply-of-a-new-kind',
    [{ ...message, form: 'unreadable', type: 'interactive:slider_reply' }],
  ],
  ['a reaction', 'reaction', [{ ...message, form: 'reaction', text: '🛑', answers: 'wamid.OFFER1' }]],
  ['a reaction taken back has no emoji', 'reaction-removed', [{ ...message, form: 'reaction' }]],
  [
    'an edit that the platform does not hand over can not be read',
    'unsupported-edit',
    [{ ...message, form: 'unreadable', type: 'unsupported:edit' }],
  ],
  [
    'an edited message brings its new words and names the old message',
    'edited',
    [
      {
        ...message,
        form: 'text',
        type: 'edit:text',
        text: 'SAIR',
        edits: 'wamid.ANA00',
        answers: 'wamid.OFFER1',
      },
    ],
  ],
  ['a deleted message names the old one', 'deleted', [{ ...message, form: 'other', deletes: 'wamid.ANA00' }]],
  [
    'the words under a picture',
    'image-caption',
    [{ ...message, form: 'caption', type: 'image', text: 'não quero mais isso' }],
  ],
  ['a picture without words', 'image-alone', [{ ...message, form: 'picture', type: 'image' }]],
  ['a voice note', 'voice', [{ ...message, form: 'voice', type: 'audio' }]],
  ['a sticker', 'sticker', [{ ...message, form: 'picture', type: 'sticker' }]],
  [
    'an order with a line of text',
    'order',
    [{ ...message, form: 'other', type: 'order', text: 'Para sábado' }],
  ],
  [
    'a type that WhatsApp adds later is kept for a human to look at',
    'type-of-tomorrow',
    [{ ...message, form: 'unreadable', type: 'hologram' }],
  ],
  ['a text without words is kept as unreadable', 'text-without-body', [{ ...message, form: 'unreadable' }]],
  [
    'the card of somebody else links nobody',
    'contact-card',
    [{ ...message, form: 'other', type: 'contacts' }],
  ],
]

describe("a customer's message is read", () => {
  it.each(cases)('%s', (_, fixture, signals) => {
    const reading = readDelivery(delivery(fixture))
    expect(reading.leftOut).toEqual([])
    expect(reading.signals).toMatchObject(signals)
    expect(reading.signals).toHaveLength(signals.length)
  })

  it('a removed reaction and a plain picture carry no words', () => {
    for (const fixture of ['reaction-removed', 'image-alone', 'voice'])
      expect(readDelivery(delivery(fixture)).signals[0]).not.toHaveProperty('text')
  })
})
