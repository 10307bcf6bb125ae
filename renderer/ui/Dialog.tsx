import Close from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useSay } from '../words/say.ts'

type Props = { title: string; open: boolean; onClose(): void; children: ReactNode; wide?: boolean }

/** A small window over the page. Esc and a click beside it close it; focus goes back where it was. */
export const Dialog = ({ title, open, onClose, children, wide }: Props) => {
  const say = useSay()
  return (
    <ModalOverlay className="scrim" isOpen={open} onOpenChange={now => now || onClose()} isDismissable>
      <Modal className={wide ? 'modal wide' : 'modal'}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="icon-button" onClick={onClose} aria-label={say('close')}>
              <Close size={16} aria-hidden />
            </button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
