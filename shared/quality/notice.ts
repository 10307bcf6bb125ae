import type { NoticeSignal } from '../whatsapp/signal.ts'

/**
 * What a notice about the number or the account means to the owner, by the sentence that says it (`notice.…`).
 * Templates have sentences of their own.
 */
export const noticeCodes = [
  'violation',
  'restriction',
  'restriction-until',
  'disabled',
  'disabling',
  'reinstated',
  'gone',
  'partner',
  'alert-critical',
  'alert',
  'alert-info',
  'review-approved',
  'review-rejected',
  'review',
  'name-approved',
  'name-rejected',
  'name',
  'limit',
  'throughput',
  'pin-changed',
  'pin-asked',
  'pin',
  'other',
] as const
export type NoticeCode = (typeof noticeCodes)[number]

/** `act`: she has to do something, and is told at once. `know`: it stands in "Hoje". `quiet`: it is kept, and no more. */
export type Weight = 'act' | 'know' | 'quiet'

export type Told = { code: NoticeCode; weight: Weight; values: Record<string, string | number> }

type Details = NoticeSignal['details']

const text = (value: Details[string] | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
/** Seconds of Meta's as milliseconds. */
const moment = (value: Details[string] | undefined): number | null => {
  const seconds = Number(text(value))
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null
}

const ofAccount = (what: string, details: Details): Told => {
  switch (what) {
    case 'ACCOUNT_VIOLATION':
      return {
        code: 'violation',
        weight: 'act',
        values: { type: text(details['violation_info.violation_type']) },
      }
    case 'ACCOUNT_RESTRICTION': {
      const type = text(details['restriction_info.0.restriction_type'])
      const until = moment(details['restriction_info.0.expiration'])
      if (until === null) return { code: 'restriction', weight: 'act', values: { type } }
      return { code: 'restriction-until', weight: 'act', values: { type, until } }
    }
    case 'DISABLED_UPDATE': {
      // An older page of Meta's shows the state in a list (FACTS 1.8).
      const state = text(details['ban_info.waba_ban_state'] ?? details['ban_info.waba_ban_state.0'])
      if (state === 'REINSTATE') return { code: 'reinstated', weight: 'know', values: {} }
      const date = text(details['ban_info.waba_ban_date'])
      if (state === 'SCHEDULE_FOR_DISABLE') return { code: 'disabling', weight: 'act', values: { date } }
      return { code: 'disabled', weight: 'act', values: {} }
    }
    case 'ACCOUNT_DELETED':
    case 'ACCOUNT_OFFBOARDED':
    case 'PARTNER_REMOVED':
      return { code: 'gone', weight: 'act', values: {} }
    default:
      return { code: 'other', weight: what === '' ? 'know' : 'quiet', values: { what } }
  }
}

const alert = (what: string, details: Details): Told => {
  const values = { what, about: text(details['alert_info.alert_description']) }
  switch (details['alert_info.alert_severity']) {
    case 'CRITICAL':
      return { code: 'alert-critical', weight: 'act', values }
    case 'INFORMATIONAL':
      return { code: 'alert-info', weight: 'quiet', values }
    default:
      return { code: 'alert', weight: 'know', values }
  }
}

const decided = (what: string, of: 'review' | 'name', values: Told['values']): Told => {
  if (what === 'APPROVED') return { code: `${of}-approved`, weight: 'know', values }
  if (what === 'REJECTED') return { code: `${of}-rejected`, weight: 'act', values }
  return { code: of, weight: 'quiet', values }
}

/** What a notice about the number or the account says; of one that nobody here knows, Meta's own word. */
export const noticeOf = ({ field, what, details }: NoticeSignal): Told => {
  switch (field) {
    case 'account_update':
      return ofAccount(what, details)
    case 'account_alerts':
      return alert(what, details)
    case 'account_review_update':
      return decided(what, 'review', {})
    case 'phone_number_name_update':
      return decided(what, 'name', { name: text(details.name), why: text(details.reason) })
    case 'business_capability_update':
    case 'phone_number_quality_update': {
      if (what === 'THROUGHPUT_UPGRADE') return { code: 'throughput', weight: 'know', values: {} }
      const limit = text(details.limit).replace(/^TIER_/, '')
      return limit === ''
        ? { code: 'other', weight: 'know', values: { what } }
        : { code: 'limit', weight: 'know', values: { limit } }
    }
    case 'security':
      if (what === 'PIN_CHANGED') return { code: 'pin-changed', weight: 'act', values: {} }
      if (what === 'PIN_RESET_REQUEST') return { code: 'pin-asked', weight: 'act', values: {} }
      return { code: 'pin', weight: 'act', values: {} }
    default:
      return { code: 'other', weight: 'know', values: { what } }
  }
}

const stopped = ['PAUSED', 'DISABLED', 'REJECTED', 'FLAGGED', 'LOCKED', 'LIMIT_EXCEEDED']

/** How much any notice weighs, also one about a template. */
export const weightOf = (notice: NoticeSignal): Weight => {
  if (notice.about !== 'template') return noticeOf(notice).weight
  const { field, what, details } = notice
  if (field === 'message_template_status_update') return stopped.includes(what) ? 'act' : 'know'
  if (field === 'message_template_quality_update') return details.after === 'RED' ? 'act' : 'know'
  // Who agreed to news of an order has not agreed to offers.
  if (field === 'template_category_update')
    return details.after === 'MARKETING' && details.before !== 'MARKETING' ? 'act' : 'know'
  return 'know'
}
