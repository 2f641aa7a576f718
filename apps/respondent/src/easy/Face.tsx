export type Mood = 'no' | 'a-little' | 'yes'

const mouths: Readonly<Record<Mood, string>> = { no: 'M20 47 Q32 33 44 47', 'a-little': 'M20 43 H44', yes: 'M18 38 Q32 55 46 38' }

/** A face whose mouth says it all; its word stands under it, so that a screen reader hears the word alone. */
export function Face({ mood }: { mood: Mood }) {
  return (
    <svg className="face" viewBox="0 0 64 64" width="64" height="64" fill="none" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="29" />
      <path d="M22 23 V28 M42 23 V28" />
      <path d={mouths[mood]} />
    </svg>
  )
}
