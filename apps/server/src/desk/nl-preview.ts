/** For who looks at the pages beforehand. */
export const previewMark = 'Voorbeeld'
export const previewNotice = 'Dit is een voorbeeld. Zo zien deelnemers deze bladzijde en de vragen. Wat je hier invult, wordt niet verstuurd en niet bewaard.'
