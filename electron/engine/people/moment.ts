/** Whether a computer knows a zone by this name (`America/Sao_Paulo`). */
export const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The zone of this computer; UTC where nobody told it one. */
export const zoneHere = (): string => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return isZone(timeZone) ? timeZone : 'UTC'
}

/**
 * Writes moments of a zone, in milliseconds, as `3 jan 2027, 05:00` and never broken into two lines. The words are ours,
 * since every computer must write the same: what the system makes of a language changes with its version.
 */
export const momentsIn = (zone: string, months: readonly string[]) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, calendar: 'iso8601', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  })
  return (at: number): string => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    const month = months[Number(part.month) - 1]
    return `${Number(part.day)} ${month} ${part.year}, ${part.hour}:${part.minute}`.replaceAll(' ', '\u00a0')
  }
}
