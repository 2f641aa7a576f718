const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error('Leidraadspiegel heeft Node 20.19 of nieuwer nodig. Dit is Node ' + process.versions.node + '.')
  console.error('Installeer een nieuwere Node (zie .nvmrc) en start opnieuw.')
  process.exit(1)
}
