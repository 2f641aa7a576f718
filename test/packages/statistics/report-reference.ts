import { mistakesIn, reference, runners } from './reference-cases.ts'

/** Cases of the reference per method, passed of all; `node --import tsx test/packages/statistics/report-reference.ts`. */
let [passed, all] = [0, 0]
for (const method of Object.keys(reference.methods).filter((name) => name in runners)) {
  const cases = reference.cases.filter((one) => one.method === method)
  const right = cases.filter((one) => mistakesIn(one).length === 0).length
  console.log(`${method.padEnd(28)} ${right}/${cases.length}`)
  passed += right
  all += cases.length
}
console.log(`${'together'.padEnd(28)} ${passed}/${all} (the methods sdc.* are run in test/packages/disclosure/reference.test.ts)`)
if (passed < all) process.exitCode = 1
