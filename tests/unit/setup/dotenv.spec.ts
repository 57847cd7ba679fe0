import { test } from '@japa/runner'
import { parseEnv, setValue } from '../../../bin/lib/dotenv.mjs'

test.group('Set-up | .env', () => {
  test('reads names, quotes, comments and empty values')
    .with([
      ['PORT=3333', { PORT: '3333' }],
      ['  export PORT = 3333  ', { PORT: '3333' }],
      ['NAME="Task Master"', { NAME: 'Task Master' }],
      ["NAME='a # b' # note", { NAME: 'a # b' }],
      ['NAME=value # note', { NAME: 'value' }],
      ['NAME=a#b', { NAME: 'a#b' }],
      ['NAME=', { NAME: '' }],
      ['NAME= # nothing yet', { NAME: '' }],
      ['KEY=a=b==', { KEY: 'a=b==' }],
      ['# PORT=1\r\n\r\nPORT=2\r\n', { PORT: '2' }],
    ] as const)
    .run(({ assert }, [text, values]) => {
      assert.deepEqual(parseEnv(text), { values: { ...values }, broken: [] })
    })

  test('names the lines that cannot be read', ({ assert }) => {
    const { values, broken } = parseEnv('PORT=1\n<<<<<<< HEAD\nHOST=x\nNAME="open\n= 5')
    assert.deepEqual(broken, [2, 4, 5])
    assert.deepEqual(values, { PORT: '1', HOST: 'x' })
  })

  test('gives a name its value and leaves every other character alone')
    .with([
      ['A=1\nAPP_KEY=\nB=2\n', 'A=1\nAPP_KEY=$&x\nB=2\n'],
      ['A=1', 'A=1\nAPP_KEY=$&x\n'],
      ['', 'APP_KEY=$&x\n'],
      ['OLD_APP_KEY=a\n', 'OLD_APP_KEY=a\nAPP_KEY=$&x\n'],
    ] as const)
    .run(({ assert }, [before, after]) => {
      assert.equal(setValue(before, 'APP_KEY', '$&x'), after)
    })
})
