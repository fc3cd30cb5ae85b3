const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Written with a capital, and no name of a person. `Theil` and `Sen` stand in the appendix. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  words(`
  January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
  Christmas Easter Advent Ramadan Diwali Hanukkah English French German Italian Spanish Polish Dutch Turkish Arabic
  Europe Internet Theil Sen My The Our An A I It We Dr Mr Mrs Ms Prof
  `),
)

/** Two or three capitals that are no name; others are told as one. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`TV CD DVD PC IT OK AM PM UK US USA EU UN GP NHS ER ICU CV ID PIN PDF SMS SIM FAQ DIY GPS ATM VAT BBC
  CBT EMDR DBT MRI PE AA HR CEO MA BA PhD AI USB FM DJ XL BBQ NB PS RSVP ETA FYI LOL OMG BTW II III IV VI VII`),
)

/** Everyday words that begin sentences and lines; one of these is a name only where it has a capital inside a sentence. */
export const OFTEN_FIRST: readonly string[] = words(`
  a about above across after afterwards again against all almost alone along already also although always am among an and
  another any anybody anyone anything anyway anywhere are around as ask asked asking at away back bad be because become been
  before began begin being believe below beside better between big both bread breathe bring brought but buy by call called
  came can cannot come coming cook cooked could cried cry dad day days decide decided did different do does doing done down
  drank drink drive drove during each early eat eating eight either eleven else end ending enough even evening evenings ever
  every everybody everyone everything except fear feel feeling fell felt few finally find first five for found four friends
  from full gave get getting give given go goes going gone good got great grew had half happy hard has hate have having he
  hear heard held hello help helped her here hers herself hid him himself his hold home hope hours how however hurt if ill
  in indeed inside instead into is isn it its itself just keep kept kettle kind knew know known late later laughed laughing
  learn learned learning least leave left less let letting like listen listened listening little live long look looked
  looking lost lot love low made make making many may maybe me mean meant meanwhile met might mine minutes miss missed moment
  money month months more move moved moods paused parts whichever morning mornings most mostly mother mum much music must my myself name need needed neither never
  new next nice night nights nine no nobody none nor not nothing now nowhere of off often oh okay old on once one only open
  or other others otherwise our ours ourselves out outside over own part people perhaps phone please practised practising
  put quick quiet quite ran rather read really rest rested right ring round said sad same sat saturday saw say saying says
  second see seeing seems sent seven she should show sick silence simply since six sleep slept slow slowly small so soft
  some somebody someone something sometimes somewhere soon sorry speak stand start started stay stayed still stood stop
  stopped strange stuck such suddenly sure swam swim swimming take taken taking talk talked talking tell ten thank thanks
  that the their theirs them themselves then there these they thing things think thinking thirty this those though thought
  three through time tired to today together told tomorrow too took toward towards tried true try trying twelve twenty twice
  two under understand until up upon us use used usually very visit wait waited waiting wake walk walked walking want wanted
  wants was wash watch watched water way we week weeks well went were what whatever when whenever where wherever whether
  which while who whoever whole whom whose why will wish with within without woke wonder work worked working worse would
  write writing wrong wrote yeah year years yes yesterday yet you young your yours yourself yourselves
  aim done example stands since plan personal mood pulse support sessions numbers lines talks issues goals evidence steps
  body play meaning space growth memories boundaries outcome understood settled noticed accepted resting kept friendship
  conversation journal review latest apart brought messages contact outcomes strength thirty counting carry rewrite hills
  `)

/** Given names that are words as well: with a capital alone they are names, and not always as the first word. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  words(`amber angel april art august autumn basil bill bob brook bud buck carol charity chase chuck clay cliff crystal
  daisy dale dawn dean destiny dick don dot drew duke earl eve faith fanny forest frank gale gay gene ginger glen grace
  grant guy harry hazel heath heather holly honor hope iris ivy jack jade jasmine jay jean jimmy josh joy june kit lance
  lily mark max may melody merry mike miles nick nova olive page pat patience pearl peg penny pierce pip poppy prudence
  ray reed rex rich river rob robin rock rose rosemary ruby rusty sage sandy skip sky sol star stew storm sue summer sunny
  tad victor violet wade ward will win`),
)

/** Small parts of a longer name, which are no names by themselves. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words(
    'al and ap bin da dal de del della den der di do dos du el ibn la las le los of san st ten ter van von zu',
  ),
)

/** Behind a first word they say that it is a person; those in "ed" are many, and known by it. */
export const VERBS_OF_PEOPLE: readonly string[] = words(`
  came comes said says told tells went goes left was is has had did does gave took thinks thought knows knew made saw met sat
  drove brought would could can will wrote writes heard rang spoke kept felt found stood ran paid slept cried got lent read
`)
