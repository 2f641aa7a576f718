export { createDesk, type DeskRouter } from './desk.ts'
export type { DeskPorts, PageFiles, Place } from './ports.ts'
