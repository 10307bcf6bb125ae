import type { BuiltInTopic } from '../consent/topic.ts'
import type { Language } from '../view.ts'

/**
 * What customers are told, in their language. A word in capitals brings them back or out by itself: a test holds each
 * text against the judge. `{parou}`, `{paró}`, `{stopped}`: what was stopped. `asked` puts no question, for a bare "no"
 * to one may mean both.
 */
export type DraftWords = {
  stopped: string
  back: string
  asked: string
  data: string
  /** What is stopped where it is all. */
  everything: string
  and: string
  topics: Record<BuiltInTopic, string>
}

export const draftWords: Record<Language, DraftWords> = {
  'pt-BR': {
    stopped:
      'Pronto! Recebemos seu pedido e não vamos mais enviar {parou} para você. Se quiser voltar a receber, é só escrever VOLTAR.',
    back: 'Pronto! Você voltou a receber {what}. Para não receber mais mensagens, responda SAIR.',
    asked:
      'Recebemos sua mensagem e queremos fazer do jeito que você prefere. Para não receber mais mensagens, responda SAIR. Se era outra coisa, conte para a gente. Até lá, não enviamos ofertas.',
    data: 'Recebemos seu pedido sobre os seus dados pessoais. Vamos responder até {date}. Até lá, não enviamos ofertas.',
    everything: 'mensagens',
    and: 'e',
    topics: {
      offers: 'ofertas',
      news: 'novidades',
      orders: 'avisos de compra',
      receipts: 'recibos',
      account: 'avisos de conta',
      service: 'atendimento',
    },
  },
  es: {
    stopped:
      '¡Listo! Recibimos tu pedido y ya no te enviaremos {paró}. Si quieres volver a recibir, solo escribe VOLVER.',
    back: '¡Listo! Volverás a recibir {what}. Para no recibir más mensajes, responde BAJA.',
    asked:
      'Recibimos tu mensaje y queremos hacer lo que prefieras. Para no recibir más mensajes, responde BAJA. Si era otra cosa, cuéntanos. Mientras tanto, no enviamos ofertas.',
    data: 'Recibimos tu pedido sobre tus datos personales. Te responderemos hasta el {date}. Mientras tanto, no enviamos ofertas.',
    everything: 'mensajes',
    and: 'y',
    topics: {
      offers: 'ofertas',
      news: 'novedades',
      orders: 'avisos de compra',
      receipts: 'recibos',
      account: 'avisos de cuenta',
      service: 'atención',
    },
  },
  en: {
    stopped:
      'Done! We got your request and will no longer send you {stopped}. If you want to hear from us again, just write START.',
    back: 'Done! You will get {what} again. To get no more messages, reply STOP.',
    asked:
      'We got your message and want to do what you prefer. To get no more messages, reply STOP. If it was something else, tell us. Until then, we send no offers.',
    data: 'We got your request about your personal data. We will answer by {date}. Until then, we send no offers.',
    everything: 'messages',
    and: 'and',
    topics: {
      offers: 'offers',
      news: 'news',
      orders: 'order updates',
      receipts: 'receipts',
      account: 'account notices',
      service: 'support',
    },
  },
}
