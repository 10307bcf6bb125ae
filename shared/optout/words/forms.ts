/**
 * Verbs in the tables may stand as `mandar~`: all the forms in which somebody is told, asked or said to do it.
 * Never a past form: "mandaram" tells a story. Regular verbs only; the others are listed form by form.
 */

/** Endings after the stem; before those with `+` its last consonant is spelled so that it sounds as it did. */
const endings: Record<string, Record<string, string>> = {
  pt: {
    ar: 'ar a ando arem ares asse assem +e +em',
    er: 'er e endo erem eres esse essem +a +am',
    ir: 'ir e i indo irem ires isse issem +a +am',
  },
  es: {
    ar: 'ar a á ad ando ara aran +e +en +es +éis',
    er: 'er e é ed iendo iera ieran +a +an +as +áis',
    ir: 'ir e í id iendo iera ieran +a +an +as +áis',
  },
}

/** How a consonant is written before the other kind of vowel: `ligar, ligue`, `cruzar, cruce`, `coger, coja`. */
const respelled: Record<string, readonly (readonly [RegExp, string])[]> = {
  ar: [
    [/c$/, 'qu'],
    [/g$/, 'gu'],
    [/[çz]$/, 'c'],
  ],
  er: [
    [/gu$/, 'g'],
    [/g$/, 'j'],
    [/c$/, 'ç'],
  ],
}

const conjugated = (verb: string, lang: string): string[] => {
  if (lang === 'en') return [verb, `${verb.replace(/e$/, '')}ing`]
  const kind = verb.slice(-2)
  const stem = verb.slice(0, -2)
  const list = endings[lang]?.[kind]
  if (!list) throw new Error(`No verb forms are known for ${lang}: ${verb}`)
  const [shape, letters] = respelled[kind === 'ar' ? 'ar' : 'er']?.find(([shape]) => shape.test(stem)) ?? []
  // Portuguese keeps its z (`cruze`), Spanish knows no ç (`conozca` is irregular anyway).
  const other =
    shape && letters && !(lang === 'pt' && stem.endsWith('z')) ? stem.replace(shape, letters) : stem
  return list.split(' ').map(end => (end.startsWith('+') ? other + end.slice(1) : stem + end))
}

/** An entry of a table as the words it stands for. Throws where a table asks for forms that nobody taught. */
export const formsOf = (entry: string, lang: string): string[] => {
  if (!entry.endsWith('~')) return [entry]
  const [verb = '', ...rest] = entry.slice(0, -1).split(' ')
  return conjugated(verb, lang).map(form => [form, ...rest].join(' '))
}
