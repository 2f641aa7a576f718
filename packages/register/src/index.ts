export type { GroupCode, GroupCodes } from './group-codes.ts'
export { openRegister } from './open-register.ts'
export { readRegisterKey } from './read-register-key.ts'
export { WrongRegisterKeyError, type Redeemed, type Register, type StartedCohort } from './register.ts'
