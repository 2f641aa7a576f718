/** How pages to hand out look, in Typst: calm, dark on white, headings and lists that a screen reader knows; shapes are artifacts. */
export const pageTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let ink = rgb("#2b2723")
#let soft = rgb("#5c554d")
#let line-of = rgb("#8a8178")
#let tint = rgb("#f4efe8")
#let size = if data.large { 12.5pt } else { 10.5pt }

#set document(title: data.title)
#set text(lang: "nl", region: "nl", font: "Atkinson Hyperlegible Next", size: size, fill: ink, hyphenate: false)
#set par(leading: 0.6em, spacing: 0.75em)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 16mm, bottom: 18mm),
  footer: context {
    set text(size: 8.5pt, fill: soft)
    if counter(page).final().first() > 1 [#data.organisation #h(1fr) #counter(page).display() / #counter(page).final().first()]
  },
)
#show title: set text(size: 1.15em)
#show title: set block(above: 0.5em, below: 0.6em)
#show heading.where(level: 1): set text(size: 0.95em)
#show heading.where(level: 1): set block(above: 1.3em, below: 0.65em, sticky: true)

#let colours = (professional: rgb("#1f87cc"), manager: rgb("#9c581e"), youth: rgb("#622d78"), parent: rgb("#04604f"), partner: rgb("#17131f"))
#let shape-of(role) = {
  let fill = colours.at(role)
  box(width: 0.85em, height: 0.85em, baseline: 0.1em, {
    if role == "professional" { place(circle(radius: 0.4em, fill: fill)) }
    if role == "manager" { place(rect(width: 0.75em, height: 0.75em, fill: fill)) }
    if role == "youth" { place(polygon(fill: fill, (0.42em, 0em), (0.85em, 0.8em), (0em, 0.8em))) }
    if role == "parent" { place(polygon(fill: fill, (0.42em, 0em), (0.84em, 0.42em), (0.42em, 0.84em), (0em, 0.42em))) }
    if role == "partner" { place(polygon(fill: fill, (0.42em, 0em), (0.85em, 0.32em), (0.68em, 0.82em), (0.16em, 0.82em), (0em, 0.32em))) }
  })
}

#let cell(it, bold: false) = {
  if it.shape != none { shape-of(it.shape); h(0.3em) }
  if bold { strong(it.text) } else { it.text }
  if it.small != none { linebreak(); text(size: 0.86em, fill: soft, it.small) }
}

#let items(all) = {
  set list(marker: [•], body-indent: 0.5em, spacing: 0.7em, tight: false)
  block(below: 0.9em, list(..all.map(it => {
    if it.title != none { strong(it.title); [ ] }
    it.text
    if it.small != none { linebreak(); text(size: 0.9em, fill: soft, it.small) }
  })))
}

#let table-of(it) = {
  set text(size: 0.88em)
  set par(leading: 0.45em)
  table(
    columns: (2.2fr,) + it.head.slice(1).map(_ => 1.4fr),
    stroke: (x, y) => (bottom: 0.5pt + line-of),
    inset: (x: 3pt, y: 3.2pt),
    align: left + horizon,
    table.header(..it.head.map(one => cell(one, bold: true))),
    ..it.rows.flatten().map(one => cell(one)),
  )
}

#let answer(it) = block(breakable: false, width: 100%, above: 0.9em, {
  strong(it.question)
  parbreak()
  if it.answer == "" { rect(width: 100%, height: 12mm, stroke: 0.6pt + line-of, radius: 1.5mm) } else { it.answer }
})

#text(fill: soft, data.organisation)
#title()
#if data.pilot != none { block(fill: tint, inset: 2.5mm, width: 100%, strong(data.pilot)) }
#if data.lead != "" { text(size: 1.08em, data.lead) }

#for it in data.blocks {
  if it.kind == "heading" {
    if it.at("fresh", default: false) { pagebreak(weak: true) }
    heading(level: 1, it.text)
  }
  if it.kind == "text" { par(if it.at("soft", default: false) { text(fill: soft, size: 0.94em, it.text) } else { it.text }) }
  if it.kind == "items" { items(it.items) }
  if it.kind == "table" { table-of(it) }
  if it.kind == "answer" { answer(it) }
}

#v(0.6em)
#for it in data.foot { block(above: 0.5em, text(size: 8.5pt, fill: soft, it)) }
`
