interface Test { status: string; failureMessages: string[] }
interface Report { testResults: { name: string; status: string; message: string; assertionResults: Test[] }[] }

export function secondRun(report: Report): string[]
export function together(first: Report, second: Report): { numPassedTests: number; numFailedTests: number; numPendingTests: number }
