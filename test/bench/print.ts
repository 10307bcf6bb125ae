const rounded = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100)

/** Prints one figure beside the yardstick of the same run. A benchmark never passes or fails by it. */
export const print = (what: string, value: number, unit: string, yardstick: string, beside: number) => {
  const ratio = rounded(value / beside)
  console.log(
    `${what}: ${rounded(value)} ${unit} · ${yardstick}: ${rounded(beside)} ${unit} · ratio ${ratio}`,
  )
}

/** The value below which this share of all lies, e.g. 0.99. */
export const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
