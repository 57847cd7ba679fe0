import { apiClient } from '@japa/api-client'
import { assert } from '@japa/assert'
import { browserClient } from '@japa/browser-client'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import type { Config } from '@japa/runner/types'
import { authApiClient } from '@adonisjs/auth/plugins/api_client'
import { authBrowserClient } from '@adonisjs/auth/plugins/browser_client'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import { sessionBrowserClient } from '@adonisjs/session/plugins/browser_client'
import { shieldApiClient } from '@adonisjs/shield/plugins/api_client'
import { createHttpServer } from '#exceptions/unreadable'
import { serveBuiltAssets } from '#tests/support/browser_assets'
import { chromium, launchChromium } from '#tests/support/chromium'
import { leftOut } from '#tests/support/engines'
import { resultFile } from '#tests/support/result_file'
import { removeMigrated } from '#tests/support/server'
import { chooseSessionsBySuite, keepSessionsIn, signInAtOnce } from '#tests/support/sessions'

chooseSessionsBySuite()

export const exclude: Config['exclude'] = leftOut

export const plugins: Config['plugins'] = [
  assert(),
  pluginAdonisJS(app),
  apiClient({ baseURL: process.env.APP_URL }),
  sessionApiClient(app),
  authApiClient(app),
  shieldApiClient(),
  browserClient({ runInSuites: ['browser'], launcher: () => launchChromium(chromium()) }),
  sessionBrowserClient(app),
  authBrowserClient(app),
  resultFile(),
]

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [
    async () => {
      // without the rollback that `testUtils.db().migrate()` does at the end
      const ace = await app.container.make('ace')
      await ace.exec('migration:run', ['--compact-output', '--no-schema-generate'])
    },
  ],
  teardown: [removeMigrated],
}

export const configureSuite: Config['configureSuite'] = (suite) => {
  suite.setup(() => keepSessionsIn(suite.name === 'functional' ? 'memory' : null))
  if (suite.name === 'functional') suite.setup(() => signInAtOnce())
  if (suite.name === 'browser') suite.setup(() => serveBuiltAssets())
  if (['browser', 'functional', 'contract'].includes(suite.name)) {
    return suite.setup(() => testUtils.httpServer().start(createHttpServer))
  }
}
