import type { State, Topic } from '../../shared/consent/topic.ts'
import { startedByShop, topics } from '../../shared/consent/topic.ts'
import type { ConsentRow, PersonDetail, PersonRow } from '../../shared/people.ts'
import type { TemplateRow } from '../../shared/teach.ts'
import type { Today } from '../../shared/today.ts'
import type { Person, RequestDetail, RequestRow, Status } from '../../shared/view.ts'

/** Monday morning, 23 November 2026, 10:10 where the computer is. All of the shop's moments hang on it. */
export const now = new Date(2026, 10, 23, 10, 10).getTime()
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const person = (
  id: string,
  name: string | null,
  phone: string | null,
  user: string | null = null,
): Person => ({
  id,
  name,
  phone,
  user,
})

const marina = person('p1', 'Marina Alves', '5531988887777')
const antonio = person('p2', 'Seu Antônio (oficina)', '553187651234')
const bruna = person('p3', 'Bruna Lima', '5531991112222')
const carlos = person('p4', 'Carlos Tavares', '5511977776666')
const nameless = person('p5', null, '5511988880142')
const julia = person('p6', 'Júlia M.', '5531995554444')
const celia = person('p7', 'Dona Célia', '553132221100')
const hidden = person('p8', null, null, 'BR.13491208655302741918')
const diego = person('p9', 'Diego Fernández', '5215512345678')

const offer =
  'Oi! Aqui é a Loja da Bia. Esta semana as sandálias estão com 20% de desconto. Responda SAIR para não receber mais ofertas.'

const row = (id: string, who: Person, ago: number, rest: Partial<RequestRow>): RequestRow => ({
  id,
  person: who,
  at: now - ago,
  noted: now - ago + 400,
  tab: 'honoured',
  verdict: 'OUT',
  way: 'word',
  rule: 'pt.word',
  words: [],
  text: null,
  topics: [...startedByShop],
  template: null,
  urgent: false,
  reason: null,
  ...rest,
})

const asks = { tab: 'waiting', verdict: 'ASK', topics: ['offers', 'news'] } as const

const unclear = (rest: Partial<RequestRow>): Partial<RequestRow> => ({
  ...rest,
  ...asks,
  topics: [...asks.topics],
})

export const requests: RequestRow[] = [
  row(
    'r1',
    marina,
    12 * minute,
    unclear({ way: 'phrase', rule: 'pt.unclear', words: ['chega'], text: 'chega né' }),
  ),
  row('r2', antonio, 64 * minute, unclear({ way: 'unheard', rule: 'form.voice' })),
  row('r3', bruna, 3 * hour, {
    tab: 'waiting',
    verdict: 'DATA',
    way: 'phrase',
    rule: 'pt.data-right',
    words: ['apagar', 'dados'],
    text: 'quero que vocês apagar meus dados, por favor',
    topics: ['offers', 'news'],
  }),
  row('r4', carlos, 56 * minute, { words: ['PARAR'], text: 'PARAR' }),
  row('r5', nameless, 79 * minute, {
    way: 'button',
    rule: 'pt.word',
    words: ['Parar promoções'],
    text: 'Parar promoções',
    topics: ['offers', 'news'],
    template: 'oferta_semana',
  }),
  row('r6', julia, 12.5 * hour, {
    way: 'phrase',
    rule: 'pt.stop-sending',
    words: ['para de', 'mandar', 'msg'],
    text: 'para de mandar msg pfv\u202E, já pedi 👨‍👩‍👧',
    urgent: true,
  }),
  row('r7', hidden, 14 * hour, { way: 'switch', rule: 'meta.stop', topics: ['offers', 'news'] }),
  row('r8', celia, 19 * hour, {
    way: 'phrase',
    rule: 'pt.remove-me',
    words: ['me', 'tira', 'lista'],
    text: 'me tira dessa lista',
  }),
  row('r9', diego, 2.2 * day, {
    verdict: 'IN',
    way: 'phrase',
    rule: 'es.wants-messages',
    words: ['quiero', 'recibir'],
    text: 'quiero volver a recibir las ofertas',
    topics: ['offers', 'news'],
  }),
  row('r10', carlos, 3 * day, {
    tab: 'dismissed',
    verdict: 'ASK',
    way: 'word',
    rule: 'pt.cancel',
    words: ['cancelar'],
    text: 'cancelar',
    topics: [],
  }),
  row('r11', celia, 6 * day, { tab: 'undone', words: ['sair'], text: 'sair' }),
]

const edited = { what: 'edited', by: 'rule', why: null } as const

export const detailOf = (request: RequestRow): Omit<RequestDetail, 'reply'> => ({
  row: request,
  around:
    request.way === 'switch'
      ? []
      : [
          { from: 'shop', text: offer, at: request.at - 16 * hour, template: 'oferta_semana' },
          { from: 'person', text: 'Bom dia', at: request.at - 20_000 },
        ],
  trail: [
    { at: request.at, what: 'arrived', by: 'whatsapp', why: null },
    {
      at: request.noted,
      what: request.verdict === 'ASK' || request.verdict === 'DATA' ? 'held' : 'honoured',
      by: 'rule',
      why: null,
    },
    ...(request.tab === 'undone' ? [{ ...edited, at: request.noted + minute }] : []),
  ],
  note: '',
})

const first = [
  'Ana',
  'Beatriz',
  'Caio',
  'Daniela',
  'Eduardo',
  'Fernanda',
  'Gil',
  'Helena',
  'Ivo',
  'Joana',
  'Kátia',
]
const last = ['Souza', 'Ramos', 'Pires', 'Nogueira', 'Teles', 'Prado', 'Moura', 'Antunes', 'Freitas']

/** A believable person for any place in a long list. */
const someone = (index: number): Person =>
  person(
    `c${index}`,
    index % 7 === 3 ? null : `${first[index % first.length]} ${last[(index * 5) % last.length]}`,
    `55${[31, 11, 21, 71][index % 4]}9${String(80_000_000 + index * 7_919).slice(0, 8)}`,
  )

const stateOf = (index: number, topic: Topic): State => {
  if (topic === 'service') return 'unknown'
  if (index % 13 === 5) return 'denied'
  if (index % 41 === 7 && (topic === 'offers' || topic === 'news')) return 'held'
  return (index + (topics as readonly Topic[]).indexOf(topic)) % 3 === 0 ? 'unknown' : 'granted'
}

export const peopleRow = (index: number): PersonRow => {
  const known = [marina, antonio, bruna, carlos, nameless, julia, hidden, celia, diego][index]
  const denied = requests.some(
    one => one.tab === 'honoured' && one.verdict === 'OUT' && one.person.id === known?.id,
  )
  const waits = requests.some(one => one.tab === 'waiting' && one.person.id === known?.id)
  const state = (topic: Topic): State => {
    if (topic === 'service') return 'unknown'
    if (denied) return 'denied'
    if (waits) return topic === 'offers' || topic === 'news' ? 'held' : 'granted'
    return stateOf(index, topic)
  }
  return {
    person: known ?? someone(index),
    consents: topics.map(topic => ({ topic, state: state(topic) })),
    since: now - index * 0.7 * day - 20 * minute,
    way: known ? 'phrase' : ((['import', 'hand', 'button', 'word'] as const)[index % 4] ?? null),
    by: known ? 'rule' : 'owner',
    proof: index % 5 !== 2,
    waiting: waits,
    unusual: index % 97 === 11,
    alike: index === 0 || index === 6 || index % 53 === 9,
  }
}

const photo = { sha256: 'a'.repeat(64), name: 'ficha.jpg', type: 'image/jpeg', bytes: 214_000 }

const blank = {
  way: null,
  topics: [],
  text: null,
  by: 'rule' as const,
  staff: null,
  other: null,
  undone: null,
  files: [],
  request: null,
}

/** The entry of a join that was just made. */
export const joinedWith = (other: Person): PersonDetail['timeline'][number] => ({
  ...blank,
  ...{ at: now, noted: now, what: 'joined', by: 'owner', staff: 'Bia', other },
})

export const personOf = ({ person: who, consents, way }: PersonRow): PersonDetail => {
  const rows: ConsentRow[] = consents.map(({ topic, state }) => ({
    topic,
    state,
    since: state === 'unknown' ? null : now - 9 * day,
    way: state === 'unknown' ? null : way,
    by: state === 'unknown' ? null : ('owner' as const),
    proof: state === 'granted' ? 'Assinou a ficha no balcão' : state === 'unknown' ? null : 'chega né',
    noted: state === 'unknown' ? null : now - 9 * day,
    ground: state === 'granted' ? (topic === 'orders' ? 'contract' : 'consent') : null,
    wording:
      way === 'hand' && state === 'granted'
        ? { title: 'Ficha do balcão', version: 2, text: 'Aceito receber ofertas da Loja da Bia no WhatsApp.' }
        : null,
    files: way === 'hand' && topic === 'news' && state === 'granted' ? [photo] : [],
    review: topic === 'news' && state === 'granted' ? now - 6 * day : null,
    staff: way === 'hand' ? 'Bia' : null,
    device: null,
    line: way === 'import' && state === 'granted' ? { name: 'clientes.csv', row: 214 } : null,
    request: null,
  }))
  return {
    person: who,
    alias: who.id === 'p1' ? ['Má ✨'] : [],
    identities: [
      ...(who.phone ? [{ kind: 'phone' as const, id: who.phone }] : []),
      ...(who.user ? [{ kind: 'user' as const, id: who.user }] : []),
    ],
    spellings: who.phone?.startsWith('55319') ? [who.phone.replace('55319', '5531')] : [],
    near: who.id === 'p1' ? [celia] : [],
    joins: [],
    consents: rows,
    timeline: [
      { ...blank, at: now - 12 * minute, noted: now, what: 'held', topics: ['offers', 'news'] },
      { ...blank, at: now - 12 * minute, noted: now, what: 'request', text: 'chega né', request: 'r1' },
      {
        ...blank,
        at: now - 9 * day,
        noted: now,
        what: 'granted',
        topics: [...startedByShop],
        text: 'Assinou a ficha no balcão',
        staff: 'Bia',
        files: [photo],
      },
      { ...blank, at: now - 20 * day, noted: now, what: 'listed', way: 'import', text: 'clientes.csv' },
      { ...blank, at: now - 40 * day, noted: now, what: 'met' },
    ],
  }
}

const curve = 'GGGGGGYGGGGGGGGGG-GGGGGGGYYRRY'
const ratings = { G: 'GREEN', Y: 'YELLOW', R: 'RED', '-': 'UNKNOWN' } as const
const dayAt = (index: number) => new Date(now - (29 - index) * day).toISOString().slice(0, 10)

export const today: Today = {
  quality: {
    rating: 'YELLOW',
    number: null,
    since: now - 4 * day,
    readAt: now - 20 * minute,
    // The curve is written in these four signs.
    days: [...curve].map((sign, index) => ({
      day: dayAt(index),
      rating: ratings[sign as keyof typeof ratings],
    })),
    marks: [
      { day: dayAt(23), template: 'cupom_bf', what: 'new' },
      { day: dayAt(26), template: 'oferta_semana', what: 'changed' },
    ],
  },
  offers: { granted: 5204, denied: 345, held: 2, unknown: 2861 },
  lastVisit: now - 63.5 * hour,
  since: [
    { what: 'held', count: 2, ways: {}, about: null, news: null, at: now - 12 * minute },
    {
      what: 'honoured',
      count: 41,
      ways: { word: 28, button: 9, switch: 4 },
      about: null,
      news: null,
      at: now - 56 * minute,
    },
    {
      ...{ what: 'legal' as const, count: 1, ways: {}, about: null, news: null },
      ...{ at: now - 3 * hour, first: now - 3 * hour },
    },
    { what: 'template', count: 1, ways: {}, about: 'aviso_conta', news: null, at: now - 47 * hour },
  ],
}

export const status: Status = {
  account: 'practice',
  shop: { name: 'Loja da Bia', phone: '553137777777' },
  receiving: {
    state: 'receiving',
    doubt: null,
    gap: null,
    address: 'http://127.0.0.1:4123/',
    since: now - 2 * hour,
    lastAt: now - 4 * minute,
  },
  saving: { state: 'saved' },
  counts: { waiting: 3, braked: 0, honoured: 41, dismissed: 7, undone: 1, people: 8412 },
  opening: false,
  topics: [],
  oldestWaiting: now - 3 * hour,
  settings: { language: null, theme: 'light', telling: true },
  found: [],
  ending: null,
  second: null,
  folder: '/home/bia/.config/Sossego/practice',
  version: '0.1.0',
}

const template = (name: string, footer: string, more: Partial<TemplateRow> = {}): TemplateRow => ({
  template: `t-${name}`,
  name,
  language: 'pt_BR',
  category: 'MARKETING',
  status: 'APPROVED',
  quality: 'GREEN',
  parts: [
    { place: 'body', text: 'Oi, {{1}}! As sandálias estão com 20% de desconto.' },
    ...(footer ? [{ place: 'footer' as const, text: footer }] : []),
    { place: 'button', text: 'Parar promoções' },
  ],
  promises: [],
  findings: [],
  since: now - 90 * day,
  changed: now - 3 * day,
  turned: null,
  by: null,
  twin: false,
  ...more,
})

export const templates: TemplateRow[] = [
  template('cupom_bf', 'Responda XISPE para não receber mais ofertas.', { quality: 'YELLOW' }),
  template('convite_festa', '', {
    status: 'PAUSED',
    quality: 'RED',
    parts: [
      { place: 'header', text: 'Festa de inverno na Loja da Bia' },
      {
        place: 'body',
        text: 'Oi, {{1}}! No sábado, dia {{2}}, tem quentão, pinhão e a coleção nova, das 10h às 18h.\n\nVocê vem?',
      },
      { place: 'footer', text: 'Para não receber mais convites, toque em Passo ou responda CHEGA.' },
      { place: 'button', text: 'Eu vou' },
      { place: 'button', text: 'Passo' },
    ],
  }),
  template('oferta_semana', 'Responda SAIR para não receber mais ofertas.'),
  template('pedido_confirmado', '', {
    category: 'UTILITY',
    quality: 'UNKNOWN',
    parts: [{ place: 'body', text: '{{1}}, recebemos seu pedido {{2}}.' }],
  }),
]

export const labels = ['Parar promoções', 'Quero ver']
