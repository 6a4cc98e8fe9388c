/* eslint-disable */
import * as types from './graphql'
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query Activities($selection: SelectionInput, $first: Int!, $after: String) {\n    activities(selection: $selection, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...ActivityRow\n        }\n      }\n    }\n  }\n\n  fragment ActivityRow on Activity {\n    id\n    title\n    organiser {\n      id\n      name\n    }\n    area {\n      id\n      name\n    }\n    areaSource\n    scale\n    location\n    rhythm {\n      kind\n      count\n    }\n    capacity {\n      kind\n      low\n      middle\n      high\n    }\n    sourceRow\n    placement {\n      id\n      niveau\n      confidence\n      needsReview\n      rule\n      placedBy\n      coder\n      placedAt\n      reasons {\n        source\n        fragment\n        effect\n        niveau\n        start\n        end\n      }\n    }\n  }\n': typeof types.ActivitiesDocument
  '\n  mutation PlaceFromList($input: PlaceActivityInput!) {\n    placeActivity(input: $input) {\n      ...PlacedFromList\n    }\n  }\n\n  fragment PlacedFromList on PlaceActivityResult {\n    __typename\n    ... on ActivityPlaced {\n      activity {\n        ...ActivityRow\n      }\n      twins\n      undoId\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n': typeof types.PlaceFromListDocument
  '\n  mutation UndoFromList($undoId: ID!, $idempotencyKey: String!) {\n    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      ...PlacedFromList\n    }\n  }\n': typeof types.UndoFromListDocument
  '\n  fragment ImportJobFields on ImportJob {\n    id\n    kind\n    state\n    fileName\n    encoding\n    separator\n    gemeenteCode\n    failure\n    canUndo\n    keptRows\n    problemCount\n    sheets {\n      name\n      used\n      headerRow\n      rows\n      tabMeans\n    }\n    columns {\n      index\n      header\n      field\n      personal\n      reason\n      examples\n    }\n    fields {\n      code\n      label\n      required\n    }\n    gemeenten {\n      code\n      name\n      areas\n    }\n    counts {\n      read\n      create\n      update\n      unchanged\n      skip\n      reject\n    }\n    preview {\n      outside\n      needsReview\n      namesWijk\n      viaOrganiser\n    }\n    progress {\n      done\n      total\n    }\n    problems(first: 100) {\n      sheet\n      row\n      column\n      value\n      code\n      message\n      level\n    }\n  }\n': typeof types.ImportJobFieldsFragmentDoc
  '\n  query ImportJob($id: ID!) {\n    importJob(id: $id) {\n      ...ImportJobFields\n    }\n  }\n': typeof types.ImportJobDocument
  '\n  query ImportJobs {\n    importJobs(first: 20) {\n      id\n      kind\n      state\n      fileName\n      createdAt\n      by\n      canUndo\n      counts {\n        read\n        create\n        update\n        unchanged\n        skip\n        reject\n      }\n    }\n  }\n': typeof types.ImportJobsDocument
  '\n  query ImportRows($jobId: ID!, $action: RowAction, $first: Int!, $after: String) {\n    importRows(jobId: $jobId, action: $action, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          sheet\n          row\n          action\n          reason\n          title\n          niveau\n          needsReview\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n': typeof types.ImportRowsDocument
  '\n  mutation PlanImport($input: PlanImportInput!) {\n    planImport(input: $input) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.PlanImportDocument
  '\n  mutation CommitImport($input: CommitImportInput!) {\n    commitImport(input: $input) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.CommitImportDocument
  '\n  mutation CancelImport($jobId: ID!, $idempotencyKey: String!) {\n    cancelImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.CancelImportDocument
  '\n  mutation UndoImport($jobId: ID!, $idempotencyKey: String!) {\n    undoImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.UndoImportDocument
  '\n  query WijkSuggestions {\n    wijkSuggestions {\n      id\n      wijkName\n      source\n      reason\n      activityCount\n      examples\n    }\n  }\n': typeof types.WijkSuggestionsDocument
  '\n  mutation AcceptWijkSuggestions($input: AcceptWijkSuggestionsInput!) {\n    acceptWijkSuggestions(input: $input) {\n      __typename\n      ... on WijkSuggestionsAccepted {\n        changed\n        undoId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.AcceptWijkSuggestionsDocument
  '\n  mutation UndoWijkSuggestions($undoId: ID!, $idempotencyKey: String!) {\n    undoWijkSuggestions(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on WijkSuggestionsAccepted {\n        changed\n        undoId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n': typeof types.UndoWijkSuggestionsDocument
  '\n  query Overview($selection: SelectionInput, $yardstick: Yardstick) {\n    taxonomy {\n      version\n      niveaus {\n        code\n        label\n      }\n      doelgroepen {\n        code\n        label\n      }\n      themas {\n        code\n        label\n      }\n    }\n    overview(selection: $selection, yardstick: $yardstick) {\n      register {\n        slug\n        name\n        fictional\n        activityCount\n      }\n      peildatum\n      taxonomyVersion\n      yardstick\n      yardsticks {\n        yardstick\n        known\n        of\n      }\n      total\n      outside\n      needsReview\n      denominator {\n        label\n        figure {\n          mark\n          value\n        }\n        note\n      }\n      levels {\n        niveau\n        wijken\n        amount {\n          ...AmountParts\n        }\n      }\n      whereabouts {\n        inWijk\n        municipal\n        unknown\n        wijken {\n          area {\n            id\n            name\n          }\n          amount {\n            ...AmountParts\n          }\n        }\n      }\n      cells {\n        niveau\n        doelgroep\n        amount {\n          ...AmountParts\n        }\n      }\n      completeness {\n        partnersAsked\n        partnersAnswered\n        lists\n      }\n      steps {\n        code\n        state\n      }\n    }\n  }\n\n  fragment AmountParts on Amount {\n    activities\n    needsReview\n    places\n    low\n    high\n    stale\n    unknown\n    singleEvents\n    per1000\n  }\n': typeof types.OverviewDocument
  '\n  query WijkBorders {\n    areas(kind: WIJK) {\n      id\n      name\n      geometry\n    }\n  }\n': typeof types.WijkBordersDocument
  '\n  query ReviewList($first: Int!) {\n    activities(selection: { needsReview: true }, order: REVIEW, first: $first) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...ReviewRow\n        }\n      }\n    }\n  }\n\n  fragment ReviewRow on Activity {\n    id\n    title\n    description\n    organiser {\n      id\n      name\n    }\n    location\n    ages\n    price\n    referral\n    sourceRow\n    placement {\n      id\n      niveau\n      confidence\n      needsReview\n      rule\n      reasons {\n        source\n        fragment\n        effect\n        niveau\n        start\n        end\n      }\n      chances {\n        niveau\n        chance\n      }\n    }\n  }\n': typeof types.ReviewListDocument
  '\n  query ReviewCounts {\n    overview(yardstick: AANTAL) {\n      total\n      outside\n      needsReview\n      levels {\n        niveau\n        amount {\n          activities\n          needsReview\n        }\n      }\n    }\n  }\n': typeof types.ReviewCountsDocument
  '\n  mutation ReviewPlace($input: PlaceActivityInput!) {\n    placeActivity(input: $input) {\n      ...ReviewPlaced\n    }\n  }\n\n  fragment ReviewPlaced on PlaceActivityResult {\n    __typename\n    ... on ActivityPlaced {\n      twins\n      undoId\n      activity {\n        id\n        placement {\n          id\n          niveau\n          needsReview\n        }\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n': typeof types.ReviewPlaceDocument
  '\n  mutation ReviewUndo($undoId: ID!, $idempotencyKey: String!) {\n    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      ...ReviewPlaced\n    }\n  }\n': typeof types.ReviewUndoDocument
  '\n  query ReviewRowAgain($id: ID!) {\n    activity(id: $id) {\n      ...ReviewRow\n    }\n  }\n': typeof types.ReviewRowAgainDocument
  '\n  query Session {\n    session {\n      demo\n      register {\n        slug\n        name\n        fictional\n        gemeenteCode\n        activityCount\n      }\n      person {\n        id\n        name\n        role\n      }\n      people {\n        id\n        name\n        role\n      }\n    }\n  }\n': typeof types.SessionDocument
  '\n  query Registers {\n    registers {\n      slug\n      name\n      fictional\n      activityCount\n    }\n  }\n': typeof types.RegistersDocument
  '\n  mutation StartRegister($input: StartRegisterInput!) {\n    startRegister(input: $input) {\n      __typename\n      ... on RegisterStarted {\n        register {\n          slug\n          name\n          fictional\n          activityCount\n        }\n      }\n      ... on InputProblem {\n        message\n      }\n    }\n  }\n': typeof types.StartRegisterDocument
}
const documents: Documents = {
  '\n  query Activities($selection: SelectionInput, $first: Int!, $after: String) {\n    activities(selection: $selection, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...ActivityRow\n        }\n      }\n    }\n  }\n\n  fragment ActivityRow on Activity {\n    id\n    title\n    organiser {\n      id\n      name\n    }\n    area {\n      id\n      name\n    }\n    areaSource\n    scale\n    location\n    rhythm {\n      kind\n      count\n    }\n    capacity {\n      kind\n      low\n      middle\n      high\n    }\n    sourceRow\n    placement {\n      id\n      niveau\n      confidence\n      needsReview\n      rule\n      placedBy\n      coder\n      placedAt\n      reasons {\n        source\n        fragment\n        effect\n        niveau\n        start\n        end\n      }\n    }\n  }\n':
    types.ActivitiesDocument,
  '\n  mutation PlaceFromList($input: PlaceActivityInput!) {\n    placeActivity(input: $input) {\n      ...PlacedFromList\n    }\n  }\n\n  fragment PlacedFromList on PlaceActivityResult {\n    __typename\n    ... on ActivityPlaced {\n      activity {\n        ...ActivityRow\n      }\n      twins\n      undoId\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n':
    types.PlaceFromListDocument,
  '\n  mutation UndoFromList($undoId: ID!, $idempotencyKey: String!) {\n    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      ...PlacedFromList\n    }\n  }\n':
    types.UndoFromListDocument,
  '\n  fragment ImportJobFields on ImportJob {\n    id\n    kind\n    state\n    fileName\n    encoding\n    separator\n    gemeenteCode\n    failure\n    canUndo\n    keptRows\n    problemCount\n    sheets {\n      name\n      used\n      headerRow\n      rows\n      tabMeans\n    }\n    columns {\n      index\n      header\n      field\n      personal\n      reason\n      examples\n    }\n    fields {\n      code\n      label\n      required\n    }\n    gemeenten {\n      code\n      name\n      areas\n    }\n    counts {\n      read\n      create\n      update\n      unchanged\n      skip\n      reject\n    }\n    preview {\n      outside\n      needsReview\n      namesWijk\n      viaOrganiser\n    }\n    progress {\n      done\n      total\n    }\n    problems(first: 100) {\n      sheet\n      row\n      column\n      value\n      code\n      message\n      level\n    }\n  }\n':
    types.ImportJobFieldsFragmentDoc,
  '\n  query ImportJob($id: ID!) {\n    importJob(id: $id) {\n      ...ImportJobFields\n    }\n  }\n':
    types.ImportJobDocument,
  '\n  query ImportJobs {\n    importJobs(first: 20) {\n      id\n      kind\n      state\n      fileName\n      createdAt\n      by\n      canUndo\n      counts {\n        read\n        create\n        update\n        unchanged\n        skip\n        reject\n      }\n    }\n  }\n':
    types.ImportJobsDocument,
  '\n  query ImportRows($jobId: ID!, $action: RowAction, $first: Int!, $after: String) {\n    importRows(jobId: $jobId, action: $action, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          sheet\n          row\n          action\n          reason\n          title\n          niveau\n          needsReview\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n':
    types.ImportRowsDocument,
  '\n  mutation PlanImport($input: PlanImportInput!) {\n    planImport(input: $input) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.PlanImportDocument,
  '\n  mutation CommitImport($input: CommitImportInput!) {\n    commitImport(input: $input) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.CommitImportDocument,
  '\n  mutation CancelImport($jobId: ID!, $idempotencyKey: String!) {\n    cancelImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.CancelImportDocument,
  '\n  mutation UndoImport($jobId: ID!, $idempotencyKey: String!) {\n    undoImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.UndoImportDocument,
  '\n  query WijkSuggestions {\n    wijkSuggestions {\n      id\n      wijkName\n      source\n      reason\n      activityCount\n      examples\n    }\n  }\n':
    types.WijkSuggestionsDocument,
  '\n  mutation AcceptWijkSuggestions($input: AcceptWijkSuggestionsInput!) {\n    acceptWijkSuggestions(input: $input) {\n      __typename\n      ... on WijkSuggestionsAccepted {\n        changed\n        undoId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.AcceptWijkSuggestionsDocument,
  '\n  mutation UndoWijkSuggestions($undoId: ID!, $idempotencyKey: String!) {\n    undoWijkSuggestions(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on WijkSuggestionsAccepted {\n        changed\n        undoId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n':
    types.UndoWijkSuggestionsDocument,
  '\n  query Overview($selection: SelectionInput, $yardstick: Yardstick) {\n    taxonomy {\n      version\n      niveaus {\n        code\n        label\n      }\n      doelgroepen {\n        code\n        label\n      }\n      themas {\n        code\n        label\n      }\n    }\n    overview(selection: $selection, yardstick: $yardstick) {\n      register {\n        slug\n        name\n        fictional\n        activityCount\n      }\n      peildatum\n      taxonomyVersion\n      yardstick\n      yardsticks {\n        yardstick\n        known\n        of\n      }\n      total\n      outside\n      needsReview\n      denominator {\n        label\n        figure {\n          mark\n          value\n        }\n        note\n      }\n      levels {\n        niveau\n        wijken\n        amount {\n          ...AmountParts\n        }\n      }\n      whereabouts {\n        inWijk\n        municipal\n        unknown\n        wijken {\n          area {\n            id\n            name\n          }\n          amount {\n            ...AmountParts\n          }\n        }\n      }\n      cells {\n        niveau\n        doelgroep\n        amount {\n          ...AmountParts\n        }\n      }\n      completeness {\n        partnersAsked\n        partnersAnswered\n        lists\n      }\n      steps {\n        code\n        state\n      }\n    }\n  }\n\n  fragment AmountParts on Amount {\n    activities\n    needsReview\n    places\n    low\n    high\n    stale\n    unknown\n    singleEvents\n    per1000\n  }\n':
    types.OverviewDocument,
  '\n  query WijkBorders {\n    areas(kind: WIJK) {\n      id\n      name\n      geometry\n    }\n  }\n':
    types.WijkBordersDocument,
  '\n  query ReviewList($first: Int!) {\n    activities(selection: { needsReview: true }, order: REVIEW, first: $first) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...ReviewRow\n        }\n      }\n    }\n  }\n\n  fragment ReviewRow on Activity {\n    id\n    title\n    description\n    organiser {\n      id\n      name\n    }\n    location\n    ages\n    price\n    referral\n    sourceRow\n    placement {\n      id\n      niveau\n      confidence\n      needsReview\n      rule\n      reasons {\n        source\n        fragment\n        effect\n        niveau\n        start\n        end\n      }\n      chances {\n        niveau\n        chance\n      }\n    }\n  }\n':
    types.ReviewListDocument,
  '\n  query ReviewCounts {\n    overview(yardstick: AANTAL) {\n      total\n      outside\n      needsReview\n      levels {\n        niveau\n        amount {\n          activities\n          needsReview\n        }\n      }\n    }\n  }\n':
    types.ReviewCountsDocument,
  '\n  mutation ReviewPlace($input: PlaceActivityInput!) {\n    placeActivity(input: $input) {\n      ...ReviewPlaced\n    }\n  }\n\n  fragment ReviewPlaced on PlaceActivityResult {\n    __typename\n    ... on ActivityPlaced {\n      twins\n      undoId\n      activity {\n        id\n        placement {\n          id\n          niveau\n          needsReview\n        }\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n':
    types.ReviewPlaceDocument,
  '\n  mutation ReviewUndo($undoId: ID!, $idempotencyKey: String!) {\n    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      ...ReviewPlaced\n    }\n  }\n':
    types.ReviewUndoDocument,
  '\n  query ReviewRowAgain($id: ID!) {\n    activity(id: $id) {\n      ...ReviewRow\n    }\n  }\n':
    types.ReviewRowAgainDocument,
  '\n  query Session {\n    session {\n      demo\n      register {\n        slug\n        name\n        fictional\n        gemeenteCode\n        activityCount\n      }\n      person {\n        id\n        name\n        role\n      }\n      people {\n        id\n        name\n        role\n      }\n    }\n  }\n':
    types.SessionDocument,
  '\n  query Registers {\n    registers {\n      slug\n      name\n      fictional\n      activityCount\n    }\n  }\n':
    types.RegistersDocument,
  '\n  mutation StartRegister($input: StartRegisterInput!) {\n    startRegister(input: $input) {\n      __typename\n      ... on RegisterStarted {\n        register {\n          slug\n          name\n          fictional\n          activityCount\n        }\n      }\n      ... on InputProblem {\n        message\n      }\n    }\n  }\n':
    types.StartRegisterDocument,
}

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Activities($selection: SelectionInput, $first: Int!, $after: String) {\n    activities(selection: $selection, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...ActivityRow\n        }\n      }\n    }\n  }\n\n  fragment ActivityRow on Activity {\n    id\n    title\n    organiser {\n      id\n      name\n    }\n    area {\n      id\n      name\n    }\n    areaSource\n    scale\n    location\n    rhythm {\n      kind\n      count\n    }\n    capacity {\n      kind\n      low\n      middle\n      high\n    }\n    sourceRow\n    placement {\n      id\n      niveau\n      confidence\n      needsReview\n      rule\n      placedBy\n      coder\n      placedAt\n      reasons {\n        source\n        fragment\n        effect\n        niveau\n        start\n        end\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Activities($selection: SelectionInput, $first: Int!, $after: String) {\n    activities(selection: $selection, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...ActivityRow\n        }\n      }\n    }\n  }\n\n  fragment ActivityRow on Activity {\n    id\n    title\n    organiser {\n      id\n      name\n    }\n    area {\n      id\n      name\n    }\n    areaSource\n    scale\n    location\n    rhythm {\n      kind\n      count\n    }\n    capacity {\n      kind\n      low\n      middle\n      high\n    }\n    sourceRow\n    placement {\n      id\n      niveau\n      confidence\n      needsReview\n      rule\n      placedBy\n      coder\n      placedAt\n      reasons {\n        source\n        fragment\n        effect\n        niveau\n        start\n        end\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PlaceFromList($input: PlaceActivityInput!) {\n    placeActivity(input: $input) {\n      ...PlacedFromList\n    }\n  }\n\n  fragment PlacedFromList on PlaceActivityResult {\n    __typename\n    ... on ActivityPlaced {\n      activity {\n        ...ActivityRow\n      }\n      twins\n      undoId\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n',
): (typeof documents)['\n  mutation PlaceFromList($input: PlaceActivityInput!) {\n    placeActivity(input: $input) {\n      ...PlacedFromList\n    }\n  }\n\n  fragment PlacedFromList on PlaceActivityResult {\n    __typename\n    ... on ActivityPlaced {\n      activity {\n        ...ActivityRow\n      }\n      twins\n      undoId\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UndoFromList($undoId: ID!, $idempotencyKey: String!) {\n    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      ...PlacedFromList\n    }\n  }\n',
): (typeof documents)['\n  mutation UndoFromList($undoId: ID!, $idempotencyKey: String!) {\n    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      ...PlacedFromList\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ImportJobFields on ImportJob {\n    id\n    kind\n    state\n    fileName\n    encoding\n    separator\n    gemeenteCode\n    failure\n    canUndo\n    keptRows\n    problemCount\n    sheets {\n      name\n      used\n      headerRow\n      rows\n      tabMeans\n    }\n    columns {\n      index\n      header\n      field\n      personal\n      reason\n      examples\n    }\n    fields {\n      code\n      label\n      required\n    }\n    gemeenten {\n      code\n      name\n      areas\n    }\n    counts {\n      read\n      create\n      update\n      unchanged\n      skip\n      reject\n    }\n    preview {\n      outside\n      needsReview\n      namesWijk\n      viaOrganiser\n    }\n    progress {\n      done\n      total\n    }\n    problems(first: 100) {\n      sheet\n      row\n      column\n      value\n      code\n      message\n      level\n    }\n  }\n',
): (typeof documents)['\n  fragment ImportJobFields on ImportJob {\n    id\n    kind\n    state\n    fileName\n    encoding\n    separator\n    gemeenteCode\n    failure\n    canUndo\n    keptRows\n    problemCount\n    sheets {\n      name\n      used\n      headerRow\n      rows\n      tabMeans\n    }\n    columns {\n      index\n      header\n      field\n      personal\n      reason\n      examples\n    }\n    fields {\n      code\n      label\n      required\n    }\n    gemeenten {\n      code\n      name\n      areas\n    }\n    counts {\n      read\n      create\n      update\n      unchanged\n      skip\n      reject\n    }\n    preview {\n      outside\n      needsReview\n      namesWijk\n      viaOrganiser\n    }\n    progress {\n      done\n      total\n    }\n    problems(first: 100) {\n      sheet\n      row\n      column\n      value\n      code\n      message\n      level\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportJob($id: ID!) {\n    importJob(id: $id) {\n      ...ImportJobFields\n    }\n  }\n',
): (typeof documents)['\n  query ImportJob($id: ID!) {\n    importJob(id: $id) {\n      ...ImportJobFields\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportJobs {\n    importJobs(first: 20) {\n      id\n      kind\n      state\n      fileName\n      createdAt\n      by\n      canUndo\n      counts {\n        read\n        create\n        update\n        unchanged\n        skip\n        reject\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ImportJobs {\n    importJobs(first: 20) {\n      id\n      kind\n      state\n      fileName\n      createdAt\n      by\n      canUndo\n      counts {\n        read\n        create\n        update\n        unchanged\n        skip\n        reject\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportRows($jobId: ID!, $action: RowAction, $first: Int!, $after: String) {\n    importRows(jobId: $jobId, action: $action, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          sheet\n          row\n          action\n          reason\n          title\n          niveau\n          needsReview\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ImportRows($jobId: ID!, $action: RowAction, $first: Int!, $after: String) {\n    importRows(jobId: $jobId, action: $action, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          sheet\n          row\n          action\n          reason\n          title\n          niveau\n          needsReview\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PlanImport($input: PlanImportInput!) {\n    planImport(input: $input) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PlanImport($input: PlanImportInput!) {\n    planImport(input: $input) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CommitImport($input: CommitImportInput!) {\n    commitImport(input: $input) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CommitImport($input: CommitImportInput!) {\n    commitImport(input: $input) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelImport($jobId: ID!, $idempotencyKey: String!) {\n    cancelImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelImport($jobId: ID!, $idempotencyKey: String!) {\n    cancelImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UndoImport($jobId: ID!, $idempotencyKey: String!) {\n    undoImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UndoImport($jobId: ID!, $idempotencyKey: String!) {\n    undoImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportAccepted {\n        job {\n          ...ImportJobFields\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WijkSuggestions {\n    wijkSuggestions {\n      id\n      wijkName\n      source\n      reason\n      activityCount\n      examples\n    }\n  }\n',
): (typeof documents)['\n  query WijkSuggestions {\n    wijkSuggestions {\n      id\n      wijkName\n      source\n      reason\n      activityCount\n      examples\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptWijkSuggestions($input: AcceptWijkSuggestionsInput!) {\n    acceptWijkSuggestions(input: $input) {\n      __typename\n      ... on WijkSuggestionsAccepted {\n        changed\n        undoId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptWijkSuggestions($input: AcceptWijkSuggestionsInput!) {\n    acceptWijkSuggestions(input: $input) {\n      __typename\n      ... on WijkSuggestionsAccepted {\n        changed\n        undoId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UndoWijkSuggestions($undoId: ID!, $idempotencyKey: String!) {\n    undoWijkSuggestions(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on WijkSuggestionsAccepted {\n        changed\n        undoId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UndoWijkSuggestions($undoId: ID!, $idempotencyKey: String!) {\n    undoWijkSuggestions(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on WijkSuggestionsAccepted {\n        changed\n        undoId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Overview($selection: SelectionInput, $yardstick: Yardstick) {\n    taxonomy {\n      version\n      niveaus {\n        code\n        label\n      }\n      doelgroepen {\n        code\n        label\n      }\n      themas {\n        code\n        label\n      }\n    }\n    overview(selection: $selection, yardstick: $yardstick) {\n      register {\n        slug\n        name\n        fictional\n        activityCount\n      }\n      peildatum\n      taxonomyVersion\n      yardstick\n      yardsticks {\n        yardstick\n        known\n        of\n      }\n      total\n      outside\n      needsReview\n      denominator {\n        label\n        figure {\n          mark\n          value\n        }\n        note\n      }\n      levels {\n        niveau\n        wijken\n        amount {\n          ...AmountParts\n        }\n      }\n      whereabouts {\n        inWijk\n        municipal\n        unknown\n        wijken {\n          area {\n            id\n            name\n          }\n          amount {\n            ...AmountParts\n          }\n        }\n      }\n      cells {\n        niveau\n        doelgroep\n        amount {\n          ...AmountParts\n        }\n      }\n      completeness {\n        partnersAsked\n        partnersAnswered\n        lists\n      }\n      steps {\n        code\n        state\n      }\n    }\n  }\n\n  fragment AmountParts on Amount {\n    activities\n    needsReview\n    places\n    low\n    high\n    stale\n    unknown\n    singleEvents\n    per1000\n  }\n',
): (typeof documents)['\n  query Overview($selection: SelectionInput, $yardstick: Yardstick) {\n    taxonomy {\n      version\n      niveaus {\n        code\n        label\n      }\n      doelgroepen {\n        code\n        label\n      }\n      themas {\n        code\n        label\n      }\n    }\n    overview(selection: $selection, yardstick: $yardstick) {\n      register {\n        slug\n        name\n        fictional\n        activityCount\n      }\n      peildatum\n      taxonomyVersion\n      yardstick\n      yardsticks {\n        yardstick\n        known\n        of\n      }\n      total\n      outside\n      needsReview\n      denominator {\n        label\n        figure {\n          mark\n          value\n        }\n        note\n      }\n      levels {\n        niveau\n        wijken\n        amount {\n          ...AmountParts\n        }\n      }\n      whereabouts {\n        inWijk\n        municipal\n        unknown\n        wijken {\n          area {\n            id\n            name\n          }\n          amount {\n            ...AmountParts\n          }\n        }\n      }\n      cells {\n        niveau\n        doelgroep\n        amount {\n          ...AmountParts\n        }\n      }\n      completeness {\n        partnersAsked\n        partnersAnswered\n        lists\n      }\n      steps {\n        code\n        state\n      }\n    }\n  }\n\n  fragment AmountParts on Amount {\n    activities\n    needsReview\n    places\n    low\n    high\n    stale\n    unknown\n    singleEvents\n    per1000\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WijkBorders {\n    areas(kind: WIJK) {\n      id\n      name\n      geometry\n    }\n  }\n',
): (typeof documents)['\n  query WijkBorders {\n    areas(kind: WIJK) {\n      id\n      name\n      geometry\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewList($first: Int!) {\n    activities(selection: { needsReview: true }, order: REVIEW, first: $first) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...ReviewRow\n        }\n      }\n    }\n  }\n\n  fragment ReviewRow on Activity {\n    id\n    title\n    description\n    organiser {\n      id\n      name\n    }\n    location\n    ages\n    price\n    referral\n    sourceRow\n    placement {\n      id\n      niveau\n      confidence\n      needsReview\n      rule\n      reasons {\n        source\n        fragment\n        effect\n        niveau\n        start\n        end\n      }\n      chances {\n        niveau\n        chance\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReviewList($first: Int!) {\n    activities(selection: { needsReview: true }, order: REVIEW, first: $first) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...ReviewRow\n        }\n      }\n    }\n  }\n\n  fragment ReviewRow on Activity {\n    id\n    title\n    description\n    organiser {\n      id\n      name\n    }\n    location\n    ages\n    price\n    referral\n    sourceRow\n    placement {\n      id\n      niveau\n      confidence\n      needsReview\n      rule\n      reasons {\n        source\n        fragment\n        effect\n        niveau\n        start\n        end\n      }\n      chances {\n        niveau\n        chance\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewCounts {\n    overview(yardstick: AANTAL) {\n      total\n      outside\n      needsReview\n      levels {\n        niveau\n        amount {\n          activities\n          needsReview\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReviewCounts {\n    overview(yardstick: AANTAL) {\n      total\n      outside\n      needsReview\n      levels {\n        niveau\n        amount {\n          activities\n          needsReview\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviewPlace($input: PlaceActivityInput!) {\n    placeActivity(input: $input) {\n      ...ReviewPlaced\n    }\n  }\n\n  fragment ReviewPlaced on PlaceActivityResult {\n    __typename\n    ... on ActivityPlaced {\n      twins\n      undoId\n      activity {\n        id\n        placement {\n          id\n          niveau\n          needsReview\n        }\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n',
): (typeof documents)['\n  mutation ReviewPlace($input: PlaceActivityInput!) {\n    placeActivity(input: $input) {\n      ...ReviewPlaced\n    }\n  }\n\n  fragment ReviewPlaced on PlaceActivityResult {\n    __typename\n    ... on ActivityPlaced {\n      twins\n      undoId\n      activity {\n        id\n        placement {\n          id\n          niveau\n          needsReview\n        }\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviewUndo($undoId: ID!, $idempotencyKey: String!) {\n    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      ...ReviewPlaced\n    }\n  }\n',
): (typeof documents)['\n  mutation ReviewUndo($undoId: ID!, $idempotencyKey: String!) {\n    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {\n      ...ReviewPlaced\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewRowAgain($id: ID!) {\n    activity(id: $id) {\n      ...ReviewRow\n    }\n  }\n',
): (typeof documents)['\n  query ReviewRowAgain($id: ID!) {\n    activity(id: $id) {\n      ...ReviewRow\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Session {\n    session {\n      demo\n      register {\n        slug\n        name\n        fictional\n        gemeenteCode\n        activityCount\n      }\n      person {\n        id\n        name\n        role\n      }\n      people {\n        id\n        name\n        role\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Session {\n    session {\n      demo\n      register {\n        slug\n        name\n        fictional\n        gemeenteCode\n        activityCount\n      }\n      person {\n        id\n        name\n        role\n      }\n      people {\n        id\n        name\n        role\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Registers {\n    registers {\n      slug\n      name\n      fictional\n      activityCount\n    }\n  }\n',
): (typeof documents)['\n  query Registers {\n    registers {\n      slug\n      name\n      fictional\n      activityCount\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartRegister($input: StartRegisterInput!) {\n    startRegister(input: $input) {\n      __typename\n      ... on RegisterStarted {\n        register {\n          slug\n          name\n          fictional\n          activityCount\n        }\n      }\n      ... on InputProblem {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StartRegister($input: StartRegisterInput!) {\n    startRegister(input: $input) {\n      __typename\n      ... on RegisterStarted {\n        register {\n          slug\n          name\n          fictional\n          activityCount\n        }\n      }\n      ... on InputProblem {\n        message\n      }\n    }\n  }\n']

export function graphql(source: string) {
  return (documents as any)[source] ?? {}
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never
