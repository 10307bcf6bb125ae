import { useIntl } from 'react-intl'

/** "pt_BR" as people call it; the code itself where it is none that Intl knows. */
export const useLanguageName = () => {
  const { locale } = useIntl()
  return (code: string): string => {
    try {
      return new Intl.DisplayNames(locale, { type: 'language' }).of(code.replaceAll('_', '-')) ?? code
    } catch {
      return code
    }
  }
}
