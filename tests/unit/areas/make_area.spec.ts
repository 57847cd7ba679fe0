import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import MakeArea from '../../../commands/make/area.js'

/** Runs the command without writing, and gives what it says. */
async function run(...args: string[]) {
  const command = await ace.create(MakeArea, [...args, '--dry-run'])
  await command.exec()
  return {
    command,
    said: command.logger
      .getLogs()
      .map(({ message }) => message)
      .join('\n'),
  }
}

test.group('make:area', (group) => {
  group.each.setup(() => {
    ace.ui.switchMode('raw')
    return () => ace.ui.switchMode('normal')
  })

  test('lists what it would write', async ({ assert }) => {
    const { command, said } = await run('reading_lists', 'name:string')
    command.assertSucceeded()
    assert.include(said, 'would write app/models/reading_list.ts')
    assert.include(said, 'would write resources/lang/de/reading_lists.json')
    assert.include(said, 'would write app/areas.ts')
  })

  test('takes a name that is no plural along with what one record is called', async ({
    assert,
  }) => {
    const { command, said } = await run('cookery', 'title:string', '--record=recipe')
    command.assertSucceeded()
    assert.include(said, 'would write app/models/recipe.ts')
    assert.include(said, 'would write app/controllers/cookery_controller.ts')
  })

  test('refuses in words: {why}')
    .with([
      { why: 'a name that is there', args: ['items', 'name:string'], says: 'already' },
      { why: 'a table that is there', args: ['tasks', 'name:string'], says: 'already' },
      { why: 'no plural', args: ['recipe', 'name:string'], says: 'recipes' },
      { why: 'no word', args: ['Reading-Lists', 'name:string'], says: 'snake_case' },
      { why: 'no field', args: ['recipes'], says: 'first field' },
      { why: 'no name', args: ['recipes', 'minutes:integer'], says: 'first field' },
      { why: 'a field twice', args: ['recipes', 'a:string', 'a:text'], says: 'twice' },
      { why: 'an unknown type', args: ['recipes', 'name:blob'], says: 'boolean' },
      { why: 'a choice of one', args: ['recipes', 'name:string', 'k:enum(a)'], says: 'enum(' },
      {
        why: 'what every record has',
        args: ['recipes', 'name:string', 'id:integer'],
        says: '“id”',
      },
      { why: 'an unknown icon', args: ['recipes', 'name:string', '--icon=pan'], says: 'pan' },
      { why: 'keys in use', args: ['recipes', 'name:string', '--keys=g t'], says: 'g t' },
      { why: 'work of hands', args: ['items', '--remove'], says: 'added by hand' },
      { why: 'nothing to remove', args: ['recipes', '--remove'], says: 'no area' },
    ])
    .run(async ({ assert }, { args, says }) => {
      const { command, said } = await run(...args)
      command.assertFailed()
      assert.include(said, says)
    })
})
