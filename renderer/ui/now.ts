import { createContext, useContext, useEffect, useState } from 'react'

const often = 20_000

const NowContext = createContext(0)
export const NowProvider = NowContext.Provider

/** The present moment in milliseconds; moves on by itself, so that "há 12 min" stays true. */
export const useNow = () => useContext(NowContext)

/** Starts the page's clock. `clock` is the real one but in tests. */
export const useClock = (clock: () => number): number => {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), often)
    return () => clearInterval(timer)
  }, [clock])
  return now
}
