const LONGEST = 120

/** What a remark is called: its first line; as long as it is waited for, what was asked about. */
export function titleOfRemark({ said, context }: Record<string, unknown>): string {
  const line = String(said ?? '')
    .split('\n')
    .map((one) => one.trim())
    .find(Boolean)
  return clipped(line ?? String(context ?? ''))
}

function clipped(line: string): string {
  const letters = [...line]
  if (letters.length <= LONGEST) return line
  const cut = letters.slice(0, LONGEST).join('')
  const end = cut.lastIndexOf(' ')
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).trimEnd()}…`
}
