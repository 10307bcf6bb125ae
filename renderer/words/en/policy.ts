import type { policy as source } from '../pt-BR/policy.ts'

export const policy: Record<keyof typeof source, string> = {
  'policy.title': 'What the text says',
  'policy.none': 'Nothing to mend in the text.',
  'policy.source': 'Where this rule comes from',
  'policy.button-missing':
    'The text speaks of a button for leaving that the template does not have. Add the button, for example “Stop promotions”, or ask people to reply STOP.',
  'policy.offer-as-notice':
    'This is an offer, and the template is listed as a notice. WhatsApp changes its kind and may punish the account. Take the offer out, or send it in an offer template to those who agreed to offers.',
  'policy.personal-data':
    'WhatsApp forbids asking for documents, cards, accounts or passwords in the chat. Ask on your site or in the shop.',
  'policy.restricted-trade':
    'WhatsApp forbids or restricts messages that sell this, even where the law allows it. Do not send it here.',
  'policy.shortener':
    'A shortened link hides where it leads, and WhatsApp refuses it. Use the full address of your site.',
  'policy.wa-link':
    'This link leads to another chat or a group on WhatsApp. Take it out: the customer can answer right here.',
  'policy.placeholder-edge':
    'The text begins or ends with something that changes, and WhatsApp refuses that. Put words before and after it, for example “Hi, …”.',
  'policy.placeholder-adjacent':
    'Two things that change stand side by side, and WhatsApp refuses that. Put words between them.',
  'policy.placeholder-form':
    'Something that changes is written wrong. Number them 1, 2, 3 in double braces and leave none out.',
  'policy.placeholder-place': 'The footer and the buttons take nothing that changes. Take it out here.',
  'policy.placeholder-crowd':
    'There is too much that changes for so few words, and WhatsApp refuses that. Write more around it.',
  'policy.too-long': 'Too long. The title and the footer take 60 characters, the text 1,024, a button 25.',
  'policy.too-many-buttons': 'Too many buttons. WhatsApp takes ten.',
  'policy.name-form': 'The name of a template takes only small letters without accents, digits and _.',
  'policy.language-mixed':
    'This is in another language than the template. Write all of it in one, or make a template for each language.',
  'policy.shop-unnamed':
    'The text does not say which shop it is from. Who does not know the sender takes it for a fraud: put the shop’s name first.',
  'policy.shouting':
    'It reads as shouting, and people block what shouts. Use normal letters and a single exclamation mark.',
  'policy.emoji-wall': 'So many emojis look like spam. One or two are enough.',
  'policy.false-urgency': 'Hurrying customers brings blocks. Just say until when it is good.',
}
