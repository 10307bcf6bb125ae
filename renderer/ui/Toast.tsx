import Close from 'lucide-react/icons/x'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useSay } from '../words/say.ts'
import { Key } from './Key.tsx'

/** A short word about what just happened. `act`: what may still be done about it; `stays` until it is closed. */
export type Toast = {
  text: string
  trouble?: boolean
  stays?: boolean
  act?: { label: string; key?: string; run(): void }
}

const long = 10_000

type Teller = { toast: Toast | null; tell(toast: Toast): void; hush(): void }
const ToastContext = createContext<Teller>({ toast: null, tell: () => {}, hush: () => {} })
export const useToast = () => useContext(ToastContext)

/** Holds the one toast there is: a newer one takes its place. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [toast, setToast] = useState<Toast | null>(null)
  const hush = useCallback(() => setToast(null), [])
  const teller = useMemo(() => ({ toast, tell: setToast, hush }), [toast, hush])
  return <ToastContext value={teller}>{children}</ToastContext>
}

/** Where the toast shows. It stays while pointed at or focused, and trouble stays until closed. */
export const ToastPlace = () => {
  const { toast, hush } = useToast()
  const [held, setHeld] = useState(false)
  const say = useSay()
  useEffect(() => {
    if (!toast || held || toast.trouble || toast.stays) return
    const timer = setTimeout(hush, long)
    return () => clearTimeout(timer)
  }, [toast, held, hush])
  useEffect(() => {
    if (!toast) setHeld(false)
  }, [toast])
  return (
    <div
      className="toast-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast && (
        <div className="toast" data-trouble={toast.trouble || undefined}>
          <span>{toast.text}</span>
          {toast.act && (
            <button type="button" className="toast-act" onClick={toast.act.run}>
              {toast.act.label}
              {toast.act.key && <Key>{toast.act.key}</Key>}
            </button>
          )}
          <button type="button" className="icon-button" onClick={hush} aria-label={say('close')}>
            <Close size={14} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
