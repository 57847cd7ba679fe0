/*
 * Words of job advertisements in English and German, folded: lower case without diacritics.
 */

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean))

/** After these stands what somebody should know. */
export const CUES = [
  'experience (?:with|in|using|of)',
  'experienced (?:with|in)',
  'knowledge (?:of|in)',
  'know-?how in',
  'familiarity with',
  'familiar with',
  'proficien(?:t|cy) (?:with|in)',
  'expertise (?:with|in)',
  'skilled (?:with|in|at)',
  'skills in',
  'understanding of',
  'background in',
  'command of',
  'comfortable with',
  'fluen(?:t|cy) in',
  'hands-on with',
  'worked with',
  'erfahrung(?:en)? (?:mit|in|im|bei)',
  'erfahren in',
  'kenntnisse? (?:in|im|von|der|des|uber)',
  'know-?how (?:im|bei)',
  'vertraut mit',
  'umgang mit',
  'verstandnis (?:fur|von)',
  'versiert in',
  'sicher in',
  'fit in',
  'expertise (?:im|bei)',
  'beherrschung (?:von|der|des)',
]

/** What is left out at the beginning of a term. */
export const LEADING = words(`
  a an the our your their its some any all both at least eg such as like including various modern
  strong good great solid deep proven excellent very similar other relevant related working first
  second one more two three several years year of in with
  der die das den dem des ein eine einen einem einer eines unser unsere ihre ihr mindestens
  idealerweise zb wie etwa gangigen gangige modernen moderne gute guten guter sehr fundierte fundierten
  erste ersten mehrere mehrjahrige praktische verschiedenen anderen relevanten ahnlichen mit in`)

/** With these a term ends, and a list of terms as well. */
export const STOPS = words(`
  is are was be been to for with from by on at into as who that which this these those we you they
  would will can should must have has in of preferably ideally required preferred desirable desired
  helpful plus nice advantage bonus within across while when where because using via
  ist sind war wird werden sein mit von vom zum zur fur bei aus auf an am im in als dass wir du sie
  wunschenswert erforderlich vorteil hilfreich idealerweise gern bzw setzen bringst bringen hast haben
  kannst konnen`)

/** What looks like the name of something to know and is none. */
export const NO_TERMS = words(`
  m/w/d w/m/d m/f/d f/m/d m/f/x d/m/w mwd gmbh ag se kg ltd inc llc co eur usd gbp ceo cto cfo coo hr uk
  us usa eu de at ch faq pto ba ma bsc msc phd asap tba pdf cv ok id nr i it
  we you they he she the a an and or our your their this that these those about who what why how where
  when join as at in on for with from by to of if is are be will must nice plus bonus etc usw
  responsibilities requirements qualifications benefits role team company job position location salary
  remote hybrid office apply please contact experience knowledge skills ability strong good excellent
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december senior junior lead head manager engineer developer designer
  director staff principal germany berlin munich hamburg london europe`)

/** By these German is known: only English writes with capitals no more than names. */
export const GERMAN = words(`
  und der die das mit fur wir dich dein deine ihre ist sind ein eine einen bei von zu im den dem auf
  als auch oder sowie kenntnisse erfahrung aufgaben profil bieten`)
