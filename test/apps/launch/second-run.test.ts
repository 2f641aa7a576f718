import { describe, expect, test } from 'vitest'
import { secondRun, together } from '../../../apps/launch/second-run.mjs'

const outOfTime = 'TimeoutError: locator.click: Timeout 60000ms exceeded.'
const wrong = 'AssertionError: expected 3 to be 4'
const passed = { status: 'passed', failureMessages: [] }
const skipped = { status: 'pending', failureMessages: [] }
const failed = (...failureMessages: string[]) => ({ status: 'failed', failureMessages })
const file = (name: string, ...assertionResults: { status: string; failureMessages: string[] }[]) => ({
  name, message: '', assertionResults, status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
})
const hook = (name: string, message: string) => ({ name, message, assertionResults: [], status: 'failed' })

describe('what ran out of time gets one second run, nothing else does', () => {
  test('a file in which a page or a test ran out of time', () => {
    const testResults = [file('a', passed), file('b', passed, failed(outOfTime)), file('c', failed('Error: Test timed out in 120000ms.'))]
    expect(secondRun({ testResults })).toEqual(['b', 'c'])
    expect(secondRun({ testResults: [hook('d', 'Error: Hook timed out in 240000ms.')] })).toEqual(['d'])
  })

  test.each([
    ['an expectation that failed', [file('a', failed(wrong))]],
    ['one of either', [file('a', failed(outOfTime)), file('b', failed(wrong))]],
    ['both in one file', [file('a', failed(outOfTime), failed(wrong))]],
    ['a file that could not be read', [hook('a', 'SyntaxError: Unexpected token')]],
    ['more than three files', ['a', 'b', 'c', 'd'].map((name) => file(name, failed(outOfTime)))],
    ['nothing failed', [file('a', passed)]],
  ])('%s: no second run', (_, testResults) => expect(secondRun({ testResults })).toEqual([]))

  test('a test that fails again is counted as failed, and everything is counted once', () => {
    const first = { testResults: [file('a', passed, skipped), file('b', passed, failed(outOfTime)), file('c', failed(outOfTime))] }
    const second = { testResults: [file('b', passed, passed), file('c', failed(wrong))] }
    expect(together(first, second)).toEqual({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 1 })
  })
})
