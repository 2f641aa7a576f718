import { createHash } from 'node:crypto'
import { cssTokens } from '@leidraadspiegel/chart'

/** The tokens these pages use: no charts, and the scheme of the device. */
const tokens = cssTokens()
  .split('\n\n')
  .filter((rule) => !rule.startsWith(':root[data-scheme'))
  .join('')
  .replace(/--lds-(?:font|color-(?:role|answer|band-[23]))[^;]*;/g, '')
  .replace(':not([data-scheme="light"])', '')
  .replace(/\s*([{}:;])\s*/g, '$1')

/** Style of the pages for respondents, with the tokens of the house, in the letter of the device: nothing else is fetched for it. */
export const stylesheet = `${tokens}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--lds-color-paper);color:var(--lds-color-ink);font:1.0625rem/1.6 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:break-word}
body.role-youth{font-size:1.1875rem}
body.easy{font-size:1.375rem}
#respondent{max-width:40rem;margin:0 auto;padding:1rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:center;border-bottom:1px solid var(--lds-color-line);padding-bottom:.5rem}
header p{margin:0}
.who{color:var(--lds-color-ink-soft)}
.organisation{display:block;font-weight:600;color:var(--lds-color-ink)}
.pilot{display:inline-block;padding:0 .5rem;border:1px solid currentColor;border-radius:.25rem;font-size:.875em;color:var(--lds-color-ink)}
h1{font-size:1.625em;line-height:1.25;margin:1.5rem 0 1rem;text-wrap:balance}
h2{font-size:1.125em;line-height:1.35;margin:1.5rem 0 .25rem}
p,ul{margin:.5rem 0}
.lead{font-size:1.125em}
.notice{padding:.75rem 1rem;background:var(--lds-color-accent-soft);border-inline-start:4px solid var(--lds-color-edge)}
a{color:var(--lds-color-accent);text-underline-offset:.15em}
header a,.help a,.quiet a{display:inline-flex;align-items:center;min-height:44px;padding-inline:.25rem}
.ways{display:inline-flex;flex-wrap:wrap;gap:0 1rem}
.leave{font-weight:600}
.version{margin:1rem 0}
.waiting{visibility:hidden}
.version a{display:flex;align-items:center;min-height:56px;padding:.5rem 1rem;border:2px solid var(--lds-color-accent);border-radius:.5rem;background:var(--lds-color-surface);font-weight:600}
.begin{margin:1.5rem 0}
.begin button{font:inherit;font-weight:600;min-height:48px;min-width:44px;max-width:100%;padding:.625rem min(1.5rem,6vw);border:2px solid var(--lds-color-accent);border-radius:.5rem;background:var(--lds-color-accent);color:var(--lds-color-on-accent);cursor:pointer}
.typed label{font-weight:600;font-size:1.125em}
.typed .hint{color:var(--lds-color-ink-soft)}
.typed textarea,.typed input{display:block;width:100%;min-height:48px;padding:.625rem .75rem;border:1px solid var(--lds-color-edge);border-radius:.5rem;background:var(--lds-color-surface);color:inherit;font:inherit}
.typed .code{max-width:16rem;font-size:1.5em;letter-spacing:.1em;text-transform:uppercase}
[hidden]{display:none}
:focus-visible{outline:3px solid var(--lds-color-accent);outline-offset:3px;border-radius:.25rem}
.help{margin-top:2rem;padding:.5rem 1rem 1rem;border:1px solid var(--lds-color-edge);border-radius:.5rem;background:var(--lds-color-surface)}
.help h2{margin-top:.5rem}
.help ul{list-style:none;padding:0}
.help li{padding-block:.5rem;border-top:1px solid var(--lds-color-line)}
.help li strong{display:block}
.help .ways{display:flex}
header a:first-child,.help a:first-child,.quiet a{padding-inline-start:0}
@media print{header .ways,.begin{display:none}}
`

/** What the content policy calls this style: it stands in the page, so that nothing has to be fetched before the first words are seen. */
export const stylesheetSource = `'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'`
