/** An id for a control that no other form of the page has. */
export const fieldId = (form: unknown, ...parts: unknown[]) =>
  [form ?? 'field', ...parts]
    .map((part) => String(part ?? '').replace(/[^\w-]+/g, '-'))
    .filter(Boolean)
    .join('-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')

type Part = { kind: string; value: number; label?: string }

const round = (number: number) => Math.round(number * 100) / 100

/** Where the parts of a bar lie, in hundredths of its width. */
export function barParts(parts: Part[] | undefined, total: number | undefined) {
  const sum = (parts ?? []).reduce((all, { value }) => all + Math.max(0, Number(value) || 0), 0)
  const full = Math.max(sum, Number(total) || 0) || 1
  let x = 0
  return (parts ?? [])
    .filter(({ value }) => Number(value) > 0)
    .map(({ kind, value }) => {
      const width = (Number(value) / full) * 100
      const part = { kind, x: round(x), width: round(Math.max(0, width - 0.3)) }
      x += width
      return part
    })
}
