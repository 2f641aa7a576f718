export { createBox, type BoxRouter } from './box.ts'
export type { BoxPorts, Slot } from './ports.ts'
