import EnergyCheckIn from '#models/energy_check_in'
import { energyReadings } from '#api/v1/energy_readings'
import { energyCheckInTable } from '#queries/energy'
import { actsOn } from '#services/api/acts'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { takes, type WriteCall } from '#services/api/operation'
import { resource } from '#services/api/resource'
import { changeCheckIn, checkIn } from '#services/energy/check_in'
import {
  energyCheckInEmpty,
  energyCheckInValidators,
  engagementValidator,
} from '#validators/energy_check_in'

const example = {
  energy: 4,
  engagement: 3,
  felt_at: '2026-11-20T08:00:00.000Z',
  note: 'Slept well',
  doing: 'Draft the migration plan',
}

export default [
  ...energyReadings,
  ...resource({
    name: 'energy',
    one: 'a check-in',
    many: 'check-ins',
    model: EnergyCheckIn,
    table: energyCheckInTable,
    validators: energyCheckInValidators,
    empty: energyCheckInEmpty,
    verbs: {
      async create({ change, input, label, person }) {
        const record = await checkIn(change, person, input)
        label('energy.changes.created', { energy: record.energy, when: record.feltTime })
        return record.id
      },
      async update({ change, input, label, person }, record: EnergyCheckIn) {
        await changeCheckIn(change, person, record, input)
        label('energy.changes.changed', { title: record.title })
      },
      async remove({ change, label, person }, record: EnergyCheckIn) {
        label('energy.changes.trashed', { title: record.title })
        await record.trash(change, person.clock.now)
      },
    },
    examples: {
      input: example,
      output: {
        ...{ id: 1, title: 'Slept well', ...example },
        ...{ felt_on: '2026-11-20', felt_time: '09:00', ...EXAMPLE_MOMENTS },
      },
    },
  }),
  ...actsOn(
    {
      area: 'energy',
      path: '/energy/:energy_check_in_id',
      model: EnergyCheckIn,
      table: energyCheckInTable,
    },
    [
      {
        name: 'energy.engagement.update',
        method: 'PUT',
        path: '/engagement',
        summary: 'Say how engaged one was',
        description: 'With null it is not said.',
        body: takes.json(engagementValidator, { example: { engagement: 3 } }),
        run: async ({ change, input, label, person }: WriteCall, record) => {
          label('energy.changes.changed', { title: record.title })
          await changeCheckIn(change, person, record, input)
        },
      },
    ]
  ),
]
