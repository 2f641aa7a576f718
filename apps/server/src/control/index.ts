export { sendToServer } from './send.ts'
export { serveControl, type Control } from './serve.ts'
