import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { WordId } from './pt-BR.ts'

export type Say = (id: WordId, values?: Record<string, string | number>) => string

/** Says a sentence in the owner's language; the compiler knows every id. */
export const useSay = (): Say => {
  const intl = useIntl()
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl])
}

/** Numbers with the locale's separators; "a, b e c". */
export const useFormats = () => {
  const intl = useIntl()
  return {
    number: (value: number) => intl.formatNumber(value),
    /** "12 kB", "3,4 MB" */
    size: (bytes: number) => {
      const [unit, part] =
        bytes < 1_000_000 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const)
      const value = unit === 'kilobyte' ? Math.ceil(bytes / part) : bytes / part
      return intl.formatNumber(value, { style: 'unit', unit, maximumFractionDigits: 1 })
    },
    percent: (share: number) => intl.formatNumber(share, { style: 'percent' }),
    list: (words: readonly string[]) => intl.formatList(words, { type: 'conjunction' }),
  }
}
