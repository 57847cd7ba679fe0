/** One line of a vCard (RFC 6350, 3.3), unfolded: its value is still as it was written. */
export type CardProperty = {
  group?: string
  /** In capitals. */
  name: string
  /** In the order in which they stand, each name in capitals with its values. */
  params: Array<[name: string, values: string[]]>
  value: string
}

/** A property as it is kept: `said` is what it says of a field, and it is written back as long as that holds. */
export type KeptProperty = CardProperty & { field?: string; said?: string }
