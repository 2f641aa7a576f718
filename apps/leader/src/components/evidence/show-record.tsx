import type { ReactNode } from 'react'
import type { RecordContent } from '@leidraadspiegel/schema'
import { ConversationText } from './ConversationText.tsx'
import { OwnFigureText } from './OwnFigureText.tsx'

/** A version of something that was written down, as it is read. */
export const showOwnFigure = (record: RecordContent): ReactNode => record.kind === 'own-figure' && <OwnFigureText content={record.content} />

export const showConversations = (record: RecordContent): ReactNode => record.kind === 'conversations' && <ConversationText content={record.content} />
