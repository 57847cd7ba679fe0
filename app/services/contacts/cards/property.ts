/** One line of a vCard (RFC 6350, 3.3), unfolded: its value is still as it was written. */
export type CardProperty = {
  group?: string
  /** In capitals. */
  name: string
  /** In the order in which they stand, each name in capitals with its values. */
  params: Array<[name: string, values: string[]]>
  value: string
}
