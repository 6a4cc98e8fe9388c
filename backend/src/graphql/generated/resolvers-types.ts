import type { AreaGeometry } from '@sportpiramide/domain';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as jjjj-mm-dd. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601. */
  DateTime: { input: string; output: string | Date; }
  /** A GeoJSON geometry in WGS84 (Polygon or MultiPolygon). */
  GeoJsonGeometry: { input: AreaGeometry; output: AreaGeometry; }
};

export type AcceptWijkSuggestionsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type AcceptWijkSuggestionsResult = InputProblem | StaleProblem | WijkSuggestionsAccepted;

export type Activity = {
  readonly __typename?: 'Activity';
  readonly ageMax: Maybe<Scalars['Int']['output']>;
  readonly ageMin: Maybe<Scalars['Int']['output']>;
  readonly ages: Maybe<Scalars['String']['output']>;
  readonly area: Maybe<Area>;
  readonly areaSource: Maybe<AreaSource>;
  readonly attendance: Maybe<Scalars['Int']['output']>;
  readonly capacity: Capacity;
  readonly description: Maybe<Scalars['String']['output']>;
  readonly funding: Maybe<Scalars['String']['output']>;
  readonly history: ReadonlyArray<Placement>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ActivityKind;
  readonly location: Maybe<Scalars['String']['output']>;
  readonly organiser: Maybe<Partner>;
  readonly placement: Placement;
  readonly price: Maybe<Scalars['String']['output']>;
  readonly referral: Maybe<Scalars['String']['output']>;
  readonly rhythm: Rhythm;
  readonly scale: Scale;
  /** Days and times in the words of the list; `rhythm` is what was read in them. */
  readonly schedule: Maybe<Scalars['String']['output']>;
  /** The row in the file it came from. */
  readonly sourceRow: Maybe<Scalars['String']['output']>;
  readonly status: ActivityStatus;
  readonly title: Scalars['String']['output'];
  /** When a person last confirmed it. Saving never moves this. */
  readonly verifiedAt: Maybe<Scalars['Date']['output']>;
};

export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

export type ActivityKind =
  | 'ACTIVITY'
  | 'INTERVENTION';

export type ActivityOrder =
  /** Least certain first, and of equally uncertain ones those with the most twins: the order of Nakijken. */
  | 'REVIEW'
  | 'TITLE';

export type ActivityPlaced = {
  readonly __typename?: 'ActivityPlaced';
  readonly activity: Activity;
  /** Records with the same text that moved along. */
  readonly twins: Scalars['Int']['output'];
  readonly undoId: Scalars['ID']['output'];
};

export type ActivityStatus =
  | 'ACTIVE'
  | 'STOPPED';

/** An amount in the yardstick shown. low and high only for PLAATSEN_GESCHAT; unknown counts activities without a figure, which are never added as zero. */
export type Amount = {
  readonly __typename?: 'Amount';
  readonly activities: Scalars['Int']['output'];
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly needsReview: Scalars['Int']['output'];
  /** Trajecten: per person and per year, never per week; counted apart and not unknown. */
  readonly paths: Scalars['Int']['output'];
  /** Places per week per 1,000 of the doelgroep; null without denominator or in AANTAL. */
  readonly per1000: Maybe<Scalars['Float']['output']>;
  readonly places: Maybe<Scalars['Float']['output']>;
  /** Single events: counted apart, never with places per week. */
  readonly singleEvents: Scalars['Int']['output'];
  /** Places per week of activities not confirmed for more than a year. */
  readonly stale: Maybe<Scalars['Float']['output']>;
  /** Activities of which places per week are missing: activities - singleEvents - paths - those with a figure; 0 in AANTAL. */
  readonly unknown: Scalars['Int']['output'];
};

/** A buurt, wijk, gemeente or regio. Without code it is a name from a list; without geometry it has no place on the map yet. */
export type Area = {
  readonly __typename?: 'Area';
  readonly code: Maybe<Scalars['String']['output']>;
  readonly geometry: Maybe<Scalars['GeoJsonGeometry']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: AreaKind;
  readonly name: Scalars['String']['output'];
  readonly parentId: Maybe<Scalars['ID']['output']>;
  readonly population: Maybe<Figure>;
  /** Year of the CBS gebiedsindeling; null for a name without code. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

export type AreaKind =
  | 'BUURT'
  | 'GEMEENTE'
  | 'REGIO'
  | 'WIJK';

export type AreaSource =
  | 'COLUMN'
  | 'ORGANISER'
  | 'PERSON'
  | 'TAB'
  | 'TITLE';

/** Places in one meeting or path. GIVEN has `middle` only; ESTIMATED low, middle and high; UNKNOWN nothing. */
export type Capacity = {
  readonly __typename?: 'Capacity';
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly kind: CapacityKind;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly middle: Maybe<Scalars['Float']['output']>;
};

/**
 * Usual places in one meeting of a kind of activity: what an estimate assumes where a list says nothing. The gemeente's own
 * figures where it gave them.
 */
export type CapacityDefault = {
  readonly __typename?: 'CapacityDefault';
  /** Whether an activity without a known rhythm is taken to meet once a week; otherwise it gets no estimate. */
  readonly assumeWeekly: Scalars['Boolean']['output'];
  readonly high: Scalars['Float']['output'];
  readonly kind: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly low: Scalars['Float']['output'];
  readonly middle: Scalars['Float']['output'];
  readonly niveau: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
};

export type CapacityDefaults = {
  readonly __typename?: 'CapacityDefaults';
  readonly kinds: ReadonlyArray<CapacityDefault>;
  readonly version: Scalars['String']['output'];
};

export type CapacityKind =
  | 'ESTIMATED'
  | 'GIVEN'
  | 'UNKNOWN';

/** A cell of niveau x doelgroep. Doelgroepen do not add up: an activity stands in each group it is meant for. */
export type CellSupply = {
  readonly __typename?: 'CellSupply';
  readonly amount: Amount;
  /** As in LevelSupply. */
  readonly beside: MunicipalSupply;
  readonly doelgroep: Scalars['String']['output'];
  readonly niveau: Scalars['String']['output'];
};

export type ColumnChoice = {
  readonly field?: InputMaybe<Scalars['String']['input']>;
  readonly index: Scalars['Int']['input'];
};

export type CommitImportInput = {
  /** Errors in the file: nothing is changed unless the person says to read in the good rows. */
  readonly goodRowsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly jobId: Scalars['ID']['input'];
};

export type Completeness = {
  readonly __typename?: 'Completeness';
  readonly lists: Scalars['Int']['output'];
  readonly partnersAnswered: Scalars['Int']['output'];
  readonly partnersAsked: Scalars['Int']['output'];
};

/** The population a per 1,000 divides by; null figure means: geen noemer. */
export type Denominator = {
  readonly __typename?: 'Denominator';
  readonly figure: Maybe<Figure>;
  readonly label: Scalars['String']['output'];
  /** Ages of the denominator and of the doelgroep differ, or it stands for another figure. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** A figure as the source gave it. `value` is null for MISSING and SUPPRESSED: absent is not zero. */
export type Figure = {
  readonly __typename?: 'Figure';
  readonly mark: Mark;
  readonly source: Maybe<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
};

export type GemeenteInFile = {
  readonly __typename?: 'GemeenteInFile';
  readonly areas: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type ImportAccepted = {
  readonly __typename?: 'ImportAccepted';
  readonly job: ImportJob;
};

export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  readonly create: Scalars['Int']['output'];
  readonly read: Scalars['Int']['output'];
  readonly reject: Scalars['Int']['output'];
  readonly skip: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly update: Scalars['Int']['output'];
};

export type ImportField = {
  readonly __typename?: 'ImportField';
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly required: Scalars['Boolean']['output'];
};

export type ImportJob = {
  readonly __typename?: 'ImportJob';
  readonly by: Scalars['String']['output'];
  /** Carried out, and nothing stands in the way of taking it back. */
  readonly canUndo: Scalars['Boolean']['output'];
  /** The cells of the file are gone, 30 days after it was read in: rejected rows cannot be downloaded any more. */
  readonly cellsGone: Scalars['Boolean']['output'];
  readonly columns: ReadonlyArray<SourceColumn>;
  readonly counts: ImportCounts;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly encoding: Scalars['String']['output'];
  /** Dutch, for the person, when state is FAILED. */
  readonly failure: Maybe<Scalars['String']['output']>;
  readonly fields: ReadonlyArray<ImportField>;
  readonly fileName: Scalars['String']['output'];
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly gemeenteCode: Maybe<Scalars['String']['output']>;
  /** Gemeenten in an area or indicator file; choose one. */
  readonly gemeenten: ReadonlyArray<GemeenteInFile>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ImportKind;
  /** Plan and remarks are gone too, 90 days after it was read in and another file came since. */
  readonly planGone: Scalars['Boolean']['output'];
  readonly preview: Maybe<ImportPreview>;
  readonly problemCount: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<ImportProblem>;
  readonly progress: Maybe<ImportProgress>;
  readonly separator: Maybe<Scalars['String']['output']>;
  readonly sheets: ReadonlyArray<SourceSheet>;
  readonly state: ImportState;
  /** Why it cannot be taken back now; null when it can, or when there is nothing to take back. */
  readonly undoRefusal: Maybe<UndoRefusal>;
  /** What was taken back, once that happened. */
  readonly undone: Maybe<ImportUndo>;
};


export type ImportJobProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportKind =
  | 'ACTIVITIES'
  | 'AREAS'
  | 'INDICATORS'
  | 'PARTNERS';

/** What reading the list would do to the pyramid, before anything is changed. */
export type ImportPreview = {
  readonly __typename?: 'ImportPreview';
  readonly namesWijk: Scalars['Int']['output'];
  readonly needsReview: Scalars['Int']['output'];
  readonly outside: Scalars['Int']['output'];
  readonly viaOrganiser: Scalars['Int']['output'];
};

export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  readonly code: Scalars['String']['output'];
  readonly column: Maybe<Scalars['String']['output']>;
  readonly level: ProblemLevel;
  readonly message: Scalars['String']['output'];
  /** The row number a person sees in the spreadsheet; the header is 1 when it is on the first row. */
  readonly row: Scalars['Int']['output'];
  readonly sheet: Maybe<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['String']['output']>;
};

export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  readonly done: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

/** Records by kind; figures are those of areas. */
export type ImportRecords = {
  readonly __typename?: 'ImportRecords';
  readonly activities: Scalars['Int']['output'];
  readonly areas: Scalars['Int']['output'];
  readonly figures: Scalars['Int']['output'];
  readonly partners: Scalars['Int']['output'];
};

export type ImportResult = ImportAccepted | InputProblem | NotFoundProblem | StaleProblem;

export type ImportRow = {
  readonly __typename?: 'ImportRow';
  readonly action: RowAction;
  /** Field, value before, value after; only for UPDATE. */
  readonly changes: ReadonlyArray<RowChange>;
  readonly needsReview: Maybe<Scalars['Boolean']['output']>;
  readonly niveau: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly row: Scalars['Int']['output'];
  readonly sheet: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type ImportRowConnection = {
  readonly __typename?: 'ImportRowConnection';
  readonly edges: ReadonlyArray<ImportRowEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImportRowEdge = {
  readonly __typename?: 'ImportRowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ImportRow;
};

export type ImportState =
  | 'CANCELLED'
  | 'COMMITTING'
  | 'DONE'
  /** Ended by an error or a stop; nothing was changed. */
  | 'FAILED'
  /** The plan stands and can be looked at. */
  | 'PLANNED'
  /** Being worked out: see progress. */
  | 'PLANNING'
  /** Read; columns found, waiting for confirmation. */
  | 'READ'
  | 'UNDOING'
  | 'UNDONE';

/** What taking an import back does: what goes, what gets its old content back, and what stays, by name. */
export type ImportUndo = {
  readonly __typename?: 'ImportUndo';
  /** Wijken, buurten and gemeenten that changed since or are used by something else. */
  readonly keptAreas: ReadonlyArray<Scalars['String']['output']>;
  /** Partners that changed since or are used by something else. */
  readonly keptPartners: ReadonlyArray<Scalars['String']['output']>;
  /** Rows that somebody changed since. */
  readonly keptRows: ReadonlyArray<Scalars['String']['output']>;
  readonly removed: ImportRecords;
  readonly restored: ImportRecords;
};

/** What was sent cannot be used; `field` names the argument. */
export type InputProblem = Problem & {
  readonly __typename?: 'InputProblem';
  readonly code: Scalars['String']['output'];
  readonly field: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type LevelSupply = {
  readonly __typename?: 'LevelSupply';
  readonly amount: Amount;
  /** What holds for the chosen wijk without standing in it: never in `amount`. Nothing without a wijk, where it counts already. */
  readonly beside: MunicipalSupply;
  readonly niveau: Scalars['String']['output'];
  /** Wijken with at least one activity on this niveau. */
  readonly wijken: Scalars['Int']['output'];
};

export type Mark =
  | 'MISSING'
  | 'PROVISIONAL'
  | 'SUPPRESSED'
  | 'VALUE';

/** Offer for the whole gemeente or region, in activities. */
export type MunicipalSupply = {
  readonly __typename?: 'MunicipalSupply';
  readonly activities: Scalars['Int']['output'];
  /** Of them: care of which the list names no scale, and which we take to be regional. */
  readonly assumed: Scalars['Int']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly acceptWijkSuggestions: AcceptWijkSuggestionsResult;
  readonly cancelImport: ImportResult;
  /** Carries the stored plan out as shown, or refuses it as stale. Runs as a job. */
  readonly commitImport: ImportResult;
  /** A person's verdict: final, kept with name, date and taxonomy version, and valid for its twins at once. */
  readonly placeActivity: PlaceActivityResult;
  /** Works out the plan for the columns as confirmed. Runs as a job: poll importJob. */
  readonly planImport: ImportResult;
  /** Begin with an empty register for one's own file. */
  readonly startRegister: StartRegisterResult;
  /** Takes the whole import back. Rows changed since then stay and are named. */
  readonly undoImport: ImportResult;
  /** Takes a verdict back; the placement that stood before holds again. */
  readonly undoPlacement: PlaceActivityResult;
  readonly undoWijkSuggestions: AcceptWijkSuggestionsResult;
};


export type MutationAcceptWijkSuggestionsArgs = {
  input: AcceptWijkSuggestionsInput;
};


export type MutationCancelImportArgs = {
  idempotencyKey: Scalars['String']['input'];
  jobId: Scalars['ID']['input'];
};


export type MutationCommitImportArgs = {
  input: CommitImportInput;
};


export type MutationPlaceActivityArgs = {
  input: PlaceActivityInput;
};


export type MutationPlanImportArgs = {
  input: PlanImportInput;
};


export type MutationStartRegisterArgs = {
  input: StartRegisterInput;
};


export type MutationUndoImportArgs = {
  idempotencyKey: Scalars['String']['input'];
  jobId: Scalars['ID']['input'];
};


export type MutationUndoPlacementArgs = {
  idempotencyKey: Scalars['String']['input'];
  undoId: Scalars['ID']['input'];
};


export type MutationUndoWijkSuggestionsArgs = {
  idempotencyKey: Scalars['String']['input'];
  undoId: Scalars['ID']['input'];
};

export type Niveau = {
  readonly __typename?: 'Niveau';
  readonly code: Scalars['String']['output'];
  readonly definition: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly short: Scalars['String']['output'];
  readonly signals: ReadonlyArray<Scalars['String']['output']>;
};

export type NiveauChance = {
  readonly __typename?: 'NiveauChance';
  readonly chance: Scalars['Float']['output'];
  readonly niveau: Scalars['String']['output'];
};

/** It is not there, or it belongs to another register: the answer is the same. */
export type NotFoundProblem = Problem & {
  readonly __typename?: 'NotFoundProblem';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type Overview = {
  readonly __typename?: 'Overview';
  readonly cells: ReadonlyArray<CellSupply>;
  readonly completeness: Completeness;
  readonly denominator: Denominator;
  /** Care on top: niveau 4 first. */
  readonly levels: ReadonlyArray<LevelSupply>;
  /** Rows in doubt under the selection, those outside the pyramid included. */
  readonly needsReview: Scalars['Int']['output'];
  /** Rows that are no sport or movement for a participant. */
  readonly outside: Scalars['Int']['output'];
  /** The day the figures stand for. */
  readonly peildatum: Scalars['Date']['output'];
  readonly register: Register;
  readonly rows: RegisterRows;
  readonly steps: ReadonlyArray<Step>;
  readonly taxonomyVersion: Scalars['String']['output'];
  /** Activities inside the pyramid under the selection. */
  readonly total: Scalars['Int']['output'];
  readonly whereabouts: WhereaboutsSupply;
  readonly yardstick: Yardstick;
  readonly yardsticks: ReadonlyArray<YardstickKnown>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Partner = {
  readonly __typename?: 'Partner';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** A person who uses the dashboard: a function, never an inhabitant. */
export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
};

export type PlaceActivityInput = {
  readonly activityId: Scalars['ID']['input'];
  /** Leave out to keep them. */
  readonly doelgroepen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly niveau: Scalars['String']['input'];
  /** The placement the person was looking at; another one in force answers StaleProblem. */
  readonly seenPlacementId: Scalars['ID']['input'];
  readonly themas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type PlaceActivityResult = ActivityPlaced | InputProblem | NotFoundProblem | StaleProblem;

export type PlacedBy =
  | 'MACHINE'
  | 'PERSON';

/** Where an activity stands, since when, by whom and why. */
export type Placement = {
  readonly __typename?: 'Placement';
  readonly chances: ReadonlyArray<NiveauChance>;
  /** Name of the person; null for the machine. */
  readonly coder: Maybe<Scalars['String']['output']>;
  /** Chance of this niveau, 0..1; null when a person decided. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  readonly doelgroepen: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly needsReview: Scalars['Boolean']['output'];
  readonly niveau: Scalars['String']['output'];
  readonly placedAt: Scalars['DateTime']['output'];
  readonly placedBy: PlacedBy;
  readonly reasons: ReadonlyArray<Reason>;
  readonly rule: Scalars['String']['output'];
  readonly taxonomyVersion: Scalars['String']['output'];
  readonly themas: ReadonlyArray<Scalars['String']['output']>;
};

export type PlanImportInput = {
  /**
   * Leave out to take the columns as found. What was not used when the file was read was not kept: for another column, tab or
   * header row the file is sent again, with what was chosen.
   */
  readonly columns?: InputMaybe<ReadonlyArray<ColumnChoice>>;
  readonly gemeenteCode?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly jobId: Scalars['ID']['input'];
  readonly sheets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An expected failure that the person can do something about. `message` is Dutch and may be shown as it is. */
export type Problem = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type ProblemLevel =
  | 'ERROR'
  | 'WARNING';

export type Query = {
  readonly __typename?: 'Query';
  readonly activities: ActivityConnection;
  readonly activity: Maybe<Activity>;
  /** All areas of one kind, by name. Bounded: at most 500. */
  readonly areas: ReadonlyArray<Area>;
  /** The assumptions behind PLAATSEN_GESCHAT, as the counting uses them. */
  readonly capacityDefaults: CapacityDefaults;
  readonly importJob: Maybe<ImportJob>;
  readonly importJobs: ReadonlyArray<ImportJob>;
  readonly importRows: ImportRowConnection;
  /** What taking this import back would do now, found by trying and letting go; null when it cannot be taken back. */
  readonly importUndo: Maybe<ImportUndo>;
  /** Everything the Overzicht shows. Each panel narrows by the selection of the others, not by its own. */
  readonly overview: Overview;
  /** Registers this session may open. */
  readonly registers: ReadonlyArray<Register>;
  readonly session: Session;
  readonly taxonomy: Taxonomy;
  readonly wijkSuggestions: ReadonlyArray<WijkSuggestion>;
};


export type QueryActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inside?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<ActivityOrder>;
  selection: InputMaybe<SelectionInput>;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAreasArgs = {
  kind: AreaKind;
};


export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryImportRowsArgs = {
  action: InputMaybe<RowAction>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jobId: Scalars['ID']['input'];
};


export type QueryImportUndoArgs = {
  jobId: Scalars['ID']['input'];
};


export type QueryOverviewArgs = {
  selection: InputMaybe<SelectionInput>;
  yardstick: InputMaybe<Yardstick>;
};

export type Reason = {
  readonly __typename?: 'Reason';
  readonly effect: Scalars['String']['output'];
  readonly end: Maybe<Scalars['Int']['output']>;
  readonly fragment: Scalars['String']['output'];
  readonly niveau: Maybe<Scalars['String']['output']>;
  /** Field it was read in, or regel / persoon. */
  readonly source: Scalars['String']['output'];
  /** Offsets in the field, for highlighting; null for rules. */
  readonly start: Maybe<Scalars['Int']['output']>;
};

/** One register is one tenant: a gemeente, or a region of several. */
export type Register = {
  readonly __typename?: 'Register';
  /** All rows in the register: in the pyramid, outside it, and stopped. 0 means that nothing has been read in yet. */
  readonly activityCount: Scalars['Int']['output'];
  /** Invented data, to be marked as such wherever it shows. */
  readonly fictional: Scalars['Boolean']['output'];
  readonly gemeenteCode: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Readable key in addresses, for example duinrade. */
  readonly slug: Scalars['String']['output'];
  /** When the register was begun; tells two registers of one name apart. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** The rows of the whole register, whatever the selection: inside + outside + stopped is its activityCount. */
export type RegisterRows = {
  readonly __typename?: 'RegisterRows';
  readonly inside: Scalars['Int']['output'];
  /** In doubt, inside and outside together: as many as Nakijken asks about. */
  readonly needsReview: Scalars['Int']['output'];
  readonly outside: Scalars['Int']['output'];
  readonly stopped: Scalars['Int']['output'];
};

export type RegisterStarted = {
  readonly __typename?: 'RegisterStarted';
  readonly register: Register;
};

export type Rhythm = {
  readonly __typename?: 'Rhythm';
  /** Times per week, meetings in the series, or paths per year; null when not known. */
  readonly count: Maybe<Scalars['Float']['output']>;
  readonly kind: RhythmKind;
};

export type RhythmKind =
  | 'ONCE'
  | 'PATH'
  | 'SERIES'
  | 'UNKNOWN'
  | 'WEEKLY';

export type RowAction =
  | 'CREATE'
  | 'REJECT'
  | 'SKIP'
  | 'UNCHANGED'
  | 'UPDATE';

export type RowChange = {
  readonly __typename?: 'RowChange';
  readonly after: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
};

export type Scale =
  | 'BUURT'
  | 'GEMEENTE'
  | 'REGIO'
  | 'UNKNOWN'
  | 'WIJK';

/** One selection, the same everywhere. Every field narrows; absent means all. */
export type SelectionInput = {
  readonly doelgroep?: InputMaybe<Scalars['String']['input']>;
  readonly needsReview?: InputMaybe<Scalars['Boolean']['input']>;
  readonly niveau?: InputMaybe<Scalars['String']['input']>;
  /** Part of a title or organiser. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly thema?: InputMaybe<Scalars['String']['input']>;
  readonly whereabouts?: InputMaybe<Whereabouts>;
  /** Id of a wijk. */
  readonly wijk?: InputMaybe<Scalars['ID']['input']>;
};

export type Session = {
  readonly __typename?: 'Session';
  readonly demo: Scalars['Boolean']['output'];
  /** The demo lets you choose who you are; no password. */
  readonly people: ReadonlyArray<Person>;
  readonly person: Person;
  readonly register: Register;
};

export type SourceColumn = {
  readonly __typename?: 'SourceColumn';
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
  /** What it is taken for; null: not used, and its cells were not kept. */
  readonly field: Maybe<Scalars['String']['output']>;
  readonly header: Scalars['String']['output'];
  readonly index: Scalars['Int']['output'];
  /** Left out because it looks like persons; its cells were not stored. */
  readonly personal: Scalars['Boolean']['output'];
  /** Why, in Dutch. */
  readonly reason: Scalars['String']['output'];
};

export type SourceSheet = {
  readonly __typename?: 'SourceSheet';
  readonly headerRow: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
  /** WIJK or PARTNER when the tab itself names one. */
  readonly tabMeans: Maybe<Scalars['String']['output']>;
  readonly used: Scalars['Boolean']['output'];
};

/** Somebody or something changed it in the meantime. Look again, then decide. */
export type StaleProblem = Problem & {
  readonly __typename?: 'StaleProblem';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type StartRegisterInput = {
  readonly gemeenteCode?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name of the gemeente, as people write it. */
  readonly name: Scalars['String']['input'];
};

export type StartRegisterResult = InputProblem | RegisterStarted;

export type Step = {
  readonly __typename?: 'Step';
  readonly code: StepCode;
  readonly state: StepState;
};

export type StepCode =
  | 'AANTALLEN'
  | 'BEZETTING'
  | 'NAGEVRAAGD'
  | 'PLAATSEN'
  | 'UITKOMST';

export type StepState =
  | 'DONE'
  | 'HERE'
  | 'LATER';

export type Taxonomy = {
  readonly __typename?: 'Taxonomy';
  readonly doelgroepen: ReadonlyArray<Term>;
  readonly niveaus: ReadonlyArray<Niveau>;
  readonly status: Scalars['String']['output'];
  readonly themas: ReadonlyArray<Term>;
  readonly version: Scalars['String']['output'];
};

export type Term = {
  readonly __typename?: 'Term';
  readonly broader: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

export type UndoRefusal = {
  readonly __typename?: 'UndoRefusal';
  /** The import to take back first, if that is what stands in the way. */
  readonly first: Maybe<Scalars['ID']['output']>;
  /** Dutch. */
  readonly message: Scalars['String']['output'];
};

export type Whereabouts =
  | 'GEMEENTE'
  | 'UNKNOWN'
  | 'WIJK';

/** The three parts of where activities are, in the yardstick shown; without a per 1,000. */
export type WhereaboutsAmounts = {
  readonly __typename?: 'WhereaboutsAmounts';
  readonly inWijk: Amount;
  readonly municipal: Amount;
  readonly unknown: Amount;
};

export type WhereaboutsSupply = {
  readonly __typename?: 'WhereaboutsSupply';
  readonly amounts: WhereaboutsAmounts;
  /** Of municipal: care of which the list names no scale, and which we take to be regional. */
  readonly assumed: Scalars['Int']['output'];
  readonly inWijk: Scalars['Int']['output'];
  readonly municipal: Scalars['Int']['output'];
  readonly unknown: Scalars['Int']['output'];
  readonly wijken: ReadonlyArray<WijkSupply>;
};

/** A proposal to give rows a wijk, because their organiser always works there or their title names it. */
export type WijkSuggestion = {
  readonly __typename?: 'WijkSuggestion';
  readonly activityCount: Scalars['Int']['output'];
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Why, in Dutch. */
  readonly reason: Scalars['String']['output'];
  readonly source: AreaSource;
  readonly wijkName: Scalars['String']['output'];
};

export type WijkSuggestionsAccepted = {
  readonly __typename?: 'WijkSuggestionsAccepted';
  readonly changed: Scalars['Int']['output'];
  /** Give this to undoWijkSuggestions to take it back. */
  readonly undoId: Scalars['ID']['output'];
};

export type WijkSupply = {
  readonly __typename?: 'WijkSupply';
  readonly amount: Amount;
  readonly area: Area;
};

export type Yardstick =
  | 'AANTAL'
  | 'PLAATSEN_GESCHAT'
  | 'PLAATSEN_OPGEGEVEN';

/** How far a yardstick is known: activities with it, of all in the pyramid. The rest is `apart` or has no figure. */
export type YardstickKnown = {
  readonly __typename?: 'YardstickKnown';
  /** Single events and trajecten: they have no places per week; 0 in AANTAL. */
  readonly apart: Scalars['Int']['output'];
  readonly known: Scalars['Int']['output'];
  readonly of: Scalars['Int']['output'];
  readonly yardstick: Yardstick;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptWijkSuggestionsResult:
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( StaleProblem & { __typename: 'StaleProblem' } )
    | ( WijkSuggestionsAccepted & { __typename: 'WijkSuggestionsAccepted' } )
  ;
  ImportResult:
    | ( ImportAccepted & { __typename: 'ImportAccepted' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( StaleProblem & { __typename: 'StaleProblem' } )
  ;
  PlaceActivityResult:
    | ( ActivityPlaced & { __typename: 'ActivityPlaced' } )
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( NotFoundProblem & { __typename: 'NotFoundProblem' } )
    | ( StaleProblem & { __typename: 'StaleProblem' } )
  ;
  StartRegisterResult:
    | ( InputProblem & { __typename: 'InputProblem' } )
    | ( RegisterStarted & { __typename: 'RegisterStarted' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( InputProblem )
    | ( NotFoundProblem )
    | ( StaleProblem )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptWijkSuggestionsInput: AcceptWijkSuggestionsInput;
  AcceptWijkSuggestionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptWijkSuggestionsResult']>;
  Activity: ResolverTypeWrapper<Activity>;
  ActivityConnection: ResolverTypeWrapper<ActivityConnection>;
  ActivityEdge: ResolverTypeWrapper<ActivityEdge>;
  ActivityKind: ActivityKind;
  ActivityOrder: ActivityOrder;
  ActivityPlaced: ResolverTypeWrapper<ActivityPlaced>;
  ActivityStatus: ActivityStatus;
  Amount: ResolverTypeWrapper<Amount>;
  Area: ResolverTypeWrapper<Area>;
  AreaKind: AreaKind;
  AreaSource: AreaSource;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capacity: ResolverTypeWrapper<Capacity>;
  CapacityDefault: ResolverTypeWrapper<CapacityDefault>;
  CapacityDefaults: ResolverTypeWrapper<CapacityDefaults>;
  CapacityKind: CapacityKind;
  CellSupply: ResolverTypeWrapper<CellSupply>;
  ColumnChoice: ColumnChoice;
  CommitImportInput: CommitImportInput;
  Completeness: ResolverTypeWrapper<Completeness>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Denominator: ResolverTypeWrapper<Denominator>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GemeenteInFile: ResolverTypeWrapper<GemeenteInFile>;
  GeoJsonGeometry: ResolverTypeWrapper<Scalars['GeoJsonGeometry']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportAccepted: ResolverTypeWrapper<ImportAccepted>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ImportJob: ResolverTypeWrapper<ImportJob>;
  ImportKind: ImportKind;
  ImportPreview: ResolverTypeWrapper<ImportPreview>;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportRecords: ResolverTypeWrapper<ImportRecords>;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportRowConnection: ResolverTypeWrapper<ImportRowConnection>;
  ImportRowEdge: ResolverTypeWrapper<ImportRowEdge>;
  ImportState: ImportState;
  ImportUndo: ResolverTypeWrapper<ImportUndo>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LevelSupply: ResolverTypeWrapper<LevelSupply>;
  Mark: Mark;
  MunicipalSupply: ResolverTypeWrapper<MunicipalSupply>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Niveau: ResolverTypeWrapper<Niveau>;
  NiveauChance: ResolverTypeWrapper<NiveauChance>;
  NotFoundProblem: ResolverTypeWrapper<NotFoundProblem>;
  Overview: ResolverTypeWrapper<Overview>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<Partner>;
  Person: ResolverTypeWrapper<Person>;
  PlaceActivityInput: PlaceActivityInput;
  PlaceActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceActivityResult']>;
  PlacedBy: PlacedBy;
  Placement: ResolverTypeWrapper<Placement>;
  PlanImportInput: PlanImportInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProblemLevel: ProblemLevel;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<Reason>;
  Register: ResolverTypeWrapper<Register>;
  RegisterRows: ResolverTypeWrapper<RegisterRows>;
  RegisterStarted: ResolverTypeWrapper<RegisterStarted>;
  Rhythm: ResolverTypeWrapper<Rhythm>;
  RhythmKind: RhythmKind;
  RowAction: RowAction;
  RowChange: ResolverTypeWrapper<RowChange>;
  Scale: Scale;
  SelectionInput: SelectionInput;
  Session: ResolverTypeWrapper<Session>;
  SourceColumn: ResolverTypeWrapper<SourceColumn>;
  SourceSheet: ResolverTypeWrapper<SourceSheet>;
  StaleProblem: ResolverTypeWrapper<StaleProblem>;
  StartRegisterInput: StartRegisterInput;
  StartRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartRegisterResult']>;
  Step: ResolverTypeWrapper<Step>;
  StepCode: StepCode;
  StepState: StepState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Taxonomy: ResolverTypeWrapper<Taxonomy>;
  Term: ResolverTypeWrapper<Term>;
  UndoRefusal: ResolverTypeWrapper<UndoRefusal>;
  Whereabouts: Whereabouts;
  WhereaboutsAmounts: ResolverTypeWrapper<WhereaboutsAmounts>;
  WhereaboutsSupply: ResolverTypeWrapper<WhereaboutsSupply>;
  WijkSuggestion: ResolverTypeWrapper<WijkSuggestion>;
  WijkSuggestionsAccepted: ResolverTypeWrapper<WijkSuggestionsAccepted>;
  WijkSupply: ResolverTypeWrapper<WijkSupply>;
  Yardstick: Yardstick;
  YardstickKnown: ResolverTypeWrapper<YardstickKnown>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptWijkSuggestionsInput: AcceptWijkSuggestionsInput;
  AcceptWijkSuggestionsResult: ResolversUnionTypes<ResolversParentTypes>['AcceptWijkSuggestionsResult'];
  Activity: Activity;
  ActivityConnection: ActivityConnection;
  ActivityEdge: ActivityEdge;
  ActivityPlaced: ActivityPlaced;
  Amount: Amount;
  Area: Area;
  Boolean: Scalars['Boolean']['output'];
  Capacity: Capacity;
  CapacityDefault: CapacityDefault;
  CapacityDefaults: CapacityDefaults;
  CellSupply: CellSupply;
  ColumnChoice: ColumnChoice;
  CommitImportInput: CommitImportInput;
  Completeness: Completeness;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Denominator: Denominator;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  GemeenteInFile: GemeenteInFile;
  GeoJsonGeometry: Scalars['GeoJsonGeometry']['output'];
  ID: Scalars['ID']['output'];
  ImportAccepted: ImportAccepted;
  ImportCounts: ImportCounts;
  ImportField: ImportField;
  ImportJob: ImportJob;
  ImportPreview: ImportPreview;
  ImportProblem: ImportProblem;
  ImportProgress: ImportProgress;
  ImportRecords: ImportRecords;
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  ImportRow: ImportRow;
  ImportRowConnection: ImportRowConnection;
  ImportRowEdge: ImportRowEdge;
  ImportUndo: ImportUndo;
  InputProblem: InputProblem;
  Int: Scalars['Int']['output'];
  LevelSupply: LevelSupply;
  MunicipalSupply: MunicipalSupply;
  Mutation: Record<PropertyKey, never>;
  Niveau: Niveau;
  NiveauChance: NiveauChance;
  NotFoundProblem: NotFoundProblem;
  Overview: Overview;
  PageInfo: PageInfo;
  Partner: Partner;
  Person: Person;
  PlaceActivityInput: PlaceActivityInput;
  PlaceActivityResult: ResolversUnionTypes<ResolversParentTypes>['PlaceActivityResult'];
  Placement: Placement;
  PlanImportInput: PlanImportInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  Reason: Reason;
  Register: Register;
  RegisterRows: RegisterRows;
  RegisterStarted: RegisterStarted;
  Rhythm: Rhythm;
  RowChange: RowChange;
  SelectionInput: SelectionInput;
  Session: Session;
  SourceColumn: SourceColumn;
  SourceSheet: SourceSheet;
  StaleProblem: StaleProblem;
  StartRegisterInput: StartRegisterInput;
  StartRegisterResult: ResolversUnionTypes<ResolversParentTypes>['StartRegisterResult'];
  Step: Step;
  String: Scalars['String']['output'];
  Taxonomy: Taxonomy;
  Term: Term;
  UndoRefusal: UndoRefusal;
  WhereaboutsAmounts: WhereaboutsAmounts;
  WhereaboutsSupply: WhereaboutsSupply;
  WijkSuggestion: WijkSuggestion;
  WijkSuggestionsAccepted: WijkSuggestionsAccepted;
  WijkSupply: WijkSupply;
  YardstickKnown: YardstickKnown;
};

export type AcceptWijkSuggestionsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptWijkSuggestionsResult'] = ResolversParentTypes['AcceptWijkSuggestionsResult']> = {
  __resolveType: TypeResolveFn<'InputProblem' | 'StaleProblem' | 'WijkSuggestionsAccepted', ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  ageMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areaSource?: Resolver<Maybe<ResolversTypes['AreaSource']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rhythm?: Resolver<ResolversTypes['Rhythm'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Scale'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityPlacedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityPlaced'] = ResolversParentTypes['ActivityPlaced']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  twins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per1000?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  singleEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geometry?: Resolver<Maybe<ResolversTypes['GeoJsonGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CapacityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Capacity'] = ResolversParentTypes['Capacity']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CapacityKind'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  middle?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CapacityDefaultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacityDefault'] = ResolversParentTypes['CapacityDefault']> = {
  assumeWeekly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  middle?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  niveau?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CapacityDefaultsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacityDefaults'] = ResolversParentTypes['CapacityDefaults']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CapacityDefault']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CellSupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellSupply'] = ResolversParentTypes['CellSupply']> = {
  amount?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  beside?: Resolver<ResolversTypes['MunicipalSupply'], ParentType, ContextType>;
  doelgroep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  niveau?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  lists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnersAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnersAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DenominatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Denominator'] = ResolversParentTypes['Denominator']> = {
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GemeenteInFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GemeenteInFile'] = ResolversParentTypes['GemeenteInFile']> = {
  areas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface GeoJsonGeometryScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJsonGeometry'], any> {
  name: 'GeoJsonGeometry';
}

export type ImportAcceptedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportAccepted'] = ResolversParentTypes['ImportAccepted']> = {
  job?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  create?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reject?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skip?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cellsGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['SourceColumn']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ImportField']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gemeenteCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gemeenten?: Resolver<ReadonlyArray<ResolversTypes['GemeenteInFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  planGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType, RequireFields<ImportJobProblemsArgs, 'first'>>;
  progress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  separator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ResolversTypes['SourceSheet']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  undoRefusal?: Resolver<Maybe<ResolversTypes['UndoRefusal']>, ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['ImportUndo']>, ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  namesWijk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viaOrganiser?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ProblemLevel'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRecordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRecords'] = ResolversParentTypes['ImportRecords']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  __resolveType: TypeResolveFn<'ImportAccepted' | 'InputProblem' | 'NotFoundProblem' | 'StaleProblem', ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  action?: Resolver<ResolversTypes['RowAction'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RowChange']>, ParentType, ContextType>;
  needsReview?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  niveau?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type ImportUndoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportUndo'] = ResolversParentTypes['ImportUndo']> = {
  keptAreas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  keptPartners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  keptRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['ImportRecords'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['ImportRecords'], ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelSupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelSupply'] = ResolversParentTypes['LevelSupply']> = {
  amount?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  beside?: Resolver<ResolversTypes['MunicipalSupply'], ParentType, ContextType>;
  niveau?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wijken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalSupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MunicipalSupply'] = ResolversParentTypes['MunicipalSupply']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptWijkSuggestions?: Resolver<ResolversTypes['AcceptWijkSuggestionsResult'], ParentType, ContextType, RequireFields<MutationAcceptWijkSuggestionsArgs, 'input'>>;
  cancelImport?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'idempotencyKey' | 'jobId'>>;
  commitImport?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationCommitImportArgs, 'input'>>;
  placeActivity?: Resolver<ResolversTypes['PlaceActivityResult'], ParentType, ContextType, RequireFields<MutationPlaceActivityArgs, 'input'>>;
  planImport?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationPlanImportArgs, 'input'>>;
  startRegister?: Resolver<ResolversTypes['StartRegisterResult'], ParentType, ContextType, RequireFields<MutationStartRegisterArgs, 'input'>>;
  undoImport?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'idempotencyKey' | 'jobId'>>;
  undoPlacement?: Resolver<ResolversTypes['PlaceActivityResult'], ParentType, ContextType, RequireFields<MutationUndoPlacementArgs, 'idempotencyKey' | 'undoId'>>;
  undoWijkSuggestions?: Resolver<ResolversTypes['AcceptWijkSuggestionsResult'], ParentType, ContextType, RequireFields<MutationUndoWijkSuggestionsArgs, 'idempotencyKey' | 'undoId'>>;
};

export type NiveauResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Niveau'] = ResolversParentTypes['Niveau']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NiveauChanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NiveauChance'] = ResolversParentTypes['NiveauChance']> = {
  chance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  niveau?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotFoundProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFoundProblem'] = ResolversParentTypes['NotFoundProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['CellSupply']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Denominator'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['LevelSupply']>, ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['RegisterRows'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  taxonomyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whereabouts?: Resolver<ResolversTypes['WhereaboutsSupply'], ParentType, ContextType>;
  yardstick?: Resolver<ResolversTypes['Yardstick'], ParentType, ContextType>;
  yardsticks?: Resolver<ReadonlyArray<ResolversTypes['YardstickKnown']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceActivityResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceActivityResult'] = ResolversParentTypes['PlaceActivityResult']> = {
  __resolveType: TypeResolveFn<'ActivityPlaced' | 'InputProblem' | 'NotFoundProblem' | 'StaleProblem', ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  chances?: Resolver<ReadonlyArray<ResolversTypes['NiveauChance']>, ParentType, ContextType>;
  coder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  doelgroepen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  niveau?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy?: Resolver<ResolversTypes['PlacedBy'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxonomyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'InputProblem' | 'NotFoundProblem' | 'StaleProblem', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first' | 'inside' | 'order'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreasArgs, 'kind'>>;
  capacityDefaults?: Resolver<ResolversTypes['CapacityDefaults'], ParentType, ContextType>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importJobs?: Resolver<ReadonlyArray<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobsArgs, 'first'>>;
  importRows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, RequireFields<QueryImportRowsArgs, 'first' | 'jobId'>>;
  importUndo?: Resolver<Maybe<ResolversTypes['ImportUndo']>, ParentType, ContextType, RequireFields<QueryImportUndoArgs, 'jobId'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, Partial<QueryOverviewArgs>>;
  registers?: Resolver<ReadonlyArray<ResolversTypes['Register']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  taxonomy?: Resolver<ResolversTypes['Taxonomy'], ParentType, ContextType>;
  wijkSuggestions?: Resolver<ReadonlyArray<ResolversTypes['WijkSuggestion']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fragment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  niveau?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  activityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gemeenteCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegisterRowsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterRows'] = ResolversParentTypes['RegisterRows']> = {
  inside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterStartedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterStarted'] = ResolversParentTypes['RegisterStarted']> = {
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RhythmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rhythm'] = ResolversParentTypes['Rhythm']> = {
  count?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RhythmKind'], ParentType, ContextType>;
};

export type RowChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RowChange'] = ResolversParentTypes['RowChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
};

export type SourceColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceColumn'] = ResolversParentTypes['SourceColumn']> = {
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceSheet'] = ResolversParentTypes['SourceSheet']> = {
  headerRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tabMeans?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaleProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleProblem'] = ResolversParentTypes['StaleProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartRegisterResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartRegisterResult'] = ResolversParentTypes['StartRegisterResult']> = {
  __resolveType: TypeResolveFn<'InputProblem' | 'RegisterStarted', ParentType, ContextType>;
};

export type StepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  code?: Resolver<ResolversTypes['StepCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
};

export type TaxonomyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Taxonomy'] = ResolversParentTypes['Taxonomy']> = {
  doelgroepen?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  niveaus?: Resolver<ReadonlyArray<ResolversTypes['Niveau']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themas?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  broader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndoRefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndoRefusal'] = ResolversParentTypes['UndoRefusal']> = {
  first?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhereaboutsAmountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhereaboutsAmounts'] = ResolversParentTypes['WhereaboutsAmounts']> = {
  inWijk?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  municipal?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
};

export type WhereaboutsSupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhereaboutsSupply'] = ResolversParentTypes['WhereaboutsSupply']> = {
  amounts?: Resolver<ResolversTypes['WhereaboutsAmounts'], ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inWijk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijken?: Resolver<ReadonlyArray<ResolversTypes['WijkSupply']>, ParentType, ContextType>;
};

export type WijkSuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WijkSuggestion'] = ResolversParentTypes['WijkSuggestion']> = {
  activityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AreaSource'], ParentType, ContextType>;
  wijkName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WijkSuggestionsAcceptedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WijkSuggestionsAccepted'] = ResolversParentTypes['WijkSuggestionsAccepted']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WijkSupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WijkSupply'] = ResolversParentTypes['WijkSupply']> = {
  amount?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type YardstickKnownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YardstickKnown'] = ResolversParentTypes['YardstickKnown']> = {
  apart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yardstick?: Resolver<ResolversTypes['Yardstick'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptWijkSuggestionsResult?: AcceptWijkSuggestionsResultResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityPlaced?: ActivityPlacedResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Capacity?: CapacityResolvers<ContextType>;
  CapacityDefault?: CapacityDefaultResolvers<ContextType>;
  CapacityDefaults?: CapacityDefaultsResolvers<ContextType>;
  CellSupply?: CellSupplyResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Denominator?: DenominatorResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  GemeenteInFile?: GemeenteInFileResolvers<ContextType>;
  GeoJsonGeometry?: GraphQLScalarType;
  ImportAccepted?: ImportAcceptedResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportField?: ImportFieldResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportRecords?: ImportRecordsResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  ImportUndo?: ImportUndoResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  LevelSupply?: LevelSupplyResolvers<ContextType>;
  MunicipalSupply?: MunicipalSupplyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Niveau?: NiveauResolvers<ContextType>;
  NiveauChance?: NiveauChanceResolvers<ContextType>;
  NotFoundProblem?: NotFoundProblemResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlaceActivityResult?: PlaceActivityResultResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterRows?: RegisterRowsResolvers<ContextType>;
  RegisterStarted?: RegisterStartedResolvers<ContextType>;
  Rhythm?: RhythmResolvers<ContextType>;
  RowChange?: RowChangeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SourceColumn?: SourceColumnResolvers<ContextType>;
  SourceSheet?: SourceSheetResolvers<ContextType>;
  StaleProblem?: StaleProblemResolvers<ContextType>;
  StartRegisterResult?: StartRegisterResultResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Taxonomy?: TaxonomyResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  UndoRefusal?: UndoRefusalResolvers<ContextType>;
  WhereaboutsAmounts?: WhereaboutsAmountsResolvers<ContextType>;
  WhereaboutsSupply?: WhereaboutsSupplyResolvers<ContextType>;
  WijkSuggestion?: WijkSuggestionResolvers<ContextType>;
  WijkSuggestionsAccepted?: WijkSuggestionsAcceptedResolvers<ContextType>;
  WijkSupply?: WijkSupplyResolvers<ContextType>;
  YardstickKnown?: YardstickKnownResolvers<ContextType>;
};

