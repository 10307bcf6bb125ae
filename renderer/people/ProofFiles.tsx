import Paperclip from 'lucide-react/icons/paperclip'
import Close from 'lucide-react/icons/x'
import { useRef } from 'react'
import { useFormats, useSay } from '../words/say.ts'
import type { Handed } from './handed.ts'

const kinds = 'image/*,application/pdf,text/plain,.eml,.doc,.docx,.odt'

/** Photos, PDFs, screenshots that prove something: chosen, or pasted into the form around this. */
export const ProofFiles = ({ handed }: { handed: Handed }) => {
  const say = useSay()
  const { size } = useFormats()
  const picker = useRef<HTMLInputElement>(null)
  const { files, coming, trouble, add, remove, full } = handed
  return (
    <div className="proof-files">
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={kinds}
        aria-label={say('proof.files')}
        onChange={event => {
          const picked = [...(event.target.files ?? [])]
          // The same file may be picked again after it was taken off.
          event.target.value = ''
          void add(picked)
        }}
      />
      {files.length > 0 && (
        <ul>
          {files.map(({ file, name, bytes }) => (
            <li key={file}>
              <span>{name}</span> <small>{size(bytes)}</small>
              <button
                type="button"
                className="icon-button"
                aria-label={say('proof.files.drop', { name })}
                onClick={() => remove(file)}
              >
                <Close size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {coming && say('proof.files.coming', { name: coming.name, percent: Math.round(coming.part * 100) })}
      </p>
      {trouble && (
        <p className="form-trouble" role="alert">
          {trouble}
        </p>
      )}
      <button
        type="button"
        className="button"
        disabled={coming !== null || full}
        onClick={() => picker.current?.click()}
      >
        <Paperclip size={14} strokeWidth={1.8} aria-hidden /> {say('proof.files.add')}
      </button>
    </div>
  )
}
