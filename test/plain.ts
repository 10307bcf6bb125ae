/** A seal that hides nothing: ids of persons can be read in a test. One function, so that ledgers can be compared. */
export const plain = (text: string): string => text
