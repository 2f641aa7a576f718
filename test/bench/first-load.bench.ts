import { firstLoad } from '../apps/leader/first-load.ts'
import { report } from './report.ts'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`

const { html, scripts, styles, fonts, total } = await firstLoad()
report('first load of the workspace, brotli', `${kilobytes(total)}: scripts ${kilobytes(scripts)}, styles ${kilobytes(styles)}, letters ${kilobytes(fonts)}, page ${kilobytes(html)}`)
