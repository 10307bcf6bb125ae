import type { first as source } from '../pt-BR/first.ts'

export const first: Record<keyof typeof source, string> = {
  'first.title': 'Welcome.',
  'first.line':
    'Sossego hears when a customer asks you to stop, honours it at once and keeps the proof. Where would you like to begin?',
  'first.practice.title': 'Explore with an example shop',
  'first.practice.line':
    'A made-up shop with customers and requests. Decide, undo and write as a customer, with no risk at all.',
  'first.practice.do': 'Explore',
  'first.connect.title': 'Connect the shop’s WhatsApp',
  'first.connect.line':
    'Sossego watches the number’s quality and hears whoever asks to stop. About ten minutes, one question at a time.',
  'first.connect.do': 'Connect',
  'first.shop.title': 'Start from my contact list',
  'first.shop.line':
    'Without WhatsApp connected. You bring contacts from a spreadsheet or an address book and note who accepts your messages.',
  'first.shop.do': 'Begin',
  'first.promise.account': 'No sign-up, no password.',
  'first.promise.sent': 'Nothing leaves this computer before you connect WhatsApp.',
  'first.promise.folder': 'Your data stays on this computer, in',
  'first.later': 'You can switch later, in Settings. One shop does not touch the other.',
  'first.opening': 'Opening…',
}
