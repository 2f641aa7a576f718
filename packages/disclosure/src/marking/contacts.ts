import { marksOf, type Finder } from './mark.ts'

const email = /[^\s@<>()[\]",;:]{1,64}\s?(?:@|\(at\)|\[at\]|\(apenstaartje\))\s?[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})){1,6}/giu
const apart = '[ \\u00a0().\\/\\u2010-\\u2015-]{0,3}'
const dutchPhone = new RegExp(`(?<!\\d)(?:(?:\\+|00)31${apart}(?:\\(0\\)${apart})?0?|\\(?0)${apart}[1-9](?:${apart}\\d){8}(?!\\d)`, 'gu')
const foreignPhone = new RegExp(`\\+[1-9](?:${apart}\\d){7,14}(?!\\d)`, 'gu')
const address = /(?:https?:\/\/|www\.)[^\s<>"]{3,}/giu
const handle = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_.]{2,40}/gu
const account = /(?<![\p{L}])(?:insta(?:gram)?|snap(?:chat)?|tiktok|facebook|discord|linkedin)\s?:\s?(?<it>[\p{L}\p{N}_.@-]{3,40})/giu

/** Ways to reach somebody. Numbers that everybody may call (0800, 0900, 112, 113) are of nobody. */
export const findContacts: Finder = (text) => [
  ...marksOf(text, email, 'email'),
  ...[...marksOf(text, dutchPhone, 'phone'), ...marksOf(text, foreignPhone, 'phone')].filter(({ from, to }) => !/^0[89]0/.test(text.slice(from, to).replace(/\D/g, ''))),
  ...marksOf(text, address, 'link'),
  ...marksOf(text, handle, 'link'),
  ...marksOf(text, account, 'link'),
]
