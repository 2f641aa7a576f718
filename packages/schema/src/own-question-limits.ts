export const mostOwnQuestions = 5
export const longestOwnQuestion = 200
export const longestOwnOption = 60
export const ownOptions = { fewest: 2, most: 6 }
