/** Why an act on an account is not done; `admin.refusals` of the language files says it on a page. */
const REASONS = {
  last_admin: 'Nobody else administers this instance: promote someone first.',
  oneself: 'Another administrator has to do this for you.',
  deletion_asked: 'This account is to be deleted: call that off first.',
  deletion_due: 'This account is being deleted: it is too late to call that off.',
  disabled: 'This account is kept out: let it in first.',
} as const
export type RefusalReason = keyof typeof REASONS

export class AccountRefusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(REASONS[reason])
  }
}
