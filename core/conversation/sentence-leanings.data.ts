import type { LeaningTable } from '../kernel/leanings/leanings.ts'

// oxfmt-ignore
/** Learned by `npm run learn`: a line for each word or pair of words, with what it speaks for, in the order of the kinds. */
export const SENTENCE_LEANINGS: LeaningTable<'neutral' | 'ownership' | 'blame'> = {
  kinds: ['neutral', 'ownership', 'blame'],
  of: 'one',
  bias: [29, -23, -13],
  lines: `
10	21 -19 3
10 _ >	22 -22 -19
14	14 -11 -20
2	7 -3 -16
2 _ >	-4 10 -21
22	18 -17 -17
3	14 -17 -9
5	-3 9 -21
5 months	-14 15 -15
8	13 -8 -21
< _ >	-17 16 -10
< _ a	-14 -7 7
< _ abandoned	-20 -19 19
< _ about	-6 1 -8
< _ accept	-16 -15 16
< _ act	-16 -16 22
< _ admit	-13 -18 20
< _ all	-7 -15 9
< _ always	-1 -10 4
< _ am	-1 -9 4
< _ an	-19 9 0
< _ and	7 -19 4
< _ answered	-21 21 -19
< _ anxious	-23 19 -17
< _ anything	12 -12 -11
< _ apologise	-24 -13 15
< _ apologised	-24 5 -3
< _ appreciate	19 -18 -20
< _ are	1 -28 8
< _ as	-23 -13 16
< _ ashamed	-12 23 -23
< _ ask	4 -1 -23
< _ asked	7 5 -25
< _ at	5 -5 -10
< _ attacked	-16 -14 14
< _ away	-22 11 -10
< _ be	-2 -21 12
< _ because	-19 -11 16
< _ behind	-13 1 6
< _ being	-9 -21 12
< _ betrayed	-18 -20 20
< _ bit	-19 -14 14
< _ blamed	-10 16 -18
< _ boiler	17 -21 -14
< _ booked	9 -7 -23
< _ both	22 -24 -17
< _ bought	-5 10 -19
< _ break	-11 -21 12
< _ bring	16 -12 -13
< _ broke	-20 0 13
< _ brother	14 -21 -11
< _ brought	18 -16 -18
< _ but	-25 -10 19
< _ by	13 -15 -12
< _ café	16 -17 -9
< _ called	13 -7 -14
< _ came	8 -12 -7
< _ can	7 4 -13
< _ cancelled	-16 16 -16
< _ car	14 -15 -9
< _ cared	-17 -6 16
< _ carried	-18 -11 13
< _ changed	17 -17 -6
< _ cheated	-22 -8 11
< _ check	14 -15 -14
< _ children	22 -19 -21
< _ chose	-32 14 -8
< _ christmas	-21 -20 21
< _ corrected	-19 18 -17
< _ cost	-16 5 9
< _ costs	17 -19 -16
< _ could	-20 -2 10
< _ counsellor	-2 -15 5
< _ cried	-14 16 -17
< _ cruel	-17 -4 6
< _ decided	-22 12 -9
< _ decisions	0 4 -17
< _ defensive	-21 16 -15
< _ deleted	-12 13 -14
< _ did	1 -14 3
< _ disrespected	-13 -15 14
< _ do	10 -31 2
< _ does	22 -10 -22
< _ dog	12 -12 -11
< _ drained	-16 -6 15
< _ drinking	-23 6 7
< _ drop	-20 20 -6
< _ each	15 -14 -14
< _ eleven	-13 -17 15
< _ else	3 -16 4
< _ embarrassed	-18 19 -18
< _ even	-18 -7 18
< _ ever	-21 -13 18
< _ every	-19 1 4
< _ exactly	-17 -17 18
< _ expected	-27 8 -4
< _ family	-18 -15 19
< _ feel	-52 -9 29
< _ felt	-42 -19 24
< _ find	-17 4 7
< _ fine	8 -11 -6
< _ first	30 -26 -26
< _ flat	17 -17 -20
< _ for	15 -23 -3
< _ forgive	-12 -17 16
< _ forgot	-19 4 -1
< _ free	16 -11 -18
< _ frightened	-12 12 -18
< _ gave	-9 -9 11
< _ get	9 -5 -29
< _ gets	13 -13 -12
< _ glad	20 -17 -21
< _ go	6 6 -20
< _ good	21 -19 -21
< _ got	-1 -12 -1
< _ grateful	15 -14 -16
< _ grieving	-17 14 -12
< _ grown	-14 -14 14
< _ guess	-14 -14 14
< _ had	-5 -4 -1
< _ handed	-24 24 -16
< _ happy	-17 -1 5
< _ has	10 -10 -11
< _ have	6 -10 -2
< _ hear	-20 17 -16
< _ help	9 -21 -7
< _ hid	-14 5 4
< _ hope	12 -13 1
< _ house	19 -19 -21
< _ how	-24 9 -7
< _ hurt	-34 7 2
< _ hurts	-22 15 2
< _ i	-10 -7 6
< _ if	1 -25 8
< _ ignored	-25 14 4
< _ in	7 -13 -4
< _ is	18 -25 -12
< _ it	-3 -9 3
< _ jealous	-15 12 -12
< _ jealousy	-17 9 2
< _ just	-26 -7 18
< _ kept	-37 -1 10
< _ kids	0 -28 9
< _ knew	-14 -15 14
< _ know	-4 -17 12
< _ known	14 -15 -14
< _ laughed	-14 12 -12
< _ learned	-19 14 -7
< _ least	-23 -17 23
< _ leave	5 5 -17
< _ left	4 19 -31
< _ let	-26 6 2
< _ lied	-33 2 1
< _ like	2 -9 2
< _ lived	17 -10 -18
< _ lonely	-15 15 -14
< _ lost	-28 4 0
< _ love	-15 17 -18
< _ loved	-16 14 2
< _ made	-14 20 -16
< _ make	7 -12 8
< _ making	15 -9 -19
< _ manipulated	-16 -25 23
< _ me	5 2 -10
< _ mediator	20 -15 -20
< _ meet	8 -11 -7
< _ mentioned	21 -12 -22
< _ met	14 -13 -14
< _ minutes	25 -8 -25
< _ missed	-12 -1 2
< _ mistake	-26 -7 10
< _ mother	-10 -14 12
< _ moved	14 -7 -20
< _ mum	3 -27 3
< _ must	-14 -3 10
< _ my	-9 -4 5
< _ need	-34 17 3
< _ nervous	-12 15 -19
< _ never	-25 13 2
< _ nice	4 -14 -4
< _ no	9 -17 3
< _ not	-1 6 -8
< _ now	-24 -3 6
< _ of	-15 13 -6
< _ ok	16 -14 -16
< _ on	5 9 -21
< _ once	-15 -5 10
< _ one	1 -12 -2
< _ only	-25 -24 27
< _ ought	-27 1 5
< _ our	-10 15 -22
< _ over	-24 -15 15
< _ owe	-20 18 -4
< _ own	-9 -17 16
< _ paid	-15 -11 11
< _ part	-6 10 -13
< _ patient	-15 -13 14
< _ pay	-16 16 -9
< _ people	-17 4 6
< _ phone	-13 15 -15
< _ piano	17 -16 -17
< _ picked	-21 8 9
< _ poisoned	-21 -6 19
< _ prefer	20 -14 -21
< _ prepared	-19 -15 16
< _ promise	-20 -5 8
< _ promised	-20 23 -18
< _ proud	-17 12 -7
< _ pushed	-17 13 -12
< _ put	-13 19 -19
< _ quiet	-20 -7 14
< _ raining	17 -13 -18
< _ raised	4 -23 14
< _ rang	9 6 -22
< _ read	10 -8 -9
< _ realise	-19 7 -7
< _ regret	-19 -3 9
< _ responsibility	-15 21 -33
< _ return	-18 17 -6
< _ rolled	-11 9 -9
< _ rude	-17 4 -3
< _ ruined	-20 -28 23
< _ sad	-29 29 -28
< _ said	8 -7 -10
< _ say	24 -27 -19
< _ says	12 -19 -10
< _ scared	-24 23 -22
< _ see	-18 11 -7
< _ selfish	-17 8 -3
< _ send	-1 9 -12
< _ set	-17 11 -7
< _ shared	9 1 -22
< _ short	-18 11 -9
< _ should	-18 7 -2
< _ shouted	-13 -1 4
< _ signed	16 -5 -14
< _ silence	-19 7 4
< _ single	-18 -9 11
< _ sister	19 -31 -4
< _ sit	13 -5 -12
< _ so	-15 1 5
< _ solicitor	13 -14 -10
< _ something	18 -6 -18
< _ sorry	-30 -9 14
< _ spent	-22 9 7
< _ spoke	-16 18 -18
< _ stayed	-14 -3 4
< _ stop	26 -15 -25
< _ stopped	-23 18 -17
< _ suppose	-19 -22 23
< _ swore	-18 -13 18
< _ takes	-21 -17 21
< _ talked	5 5 -17
< _ tell	12 -3 -14
< _ temper	-16 17 -17
< _ tense	-6 9 -15
< _ texting	-15 15 -14
< _ that	2 -8 -3
< _ the	8 -1 -16
< _ therapist	-15 -15 18
< _ there	28 -23 -29
< _ things	17 -14 -17
< _ think	1 -20 12
< _ this	-19 -11 17
< _ three	11 -10 -15
< _ threw	-17 0 9
< _ through	-9 15 -23
< _ time	-10 5 -5
< _ to	-5 3 -6
< _ told	10 15 -38
< _ too	-17 0 5
< _ took	-15 28 -30
< _ topic	20 -19 -18
< _ train	13 -13 -11
< _ treat	-18 -6 12
< _ treated	-28 20 -16
< _ tried	0 -20 9
< _ trouble	-16 11 4
< _ try	-17 -10 16
< _ turn	15 -14 -15
< _ turned	-20 16 -15
< _ two	2 -19 10
< _ understand	-27 6 -4
< _ unkind	-21 19 -19
< _ up	-13 18 -18
< _ us	16 -31 -8
< _ used	-14 -3 4
< _ voted	4 -3 -16
< _ walked	-13 10 -8
< _ want	-13 11 -3
< _ wanted	-7 15 -16
< _ was	-16 8 -3
< _ way	-21 1 9
< _ we	26 -21 -26
< _ went	5 -15 6
< _ were	9 -16 -4
< _ what	-21 7 3
< _ when	5 8 -15
< _ will	12 -6 -36
< _ willing	-11 -16 16
< _ wish	-17 -10 11
< _ with	-14 -6 4
< _ wonder	-14 -17 15
< _ worked	10 -19 -5
< _ working	9 -7 -19
< _ worry	-11 12 -16
< _ would	3 -5 -5
< _ wrong	-29 2 1
< _ wrote	6 2 -15
< _ yelled	-14 -17 18
< _ yes	-14 5 -4
< _ you	-12 -3 0
< _ your	-18 3 0
< a	-33 -27 31
< after	17 -26 -14
< all	-18 -11 12
< anyone	-28 -23 25
< are	13 -13 -13
< because	-12 -3 6
< both	20 -18 -20
< can	11 -3 -17
< cheers	15 -18 -14
< congratulations	-13 -18 14
< could	22 -15 -22
< did	-14 -19 15
< do	-18 -14 19
< every	-20 -3 8
< everything	-1 -22 15
< for	-18 16 -16
< had	-18 -13 17
< have	22 -11 -23
< how	0 -37 5
< i	-51 33 -8
< if	3 -26 7
< is	11 -28 -8
< it	4 -5 -7
< let	10 -29 -1
< my	-21 22 -21
< no	-2 -10 -1
< nobody	-13 5 5
< not	-17 -7 12
< on	-2 7 -27
< other	-17 -18 17
< our	23 -28 -10
< please	7 -13 0
< shall	10 -9 -11
< should	22 -22 -21
< so	-25 -6 10
< some	-15 -8 13
< sorry	-18 0 10
< tell	16 -18 -16
< thank	8 -23 -3
< thanks	24 -28 -18
< that	3 1 -16
< the	5 -7 -8
< there	9 -11 -7
< this	16 -19 -13
< was	-19 -12 18
< we	41 -34 -45
< what	3 3 -15
< when	-22 17 -7
< where	22 -11 -23
< which	23 -19 -23
< who	-15 -23 23
< why	-14 -17 15
< with	-16 -16 17
< would	19 -21 -17
< you	-4 -71 42
< your	-11 -37 21
?	13 -50 -1
? >	13 -50 -1
a	-24 6 7
a _ >	-9 -7 8
a _ ?	11 -10 -12
a _ a	-18 -19 19
a _ about	1 0 -6
a _ and	-15 6 2
a _ at	-17 -5 13
a _ before	18 -10 -24
a _ by	-6 13 -14
a _ can	11 -14 -5
a _ child	-15 -7 8
a _ for	-18 5 -4
a _ from	-15 18 -22
a _ gratitude	-12 -13 15
a _ handover	19 -8 -19
a _ have	-19 -21 20
a _ i	-24 18 -13
a _ in	-25 23 -16
a _ is	2 0 -18
a _ like	-18 8 -8
a _ man	-18 -15 18
a _ me	-14 5 4
a _ my	-16 17 -16
a _ night	-3 -16 4
a _ of	11 -9 -4
a _ old	11 -17 7
a _ on	-31 2 17
a _ partner	-13 -3 7
a _ people	-16 9 1
a _ person	-2 -22 9
a _ question	-10 15 -17
a _ so	6 2 -23
a _ that	4 -16 3
a _ the	-6 -9 6
a _ this	10 7 -19
a _ time	-18 -1 3
a _ we	0 -24 1
a _ week	-12 15 -20
a _ when	0 17 -21
a _ with	-6 -23 25
a _ without	2 0 -25
a _ would	-24 -17 21
a _ you	-9 1 2
a _ your	-12 -3 5
a better	-25 6 -1
a bit	-10 3 -1
a break	20 -12 -21
a child	-19 -17 22
a clear	-16 18 -18
a counsellor	-17 20 -21
a coward	-19 -10 18
a friday	-3 -21 3
a friend	7 6 -19
a good	9 -22 3
a group	-11 18 -20
a hard	12 -7 -21
a hotel	-16 18 -19
a joke	-15 -1 2
a little	-5 -13 8
a long	-23 5 1
a lot	4 12 -19
a meeting	-19 3 2
a month	8 -3 -23
a person	-18 -22 20
a real	-13 -12 13
a row	-16 18 -18
a school	-8 -21 9
a second	12 3 -15
a single	-26 23 -20
a table	13 -15 -9
a talk	-19 19 -18
a thursday	14 -11 -18
a time	-8 10 -19
a while	11 4 -21
a wife	-18 2 2
a word	-19 -2 3
a year	-17 13 -9
abandoned	-20 -19 19
about	-10 21 -25
about >	-18 -5 6
about _ >	-7 6 -7
about _ ?	22 -11 -24
about _ and	-3 13 -31
about _ but	-14 -18 18
about _ car	-15 15 -15
about _ evening	7 -5 -10
about _ flat	4 -12 4
about _ for	-19 19 -16
about _ holiday	7 -6 -15
about _ i	-28 1 3
about _ in	4 8 -19
about _ it	-16 18 -19
about _ job	7 -8 -6
about _ money	-16 3 4
about _ month	4 -2 -11
about _ my	-17 22 -21
about _ of	-9 12 -19
about _ on	9 -7 -12
about _ school	-11 12 -12
about _ second	-17 3 9
about _ so	9 -6 -20
about _ summer	23 -20 -23
about _ that	4 3 -19
about _ the	-23 20 -1
about _ times	-17 9 4
about _ to	-19 25 -25
about _ trip	4 -2 -13
about _ was	2 14 -26
about _ weight	-11 10 -10
about _ your	13 0 -19
about an	14 -14 -14
about being	4 4 -22
about children	-18 20 -20
about christmas	-18 21 -11
about how	-9 11 -21
about it	17 -15 -11
about me	-17 8 2
about money	13 -12 -18
about my	-20 -5 14
about that	5 6 -32
about the	-13 5 -4
about this	1 6 -21
about where	-19 13 -12
about you	-28 8 4
about your	-40 12 -8
accept	-18 -16 17
accept _ >	-22 -17 19
accident	-19 6 13
account _ a	-16 -2 6
act	-16 -16 22
acted	-28 10 14
actually	-15 -6 14
actually _ >	-14 -11 14
admit	-25 -14 22
admit _ >	-18 -14 20
admit _ you	-15 -12 14
admit i	-15 -2 4
admit it	-17 -14 18
adult	-19 -15 20
after	4 -1 -13
after _ and	-18 18 -19
after _ i	9 -3 -13
after _ we	18 -15 -16
after the	9 -1 -16
after you	-24 -9 14
afternoon	24 -23 -24
again	-10 4 -8
again _ >	2 -19 6
against	-9 5 2
against _ >	-6 -17 11
against me	-6 -17 11
against you	-18 20 -21
ago	-12 -21 16
ago >	-12 -21 16
agree	15 -11 -16
agree on	14 -18 -10
agreed	-13 5 5
agreed _ the	9 -8 -18
agreed to	-9 11 -30
agreement	14 -6 -16
all	-6 -7 9
all >	-19 6 7
all _ >	10 -10 -7
all _ ever	-15 -11 11
all _ it	-19 5 6
all _ of	-17 17 -14
all _ to	8 10 -17
all _ you	-17 -2 16
all i	-12 -16 16
all of	-14 3 11
all right	20 -13 -19
all the	-21 -1 11
all those	-10 12 -18
allotment	-11 12 -13
alone	-19 17 -12
alone >	-10 13 -14
alone _ it	-16 11 -11
alone and	-16 18 -19
along	-17 17 -14
although	-16 -15 15
always	-7 -11 10
always _ be	-24 17 -16
always _ the	7 -13 -3
always had	-23 1 0
always have	-9 -16 9
am	-11 -5 6
am _ >	-18 -7 7
am _ about	-22 18 -13
am _ are	2 -28 0
am _ being	-18 19 -20
am _ for	1 1 -10
am _ i	-18 13 -13
am _ if	-17 3 0
am _ is	-18 7 5
am _ it	-14 3 5
am _ my	9 -20 -5
am _ on	-17 17 -16
am _ one	-28 -7 17
am _ saying	-18 -16 16
am _ that	-1 -1 -8
am _ the	-12 7 -1
am _ to	-1 -22 17
am _ took	-9 -14 13
am _ who	-20 10 4
am _ you	16 -22 -6
am going	15 -4 -23
am grateful	15 -14 -16
am not	-15 -23 23
am prepared	-19 -15 16
am responsible	-15 19 -27
am sorry	-34 1 3
am the	-32 -20 27
am tired	-17 15 -15
am willing	-11 -16 16
am working	-22 21 -15
am worried	-15 17 -17
an	-14 -7 14
an _ >	1 -6 9
an _ and	-12 -4 6
an _ everything	-18 -20 20
an _ for	-16 13 -4
an _ i	6 -13 6
an _ the	-17 14 -11
an _ to	-17 -15 15
an answer	-4 15 -17
an apology	-17 2 7
an argument	-23 20 -19
an excuse	-20 -20 20
an explanation	-11 -12 11
an honest	-17 -17 18
an hour	18 -16 -19
and	-20 13 -5
and _ >	10 -24 3
and _ a	-20 24 -22
and _ about	-2 2 -16
and _ after	-8 15 -21
and _ am	-25 10 1
and _ and	-6 -9 7
and _ answered	16 -16 -12
and _ as	3 15 -20
and _ ashamed	-11 17 -18
and _ asked	-23 25 -23
and _ at	9 -13 -7
and _ back	10 -6 -18
and _ better	-19 -10 14
and _ bit	-16 19 -17
and _ both	3 -13 1
and _ brought	15 -11 -12
and _ came	7 -6 -12
and _ can	3 4 -19
and _ carried	-11 12 -13
and _ chose	-11 6 -6
and _ complained	-17 7 -3
and _ could	-12 -17 19
and _ did	1 7 -10
and _ do	-12 -19 17
and _ drove	-20 18 -17
and _ every	-24 23 -16
and _ find	-15 4 3
and _ first	-3 11 -27
and _ found	-20 -19 22
and _ four	2 2 -18
and _ gave	-23 2 0
and _ go	-13 27 -27
and _ got	-20 11 -8
and _ had	7 -8 -2
and _ have	-15 2 5
and _ her	-19 1 5
and _ hid	-19 15 -9
and _ hope	-21 -15 17
and _ i	-37 -4 12
and _ in	17 -21 -5
and _ it	-23 16 -8
and _ kept	-12 13 -11
and _ know	-24 -2 12
and _ left	-12 18 -20
and _ let	-31 17 -13
and _ lied	-14 12 0
and _ like	-8 9 -24
and _ made	-17 30 -32
and _ me	-12 -22 15
and _ mother	-21 -19 21
and _ my	-31 33 -30
and _ no	-16 20 -27
and _ not	-17 14 -5
and _ nothing	-26 -18 20
and _ of	-15 12 0
and _ on	6 -1 -17
and _ one	-2 -16 4
and _ out	1 25 -27
and _ paid	14 -5 -23
and _ pretended	-8 13 -14
and _ put	-8 10 -14
and _ saw	-16 16 -11
and _ so	11 -9 -14
and _ sorry	-11 12 -10
and _ stayed	20 -17 -20
and _ still	-16 17 -12
and _ stopped	-17 22 -23
and _ that	-17 3 -3
and _ the	9 -5 -18
and _ them	-25 21 -18
and _ tired	-18 16 -14
and _ to	-43 20 -14
and _ took	-12 -17 13
and _ waited	-21 6 -3
and _ wanted	10 0 -16
and _ was	-9 8 -1
and _ week	-2 7 -17
and _ went	-15 0 6
and _ were	6 -15 5
and _ what	-12 16 -15
and _ while	-25 -2 5
and _ why	-8 -13 10
and _ will	-2 9 -21
and _ with	-12 15 -16
and _ would	12 -7 -5
and _ yet	-7 -14 11
and _ you	-28 1 6
and _ your	-36 4 3
and a	-10 -13 12
and again	12 -21 -2
and did	-19 14 -14
and four	10 0 -18
and had	-10 14 -26
and i	1 19 -36
and in	10 -7 -25
and it	-28 13 -6
and kept	-13 12 -12
and left	-8 10 -11
and let	-22 -4 10
and made	-16 18 -18
and mine	14 -12 -18
and my	1 -10 4
and said	-14 21 -23
and she	-28 25 -22
and surprise	-16 -13 15
and tell	-14 5 0
and that	-23 19 -5
and the	5 -15 -8
and then	-25 20 -5
and what	-13 -15 15
and would	-22 19 -11
and you	-14 -14 17
and your	-14 8 1
anger	-26 4 3
angry	-24 2 11
angry >	-17 -11 16
anniversary	-5 10 -14
another	-11 -10 10
another _ >	7 4 -23
another day	20 -10 -21
answer	5 14 -27
answer >	7 5 -24
answer _ >	7 -12 -5
answer _ and	-17 4 3
answer _ everything	-18 -20 20
answer for	-18 -20 20
answered	1 6 -28
answered _ the	16 -16 -12
answered on	16 -16 -12
answering	-16 16 -14
anxiety	-22 -17 18
anxious	-31 17 -10
any	-25 8 8
any _ >	6 5 -15
any _ this	7 -21 3
any _ to	10 11 -15
any of	-8 -11 10
anybody	-15 -23 22
anyone	-32 -15 23
anyone _ >	-25 12 2
anyone _ have	-18 -11 18
anyone _ would	-23 -15 20
anyone else	-19 -12 18
anyone would	-8 -16 15
anything	10 -9 -11
anything _ we	21 -18 -21
anything you	11 -11 -11
aoife	10 -6 -19
apologise	-46 -9 16
apologise _ my	-18 -20 20
apologise _ parents	-16 12 -9
apologise _ your	-18 14 -12
apologise for	-23 -12 14
apologise to	-24 7 0
apologised	-13 0 4
apology	-17 2 7
apology _ >	-19 16 -15
apology for	-14 14 -14
app	-19 17 -14
appointment	-27 -9 11
appreciate	19 -18 -20
appreciate you	16 -16 -17
april	7 4 -14
are	-2 -3 2
are >	-8 13 -21
are _ >	4 0 -10
are _ and	6 -18 9
are _ for	27 -2 -26
are _ i	-13 -13 14
are _ now	-19 -13 18
are _ of	-4 -24 5
are _ one	-13 -20 13
are _ proud	-19 -18 19
are _ reason	-12 -15 12
are _ that	-22 11 1
are _ the	15 -23 3
are _ to	5 -28 -4
are _ with	-3 11 -13
are a	-24 -21 27
are at	13 -16 -10
are in	18 -18 -16
are on	-17 -14 17
are so	-17 -29 18
are the	-30 -2 21
are two	14 -11 -18
are with	4 7 -18
are you	22 -21 -22
argue	-20 -18 22
argument about	21 -22 -11
arguments	-9 15 -20
around the	-1 4 -13
as	-13 3 6
as _ >	7 3 -10
as _ and	-16 21 -20
as _ as	11 -24 3
as _ had	-10 16 -15
as _ i	-7 -20 11
as _ it	-22 17 -16
as _ they	-11 14 -15
as _ to	-9 -12 12
as _ were	-21 12 -11
as _ would	-10 -20 18
as _ you	5 -16 -3
as a	-20 1 11
as if	-21 14 -13
as though	-20 18 -9
ashamed	-17 15 -13
ashamed >	-15 -10 15
ashamed _ that	-9 17 -19
ashamed about	-15 10 -7
ashamed of	-12 12 -11
ask	-17 14 -13
ask _ >	-8 15 -9
ask _ ?	-9 -18 10
ask _ day	-18 -6 12
ask _ my	-18 -6 12
ask _ question	-10 15 -17
ask _ the	7 -7 -10
ask a	-10 15 -17
ask about	1 -14 5
ask how	-14 9 -6
ask me	9 16 -21
ask yourself	-19 -13 17
asked	-14 14 -20
asked >	-15 3 2
asked _ >	-12 -12 12
asked _ i	-18 1 20
asked _ three	-14 8 -8
asked _ times	-14 8 -8
asked _ to	4 6 -18
asked _ was	-15 -3 5
asked _ you	-18 12 -12
asked for	-15 -1 0
asked how	-22 10 -9
asked me	0 14 -22
asked you	-16 11 -10
asking	3 13 -26
asking >	-18 18 -17
asking _ and	-17 15 -14
asking you	-9 14 -19
asleep	-13 18 -19
at	-1 3 -11
at _ >	14 -3 -28
at _ ?	-9 -24 9
at _ and	-4 22 -21
at _ brother	17 -16 -17
at _ by	-25 24 -14
at _ end	3 -19 -1
at _ for	-18 -16 17
at _ i	0 -14 6
at _ in	-12 9 -12
at _ is	-18 18 -16
at _ library	12 -15 -6
at _ on	6 -5 -10
at _ party	-4 10 -13
at _ past	15 -17 -12
at _ sister	-4 18 -13
at _ so	14 -5 -13
at _ table	7 -13 -3
at _ that	-16 12 -10
at _ the	-5 -15 10
at _ time	6 6 -25
at _ wedding	-5 12 -22
at _ when	-19 11 -10
at _ you	12 10 -18
at eleven	22 -14 -21
at five	14 5 -10
at home	-28 -2 11
at least	-22 -12 21
at my	13 -11 -16
at nine	6 -1 -10
at noon	13 -11 -14
at six	12 -14 -10
at that	1 10 -21
at the	-8 -1 5
at this	-11 -18 13
at weekends	13 -20 -9
at work	-20 -1 4
at you	-16 11 -9
at your	5 -1 -13
attacked	-16 -14 14
attention >	-17 0 7
august	5 2 -24
away	-11 -3 9
away _ too	-21 -13 13
away _ you	-17 17 -10
away with	-21 -13 13
baby	3 7 -16
baby >	-25 15 -13
back	-8 1 -7
back >	-7 -17 13
back _ >	6 5 -22
back _ hundred	-14 13 -7
back _ in	-16 17 -16
back _ the	-10 18 -22
back _ your	-22 -7 9
back and	-16 17 -22
back i	-17 14 -11
back the	-23 23 -13
back to	0 -8 0
bad	-22 -19 20
bag	9 -7 -28
bank	-18 2 3
bank _ >	-22 5 6
bank statements	-20 -4 10
bath	-11 17 -17
be	-22 -14 24
be >	14 4 -17
be _ >	-8 4 -1
be _ about	-16 -11 16
be _ and	-18 3 -2
be _ at	8 -4 -15
be _ by	-23 1 17
be _ for	-15 -16 15
be _ hear	17 -12 -21
be _ here	-14 -7 11
be _ i	-18 12 -11
be _ if	-18 -15 18
be _ it	-12 -17 18
be _ or	18 -7 -18
be _ than	-11 -3 10
be _ to	-16 -21 19
be _ way	-14 -20 19
be _ when	-20 7 -4
be _ with	-9 -20 18
be _ you	-15 -3 8
be a	-21 9 -6
be ashamed	-15 -10 15
be bothered	-7 -17 16
be easier	14 -10 -14
be honest	-15 -16 17
be right	-29 17 -8
be sitting	-14 -7 11
because	-40 -12 24
because _ >	-27 22 -21
because _ could	-23 13 -12
because _ did	-8 12 -13
because _ knew	-14 -24 24
because _ not	-15 3 0
because _ was	-21 3 0
because _ were	-14 -11 12
because _ would	-15 -20 20
because _ you	-21 -30 27
because i	-27 18 -15
because of	-12 -15 17
because you	-16 -32 31
bed >	-17 -21 21
bed _ i	-19 18 -17
bedtime	-24 14 12
bedtimes	-7 12 -15
been	-8 -10 11
been _ a	-17 15 -8
been _ as	-25 -17 18
been _ i	-16 -13 15
been _ if	-21 -5 21
been _ me	-22 -14 18
been _ my	-15 10 1
been _ since	-15 -11 13
been _ that	-18 -14 15
been _ the	3 0 -12
been _ to	-19 2 1
been _ with	5 -17 -1
been _ you	-21 -5 11
been a	13 -15 -12
been going	-14 15 -16
been nice	-12 -6 9
been to	-21 18 -12
been told	-23 -16 16
before	-18 18 -10
before _ >	-16 10 -1
before _ ?	8 -6 -13
before _ an	-17 16 -14
before _ answer	-12 12 -11
before _ can	-14 3 3
before _ come	-15 16 -19
before _ give	-18 18 -18
before _ i	6 -5 -15
before _ meet	7 10 -31
before _ my	-19 -1 4
before _ said	-9 17 -17
before _ talk	-18 16 -5
before _ to	12 -11 -19
before _ told	13 -9 -24
before _ would	-21 19 -3
before i	-12 8 -8
before the	-15 3 4
before we	-11 -2 6
before you	-19 17 -14
beforehand	17 0 -19
begin	25 -8 -25
behaved	-19 3 6
behind	-23 6 7
behind _ >	-18 0 10
behind _ and	-14 17 -17
behind _ back	-22 2 4
behind your	-15 4 0
being	-39 10 0
being _ >	-24 1 5
being _ i	-20 26 -21
being _ only	-11 -23 14
being _ victim	-19 -9 10
being _ what	5 4 -18
being left	-16 14 -13
being the	-20 -4 9
believe	-22 10 -6
believe _ the	-19 18 -16
betrayed	-18 -20 20
better	6 1 -10
better _ >	-21 19 -17
between	3 17 -22
between _ and	-11 18 -19
between us	21 -20 -19
big	-9 -9 -2
big _ to	-19 -4 6
bike	-15 19 -21
bill	-17 6 -2
bills	-9 12 -19
bin	-15 -1 8
birthday	-21 12 -5
birthday >	-19 18 -3
birthday _ i	-15 17 -16
bit	-4 -9 8
bit _ time	-18 18 -15
bit of	-19 -2 3
blame	-16 -20 19
blamed	-19 20 -19
blamed _ for	-10 16 -18
blamed _ the	-17 14 -11
blamed you	-10 16 -18
bloody	-21 -13 18
blue	5 -3 -16
blue _ and	2 -2 -16
boat	-20 16 -12
boat >	-20 16 -12
body	-18 5 9
boiler	-1 7 -15
book	7 1 -15
book _ and	-9 17 -21
book the	-19 14 -10
booked	9 -7 -23
booked _ table	15 -13 -16
booked the	9 -8 -17
books	-21 15 4
boss	-29 16 -14
boss >	-14 11 -10
both	12 -16 -20
both _ >	-5 -11 7
both _ at	-11 11 -12
both _ for	10 -8 -13
both _ our	22 -22 -11
both _ that	27 -25 -19
both _ the	-2 4 -16
both _ us	-5 4 -7
both _ were	17 -16 -16
both of	1 -3 -11
bothered	-15 -23 22
bought	4 6 -28
bought the	-9 12 -21
boxes	10 -7 -15
boys	8 -4 -19
break	11 -10 -11
break ?	23 -6 -24
break _ >	23 -6 -24
bring	13 -6 -20
bring a	15 -6 -16
bring up	-28 13 4
broke	-25 -7 18
broke _ about	-18 13 -9
broke _ on	4 0 -17
broke _ promise	-13 9 -7
broke _ then	-15 -25 19
broke _ you	-19 -18 20
broke and	-22 8 5
broke the	-25 22 -13
broken	-20 19 -13
brother	-2 11 -13
brother _ the	5 7 -14
brother _ to	-17 8 -7
brother so	19 -16 -20
brought	14 -18 -13
brought _ list	2 1 -17
brought a	-3 7 -16
brought the	8 -17 8
brought up	-27 12 -9
bus	16 -23 -10
business	-14 6 1
busy	-15 11 -6
but	-41 -46 50
but _ how	-6 -16 13
but _ is	-10 -18 15
but _ knew	-11 -15 16
but _ not	-21 -18 24
but _ were	-17 -22 22
but _ would	-8 -19 17
but _ you	-9 -17 15
but nothing	-19 -18 18
but so	-10 -19 18
but you	-33 -28 29
by	-8 2 1
by _ >	-4 -6 4
by _ and	-11 4 3
by _ end	-20 19 -11
by _ i	-16 15 -12
by _ of	-20 19 -11
by _ the	-20 3 6
by _ window	14 -16 -10
by _ you	-6 -14 10
by _ your	-21 -1 8
by email	-17 -11 17
by how	-16 8 3
by now	-21 -14 19
by six	-20 19 -13
by the	3 -4 -13
by you	-16 -21 21
café	26 -29 -21
calendar	-13 -16 16
calendar >	-19 -9 16
call	10 0 -14
called	11 -3 -13
called your	-22 27 -30
calls	-13 -10 12
calls _ the	-14 18 -23
calm	-15 11 -11
calm down	-15 11 -11
came	8 -1 -15
came _ >	11 -12 -10
came _ with	8 -6 -18
came in	2 -11 4
came on	20 -19 -19
can	-10 -7 12
can _ >	-16 -4 11
can _ a	8 -12 -8
can _ be	-8 -19 21
can _ check	14 -15 -14
can _ for	-16 -19 17
can _ handle	-16 -10 17
can _ how	-28 19 -17
can _ is	-13 -20 16
can _ it	-9 18 -22
can _ my	-10 15 -19
can _ now	-15 4 1
can _ that	-12 0 0
can _ the	17 -15 -20
can _ this	2 -11 3
can _ what	9 -15 -1
can _ you	-4 7 -12
can be	-25 3 5
can hear	-18 11 -9
can i	13 -15 -11
can not	-32 -13 21
can see	-26 16 -12
can stop	24 -13 -24
cancelled	-17 20 -21
car	1 9 -28
car >	-2 5 -18
car _ >	-6 11 -21
car _ and	19 -27 -9
car _ in	14 -15 -9
caravan	3 14 -21
caravan and	-11 19 -19
card	-6 8 -11
care	-21 -9 13
care about	-22 -11 22
cared	-24 -14 23
careless	-19 22 -19
carried	-28 3 7
carried _ as	-17 20 -18
carried on	-18 23 -19
carry	9 5 -16
cat	1 4 -31
cats	2 -16 6
chair	-7 12 -13
change	6 -6 -5
change _ >	15 -10 -24
changed	-12 12 -12
changed _ had	-20 4 2
cheated	-27 -20 21
cheated >	-17 -19 19
cheated _ you	-17 -16 17
check	11 -25 4
check _ have	14 -15 -14
check _ understood	14 -15 -14
check i	14 -15 -14
checked	-13 4 -1
checking	-21 23 -24
checking _ you	-20 23 -23
cheers	15 -18 -14
cheers for	15 -18 -14
child	-29 -12 18
child >	-19 -6 9
children	-20 3 12
children >	-23 9 13
children _ >	-10 -18 19
children by	-16 15 -14
choice	2 7 -22
choose	-17 16 -11
choosing	-16 -3 9
chose	-33 -4 9
chose _ over	-18 -4 5
chose the	-19 23 -17
chose to	-7 14 -16
chose your	-15 -9 10
christening	-35 14 -6
christmas	-22 0 19
christmas >	-2 -16 7
christmas _ i	-18 21 -11
clear	-16 18 -18
clinic	18 -14 -23
clock	-10 17 -23
club	-12 21 -25
coat	10 -2 -19
coffee	20 -18 -20
cold	-15 -4 6
cold _ me	-14 -5 14
cold and	-11 13 -17
cold to	-14 -5 14
colleagues	-13 7 7
collect	-15 16 -16
collect _ from	-15 16 -16
come	-17 12 -3
come _ scan	-17 2 2
come _ the	-16 4 0
come _ you	-19 17 -16
come back	4 5 -16
come home	-16 9 -11
come to	-28 3 8
coming	3 -17 10
coming >	7 -15 5
coming _ by	-16 16 -12
coming _ six	-16 16 -12
coming _ the	-8 13 -23
coming home	-17 -2 7
compared	-13 14 -14
compared _ my	-15 14 -13
compared you	-15 9 -9
complained	-17 7 -3
congratulations	-13 -18 14
contract	20 -19 -24
control	-15 -20 20
controlling	-23 -5 9
conversation	12 -19 -4
cook	9 4 -15
cooking	-30 -8 11
cooking >	-20 -8 10
cooking for	-18 0 4
corrected	-19 18 -17
cost	-21 13 3
cost you	-17 18 -21
could	-18 4 2
could _ >	-29 15 -8
could _ a	-3 -24 5
could _ asked	-14 11 -11
could _ be	-11 -14 16
could _ bothered	-7 -14 13
could _ forgiven	-12 -19 19
could _ it	11 5 -18
could _ just	-17 1 8
could _ keep	-6 14 -18
could _ tell	1 -18 0
could _ the	-13 12 -13
could _ up	-17 1 9
could _ you	-26 -2 11
could have	-19 1 1
could not	-31 7 9
could see	-17 -11 13
could we	16 -6 -12
could you	22 -15 -22
council	6 7 -19
counselling	-21 -8 12
counsellor	-7 13 -12
counsellor _ >	21 -9 -21
counsellor _ to	-20 22 -19
couples	13 1 -21
course	-8 20 -24
coward	-19 -10 18
credit	-17 18 -23
credit card	-11 12 -19
cried	-14 16 -17
cried _ the	-14 13 -10
cried in	-21 20 -15
criticism	-15 -14 19
criticism >	-15 -14 19
cruel	-40 4 4
cruel _ the	-15 16 -16
cry	-35 -2 15
crying	9 -16 6
crying _ >	9 -16 6
dad	3 11 -24
dad _ >	-22 15 -12
dad _ ill	-18 2 2
dad and	9 -5 -22
dates	16 -11 -22
dates >	8 -6 -17
daughter	-17 14 -10
day	-21 -6 19
day >	-13 -15 3
day _ >	-20 7 -1
day _ the	-14 9 0
day _ was	-17 24 -28
day you	-21 -1 8
days	-29 30 -24
days >	-21 15 -11
days _ i	-8 14 -22
days i	-16 17 -19
debt	-25 8 3
debt >	-17 15 -15
decided	6 10 -13
decided and	-9 17 -31
decided what	-15 17 -17
deciding	-16 6 6
deciding _ >	-16 6 6
deciding to	-16 6 6
decision	-14 13 -10
decision about	-16 16 -13
decisions	1 4 -17
defensive	-21 16 -15
defensive _ you	-19 16 -15
deleted	-17 15 -13
deleted the	-17 15 -13
dentist	-1 9 -25
deposit	-7 10 -15
deserved	-27 -10 14
diagnosis	-15 21 -21
diary	-12 12 -12
did	-19 -4 10
did >	-9 -7 8
did _ >	7 -4 -10
did _ and	-15 1 -1
did _ ask	-22 6 1
did _ from	18 -5 -18
did _ get	10 -22 -2
did _ good	-18 -7 18
did _ have	-24 2 11
did _ i	8 -16 -2
did _ in	13 -18 -2
did _ know	-15 2 0
did _ me	8 -24 -7
did _ once	-12 -4 12
did _ out	-18 -7 9
did _ see	16 -6 -17
did _ that	1 -13 8
did _ the	-28 -17 23
did _ to	-18 3 2
did _ up	-12 26 -27
did _ you	-34 23 -13
did at	-21 22 -22
did everything	-11 -13 12
did i	-11 -27 14
did it	-11 2 3
did not	-28 32 -21
did the	8 -17 1
did to	-9 -12 11
did you	19 -25 -14
different	6 -3 -13
different _ ?	16 -13 -17
differently	-4 6 -22
dinner	-9 21 -26
dinner and	-18 18 -15
dinners	-22 21 -16
disrespected	-13 -15 14
divorce	-23 -14 15
diwali	-17 -10 16
do	1 -20 3
do >	-27 11 -5
do _ >	-39 -11 24
do _ ?	-18 -6 18
do _ and	-9 14 -16
do _ care	-14 -5 8
do _ come	-18 7 -2
do _ even	-22 7 9
do _ get	-28 -15 27
do _ hear	-16 2 14
do _ how	-28 12 7
do _ in	3 2 -16
do _ is	-18 10 0
do _ listen	-28 -6 27
do _ make	8 -21 -7
do _ me	-13 -17 13
do _ need	26 -17 -19
do _ run	10 -7 -21
do _ see	15 -8 -15
do _ shop	-6 8 -21
do _ the	14 -16 -10
do _ think	1 -14 1
do _ want	-1 -19 7
do _ you	-22 -10 18
do it	-18 24 -24
do not	11 -18 0
do the	8 -27 16
do you	-9 -13 10
does	9 -17 -5
does _ handover	19 -8 -19
does a	19 -8 -19
does not	4 -13 0
dog	0 -10 -1
dog >	1 4 -24
dog _ with	0 -18 3
dog _ you	-2 -18 8
doing	-36 26 -2
doing >	-25 14 -8
doing when	-14 -10 13
done	-28 9 12
done _ >	-22 10 -5
done _ way	-20 11 -9
done my	-27 7 -5
done to	-16 -19 16
door	-32 33 -29
door >	-20 29 -32
door _ >	-26 20 -16
down	-8 -4 6
down >	-3 7 -14
down _ >	7 -17 -1
down _ i	-21 21 -18
down _ the	17 -2 -21
down _ we	14 -14 -12
down for	3 -14 6
down the	4 13 -22
drained	-16 -6 15
drained _ >	-16 -6 15
drained me	-16 -6 15
drank	-11 -19 17
drawer	-7 8 -13
drinking	-28 7 7
drinking took	-15 13 -7
driving	11 -19 -7
drop	-20 20 -9
drop _ and	-20 20 -6
drop the	-20 20 -6
drove	7 -11 -6
drove _ >	8 -26 7
drove _ it	-17 -7 9
drove _ to	-17 -7 9
drove me	0 -18 13
due	3 -14 4
due _ the	18 -15 -14
during	-15 18 -20
each	22 -19 -7
each >	20 -18 -20
each _ >	2 0 -18
each _ us	14 -13 -14
each of	14 -13 -14
each time	-24 -1 5
early	15 -1 -17
earned	-25 -13 13
earned _ i	-5 21 -21
easier	12 -7 -22
easier _ you	14 -5 -14
easier for	14 -5 -14
easter	15 -16 -10
easy	15 -23 -6
easy _ the	16 -17 -11
easy to	6 -20 -4
eight	17 -17 -15
either	9 -5 -15
either _ us	10 -7 -13
either of	10 -7 -13
eleven _ >	-16 18 -18
eleven years	-13 3 2
else	-9 -30 21
else >	-7 -24 16
email _ the	17 -8 -18
embarrassed	-25 16 -4
empty	-19 11 2
end	-5 0 -1
end >	-17 6 7
end of	-3 1 -8
ended >	-12 18 -22
english	8 -7 -16
enough	-13 -23 18
enough _ >	-3 -17 6
enough _ i	-15 22 -23
enough _ it	-19 -15 17
enough _ you	-11 -14 14
enough for	-11 -14 14
enough to	-29 -11 16
even	-25 -10 20
even _ the	-18 -5 10
even _ was	-9 -14 14
evening	-12 11 -8
evening >	-13 12 -4
evening ?	7 -5 -11
evening _ >	7 -5 -11
evenings	4 9 -19
evenings >	-29 14 -9
evenings _ >	-12 13 -14
ever	-15 -8 12
ever _ for	-21 -8 10
ever _ me	-18 12 -7
ever _ was	-15 -11 11
every	-46 24 0
every _ >	-26 5 6
every _ and	-11 13 -14
every _ of	-17 4 4
every _ we	-18 -3 16
every _ you	-18 21 -22
every _ your	-19 1 1
every single	-19 -14 17
every time	-24 3 4
everyone	-13 -9 13
everyone _ what	-14 -16 17
everyone _ you	-16 2 2
everything	-18 0 11
everything >	-24 8 4
everything _ >	-22 -5 17
everything _ be	-14 -20 19
everything _ house	-11 -13 12
everything _ my	4 4 -17
everything _ that	-12 -12 12
everything _ to	-19 10 -7
everything _ you	-18 -2 10
everything about	-17 -7 13
everything from	5 -3 -16
everything had	-14 -20 19
everything in	-22 -7 9
ex	-11 18 -20
ex _ the	-14 14 -14
exactly	-17 -28 18
exactly _ were	-14 -9 13
exactly _ you	-17 -17 18
exactly what	-20 -15 20
except	-16 2 2
excuse	-23 5 5
excuse >	-17 7 -1
excuses	-16 -14 18
expect	-6 -23 20
expect _ to	-16 -20 21
expect you	-22 -18 21
expected	-28 10 -6
expected _ to	-28 10 -6
expected you	-12 15 -15
explain	-14 0 5
explanation	-11 -12 11
explanation >	-11 -12 11
eyes	-19 6 -4
eyes _ talked	-10 19 -19
eyes _ you	-15 14 -13
eyes when	-13 13 -12
face	-10 12 -11
face ?	13 -10 -13
face _ >	0 8 -15
face _ ?	13 -10 -13
face _ face	13 -10 -13
face to	13 -10 -13
failed	-18 -19 18
faithful	-29 7 0
families	12 -14 -7
family	-36 -19 28
family >	-25 -14 20
far	-9 16 -10
far >	-21 18 -12
father	-9 -22 14
father >	-28 -14 28
father _ and	-25 4 13
fault	-43 3 14
fault >	-24 14 -11
fault _ >	-18 6 0
fault _ the	-20 -11 15
fault _ you	-14 -17 15
fault that	-15 -23 16
fault with	-18 6 0
feel	-29 -9 21
feel _ >	-9 -24 19
feel _ about	-19 14 -6
feel _ by	-19 -14 15
feel _ down	-14 -17 16
feel _ i	-13 -23 23
feel _ on	-8 12 -16
feel _ the	-32 7 -1
feel _ when	-18 9 -8
feel _ with	-19 23 -20
feel _ you	1 -27 11
feel a	-13 15 -23
feel abandoned	-15 -17 17
feel betrayed	-18 -20 20
feel cheated	-12 -20 20
feel disrespected	-13 -15 14
feel let	-14 -17 16
feel like	-18 -6 10
feel lonely	-8 12 -16
feel nervous	-9 13 -18
feel sad	-21 22 -20
feel small	-21 8 9
feel tense	-6 9 -15
feel that	-17 -14 15
feel used	-11 -17 17
feel you	-17 -17 17
feelings	-26 3 5
feet	-15 -11 13
felt	-41 -4 10
felt _ >	-16 -10 11
felt _ at	-11 16 -18
felt _ by	-14 -18 18
felt _ of	-5 14 -15
felt _ the	-18 -3 7
felt _ when	-20 21 -21
felt _ whole	-12 -20 17
felt _ you	-22 -5 7
felt _ your	-18 -13 13
felt hurt	-10 -21 21
felt manipulated	-16 -23 21
felt scared	-16 16 -15
fight	-18 -2 5
finally	-23 -21 24
find	-20 9 -3
find _ from	-15 4 3
find _ the	-15 4 3
find _ to	-17 4 7
find out	-22 11 -7
fine	-1 12 -10
fine >	-21 11 2
fire	22 -19 -22
first	-10 -7 4
first _ >	-4 -24 10
first _ about	22 -22 -13
first _ is	-2 -18 17
first _ minutes	-4 6 -14
first _ money	12 -10 -16
first _ of	-21 22 -21
first _ that	-17 2 15
first _ the	-5 9 -30
first lie	-13 -11 17
first year	-5 8 -18
five	8 4 -23
five >	10 2 -15
five _ >	-9 10 -13
five minutes	-2 4 -11
fixed	-16 16 -16
flat	8 -14 -2
flat >	-10 -14 14
flat _ >	4 2 -19
flat _ the	13 -11 -16
flood	1 2 -16
flowers	-15 5 6
foot	-2 9 -22
foot in	1 7 -22
for	-19 1 5
for _ >	-7 -7 6
for _ ?	27 -17 -27
for _ a	-7 -14 14
for _ about	15 -12 -19
for _ after	-8 13 -14
for _ and	-38 20 -8
for _ at	-11 -6 10
for _ broken	-20 19 -13
for _ but	-15 -12 16
for _ by	-14 15 -16
for _ course	-18 19 -19
for _ day	16 -9 -17
for _ days	-11 12 -17
for _ excuse	-15 -18 17
for _ four	-23 5 4
for _ hour	7 -10 8
for _ i	-7 8 -12
for _ in	-6 -15 9
for _ just	-18 -2 8
for _ kitchen	-1 8 -30
for _ loan	5 2 -18
for _ long	-16 2 -1
for _ me	18 -18 -10
for _ minutes	8 -3 -15
for _ money	-2 13 -17
for _ month	3 -2 -16
for _ months	-16 12 -10
for _ my	15 2 -23
for _ of	-7 9 -10
for _ on	2 5 -19
for _ one	2 -18 7
for _ out	8 14 -18
for _ than	6 12 -16
for _ that	7 12 -26
for _ the	-11 -1 -2
for _ this	4 -18 1
for _ to	4 -24 13
for _ us	-12 6 2
for _ we	-12 -10 12
for _ what	-17 4 -3
for _ when	8 5 -25
for _ while	10 8 -24
for _ who	-16 9 1
for _ window	5 -3 -19
for _ with	6 -9 -6
for _ without	2 4 -12
for _ year	-24 18 -12
for _ years	-4 -12 10
for _ you	0 -7 -5
for _ your	-10 22 -15
for a	7 9 -28
for another	17 -9 -19
for both	-11 6 2
for coming	21 -11 -22
for days	-16 15 -13
for doing	-23 12 10
for everything	-28 -9 16
for finally	-19 -19 19
for five	14 -17 -11
for granted	-13 -4 6
for heating	14 -9 -15
for help	-26 30 -18
for it	-1 10 -17
for looking	8 4 -17
for making	15 -9 -19
for me	-6 -7 8
for months	-18 13 -11
for my	-15 25 -27
for nine	-15 14 -13
for once	-23 -18 23
for people	-16 9 1
for reading	1 11 -17
for so	-14 -1 2
for telling	15 -12 -15
for ten	-13 16 -17
for that	-21 20 -20
for the	6 8 -25
for this	15 -12 -16
for three	-22 4 3
for two	7 8 -21
for weeks	-22 2 15
for what	-16 -5 10
for years	-15 -7 9
for you	9 9 -22
for your	-6 -18 18
forced	-19 -26 21
forgive	-27 -27 28
forgive _ for	-17 -18 18
forgive _ you	-16 -21 21
forgive you	-18 -20 20
forgiven	-14 -15 15
forgiven the	-12 -19 19
forgot	-26 9 2
forgot _ >	-12 13 10
forgot _ birthday	-6 19 -20
forgot _ you	-16 14 -13
forgot to	-16 14 -13
forgot your	-6 19 -20
found	-27 -8 13
found out	-20 21 -21
four	11 -9 -9
four _ >	-11 -12 9
four _ by	-17 18 -15
four _ the	-16 15 -11
four _ us	-2 12 -18
four hundred	-20 2 4
four of	-2 12 -18
four times	16 -14 -17
four years	7 -17 6
free	8 -1 -27
friday >	4 -12 -1
friday _ >	12 -13 -11
friend	4 17 -26
friend >	-19 17 -16
friends	-35 6 4
friends >	-27 15 -7
friends _ you	-10 -15 15
friends and	-7 14 -14
friends first	-14 -14 14
frightened	-23 20 -16
frightened _ the	-16 16 -17
from	2 -4 -10
from _ >	6 -13 -2
from _ ?	19 -6 -20
from _ back	-5 11 -17
from _ bank	5 -2 -22
from _ on	-11 10 -15
from _ side	8 -5 -17
from _ sister	-7 11 -17
from _ three	0 5 -18
from _ to	13 -2 -17
from _ until	18 -17 -17
from _ you	-17 6 -4
from me	-9 -17 12
from my	7 -4 -17
from you	-13 16 -19
front	-17 9 -2
front _ the	-6 9 -30
front _ your	-17 18 -18
front of	-17 8 -1
full	-12 -17 17
fun	-14 5 6
fun _ >	-14 -4 12
funeral	-12 4 3
funeral >	-11 1 4
garage	13 -10 -22
gate	-16 19 -21
gate _ >	8 -19 9
gate open	-23 8 -6
gave	-30 3 5
gave _ >	-14 -14 14
gave _ a	-19 21 -22
gave _ and	-15 1 1
gave _ the	0 -9 0
gave me	-14 -4 6
gave up	-19 -18 20
gave you	-25 -1 4
get	1 -9 -6
get _ >	19 -19 -16
get _ ?	16 -13 -16
get _ about	-24 2 19
get _ i	1 9 -20
get _ in	-26 25 -22
get _ plans	-14 12 -9
get _ the	-21 -20 23
get _ when	-26 25 -21
get _ with	-26 -15 15
get anxious	-14 12 -9
get away	-21 -13 13
get it	-15 13 -11
get to	-23 -11 22
get your	8 -16 -8
gets	16 -14 -15
girls	3 3 -19
give	-27 9 7
give _ >	-30 7 5
given	-7 14 -16
glad	20 -24 -14
go	13 1 -19
go _ >	3 1 -12
go _ a	-19 10 -7
go _ and	-16 19 -19
go _ for	-17 -11 11
go _ it	11 -16 -5
go _ on	-8 13 -17
go _ weeks	-13 14 -16
go _ you	-1 11 -19
go first	24 -16 -21
go to	-15 19 -20
goa	-28 10 -7
goes	3 11 -20
going	-5 11 -11
going _ be	-16 -21 21
going _ before	-18 15 -10
going _ days	-16 14 -11
going _ for	-16 14 -11
going _ you	-15 -4 5
going to	6 0 -11
gone	-28 -3 10
gone >	-15 16 -4
gone to	-16 5 3
good	19 -11 -17
good _ for	-19 5 6
good _ i	-11 14 -17
good _ the	19 -6 -19
good _ to	16 -24 -7
good _ you	-6 -24 10
good enough	-11 -14 14
good of	15 -14 -15
got	-12 9 0
got _ >	11 -10 -7
got _ on	6 -16 0
got _ to	-14 18 -21
got _ wanted	-12 -12 12
got _ wrong	-19 20 -20
got _ you	-25 13 -2
got a	-17 11 -7
got hard	-7 -21 11
got it	-19 20 -20
got nothing	-20 -18 18
got what	-12 -8 10
graduation	-17 15 -14
gran	-3 6 -17
grandmother	-21 26 -27
grandparents	9 -7 -17
granted	-14 -8 9
granted >	-12 -4 6
grateful	15 -15 -15
gratitude	-12 -13 15
gratitude _ have	-12 -13 15
gratitude would	-12 -13 15
grieving	-17 14 -12
grieving _ i	-17 14 -12
grieving and	-17 14 -12
group	-20 24 -25
grow	-12 -15 14
grow _ >	-12 -15 14
grow up	-12 -15 14
grown	-14 -14 14
guess	13 -9 -7
guess _ was	6 -15 4
guess i	-14 -14 14
guilty	-18 -13 14
gym	-17 -8 16
had	-20 8 -4
had >	-16 17 -20
had _ >	3 -21 17
had _ and	12 -17 -1
had _ at	3 -10 6
had _ be	-28 11 -10
had _ been	-16 -16 16
had _ do	-18 -8 8
had _ for	-22 13 -6
had _ in	-26 27 -25
had _ it	-20 26 -28
had _ job	-22 -7 22
had _ me	-18 13 -11
had _ of	-16 -4 9
had _ on	-13 15 -15
had _ right	-23 19 -19
had _ the	-26 -25 28
had _ your	-19 9 9
had a	-17 8 -3
had not	-12 7 -6
had one	-1 -7 -4
had the	11 -10 -11
had to	-27 16 -11
had two	11 3 -22
had you	-18 -13 17
half	-2 6 -19
half >	5 -15 1
half _ hour	-3 7 -17
half _ it	7 -3 -17
half _ the	-22 21 -17
half an	-3 7 -17
half of	-22 27 -23
half term	5 -4 -13
hall	-12 15 -24
hand	-23 16 1
hand >	-17 10 7
handed	-25 27 -20
handed _ the	-13 17 -18
handle _ >	-9 -20 13
handle the	-14 13 -9
handled	-14 3 -1
handled the	-14 3 -1
handover	-9 15 -23
happen	6 14 -20
happen _ >	3 14 -18
happened	-14 -3 5
happy	-6 -9 5
happy _ >	-19 -2 8
happy now	-19 -13 18
hard	-19 19 -9
hard _ >	-18 17 -15
hard _ for	10 -7 -16
hard _ me	-17 14 -12
hard to	-22 15 2
hardly	-15 -2 3
has	6 -20 10
has _ been	-18 -12 18
has _ to	3 -18 5
has done	-17 -17 19
has to	2 -13 8
have	-10 -5 9
have _ >	-14 -2 6
have _ ?	17 -13 -16
have _ a	4 1 -16
have _ about	0 -12 3
have _ an	14 -14 -13
have _ and	7 -17 -6
have _ ask	-20 15 -5
have _ be	-24 -19 24
have _ been	16 -12 -11
have _ before	-19 -11 12
have _ children	19 -18 -19
have _ coming	-16 16 -12
have _ credit	-11 12 -19
have _ for	-27 21 21
have _ going	-16 17 -17
have _ good	15 0 -27
have _ home	-17 19 -21
have _ hour	15 -14 -17
have _ how	-31 12 -7
have _ if	-36 -31 39
have _ in	-28 30 -25
have _ it	-29 -18 20
have _ me	-33 -8 22
have _ my	-25 17 -2
have _ nice	-12 -6 9
have _ our	3 -17 7
have _ questions	13 -12 -17
have _ right	-23 -12 21
have _ sooner	-21 9 -6
have _ temper	-24 -13 17
have _ that	-5 -19 13
have _ the	-12 4 2
have _ things	-18 15 -17
have _ this	-16 10 10
have _ to	-16 5 2
have _ today	15 -7 -15
have _ told	-19 -10 11
have _ two	14 -12 -17
have _ until	16 -16 -17
have _ up	-16 1 9
have _ what	-12 5 2
have _ when	-14 17 -16
have _ worse	-19 -16 18
have _ years	-11 -16 12
have _ you	-9 -5 7
have _ your	-17 1 2
have a	-14 -1 8
have asked	-3 3 -9
have been	-12 4 -4
have booked	10 -8 -19
have both	16 -18 -12
have brought	8 -5 -13
have done	-24 -22 26
have forgiven	-14 -15 15
have gone	-19 -11 14
have got	-10 -10 19
have had	-28 10 -9
have handed	-16 16 -15
have joined	-12 15 -16
have kept	-21 -17 17
have known	7 -17 -7
have learned	-14 14 -16
have left	-13 -20 21
have looked	-15 -13 13
have my	12 2 -21
have no	-17 -4 22
have owned	-18 -14 17
have poisoned	-17 -13 17
have read	-19 -15 17
have stopped	-28 8 1
have the	15 -9 -16
have to	-17 8 7
have told	-10 0 -1
have written	-3 14 -22
have yet	-7 -14 11
have you	1 -17 0
having	-31 6 1
having _ >	-11 14 -17
having _ child	-17 -5 8
having _ to	-19 10 -9
having a	-18 -1 3
having somebody	-24 10 -7
he	-19 13 -12
head	-17 12 -4
hear	10 9 -26
hear _ >	-17 -2 12
hear _ how	-16 9 -7
hear _ say	10 6 -19
hear about	-3 4 -18
hear how	-13 8 -8
hear it	-16 5 -3
hear now	-16 9 -7
hear what	13 -9 -19
heard	7 12 -31
heard _ >	-21 10 -9
heard _ you	-19 4 -3
heard it	-9 17 -18
heard you	9 -1 -17
heating _ >	12 -27 -2
heating _ out	14 -9 -15
heating me	14 -9 -15
help	4 -2 -7
help _ >	-16 11 -9
help _ have	15 -10 -15
help _ i	-13 14 -12
help _ you	-20 -2 4
help and	-13 14 -12
help with	-19 2 8
help you	16 -10 -16
hen	-16 19 -21
hen do	-16 19 -21
her	-3 0 -3
her _ >	19 -21 -14
here	21 -11 -22
here >	16 -15 -14
here _ i	19 -17 -19
hid	-21 17 -3
hid behind	-13 1 6
hid it	-17 22 -23
hiding	-20 -7 8
hit	-14 -3 5
hold	-20 -6 6
holiday	0 7 -25
holiday >	7 -6 -15
home	-10 3 0
home >	-9 0 2
home _ >	5 6 -14
home _ six	-20 19 -13
home _ you	-15 -11 11
home and	-17 13 -12
home by	-20 19 -13
honest	-18 -17 20
honest _ me	-16 -7 16
honest about	-26 14 -9
honestly	-25 -8 16
honesty	-26 4 5
hope	4 -22 16
hope _ are	-19 -13 18
hope _ day	-18 -12 14
hope _ you	-24 -17 20
hope one	-16 -15 16
hope you	-19 -11 14
hospital	6 -10 -11
hospital >	-6 -32 15
hot	-23 2 10
hotel	-16 18 -19
hour	14 -11 -23
hour _ >	17 -14 -21
hour _ i	17 -16 -19
house	1 5 -12
house >	-13 5 1
house _ >	15 -25 -10
house _ and	-17 16 -12
house _ in	26 -26 -17
house _ you	-15 -1 4
house and	-15 -1 4
house was	19 -21 6
how	-22 18 2
how _ >	-15 6 -6
how _ day	-15 15 -12
how _ i	-16 20 -21
how _ it	15 -18 -11
how _ look	3 -15 -2
how _ see	17 -8 -18
how _ sleep	-18 -10 18
how _ spoke	-18 6 -3
how _ that	-19 9 10
how _ the	12 -3 -17
how _ those	-14 13 -13
how _ to	-18 6 -3
how _ was	-26 12 -7
how _ were	-15 22 -22
how _ would	-19 13 -9
how _ you	0 1 -4
how are	21 -19 -20
how did	36 -20 -37
how do	-20 -8 20
how i	-21 12 -8
how it	-17 4 -4
how lonely	-14 13 -13
how long	12 -22 -10
how that	-17 -17 18
how tired	-12 16 -16
how was	20 -17 -23
how you	-27 -5 9
humiliated	-15 -18 19
hundred	4 -9 2
hundred _ the	-12 11 -10
hurt	-28 5 2
hurt >	-18 -1 2
hurt _ >	-19 8 -7
hurt _ i	-15 2 -1
hurt _ what	-5 19 -20
hurt _ with	-14 21 -21
hurt _ you	-21 -21 22
hurt me	-22 -8 14
hurt you	-16 13 -6
hurts	-22 15 2
hurts _ to	-17 16 -12
hurts me	-17 16 -12
husband	-15 -26 21
husband to	-8 -17 13
i	-33 25 -11
i _ >	4 0 -7
i _ ?	7 -13 -4
i _ a	-6 12 -20
i _ abandoned	-20 -19 19
i _ about	-24 18 -12
i _ after	-20 16 -14
i _ all	-16 -6 8
i _ allotment	-11 12 -13
i _ an	-6 8 -10
i _ and	-28 -7 18
i _ angry	-19 7 -2
i _ anniversary	-15 13 -10
i _ anxious	-23 19 -17
i _ as	-21 -13 14
i _ ashamed	-15 15 -14
i _ ask	-21 10 6
i _ asked	-8 13 -18
i _ asking	11 -9 -13
i _ at	0 0 -8
i _ attacked	-16 -14 14
i _ away	1 6 -14
i _ back	-17 2 2
i _ be	11 -2 -31
i _ because	-31 -28 29
i _ been	-33 7 2
i _ before	-36 18 -6
i _ behind	-22 16 -14
i _ being	-15 24 -29
i _ betrayed	-18 -20 20
i _ bit	-21 24 -26
i _ booked	9 -7 -23
i _ both	-16 17 -18
i _ boys	1 0 -17
i _ brought	8 -5 -13
i _ but	-26 -28 28
i _ by	-8 -19 12
i _ changed	-20 4 2
i _ cheated	-12 -20 20
i _ cold	-16 8 -8
i _ collect	-15 16 -16
i _ come	1 5 -25
i _ coming	1 7 -11
i _ controlling	-23 -5 9
i _ cooking	-18 0 4
i _ cruel	-17 -4 6
i _ dad	8 6 -24
i _ day	-16 -15 16
i _ decision	-16 16 -13
i _ defensive	-21 16 -15
i _ did	-17 3 0
i _ disrespected	-13 -15 14
i _ do	-9 11 -14
i _ doing	-8 17 -16
i _ done	-27 7 -5
i _ down	6 -6 -8
i _ drank	-10 -18 16
i _ drop	-20 20 -6
i _ embarrassed	-18 19 -18
i _ even	-17 5 0
i _ every	-25 2 4
i _ everything	-19 -5 8
i _ eyes	-11 9 -9
i _ face	-23 25 -21
i _ faithful	-29 7 0
i _ fault	-19 1 4
i _ feel	-17 16 -15
i _ find	-17 -14 18
i _ first	11 -11 -15
i _ flat	-16 13 -11
i _ for	-26 5 5
i _ forgive	-14 -14 14
i _ forgiven	-14 -15 15
i _ friends	-16 -8 9
i _ from	4 -4 -9
i _ gave	-19 -17 18
i _ get	8 -13 4
i _ give	-28 -4 13
i _ glad	20 -18 -21
i _ go	-1 10 -16
i _ going	5 -4 -6
i _ gone	-16 -6 10
i _ good	-32 -4 13
i _ grateful	15 -15 -15
i _ guilty	-18 -13 14
i _ had	-29 -2 6
i _ handed	-16 16 -15
i _ happy	13 1 -19
i _ hard	-18 14 -11
i _ hardly	-15 -2 3
i _ have	-47 10 1
i _ hear	-21 22 -20
i _ honest	-18 0 2
i _ how	-27 24 -21
i _ hurt	-17 1 1
i _ i	-36 4 2
i _ if	-27 -8 11
i _ in	-1 13 -15
i _ instead	-16 16 -16
i _ is	-13 -4 9
i _ it	0 19 -32
i _ jealous	-11 26 -30
i _ joined	-12 15 -16
i _ just	-19 -6 9
i _ keep	9 -14 8
i _ kept	-20 -9 10
i _ kind	-17 -5 5
i _ know	5 2 -13
i _ late	-26 9 -7
i _ learned	-19 14 -7
i _ left	-20 0 3
i _ let	2 -14 -4
i _ like	8 -6 -7
i _ lonely	-16 21 -21
i _ looking	-21 13 -12
i _ love	-17 12 -8
i _ make	10 -9 -16
i _ making	-1 6 -15
i _ manipulated	-19 -14 15
i _ message	6 -5 -20
i _ mine	17 -16 -19
i _ mistakes	-22 -17 18
i _ more	-27 9 -5
i _ mother	-15 20 -20
i _ my	-37 6 6
i _ myself	-21 22 -18
i _ nervous	-12 15 -19
i _ night	-17 21 -20
i _ nights	8 -21 8
i _ no	-4 5 -19
i _ not	-24 17 -14
i _ nothing	-14 -5 5
i _ now	-22 -6 7
i _ of	-37 13 -4
i _ off	-25 24 -22
i _ on	-17 29 -39
i _ once	-24 18 -11
i _ one	-5 0 -5
i _ only	-17 -19 19
i _ opinion	-12 18 -20
i _ our	-27 29 -27
i _ over	-26 -11 22
i _ owned	-18 -14 17
i _ past	-24 14 -9
i _ patience	-19 18 -18
i _ patient	-15 -13 14
i _ pay	-20 22 -23
i _ peace	-9 15 -15
i _ phone	-14 15 -16
i _ plan	-18 17 -14
i _ prepared	-19 -15 16
i _ promise	-13 9 -7
i _ proud	-20 23 -23
i _ put	9 -3 -16
i _ putting	-13 16 -18
i _ quiet	-4 -8 4
i _ raised	-10 -18 15
i _ rather	-15 15 -16
i _ read	-20 1 12
i _ responsibility	-19 0 6
i _ responsible	-15 19 -27
i _ return	-18 17 -6
i _ right	2 -17 13
i _ ring	-15 21 -21
i _ rude	-17 4 -3
i _ sad	-23 28 -29
i _ said	-17 20 -20
i _ savings	-13 18 -21
i _ saying	-36 2 5
i _ scared	-15 20 -21
i _ secret	-22 15 -10
i _ see	-26 19 -16
i _ send	-34 14 -5
i _ set	-6 15 -27
i _ short	-18 11 -9
i _ should	-16 -19 18
i _ silence	-27 29 -28
i _ since	-27 -7 9
i _ six	-18 2 9
i _ so	-29 19 -11
i _ some	-15 0 3
i _ sorry	-37 0 5
i _ still	-21 16 -8
i _ stopped	-32 14 -7
i _ take	-16 18 -20
i _ talking	-4 11 -20
i _ tell	-16 3 1
i _ temper	-7 -19 18
i _ ten	-20 2 1
i _ tense	-6 9 -15
i _ thank	-16 13 -6
i _ that	-19 7 -5
i _ the	-22 21 -19
i _ them	-24 21 -15
i _ there	1 -1 -10
i _ things	-26 8 0
i _ think	-23 4 0
i _ this	-32 -14 21
i _ three	13 -12 -14
i _ time	-21 17 -16
i _ tired	-17 15 -15
i _ to	-19 5 2
i _ told	-7 0 -3
i _ too	10 5 -19
i _ two	13 -6 -24
i _ understand	-16 13 -12
i _ understood	6 6 -21
i _ up	-27 10 -2
i _ used	-17 -21 21
i _ want	-14 1 2
i _ was	2 -5 -3
i _ way	-15 19 -20
i _ we	15 -15 -13
i _ were	-19 3 -1
i _ what	-15 15 -13
i _ when	-35 22 -16
i _ which	-14 -12 13
i _ why	-19 -5 6
i _ willing	-11 -16 16
i _ with	-31 31 -27
i _ without	-15 12 -9
i _ work	-4 17 -20
i _ worried	-12 12 -16
i _ worries	-12 10 -10
i _ would	-19 16 -9
i _ written	-3 14 -22
i _ wrong	-17 -1 -2
i _ yes	-19 -10 10
i _ you	-15 15 -12
i _ your	-24 22 -22
i accept	-16 -15 16
i agreed	-28 26 -18
i always	-24 2 -1
i am	-11 -5 6
i answer	-12 12 -11
i answered	1 6 -28
i apologise	-24 -13 15
i appreciate	19 -18 -20
i ask	14 -14 -14
i asked	-25 17 -8
i bit	-18 -11 13
i blamed	-10 16 -18
i bought	-18 18 -19
i broke	-30 19 -11
i brought	9 -2 -18
i called	-29 24 -20
i came	0 -13 2
i can	-17 10 -14
i carried	-19 -10 13
i cheated	-17 5 -4
i check	14 -15 -14
i checked	-8 10 -13
i chose	-28 41 -40
i compared	-13 14 -14
i corrected	-19 18 -17
i could	-20 20 -14
i decided	-14 17 -17
i deleted	-13 12 -11
i did	-10 6 -4
i do	10 -15 -10
i drank	-12 -17 17
i ever	-18 -12 15
i feel	-46 -11 26
i felt	-42 -19 24
i forgive	-12 -17 16
i forgot	-24 12 -9
i found	-21 -8 10
i gave	-37 8 -1
i get	-13 25 -30
i give	-18 18 -18
i go	3 9 -20
i got	2 -3 -11
i guess	-14 -14 14
i have	6 0 -20
i heard	-15 18 -18
i hid	-36 18 -16
i hope	3 -22 17
i hurt	-25 5 -4
i ignored	-16 16 -15
i just	-15 -3 6
i kept	-32 15 -5
i know	-8 -7 7
i laughed	-15 13 -12
i left	-33 37 -34
i let	-28 24 -22
i lied	-25 3 3
i liked	-13 13 -13
i lost	-24 -6 9
i made	-25 31 -31
i miss	-4 15 -21
i missed	-10 10 -13
i moved	3 -17 11
i need	-12 12 -11
i needed	-19 5 -4
i never	-25 29 -25
i now	-20 19 -13
i only	-15 -19 19
i opened	-19 -15 16
i ought	-11 20 -20
i owe	-15 19 -21
i own	-9 -17 16
i paid	-9 -23 18
i picked	-9 17 -20
i pretended	-12 19 -19
i promised	-19 18 -17
i pulled	-22 8 -7
i pushed	-21 19 -18
i put	-18 28 -28
i raised	-11 -6 7
i rang	-1 7 -20
i read	10 -1 -17
i realise	-19 7 -7
i regret	-24 7 -4
i rolled	-19 12 -9
i said	-24 5 10
i saw	2 1 -14
i see	-25 6 -3
i should	-34 12 -8
i shouted	-13 -2 5
i slammed	-16 17 -16
i snapped	-28 8 0
i spent	-21 15 -4
i spoke	-17 26 -35
i stopped	-23 13 -2
i suppose	-19 -22 23
i take	-16 -10 9
i talked	-21 19 -18
i think	4 -12 2
i told	-22 28 -28
i took	-16 25 -29
i treated	-24 20 -19
i tried	-21 -17 23
i turned	-18 15 -15
i understand	-18 3 -3
i understood	16 -16 -14
i used	-17 31 -37
i voted	4 -3 -16
i want	-6 6 -16
i wanted	-1 18 -25
i was	0 -7 -1
i went	-39 24 -16
i will	9 -7 -17
i wish	-17 -10 11
i worked	2 -20 7
i worry	-11 12 -16
i would	6 3 -18
i yelled	-14 -17 18
idea	-29 -4 28
if	9 -35 9
if _ >	14 -13 -14
if _ are	-10 16 -18
if _ cared	-17 -6 16
if _ did	-21 -24 22
if _ gets	14 -16 -14
if _ had	-30 -23 28
if _ hurt	-11 -25 24
if _ is	14 -14 -14
if _ like	16 -7 -16
if _ not	0 -21 9
if _ of	9 -5 -15
if _ us	9 -5 -15
if _ was	-24 -16 22
if _ were	-33 5 1
if _ would	2 -25 4
if _ you	-17 -19 18
if i	9 -30 10
if it	1 -9 -2
if my	-14 -12 13
if they	-11 14 -15
if we	12 -11 -15
if you	-2 -14 5
ignored	-25 14 4
ignored _ for	-23 3 15
ignored you	-16 16 -15
impossible	-24 -29 29
impossible _ >	-25 -19 30
impossible _ talk	-18 -7 15
impossible _ you	-18 -24 24
impossible to	-23 -15 22
in	-14 18 -9
in >	-3 -19 11
in _ >	2 2 -10
in _ ?	19 -12 -24
in _ and	-5 12 -16
in _ before	-12 -16 12
in _ car	1 7 -19
in _ cold	-11 13 -17
in _ door	-7 10 -14
in _ drawer	-7 8 -13
in _ for	-13 3 6
in _ hall	-10 14 -21
in _ house	-13 10 -5
in _ i	1 11 -27
in _ is	-15 6 -1
in _ it	-15 3 10
in _ last	-13 14 -14
in _ now	10 -8 -24
in _ of	-18 1 10
in _ that	1 -24 4
in _ the	12 -7 -35
in _ then	17 -13 -15
in _ to	-17 -1 5
in _ we	8 -1 -34
in _ with	15 -14 -17
in _ year	2 2 -27
in _ years	-20 9 -8
in _ you	-24 -1 8
in _ your	-22 8 0
in a	-27 28 -18
in april	10 -12 -9
in eleven	-20 9 -8
in front	-17 8 -1
in it	-16 3 0
in lisbon	-21 13 -3
in may	12 -16 -10
in mine	17 -17 -11
in my	-13 3 -5
in october	17 -16 -12
in september	18 -8 -18
in spring	7 -6 -14
in that	-29 9 9
in the	0 18 -31
in your	3 0 -12
included	-3 13 -18
infront	-16 9 -2
infront of	-16 9 -2
instead	-18 20 -15
instead _ saying	-16 17 -16
instead of	-23 20 -13
insurance	6 4 -24
insurance _ it	-16 22 -22
into	-9 -4 3
into _ >	1 -21 9
into a	-23 6 -4
into someone	-21 8 4
inviting	-12 22 -23
is	-2 -18 9
is _ >	8 -16 -4
is _ ?	-3 -12 4
is _ a	16 -5 -19
is _ and	-23 9 2
is _ anything	12 -12 -11
is _ can	-16 -19 17
is _ fault	-23 -11 22
is _ first	17 -19 -12
is _ for	-10 -6 9
is _ i	-11 11 -13
is _ in	-4 8 -25
is _ it	-17 13 3
is _ me	-20 16 -3
is _ of	-14 -24 21
is _ on	25 -19 -25
is _ one	-4 12 -20
is _ part	17 -17 -17
is _ rush	14 -9 -17
is _ so	17 -21 -12
is _ something	18 -6 -18
is _ than	-14 -12 13
is _ that	-10 6 2
is _ the	9 -25 0
is _ to	13 -18 -9
is _ too	-2 -17 4
is _ what	-19 -10 16
is _ word	-14 14 -8
is _ you	-15 -13 17
is _ your	-7 -14 11
is a	2 -24 1
is at	22 -17 -24
is due	17 -11 -16
is fine	13 -17 -13
is for	-1 -19 2
is good	16 -9 -16
is in	-3 4 -19
is it	-4 -16 5
is mine	-22 18 -5
is more	-14 -12 13
is my	3 -20 4
is no	0 6 -22
is not	2 -14 2
is on	4 10 -29
is still	19 -18 -18
is that	-11 -17 14
is the	3 10 -36
is there	21 -14 -21
is you	-12 -21 14
is your	-15 -20 19
it	-23 3 10
it >	-15 1 4
it ?	6 -16 -1
it _ >	-6 -6 8
it _ ?	-12 -16 13
it _ a	15 -7 -20
it _ about	3 6 -20
it _ and	-14 -7 6
it _ as	-13 13 -12
it _ back	-17 -7 10
it _ be	-9 3 3
it _ been	-12 -7 9
it _ fine	13 -17 -13
it _ for	-17 9 -7
it _ from	6 16 -22
it _ good	8 -20 -4
it _ i	-11 13 -10
it _ idea	-14 -5 7
it _ it	-26 15 -9
it _ like	-17 -7 10
it _ me	-35 28 -17
it _ mess	-28 -5 7
it _ mine	-8 9 -22
it _ mistake	-25 5 -3
it _ my	6 2 -14
it _ not	-17 -18 19
it _ of	-10 10 -14
it _ on	-16 4 1
it _ quiet	-12 13 -17
it _ raining	17 -13 -18
it _ talk	-18 -7 15
it _ that	15 -10 -17
it _ the	-10 6 1
it _ they	-11 15 -14
it _ time	-16 8 9
it _ to	11 -2 -16
it _ too	4 6 -18
it _ turn	12 -28 -4
it _ two	-23 6 5
it _ up	-22 -16 18
it _ warm	14 -17 -2
it _ way	-9 -14 13
it _ when	-2 8 -12
it _ who	-24 8 -5
it _ whole	5 -3 -15
it _ would	-22 -18 20
it _ years	-19 -18 20
it _ you	-15 -5 1
it _ your	-28 -36 35
it and	-19 19 -16
it at	10 -8 -12
it back	-2 4 -12
it from	-19 -7 14
it gets	14 -16 -14
it go	-17 -4 6
it hard	-17 6 13
it help	15 -11 -15
it hurts	-17 16 -12
it if	-5 -16 9
it impossible	-19 -14 18
it in	-13 21 -26
it is	-1 -17 3
it left	-12 19 -19
it made	-12 22 -22
it must	-10 4 4
it on	-22 28 -28
it once	10 -15 11
it out	-7 20 -24
it ruined	15 -17 -14
it takes	-21 -21 22
it that	-13 -2 4
it the	-9 10 -15
it to	-3 -11 2
it took	-19 16 -13
it up	-27 -8 9
it was	3 -11 -1
it were	-20 1 11
it when	1 -30 7
it with	-5 14 -19
it would	-10 1 0
it wrong	-19 20 -20
january >	12 -19 -2
jealous	-33 24 -15
jealous _ your	-8 16 -16
jealous of	-33 10 0
jealousy	-19 8 6
jealousy about	-10 19 -23
job	-1 5 -9
job >	1 -10 1
job _ >	-2 -19 4
job _ you	-17 10 -9
job in	-1 -19 3
joined	-12 15 -16
joke	-15 -1 2
joke >	-15 -1 2
jokes	-13 18 -19
jokes _ your	-7 11 -12
jokes about	-7 11 -12
june	12 -3 -24
june >	17 -11 -20
just	-20 -19 25
just _ >	-11 -5 10
just _ for	6 -18 -1
just _ not	-27 1 8
just _ to	-13 -8 13
just _ you	-15 -5 8
keep	15 -9 -16
keep it	9 0 -15
keep the	10 -12 -6
keeping	-13 15 -14
kept	-47 16 1
kept _ >	-33 -12 17
kept _ from	-16 6 -3
kept _ myself	-13 9 -9
kept _ of	-16 -12 12
kept _ to	-14 15 -14
kept _ vows	-15 -16 17
kept a	-21 -9 12
kept me	-20 9 -8
kept my	-16 -13 15
kept the	-22 -4 7
key	9 -9 -15
keys	14 -8 -15
keys are	9 -15 -7
kids	-11 5 3
kids _ and	8 3 -18
kids _ not	-15 -12 14
kids are	-5 -13 6
kids do	-15 -12 14
kind	-24 -4 8
kitchen	-5 6 -16
kitchen >	9 -14 2
knew	-17 -22 20
knew _ i	-10 12 -11
knew _ was	-10 12 -11
knew _ were	-15 -14 15
knew _ you	-22 -17 20
knew exactly	-14 -9 13
knew what	-18 -5 9
know	0 -12 5
know _ >	-12 -12 15
know _ did	-8 -13 10
know _ i	2 -14 10
know _ is	13 -1 -14
know _ my	-19 13 -12
know i	-12 6 -4
know it	-7 12 5
know that	12 2 -18
know you	-30 -21 24
knowing	-7 18 -19
knowing _ it	-7 18 -19
known	7 -17 -7
ladder	-20 20 -6
landed	-14 13 -12
laptop	-20 14 -10
last	-2 -5 -4
last _ >	-19 10 -6
last _ for	5 8 -18
last _ my	3 13 -15
last time	20 -20 -17
last winter	9 -7 -9
last word	-13 4 0
last year	-20 22 -24
late	-16 13 -11
late >	-11 22 -23
late but	-9 -17 16
late to	-9 21 -23
lateness	-19 21 -23
lateness _ the	-17 18 -26
later	14 -14 -13
laughed	-15 13 -12
laughing	-15 18 -19
lazy	-24 -16 18
learned	-21 8 0
learned _ say	-20 8 -6
learned to	-19 14 -7
lease	7 -1 -19
lease _ october	14 -13 -13
lease _ on	13 -13 -12
lease _ out	13 -13 -12
least	-25 -18 25
least i	-20 -11 20
leave early	-15 17 -17
leave the	-14 4 -3
leaves	-17 -16 19
leaving	-22 16 -1
left	-19 26 -19
left >	-17 -6 14
left _ >	-13 19 -17
left _ ago	-11 -16 12
left _ on	5 7 -16
left _ room	-13 15 -17
left _ to	-21 19 -17
left all	-8 16 -18
left for	11 -16 -7
left you	-23 19 -17
let	-10 -4 7
let _ >	-7 -3 0
let _ away	-21 -13 13
let _ be	-24 3 13
let _ find	-15 4 3
let _ get	-21 -13 13
let _ honest	-19 -11 18
let _ it	-16 -1 8
let _ know	10 4 -18
let _ leave	16 -9 -17
let _ mother	-7 11 -12
let _ my	-13 12 -12
let _ of	-6 14 -16
let _ out	-16 11 -2
let _ speak	-15 7 -7
let _ the	3 0 -8
let down	-14 -17 16
let it	-20 -1 2
let me	-2 -15 11
let my	-9 13 -13
let the	-23 6 5
let things	-17 -3 7
let us	11 -21 -7
let you	-26 23 -21
let your	-19 -22 20
letter	8 9 -34
letter >	-18 21 -23
letter _ >	10 -8 -24
letters	-21 7 -6
library	-2 -14 4
library >	-17 2 6
lie	-14 8 -3
lied	-23 -7 14
lied >	-17 -12 14
lied _ the	-14 -16 18
lied _ would	-15 -18 19
lied _ you	-23 19 -16
lied about	-16 2 5
life	-13 13 5
lift	15 -12 -21
like	-1 -6 1
like >	17 -19 -16
like _ >	-21 -9 19
like _ a	-23 -1 5
like _ about	24 -24 -26
like _ and	-18 23 -23
like _ apologise	-18 14 -12
like _ end	14 -9 -20
like _ for	7 -6 -18
like _ gave	-8 -15 11
like _ have	-22 18 -10
like _ hear	17 -22 -8
like _ i	-20 -15 20
like _ in	-11 13 -13
like _ it	-19 21 -16
like _ keep	-1 3 -17
like _ left	-12 -2 3
like _ of	-9 -8 -1
like _ out	-18 -18 19
like _ say	15 -25 -10
like _ talk	13 -13 -16
like _ the	-23 12 5
like _ to	7 2 -15
like _ what	9 -7 -16
like _ when	3 -17 4
like _ with	0 -19 10
like _ write	-14 16 -16
like _ you	7 -6 -19
like a	-16 5 -1
like an	-14 4 -3
like for	7 -6 -20
like having	-18 -1 3
like i	-11 -11 11
like me	8 -10 -7
like that	-13 -1 8
like the	-21 12 -8
like this	-21 8 -6
like to	6 8 -35
like you	-20 -21 22
like your	-25 -18 22
liked	-13 13 -12
lisbon	-21 13 -3
list	14 -17 -1
list _ the	7 -17 8
listen	-16 -2 3
listen >	-23 -9 20
listen you	-25 -5 25
listened >	-19 18 -17
listening	5 -17 -3
listening >	14 -17 -14
little	-6 -10 7
live	-18 11 -7
live _ >	-18 -14 18
live with	-18 11 -7
lived	16 -14 -8
lived _ for	12 -11 -13
living	-18 -23 24
living _ >	-13 -20 19
living _ a	-16 -13 15
living _ you	-12 -19 17
living with	-24 -23 25
loan	-9 -10 6
loan _ it	-17 15 -14
loan _ the	6 -6 -18
lonely	-19 25 -25
lonely _ sundays	-19 14 -13
lonely on	-8 12 -16
lonely those	-14 13 -13
long	-4 -1 -5
long >	6 -15 -3
long _ i	-27 14 -11
long _ you	15 -2 -17
long before	-14 -14 14
look	-15 -17 21
look _ >	-22 8 -6
look _ the	-12 -24 21
look _ your	15 -9 -15
look at	-21 -17 18
looked	-14 11 -8
looking	-16 9 -7
looking _ >	-20 -5 6
looking after	8 4 -17
looking for	-9 -16 15
lost	-31 19 -7
lost _ >	-9 -18 11
lost _ temper	-7 -19 18
lost _ the	-18 19 -16
lost my	-24 -6 9
lot	4 11 -19
lot _ >	-7 11 -16
lot _ it	-7 14 -24
loud	-15 17 -16
loud in	15 -18 -13
love	-22 4 6
loved	-21 7 6
loved _ and	-19 19 -16
loved _ i	-19 15 -9
loved me	-19 -19 20
loving	-18 1 10
lunch	-3 7 -18
lying	-17 -14 17
made	-16 21 -18
made _ >	-24 2 11
made _ and	-18 17 -14
made _ decision	-16 16 -13
made _ feel	-20 3 3
made _ for	16 -2 -20
made _ i	-19 9 -6
made _ impossible	-25 -13 24
made _ my	-12 18 -17
made _ small	-21 8 9
made _ to	4 -18 -2
made _ with	-11 18 -18
made _ your	-8 24 -28
made a	-18 16 -15
made it	-1 -2 -14
made me	-25 -3 11
made our	-24 5 7
made the	-14 -3 4
made up	-8 17 -18
made you	-14 24 -27
made your	-18 3 9
make _ >	4 -14 -1
make _ about	-21 -11 19
make _ for	-8 14 -21
make _ you	-23 12 8
make me	-35 -24 34
making	-15 -12 16
making _ >	4 -14 3
making me	-11 -15 15
man	-22 -23 23
managed	-20 17 -13
manipulated	-19 -14 15
manipulated _ whole	-12 -20 17
manipulated the	-12 -20 17
many	-14 -19 14
marathon	-2 -18 9
march	2 7 -20
march >	4 -3 -13
march and	-5 14 -17
marriage	-24 -11 17
marriage >	-24 1 13
married	0 -17 2
married >	-25 -12 25
married me	-10 -18 12
mates	-21 10 -7
mattered	-22 9 -5
may	14 -6 -18
may >	12 -2 -16
maybe	-15 -5 5
me	-33 0 18
me >	-28 -5 16
me ?	-8 -21 8
me _ >	-19 7 -4
me _ ?	7 -15 -6
me _ a	-8 -13 11
me _ an	-21 -17 21
me _ and	2 -12 8
me _ are	-6 -29 8
me _ before	-1 -13 2
me _ explanation	-16 -12 16
me _ for	-16 -16 17
me _ i	-6 -18 12
me _ it	-8 -3 4
me _ job	-7 -24 10
me _ know	15 -12 -15
me _ leave	-16 14 -13
me _ my	-22 -33 25
me _ sunday	19 -20 -19
me _ that	-18 15 -7
me _ the	-17 -17 19
me _ then	-8 -21 12
me _ think	2 8 -15
me _ times	-14 8 -8
me _ to	-26 13 -11
me _ were	-17 -19 22
me _ with	-18 -6 16
me _ you	-22 -15 19
me _ your	-19 15 -10
me an	-16 -12 16
me and	-37 14 -2
me as	-13 -23 21
me at	-10 -20 13
me feel	-25 -19 20
me first	-17 -14 19
me for	-14 -12 16
me from	-21 13 -7
me in	-29 12 -1
me like	-13 -13 14
me on	16 -29 -15
me out	-4 -21 12
me the	1 -14 0
me three	-14 8 -8
me to	-17 13 -12
me twice	7 13 -21
me when	14 -21 -13
me who	-25 7 -3
me you	5 -21 -1
mean	3 7 -15
mean _ you	11 4 -18
means	4 -16 1
meant	-23 2 0
mediator	2 -10 2
meet	4 5 -22
meeting _ for	19 -17 -17
meeting is	19 -17 -17
men	-14 4 6
mentioned	13 4 -27
mess	-28 -5 7
message	19 -12 -25
messages	-10 15 -20
met	19 -27 -2
met _ at	10 -8 -14
might	-16 -21 19
mind	4 -20 4
mind >	-34 8 -3
mine	-12 13 -28
mine >	-9 10 -16
mine _ >	10 -8 -18
mine _ it	-14 16 -17
mine _ the	-6 6 -21
mine and	-8 13 -16
mine to	-15 16 -16
minute	-22 13 -1
minute _ got	-15 -17 16
minutes	11 1 -24
minutes >	9 -4 -20
minutes and	3 7 -20
miss	-4 15 -21
missed	-17 14 -15
missed the	-10 12 -24
missed your	-21 -2 3
mistake	-49 -1 9
mistake _ you	-16 -26 24
mistake was	-26 -7 10
mistakes	-22 -17 18
monday	15 -7 -21
monday >	25 -20 -18
mondays	19 -10 -18
money	-16 12 -3
money >	-1 -11 4
money _ i	-20 20 -20
money _ the	-21 17 -9
money and	-7 9 -23
money for	17 -12 -17
month	3 8 -35
month >	6 -3 -19
months	-13 14 -22
months >	5 4 -20
moods	-24 -13 14
moods >	-19 -7 7
more	-27 8 3
more _ >	-18 14 -13
more _ i	-19 19 -17
more _ than	-25 -6 11
more _ you	-11 -13 13
more i	-12 -17 17
more than	-26 13 -7
morning	-20 20 -14
mornings	21 0 -25
mornings >	5 2 -15
mortgage	-7 -22 14
most	-1 12 -16
most _ >	-27 16 -13
most _ ?	23 -19 -23
most of	-20 4 4
mostly	11 11 -30
mother	-30 5 12
mother >	-17 5 -4
mother _ and	-14 5 6
mother _ to	-7 11 -12
mother speak	-7 11 -12
mouth	-13 -15 15
mouth >	-13 -15 15
move	-9 8 -9
move to	-4 10 -23
moved	11 -2 -21
moved _ >	16 -2 -18
moved _ in	16 -12 -16
moved _ the	12 -11 -19
moved in	-4 8 -17
moved out	16 -18 -2
moved the	-17 18 -18
moving	-13 -5 5
much	-6 -15 14
much >	-11 -5 11
much _ the	15 -12 -20
much _ was	-23 7 -2
much _ you	-6 -11 6
much as	-15 -18 17
much i	-16 20 -21
mum	6 -6 -11
mum >	-26 11 13
mum _ >	17 -16 -15
mum and	3 6 -28
must	-26 9 15
must _ how	-17 -17 18
must _ that	-13 -14 15
must _ to	-20 -9 18
must _ you	-14 5 -4
must be	-20 -11 19
must have	-19 20 -15
my	-24 17 -6
my _ >	-1 -16 12
my _ a	-21 21 -20
my _ about	-18 20 -21
my _ against	-18 -14 18
my _ and	-7 4 -1
my _ as	-13 14 -14
my _ at	-3 13 -25
my _ because	-10 -14 14
my _ can	9 0 -13
my _ for	-34 -4 6
my _ front	-13 17 -20
my _ head	-9 17 -22
my _ i	-8 10 -15
my _ in	-12 -9 4
my _ is	8 -22 -1
my _ it	-21 -14 19
my _ me	-1 8 -18
my _ mistake	-29 -22 27
my _ my	-9 14 -17
my _ now	7 -21 3
my _ of	-15 7 0
my _ on	-6 16 -27
my _ over	-21 27 -26
my _ speak	-8 13 -13
my _ that	2 7 -19
my _ the	-11 22 -37
my _ there	4 -15 3
my _ to	-5 23 -28
my _ too	-13 -17 17
my _ took	-15 13 -7
my _ trusting	-15 -13 14
my _ until	-1 3 -16
my _ was	-42 -16 26
my _ what	4 5 -18
my _ will	18 -18 -11
my _ with	-12 18 -19
my _ you	-15 -3 6
my _ your	3 7 -26
my back	-5 -29 16
my birthday	-23 13 -9
my brother	1 -2 -9
my day	-18 -6 12
my decision	-16 4 13
my doing	-23 20 -16
my drinking	-15 17 -18
my ex	-22 22 -21
my eyes	-11 9 -9
my family	-21 -15 18
my fault	-31 7 0
my friends	-24 -24 27
my jealousy	-8 11 -16
my jokes	-14 15 -15
my mates	-16 6 -4
my mistake	-36 2 2
my moods	-20 21 -21
my mother	-23 9 -5
my mum	-1 -25 8
my notes	4 -4 -13
my only	2 -16 -1
my opinion	-18 19 -17
my own	-30 5 1
my parents	5 -2 -11
my part	-30 -3 13
my phone	-22 25 -23
my share	-9 -16 15
my silence	-18 13 -13
my sister	0 3 -11
my temper	-21 16 -13
my voice	-11 8 -7
my whole	-14 -11 11
my work	-26 22 -21
myself	-24 22 -19
myself >	-8 10 -12
myself and	-10 12 -21
name	5 0 -18
name _ the	6 -4 -11
names	19 -19 -17
names >	17 -16 -18
nan	-10 11 -9
nan _ >	3 -26 3
nearly	3 22 -24
nearly _ that	-11 19 -18
nearly everything	-11 19 -18
need	-9 6 -4
need _ >	-20 6 0
need _ a	6 8 -19
need _ apologise	-17 -14 15
need _ before	7 11 -16
need _ me	16 -6 -19
need _ the	-22 20 -15
need _ to	-20 -12 15
need a	-6 16 -29
need from	16 -6 -19
need more	-24 19 -17
need the	-16 12 -8
need to	-4 -23 20
needed	-17 18 -16
needed >	7 13 -15
needed _ >	-19 11 -8
needed to	-17 -13 15
needed you	-14 -14 14
needs	10 -14 -9
neighbour	9 1 -19
nervous	-12 15 -19
never	-35 5 15
never _ >	-14 1 4
never _ a	4 12 -18
never _ asked	-15 -1 1
never _ for	-23 0 11
never _ how	-15 -1 1
never _ i	-17 4 0
never _ me	-11 -19 17
never _ the	-21 9 -6
never _ when	-14 -14 14
never _ you	-17 12 -4
never apologised	-11 -15 11
never had	-5 -17 9
never once	-18 0 9
never there	-14 -14 14
new	6 14 -21
new _ >	11 8 -21
new _ i	-13 18 -16
news	-14 8 -6
next	0 5 -20
next _ >	-10 10 -17
next _ is	16 -15 -14
next _ the	7 -9 -7
next week	-7 14 -21
nice	-5 -11 6
nice _ you	12 -19 -12
nice to	1 -11 1
night	-25 24 -10
night >	-19 16 -12
night _ as	-17 21 -20
night and	-12 18 -20
nights	10 -18 -7
nights >	-10 10 -18
nights the	-21 -6 8
nine	7 6 -20
nine years	-1 8 -18
nineteen	9 -20 9
ninth	6 -5 -18
no	2 -3 -10
no _ >	2 -5 -6
no _ answer	12 -12 -9
no _ i	-16 -24 22
no _ needed	17 -15 -17
no _ on	17 -14 -15
no _ talking	6 -19 10
no _ to	8 -10 1
no _ you	-19 19 -19
no idea	-23 -7 24
no phones	19 -18 -12
no right	-25 14 7
no to	-5 14 -19
no wonder	-18 2 10
nobody	1 -6 1
nobody _ to	-4 -22 5
none	-9 -17 16
none of	-9 -17 16
noon	13 -11 -14
normal	-30 -14 17
normal _ to	-13 -18 18
not	-23 -2 12
not >	-27 -18 21
not _ >	-19 2 6
not _ a	-21 -23 25
not _ about	-35 15 -8
not _ an	3 -18 7
not _ and	0 -18 6
not _ answer	17 -17 -16
not _ ask	-15 -2 9
not _ at	-16 -3 5
not _ be	-20 -18 21
not _ bothered	-7 -17 16
not _ for	-24 28 -28
not _ had	-26 11 -10
not _ here	-14 -7 11
not _ honest	-15 -5 14
not _ how	-13 13 -1
not _ i	-7 -11 9
not _ in	-10 13 -13
not _ is	-15 -14 16
not _ it	-21 9 8
not _ looked	-15 -13 13
not _ me	-10 -21 11
not _ my	3 -14 10
not _ needed	-16 -25 23
not _ of	12 0 -17
not _ one	-16 -14 14
not _ out	-33 -17 25
not _ sitting	-14 -7 11
not _ that	-20 0 10
not _ the	-7 8 -9
not _ them	3 10 -21
not _ to	-6 11 -18
not _ up	-33 26 -20
not _ what	15 -10 -10
not _ when	-15 13 -12
not _ who	-8 -19 18
not _ wife	-15 -25 25
not _ with	-15 -3 7
not _ would	-13 15 -15
not _ you	-44 6 5
not _ your	-13 3 1
not a	-15 2 1
not apologise	-20 -10 12
not at	20 -18 -19
not be	-23 -21 25
not bring	-23 17 -7
not care	-17 -9 11
not come	-27 0 14
not easy	6 -20 -4
not even	-9 5 0
not for	-16 -17 17
not get	-28 -5 25
not handle	-16 -10 17
not have	-10 9 -17
not honest	-22 14 -13
not know	0 -11 3
not let	-13 11 -11
not like	-19 9 -5
not listen	-28 5 -4
not make	-27 14 5
not me	-12 -9 10
not my	-17 -20 20
not once	-15 5 -2
not one	-20 6 -1
not pretend	-16 -14 16
not run	5 -16 7
not sleep	-12 -15 12
not sure	-15 4 -2
not take	-18 16 0
not talk	-3 4 -18
not tell	-18 -10 14
not the	-8 -19 17
not to	-25 11 -3
not you	-19 -12 19
note	10 -13 2
note >	-34 -8 12
notes	24 -14 -25
nothing	-5 -27 13
nothing >	-18 -4 7
nothing _ >	-27 -13 14
nothing _ i	-21 1 7
nothing _ was	-19 -9 16
notice i	-24 -3 14
noticed	-12 6 -1
now	-10 1 -2
now >	-12 -10 11
now ?	18 -9 -18
now _ >	6 17 -24
now _ lonely	-14 13 -13
now _ the	-17 3 7
now _ those	-14 13 -13
now _ your	-19 -15 18
now how	-20 15 -13
number	21 -7 -22
nursery	-13 -8 12
of	-31 16 3
of _ >	-1 1 -7
of _ ?	-5 -12 8
of _ a	-14 -33 17
of _ about	-15 -4 7
of _ and	4 7 -22
of _ at	-20 8 3
of _ can	5 -14 3
of _ children	-10 11 -23
of _ flood	1 2 -16
of _ for	-11 -16 12
of _ friends	-17 4 10
of _ have	-9 -18 9
of _ i	-17 20 -17
of _ in	-12 4 3
of _ kept	-26 -1 8
of _ leave	-29 -1 4
of _ month	-20 17 -7
of _ night	17 -15 -20
of _ on	-13 6 3
of _ the	-17 -6 10
of _ to	6 -7 -1
of _ was	-17 3 7
of _ were	20 -16 -19
of _ what	-16 6 0
of _ with	-20 22 -22
of _ you	-35 4 2
of being	-11 16 -17
of it	-16 -2 10
of me	-17 5 0
of mine	-20 -4 5
of my	-24 4 11
of said	-16 -15 17
of saying	-16 17 -16
of that	15 -15 -6
of the	-16 12 -8
of them	-16 19 -18
of this	5 -18 1
of us	4 -15 0
of weekend	6 1 -16
of what	-22 25 -19
of you	-20 -6 10
of your	-12 11 -14
off	-16 1 4
off >	-34 4 10
off and	14 -10 -28
off the	-14 0 7
offered	17 -14 -17
office	-15 1 5
ok	23 -13 -23
ok so	4 0 -16
old	-10 9 -7
on	-7 4 -12
on >	-22 0 6
on _ 14	9 -4 -19
on _ 22	18 -17 -17
on _ >	2 -14 -2
on _ about	-1 3 -16
on _ and	17 -9 -29
on _ at	8 1 -25
on _ because	-10 19 -21
on _ big	-11 17 -21
on _ day	7 4 -18
on _ first	-17 18 -15
on _ for	-9 9 -8
on _ friday	-1 -24 1
on _ from	-10 13 -16
on _ i	-9 14 -23
on _ in	-12 2 4
on _ list	17 -12 -26
on _ night	-11 14 -23
on _ ninth	6 -5 -18
on _ of	7 -5 -25
on _ on	-24 25 -22
on _ own	-20 8 -3
on _ parenting	-17 17 -15
on _ since	-15 14 -8
on _ so	9 -20 6
on _ son	-17 -17 17
on _ that	5 -1 -16
on _ the	-12 6 -2
on _ to	8 7 -15
on _ tuesday	11 -13 -9
on _ your	-18 0 11
on a	-10 -4 7
on as	-17 20 -18
on being	-18 10 3
on friday	9 -7 -17
on it	10 -11 -5
on me	6 -19 -6
on monday	11 -4 -17
on my	-26 -3 11
on purpose	-19 -8 19
on sunday	-9 23 -24
on that	4 4 -17
on the	5 -2 -13
on time	-17 8 2
on tuesdays	-15 14 -10
on weekdays	18 -26 -11
on you	-32 16 -12
on your	-28 8 4
once	-36 -2 21
once >	-17 -5 8
once _ how	-15 -1 1
once _ i	-14 -2 3
once _ the	-10 2 5
once _ you	-23 8 0
once asked	-15 -1 1
once i	-17 2 0
once you	-20 -11 19
one	0 -13 7
one >	1 15 -26
one _ >	4 -29 15
one _ ?	-25 -17 25
one _ and	13 -12 -18
one _ has	-7 -14 11
one _ in	-8 11 -22
one _ of	-16 -14 16
one _ out	-25 -14 16
one _ the	16 0 -43
one _ up	8 -19 8
one _ us	-4 -14 5
one _ we	-7 -19 8
one _ would	-16 7 0
one _ you	-11 5 -2
one _ your	-29 1 4
one car	18 -10 -17
one day	-21 -14 19
one do	18 -9 -18
one in	4 -16 6
one of	-13 12 -8
one person	-15 -17 17
one to	-19 -16 19
one who	-34 13 3
ones	-10 13 -22
only	-23 -22 22
only >	14 -10 -14
only _ about	-20 -7 17
only _ in	-15 -11 14
only _ the	-18 -13 14
only _ was	-13 -13 13
only _ who	-7 -18 11
only _ you	-10 -19 18
only one	-8 -20 13
open	-15 9 -6
opened the	4 5 -19
operation	20 -17 -22
opinion	-12 18 -20
or	20 -13 -28
or _ that	17 -24 -14
or is	12 -23 -8
or shall	16 -6 -24
order	-20 12 -2
order >	-10 15 -18
other	-13 -15 16
other _ >	10 -18 -1
other _ and	-18 17 -10
otherwise	-23 6 8
ought	-30 8 -1
ought _ have	-26 10 -5
ought to	-30 8 -1
our	-11 18 -18
our _ >	-36 5 19
our _ and	-16 16 -15
our _ i	-10 18 -19
our _ on	18 -23 -13
our _ to	-12 15 -16
our anniversary	2 3 -13
our evenings	-22 4 6
our marriage	-17 -9 14
our son	-22 14 0
out	-21 0 9
out >	2 -6 -4
out _ >	-19 25 -25
out _ a	-16 -1 6
out _ and	5 -14 7
out _ i	-12 14 -15
out _ my	-15 9 -9
out _ the	-3 -21 16
out for	-13 -7 10
out from	-19 13 -6
out of	-11 -5 6
out on	12 -13 -7
outside	-7 14 -26
outside >	-9 12 -15
over	-19 1 5
over >	8 -1 -26
over _ >	-22 22 -18
over _ and	-19 -15 16
over _ at	-11 21 -21
over _ every	-20 2 3
over _ weekends	-23 22 -13
over a	-21 5 -2
over your	-6 20 -32
overlook	-16 -14 14
owe	-20 18 -4
owe _ an	-20 20 0
owe _ apology	-14 14 -14
owe _ explanation	-16 -12 16
owe me	-16 -12 16
owe you	-12 15 -16
own	-29 1 10
own >	-18 -4 6
own _ >	-15 2 2
own _ against	-18 -14 18
own _ and	-21 -9 10
own _ me	-18 -14 18
own _ the	-12 19 -21
own children	-17 -15 16
own head	-9 17 -22
own my	-9 -17 16
own that	-16 19 -19
owned	-18 -14 17
packed	-24 22 -18
packed for	-21 20 -15
paid	-17 -14 15
paid _ >	11 -9 -15
paid for	-29 -15 22
paid the	4 2 -21
papers	8 -11 -9
parenting	-17 17 -15
parents	10 2 -25
parents _ >	-6 19 -29
parents _ i	9 -8 -20
park	11 1 -21
parking	3 11 -12
part	-6 -5 5
part _ ?	18 -7 -18
part _ the	4 5 -18
part for	18 -7 -18
part in	-17 5 0
part of	10 -20 -8
part was	-16 10 -6
partner	-18 -12 14
party	-5 5 -6
party >	-5 8 -11
party _ >	-1 -19 4
passports	-8 13 -17
past	9 1 -21
past _ >	14 -15 -10
past _ you	-14 16 -16
past against	-14 16 -16
patient	-21 -20 20
pause	18 -10 -17
pay	-43 23 -1
pay _ >	-14 -1 4
pay _ back	-16 15 -13
pay _ four	-14 13 -7
pay _ the	-39 39 -27
pay back	-20 20 -13
pay for	-28 12 9
pay you	-16 15 -13
peace	-18 5 -3
peace with	-9 15 -15
pension	2 -16 5
people	-35 22 -1
people >	-19 11 -10
people _ >	-15 4 4
people who	-16 9 1
perfect	-24 -26 27
perfect _ >	-7 -20 20
person	-28 -17 25
person >	-17 -19 20
phone	0 -7 -1
phone >	-13 -12 14
phone _ first	-15 -9 9
phone _ i	-10 16 -19
phone _ the	-21 13 -3
phone _ would	-12 10 -9
phone _ you	-12 -10 10
phone and	-2 10 -16
phone at	-11 12 -18
phone in	-5 -9 5
phone that	13 -3 -18
phones	37 -29 -29
phones _ the	18 -16 -9
photo	3 0 -20
photo of	6 1 -20
photos	-17 16 -15
piano	4 5 -19
pick	7 -2 -22
pick _ up	10 -9 -17
picked	-23 14 6
picked _ in	-14 20 -19
picked the	-21 8 9
pity	-8 -15 17
pity you	-8 -15 17
place	9 -11 1
place _ >	-4 5 -14
place to	8 9 -19
plan _ >	-13 12 10
planned	-16 16 -13
planned _ >	-16 7 3
planned it	-15 2 6
planning	-18 19 -19
plans	-17 17 -16
play	-21 -21 24
playing	-8 -21 12
please	6 -12 0
point	15 -19 7
points	11 -10 -17
poisoned	-21 -6 19
poor	-16 16 -18
post	27 -27 -24
pounds	-16 10 -8
prefer	26 -13 -28
prefer _ >	15 -15 -12
prepared	-19 -15 16
prepared to	-19 -15 16
pressure	-17 7 -4
pretend	-16 -14 16
pretended	-15 15 -6
pride	-24 9 -4
problem	-19 -16 18
promise	-25 6 2
promise _ the	-18 16 -15
promise about	-14 10 -8
promised	-20 23 -18
promised to	-14 18 -18
promotion	-11 14 -16
properly	-9 11 -14
proud	-23 19 -9
proud _ it	-19 7 -6
proud _ you	-17 12 -7
proud of	-18 14 -9
proud to	-12 6 -1
pub	-21 15 10
pulled	-22 8 -7
pulled _ the	-21 3 -2
pulled away	-22 8 -7
purpose	-19 -8 19
purpose >	-19 -8 19
pushed	-26 16 -14
pushed _ >	-17 11 -11
pushed for	-15 14 -13
put	-14 13 -6
put _ ?	-19 -14 19
put _ a	-15 13 -12
put _ and	-13 19 -23
put _ before	-19 5 7
put _ first	-19 4 15
put _ friends	-14 -14 14
put _ in	10 -5 -29
put _ on	-13 9 -4
put _ phone	8 -19 -2
put _ phones	13 -9 -9
put _ the	-12 13 -15
put _ through	-12 8 0
put _ tracker	-11 18 -17
put a	-16 17 -16
put it	-16 17 -18
put my	4 3 -23
put off	-15 18 -17
put the	20 -10 -25
put you	-17 20 -18
put your	-17 -17 17
putting	-18 0 4
putting _ with	-20 -16 16
putting up	-20 -16 16
question	-1 -5 3
question _ give	-15 17 -19
question _ i	-15 17 -19
question before	-15 17 -19
questions	15 -14 -19
questions >	10 -9 -22
quiet	-11 -4 6
quiet _ at	-5 7 -15
quiet _ days	-13 21 -28
quiet _ the	-11 0 3
quiet for	-14 16 -19
quiet in	-18 15 -14
raining	17 -13 -18
raised	-5 -9 8
raised _ >	-15 16 -16
raised _ as	-14 -11 11
raised _ in	-10 18 -19
raised my	-11 1 1
ran	-16 1 7
ran _ >	5 -16 2
ran our	-15 2 5
rang	-4 1 -10
rather	5 10 -16
rather _ in	-17 16 -14
rather _ right	-20 -8 19
rather _ talk	1 9 -18
rather be	-20 -8 19
reach	-21 -11 13
reach out	-21 -11 13
read	15 3 -24
read _ >	-10 17 -17
read _ messages	-10 18 -23
read _ on	-12 17 -11
read the	2 -16 7
read up	-16 7 -6
read your	-20 12 -8
reading	5 6 -15
real	-24 1 10
realise	-23 7 -3
realise i	-18 14 -14
really	-24 2 13
reason	-22 10 3
reason _ >	1 17 -17
reason i	-18 -18 18
red	17 -11 -16
red coat	17 -11 -16
redundancy	13 -4 -19
refused	-29 12 11
regret	-24 7 -4
regret the	-18 18 -17
relationship	-19 -21 21
relationships	-13 -18 14
remember >	-18 -10 17
remember _ evening	8 -5 -15
remember _ that	7 -5 -11
remember _ to	16 -3 -16
remember _ trip	16 -3 -16
remember about	7 -5 -10
remember the	16 -3 -16
rent	12 -21 -5
replace	-24 24 -23
replace the	-24 24 -23
respect	-22 -12 18
responsibility	-19 0 6
responsibility _ the	-17 9 -4
responsibility for	-19 0 6
responsible	-15 13 -8
responsible for	-15 19 -27
rest	-21 -9 14
results	-15 11 -8
return	-23 -2 8
return the	-18 17 -6
right	5 0 -12
right >	15 -4 -17
right ?	20 -12 -21
right _ >	-9 -12 12
right _ be	-30 8 0
right _ i	-24 23 -16
right _ the	-15 20 -24
right than	-20 -8 19
right to	-1 -8 3
ring	-27 -6 13
ring _ on	-21 17 4
ring the	-28 -9 16
rolled	-19 12 -9
rolled _ eyes	-11 9 -9
rolled _ when	-13 13 -12
rolled my	-11 9 -9
room	7 6 -29
room _ library	6 -4 -13
room _ the	6 -4 -13
room for	-1 7 -17
round	-3 -12 9
row	-9 9 -9
row >	-27 24 -22
rude	-20 21 -20
rude to	-16 20 -20
ruin	-13 -18 14
ruin _ >	-8 -16 8
ruined	-6 -19 11
ruined _ >	-9 -11 11
ruined _ birthday	-19 8 11
rule	22 -15 -22
rules	-3 18 -20
run	4 -21 13
run _ >	3 -16 9
runs	3 -10 4
runs _ on	13 -13 -12
runs out	13 -13 -12
sad	-26 23 -21
sad _ the	-19 20 -20
sad _ we	-16 2 4
said	-12 4 -5
said >	-15 -7 8
said _ >	-25 10 -4
said _ rather	20 -13 -20
said _ that	-14 -6 6
said _ the	4 1 -16
said _ things	-9 -16 7
said _ to	-14 -15 15
said _ was	3 12 -23
said _ wedding	-13 17 -19
said _ would	3 -9 -5
said _ you	-12 15 -20
said _ your	1 6 -21
said at	-17 22 -26
said i	-14 26 -35
said it	-20 13 -9
said nothing	-16 14 -13
saint	-13 -18 19
same	2 -4 -7
same _ as	13 -15 -11
same _ i	16 -11 -17
same _ that	16 -11 -17
same week	14 -7 -16
sat	-4 -9 2
sat on	-12 -10 11
saturday	-24 25 -18
saturday >	-18 20 -13
savings	-13 18 -21
saw	-9 14 -16
saw the	-11 15 -16
say	-7 -1 3
say _ >	-18 -8 14
say _ for	9 -7 -19
say _ i	3 9 -16
say _ the	13 -15 2
say _ to	14 -14 -14
say _ you	-5 -21 17
say i	-19 18 -16
say so	8 2 -15
say sorry	-13 10 0
say thank	-5 -21 17
say that	-15 -12 18
saying	-24 5 -2
saying _ >	-10 13 -14
saying _ to	1 14 -27
says _ days	-11 13 -19
scan	-17 5 -7
scan >	-20 19 -14
scan _ i	-20 12 -12
scan and	-17 2 2
scared	-28 23 -21
scared _ >	-18 18 -18
scared when	-18 18 -15
scared you	-18 18 -18
school	-6 -11 0
school >	13 -23 2
school _ on	21 -15 -20
screen	-30 12 12
seat	6 -3 -22
second	-3 11 -17
second _ >	-7 19 -21
second _ without	-15 9 -8
secret	-20 21 -16
see	5 -2 -9
see _ >	5 -13 -2
see _ being	-6 14 -16
see _ how	-14 13 -13
see _ hurt	-6 -17 16
see _ i	-6 -17 16
see _ lonely	-14 13 -13
see _ my	-15 20 -20
see _ to	17 -6 -18
see _ you	-25 -11 13
see it	1 -3 -6
see now	-14 13 -13
see that	-19 4 1
see the	8 12 -21
seeing	-17 19 -22
seen	-17 21 -24
selfish	-21 -7 10
selfish >	-19 -7 10
selfish _ know	-15 -10 15
selfish _ you	-15 -10 15
selfish and	-15 -10 15
send	-9 17 -16
send _ the	6 14 -19
send the	1 14 -22
sent	17 -17 -17
separate	11 -7 -12
september	16 -2 -22
september >	20 -12 -19
sessions	-13 16 -18
set	-14 3 -2
set a	2 10 -24
seven	13 -11 -31
seven >	14 -14 -21
shall	20 -12 -25
shall _ the	-2 10 -13
shall i	19 -6 -23
shall we	10 -10 -9
share	-3 -16 14
shared	-2 11 -24
she	-3 16 -19
she is	11 -2 -16
shifts	-11 16 -22
shifts >	-21 19 -15
shoes	-7 11 -16
shop	5 -3 -32
short _ you	-18 11 -9
short with	-18 11 -9
should	-20 7 -1
should _ >	-17 11 -9
should _ come	-19 17 -16
should _ have	-23 9 -9
should _ me	-18 -27 22
should _ told	-25 19 -10
should _ you	-22 11 -9
should be	-19 -20 21
should have	-33 8 0
should not	-25 3 -3
shout	-20 -8 9
shouted	-13 -2 5
shouted _ the	-11 17 -17
shouting	-15 7 1
showing	-20 -10 20
shut	-10 -1 3
shut _ door	-16 5 -3
sick	-19 6 0
side	8 -15 3
side _ >	12 -19 -2
side _ the	-24 17 -14
signed	9 -5 -5
signed _ >	-9 4 -2
signed _ for	0 9 -16
signed _ the	13 -5 -13
signed up	0 9 -16
silence	-20 9 3
silent	-12 17 -22
since	-29 5 9
since _ >	-24 5 8
since _ i	-17 18 -21
since _ not	-16 -13 13
since i	-22 11 -5
since the	-6 10 -12
since you	-12 -17 17
single	-25 0 6
sister	10 2 -26
sister >	-28 24 -23
sister _ >	-26 15 5
sister _ a	-22 25 -24
sister _ the	19 -15 -18
sister and	10 -2 -22
sit	-6 10 -10
sitting	-5 -16 14
sitting here	-14 -7 11
six	-4 8 -12
six >	19 -20 -15
six _ >	-1 2 -9
six _ and	-17 7 6
six and	-5 8 -17
slammed	-16 17 -16
slamming _ >	-18 30 -33
sleep	-19 1 19
small	6 -6 -10
smoking	-10 14 -18
snapped	-28 8 0
so	-12 2 -2
so >	6 3 -16
so _ >	-28 -15 22
so _ about	4 -18 8
so _ am	-25 -2 5
so _ can	-26 11 2
so _ could	-10 -24 15
so _ do	7 1 -29
so _ have	-4 14 -21
so _ i	-6 18 -26
so _ is	-5 -26 7
so _ it	-8 -20 9
so _ my	-16 12 -7
so _ one	16 -17 -15
so _ that	2 7 -14
so _ the	-26 4 4
so _ to	-17 -27 18
so _ we	20 -17 -14
so _ will	13 -18 -1
so _ would	-17 15 -15
so _ you	-17 1 4
so do	-17 -20 20
so far	-26 23 -18
so hard	-16 4 5
so i	-30 11 6
so long	-14 -1 2
so much	-9 -21 16
so that	-5 21 -32
so the	8 5 -18
so we	16 -13 -25
so were	-10 -19 18
so you	2 -17 1
sofa	-3 4 -17
sold	5 6 -19
some	-33 -23 33
some >	-7 -21 21
some _ us	-15 -8 13
some of	-18 -17 19
somebody	-24 -19 23
somebody _ to	-16 -17 18
somebody else	-14 -21 16
somebody to	-24 10 -7
somebody who	-21 -13 15
someone	-21 -10 20
someone _ >	-19 -12 14
someone else	-17 -14 16
someone who	-20 4 5
something	4 -5 -6
something you	18 -6 -18
somewhere _ second	-20 20 -18
somewhere _ the	-20 20 -18
son	-27 -3 12
son _ >	-18 -19 19
sooner	-21 9 -6
sooner >	-21 9 -6
sorry	-36 5 9
sorry _ >	-18 10 -6
sorry _ a	-20 9 -2
sorry _ are	-22 3 -1
sorry _ but	-7 -17 17
sorry _ can	-16 -19 20
sorry _ felt	-10 -21 21
sorry _ forgot	-6 19 -20
sorry _ hurt	-11 -25 25
sorry _ i	-12 1 2
sorry _ it	-14 2 1
sorry _ that	-11 -18 18
sorry _ the	-19 -21 22
sorry _ took	-9 -14 13
sorry _ was	-6 -14 13
sorry _ you	-29 -10 13
sorry _ your	-7 17 -19
sorry for	-18 0 6
sorry i	-11 16 -17
sorry if	-24 0 11
sorry that	-14 -1 3
sorry you	-23 -31 29
sort	-16 -9 16
sort of	-11 -18 11
space	-17 2 4
space >	-17 2 4
spare	16 -14 -15
spare _ and	5 -1 -12
spare key	9 -9 -15
spare room	11 -18 -7
speak	2 -2 -13
speak _ like	-9 7 -5
speak _ me	-6 -23 8
speak _ you	-17 16 -16
speak to	-10 9 -2
spending	-14 3 2
spent	-26 7 13
spent our	-17 17 -13
split	-3 6 -28
split the	-6 6 -17
spoke	-19 24 -17
spoke _ me	-10 -19 13
spoke _ the	8 -26 -3
spoke _ you	-28 28 -25
spoke about	-2 12 -15
spoke to	-23 17 -2
spring	6 0 -17
spring >	-2 7 -14
start	10 7 -26
start >	11 2 -16
start ?	26 -3 -25
start _ >	0 10 -28
start to	-9 14 -20
started	-7 -4 -1
started _ >	-3 3 -14
started _ the	0 -17 4
started _ you	-17 -17 19
started it	-22 -19 22
starts	18 -13 -18
statement	6 -3 -27
statements	-20 -4 10
station	-8 9 -16
station _ >	17 -13 -14
stay	-18 19 -16
stayed	4 -9 -5
stayed _ the	-1 -1 -12
stayed in	17 -17 -17
steps	-19 -15 18
still	-20 18 -7
still _ >	-15 16 -4
still _ i	5 -4 -20
still _ of	7 0 -14
still _ the	3 -15 0
still _ your	17 -17 -16
stood	-11 -1 5
stop	0 -26 5
stop _ >	19 -19 -3
stopped	-34 27 -14
stopped _ >	-24 14 -10
stopped _ in	-19 16 -13
stopped _ the	5 13 -16
stopped _ to	6 9 -15
stopped _ you	-16 -2 3
stopped coming	-17 16 -14
stopped telling	-17 16 -15
story	-15 2 5
straight	-2 10 -17
subject	-18 18 -16
suggest	19 -19 -19
suit	13 -15 -12
suits	7 3 -21
sulking	-26 26 -7
summer	13 -17 -7
summer >	-2 -26 14
summer ?	16 -13 -16
summer _ >	20 -20 -17
sunday	5 7 -31
sunday >	-7 24 -25
sunday _ >	7 -2 -16
sunday _ the	-16 16 -9
sundays	-20 20 -19
support	-13 -19 17
support _ home	-13 -19 17
support at	-13 -19 17
suppose	-19 -22 23
suppose _ is	-16 -6 12
sure	-18 -13 18
surprise	-16 -13 15
surprise you	-16 -13 15
swanned	-16 -5 6
swore	-18 -13 18
swore on	-18 -13 18
table	4 0 -12
table _ >	15 -11 -16
table _ and	-18 18 -24
table for	18 -18 -17
take	-2 -1 -10
take _ >	11 -10 -12
take _ for	-19 0 6
take _ long	3 -16 -3
take _ the	-17 6 3
take responsibility	-15 21 -33
take the	21 -8 -21
take your	9 -3 -22
takes	-21 -21 22
takes _ and	-16 -11 16
takes two	-19 -19 20
talk	8 3 -14
talk >	-13 5 -3
talk _ >	-11 9 -2
talk _ dog	19 -19 -16
talk _ the	15 -8 -35
talk about	5 -3 -15
talk for	19 -19 -15
talk on	15 -12 -8
talked	-4 10 -27
talked _ job	-7 16 -15
talked _ your	-11 19 -19
talked about	3 4 -25
talking	1 -6 3
talking about	-10 13 -18
tea	10 -4 -19
tea _ >	4 0 -19
tell	10 13 -22
tell _ >	-15 8 -7
tell _ grandparents	9 -7 -17
tell _ i	7 4 -14
tell _ myself	-18 12 -7
tell _ truth	-7 -18 9
tell _ when	14 -21 -13
tell _ you	1 -20 4
tell her	-14 5 0
tell me	15 -9 -23
tell the	1 5 -18
tell you	-18 -15 18
telling	4 10 -19
telling _ >	3 11 -19
telling me	11 4 -21
telly	-24 19 -17
temper	-27 4 3
temper >	-15 -4 8
temper _ i	-12 18 -18
temper _ would	-17 -7 12
temper _ you	-18 -3 5
temper and	-23 13 -4
ten	6 -3 -9
ten _ >	-10 12 -19
ten _ and	-4 -6 6
ten minutes	-9 12 -24
tennis	-20 20 -21
tense	-6 9 -15
tent	16 -14 -17
term	6 -4 -19
term >	0 1 -15
text	-20 14 -4
text _ >	-17 12 -2
texting	-15 15 -14
than	-13 6 -3
than _ >	-4 -12 4
than _ do	-21 -1 4
than _ i	-18 9 -8
than _ said	-16 1 9
than _ so	-15 21 -21
than _ to	1 9 -12
than i	3 16 -25
than you	-19 -10 13
thank	14 -13 -13
thank _ >	5 -14 -2
thank _ finally	-19 -19 19
thank _ for	9 -9 -12
thank _ heating	14 -9 -15
thank _ telling	15 -12 -15
thank _ the	8 5 -33
thank you	14 -13 -13
thanks	13 -33 -4
thanks _ >	-9 -24 10
thanks _ making	15 -9 -19
thanks _ the	9 -23 3
thanks _ you	-21 -19 25
thanks for	21 -20 -20
thanks to	-21 -19 25
that	-18 4 0
that >	-7 -2 6
that ?	8 -13 -7
that _ >	-13 0 2
that _ ?	18 -11 -26
that _ a	-13 19 -19
that _ are	-19 -29 21
that _ checked	-6 11 -16
that _ do	-4 12 -16
that _ fault	-22 15 -10
that _ for	5 2 -24
that _ from	3 -2 -12
that _ had	-26 -5 8
that _ hurt	-27 -10 11
that _ i	-12 18 -18
that _ in	-17 8 5
that _ it	-10 -8 8
that _ jokes	-13 14 -15
that _ lied	-10 -15 13
that _ like	-5 8 -18
that _ look	-17 -17 18
that _ made	11 -16 -8
that _ me	6 9 -12
that _ missed	-19 18 -10
that _ moods	-20 21 -21
that _ my	-11 3 0
that _ never	-16 -7 13
that _ not	-13 -1 2
that _ of	-25 -4 20
that _ on	-19 -10 14
that _ one	1 3 -22
that _ only	7 -19 -7
that _ said	-17 2 2
that _ the	-10 5 -2
that _ to	-25 14 11
that _ us	-16 -17 17
that _ was	-14 -14 10
that _ were	-27 -19 24
that _ when	-18 0 8
that _ will	-14 -8 12
that _ would	-13 7 -5
that _ wrong	-14 8 -6
that _ year	12 -13 -8
that _ you	-2 4 -7
that _ your	-19 19 -9
that and	-7 11 -12
that evening	7 -15 -2
that got	-13 15 -27
that house	-22 -15 20
that i	8 1 -10
that is	-10 3 5
that kitchen	-16 5 -2
that my	-25 25 -24
that night	-21 15 -10
that summer	8 -18 -2
that time	20 -20 -15
that was	3 13 -27
that way	-8 -13 11
that week	9 6 -25
that winter	19 -11 -20
that would	-17 -14 16
that year	9 -7 -20
that you	-13 -14 16
the	-9 7 -8
the 14	9 -4 -19
the 2	18 -19 -13
the 22	18 -17 -17
the _ >	-1 -4 -9
the _ ?	7 -17 -1
the _ a	-27 10 15
the _ about	-13 22 -29
the _ after	8 -6 -14
the _ all	17 -15 -29
the _ am	-4 -19 5
the _ and	-1 6 -24
the _ app	-18 18 -16
the _ april	17 -18 -11
the _ are	5 -16 -3
the _ as	-15 4 5
the _ at	6 1 -16
the _ august	-13 18 -17
the _ back	-16 27 -28
the _ be	14 -34 -9
the _ because	-13 -9 10
the _ before	-22 13 2
the _ bill	-11 18 -35
the _ both	22 -23 -16
the _ but	-11 -29 27
the _ by	-12 22 -27
the _ calls	-15 17 -15
the _ can	-15 0 6
the _ card	-10 11 -20
the _ christmas	-2 5 -28
the _ come	17 3 -23
the _ comes	19 -20 -13
the _ do	-23 -1 11
the _ down	5 -27 5
the _ each	15 -16 -12
the _ eight	17 -17 -15
the _ for	-15 12 -11
the _ four	-4 -16 7
the _ from	8 -5 -10
the _ front	-5 7 -28
the _ gave	5 7 -20
the _ go	-11 12 -13
the _ got	-17 7 4
the _ had	2 7 -22
the _ half	11 -10 -16
the _ has	4 -18 0
the _ house	-20 20 -20
the _ hundred	-20 -4 7
the _ i	-13 11 -2
the _ if	-12 -26 23
the _ in	1 0 -10
the _ is	15 -15 -14
the _ it	-8 -10 9
the _ just	-10 -21 19
the _ key	9 -9 -15
the _ keys	-6 11 -20
the _ late	-9 14 -15
the _ left	-18 18 -17
the _ let	-16 18 -18
the _ letter	3 1 -18
the _ like	-14 18 -17
the _ made	6 -1 -21
the _ may	5 0 -15
the _ mine	-16 17 -20
the _ minutes	-4 6 -14
the _ month	6 0 -17
the _ mother	-1 -24 10
the _ moved	-17 18 -15
the _ my	-14 -10 17
the _ myself	-18 12 -7
the _ never	-15 1 3
the _ nine	1 9 -14
the _ not	-15 -12 14
the _ of	7 -2 -15
the _ off	3 -27 5
the _ on	0 7 -16
the _ one	-4 -10 8
the _ ones	-20 21 -18
the _ only	-7 -17 8
the _ or	16 -13 -16
the _ out	13 -12 -15
the _ papers	5 4 -17
the _ party	-15 -12 16
the _ person	-10 -17 17
the _ phone	6 4 -16
the _ question	16 -12 -18
the _ room	14 -13 -12
the _ runs	3 -10 4
the _ same	14 -14 -9
the _ says	15 -11 -16
the _ school	2 -17 7
the _ seat	6 -3 -22
the _ see	-3 -20 12
the _ sent	17 -17 -17
the _ shop	7 -6 -27
the _ six	6 7 -24
the _ so	1 6 -13
the _ someone	-16 1 4
the _ started	-1 5 -19
the _ statements	-20 -4 10
the _ still	4 4 -16
the _ ten	-12 13 -16
the _ than	-19 5 10
the _ that	-9 7 -9
the _ the	-6 3 -8
the _ three	5 -2 -14
the _ through	-30 23 -16
the _ time	-20 6 6
the _ to	2 4 -13
the _ together	20 -19 -18
the _ told	6 1 -23
the _ too	8 -18 0
the _ treatment	-15 18 -20
the _ two	14 -11 -17
the _ until	9 -6 -20
the _ up	-13 21 -23
the _ us	27 -28 -24
the _ was	-16 20 -22
the _ we	11 -14 -16
the _ wedding	-23 -14 14
the _ week	31 -30 -25
the _ weeks	-1 17 -23
the _ were	-2 -10 7
the _ when	10 4 -31
the _ which	3 5 -17
the _ while	-14 -11 12
the _ who	-36 11 6
the _ with	-7 5 -4
the _ without	-28 20 -8
the _ word	-18 9 -9
the _ would	-13 -1 4
the _ year	11 3 -28
the _ you	-19 -12 17
the _ your	10 -10 -13
the _ yourself	5 5 -15
the affair	-8 5 -15
the allotment	-11 12 -13
the anger	-25 27 -24
the bad	-19 -18 19
the bank	-15 0 3
the big	7 -2 -23
the bike	-15 19 -21
the bin	-15 -7 14
the blame	-14 -15 15
the blue	5 -3 -16
the boat	-16 16 -17
the boiler	-1 7 -15
the boys	8 -4 -19
the break	-7 11 -20
the broken	-20 19 -13
the café	21 -20 -12
the car	3 7 -26
the caravan	9 9 -15
the children	-13 0 7
the clinic	13 -9 -20
the cold	-11 13 -17
the council	6 7 -19
the credit	-19 20 -19
the day	-16 10 2
the debt	-24 7 3
the decision	-16 16 -13
the dentist	-1 9 -25
the deposit	-7 10 -15
the dog	0 -10 -1
the door	-22 26 -26
the drawer	9 5 -21
the drive	6 0 -16
the end	0 -3 -6
the evening	-9 11 -32
the family	-24 19 -12
the first	-17 8 2
the flat	2 -10 2
the flood	1 2 -16
the four	-14 13 -7
the fun	-14 3 7
the garage	13 -10 -22
the garden	-16 -8 9
the girls	3 3 -19
the good	-14 18 -19
the grandparents	9 -7 -17
the gym	-17 -8 16
the half	6 -17 6
the hall	-9 10 -16
the hen	-16 19 -21
the holiday	-2 6 -17
the house	-1 -11 2
the insurance	6 4 -24
the job	-10 13 -9
the keys	14 -11 -11
the kids	-11 6 3
the kitchen	11 -10 -17
the ladder	-20 20 -6
the landlord	14 -7 -15
the last	-21 12 -9
the letter	17 -16 -16
the loan	-5 -14 8
the match	3 11 -19
the mediator	2 -10 2
the meeting	19 -17 -17
the minute	-18 1 11
the money	-17 4 10
the month	-7 8 -16
the mortgage	-4 -16 10
the move	0 0 -5
the news	-14 18 -18
the night	-7 10 -21
the nights	-21 -6 8
the ninth	6 -5 -18
the one	-21 0 7
the only	-23 -6 15
the open	-18 2 0
the other	-9 -4 3
the papers	6 -16 5
the park	18 -16 -17
the parking	-19 20 -16
the party	12 -3 -21
the pension	2 -16 5
the phone	8 -11 -5
the photo	3 -1 -15
the photos	-17 16 -15
the piano	4 5 -19
the promotion	-11 14 -16
the pub	-21 15 10
the reason	-25 -5 15
the redundancy	3 3 -17
the rent	17 -26 -2
the rest	-21 -9 14
the ring	-30 -10 13
the room	-13 14 -14
the row	-17 10 -4
the same	10 -13 -3
the scan	-17 5 -7
the school	-18 6 -6
the second	-7 2 -4
the smoking	-9 11 -18
the sofa	-3 4 -17
the spare	17 -15 -12
the statement	6 -3 -27
the station	-8 9 -16
the story	-15 2 5
the subject	-18 16 -13
the summer	8 -9 -7
the sunday	11 -2 -18
the table	-13 14 -27
the talk	13 -12 -12
the telly	-24 19 -17
the third	-4 9 -16
the three	16 -15 -16
the time	9 2 -31
the times	-17 9 4
the trip	12 0 -18
the truth	-34 -4 20
the twins	22 -20 -25
the two	11 -5 -14
the vase	-24 11 13
the victim	-22 -9 11
the visa	-12 -15 15
the wall	-21 -2 4
the wasting	-13 20 -21
the wedding	-16 -1 -1
the week	-2 -28 17
the weekend	10 -3 -14
the whole	-17 11 -10
the window	19 -18 -14
the word	-10 14 -19
the wrong	-16 -7 8
the year	12 -20 7
their	-25 -16 25
their _ >	-25 -5 15
them	-18 25 -22
them >	-18 19 -15
them _ >	3 18 -23
then	7 -7 -10
then >	17 -13 -15
then _ >	9 -5 -15
then _ about	-17 3 10
then _ you	-11 15 -15
then i	-11 14 -20
then the	16 -14 -14
then you	-18 -16 17
therapist	-15 -15 18
therapy	-24 17 -14
there	0 -21 6
there _ >	2 -1 -14
there _ i	-14 2 -2
there _ needed	-14 -14 14
there _ no	9 -21 5
there _ only	-16 -17 17
there _ rush	14 -9 -17
there _ want	13 -8 -15
there _ word	-6 -15 7
there _ you	18 -11 -19
there anything	12 -12 -11
there are	14 -11 -18
there is	-2 -14 3
there something	18 -6 -18
there was	-31 -10 13
there were	8 -1 -25
there when	-16 1 2
there with	1 -15 3
these	11 2 -24
they	-19 8 1
they _ >	-20 0 12
they _ gone	-11 15 -14
they were	-14 16 -16
they would	-12 18 -20
thing	-1 -12 6
thing _ i	-17 20 -18
things	-7 14 -12
things >	-11 11 -10
things _ >	12 -24 -10
things _ had	-15 -3 4
things _ i	-18 15 -8
things _ the	-5 7 -16
things _ you	-15 -3 4
things down	-10 12 -18
things that	-16 3 -1
think	-4 -10 4
think _ a	13 -11 -15
think _ is	-22 -12 22
think _ it	15 -16 -9
think about	9 -28 9
think it	5 -2 -12
think of	-15 9 -1
think you	-22 -12 13
thinking	11 -19 0
third _ >	-17 -3 6
thirty	18 -16 -17
this	5 -11 -3
this >	-5 9 -12
this ?	-15 -3 15
this _ >	6 -14 -5
this _ i	14 -16 -3
this _ the	-4 10 -19
this _ you	14 -8 -14
this family	-16 -6 8
this is	0 -20 3
this week	-9 11 -10
those	-23 28 -24
those _ a	-12 17 -23
though	-31 -14 18
though _ was	-15 -2 3
though _ would	-19 -4 6
though you	-18 -4 8
thought	-18 26 -25
three	10 -9 -8
three >	16 -18 -9
three _ and	1 -11 5
three _ to	-14 8 -8
three points	11 -10 -17
three times	-20 12 -11
threw	-18 -1 10
threw _ >	-12 10 -5
threw away	-16 -10 14
through	-11 15 -12
through _ and	1 12 -22
through _ the	5 -1 -15
through the	-11 15 -16
thursday	20 -12 -29
thursday >	15 -12 -20
thursdays	-21 19 -12
time	0 0 -6
time >	11 -3 -19
time _ >	10 -28 -2
time _ if	8 -3 -14
time _ my	-9 14 -18
time _ the	-18 3 13
time _ up	-20 -12 16
time _ you	1 12 -23
time with	-17 13 1
time you	-23 21 -14
times	-19 8 2
times >	15 -12 -17
times _ have	-17 -19 20
times to	-14 8 -8
tired	-25 28 -27
tired >	-17 10 -8
tired you	-19 21 -20
to	-27 11 6
to >	-22 -5 18
to _ >	-15 9 -3
to _ ?	-7 -35 9
to _ a	-13 -10 14
to _ about	16 -5 -27
to _ after	-25 -5 13
to _ an	9 -15 -1
to _ and	-1 -4 -6
to _ at	-14 11 -6
to _ back	-26 15 -7
to _ before	-9 7 -7
to _ being	-32 -12 19
to _ better	-21 19 -17
to _ boss	-13 22 -23
to _ children	4 3 -24
to _ day	-19 -4 7
to _ did	-15 15 -15
to _ different	19 -15 -20
to _ done	-11 -18 17
to _ every	-21 19 1
to _ father	-11 -14 13
to _ first	-10 -11 10
to _ for	-9 10 -15
to _ friends	-25 17 -15
to _ from	12 -11 -16
to _ group	-14 15 -15
to _ here	24 -5 -24
to _ honest	-7 -15 11
to _ how	-18 0 4
to _ i	-47 27 -16
to _ in	3 -2 -9
to _ is	3 6 -16
to _ it	-2 6 -10
to _ kids	-6 -13 6
to _ last	-8 -18 18
to _ like	-12 -2 7
to _ me	-4 13 -16
to _ messages	-8 12 -16
to _ mine	-20 -5 7
to _ money	-18 -10 12
to _ my	-8 -15 8
to _ myself	-17 19 -14
to _ no	-1 -20 3
to _ of	-14 7 -1
to _ on	-9 8 -8
to _ once	-16 6 -5
to _ one	-17 -10 13
to _ out	-20 -21 21
to _ parents	-6 9 -13
to _ phone	10 -20 -8
to _ right	-33 19 -17
to _ scan	-17 2 2
to _ second	-12 11 -10
to _ since	-15 -1 2
to _ someone	-9 -18 9
to _ sorry	-15 17 -11
to _ summer	5 12 -18
to _ text	-16 3 5
to _ that	-23 0 13
to _ the	-6 5 -6
to _ those	-18 10 4
to _ through	9 3 -17
to _ time	13 -10 -11
to _ to	-21 9 1
to _ today	19 -12 -20
to _ told	-18 -4 6
to _ two	-1 5 -15
to _ up	-18 2 4
to _ was	-14 5 -2
to _ way	-16 -11 13
to _ we	14 -14 -13
to _ whole	-17 13 -8
to _ with	-6 -1 0
to _ without	-15 18 -18
to _ word	-14 -17 17
to _ you	9 -9 -7
to _ yourself	-13 8 0
to a	-21 21 -19
to admit	-16 -7 11
to answer	20 -12 -19
to apologise	-27 15 -11
to argue	-20 -18 22
to ask	-14 20 -13
to be	-25 3 5
to bed	-7 12 -17
to believe	-19 0 2
to book	-19 14 -10
to both	17 -17 -16
to bring	0 -21 12
to collect	-15 16 -16
to come	-12 -4 6
to cook	9 4 -15
to counselling	-15 -20 18
to do	-9 -3 8
to end	-3 5 -25
to explain	-11 16 -16
to feel	10 -13 -10
to get	2 -6 -14
to go	15 -5 -23
to grow	-12 -15 14
to hear	13 -4 -19
to it	-3 -14 12
to know	10 0 -15
to leave	-32 -7 12
to let	-19 -15 16
to listen	-17 -12 17
to live	-18 11 -7
to look	-17 -10 16
to me	-27 -6 24
to my	10 -12 -8
to own	-24 -2 3
to pay	-27 11 1
to please	-17 19 -1
to put	14 -12 -20
to read	9 13 -16
to ruin	-13 -18 14
to say	5 12 -19
to send	3 -20 -2
to start	6 -16 -1
to stay	-18 18 -16
to take	-19 6 9
to talk	9 -15 -5
to tell	-20 20 -12
to text	-15 19 -17
to the	-20 7 2
to think	-3 8 -17
to this	9 -11 3
to trust	-16 -6 7
to understand	-17 19 -19
to work	-12 -2 6
to write	-11 16 -19
to you	-22 10 -1
to your	-10 4 -5
today	27 -20 -27
today >	24 -20 -24
today ?	12 -7 -12
today _ >	12 -7 -12
together	5 -12 -3
told	-6 15 -18
told _ >	14 -17 -10
told _ i	-26 7 -5
told _ it	-23 25 -23
told _ sooner	-26 14 -12
told _ the	-2 -2 -6
told _ to	-16 1 0
told _ truth	-16 -23 23
told _ was	-17 22 -21
told _ were	-18 5 -2
told _ you	0 -12 1
told me	4 -2 -6
told my	-20 14 -12
told the	-6 7 -8
told you	-17 20 -15
too	-8 3 -1
too _ for	-16 -1 7
too _ say	-16 12 -6
too _ to	-20 15 -5
too much	-12 -12 14
too proud	-12 6 -1
took	-20 24 -14
took _ >	5 -18 3
took _ for	-13 18 -21
took _ granted	-10 14 -20
took _ on	-16 10 -9
took _ out	-14 10 -9
took _ that	-9 -14 13
took _ way	-9 -14 13
took me	-19 16 -13
took you	-10 14 -20
took your	-16 18 -20
topic	17 -17 -16
topic _ money	19 -9 -18
topics	17 -16 -19
tracker	-11 18 -17
train	13 -13 -11
train _ at	13 -13 -11
treat	-18 -6 12
treat _ like	-18 -6 12
treated	-29 15 -8
treated _ >	-10 -18 15
treated _ as	-13 14 -14
treated _ like	-24 17 -7
treated me	-15 -20 18
treated your	-20 18 -17
treatment	-16 13 -12
tried	-16 -26 21
tried >	-20 -18 21
trip	12 0 -18
trip _ ?	16 -3 -16
trip to	16 -3 -16
trouble	-16 11 4
trust	-13 -11 14
trust _ >	-18 2 4
trusting	-23 -22 23
trusting you	-16 -14 14
truth	-30 2 14
truth >	-18 -32 30
truth _ >	-19 -8 18
truth about	-28 27 -16
try	-18 -10 17
trying	-17 4 -2
tuesday	23 -18 -24
tuesday >	10 -7 -26
tuesdays	-7 14 -15
tuesdays and	-20 19 -14
turn	10 -5 -13
turn >	-11 -12 12
turned	-24 4 -2
turned _ >	-11 -17 17
turned _ own	-18 -14 18
turned my	-18 -14 18
turned up	-11 -17 17
twenty	12 -2 -20
twice	7 14 -35
twice >	-18 21 -21
twice _ and	10 -5 -18
twice in	10 -5 -19
twins	22 -20 -25
two	1 4 -12
two >	6 3 -14
two _ >	-1 8 -17
two _ a	-5 -28 7
two _ and	-5 -15 8
two _ one	-4 -23 7
two _ that	8 -7 -21
two and	-16 -13 16
two years	-13 13 -12
uncle	5 12 -23
under	-24 -6 15
understand	-7 11 -13
understand _ that	-16 11 -8
understand how	-25 -17 26
understand that	-15 21 -21
understand what	-20 6 8
understood	17 -11 -18
unkind	-21 19 -19
until	7 -9 -3
until _ >	17 -20 -6
until i	-31 -22 26
until october	14 -13 -13
until the	1 5 -16
up	-45 13 7
up >	-31 -1 12
up _ >	-7 7 -5
up _ and	-8 24 -27
up _ for	-17 -13 14
up _ it	-24 -17 18
up _ phone	-18 14 4
up _ the	-7 -15 14
up _ when	-23 18 -9
up _ you	-15 5 5
up and	-14 8 -5
up at	1 0 -17
up for	1 5 -5
up my	-16 7 -6
up on	-12 14 -8
up the	-9 3 -3
up to	-19 -7 13
up with	-11 -23 20
upset	0 -16 11
upstairs	-4 11 -21
upstairs >	-13 14 -18
us	6 -26 3
us >	-13 -3 13
us _ >	-15 4 6
us _ a	19 -9 -25
us _ about	5 -12 2
us _ honest	-19 -11 18
us _ it	-20 -13 20
us _ on	1 -19 1
us _ one	11 -6 -16
us _ that	18 -14 -18
us _ the	10 -15 -10
us _ to	5 -10 0
us _ was	-5 -13 7
us _ week	17 -16 -16
us at	-9 15 -21
us be	-19 -11 18
us do	15 -9 -13
us leave	15 -7 -17
us were	17 -16 -16
used	-17 -2 4
used >	-18 -12 12
used _ the	6 0 -16
used _ think	-14 -5 6
used it	-25 1 0
used the	-14 15 -17
used your	-19 29 -30
using	-18 7 3
van	6 2 -20
vase	-24 11 13
version	-20 -11 19
version >	-20 -11 19
vet	-21 22 -18
victim	-22 -9 11
victim >	-22 -9 11
visa	-17 -14 17
visa >	-12 -15 15
visitors	-17 19 -18
voice	-20 25 -24
voice _ front	-10 18 -19
voice _ of	-10 18 -19
voice in	-10 18 -19
voices	6 11 -22
voted	4 -3 -16
vows	-16 -23 24
vows >	-23 -18 22
wait	8 5 -13
waited	-16 17 -13
waiting	-13 -5 8
waiting for	-11 -14 14
walked	-22 0 4
walked _ >	-15 -14 14
walked _ on	-13 -12 14
walked _ the	-15 7 -5
walked out	-17 6 -1
walking	-16 15 -15
wall	-21 -2 4
wall >	-16 12 -9
want	5 3 -15
want _ >	7 14 -22
want _ be	-10 13 -21
want _ say	16 -11 -22
want _ the	26 -20 -24
want _ to	-7 -19 14
want to	0 9 -22
wanted	-18 7 -2
wanted >	-19 -3 7
wanted _ >	-22 -9 10
wanted _ for	-18 5 -2
wanted _ to	-30 8 -1
wanted an	-16 -9 13
wanted the	6 -19 12
warm	14 -17 -2
warned	-22 -12 13
warned me	-22 -12 13
warning	-11 12 -19
was	-18 2 5
was >	-21 -4 6
was _ >	-6 3 -6
was _ a	-4 0 0
was _ about	-41 32 -27
was _ an	-27 -3 4
was _ and	-15 -13 16
was _ at	15 -16 -13
was _ because	-21 -1 6
was _ being	-11 15 -16
was _ but	-17 -19 19
was _ decision	-16 4 13
was _ doing	-23 18 -11
was _ enough	-16 -6 8
was _ fault	-25 8 -2
was _ first	5 -18 19
was _ for	-11 -3 0
was _ going	-16 -21 21
was _ good	-39 -20 23
was _ hard	12 -7 -21
was _ honest	-22 14 -13
was _ i	-20 10 -6
was _ idea	-14 -5 7
was _ in	19 -19 -8
was _ is	-22 3 1
was _ it	-24 -4 11
was _ just	-16 11 5
was _ like	12 -18 -2
was _ me	-18 10 -9
was _ mistake	-25 5 -3
was _ my	5 2 -28
was _ normal	-13 -18 18
was _ october	17 -16 -12
was _ of	1 -9 2
was _ off	9 -8 -19
was _ on	2 0 -19
was _ one	-7 -1 -1
was _ out	-17 20 -19
was _ phone	-11 15 -19
was _ proud	-22 14 -14
was _ quiet	-12 13 -17
was _ so	-25 8 1
was _ that	-21 16 -8
was _ the	2 -3 -7
was _ to	-14 -3 11
was _ up	-23 -10 10
was _ was	-18 -3 4
was _ we	12 -11 -18
was _ week	21 -19 -21
was _ when	12 -6 -12
was _ who	-30 20 -14
was _ wife	-18 -4 6
was _ winter	16 -16 -15
was _ with	-13 -11 12
was _ year	16 -18 -11
was _ you	-3 -6 1
was _ your	-4 -15 7
was a	-15 -20 26
was at	25 -35 -5
was away	12 -10 -15
was careless	-19 22 -19
was cold	7 -21 -1
was controlling	-23 -5 9
was cruel	-17 18 -18
was doing	-8 17 -16
was faithful	-15 -16 17
was for	-23 13 -11
was going	-21 15 -5
was good	12 -13 -10
was hardly	-15 -2 3
was ill	-18 2 2
was in	22 -23 -19
was it	-14 -19 19
was jealous	-10 19 -19
was just	-10 21 -22
was late	-17 2 -2
was like	-20 -13 15
was me	-22 12 -9
was mine	-16 16 -22
was my	-15 36 -33
was never	-16 -10 9
was no	-22 -12 13
was not	-16 8 -3
was on	-12 5 -4
was patient	-15 -13 14
was putting	-20 -16 16
was rude	-21 16 -16
was short	-18 11 -9
was so	-16 6 -5
was staying	8 -18 -4
was still	-10 12 -13
was the	6 1 -20
was too	-16 6 -5
was trusting	-16 -14 14
was unkind	-21 19 -19
was wrong	-35 5 0
was you	-14 -16 16
was your	-25 -19 24
wasting	-13 20 -21
wasting up	-13 20 -21
water	18 -8 -30
way	-1 -8 0
way _ it	-18 -4 6
way _ the	18 -17 -16
way i	-23 13 -8
way you	-8 -12 11
we	22 -28 -9
we _ >	7 -12 -6
we _ ?	-1 -11 1
we _ a	15 -14 -13
we _ about	3 -32 2
we _ agree	2 1 -18
we _ an	9 -7 -16
we _ at	12 -19 -8
we _ be	-17 -14 16
we _ children	17 -16 -14
we _ down	11 -11 -10
we _ each	16 -12 -17
we _ for	18 -13 -19
we _ have	0 -10 4
we _ in	37 -35 -25
we _ it	11 -27 -7
we _ not	11 -10 -13
we _ on	6 -2 -20
we _ our	19 -7 -27
we _ split	-3 6 -25
we _ still	-16 1 12
we _ the	10 -14 -4
we _ to	15 -12 -25
we _ together	10 0 -20
we _ up	13 -15 -11
we _ with	-4 -17 5
we agreed	21 -22 -9
we are	11 -9 -14
we both	7 -25 -4
we can	28 -32 -26
we could	-3 -11 4
we each	17 -16 -15
we had	5 -6 -5
we have	20 -19 -19
we met	25 -23 -21
we moved	8 -13 -7
we never	19 -19 -19
we saw	15 -13 -17
we talk	-14 4 2
we went	10 -16 -8
we were	5 2 -16
we will	-11 11 -17
we would	-27 4 17
wedding	-12 -3 -8
wedding >	-12 17 -20
wedding _ >	7 8 -29
wedding _ the	-24 -13 14
wedding in	-11 13 -12
wednesday	-24 23 -18
wednesdays	17 -4 -17
week	5 5 -18
week >	10 2 -25
week _ >	-5 12 -18
week _ the	6 -6 -19
week in	6 2 -18
week of	-4 -28 14
week that	1 15 -18
weekdays	18 -26 -11
weekdays and	18 -26 -11
weekend	11 2 -21
weekend >	2 -28 3
weekend _ >	6 1 -16
weekends	-1 21 -36
weekends >	-5 17 -25
weeks	4 9 -15
weeks _ >	14 2 -20
weight	-11 10 -10
welcome	15 -20 -14
well	-12 -6 5
went	-7 4 -4
went _ >	-15 -2 4
went _ the	-29 11 0
went _ to	-16 14 -14
went _ with	-32 -12 20
went on	-19 17 -11
went quiet	-35 6 -4
went to	11 -19 2
were	-7 0 2
were >	-11 16 -16
were _ >	-24 23 -17
were _ about	-16 3 4
were _ and	14 1 -25
were _ for	-16 -23 22
were _ four	14 -19 -13
were _ i	-24 13 -9
were _ like	-17 5 -4
were _ me	-30 -29 32
were _ nights	6 4 -19
were _ of	-8 -23 14
were _ on	3 -20 2
were _ one	-16 3 2
were _ so	0 -15 6
were _ that	-7 -15 16
were _ the	11 -3 -21
were _ there	-14 -14 14
were _ to	-33 8 3
were _ when	-14 -5 6
were _ with	17 -22 -7
were _ you	-19 2 10
were _ your	-21 24 -14
were at	-25 -1 11
were cold	-14 -5 14
were doing	-12 8 -4
were frightened	-16 20 -22
were ill	11 -8 -16
were in	10 -16 -4
were mine	-18 16 -9
were never	-13 -29 17
were not	-22 2 4
were on	5 7 -29
were right	-20 16 -12
were so	-17 -20 19
were the	-14 -2 7
were too	-15 -23 13
were working	17 -7 -17
were you	5 -23 11
what	-11 -1 3
what _ about	3 -2 -15
what _ at	-13 16 -16
what _ did	-23 -19 24
what _ do	-20 13 -7
what _ done	-17 -19 17
what _ have	-16 -19 16
what _ i	8 -17 -3
what _ in	-19 13 -4
what _ is	-17 -18 17
what _ it	6 0 -25
what _ like	12 -10 -14
what _ make	20 -15 -20
what _ meant	-14 14 -13
what _ need	8 3 -18
what _ needed	-16 15 -15
what _ remember	8 -5 -15
what _ said	-13 15 -16
what _ that	-2 -17 4
what _ the	1 -23 3
what _ think	10 -9 -16
what _ to	4 -16 5
what _ want	16 -16 -15
what _ wanted	-18 -5 12
what _ was	-17 17 -16
what _ were	-8 -9 9
what _ with	-20 6 5
what _ would	-17 20 -20
what _ you	15 -9 -17
what did	19 -23 -17
what do	20 -6 -24
what i	-15 3 3
what is	6 6 -23
what was	20 -18 -21
what we	0 -22 3
what would	16 -10 -16
what you	-32 2 15
whatever	-18 4 1
whatever you	-30 18 -12
when	-24 27 -13
when _ about	-17 -3 4
when _ am	-22 18 -17
when _ are	5 5 -18
when _ asked	-18 9 -5
when _ at	5 -4 -7
when _ away	12 -10 -15
when _ could	-10 24 -24
when _ cried	-21 16 -9
when _ dad	-23 7 2
when _ do	-21 15 -4
when _ had	-25 12 -5
when _ i	-11 15 -18
when _ it	-16 -15 18
when _ made	-19 18 -14
when _ me	-13 10 -10
when _ needed	-17 7 -4
when _ not	-25 18 -13
when _ raised	-16 11 -9
when _ said	-13 14 -14
when _ see	-11 21 -21
when _ talked	-16 21 -21
when _ that	-13 -16 16
when _ the	-10 9 -10
when _ tired	-17 15 -15
when _ up	-19 -6 14
when _ was	-5 9 -19
when _ were	-15 13 -1
when _ you	-23 5 11
when i	-14 7 -10
when my	2 8 -17
when the	-18 20 -16
when voices	-16 19 -16
when we	1 16 -23
when you	-14 24 -13
whenever	-6 12 -14
whenever _ was	-25 24 -23
whenever i	-22 -12 14
whenever you	3 10 -24
where	-1 13 -25
where _ >	-16 15 -13
where _ was	-19 13 -12
where _ you	11 6 -27
where i	-17 16 -15
which	10 -10 -6
which _ more	-14 -12 13
which _ than	-14 -12 13
which i	-22 23 -23
which of	9 -18 -4
while	-30 9 0
while _ at	8 -2 -26
while i	-10 14 -17
while you	-38 -3 15
whitby	10 -19 -9
who	-46 -3 33
who _ >	-20 -24 27
who _ been	-11 -20 19
who _ it	-10 0 1
who _ not	-19 -21 22
who _ out	-15 -11 14
who _ to	-15 -15 15
who _ up	-16 -16 17
who _ with	-15 7 -7
who has	-7 -14 11
who is	-19 -17 21
who stopped	-10 16 -23
who walked	-16 -10 12
who would	-12 -4 7
who you	-18 9 -6
whole	-22 9 -3
whole _ >	-20 0 6
whole time	-21 -13 15
why	-26 0 14
why _ have	-13 -14 14
why _ you	-13 -11 13
why i	-15 7 -4
why you	-16 9 -5
wife	-23 -12 15
wife >	-15 -25 25
wife _ >	-18 -4 6
will	6 -14 0
will _ >	-22 -16 19
will _ a	15 -14 -16
will _ back	0 7 -20
will _ one	5 -16 6
will _ that	-22 -1 8
will _ the	-5 6 -9
will be	7 -5 -10
will drop	-20 20 -6
will not	-30 3 4
will pay	-16 16 -9
will return	-18 17 -6
will ring	-9 15 -18
will send	-22 19 -16
willing	-4 -17 14
willing to	-4 -17 14
window	18 -14 -15
winter	14 -1 -30
winter >	20 -23 -17
winter for	17 -15 -19
wish	1 -12 7
wish you	-17 -10 11
with	-16 10 -4
with >	-20 9 -7
with _ >	-17 9 -4
with _ ?	4 -15 -1
with _ and	-7 6 -3
with _ boys	9 -8 -15
with _ dad	-11 18 -20
with _ every	-9 11 -14
with _ for	6 -15 4
with _ from	9 -2 -14
with _ i	-26 -6 13
with _ in	-4 -26 9
with _ is	-5 -19 7
with _ it	-18 -17 18
with _ like	-16 -14 17
with _ much	-21 -13 13
with _ on	10 -4 -16
with _ said	-16 -5 5
with _ than	-18 2 8
with _ the	-14 16 -15
with _ to	-13 16 -15
with _ too	-17 -8 9
with _ was	-22 -2 9
with _ who	-8 -24 17
with _ you	-10 -1 6
with a	-24 11 4
with her	-32 3 5
with it	-19 6 -5
with me	3 -14 -1
with my	5 9 -24
with someone	-12 -16 16
with something	3 -17 5
with that	-27 9 4
with the	0 13 -19
with us	25 -23 -25
with what	-5 19 -20
with words	-24 -2 8
with you	5 -10 -4
with your	-9 -10 10
without	-22 30 -28
without _ >	-20 20 -16
without _ and	-5 8 -20
without _ it	-15 9 -8
without _ which	-16 18 -13
without _ word	-16 21 -24
without _ you	-11 18 -18
without a	-16 21 -24
without asking	-19 19 -18
without checking	-22 10 -9
wonder	-18 1 11
word	-29 -6 9
word _ >	-21 6 -4
word _ it	-12 15 -15
word _ you	-16 21 -24
word and	-15 18 -24
word for	-16 8 1
words	17 -15 -15
work	-24 16 -6
work >	-10 19 -21
work _ >	8 -2 -16
work _ a	-8 14 -17
work _ did	-20 17 -12
work _ home	-20 -9 9
work _ i	-9 13 -15
work _ us	-28 15 4
work before	-10 14 -19
work on	-26 9 -7
worked	11 -3 -14
worked _ >	3 6 -16
working	14 -9 -27
working _ the	20 -21 -15
worried	-12 12 -16
worries	-12 12 -12
worry	-12 20 -22
worry _ the	-10 15 -16
worry about	-10 15 -16
worse	-22 -11 15
worse _ >	-15 -8 9
would	0 -4 -3
would _ >	-30 -1 20
would _ ?	24 -4 -25
would _ a	13 -17 -9
would _ about	3 14 -20
would _ and	-9 14 -20
would _ any	-14 -17 16
would _ apologise	-18 14 -12
would _ at	23 -20 -15
would _ be	-16 -9 15
would _ been	-32 -20 28
would _ by	-18 7 2
would _ each	20 -23 -15
would _ easier	14 -5 -14
would _ gate	-16 -4 5
would _ have	-22 -15 22
would _ hear	17 -22 -8
would _ help	15 -11 -15
would _ i	3 20 -24
would _ if	-5 -13 11
would _ in	-18 4 6
would _ keep	-1 3 -17
would _ left	-12 -20 14
would _ like	-4 -27 12
would _ looked	-15 -13 13
would _ me	-7 11 -13
would _ my	-18 13 1
would _ nice	-12 -6 9
would _ of	4 3 -17
would _ rather	12 -10 -12
would _ right	-17 -8 16
would _ say	9 -1 -14
would _ sitting	-14 -7 11
would _ talk	8 -7 -26
would _ the	-14 4 -1
would _ to	11 -1 -19
would _ told	-7 -23 13
would _ want	19 -16 -19
would _ with	-21 3 7
would _ write	-1 16 -24
would _ you	-9 -27 21
would be	10 -10 -13
would been	-10 -5 7
would do	-17 21 -24
would give	-11 14 -25
would gone	-15 11 -4
would had	-21 3 1
would have	-38 -36 40
would like	12 3 -27
would look	-8 -15 8
would love	-15 17 -18
would made	-9 -17 16
would not	-41 -23 32
would prefer	19 -12 -20
would rather	3 8 -10
would still	-13 -9 12
would told	-18 9 -6
would you	20 -28 -13
write	5 9 -29
write _ down	-1 6 -23
write _ your	-14 16 -16
write to	-14 16 -16
writing	5 17 -10
written	-13 22 -29
written _ the	-1 6 -16
wrong	-26 -3 1
wrong >	-18 10 1
wrong _ the	-24 9 -5
wrong _ your	-16 -6 8
wrong about	-31 19 -15
wrote	20 -10 -23
wrote _ >	15 -12 -16
year	8 -1 -15
year >	0 5 -20
year _ for	-4 -3 3
year _ paid	-16 -6 6
year _ you	7 5 -17
year and	6 7 -18
years	-11 -14 11
years >	-12 0 2
years _ you	-11 -14 14
years ago	-12 -21 16
years and	-7 -14 13
years to	-14 -4 4
years you	-8 -22 18
yelled	-14 -17 18
yes	-18 -10 12
yes _ you	-17 -5 11
yes because	-13 -16 16
yes to	-9 -16 12
yet	4 -18 5
yet to	-7 -14 11
you	-29 -27 39
you >	-31 12 6
you ?	20 -31 -17
you _ >	-14 3 -3
you _ ?	4 -24 -2
you _ a	-2 -5 -2
you _ about	9 -4 -10
you _ admit	-11 -10 11
you _ all	-3 16 -26
you _ am	-24 -9 12
you _ an	-6 8 -6
you _ and	-22 20 -23
you _ answer	-23 16 -7
you _ apologise	-16 -15 17
you _ apologised	-11 -15 11
you _ apology	-14 14 -14
you _ as	-14 -12 14
you _ at	9 -18 -3
you _ away	-28 -20 22
you _ back	11 0 -16
you _ be	-36 0 19
you _ bed	-15 -13 14
you _ been	8 -28 0
you _ before	17 -3 -17
you _ being	1 -12 10
you _ break	11 -5 -18
you _ brother	-21 3 0
you _ by	3 8 -15
you _ can	-18 -13 14
you _ care	-20 -10 13
you _ clinic	-17 16 -16
you _ cold	-17 -20 18
you _ coming	7 -15 5
you _ could	-16 -5 7
you _ counsellor	12 -6 -16
you _ did	-12 -10 11
you _ doing	-12 8 -4
you _ done	-15 5 2
you _ even	-9 -14 12
you _ evenings	13 4 -19
you _ ever	-17 12 -6
you _ everything	-22 1 15
you _ ex	-15 14 -13
you _ exactly	-20 -26 24
you _ family	-15 -5 7
you _ feel	-25 -19 20
you _ finally	-23 -21 24
you _ find	-19 7 -3
you _ finished	-19 8 12
you _ first	2 -17 14
you _ for	12 -6 -21
you _ frightened	-16 20 -22
you _ from	4 15 -28
you _ front	-16 14 -13
you _ gave	-16 -17 17
you _ get	-28 -15 27
you _ goa	-23 -8 14
you _ going	-16 -16 16
you _ gone	-20 8 3
you _ got	-48 6 1
you _ granted	-10 14 -20
you _ had	-20 11 2
you _ handle	-24 11 -6
you _ happen	15 -3 -15
you _ happy	-26 -19 25
you _ have	-11 -5 2
you _ hear	-11 -21 15
you _ heating	14 -9 -15
you _ here	15 -16 -14
you _ home	9 -3 -15
you _ how	-23 -10 16
you _ hurt	-18 -17 17
you _ i	4 -13 6
you _ idea	-14 -12 14
you _ impossible	-24 -17 23
you _ in	8 -13 -3
you _ into	-12 -14 15
you _ is	-6 -15 8
you _ it	-12 -12 13
you _ just	-18 -30 26
you _ kids	-18 -15 18
you _ know	-26 -23 26
you _ known	13 -20 -13
you _ leave	-17 -12 13
you _ left	-16 1 1
you _ let	-11 -17 15
you _ letter	3 7 -16
you _ like	-5 -7 1
you _ listen	-22 -5 11
you _ look	-17 -15 19
you _ lost	-9 -18 11
you _ loved	-19 -19 20
you _ made	-24 -20 26
you _ make	-3 -13 6
you _ making	-11 -15 15
you _ me	-11 -19 18
you _ meet	14 11 -20
you _ money	-21 16 -9
you _ more	-20 -7 13
you _ move	0 -22 9
you _ my	2 -8 -1
you _ need	-18 -16 16
you _ never	-22 -32 25
you _ nights	6 4 -19
you _ no	-8 -14 10
you _ none	-9 -17 16
you _ not	-24 -17 21
you _ now	3 -25 5
you _ of	-10 -12 7
you _ off	-19 -11 12
you _ on	1 -20 11
you _ once	-8 -22 19
you _ one	-23 16 -5
you _ out	-34 -11 17
you _ own	-28 -4 5
you _ people	-17 6 4
you _ poisoned	-17 -13 17
you _ proud	-10 -17 12
you _ put	-21 -6 13
you _ rather	8 -16 -8
you _ ready	4 -19 -3
you _ reason	-12 -15 12
you _ remember	-18 -10 17
you _ rent	4 -1 -16
you _ right	-6 19 -17
you _ say	-10 -29 18
you _ school	-4 14 -21
you _ see	-30 -23 30
you _ selfish	-15 -10 15
you _ showing	-20 -10 20
you _ sister	2 -18 -1
you _ so	-15 -17 17
you _ some	-14 -5 9
you _ spare	21 -22 -20
you _ stayed	-23 -8 15
you _ stop	3 -23 11
you _ stopped	-1 -20 8
you _ take	-24 -13 24
you _ talk	17 -18 -16
you _ talking	4 11 -15
you _ tea	-2 7 -19
you _ tell	-16 4 9
you _ telling	5 5 -17
you _ that	-9 -4 5
you _ the	0 -15 7
you _ there	5 -6 -7
you _ they	-18 5 2
you _ things	-20 12 -9
you _ this	5 -13 1
you _ those	-12 12 -5
you _ though	-16 -17 19
you _ three	-24 18 -14
you _ time	7 -17 1
you _ to	-20 -27 28
you _ told	-26 -4 13
you _ too	-17 -26 21
you _ trip	16 -3 -16
you _ trying	-17 4 -2
you _ understand	-24 -11 20
you _ up	-32 -1 12
you _ us	-21 1 14
you _ we	-9 -21 11
you _ weekdays	12 -16 -8
you _ were	-14 7 -3
you _ what	-31 0 16
you _ when	0 -3 -1
you _ who	-18 -9 15
you _ with	-8 6 -10
you _ work	-22 19 -16
you _ working	17 -7 -17
you _ would	10 -15 -2
you _ years	0 -16 11
you _ yet	-7 -14 11
you _ you	-3 3 -7
you _ your	5 -19 5
you _ yourself	-17 -19 19
you a	-1 5 -18
you about	-32 28 -22
you act	-16 -16 22
you acted	-14 -15 16
you after	-11 -24 24
you always	-9 -11 10
you an	-14 14 -14
you and	-12 -5 0
you are	-16 -7 15
you asked	7 3 -18
you at	-19 19 -17
you back	-10 20 -23
you been	18 -11 -16
you broke	-18 -14 17
you brought	-20 4 -2
you came	15 -19 -11
you can	-10 -19 12
you cared	-17 -6 16
you chose	-16 -2 4
you cooked	2 8 -20
you could	-51 -25 39
you cried	-19 18 -17
you did	-14 -32 21
you do	-14 1 6
you drained	-16 -6 15
you drove	3 -13 1
you even	-18 -16 23
you ever	-22 -11 21
you felt	-15 4 -4
you find	13 2 -15
you for	-3 13 -20
you found	-17 3 5
you get	0 -16 8
you got	-9 5 -3
you had	-22 -7 10
you have	-7 -26 6
you hurt	-22 -8 14
you i	-22 -15 16
you if	14 -13 -13
you in	-28 18 -13
you just	-24 -23 26
you kept	-20 -22 24
you knew	-16 -27 20
you know	-14 -1 5
you left	8 -12 -4
you let	-22 -12 15
you lied	-14 -16 15
you like	14 -1 -19
you loved	-12 -12 11
you made	5 -16 -2
you make	1 -15 -1
you mentioned	13 4 -27
you most	-24 16 -13
you moved	15 -5 -18
you must	-13 -10 13
you need	-2 -17 3
you needed	-22 20 -18
you never	-21 -21 23
you off	-24 9 -3
you only	-23 -1 13
you ought	-25 -27 28
you over	-22 19 -19
you owe	-11 -12 11
you paid	13 -4 -22
you pay	-13 15 -16
you planned	-19 13 -3
you pushed	-11 -17 16
you put	-9 -26 11
you raised	-15 16 -16
you rang	16 2 -20
you rather	12 -10 -12
you remember	10 -5 -21
you ruined	-26 -8 24
you said	16 -16 -10
you see	22 -11 -22
you should	-29 -10 15
you sleep	-18 -10 18
you spoke	-15 -27 19
you started	-5 -16 8
you stopped	-18 18 -10
you swore	-18 -13 18
you talked	-16 21 -21
you that	-28 -1 11
you the	-35 24 -4
you think	-10 -2 3
you threw	-14 -9 12
you to	-9 0 5
you told	23 -10 -23
you took	-12 -10 10
you treat	-18 -6 12
you treated	-15 -20 18
you turned	-13 -10 10
you used	-12 -22 21
you waited	-11 13 -15
you want	8 0 -11
you wanted	-13 -19 15
you was	-15 -18 19
you went	-2 -22 18
you were	-16 -3 11
you when	13 -10 -14
you will	-12 -21 19
you with	-8 11 -11
you worked	19 -3 -25
you would	-3 -3 1
your	-38 1 20
your _ >	-19 -5 9
your _ ?	17 -13 -15
your _ a	-25 6 12
your _ about	3 4 -25
your _ against	-18 20 -21
your _ an	9 2 -19
your _ and	1 9 -22
your _ as	-10 4 1
your _ at	7 8 -18
your _ because	-19 -8 8
your _ before	-5 -28 18
your _ by	-29 22 -11
your _ first	9 -15 -5
your _ for	-8 0 -1
your _ from	-7 9 -25
your _ i	-4 14 -18
your _ if	-23 14 -11
your _ in	5 8 -21
your _ into	-18 16 -15
your _ is	-1 -24 5
your _ left	-20 7 5
your _ like	-26 14 -8
your _ made	-15 -15 18
your _ me	-12 -18 14
your _ myself	-17 19 -14
your _ of	-1 8 -16
your _ on	9 -22 5
your _ our	-21 -13 18
your _ ruined	-11 -18 12
your _ stayed	14 -14 -14
your _ that	-10 13 -4
your _ the	14 -13 -9
your _ to	-25 22 -12
your _ warned	-22 -12 13
your _ we	-10 -11 11
your _ were	-11 18 -17
your _ which	-19 22 -23
your _ would	-16 -5 8
your _ you	-9 -16 15
your _ your	-19 13 -6
your accept	-11 20 -20
your back	-15 4 0
your body	-18 5 9
your boss	-29 16 -14
your brother	-1 10 -12
your dad	0 19 -32
your drinking	-16 -24 18
your fault	-19 -5 14
your feelings	-14 19 -23
your first	-14 -17 15
your friends	-33 16 -12
your graduation	-20 28 -29
your grandmother	-21 26 -27
your idea	-19 -1 6
your jealousy	-16 -24 17
your job	-25 10 -3
your mates	-18 9 -6
your message	25 -22 -20
your messages	-10 18 -23
your mind	-14 -24 18
your moods	-17 -15 15
your mother	-7 8 -8
your mum	18 -6 -23
your name	15 -14 -15
your own	3 12 -23
your parents	6 2 -18
your past	-24 22 -22
your phone	-15 -7 9
your secret	-22 15 -10
your side	11 -19 0
your sister	10 0 -27
your temper	-14 -13 13
your things	-17 16 -15
your time	9 -5 -17
your turn	0 -14 3
your uncle	5 9 -19
your way	-19 -24 24
your weight	-6 10 -12
your worries	-12 12 -12
yours	-4 -15 10
yours >	-4 -11 4
yourself	-24 -8 16
yourself _ >	-19 -8 17
yourself _ you	-13 -19 15
`,
}
