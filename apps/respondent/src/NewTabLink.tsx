import { newTab } from './nl.ts'

/** An address of this server, in the language of this page. In a tab of its own: the words on this page are gone with it. */
export function NewTabLink({ address }: { address: string }) {
  return <><a href={address + location.search} target="_blank" rel="noopener noreferrer">{location.host + address}</a> {newTab()}</>
}
