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
    list: (words: readonly string[]) => intl.formatList(words, { type: 'conjunction' }),
  }
}
