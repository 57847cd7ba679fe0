import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import TokenFamily from '#models/token_family'
import { checkCredentials } from '#services/accounts/credentials'
import { JWT_SECONDS, signJwt } from '#services/api/jwt'
import { answers, type Operation, opens, takes } from '#services/api/operation'
import { ApiProblem } from '#services/api/problem'
import { OWN_SCOPES, type Scope } from '#services/api/scopes'
import { refreshValidator, signInClientValidator } from '#validators/auth'

const tokens = {
  type: 'object',
  required: ['access_token', 'token_type', 'expires_in', 'refresh_token', 'scope'],
  additionalProperties: false,
  properties: {
    access_token: { type: 'string', description: 'Goes into the Authorization header.' },
    token_type: { type: 'string', const: 'Bearer' },
    expires_in: { type: 'integer', description: 'Seconds that the access token works.' },
    refresh_token: { type: 'string', description: 'Gets the next two tokens, once.' },
    scope: { type: 'string', description: 'What the access token may do, parted by blanks.' },
  },
}

const example = {
  access_token: 'eyJhbGciOiJIUzI1NiIsImtpZCI6…',
  token_type: 'Bearer',
  expires_in: JWT_SECONDS,
  refresh_token: 'gcm.pN3sWcO8…',
  scope: OWN_SCOPES.join(' '),
}

const tokensOf = async (
  family: TokenFamily,
  { now, client }: { now: DateTime; client: TransactionClientContract }
) => ({
  access_token: await signJwt(family, now, client),
  token_type: 'Bearer',
  expires_in: JWT_SECONDS,
  refresh_token: family.refreshToken,
  scope: family.scopes.join(' '),
})

const REFRESH = { refresh_token: 'gcm.pN3sWcO8…' }

export default [
  opens({
    name: 'auth.token',
    area: 'auth',
    path: '/auth/token',
    summary: 'Sign in',
    description:
      'For clients that run in a browser or on a phone. Scripts are better served by an access token of the settings.',
    body: takes.json(signInClientValidator, {
      example: { email: 'maya@example.com', password: 'a year of work', scope: 'tasks:read' },
    }),
    answer: answers.plain(tokens, 'The tokens of this sign-in.'),
    example,
    also: [401, 429],
    admit: ({ http, input }) => checkCredentials(http, input.email, input.password),
    async run({ admitted: user, input, http, now, client }) {
      const family = await TokenFamily.begin(
        user,
        {
          scopes: input.scope ? ([...new Set(input.scope.split(' '))] as Scope[]) : OWN_SCOPES,
          agent: http.request.header('user-agent') ?? '',
          now,
        },
        client
      )
      return tokensOf(family, { now, client })
    },
  }),
  opens({
    name: 'auth.refresh',
    area: 'auth',
    path: '/auth/refresh',
    summary: 'Get the next tokens',
    description:
      'A refresh token works once. One that comes a second time ends the sign-in it belongs to, since somebody else may have it.',
    body: takes.json(refreshValidator, { example: REFRESH }),
    answer: answers.plain(tokens, 'The next tokens.'),
    example,
    also: [401, 429],
    async run({ input, now, client }) {
      const family = await TokenFamily.refresh(input.refresh_token, now, client)
      return family ? tokensOf(family, { now, client }) : signInAgain()
    },
  }),
  opens({
    name: 'auth.logout',
    area: 'auth',
    path: '/auth/logout',
    summary: 'Sign out',
    description: 'All tokens of the sign-in are worth nothing from now on.',
    body: takes.json(refreshValidator, { example: REFRESH }),
    answer: answers.nothing(),
    also: [429],
    run: ({ input, client }) => TokenFamily.end(input.refresh_token, client),
  }),
] satisfies Operation[]

const signInAgain = () =>
  new ApiProblem(
    'unauthenticated',
    'This refresh token is spent or has ended: sign in again.',
    [],
    {
      'WWW-Authenticate': 'Bearer error="invalid_token"',
    }
  )
