import type { Locator, Page } from 'playwright-core'
import { codeOf } from '../apps/server/second-step.ts'

/** Signs in on the page or in the dialog that asks for it. `code`: of the app, or a recovery code. */
export async function signInOn(place: Page | Locator, { email, passphrase }: { email: string; passphrase: string }, code: string): Promise<void> {
  await place.getByLabel('Je e-mailadres').fill(email)
  await place.getByRole('textbox', { name: 'Wachtzin' }).fill(passphrase)
  await place.getByRole('button', { name: 'Ga verder' }).click()
  await giveCodeOn(place, code)
}

/** The second step of signing in. */
export async function giveCodeOn(place: Page | Locator, code: string): Promise<void> {
  if (code.length > 6) await place.getByRole('button', { name: 'Geen telefoon bij de hand?' }).click()
  await place.getByLabel(code.length > 6 ? 'Herstelcode' : 'Code uit de app').fill(code)
  await place.getByRole('button', { name: 'Meld je aan' }).click()
}

/** Sets up the second step, with an app that is typed its key; gives the key and the recovery codes. */
export async function setUpSecondStepOn(page: Page): Promise<{ key: string; recoveryCodes: string[] }> {
  await page.getByRole('heading', { name: 'Nog één ding: een tweede stap' }).waitFor()
  const key = ((await page.locator('.new-app__key').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Code uit de app').fill(codeOf(key))
  await page.getByRole('button', { name: 'Klopt, ga verder' }).click()
  await page.getByRole('heading', { name: 'Bewaar je herstelcodes' }).waitFor()
  const recoveryCodes = await page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem').allTextContents()
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  return { key, recoveryCodes }
}
