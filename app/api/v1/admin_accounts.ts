import mail from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import { refuse } from '#exceptions/refuse'
import { accountShape, accountWithLinkShape } from '#api/v1/shapes/account'
import AccountDeletionMail from '#mails/account_deletion_mail'
import User from '#models/user'
import { accountFilter, accountList, accountRow } from '#queries/accounts'
import { sendPasswordReset } from '#services/accounts/passwords'
import * as accounts from '#services/administration/accounts'
import type { Actor } from '#services/administration/trail'
import { about, actorOf, administers, later } from '#services/api/administer'
import { extent, filtering, paging } from '#services/api/list'
import {
  answers,
  type Call,
  type Method,
  type Operation,
  reads,
  takes,
} from '#services/api/operation'
import { ACCOUNT_STATES, newAccountValidator } from '#validators/administration'

const path = '/admin/accounts/:account_id'

const accountOf = ({ params }: Call) => User.findOrFail(params.account_id)

const linkOf = (token: string) => new URL(`/password/resets/${token}`, appUrl).href

type Act = {
  name: string
  method: Extract<Method, 'POST' | 'DELETE'>
  below: string
  summary: string
  description?: string
  query?: Parameters<typeof administers>[0]['query']
  run: (actor: Actor, user: User, call: Call) => Promise<unknown>
}

/** Does something to an account, which is answered as it is then. */
const act = ({ below, run, query, ...operation }: Act): Operation =>
  administers({
    ...operation,
    path: path + below,
    query: { ...query, ...extent(accountShape) },
    answer: answers.one(accountShape),
    async run(call) {
      const user = await accountOf(call)
      await run(actorOf(call), user, call)
      return accountRow(user.id)
    },
  })

/** Who is concerned hears of it. */
const tellOfDeletion = (call: Call, user: User) =>
  later(call, 'deletion mail', () => mail.send(new AccountDeletionMail(user, user.deletesAt)))

export default [
  reads({
    ...about,
    name: 'admin.accounts.index',
    method: 'GET',
    path: '/admin/accounts',
    summary: 'List accounts by name',
    description: 'With counts of what each holds; the content is nobody else’s business.',
    query: {
      filter: filtering({
        q: { type: 'string', maxLength: 200, description: 'Words of a name or an address.' },
        state: {
          type: 'string',
          enum: [...ACCOUNT_STATES],
          description: '`active`: let in; `disabled`: kept out; `deleting`: to be deleted.',
        },
      }),
      ...paging,
      ...extent(accountShape),
    },
    answer: answers.page(accountShape),
    run({ query }) {
      const { filter = {}, cursor, limit } = query
      return accountList(accountFilter(filter), cursor, limit)
    },
  }),
  reads({
    ...about,
    name: 'admin.accounts.show',
    method: 'GET',
    path,
    summary: 'Read an account',
    query: extent(accountShape),
    answer: answers.one(accountShape),
    run: async (call) => accountRow((await accountOf(call)).id),
  }),
  administers({
    name: 'admin.accounts.store',
    method: 'POST',
    path: '/admin/accounts',
    summary: 'Make an account for someone',
    description:
      'They choose a password with the link, which is in this answer alone and works for seven days.',
    body: takes.json(newAccountValidator, {
      example: {
        full_name: 'Ana Silva',
        email: 'ana@example.com',
        locale: 'en',
        time_zone: 'Europe/Berlin',
      },
    }),
    answer: answers.created(accountWithLinkShape, ({ id }) => `/api/v1/admin/accounts/${id}`),
    secret: true,
    async run(call) {
      const {
        full_name: fullName,
        email,
        locale,
        time_zone: timeZone,
        is_admin: isAdmin,
      } = call.input
      const account = { fullName, email, locale, timeZone }
      const made = await accounts.makeAccount(actorOf(call), account, Boolean(isAdmin))
      if (!made) return refuse('email', call.person.t('accounts.sign_up.taken'))
      return { ...(await accountRow(made.user.id)), link: linkOf(made.token) }
    },
  }),
  administers({
    name: 'admin.accounts.password_link.store',
    method: 'POST',
    path: `${path}/password_link`,
    summary: 'Make a link with which a person chooses a password',
    description:
      'Only while nobody has been there is the link answered; later it is mailed to the person alone.',
    answer: answers.one(accountWithLinkShape),
    secret: true,
    async run(call) {
      const [actor, user] = [actorOf(call), await accountOf(call)]
      let link: string | null = null
      if (accounts.isUntouched(user)) link = linkOf(await accounts.makeLink(actor, user))
      else {
        await accounts.noteLinkSent(actor, user)
        await later(call, 'password reset mail', () => sendPasswordReset(user.email, actor.now))
      }
      return { ...(await accountRow(user.id)), link }
    },
  }),
  act({
    name: 'admin.accounts.administration.store',
    method: 'POST',
    below: '/administration',
    summary: 'Let an account administer the instance',
    run: accounts.promote,
  }),
  act({
    name: 'admin.accounts.administration.destroy',
    method: 'DELETE',
    below: '/administration',
    summary: 'Let an account no longer administer the instance',
    run: accounts.demote,
  }),
  act({
    name: 'admin.accounts.suspension.store',
    method: 'POST',
    below: '/suspension',
    summary: 'Keep an account out',
    description: 'At once and everywhere, with all that it holds. Nothing is deleted.',
    run: accounts.disable,
  }),
  act({
    name: 'admin.accounts.suspension.destroy',
    method: 'DELETE',
    below: '/suspension',
    summary: 'Let an account in again',
    run: accounts.restore,
  }),
  act({
    name: 'admin.accounts.sessions.destroy',
    method: 'DELETE',
    below: '/sessions',
    summary: 'Sign an account out everywhere',
    query: {
      tokens: {
        type: 'boolean',
        default: false,
        description: 'Whether the access tokens that the person made are revoked as well.',
      },
    },
    run: (actor, user, { query }) => accounts.signOutEverywhere(actor, user, Boolean(query.tokens)),
  }),
  act({
    name: 'admin.accounts.deletion.store',
    method: 'POST',
    below: '/deletion',
    summary: 'Delete an account after 14 days',
    description:
      'Until then it is kept out, and the deletion can be called off. The person is told.',
    async run(actor, user, call) {
      if (await accounts.askDeletion(actor, user)) await tellOfDeletion(call, user)
    },
  }),
  act({
    name: 'admin.accounts.deletion.destroy',
    method: 'DELETE',
    below: '/deletion',
    summary: 'Call the deletion of an account off',
    async run(actor, user, call) {
      if (await accounts.callDeletionOff(actor, user)) await tellOfDeletion(call, user)
    },
  }),
] satisfies Operation[]
