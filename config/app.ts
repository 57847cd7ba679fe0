import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'
import { refuseAddress } from '#exceptions/bad_address'

export const appUrl = env.get('APP_URL')

/** Cookies are marked secure wherever people reach the application over HTTPS. */
export const isHttps = appUrl.startsWith('https:')

export const http = defineConfig({
  generateRequestId: false,
  allowMethodSpoofing: true,
  useAsyncLocalStorage: false,
  trustProxy: (address) => address === '127.0.0.1' || address === '::1',
  cookie: {
    domain: '',
    path: '/',
    maxAge: '30 days',
    httpOnly: true,
    secure: isHttps,
    sameSite: 'lax',
  },
  // some hundred routes: by an index, not one after the other
  router: { matcher: 'tree' },
  onBadUrl: refuseAddress,
})
