type Translations = Readonly<Record<string, string>>

let ofPage: Translations = {}

/** Fetches what the app says on a page that is not in Dutch, before it says anything. Without a connection it goes on in Dutch. */
export async function learnLanguage(): Promise<void> {
  const address = document.documentElement.dataset['translations']
  if (address === undefined) return
  ofPage = await fetch(address, { credentials: 'omit' })
    .then((response) => (response.ok ? (response.json() as Promise<Translations>) : {}))
    .catch(() => ({}))
}

/**
 * The same texts in the language of the page. Where a function fills something in, its text is looked up with `{1}`, `{2}` in the place of what
 * it was given. A text without a translation stays Dutch.
 */
export function speak<Texts>(texts: Texts, translations: Translations = ofPage): Texts {
  return (Object.keys(translations).length === 0 ? texts : inside(texts, translations)) as Texts
}

/** The key of a text in which the arguments of its function stand. */
export function keyOf(text: string, given: readonly unknown[]): string {
  return given.reduce<string>((key, argument, index) => (typeof argument === 'object' ? key : key.replace(String(argument), `{${index + 1}}`)), text)
}

function inside(value: unknown, translations: Translations, given: readonly unknown[] = []): unknown {
  if (typeof value === 'string') {
    const found = translations[keyOf(value, given)] ?? translations[value]
    return found === undefined ? value : given.reduce<string>((text, argument, index) => text.replaceAll(`{${index + 1}}`, String(argument)), found)
  }
  if (typeof value === 'function') return (...args: unknown[]) => inside((value as (...args: unknown[]) => unknown)(...args), translations, args)
  if (Array.isArray(value)) return value.map((item) => inside(item, translations, given))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item, translations, given)]))
}
