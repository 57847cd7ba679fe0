import type { ApplicationService } from '@adonisjs/core/types'

/** Runs due work inside the server process; several processes take turns by a lock. */
export default class SchedulerProvider {
  #stop: (() => Promise<void>) | null = null

  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.inTest || this.app.getMode() !== 'run') return
    const { startScheduler } = await import('#start/scheduler')
    this.#stop = startScheduler()
  }

  async shutdown() {
    await this.#stop?.()
  }
}
