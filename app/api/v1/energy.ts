import EnergyCheckIn from '#models/energy_check_in'
import { energyCheckInTable } from '#queries/energy'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { energyCheckInEmpty, energyCheckInValidators } from '#validators/energy_check_in'

const example = {
  note: 'Kept words',
  felt_at: '2026-11-20T08:00:00.000Z',
  energy: 3,
  engagement: 3,
  doing: 'Kept words',
}

export default resource({
  name: 'energy',
  one: 'an energy check in',
  many: 'energy',
  model: EnergyCheckIn,
  table: energyCheckInTable,
  validators: energyCheckInValidators,
  empty: energyCheckInEmpty,
  verbs: areaVerbs(EnergyCheckIn),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
