import { test } from '@japa/runner'
import factory from '#database/factories/skill_factory'
import Assessment from '#models/assessment'
import { quietCommands, runCommand } from '#tests/support/commands'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'
import SkillsAssess from '../../../commands/skills/assess.js'

test.group('Commands | Skills', (group) => {
  freshWorld(group)
  freezeClock(group)
  quietCommands(group)

  test('a skill is assessed by its name or another one', async ({ assert }) => {
    const user = await createUser()
    const skill = await factory.create(user, { name: 'Databases', aliases: 'SQL' })
    const said = await runCommand(SkillsAssess, ['databases', '3', '--note', 'Led it', '--json'])
    assert.equal(said.code, 0)
    assert.deepInclude(said.json, { skill_id: skill.id, level: 3, note: 'Led it' })
    await runCommand(SkillsAssess, ['sql', '4', '--on', '2026-11-19'])
    await skill.refresh()
    assert.equal(skill.level, 3)
    assert.lengthOf(await skill.assessments(), 2)
  })

  test('what can not be is refused in one line, and nothing is saved', async ({ assert }) => {
    const user = await createUser()
    await factory.create(user, { name: 'Databases', aliases: 'SQL' })
    await factory.create(user, { name: 'Queries', aliases: 'sql' })
    const cases: Array<[string[], RegExp]> = [
      [['Hiring', '3'], /no skill called Hiring/],
      [['SQL', '3'], /Several skills are called SQL: \d+ Databases, \d+ Queries/],
      [['Databases', '6'], /level from 0 to 5/],
      [['Databases', 'expert'], /level from 0 to 5/],
      [['Databases', '3', '--on', '2027-01-01'], /today or a day before/],
    ]
    for (const [line, expected] of cases) {
      const { code, errors } = await runCommand(SkillsAssess, line)
      assert.equal(code, 1)
      assert.match(errors.join(), expected)
    }
    await runCommand(SkillsAssess, ['Databases', '3', '--dry-run'])
    assert.lengthOf(await Assessment.of(user), 0)
  })
})
