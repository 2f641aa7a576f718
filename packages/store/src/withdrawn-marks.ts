/**
 * What a withdrawal leaves in the files, in SQL. Until publishing a response carries the hash that was sent. Once its texts have a file of
 * their own, both carry a mark that only the hash leads to (SHA-256), one for the response and another for each question: with the six
 * words everything is found, without them no text leads to a response or to another text.
 */
const marked = '.'

/** For the column `hash`, which may hold the mark already. */
export const markOfResponse = (hash: string): string => `case when starts_with(${hash}, '${marked}') then ${hash} else '${marked}' || sha256('response ' || ${hash}) end`

export const markOfText = (hash: string, question: string): string => `sha256('text ' || ${question} || ' ' || ${hash})`

/** True for a response of none of the hashes in the list `$1`. */
export const notWithdrawn = `coalesce(not list_contains(list_concat($1::varchar[], list_transform($1::varchar[], lambda hash: ${markOfResponse('hash')})), withdrawal_hash), true)`
