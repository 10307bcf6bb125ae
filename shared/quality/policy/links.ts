import { judge } from '../../optout/judge.ts'
import { type Draft, type Known, pages, rule, type Spot } from './finding.ts'

const shorteners = new Set(
  (
    'bit.ly tinyurl.com goo.gl t.co is.gd ow.ly buff.ly cutt.ly rebrand.ly shorturl.at tiny.cc t.ly rb.gy adf.ly bl.ink ' +
    'encurtador.com.br encurta.net abre.ai l1nk.dev urlz.fr v.gd s.id bitly.com j.mp lnkd.in soo.gd clck.ru qr.ae ' +
    'short.gy shorte.st x.gd u.to dub.sh dub.co surl.li bityli.com acesse.one migre.me acortar.link n9.cl tny.im kutt.it ' +
    'tiny.one shrtco.de chilp.it 2no.co snip.ly hyperurl.co cut.ly did.li linktw.in uqr.to me-qr.com ur0.jp yip.su'
  ).split(' '),
)

/** Groups and chats of WhatsApp's own. */
const chats = /^(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|web\.whatsapp\.com|wa\.link)$/

const address = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s<>()]*)?/gi

type Link = Spot & { host: string; url: string }

const linksIn = ({ parts, links }: Draft): Link[] => {
  const written = parts.flatMap(({ place, text }) =>
    [...text.matchAll(address)]
      // What follows an @ is somebody's mail.
      .filter(({ index }) => text[index - 1] !== '@')
      .map(([url]) => ({ place, url })),
  )
  return [...written, ...links.map(url => ({ place: 'button' as const, url }))].map(({ place, url }) => ({
    ...{ place, url, text: url },
    host: url
      .replace(/^https?:\/\//i, '')
      .replace(/[/?#:].*$/, '')
      .replace(/^www\./i, '')
      .toLowerCase(),
  }))
}

/** What stands in an address; bytes that are no text are left out. */
const decoded = (text: string) =>
  text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, bytes => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return ''
    }
  })

/** A chat that opens with a stop in it is a way out, and no bait. */
const isWayOut = ({ url }: Link, { own }: Known): boolean => {
  const text = decoded(/[?&]text=([^&#]*)/i.exec(url)?.[1] ?? '')
  if (text === '') return false
  const { verdict } = judge(text, {}, own)
  return verdict === 'OUT' || verdict === 'TOPIC'
}

const spot = ({ place, text }: Link): Spot => ({ place, text })

export const linkRules = [
  rule({
    id: 'shortener',
    severity: 'error',
    why: 'A shortened link hides where it leads; Meta refuses it, and people take it for a fraud.',
    source: pages.guidelines,
    read: '2025-11-03',
    find: draft =>
      linksIn(draft)
        .filter(({ host }) => shorteners.has(host))
        .map(spot),
  }),
  rule({
    id: 'wa-link',
    severity: 'error',
    why: 'A link to another chat or group of WhatsApp is not taken in a template; the customer can simply answer.',
    source: pages.guidelines,
    read: '2025-11-03',
    find: (draft, known) =>
      linksIn(draft)
        .filter(one => chats.test(one.host) && !isWayOut(one, known))
        .map(spot),
  }),
]
