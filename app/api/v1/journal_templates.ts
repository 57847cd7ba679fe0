import { journalTemplateShape } from '#api/v1/shapes/journal_template'
import JournalTemplate from '#models/journal_template'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { Table } from '#services/api/table'
import { templateEmpty, templateValidators } from '#validators/entry'

const example = {
  name: 'Interview',
  kind: 'reflection',
  body: '## What went well\n\n## What did not',
}

/** A person's own templates. */
export const templateOperations = resource({
  name: 'journal_templates',
  one: 'a template',
  many: 'templates',
  area: 'journal',
  path: '/journal_templates',
  model: JournalTemplate,
  table: new Table({
    table: 'journal_templates',
    shape: journalTemplateShape,
    sorts: { name: 'text', id: 'id' },
    sort: 'name',
  }),
  validators: templateValidators,
  empty: templateEmpty,
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
  verbs: {
    async create({ change, input, label }) {
      label('journal.changes.template_added', { name: input.name })
      return (await change.create(JournalTemplate, input)).id
    },
    async update({ change, input, label }, template: JournalTemplate) {
      await change.save(template.merge(input))
      label('journal.changes.template_changed', { name: template.name })
    },
    async remove({ change, label }, template: JournalTemplate) {
      label('journal.changes.template_removed', { name: template.name })
      await change.delete(template)
    },
  },
})
