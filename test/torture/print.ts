import type { Tally } from '../store/trials.ts'

/** One line of figures on the standard output, so that a run says what it tried. */
export const print = (what: string, figures: Record<string, number | string>) => {
  const said = Object.entries(figures).map(([name, value]) => `${name} ${value}`)
  process.stdout.write(`${what}: ${said.join(', ')}\n`)
}

export const printTally = (what: string, { wrong, ...figures }: Tally) =>
  print(what, {
    ...figures,
    lost: wrong.filter(one => /lost|not in the journal|gone/.test(one)).length,
    phantom: wrong.filter(one => /never asked|half|twice|believed/.test(one)).length,
    wrong: wrong.length,
  })
