import { defineConfig } from '@adonisjs/cors'
import { corsOrigins } from '#config/api'

/** Pages of other sites may use the API alone, and only with a token: cookies mean nothing to it. */
const corsConfig = defineConfig({
  enabled: ({ request }) => request.url() === '/api' || request.url().startsWith('/api/'),
  origin: corsOrigins,
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  headers: ['Authorization', 'Content-Type', 'If-Match', 'If-None-Match', 'Idempotency-Key'],
  exposeHeaders: [
    'Link',
    'ETag',
    'Location',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
    'Idempotency-Replayed',
    'X-Cache',
  ],
  credentials: false,
  maxAge: 3600,
})

export default corsConfig
