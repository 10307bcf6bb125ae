import Check from 'lucide-react/icons/check'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { FindingRow } from '../../shared/teach.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { useSay } from '../words/say.ts'

/** Longer words are cut: they stand in the message above. */
const longest = 90
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text)

/** What the text of a template should say otherwise: what is wrong, with its words, and what to write instead. */
export const Findings = ({ findings }: { findings: readonly FindingRow[] }) => {
  const say = useSay()
  return (
    <section className="template-part">
      <h3>{say('policy.title')}</h3>
      {findings.length === 0 ? (
        <p className="finding" data-severity="none">
          <Check size={16} strokeWidth={2} aria-hidden />
          <span>{say('policy.none')}</span>
        </p>
      ) : (
        <ul className="findings">
          {findings.map(({ rule, severity, place, text, source }) => (
            <li key={`${rule}/${place}/${text}`} className="finding" data-severity={severity}>
              {severity === 'error' ? (
                <TriangleAlert size={16} strokeWidth={1.8} aria-hidden />
              ) : (
                <Info size={16} strokeWidth={1.8} aria-hidden />
              )}
              <div>
                <p>
                  {text !== '' && (
                    <>
                      “
                      <b>
                        <CustomerText text={short(text)} />
                      </b>
                      ”, {say(`templates.place.${place}`)}.{' '}
                    </>
                  )}
                  {say(`policy.${rule}`)}
                </p>
                <details className="support">
                  <summary>{say('policy.source')}</summary>
                  <code>{source}</code>
                </details>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
