import { useIntl } from 'react-intl'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** The size of a file as people say it: "9,4 MB". */
export const useSize = () => {
  const intl = useIntl()
  return (bytes: number) => {
    const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
    return intl.formatNumber(bytes / 1000 ** step, {
      style: 'unit',
      unit: units[step] ?? 'byte',
      maximumFractionDigits: step < 2 ? 0 : 1,
    })
  }
}
