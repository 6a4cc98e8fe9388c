import { randomUUID } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import { taxonomy, unknownCodes } from '@sportpiramide/domain'
import { OORDEEL, PROBLEMEN } from '@sportpiramide/tekst'
import { ActivitiesService } from '../activities/activities.service'
import { AuthService, type Visitor } from '../auth/auth.service'
import { once } from '../database/tenant/idempotency'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import { isProblem, isUuid } from '../database/tenant/with-tenant'
import type { PlaceActivityInput, ResolversUnionTypes } from '../graphql/generated/resolvers-types'
import { inputProblem, notFoundProblem, staleProblem } from '../graphql/problem'
import { activityOfVerdict, placementsOf, placementsOfChange, textKeyOf, type PlacementRow } from './placements.queries'
import { holdText, keepVerdict, placeTwins, takeBack, type Verdict } from './placements.repository'

type Result = ResolversUnionTypes<Record<string, never>>['PlaceActivityResult']
type Problem = Exclude<Result, { __typename: 'ActivityPlaced' }>

/** What is kept of an answer under its idempotency key; the activity itself is read when it is told. */
interface Outcome {
  readonly activityId: string
  readonly twins: number
  readonly undoId: string
}

function codeProblem(input: PlaceActivityInput): Problem | null {
  const unknown = unknownCodes({
    niveaus: [input.niveau],
    doelgroepen: input.doelgroepen ?? [],
    themas: input.themas ?? [],
  })
  if (unknown.niveaus.length > 0) return inputProblem(PROBLEMEN.niveauOnbekend(input.niveau), 'niveau')
  if (unknown.doelgroepen.length > 0)
    return inputProblem(PROBLEMEN.doelgroepOnbekend(unknown.doelgroepen.join(', ')), 'doelgroepen')
  return unknown.themas.length > 0 ? inputProblem(PROBLEMEN.themaOnbekend(unknown.themas.join(', ')), 'themas') : null
}

const isOutcome = (answer: Outcome | Problem): answer is Outcome => !isProblem(answer)

const distinct = (codes: readonly string[]): string[] => [...new Set(codes)]

/** A person's verdict on where an activity stands. */
@Injectable()
export class ClassificationService {
  constructor(
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(ActivitiesService) private readonly activities: ActivitiesService,
  ) {}

  /** Places an activity and its twins as this person says; stale when somebody placed it otherwise since it was looked at. */
  place(visitor: Visitor, input: PlaceActivityInput): Promise<Result> {
    return this.answer(visitor, 'placeActivity', input.idempotencyKey, tx => this.judge(tx, visitor, input))
  }

  /** Takes a verdict back; stale when something else was decided since. */
  undo(visitor: Visitor, undoId: string, idempotencyKey: string): Promise<Result> {
    return this.answer(visitor, 'undoPlacement', idempotencyKey, tx => this.restore(tx, undoId))
  }

  private answer(
    visitor: Visitor,
    operation: string,
    key: string,
    work: (tx: TenantTransaction) => Promise<Outcome | Problem>,
  ): Promise<Result> {
    return this.database.withTenant(visitor.tenantId, 'WRITE', async tx => {
      const outcome = await once(tx, operation, key, () => work(tx))
      return isOutcome(outcome) ? this.tell(tx, outcome) : outcome
    })
  }

  private async tell(tx: TenantTransaction, { activityId, twins, undoId }: Outcome): Promise<Result> {
    const activity = await this.activities.one(tx, activityId, { history: true, geometry: false })
    // Its import may have been undone between the first answer and this repeat.
    return activity
      ? { __typename: 'ActivityPlaced', activity, twins, undoId }
      : notFoundProblem(PROBLEMEN.activiteitOnbekend)
  }

  private async judge(tx: TenantTransaction, visitor: Visitor, input: PlaceActivityInput): Promise<Outcome | Problem> {
    const problem = codeProblem(input)
    if (problem) return problem
    const textKey = isUuid(input.activityId) ? await textKeyOf(tx, input.activityId) : null
    if (textKey === null) return notFoundProblem(PROBLEMEN.activiteitOnbekend)
    await holdText(tx, textKey)
    const [seen] = await placementsOf(tx, [input.activityId], false)
    if (seen?.id !== input.seenPlacementId) return staleProblem(PROBLEMEN.activiteitAnders)
    const { name } = await this.auth.person(tx, visitor)
    const verdict = this.verdict(input, textKey, seen, name)
    const placed = await placeTwins(tx, verdict)
    await keepVerdict(tx, verdict)
    return { activityId: input.activityId, twins: placed - 1, undoId: verdict.changeId }
  }

  private verdict(input: PlaceActivityInput, textKey: string, seen: PlacementRow, coder: string): Verdict {
    return {
      changeId: randomUUID(),
      textKey,
      niveau: input.niveau,
      doelgroepen: distinct(input.doelgroepen ?? seen.doelgroepen),
      themas: distinct(input.themas ?? seen.themas),
      coder,
      taxonomyVersion: taxonomy.taxonomie_versie,
      rule: OORDEEL.regel,
      // A function decided; nothing was read in the text, so there is no fragment.
      reasons: [{ bron: 'persoon', fragment: '', effect: OORDEEL.effect(coder), niveau: input.niveau }],
    }
  }

  private async restore(tx: TenantTransaction, undoId: string): Promise<Outcome | Problem> {
    const made = isUuid(undoId) ? await placementsOfChange(tx, undoId) : []
    const [first] = made
    if (!first) return notFoundProblem(PROBLEMEN.keuzeOnbekend)
    await holdText(tx, first.textKey)
    const stands = (await placementsOfChange(tx, undoId)).every(row => row.stands)
    if (!stands) return staleProblem(PROBLEMEN.keuzeAnders)
    await takeBack(tx, undoId, randomUUID())
    const activityId = (await activityOfVerdict(tx, undoId)) ?? first.activityId
    return { activityId, twins: made.length - 1, undoId }
  }
}
