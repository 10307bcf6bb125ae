import ArrowLeft from 'lucide-react/icons/arrow-left'
import type { TemplateRow } from '../../shared/teach.ts'
import { Rating } from '../today/Rating.tsx'
import { Empty } from '../ui/States.tsx'
import { When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { Findings } from './Findings.tsx'
import { useLanguageName } from './languageName.ts'
import { Message } from './Message.tsx'
import { sayCategory, sayStatus } from './metaWords.ts'
import { Promised } from './Promised.tsx'
import { Silent } from './Silent.tsx'
import { Turned } from './Turned.tsx'

type Props = { template: TemplateRow | undefined; onBack(): void }

/** The open template: as a customer sees it, what it promises, what WhatsApp knows of it. */
export const TemplateDetail = ({ template, onBack }: Props) => {
  const say = useSay()
  if (!template)
    return (
      <section className="detail">
        <Empty title={say('templates.detail')} />
      </section>
    )
  const { name, promises } = template
  return (
    <section key={template.template} className="detail" aria-labelledby="detail-name">
      <button type="button" className="link detail-back" onClick={onBack}>
        <ArrowLeft size={15} aria-hidden /> {say('detail.back')}
      </button>
      <header className="detail-who">
        <h2 id="detail-name">{name}</h2>
      </header>
      <Message template={template} />
      {template.turned && <Turned turned={template.turned} />}
      <section className="template-part">
        <h3>{say('templates.promises')}</h3>
        {promises.length === 0 ? (
          <Silent template={template} />
        ) : (
          <ul className="promises">
            {promises.map(promise => (
              <Promised
                key={`${promise.place}/${promise.text}`}
                promise={promise}
                language={template.language}
              />
            ))}
          </ul>
        )}
      </section>
      {template.status !== 'DELETED' && <Findings findings={template.findings} />}
      <Facts template={template} />
    </section>
  )
}

const Facts = ({ template }: { template: TemplateRow }) => {
  const say = useSay()
  const languageName = useLanguageName()
  const { category, status, quality, language, since, changed, by } = template
  return (
    <section className="template-part">
      <h3>{say('templates.facts')}</h3>
      <dl className="template-facts">
        <div>
          <dt>{say('templates.fact.category')}</dt>
          <dd>{sayCategory(say, category)}</dd>
        </div>
        <div>
          <dt>{say('templates.fact.status')}</dt>
          <dd>{sayStatus(say, status)}</dd>
        </div>
        <div>
          <dt>{say('templates.fact.quality')}</dt>
          <dd>
            <Rating rating={quality} />
          </dd>
        </div>
        <div>
          <dt>{say('templates.fact.language')}</dt>
          <dd>{languageName(language)}</dd>
        </div>
        <div>
          <dt>{say('templates.fact.since')}</dt>
          <dd>
            <When at={since} as="date" />
          </dd>
        </div>
        <div>
          <dt>{say('templates.fact.changed')}</dt>
          <dd>
            <When at={changed} as="date" />
          </dd>
        </div>
        {by && (
          <div>
            <dt>{say('templates.fact.by')}</dt>
            <dd>
              {by.who}, <When at={by.at} as="date" />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
