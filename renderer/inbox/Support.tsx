import type { RequestRow } from '../../shared/view.ts'
import { useSay } from '../words/say.ts'

/** The names that only a helper needs. */
export const Support = ({ row }: { row: RequestRow }) => {
  const say = useSay()
  return (
    <details className="support">
      <summary>{say('support')}</summary>
      <dl>
        <dt>{say('support.rule')}</dt>
        <dd>{row.rule}</dd>
        <dt>{say('support.verdict')}</dt>
        <dd>{row.verdict}</dd>
        <dt>{say('support.way')}</dt>
        <dd>{row.way}</dd>
        {row.words.length > 0 && (
          <>
            <dt>{say('support.words')}</dt>
            <dd>{row.words.join(' · ')}</dd>
          </>
        )}
        {row.template && (
          <>
            <dt>{say('support.template')}</dt>
            <dd>{row.template}</dd>
          </>
        )}
        <dt>{say('support.request')}</dt>
        <dd>{row.id}</dd>
      </dl>
    </details>
  )
}
