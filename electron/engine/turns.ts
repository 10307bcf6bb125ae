/** Runs acts one after the other, each only when the one before has ended, well or not. */
export const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(act: () => Promise<T>): Promise<T> => {
    const next = last.then(act, act)
    last = next.catch(() => {})
    return next
  }
}
