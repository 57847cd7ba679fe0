import mail from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import accounts from '#api/v1/admin_accounts'
import {
  instanceShape,
  invitationShape,
  invitationWithLinkShape,
  trailShape,
} from '#api/v1/shapes/account'
import InvitationMail from '#mails/invitation_mail'
import Invitation from '#models/invitation'
import { trail, trailFilter } from '#queries/trail'
import { invite, revokeInvitation } from '#services/administration/invitations'
import { instanceSettings, setInstance } from '#services/administration/settings'
import { about, actorOf, administers, later } from '#services/api/administer'
import { extent, filtering, paging } from '#services/api/list'
import { answers, type Operation, reads, takes } from '#services/api/operation'
import { invitationValidator } from '#validators/account'
import { instanceValidator } from '#validators/administration'

/** The latest are enough: each ends by itself. */
const MOST_INVITATIONS = 500

const invitationRow = ({ id, email, createdAt, expiresAt }: Invitation) => ({
  ...{ id, email },
  ...{ created_at: createdAt.toUTC().toISO()!, expires_at: expiresAt.toUTC().toISO()! },
})

async function instanceRow() {
  const { mode, name, zone } = await instanceSettings()
  return { id: 1, sign_up: mode, name, time_zone: zone }
}

export default [
  ...accounts,
  reads({
    ...about,
    name: 'admin.invitations.index',
    method: 'GET',
    path: '/admin/invitations',
    summary: 'List invitations that can be used, the newest first',
    query: extent(invitationShape),
    answer: answers.list(invitationShape),
    async run({ person }) {
      const rows = await Invitation.query()
        .whereNull('accepted_at')
        .where('expires_at', '>', person.clock.now.toUTC().toISO()!)
        .orderBy('id', 'desc')
        .limit(MOST_INVITATIONS)
      return rows.map(invitationRow)
    },
  }),
  administers({
    name: 'admin.invitations.store',
    method: 'POST',
    path: '/admin/invitations',
    summary: 'Invite someone to sign up',
    description: 'With an address, the link is mailed there as well. It is in this answer alone.',
    body: takes.json(invitationValidator, { example: { email: 'kofi@example.com' } }),
    answer: answers.created(invitationWithLinkShape, () => '/api/v1/admin/invitations'),
    secret: true,
    async run(call) {
      const { user } = call.person
      const { email = null } = call.input
      const { invitation, token } = await invite(actorOf(call), user, email)
      if (email) {
        await later(call, 'invitation mail', () =>
          mail.send(new InvitationMail(user, invitation, token))
        )
      }
      const link = new URL(`/sign-up?invitation=${token}`, appUrl).href
      return { ...invitationRow(invitation), link }
    },
  }),
  administers({
    name: 'admin.invitations.destroy',
    method: 'DELETE',
    path: '/admin/invitations/:id',
    summary: 'Revoke an invitation',
    description: 'One that was used stays as it is.',
    answer: answers.nothing(),
    run: (call) => revokeInvitation(actorOf(call), call.params.id),
  }),
  reads({
    ...about,
    name: 'admin.instance.show',
    method: 'GET',
    path: '/admin/instance',
    summary: 'Read the settings of the instance',
    answer: answers.one(instanceShape),
    run: instanceRow,
  }),
  administers({
    name: 'admin.instance.update',
    method: 'PUT',
    path: '/admin/instance',
    summary: 'Set the settings of the instance',
    description: 'What is left out is the usual from then on.',
    body: takes.json(instanceValidator, {
      example: { sign_up: 'invitation', name: 'Our office', time_zone: 'Europe/Berlin' },
    }),
    answer: answers.one(instanceShape),
    async run(call) {
      const { sign_up: mode, name = null, time_zone: zone = null } = call.input
      await setInstance(actorOf(call), { mode, name, zone })
      return instanceRow()
    },
  }),
  reads({
    ...about,
    name: 'admin.trail.index',
    method: 'GET',
    path: '/admin/trail',
    summary: 'List what was done to accounts and settings, the newest first',
    query: {
      filter: filtering({
        q: { type: 'string', maxLength: 200, description: 'Words of a name or an address.' },
        account_id: {
          type: 'integer',
          minimum: 1,
          maximum: 999_999_999,
          description: 'What this account did, or what was done to it.',
        },
      }),
      ...paging,
      ...extent(trailShape),
    },
    answer: answers.page(trailShape),
    run({ query }) {
      const { filter = {}, cursor, limit } = query
      const { q = '', account_id: account = null } = filter
      return trail({ ...trailFilter({ q }), account }, cursor, limit)
    },
  }),
] satisfies Operation[]
