import { useRef, useState } from 'react'
import type { TemplateRow } from '../../shared/teach.ts'
import { useSay } from '../words/say.ts'
import { footerFor } from './fate.ts'

/** A template that names no way out: an offer should have one, a notice need not. */
export const Silent = ({ template: { category, language } }: { template: TemplateRow }) => {
  const say = useSay()
  if (category === 'MARKETING') return <NoWayOut language={language} />
  return (
    <p className="template-quiet">
      {say(category === 'UTILITY' ? 'templates.silent.UTILITY' : 'templates.promises.none')}
    </p>
  )
}

/** What it costs that an offer has no way out, and a footer to be copied. */
const NoWayOut = ({ language }: { language: string }) => {
  const say = useSay()
  const footer = useRef<HTMLQuoteElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = () => {
    if (footer.current) window.getSelection()?.selectAllChildren(footer.current)
    // The window is given no permission, and the newer clipboard asks for one. What is selected can be copied by hand.
    setCopied(document.execCommand('copy'))
  }
  return (
    <>
      <p>{say('templates.silent.MARKETING')}</p>
      <div className="template-footer-offer">
        <q ref={footer}>{footerFor(language)}</q>
        <button type="button" className="button" onClick={copy}>
          {say('templates.copy')}
        </button>
      </div>
      <p className="template-copied" role="status">
        {copied && say('templates.copied')}
      </p>
    </>
  )
}
