import { test } from '@japa/runner'
import User from '#models/user'
import { radarChart } from '#services/charts/radar_chart'
import { Person } from '#services/person'

const person = () => {
  const user = new User()
  user.merge({ id: 1, locale: 'en', timeZone: 'Europe/Berlin', weekStartsOn: 1 } as Partial<User>)
  return new Person(user)
}
const axis = (label: string, value: number | null, target: number | null = null) => ({
  ...{ label, value, target },
})
const options = { title: 'Shape', name: 'Skill', max: 5 }

test.group('The chart of a shape', () => {
  test('puts the first axis on top and a value at its share of the way', ({ assert }) => {
    const axes = [axis('One', 5), axis('Two', 0), axis('Three', 2.5), axis('Four', null)]
    const chart = radarChart({ ...options, axes }, person())!
    const [one, two, three, four] = chart.shape
      .split(' ')
      .map((pair) => pair.split(',').map(Number))
    const [, centreY] = two
    assert.equal(one[0], two[0])
    assert.closeTo(centreY - one[1], 2 * (three[1] - centreY), 0.2)
    // what was never assessed is in the middle, without a mark
    assert.deepEqual(four, two)
    assert.lengthOf(chart.points, 3)
  })

  test('is not there where it would be no shape', ({ assert }) => {
    assert.isNull(radarChart({ ...options, axes: [axis('One', 1), axis('Two', 2)] }, person()))
  })

  test('shows a target where there is one', ({ assert }) => {
    const axes = ['One', 'Two', 'Three'].map((label) => axis(label, 2))
    assert.isNull(radarChart({ ...options, axes }, person())!.target)
    const aimed = [...axes.slice(0, 2), axis('Three', 2, 4)]
    const chart = radarChart({ ...options, axes: aimed }, person())!
    const target = chart.target!.split(' ')
    assert.equal(target[0], chart.shape.split(' ')[0])
    assert.notEqual(target[2], chart.shape.split(' ')[2])
  })

  test('draws what can be read, and says all of it', ({ assert }) => {
    const axes = Array.from({ length: 20 }, (_, at) => axis(`Skill ${at}`, at % 6))
    const chart = radarChart({ ...options, axes }, person())!
    assert.lengthOf(chart.labels, 12)
    assert.lengthOf(chart.table, 20)
    assert.include(chart.summary, '12 of 20')
  })

  test('keeps long names within the drawing', ({ assert }) => {
    const long = 'Donaudampfschifffahrt und Verwandtes, sehr ausführlich beschrieben'
    const axes = [long, 'Giving feedback', long, 'C', long].map((label) => axis(label, 1))
    const chart = radarChart({ ...options, axes }, person())!
    for (const { x, anchor, lines } of chart.labels) {
      assert.isAtMost(lines.length, 2)
      for (const { text, y } of lines) {
        const width = text.length * 5.9
        const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        assert.isAtLeast(from, -13)
        assert.isAtMost(from + width, chart.width + 13)
        assert.isTrue(y > 8 && y <= chart.height, `${y}`)
      }
    }
  })
})
