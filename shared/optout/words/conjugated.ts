/** Verbs in all the forms in which somebody is told, asked or said to do it. Never a past form: that tells a story. */

const verbsOf = (list: string) =>
  list
    .split(',')
    .map(verb => verb.trim())
    .filter(Boolean)

const forms = (list: string, conjugate: (verb: string) => string[]) =>
  verbsOf(list).flatMap(conjugate).join(', ')

/** French verbs in -er: `envoyer, envoie, envoyez …`. */
export const french = (list: string): string =>
  forms(list, verb => {
    const stem = verb.slice(0, -2)
    const short = stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem
    return [verb, `${stem}ez`, `${short}e`, `${short}es`, `${stem}iez`]
  })

const italianForms = (verb: string): string[] => {
  const stem = verb.slice(0, -3)
  if (verb.endsWith('are')) {
    const soft = /[cg]$/.test(stem) ? `${stem}h` : stem.replace(/i$/, '')
    return [verb, `${stem}ate`, `${stem}a`, `${soft}i`, `${soft}ino`, `${stem}ando`, `${soft}iate`]
  }
  const end = verb.endsWith('ere') ? 'ete' : 'ite'
  return [verb, `${stem}${end}`, `${stem}i`, `${stem}a`, `${stem}ano`, `${stem}endo`]
}

/** Italian verbs: `mandare, mandate, mandi …`. */
export const italian = (list: string): string => forms(list, italianForms)

const persons = ['mi', 'ci', 'mele', 'meli', 'melo', 'mela']

/** The same with the person written onto them: `mandarmi, mandatemi, mandateci …`. */
export const italianToMe = (list: string): string =>
  forms(list, verb => {
    const [, plural = '', singular = ''] = italianForms(verb)
    const gerund = `${verb.slice(0, -3)}${verb.endsWith('are') ? 'ando' : 'endo'}`
    return [verb.slice(0, -1), plural, singular, gerund].flatMap(form =>
      persons.map(person => `${form}${person}`),
    )
  })

const germanForms = (verb: string): string[] => {
  const stem = verb.replace(/e?n$/, '')
  const ending = /[td]$/.test(stem) ? 'et' : 't'
  return [verb, stem, `${stem}e`, `${stem}${ending}`, `${stem}ts`]
}

/** German verbs: `schreiben, schreib, schreibt …`. */
export const german = (list: string): string => forms(list, germanForms)

/** German verbs in two halves, given as `ab|melden`: `abmelden, abzumelden, melden ab, meldet ab …`. */
export const separable = (list: string): string =>
  forms(list, verb => {
    const [half = '', base = ''] = verb.split('|')
    return [
      `${half}${base}`,
      `${half}zu${base}`,
      `${half}${germanForms(base)[3]}`,
      ...germanForms(base).map(form => `${form} ${half}`),
    ]
  })

/** The first halves of such verbs as they stand alone: `melden, meldet, meld …`. */
export const firstHalves = (list: string): string =>
  forms(list, verb => germanForms(verb.split('|')[1] ?? ''))
