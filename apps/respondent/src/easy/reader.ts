/** The voice of the device. */
export interface Reader {
  /** Is there a Dutch voice on the device itself? A voice of somebody else's computer would be told what is on the screen. */
  canRead(): boolean
  /** Reads the texts one after another, and tells when that is done. */
  read(texts: readonly string[], done: () => void): void
  stop(): void
  /** The device may find its voices later. */
  onVoices(found: () => void): void
}

const calm = 0.9

/** Null where the browser cannot speak. */
export function createReader(speech: SpeechSynthesis | undefined = globalThis.speechSynthesis): Reader | null {
  if (speech === undefined || typeof SpeechSynthesisUtterance === 'undefined') return null
  let reading: SpeechSynthesisUtterance[] = []
  const stop = (): void => {
    reading = []
    speech.cancel()
  }
  return {
    canRead: () => dutchVoice(speech) !== undefined,
    read(texts, done) {
      stop()
      const voice = dutchVoice(speech)
      if (voice === undefined) return done()
      const own = texts.map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: calm }))
      reading = own
      const finish = (): void => {
        if (reading !== own) return
        reading = []
        done()
      }
      for (const utterance of own) utterance.addEventListener('error', finish)
      const last = own.at(-1)
      if (last === undefined) return finish()
      last.addEventListener('end', finish)
      for (const utterance of own) speech.speak(utterance)
    },
    stop,
    onVoices: (found) => speech.addEventListener?.('voiceschanged', found),
  }
}

function dutchVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const dutch = speech.getVoices().filter(({ lang, localService }) => localService && /^nl([-_]|$)/i.test(lang))
  return dutch.find(({ lang }) => /^nl[-_]nl$/i.test(lang)) ?? dutch[0]
}
