/** How a poster with a QR code looks, in Typst: large, dark on white, to be read from the other side of a room. */
export const posterTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let ink = rgb("#2a241e")

#set document(title: data.title)
#set text(lang: "nl", region: "nl", font: "Atkinson Hyperlegible Next", size: 20pt, fill: ink, hyphenate: false)
#set par(leading: 0.6em, spacing: 1em, justify: false)
#set page(paper: "a4", margin: (x: 22mm, y: 24mm))
#set align(center)
#show title: set text(size: 2.1em)
#show title: set block(above: 0.8em, below: 0.8em)

#v(1fr)
#text(weight: "bold", data.organisation)
#title()
#align(center, par(data.text))
#v(1fr)
#image(bytes(data.code), format: "svg", width: 92mm, alt: data.alt)
#v(1fr)
#par(strong(data.scan))
#v(8mm)
#text(size: 11pt)[#data.address #linebreak() #link(data.link, data.link)]
#v(1fr)
`
