/** Colours of the pages for respondents, in both schemes; the same tokens as the charts. */
const light = { paper: '#fbf8f3', card: '#ffffff', ink: '#24211d', quiet: '#5f5a52', line: '#8d867b', accent: '#1f5f6b', onAccent: '#ffffff', notice: '#f1ebe0' }
const dark = { paper: '#1b1916', card: '#25221e', ink: '#f2ede4', quiet: '#c2bbaf', line: '#8d867b', accent: '#8fcbd6', onAccent: '#12262a', notice: '#2f2b25' }

const variables = (colours: typeof light): string => Object.entries(colours).map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`).join(';')

/** The start page in the letter of the device; nothing is fetched for it but this file. */
export const stylesheet = `:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:break-word}
body.role-youth{font-size:1.1875rem}
#respondent{max-width:40rem;margin:0 auto;padding:1rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between;align-items:center;border-bottom:1px solid var(--line);padding-bottom:.5rem}
header p{margin:0}
.who{color:var(--quiet)}
.organisation{font-weight:600;color:var(--ink);display:block}
.pilot{display:inline-block;border:1px solid currentColor;border-radius:.25rem;padding:0 .5rem;font-size:.875em;color:var(--ink)}
h1{font-size:1.625em;line-height:1.25;margin:1.5rem 0 1rem;text-wrap:balance}
h2{font-size:1.125em;line-height:1.35;margin:1.5rem 0 .25rem}
p,ul{margin:.5rem 0}
.lead{font-size:1.125em}
.notice{background:var(--notice);border-inline-start:4px solid var(--line);padding:.75rem 1rem}
a{color:var(--accent);text-underline-offset:.15em}
header a,.help a,.quiet a{display:inline-flex;align-items:center;min-height:44px;padding-inline:.25rem}
.ways{display:inline-flex;flex-wrap:wrap;gap:0 1rem}
.leave{font-weight:600}
.begin{margin:1.5rem 0}
button{font:inherit;font-weight:600;min-height:48px;min-width:44px;padding:.625rem 1.5rem;border:2px solid var(--accent);border-radius:.5rem;background:var(--accent);color:var(--on-accent);cursor:pointer}
[hidden]{display:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.25rem}
.help{margin-top:2rem;border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem 1rem;background:var(--card)}
.help h2{margin-top:.5rem}
.help ul{list-style:none;padding:0}
.help li{padding-block:.375rem;border-top:1px solid var(--notice)}
@media print{.ways,.begin{display:none}}
`
