import { z } from 'zod'

/** A line of the contract: what goes in, what comes out. */
export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

export const done = z.null()
export const id = z.string().min(1).max(512)
export const text = (longest: number) => z.string().max(longest)
/** Something must be said: blanks alone are no reason and no proof. */
export const said = (longest: number) => z.string().trim().min(1).max(longest)
