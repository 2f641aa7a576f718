import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { peopleTexts } from '../nl/people.ts'
import { Button } from './Button.tsx'
import { CopyButton } from './CopyButton.tsx'

interface Props {
  name: string
  url: string | undefined
  onClose: () => void
}

/** Shows once the link with which somebody chooses a new passphrase. */
export function ResetLinkDialog({ name, url, onClose }: Props) {
  const { reset: texts } = peopleTexts
  return (
    <ModalOverlay isOpen={url !== undefined} onOpenChange={(open) => !open && onClose()} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>{texts.title(name)}</Heading>
          <div className="stack">
            <p>{texts.says(name)}</p>
            <input className="field__input link-field" readOnly aria-label={texts.title(name)} value={url ?? ''} onFocus={(event) => event.currentTarget.select()} />
            <CopyButton text={url ?? ''}>{texts.copy}</CopyButton>
          </div>
          <div className="buttons">
            <Button look="primary" onPress={onClose}>{texts.done}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
