import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/shield'
import { isHttps } from '#config/app'

const self = ["'self'"]

export default defineConfig({
  csp: {
    enabled: true,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", '@nonce'],
      styleSrc: ["'self'", '@nonce'],
      fontSrc: self,
      imgSrc: ["'self'", 'data:', 'blob:'],
      // the development server tells the page over a socket what changed
      connectSrc: app.inDev ? [...self, 'ws:'] : self,
      manifestSrc: self,
      formAction: self,
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    reportOnly: false,
  },
  csrf: {
    enabled: true,
    exceptRoutes: (ctx) => ctx.request.url().startsWith('/api/'),
    enableXsrfCookie: false,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: true, action: 'DENY' },
  hsts: { enabled: isHttps, maxAge: '180 days' },
  contentTypeSniffing: { enabled: true },
})
