import type { first as source } from '../pt-BR/first.ts'

export const first: Record<keyof typeof source, string> = {
  'first.title': 'Welcome.',
  'first.line':
    'Sossego hears when a customer asks you to stop, honours it at once and keeps the proof. Where would you like to begin?',
  'first.practice.title': 'Explore with an example shop',
  'first.practice.line':
    'A made-up shop with customers and requests. Decide, undo and write as a customer, with no risk at all.',
  'first.practice.do': 'Explore',
  'first.shop.title': 'Begin with my shop',
  'first.shop.line':
    'A blank notebook of your own. You note contacts and who agrees to your messages or not. No WhatsApp connected yet.',
  'first.shop.do': 'Begin',
  'first.promise.account': 'No sign-up, no password.',
  'first.promise.sent': 'Nothing is sent anywhere.',
  'first.promise.folder': 'Your data stays on this computer, in',
  'first.later':
    'You can switch later, in Settings. One shop does not touch the other. Connecting WhatsApp comes in the next versions.',
  'first.opening': 'Opening…',
}
