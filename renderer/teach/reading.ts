import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Input, Output } from '../../shared/contract.ts'
import { useEngine } from '../ask.ts'

type Asked = Input<'words.judge'>
export type Reading = { asked: Asked; judged: Output<'words.judge'> }

/** How long after the last letter a message is read, in milliseconds. */
const pause = 150

/**
 * What a message would mean, a moment after it was typed. The reading before stays, with its own text, until
 * the next has come; nothing of it is kept.
 */
export const useReading = ({ text, lastOurs, afterOffer }: Asked) => {
  const engine = useEngine()
  const [asked, setAsked] = useState<Asked>({ text, lastOurs, afterOffer })
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ text, lastOurs, afterOffer }), pause)
    return () => clearTimeout(timer)
  }, [text, lastOurs, afterOffer])
  const { data, error, refetch } = useQuery({
    queryKey: ['words.judge', asked, 'with its text'] as const,
    queryFn: async (): Promise<Reading> => ({ asked, judged: await engine.ask('words.judge', asked) }),
    enabled: asked.text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const blank = text.trim() === ''
  return {
    reading: blank ? null : (data ?? null),
    problem: blank ? null : error,
    again: () => void refetch(),
  }
}
