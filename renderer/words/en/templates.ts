import type { templates as source } from '../pt-BR/templates.ts'

export const templates: Record<keyof typeof source, string> = {
  'templates.title.lost':
    '{n, plural, one {# template asks for a reply that Sossego would not understand} other {# templates ask for a reply that Sossego would not understand}}',
  'templates.title.waits':
    '{n, plural, one {# template asks for a reply that would wait for you} other {# templates ask for a reply that would wait for you}}',
  'templates.title.heard': 'Sossego understands every reply that your templates ask for',
  'templates.title.none': 'None of your templates says how to leave',
  'templates.title.empty': 'No message templates yet',
  'templates.title.unknown': 'Your templates are not known yet',
  'templates.line':
    '{n, plural, one {Sossego tried the template as a customer would.} other {Sossego tried # templates as a customer would.}}',
  'templates.line.silent':
    '{n, plural, one {# offer does not say how to leave.} other {# offers do not say how to leave.}}',
  'templates.empty': 'Nothing here yet',
  'templates.empty.line':
    'Once your account has message templates, you will see here whether Sossego understands the replies that they ask for.',
  'templates.unknown': 'No WhatsApp connected',
  'templates.unknown.line':
    'With a WhatsApp connected, your message templates show here, and whether Sossego understands the replies that they ask for.',
  'templates.search': 'Find a template by name',
  'templates.found':
    '{n, plural, =0 {No template has “{search}” in its name.} one {# template has “{search}” in its name.} other {# templates have “{search}” in their names.}}',
  'templates.list': 'List of templates',
  'templates.detail': 'Choose a template from the list',
  'templates.row.none': 'Need not say how to leave',
  'templates.row.mend': '{n, plural, one {# thing to mend} other {# things to mend}}',
  'templates.row.silent': 'Does not say how to leave',
  'templates.row.heard': 'Understood right away: {words}',
  'templates.row.waits': 'Waits for you: {words}',
  'templates.row.lost': 'Not understood: {words}',
  'templates.category.MARKETING': 'Offer',
  'templates.category.UTILITY': 'Notice',
  'templates.category.AUTHENTICATION': 'Access code',
  'templates.category.OTHER': 'Other kind',
  'templates.status.APPROVED': 'approved',
  'templates.status.PENDING': 'in review',
  'templates.status.REJECTED': 'rejected',
  'templates.status.PAUSED': 'paused',
  'templates.status.DISABLED': 'switched off',
  'templates.status.PENDING_DELETION': 'being deleted',
  'templates.status.DELETED': 'deleted',
  'templates.status.OTHER': 'status unknown',
  'templates.seen': 'As the customer sees it',
  'templates.gap': 'detail {name}',
  'templates.promises': 'What this template asks for',
  'templates.promises.none': 'It asks for no word and no tap on a button for leaving.',
  'templates.silent.MARKETING':
    'An offer with no way out: who wants no more can only block or report you. In WhatsApp, put in the footer:',
  'templates.silent.UTILITY': 'A notice: it need not say how to leave.',
  'templates.turned': 'Now an offer',
  'templates.turned.line':
    'Since {day} WhatsApp treats this template as an offer (before: {before}). Who only agreed to what it was has not agreed to offers: send it to those who said yes to offers, and ask the others the next time you talk.',
  'templates.turned.unknown':
    '{n, plural, =0 {Of all your contacts it is known whether they want offers.} one {Of # contact it is not known yet whether they want offers.} other {Of # contacts it is not known yet whether they want offers.}}',
  'templates.turned.see': 'See these contacts',
  'templates.turned.check': 'Check a list before you send',
  'templates.copy': 'Copy',
  'templates.copied': 'Copied. Paste it into the footer of the template, in WhatsApp.',
  'templates.place.header': 'in the title',
  'templates.place.body': 'in the text',
  'templates.place.footer': 'in the footer',
  'templates.place.button': 'on a button',
  'templates.heard': 'Sossego understands right away.',
  'templates.waits': 'waits for you to decide.',
  'templates.lost': 'Sossego does not understand.',
  'templates.mine': 'You taught it.',
  'templates.waits.word.why':
    'By itself this word may be about something else. The answer would stay in Requests until you decide.',
  'templates.lost.word.why': 'Whoever replies this expects to receive no more, but would go on receiving.',
  'templates.waits.button.why':
    'What it says may be about something else. The tap would stay in Requests until you decide.',
  'templates.lost.button.why': 'Whoever taps it expects to receive no more, but would go on receiving.',
  'templates.teach': 'Teach this word',
  'templates.means':
    'Once taught, whoever replies {text} gets nothing more that the shop starts (offers, news, order updates).',
  'templates.tag': 'Mark: stop everything',
  'templates.tag.offers': 'Mark: stop only offers',
  'templates.tag.means':
    'Stop everything: whoever taps it gets nothing more that the shop starts (offers, news, order updates). Stop only offers: order updates go on.',
  'templates.advice.word':
    'Or change, in the WhatsApp template, this word to one that is understood already, such as {word}. WhatsApp reviews the template again.',
  'templates.advice.button':
    'Or change, in the WhatsApp template, the text of the button, for instance to “{word}”. WhatsApp reviews the template again.',
  'templates.advice.now':
    'Change, in the WhatsApp template, this word to one that is understood already, such as {word}. WhatsApp reviews the template again.',
  'templates.taught': 'Whoever replies “{text}” now gets nothing more that the shop starts.',
  'templates.tagged': 'Whoever taps “{text}” now gets nothing more that the shop starts.',
  'templates.tagged.offers': 'Whoever taps “{text}” now gets no more offers and news.',
  'templates.untaught': '“{text}” is as it was before.',
  'templates.facts': 'What WhatsApp knows',
  'templates.fact.category': 'Kind',
  'templates.fact.status': 'Status',
  'templates.fact.quality': 'Quality',
  'templates.fact.language': 'Language',
  'templates.fact.since': 'Known since',
  'templates.fact.by': 'Last touched by',
  'templates.fact.changed': 'Last change',
  'templates.quality.YELLOW': 'Medium quality',
  'templates.quality.RED': 'Low quality',
}
