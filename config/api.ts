import env from '#start/env'

/** Other sites whose pages may call the API from a browser: none unless they are named. */
export const corsOrigins = (env.get('CORS_ORIGINS') ?? '').split(',').flatMap((one) => {
  const origin = one.trim().replace(/\/$/, '')
  return origin ? [origin] : []
})

/** Requests a minute: of one token, and of one address without a valid one. */
export const rateLimits = {
  token: env.get('API_RATE_LIMIT', 600),
  address: env.get('API_ADDRESS_RATE_LIMIT', 60),
}

/** Where they are counted: in memory they cost next to nothing, and Redis counts for several machines. */
export const rateStore = env.get(
  'API_LIMITER_STORE',
  env.get('LIMITER_STORE') === 'redis' ? 'redis' : 'memory'
)
