import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Evidence from '#models/evidence'
import { presentRecord } from '#presenters/evidence'
import { claimsOf, proofsOf } from '#queries/evidence'
import { findRecord, isLinked, pageOf, type PickedType, searchRecords } from '#queries/records'
import { CLAIMS, isClaim, isProof, type Pointer, PROOF_TYPES } from '#services/evidence/kinds'
import { addEvidence, evidenceWords } from '#services/evidence/link'
import { change } from '#services/page/change'
import type { Person } from '#services/person'
import { titleOfRow } from '#services/words/records'
import { chosenEvidenceValidator, evidenceValidator } from '#validators/evidence'

const SHOWN = 12
const CHOSEN_CLAIMS = (CLAIMS as readonly string[]).filter(isLinked)

/** What links something done to something claimed, from either end. */
export default class EvidenceController {
  /** One end is in the address; the other one is looked for. */
  async create({ params, person, request, view }: HttpContext) {
    const end = endOf(params)
    const given = request.qs()
    const title = titleOfRow(end.type, await findRecord(person!, end))
    const q = typeof given.q === 'string' ? given.q.replaceAll('\0', '').trim().slice(0, 200) : ''
    const linked = new Set(
      (await linkedTo(person!, end)).map(({ type, otherId }) => `${type}-${otherId}`)
    )
    const types: readonly PickedType[] = isClaim(end.type) ? PROOF_TYPES : CHOSEN_CLAIMS
    const found = await searchRecords(person!, { q, types, limit: SHOWN + linked.size })
    return view.render('pages/evidence/create', {
      end: { ...end, title, isClaim: isClaim(end.type), href: await pageOf(person!, end) },
      action: `/evidence/${end.type}/${end.id}`,
      q,
      choices: found
        .map((one) => ({ ...presentRecord(one, person!), value: `${one.type}-${one.id}` }))
        .filter(({ value }) => !linked.has(value))
        .slice(0, SHOWN),
    })
  }

  async store(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const end = endOf(params)
    const title = titleOfRow(end.type, await findRecord(person, end))
    const input = await request.validateUsing(chosenEvidenceValidator)
    const [type, id] = input.chosen.split('-')
    const other = { type, id: Number(id) } as Pointer
    const claim = isClaim(end.type) ? end : other
    const proof = isClaim(end.type) ? other : end
    if (!isClaim(claim.type) || !isProof(proof.type)) refuse('chosen', ctx.t('evidence.choose_one'))
    const otherTitle = await findRecord(person, other)
      .then((row) => titleOfRow(other.type, row))
      .catch(() => refuse('chosen', ctx.t('evidence.choose_one')))
    const [by, what] = isClaim(end.type) ? [otherTitle, title] : [title, otherTitle]
    await change(ctx, 'evidence.changes.added', { by, what }, (set) =>
      addEvidence(set, person, {
        claim: claim as Pointer<any>,
        proof: proof as Pointer<any>,
        note: input.note?.trim(),
        shownOn: input.shown_on,
      })
    )
    return response.redirect().toPath(await pageOf(person, end))
  }

  async edit({ person, params, request, view }: HttpContext) {
    const evidence = await Evidence.of(person!).where('id', params.id).firstOrFail()
    return view.render('pages/evidence/edit', {
      ...(await evidenceWords(person!, evidence)),
      evidence,
      from: request.qs().from === 'proof' ? 'proof' : 'claim',
      back: await leftPage(evidence, person!, request.qs()),
    })
  }

  async update(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const evidence = await Evidence.of(person).where('id', params.id).firstOrFail()
    const { note = '', shown_on: shownOn } = await request.validateUsing(evidenceValidator)
    await change(ctx, 'evidence.changes.changed', await evidenceWords(person, evidence), (set) =>
      set.save(evidence.merge({ note: note.trim(), shownOn: shownOn ?? evidence.shownOn }))
    )
    return response.redirect().toPath(await leftPage(evidence, person, request.all()))
  }

  async destroy(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const evidence = await Evidence.of(person).where('id', params.id).firstOrFail()
    await change(ctx, 'evidence.changes.removed', await evidenceWords(person, evidence), (set) =>
      set.delete(evidence)
    )
    return response.redirect().toPath(await leftPage(evidence, person, request.all()))
  }
}

/** The end of evidence that is known already. */
const endOf = ({ end_type: type, end_id: id }: Record<string, any>) => ({ type, id }) as Pointer

const linkedTo = (person: Person, { type, id }: Pointer) =>
  isClaim(type) ? proofsOf(person, { type, id }) : claimsOf(person, { type: type as any, id })

/** The page that it was reached from: the claim's, unless it was the proof's. */
function leftPage(
  { claimType, claimId, proofType, proofId }: Evidence,
  person: Person,
  { from }: Record<string, unknown>
) {
  const claim = { type: claimType, id: claimId }
  const proof = { type: proofType, id: proofId }
  return pageOf(person, from === 'proof' ? proof : claim)
}
