import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { accountTexts } from '../nl/account.ts'
import { sessionFound, useSessionLost } from '../session-lost.ts'
import { SignInForm } from './SignInForm.tsx'

/** Lies over the page when the session ended: what was typed stays beneath it, and after signing in everything goes on. */
export function SignedOut() {
  const lost = useSessionLost()
  const client = useQueryClient()
  const router = useRouter()
  const { again, expired } = accountTexts.signIn
  const goOn = (): void => {
    sessionFound()
    void client.invalidateQueries()
    void router.invalidate()
  }
  return (
    <ModalOverlay isOpen={lost} isKeyboardDismissDisabled className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>{again}</Heading>
          <p>{expired}</p>
          <SignInForm onDone={goOn} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
