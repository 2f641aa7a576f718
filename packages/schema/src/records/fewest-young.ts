/** A number of young people below this is kept as "fewer", and never as a number. */
export const fewestYoung = 10
