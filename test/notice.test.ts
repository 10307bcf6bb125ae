import { describe, expect, it } from 'vitest'
import { newsOf } from '../electron/engine/inlets/practice/meta.ts'
import { noticeOf, weightOf } from '../shared/quality/notice.ts'
import { readDelivery } from '../shared/whatsapp/delivery.ts'
import type { NoticeSignal } from '../shared/whatsapp/signal.ts'

const at = Date.parse('2026-11-24T12:00:00Z')
const read = (field: string, value: Record<string, unknown>): NoticeSignal => {
  const { signals } = readDelivery({
    object: 'whatsapp_business_account',
    entry: [newsOf(field, at, value)],
  })
  const [signal] = signals
  return signal?.kind === 'notice' ? signal : expect.fail()
}
const restriction = (more: Record<string, unknown>) => ({
  event: 'ACCOUNT_RESTRICTION',
  restriction_info: [{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', ...more }],
})
const ban = (state: unknown) => ({
  event: 'DISABLED_UPDATE',
  ban_info: { waba_ban_state: state, waba_ban_date: 'April 17, 2027' },
})
const alert = (severity: string) => ({
  entity_type: 'BUSINESS',
  alert_info: { alert_severity: severity, alert_type: 'OBA_REJECTED', alert_description: 'x' },
})

const cases: [string, Record<string, unknown>, string, string][] = [
  [
    'account_update',
    { event: 'ACCOUNT_VIOLATION', violation_info: { violation_type: 'SCAM' } },
    'violation',
    'act',
  ],
  ['account_update', restriction({ expiration: 1_800_000_000 }), 'restriction-until', 'act'],
  ['account_update', restriction({}), 'restriction', 'act'],
  ['account_update', ban('DISABLE'), 'disabled', 'act'],
  ['account_update', ban(['DISABLE']), 'disabled', 'act'],
  ['account_update', ban('SCHEDULE_FOR_DISABLE'), 'disabling', 'act'],
  ['account_update', ban('REINSTATE'), 'reinstated', 'know'],
  ['account_update', { event: 'ACCOUNT_DELETED' }, 'gone', 'act'],
  ['account_update', { event: 'MM_LITE_TERMS_SIGNED' }, 'other', 'quiet'],
  ['account_alerts', alert('CRITICAL'), 'alert-critical', 'act'],
  ['account_alerts', alert('WARNING'), 'alert', 'know'],
  ['account_alerts', alert('INFORMATIONAL'), 'alert-info', 'quiet'],
  ['account_review_update', { decision: 'REJECTED' }, 'review-rejected', 'act'],
  [
    'phone_number_name_update',
    { decision: 'REJECTED', requested_verified_name: 'Bia' },
    'name-rejected',
    'act',
  ],
  ['phone_number_name_update', { decision: 'APPROVED' }, 'name-approved', 'know'],
  ['business_capability_update', { max_daily_conversations_per_business: 2000 }, 'limit', 'know'],
  ['business_capability_update', { max_daily_conversations_per_business: 'TIER_10K' }, 'limit', 'know'],
  ['phone_number_quality_update', { event: 'THROUGHPUT_UPGRADE' }, 'throughput', 'know'],
  ['security', { event: 'PIN_RESET_REQUEST' }, 'pin-asked', 'act'],
  ['security', { event: 'SOMETHING_NEW' }, 'pin', 'act'],
  ['account_settings_update', { event: 'NEVER_HEARD' }, 'other', 'know'],
]

describe('what WhatsApp tells of number and account', () => {
  it.each(cases)('%s %j is said as %s and weighs: %s', (field, value, code, weight) => {
    expect(noticeOf(read(field, value))).toMatchObject({ code, weight })
  })

  it('carries what the sentence needs', () => {
    const until = noticeOf(read('account_update', restriction({ expiration: 1_800_000_000 })))
    expect(until.values).toEqual({ type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', until: 1_800_000_000_000 })
    const limit = read('business_capability_update', { max_daily_conversations_per_business: 'TIER_10K' })
    expect(noticeOf(limit).values).toEqual({ limit: '10K' })
    expect(noticeOf(read('account_settings_update', { event: 'NEVER_HEARD' })).values).toEqual({
      what: 'NEVER_HEARD',
    })
  })
})

describe('what WhatsApp tells of a template', () => {
  const template = { message_template_id: 1, message_template_name: 'oferta' }
  it.each([
    ['message_template_status_update', { ...template, event: 'PAUSED' }, 'act'],
    ['message_template_status_update', { ...template, event: 'APPROVED' }, 'know'],
    ['message_template_quality_update', { ...template, new_quality_score: 'RED' }, 'act'],
    ['message_template_quality_update', { ...template, new_quality_score: 'YELLOW' }, 'know'],
    [
      'template_category_update',
      { ...template, previous_category: 'UTILITY', new_category: 'MARKETING' },
      'act',
    ],
    [
      'template_category_update',
      { ...template, new_category: 'UTILITY', correct_category: 'MARKETING' },
      'act',
    ],
    [
      'template_category_update',
      { ...template, previous_category: 'MARKETING', new_category: 'UTILITY' },
      'know',
    ],
    ['message_template_components_update', template, 'know'],
  ])('%s %j weighs: %s', (field, value, weight) => {
    expect(weightOf(read(field, value))).toBe(weight)
  })
})
