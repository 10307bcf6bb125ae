import { describe, expect, it } from 'vitest'
import { showIdentity, showPhone, showSpelling } from '../../renderer/ui/phone.ts'
import { codeOf, readSpans } from '../../renderer/ui/spans.ts'

describe('a number', () => {
  it.each([
    ['5531988887777', '(31) 98888-7777', '+55 31 98888-7777'],
    ['553188887777', '(31) 98888-7777', '+55 31 98888-7777'],
    ['553132221100', '(31) 3222-1100', '+55 31 3222-1100'],
    ['5215512345678', '+52 55 1234 5678', '+52 55 1234 5678'],
    ['14155552671', '+1 415 555 2671', '+1 415 555 2671'],
    ['999', '+999', '+999'],
  ])('kept as %s is read as %s', (digits, short, full) => {
    expect(showPhone(digits, 'BR')).toEqual({ short, full })
  })

  it('is written with its code where the shop is elsewhere', () => {
    expect(showPhone('5531988887777', 'MX').short).toBe('+55 31 98888-7777')
  })

  it('shows another spelling as it is', () => {
    expect(showSpelling('553188887777')).toBe('+55 31 8888-7777')
  })

  it("of WhatsApp's own is shortened, and whole on hover", () => {
    const id = 'BR.13491208655302741918'
    expect(showIdentity('user', id, 'BR')).toEqual({ short: 'BR.1349120865…', full: id })
  })
})

const shown = (text: string, words?: string[]) => readSpans(text, words).map(span => [span.kind, span.text])

describe("a customer's text", () => {
  it('has the deciding words marked, each where it stands', () => {
    expect(shown('para de mandar, para!', ['para', 'para'])).toEqual([
      ['word', 'para'],
      ['plain', ' de mandar, '],
      ['word', 'para'],
      ['plain', '!'],
    ])
  })

  it('shows a direction mark, and leaves emoji whole', () => {
    expect(shown('oi\u202Eroda 👨‍👩‍👧 ❤️‍🔥')).toEqual([
      ['plain', 'oi'],
      ['hidden', '\u202E'],
      ['plain', 'roda 👨‍👩‍👧 ❤️‍🔥'],
    ])
    expect(codeOf('\u202E')).toBe('U+202E')
  })

  it('shows what is hidden inside a deciding word', () => {
    expect(shown('PA\u200BRAR', ['PA\u200BRAR'])).toEqual([
      ['word', 'PA'],
      ['hidden', '\u200B'],
      ['word', 'RAR'],
    ])
  })

  it('is never changed by being shown', () => {
    const text = 'a\u200Db\u2066c\nd\t\uFEFFe 👩🏽‍🚀'
    expect(
      readSpans(text, ['b', 'nowhere'])
        .map(span => span.text)
        .join(''),
    ).toBe(text)
  })
})
