import type { today as source } from '../pt-BR/today.ts'

export const today: Record<keyof typeof source, string> = {
  'today.morning': 'Good morning',
  'today.afternoon': 'Good afternoon',
  'today.evening': 'Good evening',
  'today.waiting': '{n, plural, one {# person is waiting for you.} other {# people are waiting for you.}}',
  'today.calm': 'Nobody is waiting for you.',
  'today.requests': 'Requests',
  'today.requests.big': '{n, plural, =0 {None waiting} one {# waiting} other {# waiting}}',
  'today.requests.oldest': 'The oldest came {ago}.',
  'today.requests.none': 'Clear requests are honoured at once. Only the unclear ones wait for you.',
  'today.requests.do': 'Decide now',
  'today.requests.see': 'See requests',
  'today.quality': 'Quality',
  'today.quality.unknown.line':
    'WhatsApp has not said yet how your number is doing. Without that answer, Sossego does not guess.',
  'today.quality.number': 'Of the number {number}, which is doing worst.',
  'today.quality.since': 'Since {since}. Checked {ago}.',
  'today.quality.read': 'Checked {ago}.',
  'today.quality.curve': 'Quality of the number in the last 30 days',
  'today.quality.table': 'See as a table',
  'today.quality.day': 'Day',
  'today.quality.marks': 'Message templates',
  'today.mark.new': 'new: {template}',
  'today.mark.changed': 'changed: {template}',
  'rating.GREEN': 'High',
  'rating.YELLOW': 'Medium',
  'rating.RED': 'Low',
  'rating.UNKNOWN': 'Not known',
  'today.consent': 'Consent',
  'today.consent.of': 'of {total, number}',
  'today.consent.line':
    '{unknown, plural, =0 {agree to offers.} one {agree to offers. For # we don’t know: that counts as “no”.} other {agree to offers. For # we don’t know: they count as “no”.}}',
  'today.consent.none': 'No contacts yet. Once there are, you will see here how many agree to offers.',
  'today.consent.see': 'See contacts',
  'today.consent.add': 'Add contact',
  'today.since': 'Since {when}',
  'today.since.first': 'The last seven days',
  'today.since.nothing': 'Nothing new. All is well.',
  'since.honoured': '{n, plural, one {# request honoured at once} other {# requests honoured at once}}',
  'since.ways': '{what}: {ways}',
  'since.held':
    '{n, plural, one {# unclear message, offers on hold} other {# unclear messages, offers on hold}}',
  'since.returned': '{n, plural, one {# person asked to be back} other {# people asked to be back}}',
  'since.legal':
    '{n, plural, one {# request about personal data: the law sets a time to answer} other {# requests about personal data: the law sets a time to answer}}',
  'since.template.status':
    '{after, select, APPROVED {WhatsApp approved the template “{about}”} REJECTED {WhatsApp rejected the template “{about}”} PAUSED {WhatsApp paused the template “{about}”} DISABLED {WhatsApp switched off the template “{about}”} DELETED {The template “{about}” was deleted in WhatsApp} other {WhatsApp changed the status of the template “{about}”}}',
  'since.template.quality':
    '{after, select, GREEN {The template “{about}” has high quality} YELLOW {The template “{about}” has medium quality} RED {The template “{about}” has low quality} other {The quality of the template “{about}” is not known yet}}',
  'since.template.category':
    '{after, select, MARKETING {WhatsApp now treats the template “{about}” as an offer. Who only agreed to notices has not agreed to offers: check the list in Lists before you send} UTILITY {WhatsApp now treats the template “{about}” as a notice} other {WhatsApp changed the kind of the template “{about}”}}',
  'since.template.text': 'The text of the template “{about}” changed',
  'since.template.new': 'There is a new template: “{about}”',
  'since.template': 'News of the message template “{about}”',
  'since.template.unnamed':
    '{n, plural, one {# piece of news of message templates} other {# pieces of news of message templates}}',
  'since.number': 'WhatsApp had something to say about your number',
  'since.account': 'WhatsApp had something to say about your account',
  'since.way.word': '{n, number} by word',
  'since.way.phrase': '{n, number} by sentence',
  'since.way.button': '{n, number} by button',
  'since.way.reply': '{n, number} by ready reply',
  'since.way.reaction': '{n, number} by reaction',
  'since.way.switch': '{n, number} in WhatsApp itself',
  'since.way.failure': '{n, number} by refused sending',
  'since.way.unheard': '{n, number} by unread message',
  'since.way.hand': '{n, number} by hand',
  'since.legal.until':
    '{n, plural, one {# request about personal data} other {# requests about personal data}}: answer by {date} ({left, plural, =0 {that is today} one {# day left} other {# days left}})',
  'since.legal.late':
    '{n, plural, one {# request about personal data} other {# requests about personal data}}: the time ran out on {date}. Answer now.',
  'notice.violation':
    'WhatsApp says that the account broke one of its rules ({type}). See why in Meta’s Business Support Home; if you disagree, ask for a review',
  'notice.restriction':
    'WhatsApp has restricted the account: {type, select, RESTRICTED_ADD_PHONE_NUMBER_ACTION {numbers can’t be added} RESTRICTED_BIZ_INITIATED_MESSAGING {templates can’t be sent} RESTRICTED_CUSTOMER_INITIATED_MESSAGING {customers can’t be answered} RESTRICTED_UTILITY_TEMPLATES {order news can’t be sent} other {some sending has stopped}}. See why in Meta’s Business Support Home',
  'notice.restriction-until':
    'WhatsApp has restricted the account until {until}: {type, select, RESTRICTED_ADD_PHONE_NUMBER_ACTION {numbers can’t be added} RESTRICTED_BIZ_INITIATED_MESSAGING {templates can’t be sent} RESTRICTED_CUSTOMER_INITIATED_MESSAGING {customers can’t be answered} RESTRICTED_UTILITY_TEMPLATES {order news can’t be sent} other {some sending has stopped}}. See why in Meta’s Business Support Home',
  'notice.disabled':
    'WhatsApp has disabled the account. Nothing is lost here. Ask for a review in Meta’s Business Support Home',
  'notice.disabling':
    'WhatsApp will disable the account on {date}. See why in Meta’s Business Support Home now',
  'notice.reinstated': 'WhatsApp has opened the account again',
  'notice.gone':
    'The WhatsApp account was deleted or taken from the app. Nothing is lost here; see Settings → Connection',
  'notice.partner': 'Somebody else now looks after the WhatsApp account',
  'notice.alert-critical': 'A grave notice from WhatsApp about the account: {what}. See WhatsApp Manager',
  'notice.alert': 'A notice from WhatsApp about the account: {what}',
  'notice.alert-info': 'A word from WhatsApp about the account: {what}',
  'notice.review-approved': 'WhatsApp has approved the account',
  'notice.review-rejected': 'WhatsApp has not approved the account. See why in Meta’s Business Support Home',
  'notice.review': 'WhatsApp is reviewing the account',
  'notice.name-approved': 'WhatsApp has approved the name “{name}”',
  'notice.name-rejected': 'WhatsApp did not accept the name “{name}”. Choose another one in WhatsApp Manager',
  'notice.name': 'WhatsApp is reviewing the name “{name}”',
  'notice.limit': 'The limit of new people a day is now {limit}',
  'notice.throughput': 'The number can now send more messages a second',
  'notice.pin-changed':
    'The number’s two-step PIN was changed. If that was not you, change it now in WhatsApp Manager',
  'notice.pin-asked':
    'Somebody asked to reset the number’s two-step PIN. If that was not you, see who has access in WhatsApp Manager',
  'notice.pin':
    'The number’s two-step PIN can now be reset. If that was not you, see who has access in WhatsApp Manager',
  'notice.other': 'WhatsApp told something about the account: {what}',
}
