import { recordChange } from '#services/changes/change'

type Words = (most: number) => string
type Model = new (...args: any) => any

const plainWords: Words = (most) => 'Plain words'.slice(0, most)

/** Records of an area for tests, and the form that its page sends for one. */
export function areaFactory<M extends Model>(
  model: M,
  {
    attributes,
    form,
    named,
    begin,
  }: {
    /** What the form of a new record sends, where only a form of what is there says the rest. */
    begin?: Record<string, string>
    /** What a record is called by in its form and how long that may be, where its name follows from it. */
    named?: { field: string; most: number }
    attributes: (text: Words) => Partial<InstanceType<M>>
    form: Record<string, string>
  }
) {
  return {
    model,
    attributes,
    form,
    named,
    begin,
    async create(user: { id: number }, more: Partial<InstanceType<M>> = {}) {
      const { result } = await recordChange(
        { userId: user.id, via: 'page', label: 'test' },
        (change) => change.create(model as any, { ...attributes(plainWords), ...more } as any)
      )
      return result as InstanceType<M>
    },
  }
}
