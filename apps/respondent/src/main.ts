import './page.css'
import { giveSecretAlong } from './give-secret-along.ts'
import { showHelpBar } from './help-bar.ts'
import { watchLeaving, keepUnsent } from './leave-guard.ts'
import { watchQuickExit } from './quick-exit.ts'
import { readRespondentData } from './respondent-data.ts'
import { takeSecret } from './secret.ts'
import { learnLanguage } from './speak.ts'
import { prepareStart } from './start.ts'

takeSecret()
addEventListener('hashchange', takeSecret)
giveSecretAlong()
watchLeaving()
watchQuickExit(() => keepUnsent(false))

void learnLanguage().then(bringToLife)

function bringToLife(): void {
  const data = readRespondentData(document)
  if (data !== null) showHelpBar(data)
  if (data?.state === 'open') prepareStart(data)

  const main = document.querySelector('main')
  if (data?.easy === true && main !== null) void import('./easy/read-button.ts').then(({ prepareReading }) => prepareReading(main))

  const withdrawing = document.getElementById('intrekken')
  if (withdrawing instanceof HTMLFormElement) void import('./withdraw/withdraw-page.ts').then(({ prepareWithdrawing }) => prepareWithdrawing(withdrawing))

  const group = document.getElementById('groep')
  if (group instanceof HTMLFormElement) void import('./group/enter-code.ts').then(({ prepareGroup }) => prepareGroup(group))
}
