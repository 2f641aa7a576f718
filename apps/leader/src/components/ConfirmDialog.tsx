import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { app } from '../nl/app.ts'
import { useFocusBack } from '../use-focus-back.ts'
import { Button } from './Button.tsx'

interface Props {
  open: boolean
  title: string
  children: ReactNode
  yes: string
  no?: string
  busy: boolean
  onYes: () => void
  onNo: () => void
}

/** Asks once more before a step that cannot be undone. The way back stands first. */
export function ConfirmDialog({ open, title, children, yes, no = app.cancel, busy, onYes, onNo }: Props) {
  useFocusBack(open)
  return (
    <ModalOverlay isOpen={open} onOpenChange={(isOpen) => !isOpen && onNo()} isDismissable={!busy} className="overlay">
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title" level={2}>{title}</Heading>
          <div className="stack">{children}</div>
          <div className="buttons">
            <Button onPress={onNo} isDisabled={busy}>{no}</Button>
            <Button look="primary" onPress={onYes} isPending={busy}>{yes}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
