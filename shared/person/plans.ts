/** How people of one country write their numbers. `code`: calling code. `trunk`: what is dialled in front at home. */
export type Plan = {
  code: string
  trunk: RegExp
  /** What some write between the code and the number, e.g. Mexico's old `1`. */
  afterCode?: RegExp
  /** Takes the number without code and trunk; gives it back, corrected where its meaning is certain. */
  fit(national: string): Fit
}

export type Misfit = 'which-area' | 'too-short' | 'too-long' | 'not-a-number'
/** `meant`: the number that was probably meant. */
export type Fit = { national: string } | { refused: Misfit; meant?: string }
export type Home = keyof typeof plans

/** The 67 area codes in use in Brazil. */
export const brazilianAreas: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 ' +
    '61 62 63 64 65 66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99'
  ).split(' '),
)

const fitBrazil = (national: string): Fit => {
  if (national.length < 8) return { refused: 'too-short' }
  if (national.length > 11) return { refused: 'too-long' }
  if (/^[3589]00\d{7}$/.test(national)) return { national }
  if (national.length < 10 || !brazilianAreas.has(national.slice(0, 2))) return { refused: 'which-area' }
  if (/^\d\d(?:9\d{8}|[2-9]\d{7})$/.test(national)) return { national }
  return { refused: national.length === 11 ? 'too-long' : 'not-a-number' }
}

const fitMexico = (national: string): Fit => {
  if (national.length === 7 || national.length === 8) return { refused: 'which-area' }
  return ofLength(10)(national)
}

/** `15` between area and number says mobile, as the `9` before the area does; area codes begin with 11, 2 or 3. */
const fitArgentina = (national: string): Fit => {
  const [, ...parts] = /^9?(?:(11)15(\d{8})|([23]\d\d)15(\d{7})|([23]\d{3})15(\d{6}))$/.exec(national) ?? []
  const mobile = `9${parts.join('')}`
  if (parts.length > 0)
    return national.length === 12 ? { national: mobile } : { refused: 'too-long', meant: mobile }
  if (/^(?:\d{6,9}|15\d{8})$/.test(national)) return { refused: 'which-area' }
  return ofLength(10)(national.replace(/^9(?=\d{10}$)/, ''), national)
}

const fitUnitedStates = (national: string): Fit =>
  /^[01]/.test(national) ? { refused: 'not-a-number' } : ofLength(10)(national)

/** `whole`: what to give back, where a mark before the number doesn't count. */
const ofLength =
  (...lengths: number[]) =>
  (national: string, whole = national): Fit => {
    if (lengths.includes(national.length)) return { national: whole }
    return { refused: national.length < Math.min(...lengths) ? 'too-short' : 'too-long' }
  }

export const plans = {
  // After the 0 some dial a carrier's two digits: 0 31 11 99999-9999.
  BR: { code: '55', trunk: /^0(?:\d\d(?=\d{10,11}$))?/, fit: fitBrazil },
  MX: { code: '52', trunk: /^(?:01|044|045)(?=\d{10}$)/, afterCode: /^1(?=\d{10}$)/, fit: fitMexico },
  AR: { code: '54', trunk: /^0/, fit: fitArgentina },
  CL: { code: '56', trunk: /^0/, fit: ofLength(9) },
  CO: { code: '57', trunk: /^0/, fit: ofLength(10) },
  ES: { code: '34', trunk: /^(?!)/, fit: ofLength(9) },
  PE: { code: '51', trunk: /^0/, fit: ofLength(8, 9) },
  PT: { code: '351', trunk: /^(?!)/, fit: ofLength(9) },
  US: { code: '1', trunk: /^1(?=\d{10}$)/, fit: fitUnitedStates },
  UY: { code: '598', trunk: /^0/, fit: ofLength(8) },
} satisfies Record<string, Plan>

/** The plan whose calling code the digits begin with, if it is one of ours. */
export const planOf = (digits: string): Plan | undefined =>
  Object.values<Plan>(plans).find(plan => digits.startsWith(plan.code))
