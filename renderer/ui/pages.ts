import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Input, Output } from '../../shared/contract.ts'
import { question, useEngine } from '../ask.ts'

const size = 100
/** So many rows before they come into sight, their page is asked for. */
const ahead = 50

type Paged = 'inbox.page' | 'people.page' | 'templates.page'
type Matter<N extends Paged> = Omit<Input<N>, 'limit' | 'offset'>
type Row<N extends Paged> = Output<N>['rows'][number]

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/**
 * A long list, asked page by page as it is looked at: `row` is undefined while its page is on the way, and
 * `look` tells which rows are in sight. The first page is always there, since it knows how many there are;
 * it stays on the screen until the answer to a new search has come.
 */
export const usePages = <N extends Paged>(name: N, matter: Matter<N>) => {
  const engine = useEngine()
  const [sight, setSight] = useState({ from: 0, to: 0 })
  const pageNumbered = (number: number) =>
    // `matter` with limit and offset is the whole input; the compiler can't add generics up.
    question(engine, name, { ...matter, limit: size, offset: number * size } as unknown as Input<N>)
  const first = useQuery({ ...pageNumbered(0), placeholderData: keepPreviousData })
  // Each query answers for the one name that it was asked with.
  const head = first.data as Output<N> | undefined
  const total = head?.total ?? 0
  const numbers = range(sight.from, sight.to).filter(number => number > 0 && number * size < total)
  const others = useQueries({ queries: numbers.map(pageNumbered) })
  const pageOf = (number: number) =>
    number === 0 ? head : (others[numbers.indexOf(number)]?.data as Output<N> | undefined)
  const row = (index: number): Row<N> | undefined => pageOf(Math.floor(index / size))?.rows[index % size]
  const look = useCallback((top: number, bottom: number) => {
    const next = { from: Math.floor((top - ahead) / size), to: Math.floor((bottom + ahead) / size) }
    setSight(now => (now.from === next.from && now.to === next.to ? now : next))
  }, [])
  return { head, row, look, problem: first.error, again: () => void first.refetch() }
}
