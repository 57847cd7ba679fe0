import { actOperations, themeOperation } from '#api/v1/feedback_acts'
import { lineOperations } from '#api/v1/feedback_line'
import Remark from '#models/remark'
import { remarkTable } from '#queries/feedback'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource, type Verbs } from '#services/api/resource'
import { rewriteRemark, writeRemark } from '#services/feedback/write'
import { remarkEmpty, remarkValidators } from '#validators/remark'

const example = {
  said: 'The demo was clear, and short.',
  direction: 'received',
  kind: 'praise',
  day: '2026-11-20',
  context: 'Demo of the waiting list',
  details: 'She would show the **numbers** first.',
  tags: ['demo'],
  skill_ids: [],
  shareable: false,
}
const output = {
  id: 1,
  title: 'The demo was clear, and short.',
  status: 'said',
  ...example,
  contact_id: null,
  asked_on: null,
  task_id: null,
  ...EXAMPLE_MOMENTS,
}

const verbs: Verbs = {
  async create({ change, input, label, person }) {
    const remark = await writeRemark(change, person, input)
    label('feedback.changes.created', { title: remark.title })
    return remark.id
  },
  async update({ change, input, label, person }, remark: Remark) {
    await rewriteRemark(change, person, remark, input)
    label('feedback.changes.changed', { title: remark.title })
  },
  async remove({ change, label, person }, remark: Remark) {
    label('feedback.changes.trashed', { title: remark.title })
    await remark.trash(change, person.clock.now)
  },
}

export default [
  themeOperation,
  ...lineOperations,
  ...resource({
    name: 'feedback',
    one: 'a remark',
    many: 'feedback',
    model: Remark,
    table: remarkTable,
    validators: remarkValidators,
    empty: remarkEmpty,
    verbs,
    examples: { input: example, output },
  }),
  ...actOperations,
]
