import { DateTime, Settings, type DurationLike } from 'luxon'

/** Moves the clock of a group whose clock is frozen. */
export function itIsLater(by: DurationLike) {
  const moment = DateTime.fromMillis(Settings.now()).plus(by).toMillis()
  Settings.now = () => moment
}
