/** A clock that runs on from what the server said. */
up.compiler('time[data-started-at]', (clock: HTMLTimeElement) => {
  const startedAt = Date.parse(clock.dataset.startedAt ?? '')
  if (!startedAt) return
  const before = Number(clock.dataset.elapsed ?? Number.NaN)
  const since = performance.now()
  const seconds = () =>
    Number.isNaN(before)
      ? (Date.now() - startedAt) / 1000
      : before + (performance.now() - since) / 1000
  const draw = () => (clock.textContent = asClock(seconds()))
  draw()
  const timer = setInterval(draw, 1000)
  return () => clearInterval(timer)
})

function asClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (number: number) => String(number).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${hours ? two(Math.floor((whole % 3600) / 60)) : Math.floor((whole % 3600) / 60)}:${two(whole % 60)}`
  return hours ? `${hours}:${rest}` : rest
}
