import { describe, expect, it } from 'vitest'
import { readDelivery, signalId } from '../shared/whatsapp/delivery.ts'
import { delivery } from './fixtures/delivery.ts'

const at = 1_790_000_000_000
const ana = { phone: '553188880001', name: 'Ana Souza' }
const user = 'BR.48213700912345678901'
const newUser = 'BR.99900011122233344455'
const number = { account: '900100200', number: '700100200300' }
const account = { account: '900100200', at }
const status = { kind: 'status', ...number, at, id: 'wamid.OFFER1', who: { phone: ana.phone } }
const preference = { kind: 'preference', ...number, at, who: { phone: ana.phone } }
const template = { kind: 'notice', about: 'template', ...account }
const theTemplate = { templateId: 410001, template: 'oferta_semana', language: 'pt_BR' }

const cases: [sentence: string, fixture: string, signals: object[]][] = [
  [
    'a changed number joins the old one and the new one',
    'number-changed',
    [{ kind: 'identity', ...number, at, before: { phone: ana.phone }, after: { phone: '5531977770002' } }],
  ],
  [
    'a changed user id joins the old one and the new one',
    'user-id-changed',
    [{ kind: 'identity', ...number, before: { user }, after: { user: newUser } }],
  ],
  [
    'a person who shares the asked-for number is linked to it',
    'number-shared',
    [{ kind: 'identity', ...number, before: { user }, after: { user, phone: ana.phone } }],
  ],
  [
    'a send refused because the person stopped marketing',
    'status-stopped',
    [{ ...status, status: 'failed', code: 131050 }],
  ],
  [
    'a read offer, with its price category and the name of the reader',
    'status-read',
    [{ ...status, who: ana, status: 'read', category: 'marketing' }],
  ],
  [
    'a status of a person without a number',
    'status-user-only',
    [{ ...status, who: { user }, status: 'delivered' }],
  ],
  ["WhatsApp's own stop", 'preference-stop', [{ ...preference, value: 'stop', raw: 'stop' }]],
  ["WhatsApp's own resume", 'preference-resume', [{ ...preference, value: 'resume', raw: 'resume' }]],
  [
    'a sign-up is kept and is no consent',
    'preference-signup',
    [{ ...preference, value: 'other', raw: 'signup' }],
  ],
  [
    'a stop of a person without a number',
    'preference-stop-user-only',
    [{ ...preference, who: { user, name: 'Bia' }, value: 'stop' }],
  ],
  [
    'a stop that names the person only beside itself',
    'preference-stop-only-in-contacts',
    [{ ...preference, who: { user, name: 'Bia' }, value: 'stop' }],
  ],
  [
    'in a category that we do not know a stop counts and a resume does not',
    'preference-of-a-new-category',
    [
      { ...preference, value: 'stop', raw: 'utility_messages:stop' },
      { ...preference, value: 'other', raw: 'utility_messages:resume' },
    ],
  ],
  [
    'a new user id joins old and new',
    'user-id-update',
    [{ kind: 'identity', ...number, at, before: { user }, after: { user: newUser, phone: ana.phone } }],
  ],
  [
    'what the shop wrote from the phone app',
    'echo',
    [
      {
        kind: 'echo',
        ...number,
        at,
        id: 'wamid.ECHO1',
        to: { phone: ana.phone },
        type: 'text',
        text: 'Bom dia, Ana!',
      },
    ],
  ],
  [
    'an echo with its ends swapped still never makes the shop a customer',
    'echo-swapped-edit',
    [{ kind: 'echo', to: { phone: ana.phone }, type: 'edit:text', text: 'Boa tarde, Ana!' }],
  ],
  [
    'the quality of a template, also under the wrong field',
    'template-quality-under-wrong-field',
    [
      {
        ...template,
        field: 'message_template_quality_update',
        what: 'RED',
        details: { before: 'GREEN', after: 'RED', ...theTemplate },
      },
    ],
  ],
  [
    'a paused template',
    'template-paused',
    [
      {
        ...template,
        what: 'PAUSED',
        details: { ...theTemplate, reason: null, 'other_info.title': 'FIRST_PAUSE' },
      },
    ],
  ],
  [
    'an announced change of category tells now and then',
    'template-category-announced',
    [{ ...template, what: 'MARKETING', details: { ...theTemplate, before: 'UTILITY', after: 'MARKETING' } }],
  ],
  [
    'a restricted account',
    'account-restricted',
    [
      {
        kind: 'notice',
        about: 'account',
        ...account,
        what: 'ACCOUNT_RESTRICTION',
        details: { 'restriction_info.0.restriction_type': 'RESTRICTED_BIZ_INITIATED_MESSAGING' },
      },
    ],
  ],
  [
    'a new limit',
    'account-limit',
    [{ kind: 'notice', about: 'account', what: '', details: { limit: 2000 } }],
  ],
  ['an alert about the number', 'number-alert', [{ kind: 'notice', about: 'number', what: 'OBA_APPROVED' }]],
  ['a changed PIN', 'number-pin-changed', [{ kind: 'notice', about: 'number', what: 'PIN_CHANGED' }]],
]

describe("WhatsApp's news is read", () => {
  it.each(cases)('%s', (_, fixture, signals) => {
    const reading = readDelivery(delivery(fixture))
    expect(reading.leftOut).toEqual([])
    expect(reading.signals).toMatchObject(signals)
    expect(reading.signals).toHaveLength(signals.length)
  })

  it.each([
    ['what the shop wrote itself', 'text-of-the-shop', [{ field: 'messages.own', why: 'not for us' }]],
    [
      'a new security code',
      'security-code-changed',
      [{ field: 'messages.system:customer_identity_changed', why: 'not for us' }],
    ],
    [
      'what became of a message to a group',
      'status-group',
      [{ field: 'messages.statuses.group', why: 'not for us' }],
    ],
    [
      'what this app has no use for yet',
      'not-for-us',
      [
        { field: 'history', why: 'not for us' },
        { field: 'smb_app_state_sync', why: 'not for us' },
        { field: 'calls', why: 'not for us' },
        { field: 'messages.errors', why: 'not for us' },
      ],
    ],
    [
      'what WhatsApp adds later',
      'field-of-tomorrow',
      [
        { field: 'dreams', why: 'unknown field' },
        { field: 'messages.feelings', why: 'unknown field' },
      ],
    ],
  ])('%s is left out by name', (_, fixture, leftOut) => {
    expect(readDelivery(delivery(fixture))).toEqual({ signals: [], leftOut })
  })
})

describe('the name of a signal', () => {
  const nameOf = (fixture: string) => readDelivery(delivery(fixture)).signals.map(signalId)

  it('of a message is its wamid', () => expect(nameOf('text-stop')).toEqual(['message:wamid.ANA01']))

  it('of a status tells its word and error', () =>
    expect(nameOf('status-stopped')).toEqual(['status:failed:131050:wamid.OFFER1']))

  it("of WhatsApp's switch tells number, person, value and moment", () =>
    expect(nameOf('preference-stop')).toEqual([`preference:700100200300:stop:${at}:553188880001`]))

  it('of two notices of the same second differs with what they tell', () => {
    const notice = (name: string) => ({
      field: 'message_template_status_update',
      value: { event: 'PAUSED', name },
    })
    const body = { entry: [{ time: at / 1000, changes: [notice('a'), notice('b'), notice('a')] }] }
    const [first, second, third] = readDelivery(body).signals.map(signalId)
    expect(first).not.toBe(second)
    expect(first).toBe(third)
  })
})
