import { wordSet } from '../../text/index.ts';
/** Small words of English grammar that claims are read by. Lower case. */

/** Words that end the noun phrase that a number counts. */
export const PHRASE_ENDS = wordSet(
  'was were is are be been being has have had do does did will would could can may might must should shall in at on by with from to into onto of for about after before during since until as than that which who whom whose when where while if because and or but nor yet so including incl excl among amid between against through throughout within without beyond over under near behind outside inside across around along said say says saying according reported reportedly told there here not never no also then just now already still later earlier allegedly apparently reports excluding plus given it its they them he she we you i this these those the their his her our out up down off ago instead per via despite unlike beneath besides except though although whether left following killed killing dead died injured injuring wounded wounding hurt detained arrested charged accused missing rescued shot taken held attacked stormed opened burst carried began started sprayed made make makes took came went got ran fled drove broke threw gave fought wore stood sat hit hits struck rocked ripped tore shook exploded detonated targeted occurred happened blew erupted lay lie lies overnight yesterday today tonight',
);

/** The one who does something as the one whom it befalls: "killed himself". */
export const SELVES = 'himself herself themselves';

/** Finite verbs of what people do themselves, which are no participles of what is done to them. */
export const FINITE_VERBS: ReadonlySet<string> = wordSet(
  'ran held stood fought got lay sat came went hid drove gave took wrote spoke fled wept sang thought swam climbed escaped avoided pretended saw knew work live wait stand sit queue gather hold attend sign blame thank carry help protest pray',
);

/** Verbs that begin a predicate behind people ("four gunmen enter the hall"), though elsewhere many are nouns. */
export const PRESENT_VERBS = wordSet(
  'enter begin start storm open fire flee burst walk break wear carry arrive escape attack target kill shoot appear come go drive run seize set detonate leave get throw spray explode rip rock strike tear shake plead face',
);

/** Auxiliaries and verbs after which a participle is a predicate ("were killed", "left dead"). */
export const AUXILIARIES = wordSet(
  'was were is are be been being get got gets getting left leaving leaves found reported confirmed feared presumed believed remain remains remained have has had having also reportedly already later now still either critically seriously severely badly slightly lightly fatally both all themselves to',
);

/** What may follow a participle that ends its clause. */
export const CLAUSE_FOLLOWERS = wordSet(
  '. , ; : ! ? ) ( - – — and or but in at on by when where while after as during since near with for from outside inside across over between amid because before that so including among if it he she they there is are was were this last yesterday today overnight friday saturday sunday monday tuesday wednesday thursday according more throughout following the too along of up and " ” ’ \' who to within under around about here',
);

/** Prepositions that put something in a place. */
export const LOCATIVES = wordSet('in at near outside inside across around on');

/** Words that carry a clause on to something else. */
export const HARD_BREAKS = wordSet('; while whereas whilst but though although compared unlike recalling recalls echoing besides despite');
export const SOFT_BREAKS = wordSet(', – — : announced after following since before when where which who and because as ( )');

/** Words that introduce a part of what was counted. */
export const PART_LEADS: readonly string[] = [
  'including',
  'among them',
  'among whom',
  'of whom',
  'of them',
  'of which',
  'among the dead',
  'among the victims',
  'among those killed',
  'among the injured',
  'of those',
  'of the dead',
  'of the victims',
  'of the injured',
  'of the wounded',
  'comprising',
  'as well as',
  'other than',
  'all but',
  'apart from',
  'excluding',
  'not counting',
];

/** Words that link a count to the one before it. */
export const COORDINATORS = wordSet('and , or & plus with as well along together alongside');

/** What a time of day ends with, in capitals as a name is: "6:02 a.m. ET". */
export const TIME_ZONES = 'et est edt ct cst cdt pt pst pdt gmt bst utc cet cest eet msk ist';
