const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The same drawing without what XML 1.0 cannot hold, such as U+0000 in a text. */
export const possibleInSvg = (svg: string): string => svg.replace(forbidden, '')
