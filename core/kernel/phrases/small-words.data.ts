/** Small words of English that hardly stand in another language, as they are typed; apostrophes left out. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `am at the and you to of it is my your that for with have has had this but be been are not we did dont doesnt didnt
  if from they them he she her were would can cant could couldnt should shouldnt what when where who how why just
  about yes up out all there im ive id ill its youre youve youll thats lets isnt wasnt arent wont thanks thank hi hello hey
  please sorry see some any our their get got go going know think want need like love still never always too
  than then now back again more after before over only because being good new time day last next week tonight
  today tomorrow yesterday u ur lol pls cuz thx happy nothing something`.split(/\s+/),
)

/** The like of other languages, none of which is an English word too. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  [
    'ich und nicht das ist dass du wir auch mit für ein eine dich dir mir mich sind wie noch schon aber wenn hast habe bin sehr zum zur auf von dem den oder heute morgen bitte danke hallo',
    'je et pas que les des vous tu mais avec est une dans pour sur suis ça cest jai ton mon merci bonjour toi moi nous très plus',
    'que el los las por una con pero está estoy muy más te mi tu para como cuando hola gracias nos eres yo también quiero',
    'che di il gli non sono per una con ma ciao grazie ti mi sei ho hai come anche questo della quando',
    'que não uma com para você mas muito obrigado obrigada olá como eu também está estou meu minha',
    'ik het een niet je dat en van voor maar ook met hoe hallo bedankt wij zijn heb hebt jij',
    'jag och inte det att är du vi med för en ett men hej tack på som har jeg ikke og deg dig hvordan takk tak',
    'nie się że jest jak ale czy dla mnie ciebie jestem dziękuję cześć proszę',
    'bir ve bu için ben sen değil çok ama nasıl merhaba teşekkürler',
  ].flatMap((words) => words.split(' ')),
)
