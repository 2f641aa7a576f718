const ranOut = /Timeout \d+ms exceeded|timed out in \d+ms/
const most = 3

/**
 * Which files of a Vitest report deserve a second run: those in which something ran out of time, on a machine that was busy or with a browser
 * that stopped drawing. None when anything failed for another reason, or when more than three files failed: then a second run proves nothing.
 */
export function secondRun({ testResults }) {
  const failed = testResults.filter(({ status }) => status === 'failed')
  const reasons = failed.flatMap(({ message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed')
    return tests.length > 0 ? tests.map(({ failureMessages }) => failureMessages.join('\n')) : [message]
  })
  return failed.length <= most && reasons.every((reason) => ranOut.test(reason)) ? failed.map(({ name }) => name) : []
}

/** The counts of both runs together: what passed at the second run is no longer failed. */
export function together(first, second) {
  const again = new Set(second.testResults.map(({ name }) => name))
  const rest = first.testResults.filter(({ name }) => !again.has(name)).flatMap(({ assertionResults }) => assertionResults)
  const all = [...rest, ...second.testResults.flatMap(({ assertionResults }) => assertionResults)]
  const count = (...kinds) => all.filter(({ status }) => kinds.includes(status)).length
  return { numPassedTests: count('passed'), numFailedTests: count('failed'), numPendingTests: all.length - count('passed', 'failed') }
}
