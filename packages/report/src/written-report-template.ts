/**
 * How a written report looks, in Typst: headings in order, lists that are lists, tables with a head that is repeated on every page, and
 * drawings with their words as alternative.
 */
export const writtenReportTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let ink = rgb("#2a241e")
#let soft = rgb("#5f564b")
#let hair = rgb("#d9d0c2")
#let tint = rgb("#f4efe8")
#let accent = rgb("#1f5d6b")

#set document(title: data.title)
#set text(lang: "nl", region: "nl", font: "Atkinson Hyperlegible Next", size: 10.5pt, fill: ink, hyphenate: false)
#set par(leading: 0.65em, spacing: 0.85em)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 20mm, bottom: 24mm),
  header: context if counter(page).get().first() > 1 { text(size: 9pt, fill: soft)[#data.title #h(1fr) #data.about] },
  footer: context text(size: 9pt, fill: soft)[#data.foot #h(1fr) #data.page.at(0) #counter(page).display() #data.page.at(1) #counter(page).final().first()],
)
#show title: set text(size: 1.3em)
#show title: set block(below: 0.5em)
#show heading.where(level: 1): set text(size: 1.15em, fill: accent)
#show heading.where(level: 1): set block(above: 1.7em, below: 0.8em, sticky: true)
#show heading.where(level: 2): set text(size: 1.08em)
#show heading.where(level: 2): set block(above: 1.4em, below: 0.6em, sticky: true)
#set list(marker: text(fill: accent)[•], indent: 0pt, body-indent: 0.55em, spacing: 0.7em)
#set table(
  stroke: (x, y) => (bottom: if y == 0 { 0.9pt + ink } else { 0.5pt + hair }),
  inset: (x: 2mm, y: 1.7mm),
  fill: (x, y) => if y == 0 { tint },
)
#set table.cell(breakable: false)
#show table.cell.where(y: 0): strong
#show table: set text(size: 0.92em)
#show table: it => {
  show regex("\p{L}{15,}"): set text(hyphenate: true)
  it
}
#show table: set par(leading: 0.5em)

#let written(it) = {
  if it.block == "text" { par(it.text) }
  if it.block == "note" { par(text(fill: soft, size: 0.94em, it.text)) }
  if it.block == "heading" { heading(level: 2, it.text) }
  if it.block == "list" { list(..it.items) }
  if it.block == "table" {
    block(above: 1em, below: 0.5em, sticky: true, strong(it.title))
    table(
      columns: it.columns.enumerate().map(((index, _)) => if index == 0 { 1.5fr } else { 1fr }),
      table.header(..it.columns),
      ..it.rows.flatten(),
    )
  }
  if it.block == "figure" {
    block(breakable: false, width: 100%, above: 1em, below: 1em, image(bytes(it.svg), format: "svg", width: 100%, alt: it.text))
  }
}

#text(fill: soft, data.about)
#title()
#if data.notice != none { block(fill: tint, inset: 3mm, width: 100%, strong(data.notice)) }
#text(size: 1.08em, data.lead)

#for section in data.sections {
  heading(level: 1, section.heading)
  for each in section.blocks { written(each) }
}
`
