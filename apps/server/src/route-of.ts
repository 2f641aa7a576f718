import type { ExtractSchema } from 'hono/types'

/** The routes of a router as text: `GET /projects/:project`. */
export type RouteOf<Router> = RouteIn<ExtractSchema<Router>>

type RouteIn<Schema> = { [Path in keyof Schema & string]: MethodIn<Schema[Path]> extends infer Method extends string ? `${Method} ${Path}` : never }[keyof Schema & string]

type MethodIn<Routes> = keyof Routes extends infer Method ? (Method extends `$${infer Name}` ? Uppercase<Name> : never) : never
