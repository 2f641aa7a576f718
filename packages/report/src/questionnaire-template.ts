/**
 * How a questionnaire on paper looks, in Typst. Boxes, faces and lines are artifacts that a screen reader passes over; parts and questions are
 * headings and answers are lists. The foot of every page stands on the first and the last one in full too, where it is read aloud.
 */
export const questionnaireTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let size = if data.easy { 14pt } else if data.large { 12pt } else { 10.5pt }
#let ink = rgb("#2b2723")
#let soft = rgb("#5c554d")
#let line-of = rgb("#8a8178")
#let tint = rgb("#f4efe8")

#set document(title: data.title)
#set text(lang: "nl", region: "nl", font: "Atkinson Hyperlegible Next", size: size, fill: ink, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.8em)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 18mm, bottom: 34mm),
  header: context if counter(page).get().first() > 1 { text(size: 9pt, fill: soft)[#data.title #h(1fr) #data.organisation] },
  footer-descent: 5mm,
  footer: context {
    set text(size: 9pt)
    set par(leading: 0.5em, spacing: 0.55em)
    line(length: 100%, stroke: 0.5pt + line-of)
    [*#data.help.heading* #data.help.lead]
    parbreak()
    data.foot.map(it => box(it)).join(h(1.2em, weak: true))
    parbreak()
    text(fill: soft)[#if data.pilot != none { data.pilot } #h(1fr) #data.page.at(0) #counter(page).display() #data.page.at(1) #counter(page).final().first()]
  },
)
#show title: set text(size: 1.9em)
#show title: set block(below: 0.7em)
#show heading.where(level: 1): set text(size: 1.3em)
#show heading.where(level: 1): set block(above: 1.5em, below: 0.7em, sticky: true)
#show heading.where(level: 2): set text(size: 1em)
#show heading.where(level: 2): set block(above: 1.1em, below: 0.5em, sticky: true)

#let tick = box(width: 0.95em, height: 0.95em, stroke: 0.9pt + ink, radius: 0.12em, baseline: 0.13em)
#let ticked = box(width: 0.95em, height: 0.95em, stroke: 0.9pt + ink, radius: 0.12em, baseline: 0.13em, {
  place(line(start: (0.12em, 0.12em), end: (0.83em, 0.83em), stroke: 1.3pt + ink))
  place(line(start: (0.83em, 0.12em), end: (0.12em, 0.83em), stroke: 1.3pt + ink))
})
#let face(mood) = box(width: 1.7em, height: 1.7em, baseline: 0.5em, {
  place(circle(radius: 0.85em, stroke: 1pt + ink))
  for x in (0.53em, 1.05em) { place(dx: x, dy: 0.52em, circle(radius: 0.085em, fill: ink)) }
  let bend = (1.0em, 1.24em, 1.55em).at(mood)
  let corner = (1.38em, 1.24em, 1.12em).at(mood)
  place(curve(stroke: 1pt + ink, curve.move((0.48em, corner)), curve.quad((0.85em, bend), (1.22em, corner))))
})

#let notes(texts) = for each in texts { block(above: 0.5em, below: 0.55em, sticky: true, text(fill: soft, size: 0.94em, each)) }
#let marker = if data.easy { box(height: 1.7em, baseline: 0.5em, align(horizon, box(baseline: 0pt, tick))) } else { tick }
#let options(texts) = {
  set list(marker: marker, indent: 0pt, body-indent: 0.6em, spacing: 0.72em, tight: false)
  list(..texts.map(it => if data.easy [#box(width: 0pt, height: 1.7em, baseline: 0.5em)#it] else { it }))
}
#let answered(option) = if option.face == none { option.text } else [#face(option.face) #h(0.3em) #option.text]

#let question(it) = block(breakable: false, width: 100%, above: if data.easy { 2em } else { 1.5em }, {
  grid(columns: (1fr, auto), column-gutter: 5mm, align: bottom, heading(level: 2, outlined: false, it.title), text(size: 7.5pt, fill: soft, it.id))
  notes(it.notes)
  if it.notice != none { notes((it.notice,)) }
  if it.room == "block" { rect(width: 100%, height: 34mm, stroke: 0.7pt + line-of, radius: 1.5mm) }
  if it.room == "line" { rect(width: 100%, height: 11mm, stroke: 0.7pt + line-of, radius: 1.5mm) }
  if it.options.len() > 0 {
    block(above: 0.9em, if it.rest.len() == 0 { options(it.options.map(answered)) } else {
      grid(columns: (3fr, 2fr), column-gutter: 8mm, options(it.options.map(answered)), options(it.rest))
    })
  }
})

#let part(it) = {
  heading(level: 1, it.title)
  notes(it.notes)
  for each in it.blocks {
    if each.kind == "question" { question(each) } else {
      block(above: 1.4em, below: 0.6em, sticky: true, text(weight: "bold", size: 1.08em, each.title))
      notes(each.notes)
    }
  }
}

#let help = {
  heading(level: 1, data.help.heading)
  par(data.help.lead)
  set list(marker: none, body-indent: 0pt, indent: 0pt, spacing: 0.75em)
  list(..data.help.lines.map(it => [*#it.name* #h(0.4em) #it.ways \ #text(fill: soft, it.text)]))
}

#text(fill: soft, data.organisation)
#title()
#if data.pilot != none { block(fill: tint, inset: 3mm, width: 100%, strong(data.pilot)) }
#text(size: 1.1em, data.lead)

#[
  #show heading: set text(size: 1.05em / 1.3)
  #show heading: set block(above: 1.2em, below: 0.5em)
  #for each in data.cover {
    heading(level: 1, each.heading)
    for text in each.paragraphs { par(text) }
  }
  #help
]

#pagebreak()
#block(fill: tint, inset: 5mm, radius: 1.5mm, width: 100%, {
  heading(level: 1, data.how.heading)
  set list(marker: [•], spacing: 0.7em)
  list(..data.how.steps)
  block[#ticked #h(0.4em) #data.how.example]
})
#for each in data.parts { part(each) }

#pagebreak()
#heading(level: 1, data.handIn.heading)
#for each in data.handIn.paragraphs { par(each) }
#help
`
