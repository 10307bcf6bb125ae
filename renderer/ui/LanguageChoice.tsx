import { useIntl } from 'react-intl'
import type { Language } from '../../shared/view.ts'
import { ownNames } from '../words/languages.ts'
import { useSay } from '../words/say.ts'
import { Choice } from './Choice.tsx'
import { useRun } from './problem.ts'

// Keys of a record that names exactly the languages.
const tags = Object.keys(ownNames) as Language[]

/** The three languages, each by its own name. */
export const LanguageChoice = () => {
  const say = useSay()
  const run = useRun()
  const { locale } = useIntl()
  return (
    <Choice
      label={say('settings.language')}
      value={tags.find(tag => tag === locale) ?? null}
      options={tags.map(tag => ({ value: tag, label: ownNames[tag], lang: tag }))}
      onChange={language => void run('settings.set', { language })}
    />
  )
}
