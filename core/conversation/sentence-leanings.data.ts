import type { LeaningTable } from '../kernel/leanings/leanings.ts'

// oxfmt-ignore
/** Learned by `npm run learn`: a line for each word or pair of words, with what it speaks for, in the order of the kinds. */
export const SENTENCE_LEANINGS: LeaningTable<'neutral' | 'ownership' | 'blame'> = {
  kinds: ['neutral', 'ownership', 'blame'],
  of: 'one',
  bias: [19, -15, -11],
  lines: `
10	18 -20 0
12	-7 15 -2
12 >	-7 15 -2
20	9 -21 2
2017	20 -12 -10
2019	14 -5 -9
22	17 -9 -9
3	21 -14 -9
5	-4 13 -11
5 months	-9 15 -8
< _ >	-15 25 -12
< _ a	-3 -5 4
< _ abandoned	-12 -12 18
< _ about	-4 7 -7
< _ act	-6 -9 16
< _ all	-10 -7 14
< _ always	-9 -4 8
< _ am	-10 0 4
< _ an	-5 2 5
< _ and	4 -24 8
< _ answered	-12 20 -8
< _ anxious	-10 17 -10
< _ anything	11 -5 -7
< _ apologise	-21 -13 26
< _ apologised	-10 0 4
< _ appreciate	22 -12 -15
< _ are	0 -12 9
< _ argued	15 -11 -4
< _ as	-14 -10 19
< _ ashamed	-4 14 -11
< _ ask	0 3 -9
< _ asked	4 3 -16
< _ attacked	-12 -8 17
< _ avoided	-8 21 -12
< _ away	-14 18 -6
< _ be	2 -13 6
< _ became	3 -16 4
< _ because	-13 -14 22
< _ been	-6 -1 2
< _ began	-14 2 8
< _ behind	-12 -3 5
< _ betrayed	-12 -18 24
< _ bit	-8 -14 20
< _ blamed	-6 16 -13
< _ boiler	15 -12 -7
< _ booked	5 0 -13
< _ both	15 -12 -6
< _ bring	20 -17 -8
< _ broke	-14 0 7
< _ brother	22 -17 -7
< _ brought	19 -5 -14
< _ but	-10 -1 10
< _ by	15 -9 -10
< _ called	7 2 -20
< _ can	2 2 -6
< _ cancelled	-10 19 -11
< _ car	15 -11 -5
< _ cared	-6 -3 17
< _ carried	-14 3 -1
< _ cheated	-14 -1 10
< _ checked	-11 14 -7
< _ children	22 -6 -14
< _ chose	-15 8 0
< _ christmas	-9 -12 24
< _ come	2 6 -13
< _ contract	15 -9 -10
< _ convenient	-7 -5 18
< _ cooked	-2 -16 11
< _ corrected	-9 17 -8
< _ could	-17 -3 15
< _ counsellor	8 -16 0
< _ cried	-3 13 -9
< _ decided	-14 7 0
< _ decisions	1 5 -13
< _ defensive	-15 19 -11
< _ did	2 -7 0
< _ dismissed	-9 17 -8
< _ disrespected	-11 -9 16
< _ do	5 -12 4
< _ does	13 -5 -14
< _ dog	17 -8 -10
< _ drained	-8 -3 18
< _ drinking	-25 0 8
< _ drop	-8 19 -1
< _ drove	22 -20 -6
< _ each	12 -5 -8
< _ eleven	-7 -16 20
< _ else	10 -21 -1
< _ embarrassed	-14 23 -12
< _ even	-13 -5 20
< _ evenings	-7 16 -7
< _ ever	-15 -9 19
< _ every	-16 3 0
< _ exactly	-13 -5 20
< _ expected	-12 6 -3
< _ family	-9 -10 19
< _ feel	-19 -2 18
< _ felt	-17 -5 13
< _ fine	11 -6 -5
< _ first	18 -10 -9
< _ flat	21 -15 -10
< _ for	5 -9 1
< _ forgive	-6 -12 16
< _ forgot	-15 4 4
< _ free	22 -15 -11
< _ frightened	-10 20 -6
< _ full	-7 -9 13
< _ gave	-8 1 -1
< _ get	5 -3 -11
< _ gets	13 -9 -8
< _ glad	24 -15 -13
< _ go	11 1 -19
< _ good	28 -11 -21
< _ grateful	19 -10 -10
< _ grieving	-8 17 -9
< _ grown	-10 -7 15
< _ guess	-8 -17 25
< _ had	-3 -2 2
< _ half	1 -11 0
< _ handed	-13 21 -10
< _ happy	-12 1 8
< _ has	13 -9 -6
< _ have	-3 -3 1
< _ hear	-8 16 -9
< _ held	-8 15 -9
< _ help	5 -9 -2
< _ hid	-15 8 -1
< _ hope	1 -10 -2
< _ house	17 -13 -6
< _ how	-17 14 -5
< _ hurt	-16 5 1
< _ hurts	-19 15 1
< _ i	-4 -2 2
< _ idea	-12 -17 11
< _ if	-4 -17 10
< _ ignored	-23 8 7
< _ imagine	-8 16 -7
< _ impossible	-10 -4 16
< _ interrupted	-9 17 -8
< _ is	13 -12 -2
< _ it	-7 -5 6
< _ jealous	-5 15 -11
< _ jealousy	-18 0 5
< _ just	-16 -5 21
< _ kept	-21 1 2
< _ kids	0 -11 1
< _ knew	-8 -12 18
< _ know	-9 -5 10
< _ known	21 -12 -11
< _ last	-3 5 -10
< _ late	-11 -3 4
< _ laughed	-12 18 -10
< _ learned	-15 0 1
< _ learning	-7 13 -9
< _ lease	15 -8 -8
< _ least	-12 -8 20
< _ leave	9 0 -9
< _ left	0 19 -27
< _ let	-13 12 -2
< _ letter	17 -10 -9
< _ lie	-9 11 -5
< _ lied	-18 2 3
< _ like	-5 -3 2
< _ little	-10 -7 19
< _ lived	13 -6 -9
< _ lonely	-15 16 -10
< _ long	9 1 -11
< _ lost	-10 9 0
< _ love	-11 20 -11
< _ loved	-18 4 6
< _ made	-6 9 -2
< _ make	8 -23 3
< _ manipulated	-14 -14 21
< _ me	-2 0 0
< _ meet	12 -5 -7
< _ mentioned	23 -10 -16
< _ met	12 -7 -5
< _ might	-6 -6 16
< _ minutes	14 -6 -8
< _ missed	-18 0 3
< _ mistake	-11 -2 9
< _ mocked	-4 19 -13
< _ more	-14 9 0
< _ mother	-1 -8 10
< _ moved	10 -6 -7
< _ mum	4 -18 0
< _ must	-16 -3 16
< _ my	-7 -1 1
< _ name	15 -5 -9
< _ need	-22 16 2
< _ needed	-18 -14 24
< _ nervous	-14 19 -12
< _ never	-14 4 0
< _ next	15 -7 -8
< _ no	3 -10 3
< _ not	-8 5 -1
< _ now	-17 13 -2
< _ of	-13 6 1
< _ on	1 1 -7
< _ once	-14 -2 12
< _ one	1 -8 -1
< _ only	-12 -10 23
< _ ought	-17 -2 13
< _ our	-6 9 -4
< _ owe	-16 5 2
< _ own	-10 -14 20
< _ paid	-12 -5 6
< _ part	-4 3 -3
< _ patient	-10 -11 16
< _ pay	-10 13 -4
< _ people	-12 -1 8
< _ phone	-10 18 -11
< _ piano	16 -11 -7
< _ pick	18 -13 -6
< _ picked	-16 4 3
< _ poisoned	-16 -6 27
< _ prefer	24 -14 -15
< _ promise	-16 1 3
< _ promised	-12 17 -9
< _ proud	-13 7 2
< _ pulled	-10 17 -10
< _ pushed	-18 3 3
< _ put	-12 16 -6
< _ quiet	-17 -2 5
< _ raining	22 -11 -13
< _ raised	-1 -13 12
< _ rang	11 -2 -15
< _ rather	-11 4 1
< _ read	14 -7 -10
< _ realise	-15 17 -5
< _ regret	-12 -6 15
< _ respect	-12 -5 16
< _ responsibility	-13 25 -15
< _ return	-8 18 -2
< _ rolled	-6 12 -7
< _ ruined	-13 -20 33
< _ sad	-15 25 -15
< _ said	6 -1 -7
< _ say	11 -16 -1
< _ says	4 -20 0
< _ scared	-16 21 -14
< _ score	-4 21 -15
< _ see	-8 7 -1
< _ set	-18 22 -7
< _ shared	8 2 -17
< _ short	-10 17 -7
< _ should	-12 3 -3
< _ shouted	-9 1 4
< _ shut	-11 -5 4
< _ signed	15 -6 -12
< _ silence	-15 7 4
< _ single	-11 -10 18
< _ sister	14 -18 -4
< _ so	-6 1 4
< _ someone	-8 -7 16
< _ something	21 -2 -12
< _ sorry	-10 -3 11
< _ spends	0 -14 1
< _ spent	-18 7 2
< _ spoke	-11 16 -5
< _ started	-6 -7 10
< _ starts	15 -7 -8
< _ still	-9 15 -11
< _ stood	-8 -11 21
< _ stop	18 -3 -14
< _ stopped	-14 17 -10
< _ suppose	-16 -19 30
< _ swore	-8 -5 23
< _ taken	-9 -14 24
< _ takes	-18 -7 25
< _ talked	4 5 -11
< _ temper	-11 18 -11
< _ texting	-8 18 -9
< _ that	3 -5 -6
< _ the	1 3 -6
< _ therapist	-15 -5 27
< _ there	29 -7 -23
< _ things	15 -2 -13
< _ think	1 -17 11
< _ this	-1 -9 6
< _ three	16 -10 -9
< _ threw	-12 1 7
< _ through	-6 12 -11
< _ thursday	24 -13 -12
< _ to	-8 1 4
< _ told	4 10 -29
< _ too	-20 3 1
< _ took	-9 27 -22
< _ topic	20 -13 -9
< _ treat	-11 -5 18
< _ treated	-16 20 -10
< _ tried	-1 -13 12
< _ try	-17 -5 32
< _ turn	20 -7 -13
< _ turned	-13 6 -5
< _ two	5 -9 0
< _ typical	-7 -4 18
< _ understand	-14 5 -2
< _ unkind	-6 16 -11
< _ up	-10 20 -12
< _ us	7 -8 0
< _ used	-9 1 1
< _ waited	-16 19 -9
< _ walked	-13 15 -3
< _ want	-10 7 3
< _ wanted	-8 6 -4
< _ was	-9 2 2
< _ way	-15 4 6
< _ we	11 -3 -8
< _ were	3 -12 2
< _ what	-14 -1 8
< _ when	2 8 -16
< _ will	4 0 -10
< _ willing	-12 -11 18
< _ wish	-13 -11 21
< _ with	0 -7 6
< _ wonder	-11 -18 23
< _ working	7 0 -14
< _ worried	-7 18 -9
< _ worry	-9 17 -9
< _ would	-2 2 -1
< _ write	14 -7 -10
< _ wrong	-17 -2 2
< _ you	-7 1 4
< _ your	-13 6 1
< a	-22 -17 37
< after	21 -17 -10
< all	-6 -9 13
< and	-15 -12 12
< anyone	-16 -15 26
< are	13 -14 -4
< because	-11 -4 10
< both	2 -20 0
< can	19 -10 -9
< cheers	18 -11 -10
< coffee	16 -9 -9
< congratulations	-6 -10 15
< could	30 -8 -24
< did	-9 -7 12
< do	-5 -6 6
< either	13 -6 -8
< every	-17 2 6
< everyone	-11 -13 22
< everything	-1 -21 9
< fair	-2 -15 5
< for	-8 18 -11
< had	-15 -10 21
< half	-8 15 -9
< have	28 -8 -15
< honestly	-9 -4 21
< how	5 -11 0
< i	-13 15 -1
< if	1 -10 6
< in	-2 13 -13
< is	12 -9 -5
< it	-1 -3 2
< let	11 -21 1
< may	16 -10 -7
< my	-5 8 -5
< neither	20 -10 -11
< no	-1 -15 1
< not	-18 -3 18
< on	3 6 -18
< other	-8 -11 20
< our	21 -16 -5
< perhaps	-14 -6 27
< please	9 -20 -3
< should	25 -14 -13
< since	-9 24 -14
< so	-17 -3 17
< some	-9 -11 17
< somebody	-7 -15 22
< sorry	-16 1 11
< tell	18 -12 -11
< thank	6 -14 1
< thanks	22 -14 -12
< that	7 0 -13
< the	6 -4 -3
< there	4 -6 -3
< this	19 -12 -9
< was	-8 -16 22
< we	19 -11 -8
< what	3 -4 -3
< when	-10 14 -4
< whenever	-8 18 -10
< where	19 -8 -12
< which	27 -7 -21
< who	-12 -28 22
< why	-13 -7 19
< with	-13 -8 17
< would	19 -6 -14
< you	-3 -16 24
< your	-5 -14 5
?	6 -9 3
? >	6 -9 3
a	-11 1 5
a _ >	-9 -2 8
a _ ?	12 -13 -2
a _ a	-12 -9 21
a _ and	-10 -3 5
a _ before	5 4 -15
a _ being	-7 15 -6
a _ every	-11 19 -7
a _ face	-7 14 -8
a _ for	-7 -2 7
a _ from	-14 26 -14
a _ have	-10 -9 18
a _ i	-12 10 -2
a _ in	-10 10 -5
a _ like	-13 6 -5
a _ man	-10 -5 21
a _ me	-14 0 7
a _ my	-17 5 3
a _ night	-4 -24 3
a _ on	-21 0 13
a _ one	-8 17 -10
a _ partner	-17 1 8
a _ person	-2 -15 11
a _ so	6 6 -23
a _ the	-6 -1 2
a _ this	2 4 -13
a _ to	-7 6 -2
a _ up	-7 17 -10
a _ way	9 5 -12
a _ week	-11 23 -11
a _ when	2 18 -19
a _ with	-1 -17 17
a _ without	0 2 -14
a _ would	-12 -10 17
a _ you	-9 0 1
a _ your	-14 2 -1
a better	-16 2 1
a bit	-5 0 0
a break	18 -6 -12
a child	-12 -11 21
a counsellor	-16 27 -16
a coward	-10 -8 27
a fight	-9 -8 20
a friday	-8 -18 4
a friend	4 4 -16
a garden	20 -8 -11
a good	10 -15 -1
a group	-9 21 -14
a hard	15 -4 -14
a hotel	-7 14 -8
a lot	-1 6 -12
a man	-12 -11 19
a meeting	-15 6 1
a month	11 -2 -11
a person	-17 -1 12
a real	-10 -17 23
a row	-6 19 -12
a separate	4 3 -19
a single	-13 17 -8
a straight	-9 22 -13
a table	18 -10 -14
a talk	-14 21 -14
a thursday	23 -10 -16
a tuesday	18 -10 -9
a way	-11 -9 21
a whole	-12 23 -9
a wife	-19 -12 21
a year	-13 9 1
abandoned	-12 -12 18
abandoned >	-13 -10 22
abandoned _ you	-6 -11 16
abandoned by	-6 -11 16
able	-8 -6 12
able to	-8 -6 12
about	-5 11 -5
about _ >	-2 3 -4
about _ ?	20 -8 -12
about _ a	7 -2 -10
about _ and	-1 11 -11
about _ at	15 -4 -10
about _ because	-6 -17 22
about _ boss	-5 12 -8
about _ but	-5 -13 17
about _ car	-11 15 -15
about _ drinking	-3 18 -13
about _ evening	11 -5 -6
about _ for	-14 25 -9
about _ friend	-7 14 -8
about _ hour	9 -5 -9
about _ house	-12 13 -3
about _ i	-14 9 1
about _ in	-2 1 -13
about _ it	-6 16 -10
about _ my	-6 9 -3
about _ new	13 -7 -7
about _ of	-13 9 -13
about _ so	15 -5 -12
about _ summer	26 -20 -9
about _ the	-15 15 0
about _ to	-8 12 -5
about _ was	-1 13 -18
about _ weight	-7 14 -7
about _ year	-13 -3 3
about an	23 -15 -11
about children	-10 26 -15
about christmas	-7 11 -3
about money	17 -6 -13
about my	-17 -2 9
about that	-3 11 -16
about the	-3 6 -4
about this	5 4 -13
about us	-10 17 -8
about you	-20 6 1
about your	-7 10 -5
about yourself	-10 -2 20
accept	-13 -3 14
accept _ >	-7 -9 15
account _ first	-9 21 -12
account _ the	-9 21 -12
act	-8 -2 9
act like	-4 -9 16
acted	-23 7 10
actually	-16 3 12
actually _ >	-13 -3 19
admit	-15 -12 22
admit _ >	-13 -8 16
admit _ you	-12 -16 22
admit it	-17 -11 21
admit that	-7 -7 11
adult	-14 -12 23
adult in	-11 -14 23
advice	-12 19 -10
affection	-13 -14 22
after	0 0 -4
after _ and	-12 22 -9
after _ had	-12 24 -11
after _ i	10 -4 -10
after _ we	13 -5 -10
after _ would	-6 -15 20
after the	1 0 -12
after you	-16 -12 24
afternoon	22 -11 -13
again	-9 2 -1
again _ >	0 -22 4
against	-12 2 6
against _ >	-7 -8 15
against _ in	-6 16 -10
against me	-12 -13 24
against you	-7 15 -11
ago	-8 -7 12
ago >	-9 -6 12
agree	10 -4 -9
agree on	28 -15 -14
agreed	-14 6 -2
agreed _ the	11 -1 -11
agreed in	25 -15 -10
agreed to	-10 15 -11
agreement	10 -1 -17
ahead	-5 12 -10
airport _ i	-8 19 -12
albums	2 1 -12
all	-8 -4 8
all _ >	-2 -17 4
all _ ever	-7 -9 13
all _ of	-9 13 -16
all _ runs	-10 -9 18
all _ school	-10 -9 18
all _ to	4 11 -20
all _ way	16 -8 -10
all _ you	-16 0 16
all i	-12 -11 18
all of	-22 11 2
all right	24 -3 -24
all the	-16 0 9
all those	-9 24 -13
allotment	-7 15 -9
alone	-12 19 -12
alone >	-3 16 -11
alone _ it	-6 15 -9
alone and	-8 13 -7
along	-18 26 -10
although	-12 -14 21
always	-12 -4 11
always _ be	-8 13 -6
always _ to	-12 0 6
always _ your	-7 -4 13
always been	0 -13 4
always had	-18 5 -2
always have	-8 -10 17
always put	-7 -4 13
am	-8 -1 4
am _ >	-8 -7 11
am _ a	-11 20 -9
am _ about	-20 24 -7
am _ being	-16 24 -11
am _ for	0 4 -8
am _ i	-8 12 -2
am _ if	-12 2 2
am _ is	-14 3 4
am _ my	3 -14 1
am _ of	-5 8 -4
am _ on	-19 25 -7
am _ one	-22 0 10
am _ overlook	-16 -11 19
am _ saying	-6 -13 18
am _ that	-6 1 2
am _ the	-11 9 -1
am _ to	1 -4 7
am _ took	-8 -9 16
am _ who	-15 13 -1
am _ you	0 -12 3
am going	14 -7 -20
am grateful	23 -13 -15
am learning	-7 13 -9
am not	-9 -17 24
am responsible	-15 25 -13
am sorry	-11 1 5
am the	-25 -8 25
am tired	-10 20 -10
am willing	-12 -11 18
am working	-11 21 -6
am worried	-5 10 -5
an	-8 0 5
an _ everything	-6 -9 16
an _ for	-15 8 0
an _ to	-8 -20 26
an answer	-4 6 -10
an apology	-18 5 4
an argument	-11 22 -13
an evening	-9 21 -12
an excuse	-11 -12 21
an explanation	-11 -7 14
an honest	-11 -13 28
an hour	18 -17 -5
and	-6 5 0
and _ >	6 -7 4
and _ a	-15 8 -3
and _ after	-8 16 -8
and _ am	-15 4 2
and _ and	-9 -3 3
and _ as	-2 18 -17
and _ asked	-8 14 -7
and _ at	17 -12 -8
and _ back	10 -4 -11
and _ be	-11 4 -1
and _ been	-10 17 -7
and _ bit	-11 20 -6
and _ booked	-11 18 -6
and _ carried	-12 21 -10
and _ did	-4 8 -6
and _ do	-15 -22 32
and _ dog	19 -11 -6
and _ drove	-10 20 -11
and _ every	-15 29 -20
and _ found	-11 -12 17
and _ gave	-15 6 1
and _ go	-5 17 -15
and _ got	-23 4 1
and _ have	-5 4 -1
and _ her	-10 1 0
and _ hid	-14 21 -4
and _ home	-7 11 -8
and _ hope	-15 -13 23
and _ i	-23 -4 3
and _ in	17 -9 -4
and _ it	-9 11 -5
and _ kept	-11 14 -4
and _ know	-14 -6 15
and _ left	-12 26 -15
and _ let	-10 7 0
and _ lied	-11 12 -1
and _ liked	-6 12 -5
and _ made	-6 20 -16
and _ me	-13 -20 25
and _ mother	-8 -13 22
and _ much	-12 21 -6
and _ my	-32 48 -24
and _ no	1 6 -17
and _ not	-10 11 -4
and _ nothing	-16 -8 13
and _ off	-6 16 -10
and _ on	2 1 -8
and _ out	1 24 -29
and _ paid	19 -5 -17
and _ put	-15 23 -12
and _ said	-4 13 -9
and _ saw	-13 23 -10
and _ second	20 -13 -10
and _ should	-6 15 -8
and _ sorry	-4 16 -12
and _ stayed	33 -21 -19
and _ still	-11 23 -14
and _ stopped	-10 30 -22
and _ thank	27 -15 -14
and _ that	-9 8 0
and _ the	0 0 -6
and _ them	-16 13 -2
and _ times	-7 19 -12
and _ tired	-7 15 -8
and _ to	-12 17 -8
and _ too	-9 17 -7
and _ took	-19 -8 7
and _ was	-5 11 -9
and _ went	-15 0 4
and _ were	11 -12 -1
and _ while	-13 -6 4
and _ why	-5 -10 13
and _ will	-3 11 -14
and _ with	-13 26 -19
and _ would	4 -3 -9
and _ you	-10 6 2
and _ your	-16 0 2
and a	-13 -6 4
and again	14 -20 0
and all	-9 -10 17
and did	-7 20 -14
and given	-10 15 -3
and got	-10 -16 25
and had	-8 17 -8
and half	13 -8 -7
and i	1 7 -8
and in	1 1 -16
and it	-11 18 -9
and just	-6 -15 21
and kept	-7 21 -14
and left	-6 17 -12
and let	-17 1 9
and made	-7 20 -13
and mine	17 -3 -15
and one	0 -11 1
and said	-12 26 -17
and she	-16 18 -10
and so	-13 12 -5
and surprise	-5 -11 15
and that	-21 19 -3
and then	-9 16 -5
and two	18 -12 -6
and we	-5 -11 5
and would	-13 23 -11
and you	-9 -5 13
and your	-8 1 0
anger	-17 9 1
angry	-14 1 5
angry >	-9 -9 23
anniversary	-4 14 -8
another	-5 -10 5
another day	13 -3 -10
answer	3 3 -17
answer >	3 4 -15
answer _ >	11 -9 -2
answer _ everything	-6 -9 16
answer for	-6 -9 16
answered	-5 8 -10
answered _ the	16 -11 -5
answered on	16 -11 -5
answering	-11 20 -10
anxiety	-8 -10 18
anxious	-14 13 -1
anxious _ change	-6 12 -7
anxious _ plans	-6 12 -7
anxious when	-6 12 -7
any	-9 6 1
any _ at	-13 2 10
any _ home	-7 -14 20
anybody	-10 -12 17
anyone	-15 -5 17
anyone >	-8 -6 14
anyone _ would	-15 -9 22
anyone else	-14 -5 19
anyone with	-10 -14 20
anything _ have	12 -8 -4
anything _ we	30 -14 -16
anything you	11 -3 -8
aoife	17 -6 -19
apologise	-21 -5 19
apologise _ it	-6 -12 18
apologise _ my	-11 -14 21
apologise _ parents	-11 24 -13
apologise _ slamming	-5 17 -13
apologise _ your	-10 17 -11
apologise for	-21 -1 13
apologise to	-15 2 1
apologised	-14 -1 10
apology	-18 5 4
apology _ >	-12 20 -12
apology for	-7 13 -8
app	-10 7 -5
appreciate	22 -12 -15
appreciate you	19 -11 -12
are _ i	-4 -18 22
are _ now	-11 -4 18
are _ one	-8 -9 20
are _ proud	-7 -9 17
are _ reason	-6 -6 13
are _ that	-18 4 4
are _ the	10 -13 0
are a	-14 -9 23
are at	21 -11 -14
are in	20 -12 -9
are on	-7 -3 16
are ready	23 -15 -12
are so	-20 -13 33
are the	-32 -6 30
are two	21 -9 -12
are you	25 -9 -15
argue	-9 -10 18
argument >	-12 7 4
arguments	-3 13 -15
as	-9 1 1
as _ and	-8 17 -12
as _ as	2 -9 3
as _ i	-9 -3 11
as _ it	-7 20 -13
as _ to	-14 -6 17
as _ were	-9 16 -8
as _ who	-7 -11 17
as _ would	-7 -13 20
as _ you	3 -12 -2
as a	-27 2 5
as if	-8 19 -11
as though	-10 8 -8
as usual	-13 -15 25
ashamed	-11 13 -4
ashamed >	-6 -12 18
ashamed _ the	-5 11 -6
ashamed about	-12 15 -6
ashamed of	-5 13 -9
ask	-5 4 -4
ask _ ?	-7 -17 6
ask _ day	-10 -4 15
ask _ i	-7 17 -10
ask _ my	-10 -4 15
ask before	-7 17 -10
ask how	-11 -1 5
ask me	8 4 -21
ask yourself	-6 -12 16
asked	-7 12 -10
asked _ for	1 3 -17
asked _ the	12 -10 -1
asked _ to	-1 13 -22
asked _ you	-5 19 -12
asked before	-13 -3 8
asked how	-12 6 -1
asked me	1 7 -25
asked you	-11 19 -12
asking	1 13 -20
asking >	-18 25 -15
asking _ and	-8 19 -11
asking you	-10 14 -4
asleep	-11 22 -13
at	-1 2 -4
at _ >	5 3 -13
at _ ?	-18 -12 7
at _ and	-2 15 -12
at _ end	2 -17 2
at _ for	-14 -3 11
at _ from	18 -12 -4
at _ i	2 -15 4
at _ in	-6 4 -7
at _ is	-10 20 -13
at _ library	19 -13 -6
at _ past	11 -8 -6
at _ sister	-3 12 -10
at _ that	-9 18 -11
at _ the	0 -8 2
at _ until	10 1 -14
at _ wedding	-4 12 -9
at _ when	-11 21 -11
at _ you	8 4 -16
at a	-13 11 0
at all	-11 7 -14
at eleven	20 -7 -12
at five	7 -1 -14
at home	-22 0 8
at least	-24 -5 23
at six	20 -10 -15
at that	3 6 -19
at weekends	27 -19 -11
at work	-20 2 3
at you	-12 24 -15
at your	1 2 -7
attacked	-12 -8 17
august	6 -2 -9
avoidant	-9 -8 23
avoided	-8 21 -12
away	-7 -2 5
away >	-1 -10 8
away _ too	-10 -10 17
away _ you	-15 16 -6
away with	-10 -10 17
baby	-1 6 -10
baby >	-21 6 -2
back	-7 8 -2
back >	-5 0 0
back _ >	0 4 -12
back _ hundred	-7 11 -3
back _ in	-9 18 -8
back _ the	0 11 -13
back _ you	-9 19 -11
back _ your	-20 5 1
back and	-7 15 -6
back i	-10 17 -9
back the	-13 17 -3
back to	-3 4 -7
bad	-15 -6 15
bag	7 -6 -19
bank	-6 0 7
bank _ >	-21 1 15
barbecue	-12 -3 14
bath	-9 19 -12
be	-8 -2 11
be _ >	-7 5 0
be _ a	-9 -12 18
be _ about	-4 -6 16
be _ at	7 1 -13
be _ by	-15 -3 18
be _ father	-2 -10 12
be _ for	-8 -5 11
be _ have	-7 -4 17
be _ hear	14 -12 -5
be _ here	-8 -3 14
be _ i	-11 19 -9
be _ if	-11 -7 19
be _ it	-5 -11 18
be _ or	14 -4 -8
be _ some	-5 -14 20
be _ to	-4 -6 8
be _ way	-7 -16 17
be _ with	-5 -18 19
be able	-8 -6 12
be ashamed	-6 -12 18
be bothered	-3 -9 10
be civil	-7 -9 18
be easier	27 -7 -17
be home	-7 18 -9
be honest	-14 -12 22
be nice	-10 -3 17
be right	-22 11 -5
be sitting	-8 -3 14
became	3 -16 4
because	-12 0 8
because _ >	-19 27 -16
because _ are	-8 23 -15
because _ did	-11 21 -13
because _ have	-9 10 -6
because _ hiding	-5 -12 16
because _ i	-8 -11 16
because _ not	-8 1 3
because _ was	-15 6 0
because _ were	-6 -10 14
because _ would	-7 1 -3
because _ you	-14 -16 25
because i	-10 13 -6
because of	-13 -6 15
because the	-8 -13 22
because you	-6 -26 31
bed	-9 -1 5
bed >	-10 -19 23
bed _ i	-10 20 -11
bed _ the	-4 -21 7
been	-10 -3 8
been _ a	-16 16 -3
been _ as	-9 -14 22
been _ for	-13 3 7
been _ me	-17 -7 19
been _ my	-17 12 0
been _ of	-11 -9 15
been _ since	-11 -7 16
been _ that	-11 -11 20
been _ to	-11 9 -2
been _ with	2 -17 0
been _ years	18 -9 -9
been _ you	-11 3 9
been a	6 -16 -5
been going	-12 17 -9
been nice	-7 -8 13
been to	-8 16 -6
been together	18 -9 -9
been told	-15 -14 23
before	-11 11 -2
before _ >	-5 1 5
before _ ?	15 -6 -9
before _ answer	-14 21 -7
before _ can	-12 7 2
before _ come	-8 14 -8
before _ give	-11 19 -11
before _ so	-13 25 -12
before _ start	15 -6 -9
before _ talk	-21 15 1
before _ them	-8 20 -11
before _ to	4 -5 -11
before _ would	-23 27 -6
before i	-9 5 0
before the	-14 2 2
before we	-7 0 3
before you	-15 28 -19
beforehand	14 1 -14
began	-14 2 8
begin	24 -5 -17
behaved	-15 3 1
behind	-20 1 7
behind _ >	-10 0 7
behind _ and	-8 18 -10
behind _ back	-15 0 7
behind my	-8 -11 20
being	-16 8 2
being _ >	-16 0 5
being _ being	-9 17 -10
being _ i	-16 31 -18
being _ so	-8 18 -8
being _ victim	-11 -10 22
being a	-13 -3 7
being left	-6 23 -15
being the	-13 1 5
believe	-16 11 -2
believe _ the	-14 28 -17
bench	20 -13 -6
best	-6 -17 17
betrayed	-12 -18 24
betrayed _ the	-9 -12 18
better	-5 4 -2
better _ >	-6 16 -20
better with	-8 19 -9
betting	-9 19 -10
between	10 6 -26
big _ to	-12 -3 7
bike	-10 20 -16
bill	-5 8 -4
bin	-14 -4 10
bins	-4 8 -14
birthday	-19 11 -3
birthday >	-15 12 -4
birthday _ i	-5 21 -16
birthday and	-4 17 -12
birthday dinner	-5 15 -10
bit	-12 -4 6
bit _ about	1 7 -15
bit _ time	-11 19 -5
bit of	-8 -2 5
blame	-15 -17 28
blame _ you	-6 -8 15
blamed	-13 24 -14
blamed _ for	-6 16 -13
blamed _ the	-11 18 -8
blamed you	-6 16 -13
bloody	-12 -17 31
blue	11 -2 -12
blue _ and	10 -1 -12
blue _ i	21 -16 -9
boat	-15 15 -3
boat >	-15 15 -3
boiler	1 2 -10
book	0 9 -15
booked	0 3 -15
booked _ table	18 -12 -8
books	-18 9 3
books >	-6 17 -11
boss	-11 23 -14
boss >	-6 19 -13
both	3 -5 -2
both _ at	-7 3 -14
both _ for	17 -6 -11
both _ our	26 -18 -8
both _ that	15 -17 -7
both _ us	-7 -1 2
both _ were	21 -10 -11
both names	15 -10 -6
both signed	20 -13 -7
bothered	-9 -13 20
bothered >	-2 -8 10
bothered to	-8 -11 17
bought	-1 3 -12
bought the	-6 7 -7
boxes	3 1 -14
boxes >	16 -11 -8
boys	3 3 -12
boys >	4 8 -24
break	6 -1 -5
break ?	14 -3 -10
break _ >	14 -3 -10
bring	3 -1 -7
bring the	22 -17 -4
bring them	-8 15 -3
bringing up	-17 8 8
broke	-19 0 12
broke _ about	-11 18 -8
broke _ and	-8 -18 21
broke _ promise	-6 11 -6
broke _ then	-5 -14 18
broke the	-17 26 -9
broke us	-7 -5 14
broken	-10 21 -18
brother	1 1 -9
brother _ i	-6 20 -14
brother _ the	2 6 -13
brother _ to	-12 10 -3
brother will	20 -13 -6
brought	12 -4 -10
brought _ list	4 0 -11
brought a	-2 3 -11
brought the	12 -19 1
brought up	-24 6 -1
bus	14 -17 -1
busy	-16 6 -1
busy with	-12 3 0
but	-11 -22 32
but _ is	-6 -13 18
but _ it	-6 -2 9
but _ me	-2 -9 12
but _ not	-15 -16 28
but _ were	-8 -13 18
but _ would	-5 -16 21
but _ you	-6 -13 17
but you	-11 -19 28
by	-9 4 0
by _ >	-5 2 2
by _ and	-10 5 0
by _ end	-11 16 -6
by _ i	-15 15 -4
by _ of	-11 16 -6
by _ the	-12 4 4
by _ window	24 -14 -11
by _ you	-7 -5 11
by _ your	-12 -1 9
by email	-12 -9 17
by how	-16 3 5
by me	-15 15 -3
by now	-15 -11 26
by six	-13 19 -6
by the	6 -3 -4
by you	-14 -18 27
by yourself	-7 15 -9
café	26 -9 -18
called	2 1 -8
called your	-8 17 -9
calls	-19 -4 4
calm	-9 17 -11
calm down	-9 17 -11
calmer	-10 20 -8
calmer _ the	-10 20 -8
came	3 0 -11
came >	11 -2 -15
came _ >	11 -7 -6
came _ i	-7 14 -8
came in	1 -10 2
can	-3 -1 1
can _ be	-10 -12 22
can _ criticism	-11 -3 23
can _ for	-11 -10 19
can _ hear	-14 11 1
can _ how	-9 13 -6
can _ is	-7 -10 15
can _ it	-3 18 -15
can _ my	-11 18 -9
can _ now	-11 1 3
can _ so	1 -13 2
can _ stop	28 -11 -15
can _ take	-10 -5 15
can _ them	-5 13 -8
can _ this	5 -12 0
can _ with	5 -17 3
can be	-17 0 13
can bring	16 -4 -9
can do	6 -20 3
can hear	-8 13 -6
can i	25 -15 -14
can imagine	-8 16 -7
can not	-10 -8 16
can see	-13 13 -4
can stop	19 -3 -15
cancelled	-12 24 -15
cancelled the	-7 16 -8
car	-1 2 -8
car _ and	28 -21 -6
car _ in	15 -11 -5
car _ is	19 -15 -3
car park	-7 21 -14
card	-4 7 -6
card to	-6 13 -4
care	-12 -2 13
care about	-11 -4 17
cared	-18 -10 29
career	-18 -19 29
career >	-12 -14 24
careless	-10 25 -14
carried	-25 16 -4
carried _ as	-13 20 -10
carried _ on	-8 -10 17
carried _ relationship	-8 -10 17
carried on	-16 27 -15
carry	6 5 -13
ceiling	-10 24 -6
chance	-9 -15 23
change >	-4 -13 16
change _ >	18 -9 -10
changed _ subject	-7 15 -6
changed the	-7 15 -6
cheated	-14 -15 24
cheated >	-11 -16 23
cheated _ you	-7 -12 19
check	13 -17 1
checked	-9 4 0
checked _ phone	-11 14 -7
checked out	-5 -7 12
checked your	-11 14 -7
checking	-15 27 -19
checking _ you	-16 25 -17
cheers	18 -11 -10
cheers for	18 -11 -10
child	-23 -7 20
child >	-13 -4 13
children	-6 -1 8
children >	-21 4 8
children _ >	-5 -12 11
children _ explanation	-6 -4 15
children an	-6 -4 15
children by	-12 22 -10
choice	-1 12 -16
chose	-12 5 1
chose _ and	-9 19 -11
chose _ over	-15 -3 12
chose the	-14 7 1
chose to	-9 22 -14
christmas	-15 1 6
christmas _ i	-7 11 -3
civil	-7 -9 18
civil _ mother	-7 -9 18
civil to	-7 -9 18
clinic	15 -1 -11
clock	-2 11 -17
coat	10 -1 -14
coffee _ >	16 -9 -9
coffee _ me	16 -9 -9
coffee on	16 -9 -9
cold	-10 -2 10
cold _ is	-9 -6 17
cold _ it	-7 -4 15
cold and	-6 15 -8
cold it	-9 -6 17
colleagues and	-5 15 -10
collect	-8 16 -7
collect _ from	-8 16 -7
come	-8 6 -2
come _ hospital	-14 14 -10
come _ scan	-12 3 1
come _ you	-9 16 -8
come back	1 8 -16
come home	-18 6 1
come to	-20 3 10
comes	0 -19 11
comes _ your	-8 -14 21
coming >	-1 -16 6
coming _ by	-8 15 -5
coming _ six	-8 15 -5
coming _ that	-14 -8 15
coming _ to	-8 -15 22
coming home	-14 -4 9
commit	-8 -10 19
compared	-6 15 -11
congratulations	-6 -10 15
conscience	-7 -4 17
contract	25 -16 -12
control	-7 -9 16
controlling	-20 1 6
convenient	-7 -5 18
convenient that	-7 -5 18
conversation	11 -13 -1
cook	3 5 -21
cook _ and	-10 21 -9
cooking	-21 2 1
cooking >	-15 -3 5
copy	18 -10 -11
corrected	-9 17 -8
cost	-27 22 -5
cost _ the	-7 17 -11
cost you	-16 14 -1
costs	5 2 -17
could	-9 2 4
could _ >	-17 0 5
could _ a	-10 -15 10
could _ and	-13 0 3
could _ be	-3 -6 8
could _ do	-6 -7 15
could _ keep	-11 12 -14
could _ me	18 -9 -6
could _ you	-12 3 3
could have	-8 6 -4
could not	-14 4 7
could see	-9 3 1
could you	20 -10 -10
counselling	-15 -8 18
counsellor	-3 5 -10
counsellor _ >	16 -5 -9
counsellor _ to	-8 20 -12
course	-5 18 -19
course >	-8 23 -15
cousin	12 -2 -15
coward	-10 -8 27
credit	-12 18 -7
credit card	-7 14 -7
cried	-8 17 -10
cried _ the	-3 12 -7
cried in	-9 16 -8
criticism	-16 -11 21
criticism >	-16 -11 21
cruel	-27 1 7
cruel _ the	-9 23 -14
cry	-19 -2 18
cupboard	-10 21 -7
cupboard _ i	-10 21 -7
dad	1 13 -15
dad >	15 -18 0
dad _ >	-12 16 -4
dad _ i	-6 13 -7
dad _ ill	-11 1 2
dad and	9 -1 -14
dates	18 -8 -14
daughter	-9 16 -2
day	-7 -1 6
day >	-8 -10 6
day _ and	1 4 -15
day _ i	-2 9 -17
day _ was	-8 22 -14
day and	-13 21 -10
day you	-12 -1 8
days	-14 27 -11
days >	-14 25 -13
days _ i	-12 15 -5
days i	-9 21 -12
debt	-13 5 1
debt >	-11 28 -17
debt _ you	-6 -14 20
decided	-3 7 -7
decided _ could	-5 19 -12
decided what	-13 21 -12
decision	-15 16 -3
decision about	-7 16 -10
defensive	-15 19 -11
defensive _ you	-10 17 -9
deleted	-8 13 -6
deleted the	-8 13 -6
deposit	-2 9 -10
deposit and	-8 17 -9
depressed	-15 -1 4
deserved	-14 -3 13
diagnosis	-13 30 -20
diary	-10 22 -14
diary >	-7 15 -10
did	-9 0 6
did >	-9 1 5
did _ ask	-18 6 1
did _ because	-10 15 -9
did _ care	-12 1 5
did _ even	-12 0 4
did _ ever	-5 -7 14
did _ get	7 -18 0
did _ good	-10 -6 23
did _ have	-15 -4 13
did _ home	-13 5 -3
did _ i	3 -12 -3
did _ listen	-7 13 -7
did _ look	9 3 -18
did _ mean	24 -9 -14
did _ need	23 -4 -12
did _ out	-19 -6 4
did _ say	-13 16 -6
did _ school	-10 -9 18
did _ see	16 -4 -9
did _ that	7 -13 1
did _ the	-16 -10 22
did _ to	-7 0 2
did _ up	-6 21 -15
did _ want	-11 25 -16
did _ when	-7 13 -7
did _ you	-27 26 -9
did all	-11 -12 19
did at	-22 16 -5
did everything	-9 -12 17
did i	-6 -22 10
did not	-16 23 -10
did nothing	-10 -9 17
did that	-11 -14 10
did the	7 -17 2
did to	-4 -4 8
did you	16 -7 -3
died	4 -14 4
died >	4 -14 4
different	9 -4 -4
different _ ?	18 -10 -9
different _ about	26 -14 -12
differently	-4 4 -15
dinner	-2 17 -21
dinner and	-11 21 -12
dinners	-27 9 1
dinners and	-13 -3 12
discuss	-5 -8 14
discuss _ >	-5 -8 14
dismissed	-9 17 -8
dismissed your	-9 17 -8
disrespected	-11 -9 16
distance	-14 2 12
divorce	-19 -5 19
diwali	-6 -5 16
do	-1 -5 4
do >	-17 13 -2
do _ >	-19 -6 21
do _ a	-11 -10 3
do _ care	-10 -5 16
do _ come	-16 12 -4
do _ even	-13 1 14
do _ get	-19 -9 28
do _ is	-13 12 -1
do _ know	7 -15 1
do _ listen	-14 -3 18
do _ me	-13 -8 21
do _ need	31 -14 -12
do _ of	23 -4 -14
do _ see	18 -5 -12
do _ want	0 -9 2
do _ you	-13 -4 16
do it	-8 10 -4
do not	3 -9 3
do the	7 -21 7
do you	-7 -6 5
does	5 -11 1
does _ suit	19 -8 -11
does not	-3 -13 4
dog >	11 1 -18
dog ?	16 -6 -9
dog _ with	4 -17 4
dog _ you	3 -17 6
doing	-30 11 -1
doing >	-18 13 -8
doing the	-9 23 -13
done	-20 2 11
done _ >	-22 5 -2
done my	-11 7 -7
done to	-17 -5 30
door	-14 25 -13
door _ >	-9 17 -12
door _ the	-5 17 -12
down	1 -1 -3
down _ evening	-8 -14 21
down _ i	-26 39 -14
down and	-6 -9 15
down for	16 -20 -1
down so	-14 29 -10
down what	10 -6 -6
down when	-10 -7 17
drained	-8 -3 18
drained _ >	-8 -3 18
drained me	-8 -3 18
drank	-8 -11 16
drill	-7 6 -12
drink	-17 5 -4
drinking	-23 2 4
drinking _ and	-2 18 -14
drop	-19 28 -5
drop _ and	-8 19 -1
drop the	-8 19 -1
drove	7 -10 0
drove _ >	3 -20 3
drove _ it	-16 -6 30
drove me	5 -22 2
due _ the	16 -9 -7
during	-16 26 -18
each	15 -12 -7
each _ us	18 -8 -10
each time	-26 -1 8
early	9 2 -16
earned	-22 -4 4
earned _ i	-2 14 -10
easier	9 3 -16
easier _ you	11 -2 -8
easier for	11 -2 -8
easter >	23 -11 -10
easy	13 -12 -2
eight	16 -10 -8
either	10 -1 -9
either _ us	13 -4 -9
either of	13 -4 -9
eleven _ >	-12 27 -16
eleven years	-13 2 4
else	-4 -21 19
else >	-2 -13 14
else _ have	-21 -13 32
else would	-5 -11 13
email _ the	18 -7 -11
embarrassed	-15 16 -4
emotional	-8 -10 21
empty	-21 13 2
end	-9 4 -2
end _ month	-7 11 -3
end _ the	-7 11 -3
ended >	-7 19 -12
ended us	-6 -8 13
ends	-7 -14 4
ends _ >	16 -10 -8
enjoyed	-10 -13 22
enough	-10 -11 14
enough _ >	-3 -9 9
enough _ i	-7 19 -12
enough _ it	-15 -12 21
enough _ you	-9 -10 18
enough for	-9 -10 18
enough to	-26 -11 25
eve	-8 18 -7
eve >	-8 18 -7
even	-14 -1 12
even _ >	-9 3 2
even _ that	-7 -10 18
even _ the	-12 4 5
even _ was	-4 -10 14
evening	-5 4 -8
evening >	-2 10 -5
evenings	-3 8 -15
evenings >	-17 16 -4
evenings _ >	-11 16 -9
ever	-7 -6 13
ever _ >	-6 -4 10
ever _ for	-8 -8 14
ever _ me	-10 5 1
ever _ was	-7 -9 13
ever asked	-10 2 0
every	-8 9 -2
every _ >	2 -2 8
every _ about	-8 18 -9
every _ and	-10 16 -10
every _ since	-13 24 -10
every _ the	-13 25 -16
every _ we	-15 7 6
every _ you	-12 22 -13
every decision	-7 22 -14
every single	-17 -11 27
every time	-20 1 8
everyone	-12 -1 10
everyone _ the	-7 -11 17
everyone can	-8 -7 17
everything	-16 3 5
everything >	-17 8 1
everything _ >	-12 -7 17
everything _ be	-7 -16 17
everything _ for	-6 -12 19
everything _ house	-9 -12 17
everything _ that	-11 -1 11
everything _ to	-11 1 -1
everything _ you	-11 -2 12
everything about	-7 -10 18
everything and	-8 -13 19
everything had	-7 -16 17
everything i	-14 2 14
ex	-9 22 -15
ex _ the	-4 15 -12
exactly	-14 -8 22
exactly _ you	-13 -5 20
exactly what	-7 -5 12
excuse	-16 1 8
excuse >	-12 5 -2
excuses	-13 -15 25
expect	-2 -15 17
expect _ to	-15 -11 24
expect you	-15 -13 24
expected	-16 9 -2
expected _ to	-16 9 -2
expected you	-9 20 -12
explain to	-6 -9 16
explanation	-11 -7 14
explanation >	-11 -7 14
eyes	-2 6 -7
eyes _ you	-6 10 -6
eyes when	-6 10 -6
face	-4 3 -3
fail	-11 -13 27
fail >	-11 -13 27
failed	-9 -15 24
fair _ you	-16 5 6
faithful	-23 7 -7
families	10 -17 0
family	-18 -11 26
family >	-19 -5 20
family _ you	-8 -5 14
far	-10 16 -8
far >	-8 16 -6
father	-2 -6 9
father >	-10 -4 15
father _ and	-12 0 10
father _ you	-13 -7 22
fault	-35 4 14
fault >	-16 13 -4
fault _ the	-11 -14 26
fault _ you	-11 -16 31
fault that	-8 -9 16
february	-9 14 -5
feel	-14 -2 12
feel _ >	-9 -8 14
feel _ about	-21 22 -10
feel _ by	-16 -19 30
feel _ down	-16 -13 23
feel _ for	7 -20 2
feel _ how	-7 18 -9
feel _ i	-13 -19 27
feel _ of	-18 8 2
feel _ on	-8 17 -8
feel _ that	-9 14 -6
feel _ the	-24 11 0
feel _ time	-9 -14 22
feel _ was	-5 -8 12
feel _ when	-16 6 1
feel _ with	-14 28 -16
feel _ you	-2 -8 10
feel a	-11 22 -8
feel abandoned	-11 -10 15
feel betrayed	-12 -18 24
feel calmer	-10 20 -8
feel cheated	-10 -14 21
feel disrespected	-11 -9 16
feel let	-16 -13 23
feel like	-8 -13 19
feel lonely	-8 17 -8
feel nervous	-14 18 -11
feel sad	-14 21 -12
feel that	-7 -11 15
feel used	-11 -15 22
feelings	-15 1 12
feet	-15 -7 11
felt	-15 -2 9
felt _ >	-12 -14 21
felt _ a	-5 14 -9
felt _ by	-19 -18 28
felt _ into	-7 -9 14
felt _ of	-3 24 -19
felt _ that	-14 3 2
felt _ the	-19 7 0
felt _ when	-11 13 -9
felt _ whole	-11 -12 18
felt _ you	-18 0 6
felt _ your	-12 -11 6
felt like	-15 -2 2
felt manipulated	-12 -13 19
felt scared	-13 25 -10
felt used	-16 -14 25
filled	-10 12 -4
filled _ house	-9 19 -14
finally	-19 -4 31
find	-13 5 5
find out	-13 11 -2
fine	-1 6 -9
fine _ no	10 -4 -6
fine _ say	10 -4 -6
fine to	10 -4 -6
finish	14 -5 -10
fire	22 -10 -13
first	-5 -3 4
first _ >	-7 -16 3
first _ about	17 -13 -3
first _ is	0 -17 3
first _ of	-11 28 -15
first _ that	-15 -1 13
first _ the	-6 5 -10
five	6 3 -11
five >	8 0 -17
fixed	-12 21 -9
flat >	-3 -6 7
flat _ >	6 0 -12
flat _ the	17 -11 -7
flood	5 0 -16
foot	0 6 -16
foot _ >	-8 17 -9
for	-5 2 2
for _ >	-3 -1 1
for _ ?	18 -7 -12
for _ after	-3 20 -17
for _ and	-15 6 5
for _ answer	-7 12 -13
for _ broken	-7 17 -10
for _ by	-9 17 -6
for _ course	-15 28 -13
for _ day	11 -3 -8
for _ days	-9 15 -6
for _ did	-6 -7 12
for _ door	-5 17 -13
for _ excuse	-8 -11 18
for _ hour	7 -20 1
for _ i	-5 9 -10
for _ in	1 -12 4
for _ instead	-11 26 -9
for _ loan	3 0 -14
for _ me	17 -9 -9
for _ minutes	9 -4 -10
for _ months	-1 13 -8
for _ my	7 4 -17
for _ of	-6 9 -17
for _ on	-1 1 -13
for _ one	1 -11 2
for _ out	11 3 -17
for _ that	-3 12 -7
for _ the	-8 0 5
for _ to	-6 -21 11
for _ we	-12 -9 21
for _ when	5 1 -21
for _ while	2 6 -17
for _ with	5 0 -7
for _ would	-8 -12 21
for _ year	-18 12 -2
for _ years	-2 -11 8
for _ you	-4 5 -5
for _ your	-5 12 -8
for a	5 3 -15
for about	-11 18 -5
for all	-8 19 -11
for another	11 -3 -8
for coming	21 -4 -13
for days	-11 21 -12
for doing	-11 8 9
for everything	-20 0 9
for finally	-16 -5 31
for five	17 -8 -9
for granted	-17 1 3
for help	-16 25 -11
for it	-5 11 -11
for me	-10 0 6
for months	-12 11 -4
for my	-14 32 -22
for nine	-10 14 -12
for not	4 -17 4
for nothing	-6 -12 19
for once	-19 -13 29
for slamming	-5 17 -13
for telling	21 -9 -13
for ten	-9 16 -10
for that	-1 8 -13
for the	7 -1 -8
for this	18 -10 -10
for trusting	-7 -11 18
for two	6 2 -11
for us	-2 -17 6
for weeks	-17 -1 5
for years	-16 -6 16
for you	2 5 -11
for your	-13 -7 17
forced	-11 -19 30
forgive	-14 -17 25
forgive _ for	-8 -15 21
forgive _ what	-6 -7 12
forgive you	-8 -14 19
forgiven	-10 -14 21
forgot	-23 3 2
forgot _ >	-15 8 0
forgot _ anniversary	-10 17 -9
forgot _ you	-7 20 -13
forgot our	-10 19 -8
forgot to	-6 12 -6
form	16 -13 -7
found	-15 -9 16
found out	-8 19 -11
found yourself	-7 -15 23
four _ >	-10 -4 7
four _ by	-7 13 -7
four _ i	17 -11 -8
four _ in	18 -8 -10
four _ the	-2 12 -8
four hundred	-18 5 3
four so	6 -2 -3
four times	17 -6 -11
four years	2 -12 4
frankly	-12 -15 22
frankly you	-12 -15 22
free	7 -3 -20
friday >	-3 -11 7
friday _ >	23 -14 -10
friend	-3 17 -22
friend >	-12 18 -10
friends	-20 7 -1
friends >	-20 4 -5
friends first	-6 -9 15
frightened	-15 26 -15
frightened _ the	-6 15 -6
from	-2 1 -6
from _ ?	13 -2 -11
from _ bank	5 -3 -13
from _ of	11 -7 -4
from _ side	23 -9 -14
from _ sister	-7 14 -6
from _ to	9 3 -15
from me	-8 -10 2
from my	12 -2 -17
from now	-12 18 -7
from you	-15 22 -8
front	-12 12 -4
front _ the	-6 15 -15
front _ your	-6 17 -12
front of	-12 11 -3
full	-2 -13 13
full _ for	-7 -9 13
full _ trusting	-7 -11 18
full responsibility	-7 -9 13
fun	-17 5 3
fund	-10 20 -5
funeral	-15 6 -2
funeral >	-12 0 0
garage	9 -3 -17
gate	-4 13 -9
gate _ >	11 -22 13
gave	-12 1 7
gave _ >	-7 -17 21
gave _ a	-16 31 -19
gave _ and	-16 -4 9
gave _ us	-7 -4 13
gave them	-9 21 -11
gave up	-8 -9 15
gave you	-14 -2 8
get	4 -3 -3
get _ >	17 -5 -11
get _ ?	17 -6 -9
get _ in	-19 22 -9
get _ voices	-8 13 -3
get _ when	-9 13 -4
get _ with	-12 -17 25
get a	-8 19 -5
get away	-10 -10 17
get to	-18 -10 30
gets	13 -13 -4
getting	13 -7 -4
getting _ >	23 -4 -12
girls	-1 8 -16
give	-24 2 5
give _ >	-22 5 4
given	-11 10 -3
glad	17 -20 -3
go	2 2 -11
go _ >	4 1 -8
go _ a	-11 16 -5
go _ and	-8 17 -12
go _ meeting	-8 15 -5
go _ on	-9 14 -7
go _ weeks	-7 20 -12
go _ you	2 9 -14
go first	20 -11 -12
go for	-5 14 -8
go to	-11 21 -11
goa	-14 4 -1
goes	7 0 -14
going	0 4 -5
going _ be	-10 -13 20
going _ before	-11 22 -9
going _ days	-9 20 -15
going _ for	-9 20 -15
going _ my	16 -11 -7
going to	-2 3 -8
gone	-17 -1 11
gone >	-16 11 -1
good	8 -2 -8
good _ for	-18 2 3
good _ i	-8 25 -14
good _ kids	18 -5 -10
good _ the	14 0 -16
good _ to	21 -23 -3
good _ you	-1 -22 12
good enough	-9 -10 18
good of	20 -5 -13
good with	18 -5 -10
got	-9 -2 6
got _ >	-2 -9 6
got _ and	1 -16 2
got _ the	-7 -16 11
got _ to	-13 18 -8
got _ wanted	-7 -8 13
got _ wrong	-15 20 -11
got _ you	-17 2 3
got back	-9 19 -11
got hard	-6 -10 16
got it	-11 17 -9
got nothing	-9 -12 19
graduation	-8 23 -16
grandmother	-9 23 -14
grandparents	23 -13 -12
granted	-20 -4 3
granted >	-16 0 2
grateful	19 -13 -6
grateful for	16 -10 -8
grieving	-8 17 -9
grieving _ i	-8 17 -9
grieving and	-8 17 -9
group	-17 28 -16
group for	-7 19 -12
grow	-6 -12 14
grow _ >	-6 -12 14
grow up	-6 -12 14
grown	-10 -7 15
guess and	18 -9 -12
guess i	-8 -17 25
guilty	-8 -11 18
gym	-7 -13 20
habit	-6 14 -8
habit of	-6 14 -8
had	-11 3 5
had >	-7 19 -13
had _ >	-3 -5 6
had _ and	7 -9 0
had _ be	-16 6 -2
had _ been	-7 -13 19
had _ for	-17 5 4
had _ in	-16 35 -30
had _ it	-14 34 -26
had _ job	-10 -3 18
had _ me	-11 6 -7
had _ of	-16 1 6
had _ on	-7 11 -12
had _ right	-17 31 -20
had _ the	-12 -26 35
had _ to	-14 4 7
had _ with	-8 -18 25
had _ your	-16 3 12
had been	-8 -14 21
had not	-14 12 -3
had the	15 -7 -6
had to	-17 9 -4
had two	10 4 -16
had you	-15 -10 21
half	-2 3 -6
half >	11 -9 -2
half _ >	12 -15 -1
half _ be	15 -3 -10
half _ hour	1 0 -9
half _ it	2 4 -14
half _ the	-8 17 -6
half _ what	-8 15 -9
half an	1 0 -9
half of	-15 29 -19
half past	15 -11 -8
halfway	21 -7 -14
hall	-4 18 -9
hand	-15 11 -1
handed	-15 23 -10
handed _ card	-6 13 -4
handed _ the	-7 17 -12
handle _ >	-7 -13 17
handover	5 0 -13
happened	-11 5 1
happened >	-5 -13 17
happy	-5 -3 6
happy _ >	-13 1 11
happy now	-11 -4 18
hard	-10 13 -1
hard _ >	-7 15 -10
hard to	-14 19 1
hardest	11 -4 -7
hardest _ for	12 -5 -7
hardest _ you	12 -5 -7
has	3 -16 6
has _ been	-15 -9 19
has done	-9 -13 23
has the	18 -9 -9
has to	4 -13 0
have	-6 2 3
have _ >	-5 -5 9
have _ ?	18 -8 -12
have _ a	1 0 -5
have _ about	8 -9 0
have _ an	23 -15 -7
have _ and	14 -13 -4
have _ be	-4 -12 12
have _ been	15 -14 -5
have _ before	-14 -5 18
have _ children	22 -15 -7
have _ coming	-8 15 -5
have _ conscience	-7 -4 17
have _ credit	-7 14 -7
have _ for	-25 8 12
have _ going	-14 20 -9
have _ good	16 2 -19
have _ home	-13 19 -8
have _ hour	27 -22 -7
have _ how	-22 7 0
have _ idea	-13 -4 21
have _ if	-13 -12 24
have _ in	-10 20 -10
have _ it	-15 -3 14
have _ like	-5 14 -9
have _ me	-13 -2 10
have _ my	-21 17 -4
have _ nice	-7 -8 13
have _ one	7 3 -13
have _ our	4 -19 6
have _ points	23 -14 -11
have _ questions	17 -10 -12
have _ right	-7 -14 20
have _ saying	-12 21 -8
have _ since	24 -16 -9
have _ sooner	-15 4 -6
have _ talk	-6 17 -11
have _ temper	-13 -13 26
have _ that	-1 -11 8
have _ the	-7 3 0
have _ to	-16 2 3
have _ today	19 -4 -12
have _ told	-11 -12 20
have _ until	19 -13 -7
have _ up	-18 5 9
have _ when	-8 16 -9
have _ with	-11 6 -1
have _ worse	-7 -13 22
have _ years	-8 -8 15
have _ you	-7 -3 7
have _ your	-10 8 0
have a	-5 1 18
have always	0 -13 4
have asked	0 5 -10
have been	-8 2 0
have both	18 -14 -8
have brought	9 -2 -13
have cancelled	-7 16 -8
have done	-16 -12 20
have felt	-5 14 -9
have forgiven	-10 -14 21
have gone	-11 -6 14
have got	-1 -9 7
have had	-12 3 -7
have handed	-10 18 -6
have joined	-9 20 -12
have kept	-19 -6 20
have known	7 -20 -4
have learned	-15 -4 4
have left	-8 -15 16
have no	0 -7 9
have not	17 -10 -8
have owned	-11 -11 22
have paid	-10 24 -8
have poisoned	-7 -7 19
have read	-7 -17 23
have rung	-8 -5 12
have since	-6 15 -8
have started	-8 16 -5
have stopped	-18 8 -1
have the	6 -4 -7
have to	-19 3 15
have told	-14 3 2
have written	0 12 -15
having	-30 6 4
he	-11 22 -11
head	-14 9 1
hear	-1 6 -9
hear _ >	-15 0 12
hear _ first	17 -11 -9
hear _ it	2 0 -13
hear _ side	17 -11 -9
hear how	-13 22 -10
hear now	-8 13 -7
hear what	19 -15 -6
hear you	-5 17 -12
hear your	17 -11 -9
heard	1 4 -17
heard it	-5 19 -13
heating _ >	11 -15 -3
heating _ and	17 -11 -7
held	-8 15 -9
help _ have	19 -6 -12
help _ i	-7 16 -9
help and	-7 16 -9
help to	4 3 -13
help with	-14 8 3
help you	17 -7 -9
hen	-9 20 -11
hen do	-9 20 -11
her >	-11 -14 26
her _ >	24 -12 -8
here	19 -8 -12
here >	23 -11 -10
here _ >	11 -4 -7
here _ i	16 -13 -6
hid	-19 14 -2
hid _ because	-7 16 -9
hid behind	-12 -3 5
hid the	-9 15 -5
hiding _ >	-5 -12 16
hole	-6 18 -14
hole _ the	-6 18 -14
hole in	-6 18 -14
holiday	0 5 -13
holiday fund	-10 20 -5
home	-11 -2 6
home >	-7 -14 17
home _ >	1 5 -21
home _ six	-13 19 -6
home and	-8 17 -12
home by	-13 19 -6
home to	-18 -5 16
homesick	-9 18 -9
honest	-15 -4 16
honest _ me	-7 -2 10
honest about	-14 15 -4
honest with	-7 -2 9
honestly	-21 -10 30
hope	-1 -15 7
hope _ are	-11 -4 18
hope _ day	-8 -8 13
hope _ you	-7 -8 13
hope you	-12 -10 19
hotel	-7 14 -8
hour	19 -16 -8
hour >	3 -24 3
hour _ >	13 -5 -8
hour _ i	24 -15 -12
house	1 1 -4
house >	-10 5 -1
house _ >	15 -12 -6
house _ and	-11 23 -7
house _ in	14 -9 -9
house _ the	-15 11 -1
house _ you	-10 -5 11
house and	-12 -1 5
house was	14 -14 -2
how	-8 6 0
how _ >	-12 1 -7
how _ day	-13 14 -4
how _ i	-9 16 -9
how _ it	7 -15 1
how _ like	-8 -16 9
how _ looked	-8 17 -9
how _ me	-4 -5 10
how _ see	19 -6 -12
how _ sleep	-19 -11 15
how _ the	11 -2 -7
how _ was	-14 1 5
how _ were	-10 25 -18
how are	29 -11 -21
how convenient	-7 -5 18
how did	31 -9 -23
how do	-20 -13 7
how i	-22 17 -6
how it	-11 10 -3
how long	19 -6 -12
how that	-6 -9 15
how the	-12 -2 13
how tired	-9 21 -13
how was	26 -17 -10
how would	-8 -16 4
how you	-16 -1 9
how your	-7 19 -13
humiliated	-6 -13 17
hundred _ >	18 -12 -6
hundred _ month	18 -12 -6
hundred _ the	-9 14 -6
hundred a	18 -12 -6
hurt	-15 2 2
hurt >	-14 -5 11
hurt _ >	-17 6 -7
hurt _ with	-6 17 -12
hurt _ you	-17 -15 23
hurt me	-12 -14 24
hurt you	-14 15 -3
hurts	-19 15 1
hurts _ to	-9 23 -12
hurts me	-9 23 -12
husband	-2 -23 17
husband to	-10 -14 24
i	-10 10 -1
i _ >	0 0 -3
i _ ?	10 -12 -2
i _ a	-13 10 -2
i _ abandoned	-12 -12 18
i _ about	-15 21 -9
i _ advice	-12 19 -10
i _ after	-17 28 -12
i _ all	-17 -1 7
i _ allotment	-7 15 -9
i _ an	-10 11 -2
i _ and	-12 -5 4
i _ angry	-10 3 1
i _ anniversary	-10 16 -8
i _ answer	-10 20 -11
i _ anxious	-10 17 -10
i _ any	-13 13 -3
i _ as	-14 -4 11
i _ ashamed	-9 18 -11
i _ ask	-21 13 2
i _ asked	-6 12 -11
i _ asking	4 -4 -12
i _ at	1 1 -5
i _ attacked	-12 -8 17
i _ away	1 12 -20
i _ back	-6 5 -2
i _ be	7 0 -15
i _ because	-10 -13 20
i _ been	-16 5 3
i _ before	-18 11 1
i _ behind	-9 18 -10
i _ being	-11 32 -22
i _ betrayed	-12 -18 24
i _ bit	-13 19 -8
i _ booked	6 0 -12
i _ both	-9 12 -18
i _ bring	-7 6 -7
i _ brother	-10 21 -12
i _ brought	9 -2 -13
i _ but	-7 -12 18
i _ by	-1 -12 9
i _ calmer	-10 20 -8
i _ cancelled	-7 16 -8
i _ cheated	-10 -14 21
i _ cold	-13 12 -2
i _ collect	-8 16 -7
i _ come	-2 16 -18
i _ coming	-2 15 -16
i _ controlling	-20 1 6
i _ dad	8 8 -20
i _ daughter	-9 15 -6
i _ defensive	-15 19 -11
i _ depressed	-15 -1 4
i _ diary	-12 21 -10
i _ did	-12 -1 7
i _ disrespected	-11 -9 16
i _ do	-3 8 -11
i _ done	-11 7 -7
i _ door	-8 18 -12
i _ down	4 -6 -2
i _ drinking	-7 15 -12
i _ drop	-8 19 -1
i _ embarrassed	-14 23 -12
i _ even	-11 2 1
i _ every	-20 1 3
i _ everything	-19 0 6
i _ eyes	-6 12 -7
i _ face	-7 13 -7
i _ faithful	-23 7 -7
i _ feel	-10 27 -19
i _ find	-15 2 0
i _ fine	-6 16 -9
i _ first	19 -5 -10
i _ flat	-7 16 -9
i _ foot	-8 17 -9
i _ for	-17 9 0
i _ forgive	-5 -11 15
i _ forgiven	-10 -14 21
i _ friends	-10 0 5
i _ from	12 -8 -5
i _ full	-7 -9 13
i _ gave	-15 -17 28
i _ give	-18 -4 4
i _ glad	31 -20 -18
i _ go	0 11 -20
i _ going	3 -3 -8
i _ good	-29 4 5
i _ got	0 5 -10
i _ grateful	19 -13 -6
i _ guilty	-8 -11 18
i _ had	-20 4 -2
i _ handed	-10 18 -6
i _ hard	-14 21 -9
i _ have	-13 7 1
i _ hear	-13 22 -10
i _ holiday	-10 20 -5
i _ home	-15 21 -8
i _ homesick	-9 18 -9
i _ honest	-16 13 -3
i _ how	-15 26 -13
i _ hurt	-15 -2 2
i _ i	-12 0 3
i _ if	-11 -2 9
i _ imagine	-8 16 -7
i _ in	-6 13 -8
i _ instead	-10 18 -12
i _ into	-7 -9 14
i _ is	-9 0 9
i _ it	-1 12 -13
i _ jealous	-7 19 -15
i _ job	-10 21 -10
i _ joined	-9 20 -12
i _ just	-9 0 0
i _ kept	-14 -5 8
i _ kids	-8 21 -7
i _ know	5 -1 -19
i _ late	-17 2 1
i _ learned	-14 7 -1
i _ learning	-7 13 -9
i _ left	-10 0 1
i _ lied	-7 -8 14
i _ listen	3 -5 -15
i _ lonely	-13 18 -11
i _ looking	-14 27 -17
i _ love	-17 12 -4
i _ making	-6 3 -11
i _ manipulated	-15 -16 23
i _ mates	-9 18 -10
i _ messages	-9 17 -5
i _ mine	27 -19 -11
i _ mistakes	-9 -11 17
i _ more	-11 4 0
i _ mother	-6 16 -12
i _ mouth	-7 -12 18
i _ my	-12 8 2
i _ myself	-10 14 -4
i _ nervous	-14 19 -12
i _ night	-8 18 -10
i _ no	0 5 -10
i _ not	-9 11 -3
i _ now	-9 4 0
i _ of	-12 12 -3
i _ off	-16 31 -19
i _ on	-6 20 -16
i _ once	-17 21 -7
i _ one	-9 1 1
i _ only	-11 -14 19
i _ opinion	-8 17 -10
i _ our	-18 28 -13
i _ over	-25 -4 10
i _ own	-5 16 -11
i _ owned	-11 -11 22
i _ paid	-10 24 -8
i _ part	-12 -13 18
i _ patience	-13 23 -11
i _ patient	-10 -11 16
i _ pay	-11 15 -5
i _ people	-10 17 -7
i _ phone	-12 23 -14
i _ practising	-10 19 -10
i _ promise	-6 11 -6
i _ proud	-6 18 -12
i _ put	0 6 -19
i _ putting	-14 31 -16
i _ quiet	-9 1 0
i _ raised	-12 -10 19
i _ rather	-11 19 -8
i _ relationship	-8 -10 17
i _ responsibility	-16 6 -1
i _ responsible	-15 25 -13
i _ return	-8 18 -2
i _ right	2 -12 4
i _ ring	0 18 -11
i _ sad	-16 28 -17
i _ said	-13 21 -12
i _ savings	-8 14 -7
i _ saying	-27 5 4
i _ scared	-8 17 -9
i _ score	-4 21 -15
i _ secret	-11 22 -4
i _ see	-13 21 -9
i _ send	-20 23 -9
i _ set	-3 15 -22
i _ short	-10 17 -7
i _ should	-10 -18 25
i _ silence	-17 28 -17
i _ since	-12 -5 3
i _ sister	-13 21 -13
i _ slamming	-5 17 -13
i _ so	-14 20 0
i _ sober	-7 15 -7
i _ sorry	-12 0 7
i _ started	-8 16 -5
i _ still	-18 28 -7
i _ stopped	-16 15 -5
i _ subject	-7 15 -6
i _ take	-8 17 -12
i _ talk	-7 17 -9
i _ temper	-5 -13 18
i _ thank	-20 16 -3
i _ that	-9 3 0
i _ the	-8 13 -6
i _ them	-15 22 -7
i _ things	-19 1 3
i _ think	-15 1 1
i _ this	-22 -1 17
i _ though	-7 -10 14
i _ three	24 -16 -13
i _ time	-15 30 -19
i _ tired	-14 25 -14
i _ to	-13 9 1
i _ told	-11 13 -7
i _ too	0 14 -23
i _ turn	-10 19 -10
i _ two	16 -2 -22
i _ understand	-12 15 -9
i _ unkind	-5 14 -9
i _ up	-13 14 -3
i _ used	-16 -22 31
i _ using	-11 23 -11
i _ voice	-9 11 -4
i _ walk	-25 -2 9
i _ want	-13 3 5
i _ way	-8 21 -13
i _ we	10 -4 -13
i _ were	-11 5 -2
i _ what	-11 9 -4
i _ when	-13 21 -10
i _ whenever	-15 5 -1
i _ which	-9 -11 19
i _ whole	-5 16 -10
i _ will	1 -14 3
i _ willing	-12 -11 18
i _ with	-16 37 -21
i _ without	-10 18 -5
i _ word	-7 17 -8
i _ work	-7 21 -17
i _ worried	-10 20 -10
i _ worries	-11 16 -8
i _ worry	-9 18 -7
i _ would	-15 6 -1
i _ written	0 12 -15
i _ wrong	-15 8 -2
i _ yes	-24 -4 10
i _ you	-12 9 -1
i _ your	-14 18 -8
i accept	-11 -14 21
i agreed	-12 17 -9
i always	-17 10 -3
i am	-8 -1 4
i answer	-14 21 -7
i answered	-5 8 -10
i apologise	-20 -9 21
i appreciate	22 -12 -15
i ask	13 -7 -5
i asked	-21 16 -3
i avoided	-8 21 -12
i blamed	-6 16 -13
i bought	-9 22 -11
i broke	-23 15 4
i brought	8 -4 -15
i called	-11 20 -11
i can	-13 10 -3
i carried	-15 4 -1
i changed	-7 15 -6
i cheated	-12 4 -4
i checked	-12 19 -12
i chose	-12 29 -19
i compared	-6 15 -11
i cooked	-2 -16 11
i corrected	-9 17 -8
i could	-10 19 -9
i decided	-8 21 -16
i did	-13 7 -1
i dismissed	-9 17 -8
i do	2 -8 -4
i ever	-10 -10 16
i feel	-17 -2 16
i felt	-17 -5 14
i forgive	-6 -12 16
i forgot	-12 14 -6
i gave	-20 7 2
i get	-12 19 -9
i give	-11 19 -11
i go	2 6 -18
i guess	-8 -17 25
i had	-7 4 -1
i handed	-5 17 -11
i have	0 6 -8
i heard	-9 20 -12
i held	-8 15 -9
i hid	-13 22 -10
i hope	-4 -16 9
i hurt	-12 13 -6
i ignored	-10 23 -12
i interrupted	-9 17 -8
i just	-10 -2 8
i keep	-8 17 -3
i kept	-21 8 1
i know	-8 0 3
i laughed	-10 17 -10
i leave	-15 23 -6
i left	-16 32 -20
i let	-12 20 -10
i lied	-15 1 3
i liked	-10 17 -9
i lost	-12 3 1
i made	-12 31 -21
i miss	-9 13 -19
i mocked	-4 19 -13
i moved	3 -11 4
i need	-18 19 -6
i needed	-19 -7 16
i never	-21 38 -24
i now	-17 27 -12
i only	-7 -14 21
i opened	-10 -15 19
i ought	-13 30 -21
i owe	-11 27 -20
i own	-9 -10 16
i paid	-7 -15 16
i picked	-11 22 -13
i pressed	-10 17 -7
i pretended	-6 16 -11
i promised	-9 14 -9
i pulled	-11 10 -3
i pushed	-14 29 -20
i put	-12 29 -18
i raised	-10 -2 4
i read	15 -6 -11
i realise	-15 17 -5
i regret	-10 -7 8
i rolled	-8 14 -7
i said	-17 10 -1
i see	-10 11 -4
i should	-17 15 -3
i shouted	-9 1 2
i shut	-12 -4 5
i slammed	-7 17 -10
i snapped	-19 2 0
i spent	-16 15 -4
i spoke	-22 33 -19
i stayed	1 3 -9
i still	-9 20 -13
i stopped	-25 20 -3
i sulked	-7 17 -10
i suppose	-16 -19 30
i take	-13 -1 4
i talked	-10 22 -14
i thank	27 -15 -14
i think	10 -9 -2
i told	-13 27 -14
i took	-10 21 -12
i treated	-14 25 -16
i tried	-13 -13 23
i turned	-13 18 -9
i understand	-18 9 -3
i understood	20 -12 -8
i used	-13 30 -18
i waited	-11 15 -6
i walked	-11 4 0
i want	-4 13 -18
i wanted	-6 24 -26
i was	-8 3 1
i went	-21 18 -4
i will	4 -1 -8
i wish	-13 -11 21
i worked	3 -13 7
i worry	-9 17 -9
i would	-2 6 -6
idea	-25 -6 17
if	1 -8 5
if _ >	21 -4 -16
if _ are	-3 13 -20
if _ been	-8 -14 20
if _ cared	-6 -3 17
if _ did	-9 -19 27
if _ gets	15 -5 -9
if _ had	-13 -15 24
if _ hurt	-8 -20 28
if _ is	21 -5 -16
if _ like	20 -6 -13
if _ listened	-5 -13 16
if _ not	0 -13 11
if _ of	12 -3 -10
if _ once	-7 -7 15
if _ rather	20 -9 -10
if _ told	-8 -13 17
if _ too	18 -6 -12
if _ us	12 -3 -10
if _ was	-14 -13 22
if _ were	-13 0 8
if _ would	-1 -11 10
if _ you	-3 -10 14
if for	-7 -7 15
if i	8 -22 0
if my	-12 -16 25
if we	13 -7 -11
if you	-5 -5 9
ignored	-23 8 7
ignored you	-10 23 -12
imagine	-8 16 -7
imagine how	-8 16 -7
impossible	-14 -11 24
impossible _ >	-13 -13 28
impossible _ talk	-7 -4 17
impossible _ you	-7 -16 23
impossible to	-13 -5 20
in	-3 4 -3
in 2017	20 -12 -10
in >	-4 -12 8
in ?	22 -12 -11
in _ >	3 2 -7
in _ ?	26 -13 -21
in _ about	-11 20 -6
in _ and	-3 6 -5
in _ car	2 5 -11
in _ cold	-6 15 -8
in _ hall	-6 15 -10
in _ house	-7 4 -1
in _ i	1 9 -15
in _ in	16 -6 -13
in _ it	-22 3 8
in _ me	-7 -15 21
in _ message	19 -6 -11
in _ now	10 -4 -18
in _ of	-13 6 6
in _ on	25 -17 -9
in _ own	-18 0 4
in _ parts	-10 18 -2
in _ that	3 -14 2
in _ the	10 -1 -13
in _ then	16 -11 -9
in _ to	-21 -2 3
in _ we	-3 4 -6
in _ with	18 -9 -9
in _ year	3 3 -15
in _ you	-24 -7 14
in _ your	-20 6 3
in a	-17 21 -7
in april	9 -14 -1
in february	-6 12 -5
in front	-12 11 -3
in hospital	22 -17 -5
in it	-13 4 1
in january	-7 19 -10
in june	12 -7 -5
in may	21 -11 -12
in our	12 -1 -16
in person	-11 25 -15
in september	18 -7 -15
in small	-10 19 -6
in that	-24 6 3
in the	-4 10 -9
in this	-10 -2 17
in your	7 -8 -3
instead	-14 17 -6
instead >	-7 15 -8
instead _ >	-11 13 -5
instead _ saying	-10 16 -8
instead of	-17 17 -5
insurance	0 6 -14
insurance _ it	-8 21 -12
interrupted	-14 19 -9
into	-13 2 -4
into _ >	-6 -9 11
into _ and	-5 23 -14
into a	-13 11 -7
into that	-10 -12 21
inviting	-8 26 -18
inviting _ >	-5 14 -9
is	0 -5 4
is _ >	7 -6 -3
is _ a	22 -4 -15
is _ and	-23 2 5
is _ anything	11 -5 -7
is _ can	-10 -9 19
is _ fault	-17 -10 25
is _ first	15 -11 -7
is _ for	-10 -3 3
is _ from	-2 -14 5
is _ i	-3 9 -6
is _ it	-15 9 4
is _ me	-23 11 1
is _ my	5 -13 -1
is _ need	9 -2 -7
is _ of	-4 -27 14
is _ on	17 -6 -11
is _ part	21 -14 -10
is _ room	21 -15 -10
is _ say	10 -4 -6
is _ something	21 -2 -12
is _ than	-9 -10 18
is _ the	16 -15 -5
is _ to	15 -10 -8
is _ were	-11 -19 29
is _ what	-9 -11 27
is _ you	-10 -8 14
is a	-2 -15 4
is christmas	14 -7 -7
is fine	18 -7 -13
is good	22 -3 -13
is in	0 3 -12
is mine	-20 21 -3
is more	-9 -10 18
is my	6 -18 2
is no	0 6 -13
is not	1 -12 1
is on	7 1 -22
is the	1 4 -19
is there	16 -4 -12
is typical	-7 -4 18
is with	10 -5 -6
is you	-16 -16 30
is your	-2 -11 14
it	-9 1 5
it >	-13 0 6
it ?	4 -21 4
it _ >	-5 -2 1
it _ ?	-13 -10 5
it _ a	5 -2 -9
it _ about	2 8 -15
it _ am	11 -15 -5
it _ and	-6 -5 8
it _ back	-20 0 5
it _ be	-8 1 6
it _ been	-8 -8 15
it _ cost	-15 -4 16
it _ fine	16 -5 -11
it _ for	-6 0 4
it _ good	3 -14 0
it _ i	-8 11 -8
it _ idea	-13 -2 7
it _ it	-12 9 -1
it _ like	-8 -9 15
it _ lot	4 -1 -14
it _ me	-24 23 -5
it _ mess	-13 -4 8
it _ mine	-3 15 -13
it _ mistake	-15 3 -2
it _ not	-9 -3 10
it _ on	-10 9 1
it _ out	-13 6 -1
it _ raining	22 -11 -13
it _ talk	-7 -4 17
it _ that	15 1 -20
it _ the	-7 9 -2
it _ they	-5 17 -11
it _ time	-16 3 13
it _ to	4 -2 -4
it _ too	2 6 -12
it _ turn	8 -25 -5
it _ two	-17 8 6
it _ up	-8 -17 25
it _ was	-6 26 -17
it _ way	-8 -9 16
it _ when	-3 6 -5
it _ who	-12 10 -3
it _ would	-9 -9 14
it _ years	-8 -7 16
it _ you	-5 -2 1
it _ your	-11 -20 25
it all	-8 -18 24
it and	-16 19 -4
it at	7 -5 -15
it came	-8 16 -8
it comes	-8 -14 21
it coming	-12 -11 21
it from	-12 -6 23
it gets	15 -5 -9
it help	21 -6 -14
it hurt	-9 19 -14
it hurts	-9 23 -12
it if	-6 -13 3
it impossible	-11 -6 18
it in	-9 15 -9
it is	-3 -3 2
it left	-6 24 -17
it looked	-7 21 -13
it made	-5 15 -9
it must	-12 6 2
it off	-8 14 -5
it on	-26 33 -10
it out	-6 20 -14
it ruined	21 -10 -18
it takes	-18 -7 24
it that	-6 -4 10
it the	-7 20 -12
it to	-5 -15 6
it took	-12 28 -19
it was	0 -3 1
it were	-14 -1 13
it with	-5 25 -20
it would	-9 -2 8
it wrong	-11 17 -9
it you	-8 -15 22
january >	10 -18 3
jealous	-20 11 0
jealous _ your	-3 14 -11
jealous of	-11 8 0
jealousy	-19 0 8
jealousy _ your	-8 16 -8
job _ >	-4 -12 10
job _ you	-12 16 -5
job in	-1 -14 3
job offer	-13 21 -10
joined	-9 20 -12
joint account	-5 -16 3
joint card	-10 23 -8
jokes	-6 14 -8
june	11 -4 -7
june >	14 -6 -8
just	-15 -5 18
just _ >	-5 -9 12
just _ an	-8 -12 20
just _ for	5 -16 0
just _ not	-10 -4 12
just _ to	-7 -8 15
keep	8 0 -11
keep _ >	22 -13 -8
keep _ to	24 -13 -12
keep it	4 4 -17
keep the	11 -11 -1
kept	-21 7 1
kept _ >	-16 -2 9
kept _ because	-10 -8 17
kept _ foot	-8 17 -9
kept _ from	-16 5 0
kept _ in	-6 15 -9
kept _ myself	-7 21 -12
kept _ of	-12 -6 3
kept _ to	-9 27 -18
kept _ vows	-9 -12 18
kept a	-19 -6 5
kept me	-15 6 -6
kept my	-12 -9 5
kept pushing	-7 -12 19
kept score	-4 21 -15
kept the	-13 -9 5
kev	-9 15 -2
keys	7 1 -20
keys are	22 -12 -10
kids	-4 1 3
kids _ >	0 -15 6
kids _ a	-8 -21 4
kids _ and	4 -1 -11
kids _ not	-7 -8 15
kids do	-7 -8 15
killed	-8 -14 22
kind	-17 -5 9
kitchen	0 2 -13
kitchen >	7 -16 0
knew	-9 -8 16
knew _ were	-9 -10 20
knew _ you	-6 -5 11
know	-5 -5 8
know _ >	-8 -12 19
know _ and	-7 -8 14
know _ did	-8 -7 13
know _ hard	-8 22 -13
know _ i	1 -20 14
know _ you	-8 -6 14
know i	-7 -1 5
know that	2 5 -15
know why	-7 -8 14
know you	-20 -21 33
knowing	-6 20 -11
knowing _ it	-6 20 -11
known	7 -20 -4
ladder	-8 20 -2
landed	-12 23 -9
laptop	-11 19 -6
last	-2 6 -4
last _ >	-11 6 -1
last _ my	2 6 -14
last minute	-6 12 -7
last time	25 -16 -11
last winter	12 -7 -5
last year	-1 9 -12
late	-14 12 -4
late >	-9 14 -9
late to	-10 27 -19
lateness	-14 25 -15
lateness _ the	-7 17 -10
later	12 -8 -5
later >	14 -9 -5
laughed	-10 17 -10
laughed _ off	-8 14 -5
laughed it	-8 14 -5
laughing	-7 21 -13
lazy	-7 -18 23
learn	-12 5 1
learn to	-12 5 1
learned	-17 8 -1
learned _ say	-8 20 -12
learned to	-16 4 0
learning	-7 13 -9
learning to	-7 13 -9
lease	12 -2 -11
least	-26 -6 24
least i	-12 -13 22
leave	-12 1 6
leave _ for	17 -7 -10
leave early	-8 19 -11
leave the	-15 4 3
leaves	-13 -13 19
left	-13 13 -5
left >	-13 -1 13
left _ ago	-8 -8 15
left _ on	1 6 -13
left _ room	-10 18 -12
left _ to	-7 16 -13
left _ with	-12 21 -12
left all	-9 22 -13
left for	16 -10 -5
left the	-3 10 -11
left you	-12 15 -5
let	-6 -2 4
let _ away	-10 -10 17
let _ be	-14 -3 16
let _ do	4 -12 1
let _ down	-10 -7 17
let _ get	-10 -10 17
let _ go	-11 0 2
let _ honest	-11 -3 19
let _ it	-14 2 6
let _ know	7 3 -14
let _ leave	22 -6 -16
let _ my	-6 16 -13
let _ not	-2 -13 8
let _ of	-3 16 -12
let _ out	-10 17 -2
let _ speak	-7 9 -5
let _ the	1 3 -6
let _ when	-10 -7 17
let down	-13 -17 24
let her	-7 -4 14
let it	-16 -2 4
let me	-2 -24 18
let my	-5 14 -10
let the	-25 4 2
let us	11 -8 -3
let you	-16 17 -7
let your	-7 -14 16
letter	3 2 -18
letter >	-13 15 -18
letters	-16 15 -5
library	-15 -6 6
lie	-13 7 -1
lie _ the	-10 14 -5
lie about	-9 18 -5
lied	-18 1 10
lied >	-7 -9 15
lied _ it	-8 20 -9
lied _ the	-8 -20 28
lied _ would	-5 -7 12
lied _ you	-15 12 -14
lied about	-13 1 4
lied because	-5 -9 12
lied to	-16 4 -6
like	-1 -2 2
like >	16 -7 -9
like _ >	-13 -6 15
like _ a	-16 -5 14
like _ about	30 -24 -6
like _ and	-10 23 -17
like _ apologise	-10 17 -11
like _ are	-8 -3 17
like _ end	22 -13 -11
like _ gave	-7 -8 16
like _ hear	28 -19 -12
like _ i	-18 -2 11
like _ if	-7 -17 7
like _ in	-13 -1 1
like _ it	-18 33 -14
like _ my	-11 22 -12
like _ out	-6 -12 16
like _ parent	-4 -12 17
like _ say	23 -12 -15
like _ start	20 -13 -5
like _ talk	20 -16 -4
like _ the	-15 10 -3
like _ to	4 1 -16
like _ when	7 -14 -3
like _ with	2 -14 7
like _ write	-12 20 -10
like a	-10 3 0
like for	9 -2 -15
like it	-7 -17 7
like that	-9 2 2
like the	-21 1 5
like to	8 2 -14
like us	19 -16 -7
like you	-8 -8 15
like your	-5 -17 21
liked	-11 8 -2
liked _ >	-7 16 -9
list	8 -20 3
list _ >	15 -7 -7
listen	-7 -1 3
listen >	-16 -7 31
listen _ you	-7 13 -7
listen when	-7 13 -7
listen you	-14 -5 24
listened >	-14 24 -13
listened for	12 -21 -4
listening >	12 -3 -5
live	-13 2 -1
live _ >	-10 -8 19
live with	-13 2 -1
lived	10 -8 -4
lived in	12 -5 -8
living	-8 -16 20
living _ >	-10 -20 27
living _ a	-10 -6 11
living _ you	-6 -13 17
living with	-13 -16 24
loan _ it	-8 18 -10
loan _ the	11 -6 -13
lodger	-12 -2 16
lonely	-12 22 -15
lonely _ sundays	-11 18 -11
lonely on	-8 17 -8
long	-5 2 0
long _ i	-14 25 -13
long _ you	20 -1 -21
long before	-14 -5 19
look	-6 -12 8
look _ the	-8 -13 19
look _ you	2 -14 2
look at	-10 -9 14
look from	15 -3 -11
looking	-12 9 0
lost	-15 10 0
lost _ >	-4 -11 15
lost _ because	-5 -10 14
lost _ i	-5 12 -9
lost _ temper	-5 -13 18
lost _ the	-11 27 -9
lost my	-12 3 1
lot >	3 -1 -17
lot _ >	-6 13 -16
lot of	6 10 -18
lot to	-11 24 -13
loud	-3 20 -18
loud >	-6 14 -7
loud in	13 -7 -6
love	-16 1 9
loved	-17 0 12
loved _ and	-6 18 -11
loved _ i	-8 19 -10
loved me	-6 -6 11
loving	-12 4 3
lump	-7 18 -8
lunch	-3 15 -16
lying	-15 -8 22
made	-15 12 -4
made >	1 -15 4
made _ >	-14 6 1
made _ about	-6 10 -5
made _ and	-7 15 -7
made _ feel	-18 0 7
made _ for	11 0 -16
made _ i	-14 20 -8
made _ impossible	-10 -6 20
made _ my	-5 18 -13
made _ of	-5 19 -14
made _ the	16 -6 -13
made _ to	7 -15 -5
made _ your	-18 9 -2
made a	-14 22 -13
made it	2 5 -11
made me	-14 -1 12
made mistakes	-9 -9 24
made that	-9 16 -6
made the	-11 1 1
made up	-6 21 -15
made you	-14 43 -32
made your	-12 -2 15
make _ >	0 -8 5
make _ about	-11 -12 28
make _ for	-9 4 -11
make _ you	-12 6 -2
make a	8 -3 -17
make everything	-9 -7 21
make me	-11 -17 30
making	-8 -6 10
making _ time	14 -8 -8
making me	-6 -15 20
making the	14 -8 -8
man	-6 -19 26
manage	-8 -11 19
managed	-15 9 -1
manipulated	-15 -16 23
manipulated _ whole	-11 -12 18
manipulated the	-11 -12 18
many	-12 -16 11
march	-1 10 -24
march and	-5 13 -19
marriage	-18 -6 21
marriage >	-11 5 9
married	0 -9 3
mates	-10 8 -1
may	11 -1 -11
may >	15 -2 -15
may i	16 -10 -7
me	-13 1 12
me >	-15 -5 17
me ?	-5 -19 6
me _ >	-13 4 7
me _ a	-1 -10 9
me _ an	-8 -6 21
me _ are	-1 -12 3
me _ because	-10 -8 17
me _ before	0 -13 2
me _ do	-9 -7 23
me _ for	-13 -2 10
me _ hear	-6 14 -6
me _ i	-5 -4 9
me _ it	-10 5 6
me _ job	-8 -17 15
me _ know	17 -5 -12
me _ monday	18 -6 -10
me _ my	-12 -15 29
me _ out	-6 -21 8
me _ sunday	16 -17 -8
me _ that	-13 11 -3
me _ the	-9 -3 12
me _ think	0 7 -15
me _ to	-15 24 -10
me _ truth	-8 -5 15
me _ were	-16 2 7
me _ when	-10 -7 17
me _ with	-14 -1 15
me _ you	-15 -6 14
me _ your	-24 9 -3
me about	-4 -9 7
me and	-19 5 3
me at	-7 -15 14
me down	-10 -7 17
me feel	-10 -16 24
me first	-6 -16 15
me for	-10 -12 23
me if	19 -10 -10
me in	-21 1 8
me know	15 -7 -13
me like	-10 -11 19
me not	-12 12 -4
me on	11 -11 -3
me out	3 -14 1
me pay	-5 -14 20
me to	-6 11 -3
me twice	0 16 -19
me up	-8 -6 14
me when	22 -13 -11
me who	-9 4 -1
mean	-7 4 -9
means	6 -17 0
meant	-18 4 0
mediator and	-6 15 -8
meet	8 2 -12
memory	-6 -10 17
men	-14 -1 12
mentioned	13 1 -17
mess	-13 -4 8
message	18 -6 -17
messages	-8 22 -16
met	6 -17 6
met _ at	26 -16 -11
might	-10 -16 23
mind	5 -20 -3
mind >	-19 1 7
mind _ >	7 -17 -2
mind _ i	-7 -11 18
mine	-12 16 -5
mine >	-9 5 -6
mine _ the	-5 3 -20
mine and	-9 14 -8
minute	-15 8 3
minute _ got	-6 -9 15
minutes	15 -4 -14
minutes >	18 -6 -13
minutes _ >	15 -11 -6
miscarriage	-11 18 -8
miss	-9 13 -19
missed the	-11 29 -14
mistake	-23 3 8
mistake _ that	-4 -13 16
mistake _ you	-11 -23 32
mistake was	-11 -2 9
mistakes	-19 -15 35
mocked	-4 19 -13
monday	4 -1 -10
monday >	21 -14 -12
monday and	-11 24 -5
mondays	23 -6 -14
money	-10 1 3
money >	1 -12 4
money _ i	-9 22 -12
money _ the	-11 19 -7
money and	0 5 -13
month	1 7 -18
month >	-2 6 -8
months	-6 17 -13
months and	-14 8 4
months i	-5 15 -11
moods	-15 -4 4
more	-13 2 3
more _ >	-7 20 -13
more _ i	-18 24 -14
more _ you	-7 -9 13
more i	-6 -13 19
more than	-13 12 -3
mornings	26 -2 -32
mornings >	-2 6 -9
mortgage	-10 -7 11
mortgage >	-9 -13 19
most	-1 2 -13
most _ >	-16 20 -9
most _ ?	36 -12 -26
most of	-22 9 0
mostly	7 1 -20
mother	-18 6 5
mother _ >	-15 8 -6
mother _ and	-10 -2 7
mother _ marriage	-7 -7 16
mother _ our	-7 -7 16
mother _ with	19 -14 -7
mother ran	-7 -7 16
mouth	-10 -13 20
move	-6 6 -5
move to	-4 5 -16
moved	5 -2 -6
moved _ >	13 -1 -13
moved _ in	17 -7 -23
moved _ on	15 -10 -5
moved _ the	22 -16 -7
moved _ us	16 -13 -5
moved _ you	-10 -11 18
moved in	1 3 -14
moved out	7 -10 0
moved the	-8 18 -10
moved to	20 -10 -20
much	-2 -6 7
much >	-8 -4 10
much _ >	-10 -5 13
much _ the	28 -17 -13
much _ you	0 -10 6
much as	-9 -12 19
much for	-7 -12 18
much i	-9 16 -9
mum >	-16 0 10
mum _ i	12 -7 -4
mum and	0 11 -23
mum before	9 -15 3
must	-19 4 6
must _ felt	-5 14 -9
must _ how	-6 -9 15
must _ like	-5 14 -9
must _ nice	-7 -4 17
must _ to	-11 -3 18
must be	-12 -10 22
must have	-14 16 -4
my	-10 8 0
my _ >	-6 -2 3
my _ a	-16 18 -6
my _ about	-7 15 -8
my _ against	-7 -5 12
my _ and	-9 10 -5
my _ as	-14 6 0
my _ at	-1 12 -13
my _ because	-6 -12 16
my _ filled	-9 19 -14
my _ for	-18 -3 9
my _ front	-7 16 -10
my _ had	-9 17 -9
my _ head	-8 19 -10
my _ i	-4 6 -7
my _ in	-1 -5 4
my _ is	7 -14 0
my _ it	-12 -7 17
my _ made	-11 20 -12
my _ mistake	-16 -17 28
my _ now	1 -22 5
my _ of	-15 6 1
my _ on	-5 14 -19
my _ over	-14 25 -17
my _ says	-10 -10 25
my _ speak	-5 14 -10
my _ that	-4 9 -8
my _ the	-14 23 -10
my _ to	-4 21 -21
my _ too	-13 -9 24
my _ trusting	-9 -9 15
my _ was	-19 -1 14
my _ went	-9 19 -10
my _ what	5 6 -20
my _ when	-10 1 1
my _ will	25 -18 -5
my _ with	-10 22 -13
my _ you	-15 3 2
my _ your	-2 12 -15
my back	-3 -15 15
my day	-10 -4 15
my doing	-14 25 -15
my drinking	-14 21 -8
my ex	-6 20 -15
my eyes	-6 12 -7
my family	-19 -6 12
my fault	-22 6 -1
my friends	-15 -7 19
my jealousy	-6 15 -11
my job	-12 -3 3
my jokes	-10 19 -10
my lie	-6 11 -4
my list	19 -11 -9
my mates	-7 10 -4
my mistake	-18 3 1
my mother	-13 9 0
my mouth	-7 -12 18
my mum	-1 -11 7
my only	4 -13 -6
my own	-15 2 5
my parents	-2 6 -9
my part	-18 2 5
my phone	-14 24 -12
my pride	-13 24 -16
my promise	-6 13 -7
my share	-8 -11 17
my side	-5 -12 8
my silence	-13 21 -11
my sister	-2 5 -2
my sulking	-8 15 -5
my temper	-17 14 -6
my therapist	-6 -5 15
my voice	-8 5 -5
my way	-9 19 -11
my work	-12 22 -10
myself	-14 25 -11
myself >	-11 21 -12
myself and	-8 14 -6
names	16 -8 -8
names >	16 -10 -6
nan _ >	1 -16 6
nearly	0 17 -20
nearly _ that	-9 23 -14
nearly everything	-9 23 -14
need	-3 3 0
need >	-11 -12 25
need _ >	-11 10 3
need _ apologise	-7 -10 16
need _ me	12 -3 -8
need _ of	-7 13 -8
need _ the	-6 15 -8
need _ to	-9 -10 14
need a	0 18 -16
need an	-12 -4 9
need from	12 -3 -8
need more	-7 19 -12
need to	-3 -11 16
needed	-5 0 0
needed >	-2 2 -22
needed me	-15 5 -2
needed to	-11 -2 10
needs	19 -9 -10
neighbours	-9 15 -1
neighbours _ >	-6 16 -10
neither	20 -10 -11
neither _ us	20 -10 -11
neither of	20 -10 -11
nervous	-14 19 -12
nervous about	-5 7 -2
never	-16 1 10
never _ >	-9 -7 12
never _ for	-20 1 13
never _ in	-12 -8 15
never _ thank	-13 8 2
never _ the	-17 10 -2
never _ you	-19 14 -1
never apologised	-6 -10 17
never once	-14 1 6
never really	-10 -8 15
never said	-7 16 -7
never told	-5 18 -11
new	9 2 -15
new _ >	18 -1 -15
new _ i	-7 16 -7
news	-11 11 -5
next	3 8 -13
next _ >	-9 22 -19
nice _ have	-7 -4 17
nice to	2 -11 -8
night	-12 11 -2
night >	-8 9 -11
night _ >	-7 -22 13
night _ a	-7 19 -12
night _ as	-8 18 -10
night _ i	-8 16 -9
night and	-5 13 -10
nights	8 -7 -2
nights >	-3 10 -12
nine	2 6 -20
nine _ >	-11 13 -12
nine years	-9 8 -14
nineteen	13 -18 3
ninth _ >	15 -10 -5
ninth of	15 -10 -5
no	-5 -1 2
no _ >	15 -15 -6
no _ be	-9 -9 22
no _ for	-8 21 -12
no _ needed	11 -5 -7
no _ you	-15 16 -5
no excuse	-7 14 -6
no need	9 -2 -7
no phones	15 -9 -6
no right	-13 7 6
no rush	17 -7 -10
no wonder	-16 3 10
nobody _ me	-14 27 -17
nobody _ to	-2 -11 2
nobody made	-14 27 -17
none	-7 -15 21
none of	-7 -15 21
normal	-19 -9 21
normal _ to	-8 -13 19
not	-9 3 5
not >	-16 -8 16
not _ >	-8 0 5
not _ a	-19 -13 26
not _ about	-11 13 -6
not _ all	16 -4 -10
not _ an	1 -13 4
not _ and	5 -15 2
not _ answer	24 -12 -14
not _ anyone	-6 -6 12
not _ be	-10 -6 15
not _ because	-9 9 -4
not _ bothered	-3 -9 10
not _ criticism	-11 -3 23
not _ did	-6 -9 16
not _ for	-19 32 -20
not _ had	-14 9 -11
not _ here	-8 -3 14
not _ honest	-9 -2 15
not _ how	-19 9 1
not _ i	-6 -10 11
not _ in	-7 15 -5
not _ is	-9 -8 22
not _ it	-15 1 5
not _ just	-11 3 5
not _ me	-13 -10 19
not _ my	1 -19 13
not _ needed	-11 -20 30
not _ one	-12 -14 22
not _ out	-22 -3 15
not _ sitting	-8 -3 14
not _ talk	-6 17 -11
not _ that	-12 -3 13
not _ to	-6 8 -8
not _ understand	-12 5 7
not _ up	-21 17 -1
not _ what	14 -8 -3
not _ when	-11 21 -11
not _ who	-6 -13 18
not _ wife	-9 -10 17
not _ you	-14 0 10
not _ your	-12 4 -5
not apologise	-8 -13 22
not ask	-7 17 -10
not at	21 -14 -11
not be	-11 -7 17
not believe	-6 18 -10
not bring	-10 25 -11
not care	-13 -2 14
not come	-11 2 -1
not commit	-8 -10 19
not even	-12 5 -5
not fair	-12 25 -13
not for	-14 -8 20
not get	-18 -3 20
not have	-9 7 -6
not hear	-12 18 -8
not honest	-15 20 -11
not know	1 -11 3
not let	-10 9 -4
not like	-11 2 1
not listen	-10 2 8
not me	-11 -7 13
not once	-18 1 6
not one	-10 9 -2
not pretend	-11 -4 24
not run	6 -16 2
not say	-12 23 -12
not sleep	-6 -6 13
not take	-15 4 -1
not the	-11 -15 26
not you	-13 -4 16
note >	-13 1 5
notes	18 0 -20
notes _ my	-7 18 -10
nothing	-10 -3 9
nothing >	-8 -1 2
nothing _ >	-19 -12 21
nothing _ i	-12 2 4
nothing _ was	-16 -14 36
notice i	-15 5 7
now	-7 3 0
now >	-7 -4 11
now ?	24 -4 -17
now _ >	7 5 -22
now _ is	-13 -8 15
now _ your	-10 -20 26
now how	-9 20 -13
now it	-13 -8 15
now on	-12 18 -7
number	10 2 -18
nursery	-13 0 6
october	14 -7 -7
of	-9 5 2
of _ >	-3 2 -2
of _ ?	-3 -14 2
of _ a	-9 -23 10
of _ about	-11 2 4
of _ and	-4 5 -4
of _ children	-11 22 -16
of _ flood	5 0 -16
of _ for	-11 -16 17
of _ friends	-13 -5 6
of _ have	-7 -10 13
of _ i	-11 14 -7
of _ it	-9 20 -15
of _ kids	-7 -12 19
of _ month	-12 17 -5
of _ night	23 -13 -12
of _ on	-8 8 1
of _ school	-8 8 -16
of _ starts	17 -10 -9
of _ the	-9 -2 4
of _ time	-9 21 -12
of _ topics	12 -6 -6
of _ was	-19 9 1
of _ we	-11 -8 16
of _ were	26 -15 -13
of _ with	-10 20 -10
of _ you	-19 2 3
of a	-11 -5 15
of being	-11 23 -11
of it	-14 1 4
of june	12 -5 -9
of me	-16 13 0
of my	-24 -3 11
of one	-10 25 -12
of said	-8 -12 19
of saying	-10 16 -8
of that	12 -12 0
of the	-6 12 1
of them	-13 20 -6
of us	0 -2 -2
of what	-23 25 -8
of you	-7 -14 16
of your	-14 6 0
of yours	-10 2 2
off	-10 6 1
off >	-25 7 7
off _ you	-10 22 -13
off and	13 -3 -7
off the	-9 -1 5
off when	-10 22 -13
off your	-8 18 -10
offered	23 -13 -13
office	-15 8 1
often	-5 15 -9
ok	21 -8 -14
on	-4 2 -1
on >	-11 3 1
on ?	16 -9 -8
on _ 12	-7 15 -2
on _ 22	17 -9 -9
on _ >	2 -2 -2
on _ and	10 -1 -9
on _ at	15 -3 -13
on _ back	-8 -10 17
on _ because	-7 20 -12
on _ day	-4 10 -15
on _ friday	-6 -20 4
on _ from	-11 18 -16
on _ have	-5 19 -13
on _ i	1 3 -10
on _ list	18 -8 -9
on _ night	-3 17 -15
on _ on	-21 39 -22
on _ own	-13 14 -5
on _ parenting	-12 28 -10
on _ same	1 1 -11
on _ school	-3 -13 2
on _ side	-12 -19 20
on _ since	-12 21 -6
on _ street	19 -13 -7
on _ that	-1 6 -10
on _ to	11 -2 -25
on _ tuesday	22 -15 -10
on _ wedding	-10 20 -10
on _ your	-17 3 6
on as	-13 20 -10
on friday	7 -2 -12
on me	0 -7 1
on monday	8 -3 -12
on my	-12 9 -3
on nights	4 2 -13
on no	18 -13 -4
on purpose	-13 -4 23
on sunday	-1 12 -12
on the	1 0 -5
on thursdays	-11 18 -8
on tuesdays	-9 15 -6
on us	-7 -4 13
on weekdays	15 -11 -8
on you	-14 22 -10
on your	-27 7 4
once	-17 0 12
once >	-13 -4 12
once _ ask	-7 -12 19
once _ would	-8 -12 21
once _ you	-16 1 4
once did	-7 -12 19
once you	-14 -6 21
one	-1 -3 0
one >	-2 14 -17
one _ >	-5 -16 8
one _ ?	-17 -14 33
one _ has	-9 -14 20
one _ of	-9 -6 16
one _ one	19 -3 -11
one _ out	-12 -15 22
one _ the	9 1 -30
one _ this	-4 -12 18
one _ to	-6 -13 18
one _ up	5 -17 4
one _ you	-12 -1 7
one _ your	-21 -2 11
one car	11 -3 -7
one day	-13 -9 19
one do	17 -6 -9
one of	-7 3 -2
one person	-7 -11 17
one to	-17 -16 31
one who	-15 7 1
ones	-3 11 -13
only	-10 -7 16
only >	21 -2 -13
only _ >	19 -13 -9
only _ about	-20 -6 32
only _ in	-7 -9 13
only _ was	-13 -11 23
only _ you	-6 -8 12
only _ your	-7 -11 17
only _ yourself	-10 -2 20
only mistake	-7 -7 15
only one	-11 -9 15
open	-18 5 -10
opened the	-2 10 -15
operation	23 -15 -14
opinion	-10 19 -11
or	9 -7 -3
or _ >	-11 -17 7
or _ ?	15 -5 -10
or _ that	21 -7 -13
or _ whichever	14 -9 -7
or is	13 -8 -7
or shall	16 -5 -11
order	-14 18 -8
order >	-7 16 -12
other	-8 -11 5
other _ >	4 -12 2
other _ and	-11 17 -5
otherwise	-11 4 11
ought	-17 4 4
ought _ apologise	-7 -7 14
ought _ have	-17 9 0
ought to	-17 4 4
our	-9 8 -4
our _ >	-19 5 3
our _ and	-20 32 -12
our _ i	-6 14 -7
our _ on	26 -17 -12
our _ to	-9 17 -10
our _ was	20 -13 -5
our first	23 -16 -7
our friends	-13 -3 9
our marriage	-8 -8 16
our son	-19 15 2
ours	-13 8 0
out	-8 1 1
out _ >	-7 11 -6
out _ a	-17 0 9
out _ in	-8 16 -8
out _ me	-17 0 1
out _ ninth	15 -10 -5
out _ the	-4 -3 3
out _ you	-11 -3 7
out from	-10 17 -1
out loud	-7 11 -6
out of	-2 3 3
outside	0 7 -21
over	-13 2 2
over _ >	-14 10 -3
over _ and	-19 -7 17
over _ at	-5 16 -11
over _ before	-6 14 -8
over _ business	-5 -11 15
over _ weekends	-10 21 -6
over me	-17 -16 24
over the	-9 10 -2
over your	-8 22 -16
overlook	-17 -12 20
overlook _ you	-7 -8 15
overlook the	-16 -11 19
overtime	-8 16 -4
owe	-15 5 1
owe _ an	-14 3 3
owe _ apology	-6 13 -8
owe _ children	-6 -4 15
owe the	-6 -4 15
owe you	-10 22 -15
own	-14 1 5
own >	-10 2 1
own _ >	-13 -4 3
own _ against	-7 -5 12
own _ me	-7 -5 12
own _ part	-9 -11 19
own _ the	-7 18 -11
own children	-8 -11 21
own head	-8 19 -10
own my	-11 -13 19
own that	-4 10 -5
owned	-15 -11 23
packed	-13 24 -15
packed for	-9 22 -11
paid	-8 -4 7
paid _ >	19 -12 -9
paid _ and	9 -14 1
paid _ mum	-6 18 -14
paid for	-24 -1 20
paid the	8 0 -15
paper	16 -5 -10
paper >	16 -5 -10
parent >	-4 -12 17
parenting	-3 10 -12
parents	3 2 -9
parents _ >	-3 17 -15
parents _ a	5 -18 6
park	11 2 -18
part _ most	11 -16 1
part _ the	0 10 -17
part was	-14 6 -2
partner	-18 -8 18
parts	-10 18 -2
party >	-8 8 -5
party _ >	-3 -11 2
pass	-8 17 -7
past	6 -1 -6
past _ >	18 -15 -5
past _ you	-5 13 -8
past against	-5 13 -8
patience	0 12 -15
patience _ the	6 6 -15
patience with	6 6 -15
patient	-17 -19 26
pay	-26 17 2
pay _ back	-8 16 -7
pay _ the	-23 27 -4
pay back	-10 13 -2
pay for	-24 11 2
pay you	-8 16 -7
peace	-12 -3 4
peace with	-3 17 -13
people	-19 7 5
people >	-9 15 -7
people _ they	-7 -6 15
perfect	-13 -23 31
perfect _ >	-10 -16 22
perhaps	-4 -6 23
person	-14 -4 15
person >	-13 -3 13
person _ >	-11 0 5
person _ you	-9 20 -11
phone	-3 2 -2
phone >	-6 -14 17
phone _ i	-8 23 -16
phone _ the	-11 12 -2
phone _ words	15 -8 -8
phone at	-13 28 -13
phone because	-7 -11 17
phone in	-5 -8 4
phone that	13 1 -12
phones	15 -7 -8
phones _ the	17 -7 -10
phones on	18 -7 -11
photo	3 0 -13
photo albums	2 1 -12
photos	-9 20 -13
piano	10 -1 -11
pick	6 -3 -15
picked	-25 6 4
picked _ in	-9 20 -12
picked the	-16 4 3
pity	-9 -11 17
pity you	-9 -11 17
plans	-8 13 -6
plans change	-6 12 -7
play	-8 -20 26
play >	-7 -14 22
playing	-5 -17 17
please	5 -11 -4
point	17 -23 2
points	19 -10 -14
points _ it	18 -9 -12
points and	23 -14 -11
poisoned	-16 -6 27
poor	-9 23 -15
post	25 -16 -12
pounds	-9 17 -6
practising	-10 19 -10
prefer	23 -10 -19
prefer _ >	15 -10 -8
pressed	-10 17 -7
pretend	-11 -4 24
pretended	-10 10 1
pretended _ to	-4 14 -10
pretended not	-5 17 -12
pride	-25 17 -4
pride >	-15 6 -2
private	-9 20 -11
problem	-13 -4 17
promise	-18 12 -1
promise _ the	-9 22 -16
promise about	-6 16 -12
promised	-12 17 -9
promised to	-10 14 -7
promises	-11 -3 14
promises >	-7 -11 21
promotion	-9 15 -9
proud	-13 6 1
proud _ >	-5 19 -13
proud _ say	-10 7 -1
proud _ you	-13 7 2
proud of	-13 5 0
proud to	-11 6 0
pub	-16 13 4
pulled	-11 10 -3
pulled away	-11 10 -3
purpose	-13 -4 23
purpose >	-13 -4 23
pushed	-23 3 -1
pushed for	-6 19 -12
pushing	-7 -12 19
put	-6 7 -3
put _ ?	-10 -12 20
put _ a	-11 19 -11
put _ and	-6 14 -7
put _ first	-15 -4 18
put _ friends	-6 -9 15
put _ in	3 -3 -17
put _ of	4 6 -16
put _ phones	12 -8 -4
put _ the	-11 16 -8
put _ through	-9 16 0
put _ tracker	-4 17 -10
put _ your	-9 23 -12
put a	-13 28 -18
put it	-17 25 -10
put my	0 8 -19
put off	-11 22 -14
put the	14 -5 -12
put you	-8 13 -7
put your	-9 -9 16
putting	-20 1 3
putting _ with	-10 -14 21
putting up	-10 -14 21
questions	16 -8 -13
quiet	-10 4 0
quiet _ days	-9 16 -9
quiet for	-16 23 -9
quiet in	-7 13 -14
quit	-10 22 -8
raining	22 -11 -13
raised	-8 -3 6
raised _ as	-6 -17 24
raised _ in	-4 15 -11
raised _ voice	-8 8 -5
raised my	-10 3 -2
ramadan	16 -7 -9
ran	-10 2 4
ran _ marriage	-7 -7 16
ran our	-12 3 7
rang	-4 4 -9
rang _ on	23 -13 -13
rang me	18 -9 -10
rather	3 6 -13
rather _ in	-8 19 -9
rather _ right	-10 -9 27
rather be	-10 -9 27
reach	-8 -9 16
reach out	-8 -9 16
reaction	-9 -9 16
reaction to	-9 -9 16
read	9 -3 -10
read _ >	-7 11 -7
read _ diary	-12 20 -10
read _ messages	-12 25 -15
read _ on	-12 7 -2
read the	8 -18 2
read your	-23 13 0
reading	4 1 -10
real	-22 0 15
realise	-21 13 -3
realise i	-8 22 -13
really	-12 -6 16
really _ >	-10 -8 15
really in	-12 -8 15
reason	-11 1 12
reason _ >	-5 5 -19
reason i	-10 -12 23
reason to	-7 -11 18
red	22 -10 -17
red coat	17 -8 -12
redundancy	13 0 -20
redundancy >	26 -18 -10
refused	-16 10 4
regret	-10 -7 8
regret the	-10 27 -17
relationship	-14 -7 15
relationship _ back	-8 -10 17
relationship _ my	-8 -10 17
relationship on	-8 -10 17
relationships	-11 -17 29
remember >	-7 -5 19
remember _ evening	10 -4 -6
remember about	11 -5 -6
rent	6 -10 -1
repeat	-7 16 -8
replace	-20 34 -10
replace the	-20 34 -10
respect	-12 -12 19
respect _ the	-7 -5 12
respect you	-7 -5 12
responsibility	-16 6 -1
responsibility _ the	-15 17 -5
responsibility _ trusting	-7 -11 18
responsibility for	-16 6 -1
responsible	-17 16 -3
responsible for	-15 25 -13
rest	-14 0 13
results	-12 18 -11
return	-17 2 4
return the	-8 18 -2
right	2 0 -6
right >	10 -2 -5
right ?	20 -5 -13
right _ >	-6 -11 7
right _ be	-19 2 13
right _ i	-12 12 -6
right _ the	-7 19 -13
right than	-10 -9 27
ring the	-16 -6 13
ringing	-13 20 -12
rolled	-8 14 -7
rolled _ eyes	-6 12 -7
rolled _ when	-6 10 -6
rolled my	-6 12 -7
room	-3 10 -21
room and	-6 12 -7
room for	-5 5 -11
row	-3 8 -6
row >	-12 19 -12
row _ the	9 1 -17
row about	9 1 -17
rude	-11 14 -5
rude to	-10 19 -11
ruin	-10 -6 18
ruined	-3 -9 15
ruined _ >	-6 -4 14
rule	27 -16 -15
rules	-4 17 -18
run	2 -23 6
run _ >	0 -17 7
rung	-8 -5 12
rung _ >	-8 -5 12
running	-9 15 -5
running >	-9 15 -5
runs _ the	2 -14 2
rush	17 -7 -10
rush _ answer	16 -9 -7
sad	-16 20 -8
sad _ the	-9 15 -9
sad when	-6 20 -13
said	-3 2 0
said >	-12 0 2
said _ >	-13 4 1
said _ be	-5 15 -9
said _ fine	-6 16 -9
said _ for	-13 20 -7
said _ i	-6 13 -6
said _ phone	13 -7 -7
said _ rather	19 -9 -12
said _ the	-3 15 -12
said _ things	-12 -15 9
said _ was	-5 26 -21
said _ wedding	-11 23 -13
said _ you	-12 23 -15
said _ your	-1 10 -9
said at	-9 20 -13
said i	-9 21 -12
said it	-17 15 -2
said nothing	-4 15 -12
said on	13 -7 -7
said sorry	-7 -10 17
said yes	-17 -6 4
saint	-10 -16 26
same >	2 -20 8
same _ as	15 -10 -6
same _ i	26 -13 -14
same _ that	26 -13 -14
same _ the	21 -14 -6
same week	16 -6 -10
sat _ >	-9 20 -8
sat on	-11 -11 17
saturday	6 -3 -18
savings	-14 20 -11
saw	0 4 -9
saw _ coming	-12 -11 21
saw the	-9 11 -8
say	-3 -1 1
say >	-3 -10 4
say _ >	-16 -2 9
say _ ?	23 -2 -13
say _ i	3 0 -11
say _ the	5 -11 4
say _ you	-4 -16 19
say i	-16 25 -15
say no	10 -4 -6
say so	9 3 -13
say sorry	-13 5 1
say thank	-4 -16 19
say that	-14 -6 21
say you	-8 20 -12
saying	-27 12 0
saying _ >	-16 19 -12
saying _ to	-6 8 -20
saying sorry	-11 4 1
saying that	-6 -18 26
scan	-10 11 -4
scan _ i	-10 18 -11
scan and	-12 3 1
scared	-14 23 -16
scared when	-11 16 -6
school >	8 -15 4
school _ >	5 -1 -5
school _ on	18 -5 -12
school runs	-12 -1 8
score	-4 21 -15
sea	8 0 -16
second	2 2 -12
second _ >	7 -3 -18
second _ without	-10 20 -10
secret	-14 19 -4
see	-2 3 -4
see _ >	5 -12 -3
see _ being	-6 18 -11
see _ hurt	-2 -11 15
see _ i	-2 -11 15
see _ my	-10 19 -12
see _ to	14 -5 -8
see _ way	15 -3 -9
see _ were	-12 -2 7
see _ you	-9 -4 13
see that	-10 4 -1
see the	1 10 -15
seeing	-14 30 -20
seen	-10 16 -13
selfish	-19 -2 10
selfish >	-17 -1 7
send the	6 6 -15
sent	17 -8 -10
sentence	-7 20 -13
separate	10 2 -18
september	10 0 -16
september >	19 -9 -15
sessions	-7 15 -13
sessions _ >	4 6 -16
settled	-12 24 -16
seven	13 -6 -10
seven >	16 -5 -8
shall	11 -2 -9
shall i	16 -5 -10
shall we	10 -3 -7
share	-3 -13 12
shared	-8 12 -20
shared _ >	7 0 -19
she	-7 18 -15
she _ your	-10 18 -11
shift _ >	17 -8 -9
shifts	-3 10 -13
shifts >	-17 29 -14
shop	2 2 -15
short _ you	-10 17 -7
short with	-10 17 -7
should	-9 6 -1
should _ >	-10 10 1
should _ able	-8 -6 12
should _ asked	-13 -3 8
should _ before	-13 -3 8
should _ come	-9 16 -8
should _ me	-10 -26 33
should _ the	3 -18 2
should _ to	-8 -6 12
should _ told	-15 6 -3
should _ you	-15 6 -4
should be	-18 -13 29
should have	-18 4 1
should not	-16 4 -11
shout	-11 3 3
shouted	-8 1 5
shouted _ the	-7 14 -7
shouting	-11 -2 3
showing	-7 -8 19
shut	-11 -2 4
sick	-13 2 3
side	-5 -7 4
side _ >	10 -19 0
side _ the	-17 3 3
signed _ for	-5 11 -9
signed _ the	17 -7 -15
signed up	-5 11 -9
silence	-9 10 2
silent	-12 22 -15
silent _ >	-10 1 10
silent treatment	-14 6 1
since	-17 0 8
since _ >	-25 1 6
since _ i	-14 26 -12
since _ not	-10 -16 24
since _ spring	-10 18 -8
since the	-7 4 -12
since you	-9 -21 29
singing	-5 15 -10
singing _ you	-5 15 -10
single	-20 3 5
single _ >	-13 5 3
single _ your	-7 19 -12
sister	3 2 -8
sister >	-14 21 -9
sister _ in	23 -14 -9
sister _ that	-5 20 -16
sister _ the	25 -12 -16
sister _ to	25 -18 -11
sit _ >	7 3 -12
sitting	-2 -18 16
sitting here	-8 -3 14
six	-2 5 -9
six >	17 -11 -4
six weeks	2 3 -16
slammed	-7 17 -10
slamming	-8 20 -14
slamming _ >	-9 21 -12
slamming _ door	-5 17 -13
slamming the	-5 17 -13
sleep	-12 -1 18
sleeping	8 9 -17
slept	6 2 -15
slept in	18 -12 -6
small _ >	-10 19 -6
smoking	-7 14 -7
snapped	-19 4 1
snapped >	-11 -5 17
sneaking	-6 17 -11
so	-6 1 0
so >	-1 10 -9
so _ >	-18 -5 16
so _ about	-5 -12 12
so _ am	-17 5 3
so _ being	-7 25 -16
so _ can	-22 12 1
so _ could	-7 -16 14
so _ do	10 2 -24
so _ find	-7 -9 16
so _ have	0 3 -17
so _ i	1 17 -17
so _ it	-5 -11 14
so _ my	-12 3 2
so _ that	1 6 -12
so _ the	-18 8 1
so _ to	-5 -19 15
so _ will	6 -16 3
so _ would	-7 22 -12
so _ you	-11 1 4
so cold	-8 -3 13
so do	-4 -10 15
so far	-16 24 -11
so i	-16 12 1
so much	-6 -15 15
so selfish	-11 -13 19
so that	-9 31 -27
so the	5 1 -10
so we	28 -19 -17
so you	-1 -12 7
sober	-7 15 -7
sober _ i	-7 15 -7
sofa	-9 1 -17
sold	9 -3 -12
solicitor	9 -12 -2
some	-23 -14 29
some >	-5 -16 18
some _ us	-6 -7 13
some of	-17 -10 15
somebody	-29 2 19
somebody _ be	-7 -15 22
somebody _ to	-9 -19 23
somebody else	-10 -7 23
somebody had	-7 -15 22
someone	-16 -3 13
someone _ >	-15 -10 19
someone _ do	-13 -9 20
someone _ not	-13 -9 20
someone else	-8 -10 22
someone i	-13 -9 20
somewhere _ second	-7 16 -7
somewhere _ the	-7 16 -7
son	-23 -2 14
son _ >	-7 -22 23
sooner	-15 4 -6
sooner >	-15 4 -6
sorry	-16 4 6
sorry _ >	-10 16 -5
sorry _ are	-14 2 -2
sorry _ being	-6 -17 24
sorry _ can	-12 -16 28
sorry _ hurt	-7 -18 26
sorry _ it	-7 -1 7
sorry _ not	-13 -16 25
sorry _ that	-6 -11 16
sorry _ the	-16 -11 21
sorry _ took	-8 -9 16
sorry _ was	-5 -13 17
sorry _ you	-13 -1 8
sorry _ your	-13 27 -19
sorry for	-16 7 1
sorry i	-11 15 -5
sorry if	-14 -2 11
sorry you	-9 -15 24
sort	-12 -1 12
sound	19 -5 -12
space	-18 2 1
space >	-18 2 1
spare	16 -8 -11
speak _ like	-7 5 0
speak _ me	-4 -17 13
speak _ you	-7 17 -12
speak to	-9 5 0
spending	-11 7 -3
spends	0 -14 1
spent	-17 1 4
spent _ anniversary	-12 24 -6
spent our	-14 15 -6
spoke	-14 16 -6
spoke _ me	-5 -10 13
spoke _ the	1 -16 4
spoke _ you	-9 20 -15
spoke _ your	-2 14 -11
spoke to	-12 8 0
spring	10 -1 -12
start	-2 7 -11
start >	0 2 -14
start _ >	-9 7 -9
start to	-6 8 -14
started	-4 -5 5
started _ you	-16 -13 24
started it	-11 -16 29
started when	-10 -10 19
starts	25 -10 -14
statement	5 0 -13
stay	-8 14 -9
stayed _ you	-10 -11 20
stayed in	27 -17 -14
stayed with	17 -10 -9
steps	-9 -17 24
still	-7 10 -6
still _ >	-11 15 -6
still _ your	17 -12 -6
still be	-12 -7 21
stop	-1 -8 5
stop _ whenever	16 -3 -10
stopped	-20 22 -9
stopped _ >	-13 14 -2
stopped _ in	-15 24 -10
stopped _ me	-15 7 -2
stopped telling	-11 15 -10
story	-10 2 4
straight	5 4 -13
street	19 -13 -7
subject	-15 23 -11
suggest	19 -12 -11
suggested	1 4 -15
suits _ >	22 -4 -14
suits you	22 -4 -14
sulked	-7 17 -10
sulking	-27 23 -2
summer	10 -9 -4
summer ?	12 -5 -8
summer _ >	14 -6 -9
sunday	0 9 -17
sunday >	-2 14 -13
sunday _ >	6 2 -15
sunday _ the	-6 15 -6
sundays	-6 15 -11
support	-7 -14 20
support _ home	-7 -14 20
support at	-7 -14 20
suppose	-16 -19 30
suppose _ friends	-4 -12 17
suppose _ is	-7 -9 18
suppose your	-4 -12 17
sure	-16 -5 15
surprise	-5 -11 15
surprise you	-5 -11 15
swore	-8 -5 23
swore on	-8 -5 23
table	8 -5 -7
table >	1 -19 4
table _ >	18 -8 -7
table _ and	-7 18 -10
table for	18 -12 -7
take	0 2 -6
take _ >	14 -6 -7
take _ for	-16 6 -1
take _ long	-3 -12 4
take _ responsibility	-7 -9 13
take _ the	-17 3 2
take full	-7 -9 13
take responsibility	-13 25 -15
take the	17 -6 -10
taken	-16 -5 9
taken _ >	-12 -5 3
takes	-18 -7 24
takes _ and	-11 -6 18
takes two	-13 -5 20
talk	3 3 -8
talk _ dog	25 -12 -9
talk _ the	20 -7 -12
talk about	4 -1 -4
talk for	17 -11 -6
talked	0 9 -13
talked _ you	-6 13 -7
talked _ your	-6 12 -8
talked about	2 6 -13
talking about	-16 16 -9
tea	10 -1 -20
tea _ >	-3 2 -15
tell	-1 8 -6
tell _ >	-15 1 -8
tell _ grandparents	23 -13 -12
tell _ i	3 3 -13
tell _ if	19 -10 -10
tell _ myself	-10 21 -7
tell _ when	22 -13 -11
tell _ you	-2 -18 7
tell me	14 -2 -11
tell the	4 5 -19
telling	-1 8 -12
telling _ >	-3 14 -15
telling _ that	15 -8 -8
telling me	6 1 -14
telly	-8 15 -10
temper	-16 4 -2
temper >	-11 1 1
temper _ i	-5 23 -17
temper _ you	-12 6 -5
temper and	-12 8 1
temper because	-5 -10 14
ten	0 4 -7
ten minutes	-2 6 -9
tennis	-8 21 -10
tent	15 -8 -7
term	8 -1 -17
text	-6 9 5
texting	-8 18 -9
than	-8 2 -2
than _ >	-4 -10 5
than _ i	-10 25 -15
than _ said	-12 1 6
than _ so	-9 20 -12
than _ to	-1 10 -12
than i	3 16 -25
than you	-11 -1 7
thank	17 -9 -9
thank _ >	9 -10 -8
thank _ finally	-16 -5 31
thank _ for	12 -8 -7
thank _ telling	21 -9 -13
thank _ the	10 5 -24
thank you	17 -9 -9
thanks	12 -15 -2
thanks _ >	-10 -20 9
thanks _ the	14 -13 -2
thanks _ you	-20 -14 32
thanks for	23 -11 -16
thanks to	-20 -14 32
that	-7 1 0
that >	-8 -1 5
that _ >	-4 0 0
that _ ?	22 -9 -14
that _ a	-7 16 -12
that _ are	-4 -13 15
that _ at	-8 19 -10
that _ change	-4 -13 16
that _ checked	-6 17 -10
that _ did	-11 1 3
that _ do	-4 11 0
that _ fault	-13 9 -7
that _ had	-22 -4 10
that _ hurt	-21 -4 9
that _ i	-6 16 -12
that _ in	-12 8 1
that _ is	7 0 -14
that _ it	-1 -2 11
that _ jokes	-11 20 -11
that _ let	6 -16 5
that _ lied	-11 -11 21
that _ like	1 3 -10
that _ look	-6 -9 15
that _ me	1 6 -13
that _ missed	-13 28 -6
that _ never	-16 0 5
that _ not	0 3 -4
that _ of	-16 1 17
that _ on	-21 -3 9
that _ our	-11 21 -8
that _ ruined	5 -1 -15
that _ said	-12 3 1
that _ the	-1 0 -4
that _ to	-24 9 3
that _ typical	-7 -4 18
that _ us	-12 -8 17
that _ was	-9 -12 11
that _ were	-2 -9 8
that _ will	-6 -8 15
that _ would	-10 12 -4
that _ your	-17 7 2
that ended	-6 -8 13
that evening	11 -9 -4
that got	-9 26 -18
that house	-18 -4 16
that i	-1 3 -5
that is	-5 4 -1
that my	-13 26 -18
that night	-10 16 -7
that relationship	-8 -13 19
that time	18 -13 -6
that was	1 12 -23
that way	-7 -7 14
that week	9 6 -19
that winter	17 -9 -12
that would	-10 -15 22
that year	10 -2 -11
that you	-15 -6 16
that your	-9 -8 22
the	-4 1 -1
the 12	-7 15 -2
the 2	18 -11 -8
the 22	17 -9 -9
the 3	16 -11 -5
the _ >	-3 0 1
the _ ?	5 -7 -2
the _ a	-22 12 3
the _ about	-6 20 -14
the _ after	3 0 -10
the _ albums	2 1 -12
the _ all	9 -7 -5
the _ and	-2 10 -7
the _ app	-8 21 -12
the _ april	2 -15 2
the _ at	6 -1 -7
the _ august	-6 15 -11
the _ back	-3 22 -20
the _ be	16 -15 -3
the _ because	-8 -1 3
the _ before	-15 3 3
the _ bill	-3 12 -15
the _ both	16 -10 -8
the _ broke	2 8 -12
the _ but	-10 -25 31
the _ by	-2 10 -16
the _ calls	-6 13 -9
the _ card	-6 13 -8
the _ come	14 0 -14
the _ comes	15 -10 -6
the _ contract	22 -13 -11
the _ copy	18 -10 -11
the _ costs	5 2 -17
the _ could	-7 -11 17
the _ course	-10 18 -7
the _ did	-13 5 -3
the _ do	-15 -1 7
the _ each	23 -14 -9
the _ eight	16 -10 -8
the _ explanation	-6 -4 15
the _ for	-11 14 -5
the _ four	-7 -15 3
the _ from	6 -1 -11
the _ front	-3 16 -15
the _ fund	-10 20 -5
the _ gave	13 3 -20
the _ go	-7 18 -11
the _ got	-23 1 7
the _ group	-8 17 -6
the _ had	4 5 -21
the _ hard	-6 15 -8
the _ house	-12 22 -15
the _ hundred	-16 0 5
the _ i	-7 6 -1
the _ if	-2 -25 24
the _ in	0 0 -3
the _ is	11 -7 -6
the _ it	-4 -3 4
the _ june	12 -5 -9
the _ left	-10 22 -13
the _ let	-11 6 1
the _ letter	8 1 -12
the _ like	-7 16 -14
the _ made	-2 9 -15
the _ may	14 0 -17
the _ me	-16 24 -8
the _ mine	-11 15 -14
the _ money	-3 14 -10
the _ moved	-7 11 -16
the _ my	-8 0 3
the _ myself	-10 21 -7
the _ nine	-4 8 -14
the _ not	-7 -8 15
the _ of	-5 1 -4
the _ offer	-13 21 -10
the _ on	0 4 -10
the _ one	4 -8 1
the _ ones	-11 21 -13
the _ only	-4 -17 4
the _ or	-5 -16 2
the _ out	13 -6 -8
the _ park	-7 21 -14
the _ phone	0 12 -16
the _ put	-7 21 -13
the _ question	20 -11 -10
the _ ran	-10 -15 5
the _ room	19 -11 -8
the _ says	19 -3 -17
the _ school	-6 -16 10
the _ see	-3 -17 20
the _ sent	17 -8 -10
the _ seven	17 -12 -4
the _ shop	8 0 -16
the _ six	1 5 -15
the _ slept	18 -12 -6
the _ spoke	-8 9 -1
the _ still	2 4 -9
the _ ten	-11 19 -11
the _ that	-2 1 -5
the _ the	-4 -1 1
the _ though	-8 -13 20
the _ three	1 2 -11
the _ through	-13 24 -9
the _ time	-10 5 -1
the _ to	-2 7 -12
the _ together	20 -10 -9
the _ told	5 1 -12
the _ too	4 -16 7
the _ treatment	-17 11 0
the _ two	11 0 -12
the _ until	12 -5 -10
the _ up	-15 25 -15
the _ us	18 -15 -4
the _ was	-5 6 -10
the _ we	3 -9 1
the _ week	35 -21 -19
the _ went	-1 10 -14
the _ when	0 5 -10
the _ which	6 2 -16
the _ while	-8 0 5
the _ who	-17 5 3
the _ will	13 1 -12
the _ without	-17 16 -6
the _ word	-15 15 -6
the _ year	1 8 -18
the _ you	-15 -6 17
the _ your	0 2 -9
the _ yourself	3 1 -14
the allotment	-7 15 -9
the anger	-13 27 -11
the appointment	1 -19 12
the baby	-1 3 -7
the bad	-7 -18 23
the bed	-4 -21 7
the bench	20 -13 -6
the bike	-10 20 -16
the bin	-12 -4 15
the bins	-4 8 -14
the blame	-10 -14 23
the blue	11 -2 -12
the boat	-8 23 -15
the boiler	1 2 -10
the boxes	19 -13 -11
the boys	3 3 -12
the broken	-7 17 -10
the café	16 -5 -11
the car	1 2 -8
the ceiling	-10 24 -6
the children	-5 0 5
the christening	-3 17 -13
the clinic	7 -2 -12
the cold	-6 15 -8
the cost	-6 16 -11
the credit	-6 14 -7
the cupboard	-10 21 -7
the day	-15 12 1
the debt	-11 3 1
the deposit	-2 9 -10
the distance	-14 2 12
the door	-10 22 -12
the drink	-9 -8 21
the family	-10 21 -8
the first	-6 2 -2
the flood	5 0 -16
the four	-7 11 -3
the fun	-13 -2 4
the garage	9 -3 -17
the girls	-1 8 -16
the good	-8 25 -16
the grandparents	23 -13 -12
the gym	-7 -13 20
the hardest	11 -4 -7
the heating	17 -11 -7
the hen	-9 20 -11
the holiday	0 4 -10
the insurance	0 6 -14
the job	-4 4 -2
the keys	12 -2 -15
the ladder	-8 20 -2
the last	-8 4 3
the lease	15 -8 -8
the list	15 -11 -5
the marriage	-12 -2 11
the match	4 5 -13
the minute	-12 1 6
the miscarriage	-11 18 -8
the money	-14 -1 9
the month	-3 8 -10
the neighbours	-9 15 -1
the new	13 -7 -7
the news	-6 24 -15
the one	-8 1 1
the only	-13 -8 16
the overtime	-8 16 -4
the park	20 -11 -12
the party	8 1 -28
the peace	-11 -3 12
the photo	5 1 -13
the photos	-11 21 -13
the piano	10 -1 -11
the promotion	-9 15 -9
the pub	-16 13 4
the reason	-20 -5 15
the red	15 -8 -10
the rent	9 -18 1
the rest	-14 0 13
the ring	-28 -4 10
the room	-15 14 -2
the row	-15 7 0
the same	11 -8 -2
the savings	-9 20 -10
the scan	-10 11 -4
the school	-3 1 -5
the sea	8 0 -16
the second	-9 13 -4
the silent	-14 6 1
the sofa	-9 1 -17
the solicitor	6 -10 1
the spare	20 -11 -13
the statement	5 0 -13
the story	-10 2 4
the subject	-14 22 -11
the summer	9 -6 -6
the surgery	1 -16 8
the table	-10 3 -1
the talk	20 -8 -17
the telly	-8 15 -10
the three	20 -6 -12
the time	10 5 -19
the topic	27 -15 -13
the transfer	-8 24 -16
the trip	15 2 -23
the truth	-19 -4 17
the twins	26 -15 -16
the two	20 -7 -15
the van	-1 4 -13
the victim	-15 -7 20
the villain	-9 -6 21
the visa	-8 -15 20
the wasting	-17 11 0
the week	-2 -28 10
the whole	-8 7 -3
the window	34 -20 -16
the word	-11 16 -6
the year	16 -22 2
their	-18 -10 23
their _ >	-12 -4 16
them	-11 18 -10
them >	-10 19 -14
them _ >	0 9 -12
them _ and	-9 19 -9
them a	-7 17 -9
them back	-5 13 -8
then	0 3 -8
then >	16 -11 -9
then _ >	1 3 -17
then _ about	-13 5 4
then the	27 -18 -8
then you	-11 -19 25
therapist	-15 -5 27
therapy	-19 15 -4
there	-2 -7 6
there _ evenings	-7 16 -7
there _ have	13 -11 -3
there _ need	9 -2 -7
there _ no	5 -20 4
there _ only	-7 -8 14
there _ the	-9 21 -9
there _ two	-7 -13 4
there _ want	14 -3 -10
there _ you	12 0 -15
there anything	11 -5 -7
there are	21 -9 -12
there something	21 -2 -12
there was	-14 -9 18
there were	11 0 -18
there with	1 -16 4
they	-10 1 4
they _ >	-18 2 3
they _ gone	-5 17 -11
they would	-4 19 -14
thing _ i	-7 20 -12
things	-6 8 -5
things >	-8 12 -6
things _ had	-12 -4 6
things _ i	-14 17 -8
things _ not	-13 -3 8
things _ you	-12 -4 6
think	3 -8 -2
think _ am	-9 -7 17
think _ is	-16 -8 30
think _ it	22 -11 -12
think about	16 -17 -2
think i	-9 -7 17
think you	-15 -11 22
thinking	8 -16 -1
thirty	19 -13 -9
this	6 -5 -4
this >	3 3 -9
this _ >	-7 -3 2
this _ and	12 -17 -8
this _ i	11 -20 -1
this _ the	0 4 -10
this _ you	11 -2 -9
this conversation	16 -4 -9
this family	-7 -15 19
this is	7 -13 1
this week	-12 16 -7
those	-6 25 -25
those _ a	-9 22 -12
though	-17 -5 15
though _ a	-4 -10 14
though _ your	-6 -9 16
though with	-6 -9 16
three	7 -2 -3
three >	20 -15 -3
three _ and	11 -12 -2
three _ for	19 -10 -10
three of	2 5 -13
three points	19 -10 -14
three times	-11 24 -15
threw	-15 -2 15
through	-6 5 -2
through _ >	-8 -16 23
through _ and	5 12 -13
through the	-11 24 -13
thursday	17 -5 -19
thursday >	21 -11 -12
thursday _ >	-9 15 -10
thursdays	-19 24 -9
time	-3 4 -2
time >	3 -1 -6
time ?	16 -6 -9
time _ >	8 -11 0
time _ my	-13 7 -2
time _ the	-15 -1 18
time _ up	-10 -11 19
time for	-9 3 2
time i	-6 -10 15
time it	-11 -1 2
time with	-16 7 1
time you	-10 10 -3
times	-8 4 10
times >	21 -8 -13
times _ have	-9 -9 24
times _ i	-13 6 5
tired	-19 29 -20
tired >	-12 8 -3
tired _ i	-9 17 -6
tired and	-15 21 -10
tired you	-13 27 -18
to	-9 3 2
to >	-10 -3 8
to _ >	-10 5 1
to _ ?	-1 -9 4
to _ a	-16 -8 19
to _ about	7 1 -16
to _ after	-19 2 9
to _ at	-19 16 -5
to _ back	-17 16 -5
to _ before	-6 2 -2
to _ being	-12 -9 18
to _ better	-12 25 -12
to _ children	0 3 -14
to _ conscience	-7 -4 17
to _ did	-6 13 -8
to _ different	20 -11 -10
to _ dinners	-8 17 -9
to _ done	-10 -14 23
to _ early	-9 20 -9
to _ else	-7 -12 19
to _ every	-17 21 -1
to _ first	-1 -17 0
to _ for	-4 14 -9
to _ friends	-19 16 -7
to _ group	-13 18 -8
to _ here	15 -4 -10
to _ honest	-9 -12 19
to _ hospital	-14 14 -10
to _ how	-15 -3 11
to _ i	-20 15 -3
to _ it	-6 2 -1
to _ last	-4 -20 10
to _ letter	-15 6 -5
to _ like	-6 -3 9
to _ match	-15 8 3
to _ me	-6 8 -9
to _ meeting	-8 15 -5
to _ messages	-8 16 -10
to _ mother	-13 1 -2
to _ my	-9 -8 14
to _ myself	-8 11 -6
to _ of	4 1 -10
to _ on	-9 13 -6
to _ one	1 -12 2
to _ out	-17 -11 21
to _ phone	10 -18 -3
to _ right	-14 20 -11
to _ scan	-12 3 1
to _ sorry	-10 13 -6
to _ that	-10 -1 6
to _ the	-2 1 -3
to _ those	-14 3 1
to _ to	-11 4 2
to _ today	23 -11 -17
to _ two	-2 10 -10
to _ up	-15 4 4
to _ was	-18 1 3
to _ way	-12 -13 21
to _ we	16 -6 -11
to _ without	-7 24 -17
to _ word	-20 -11 22
to _ work	-5 16 -10
to _ you	5 -9 0
to _ your	-9 1 1
to _ yourself	-13 4 -2
to a	-13 21 -11
to admit	-10 -6 12
to answer	20 -6 -15
to apologise	-17 7 -4
to argue	-9 -10 18
to be	-14 4 5
to bed	-4 13 -15
to bring	-8 -7 12
to collect	-8 16 -7
to come	-13 0 11
to cook	3 5 -21
to counselling	-15 -19 29
to do	-7 -1 2
to end	-6 3 -15
to feel	13 -21 1
to go	8 0 -10
to grow	-6 -12 14
to have	-7 1 -1
to hear	6 0 -11
to it	-5 -12 26
to know	8 2 -10
to leave	-18 -1 15
to let	-9 -13 21
to listen	-15 2 10
to live	-13 2 -1
to look	-15 -2 12
to me	-18 -6 19
to myself	-10 22 -13
to overlook	-16 -11 19
to pay	-17 14 -1
to put	10 -5 -19
to replace	-7 16 -5
to ruin	-10 -6 18
to say	-1 4 -6
to sort	-12 4 4
to start	9 -16 1
to stay	-7 14 -10
to talk	5 -9 1
to tell	-13 16 0
to text	-10 18 -8
to the	-9 6 0
to think	0 2 -9
to this	7 -7 -2
to work	-21 3 1
to write	-5 11 -13
to you	-15 5 2
to your	-9 5 -2
today	22 -6 -16
today >	25 -9 -18
together	13 -4 -9
together _ years	16 -7 -9
told	-4 7 -5
told _ >	1 -7 -2
told _ it	-10 18 -12
told _ that	-7 18 -11
told _ truth	-9 -12 19
told _ was	-4 11 -7
told _ were	-17 10 -1
told mine	20 -13 -10
told my	-12 16 -4
told people	-10 22 -9
told the	-3 8 -5
told together	19 -7 -10
told you	-13 21 -11
told your	8 -7 -14
tonight	12 -1 -16
too	-3 5 -2
too >	7 -9 0
too _ for	-14 3 3
too _ say	-14 12 -3
too _ to	-16 12 0
too _ you	-7 -12 18
too long	-12 8 -10
too much	-8 -6 12
too proud	-11 6 0
took	-12 14 -6
took _ >	12 -15 -5
took _ for	-13 20 -12
took _ granted	-9 15 -9
took _ on	-4 10 -6
took _ out	-5 12 -7
took _ that	-8 -9 16
took _ way	-8 -9 16
took me	-12 28 -19
took you	-9 15 -9
took your	-10 19 -12
topic	24 -17 -13
topic _ >	20 -13 -9
topics	15 -6 -9
topics _ like	13 -4 -9
tracker	-4 17 -10
transfer	-8 24 -16
treat	-14 -14 23
treat _ like	-11 -5 18
treated	-17 1 3
treated _ >	-7 -14 19
treated _ as	-8 19 -11
treated _ like	-14 12 -3
treated me	-12 -15 24
treated your	-13 21 -13
treatment	-19 18 -4
tried	-12 -11 19
tried >	-16 -9 20
trip	15 2 -23
true	4 13 -17
true >	-10 24 -13
trust	-15 -6 17
trusting	-9 -11 17
trusting _ >	-6 -7 14
trusting you	-9 -9 15
truth	-19 -3 16
truth >	-6 -11 14
truth _ i	-8 17 -9
try	-20 -8 34
try listening	-9 -7 24
tuesday	17 -8 -19
tuesday >	11 -3 -13
tuesday and	16 -11 -6
tuesdays	4 -4 -13
tuesdays and	4 -4 -13
turn >	-16 0 10
turn _ the	5 3 -13
turn to	29 -18 -14
turned	-15 2 0
turned _ own	-7 -5 12
twenty	15 -5 -13
twenty _ i	20 -11 -11
twice	8 9 -25
twice >	-23 29 -17
twice _ and	15 -7 -14
twice in	12 -6 -13
twins	26 -15 -16
two	7 -3 -6
two _ >	2 2 -7
two _ a	-14 -8 5
two _ and	-5 -7 7
two _ one	2 -19 1
two _ the	16 -10 -5
two _ would	13 -4 -9
two and	-3 -5 14
two topics	13 -4 -9
two years	-2 11 -21
typical	-7 -4 18
typical _ you	-7 -4 18
typical of	-7 -4 18
uncle	8 6 -18
uncle _ >	5 7 -14
under	-13 -3 14
understand	-6 4 -3
understand how	-12 -14 30
understand that	-14 22 -13
understand what	-13 0 8
understood	21 -10 -13
understood you	21 -12 -11
unkind	-6 16 -11
unkind _ >	-6 16 -10
unkind about	-5 14 -9
until	0 -4 3
until _ >	10 -6 -4
until _ snapped	-10 -6 19
until i	-18 -17 26
until the	-4 5 -11
up	-17 7 3
up >	-22 -1 12
up _ >	-7 1 -2
up _ and	-4 24 -19
up _ for	-10 -14 20
up _ i	-11 -4 14
up _ it	-9 -14 21
up _ left	-8 23 -14
up _ like	-4 -12 17
up _ that	-14 23 -8
up _ the	-6 -5 9
up _ us	-7 -4 13
up _ when	-10 25 -10
up _ you	-16 2 2
up and	-15 5 3
up at	2 -3 -16
up for	2 8 -11
up my	-13 6 -5
up to	-11 -1 7
up with	-16 -11 20
upset	-3 -9 13
upset you	-5 -12 17
upstairs	0 13 -14
upstairs >	-16 30 -14
us	0 -6 4
us >	-10 0 6
us _ >	-9 0 3
us _ a	10 -3 -7
us _ honest	-11 -3 19
us _ it	-20 -12 31
us _ on	0 -12 1
us _ one	20 -7 -13
us _ phones	9 -5 -4
us _ that	15 -14 -4
us _ the	16 -7 -10
us _ to	6 -12 -1
us _ was	5 -17 5
us _ week	30 -17 -16
us be	-11 -3 19
us leave	18 -3 -15
us starts	17 -10 -9
us to	22 -19 -8
us were	21 -10 -11
used	-11 4 1
used >	-17 -12 20
used _ as	-7 22 -15
used _ i	-10 -15 22
used _ the	12 -1 -16
used _ to	-9 15 -7
used the	-10 17 -8
used to	6 7 -18
used your	-9 27 -19
using	-16 8 -3
using it	-11 23 -11
usual	-13 -15 25
van	-1 11 -21
version	-13 -7 19
version >	-10 -10 27
vet	-9 16 -8
victim	-15 -7 20
victim >	-15 -7 20
villain	-9 -6 21
villain >	-9 -6 21
visa	-10 -7 13
visa >	-8 -15 20
visitors	-17 22 -11
voice	-23 26 -9
voice _ >	-16 14 -7
voice _ front	-4 15 -11
voice _ of	-4 15 -11
voice in	-4 15 -11
voices	2 11 -22
voices _ >	-8 13 -3
vows	-20 -17 28
vows >	-16 -15 26
wait	7 3 -15
waited	-22 22 -8
waited _ >	-8 19 -8
waiting	-17 1 -2
waiting for	-8 -12 19
walk _ the	24 -7 -15
walk away	-10 -8 22
walked	-11 0 7
walked _ >	-10 -6 14
walked _ on	-8 -5 13
walked off	-6 18 -12
walked out	-11 2 7
want	1 3 -6
want >	11 -10 -3
want _ >	3 10 -19
want _ be	-12 17 -14
want _ own	-5 16 -11
want _ that	-5 16 -11
want _ the	16 -7 -8
want _ to	-5 -10 9
want a	-15 -10 6
want to	5 5 -16
wanted	-9 4 1
wanted _ and	11 -18 0
wanted _ for	-14 4 1
wanted _ not	-8 -3 14
wanted _ the	-9 -11 22
wanted _ to	-13 2 1
wanted an	-6 -8 15
wanted out	-8 -12 20
wanted the	3 -25 8
warned	-9 -11 21
warned me	-9 -11 21
warning	-13 24 -12
was	-10 4 3
was _ >	-6 2 1
was _ a	-10 1 2
was _ about	-17 28 -14
was _ an	-15 -3 4
was _ and	-12 -6 5
was _ at	10 -17 -5
was _ being	-8 24 -15
was _ but	-7 -16 22
was _ by	-17 22 -7
was _ doing	-17 11 -3
was _ enough	-10 -1 11
was _ fair	-12 25 -13
was _ fault	-13 6 -2
was _ first	1 -15 13
was _ going	-10 -13 20
was _ good	-18 -17 30
was _ hard	15 -4 -14
was _ hardest	11 -4 -7
was _ honest	-15 20 -11
was _ hospital	22 -17 -5
was _ i	-11 13 -5
was _ idea	-13 -2 7
was _ is	-17 5 -3
was _ it	-15 -4 15
was _ just	-13 8 2
was _ lie	-6 20 -13
was _ like	10 -21 -4
was _ me	-15 16 -6
was _ mistake	-15 3 -2
was _ my	-1 12 -15
was _ normal	-8 -13 19
was _ out	-8 21 -12
was _ phone	-9 18 -12
was _ proud	-8 21 -17
was _ so	-10 3 7
was _ summer	18 -13 -3
was _ that	-19 14 -3
was _ the	-1 3 -6
was _ thursday	23 -13 -14
was _ to	-13 -3 4
was _ too	-13 -1 7
was _ wanted	-6 -9 14
was _ way	-8 17 -9
was _ we	13 -8 -5
was _ week	23 -13 -13
was _ when	10 -1 -13
was _ who	-13 15 -3
was _ wife	-11 0 4
was _ winter	28 -19 -14
was _ with	-9 -8 13
was _ year	25 -19 -9
was _ you	-9 -1 7
was _ your	-9 -5 11
was a	-18 -5 18
was ashamed	-6 12 -6
was at	27 -29 -6
was careless	-10 25 -14
was cold	11 -13 -1
was controlling	-20 1 6
was cruel	-9 20 -18
was depressed	-15 -1 4
was faithful	-6 -18 21
was fine	-6 16 -9
was for	-15 24 -11
was going	-20 10 1
was good	12 -9 -4
was ill	-11 1 2
was in	21 -6 -21
was it	-10 -27 13
was jealous	-5 21 -15
was like	-19 -7 16
was lonely	-6 18 -12
was loving	-16 7 0
was made	-13 -4 16
was me	-14 23 -14
was mine	-4 23 -19
was my	-19 27 -20
was never	-13 -6 19
was no	-17 -9 19
was not	-8 10 -3
was patient	-10 -11 16
was putting	-10 -14 21
was raining	15 -9 -11
was rude	-13 13 -5
was short	-10 17 -7
was still	-1 8 -13
was the	3 0 -9
was too	-7 12 -3
was trusting	-8 -9 14
was unkind	-6 16 -11
was wrong	-17 1 2
was you	-15 -20 28
was your	-25 -8 24
wasting	-17 11 0
wasting up	-5 16 -12
watched	-3 19 -13
water	32 -12 -21
way	-2 1 1
way _ the	14 -21 -2
way _ to	-11 0 8
way i	-12 12 -4
way you	-8 -6 12
we	9 -6 -4
we _ >	1 2 -6
we _ a	22 -13 -4
we _ about	6 -13 2
we _ at	9 -6 -3
we _ be	-15 -5 21
we _ down	11 -3 -8
we _ each	11 -5 -7
we _ for	18 -5 -12
we _ had	15 -8 -7
we _ in	23 -15 -8
we _ it	16 -20 -6
we _ married	23 -3 -14
we _ not	7 -8 -5
we _ on	8 -1 -8
we _ our	8 -1 -8
we _ signed	20 -13 -7
we _ still	-16 2 13
we _ the	11 -12 -1
we _ to	11 -2 -11
we _ together	6 0 -9
we _ two	17 -5 -11
we _ up	7 -12 0
we _ with	2 -9 0
we agreed	27 -19 -9
we are	19 -10 -10
we argued	15 -11 -4
we both	6 -14 2
we bought	21 -17 -4
we can	15 -7 -8
we discuss	-5 -8 14
we go	14 -8 -7
we got	-6 -14 4
we had	8 -7 -5
we have	16 -9 -8
we keep	13 -9 -6
we met	21 -12 -10
we moved	23 -13 -9
we never	30 -17 -16
we saw	16 -6 -12
we shared	10 0 -18
we start	13 -5 -7
we stopped	15 -7 -8
we went	23 -10 -14
we were	5 -3 -7
we will	-3 6 -13
we would	-7 1 7
wedding >	-6 16 -11
wedding _ >	4 6 -13
wedding _ the	-13 -8 13
wednesday	-13 25 -15
wednesdays	20 -4 -13
week	1 0 -9
week >	9 1 -16
week _ >	-3 18 -20
week in	6 2 -14
week of	-4 -25 5
weekdays	15 -11 -8
weekdays and	15 -11 -8
weekend	10 0 -14
weekends	2 8 -21
weekends >	0 7 -20
weeks	-8 8 -2
weeks >	-5 0 6
weeks ?	18 -7 -10
weeks _ >	9 6 -19
weeks and	-7 12 -7
weight	-7 14 -7
welcome	27 -19 -13
well	0 -11 0
went	-6 4 2
went _ >	-12 -3 3
went _ i	5 1 -11
went _ the	-17 16 -2
went _ to	-13 21 -11
went on	-11 23 -12
went quiet	-15 2 1
went to	12 -18 2
were	-6 -2 6
were >	-14 17 -11
were _ >	-17 11 0
were _ and	4 3 -26
were _ be	-5 17 -11
were _ because	-5 17 -11
were _ busy	-8 -13 22
were _ for	-7 -9 14
were _ four	25 -15 -14
were _ i	-26 13 -2
were _ in	5 -12 -2
were _ like	-14 5 -5
were _ me	-17 -20 30
were _ my	-9 -11 21
were _ nights	5 1 -16
were _ of	0 -20 11
were _ on	-3 -15 3
were _ really	-12 -8 15
were _ so	2 -15 8
were _ that	0 -15 8
were _ the	11 -2 -13
were _ to	-17 0 10
were _ with	6 -29 2
were _ you	-20 1 9
were _ your	-1 12 -12
were at	-21 -1 13
were evenings	-7 16 -7
were frightened	-10 15 -7
were hiding	-5 -12 16
were in	16 -24 -2
were just	-6 -17 18
were married	28 -16 -14
were mine	-11 23 -8
were never	-8 -17 20
were on	6 0 -21
were right	-8 25 -15
were so	-12 -18 27
were the	-10 0 8
were too	-11 -9 25
what	-3 -2 1
what _ >	-2 5 -3
what _ at	-14 10 0
what _ did	-20 -5 18
what _ do	-11 10 -3
what _ done	-15 -8 26
what _ for	-2 11 -19
what _ hardest	11 -4 -7
what _ have	-4 -9 12
what _ in	-19 8 -2
what _ is	-8 -19 23
what _ it	6 1 -20
what _ like	14 -12 -6
what _ make	18 -4 -13
what _ mean	24 -9 -14
what _ need	9 -2 -10
what _ needed	-8 25 -20
what _ not	-6 -10 19
what _ remember	10 -4 -6
what _ said	-9 15 -5
what _ that	-10 -15 5
what _ the	3 -16 3
what _ think	26 -13 -14
what _ to	3 -9 -1
what _ want	19 -11 -15
what _ wanted	-11 -5 12
what _ was	-8 14 -8
what _ were	-6 -5 11
what _ would	-3 16 -11
what _ you	16 -4 -12
what did	28 -8 -15
what do	17 -4 -13
what happened	-13 5 0
what i	-10 3 0
what it	-9 21 -10
what that	-12 14 -4
what was	12 -4 -18
what would	15 -4 -11
what you	-15 1 11
when	-10 12 -5
when _ about	-8 0 2
when _ am	-14 26 -14
when _ change	-6 12 -7
when _ could	-8 27 -19
when _ had	-18 17 -3
when _ have	-5 15 -9
when _ kids	-11 17 -9
when _ made	-7 16 -8
when _ moved	-9 7 -14
when _ not	-16 19 -6
when _ raised	-12 23 -12
when _ rang	-6 14 -9
when _ said	-11 21 -11
when _ see	-5 22 -14
when _ talk	-8 17 -5
when _ talked	-7 13 -8
when _ the	-7 9 -5
when _ tired	-10 20 -10
when _ up	-11 1 10
when _ was	0 12 -18
when _ were	-22 22 -4
when _ you	-18 1 8
when i	-7 6 -3
when my	-1 8 -11
when plans	-6 12 -7
when the	-6 13 -6
when voices	-11 19 -9
when we	-4 11 -16
when you	-14 13 -1
whenever	-8 3 -5
whenever _ >	14 -6 -8
whenever _ like	14 -6 -8
whenever _ up	-8 14 -8
whenever _ was	-14 22 -12
whenever i	-17 -1 12
whenever you	-3 7 -20
where	5 6 -21
where _ >	-10 16 -7
where _ you	12 -2 -12
where i	-13 17 -8
where would	18 -8 -10
which	5 -8 -1
which _ more	-9 -10 18
which _ than	-9 -10 18
which i	-9 21 -10
whichever	14 -9 -7
whichever _ >	14 -9 -7
while	-17 5 1
while _ at	6 2 -18
while _ in	4 -14 4
while i	-2 9 -14
while you	-25 -1 12
whitby	23 -12 -19
who	-28 0 18
who _ >	-14 -11 20
who _ been	-7 -13 17
who _ brother	-8 20 -12
who _ not	-14 -14 25
who _ to	-16 -4 12
who _ up	-21 -12 23
who _ your	-8 20 -12
who has	-9 -14 20
who is	-11 -13 22
who stopped	-4 19 -17
who walked	-6 -10 14
who wanted	-6 -9 14
who you	-11 4 -3
whole	-15 5 0
whole _ >	-19 0 7
whole _ and	-5 16 -10
whole _ you	-8 20 -13
whole time	-7 -8 14
why	-19 -2 16
why _ have	-11 -10 21
why _ you	-10 -4 14
why do	-9 -3 14
wife	-20 -11 22
wife >	-9 -10 17
wife _ >	-11 0 4
will _ >	-13 -9 26
will _ a	24 -13 -21
will _ at	21 -13 -8
will _ the	-3 9 -9
will _ your	-11 17 -7
will be	13 -9 -6
will drop	-8 19 -1
will have	-2 5 -13
will not	-23 3 8
will pay	-11 14 -4
will return	-8 18 -2
will send	-8 23 -12
willing	0 -17 9
willing to	0 -17 9
window	25 -11 -16
window _ >	21 -3 -15
winter	15 -1 -18
winter >	15 -15 -8
winter and	0 5 -13
winter for	24 -15 -12
wish	0 -13 10
wish you	-13 -11 21
with	-8 3 1
with >	-16 6 -4
with _ >	-8 4 0
with _ ?	4 -9 1
with _ and	-5 9 -1
with _ dad	-8 25 -19
with _ dog	-12 1 0
with _ for	5 -17 2
with _ from	7 0 -11
with _ i	-17 -3 7
with _ in	-1 -17 13
with _ it	-15 -10 21
with _ kids	11 0 -18
with _ like	-11 -7 14
with _ much	-10 -10 17
with _ person	-5 -12 18
with _ than	-13 1 5
with _ the	-9 22 -12
with _ to	-13 7 -1
with _ until	14 -7 -8
with _ was	-13 -4 12
with _ who	-7 -18 24
with _ you	-8 -1 7
with a	-17 2 2
with an	-5 -12 10
with anyone	-6 -14 20
with my	-1 13 -17
with respect	-12 -5 16
with someone	-5 -9 14
with that	-28 4 6
with the	-4 1 -5
with them	-8 19 -10
with us	21 -13 -12
with you	-2 -4 2
without	-14 21 -10
without _ >	-13 18 -9
without _ a	-5 14 -12
without _ and	-1 6 -14
without _ it	-10 20 -10
without _ which	-8 18 -7
without _ word	-8 17 -9
without _ you	-13 19 -9
without a	-8 17 -9
without asking	-16 17 -6
without checking	-13 19 -11
word	-20 6 6
word _ >	-19 7 -4
word _ it	-10 22 -13
word _ you	-8 17 -9
word and	-11 23 -11
words	9 -12 -2
words _ will	-3 -16 9
work	-5 5 -4
work >	-16 26 -13
work _ >	5 1 -12
work _ a	-7 19 -11
work _ did	-11 21 -11
work _ i	-10 19 -9
work and	-9 16 -8
work before	-11 24 -16
work with	-6 15 -8
worked	13 -1 -12
worked _ >	14 0 -13
worked _ the	15 -10 -4
working	9 0 -16
working _ the	23 -16 -12
working nights	20 -12 -10
worried	-10 20 -10
worried about	-7 18 -9
worries	-12 18 -11
worry	-4 16 -13
worry about	-7 15 -9
worse	-13 -3 14
would	-3 3 0
would _ >	-15 2 8
would _ ?	28 -3 -18
would _ a	4 -5 -10
would _ about	4 11 -20
would _ and	-6 22 -16
would _ any	-8 -19 26
would _ apologise	-10 17 -11
would _ be	-3 -4 14
would _ been	-12 -12 22
would _ easier	11 -2 -8
would _ for	-5 13 -11
would _ have	-15 -5 16
would _ hear	28 -19 -12
would _ help	21 -6 -14
would _ i	-2 13 -10
would _ if	-6 -9 17
would _ left	-9 -8 15
would _ like	1 -12 3
would _ me	-8 11 -5
would _ my	-13 12 2
would _ nice	-6 -6 12
would _ rather	18 -6 -12
would _ right	-11 -7 17
would _ rung	-8 -5 12
would _ say	8 2 -11
would _ seven	18 -11 -7
would _ sitting	-8 -3 14
would _ talk	12 -5 -6
would _ the	-7 -1 4
would _ this	19 -4 -13
would _ to	5 2 -11
would _ told	-12 -16 25
would _ us	19 -16 -7
would _ want	15 -8 -8
would _ with	-12 0 7
would _ write	1 10 -15
would _ you	-5 -15 15
would asked	5 4 -13
would been	-10 1 8
would change	-4 -13 16
would do	-16 21 -8
would feel	-8 18 -7
would got	-7 21 -13
would had	-17 2 5
would half	15 -3 -10
would have	-15 -8 21
would it	11 -7 -5
would like	5 3 -13
would love	-11 20 -11
would made	-8 -11 18
would not	-12 -9 19
would prefer	18 -9 -14
would still	-12 -8 20
would you	15 -8 -9
write	7 1 -18
write _ what	10 -6 -6
write _ your	-13 23 -12
write down	11 -6 -6
write to	-13 23 -12
written	-5 23 -18
wrong	-15 3 1
wrong >	-9 6 0
wrong _ friend	-7 14 -8
wrong _ the	-11 4 0
wrong _ your	-15 -2 2
wrong about	-15 15 -6
wrote	19 -7 -15
wrote _ >	18 -8 -10
year	6 -2 -11
year >	-4 7 -8
year _ the	2 4 -13
year and	9 -2 -13
years	-6 -7 11
years >	-8 3 0
years _ i	-14 1 0
years ago	-8 -7 12
years and	-12 -10 16
yes	-20 -4 5
yes _ would	-15 -3 13
yes _ you	-15 -6 14
yes because	-6 -11 16
yoga	-12 -9 18
yoga >	-12 -9 18
you	-9 -3 12
you >	-14 0 6
you ?	12 -10 -5
you _ >	-9 1 5
you _ ?	4 -12 0
you _ a	-2 -4 3
you _ admit	-9 -8 11
you _ am	-9 -8 16
you _ an	-11 -2 9
you _ and	-15 18 -4
you _ answer	-15 14 -3
you _ apologise	-11 -7 18
you _ apologised	-6 -10 17
you _ apology	-7 13 -8
you _ as	-8 -8 19
you _ avoidant	-9 -8 23
you _ away	-13 -14 21
you _ be	-18 -1 19
you _ bed	-7 -15 20
you _ been	0 -15 4
you _ before	22 -9 -12
you _ behind	-5 -17 16
you _ being	-2 -15 11
you _ break	17 -5 -11
you _ brought	11 -22 -4
you _ busy	-8 -13 22
you _ but	-6 -10 17
you _ can	-11 -11 22
you _ care	-12 -7 19
you _ change	-3 -14 10
you _ children	-6 -4 15
you _ clinic	-8 19 -11
you _ cold	-15 -9 21
you _ come	-16 -23 35
you _ coming	-1 -16 6
you _ commit	-8 -10 19
you _ could	-14 -2 11
you _ counsellor	22 -7 -12
you _ debt	-14 7 -1
you _ did	-8 -4 11
you _ do	-6 2 3
you _ done	-13 0 15
you _ down	-10 -7 17
you _ emotional	-8 -10 21
you _ even	-10 -12 20
you _ ever	-13 8 -6
you _ every	-11 2 3
you _ everything	-27 0 10
you _ exactly	-7 -7 14
you _ explain	-5 15 -11
you _ family	-6 -7 13
you _ feel	-10 -16 24
you _ finally	-19 -4 31
you _ find	-14 -2 11
you _ finished	-11 8 0
you _ first	0 -20 11
you _ for	6 -4 -4
you _ friends	-8 -17 23
you _ frightened	-10 15 -7
you _ from	-3 5 -21
you _ front	-4 11 -8
you _ gave	-10 -12 20
you _ get	-19 -9 28
you _ goa	-7 -4 15
you _ going	-10 -3 12
you _ got	-13 -1 15
you _ granted	-9 15 -9
you _ grow	-10 -12 23
you _ had	-17 2 1
you _ handle	-11 6 -3
you _ happen	16 -3 -10
you _ happy	-13 -7 18
you _ have	-12 -8 15
you _ hear	-6 -13 15
you _ here	17 -8 -9
you _ hiding	-5 -12 16
you _ how	-19 -11 23
you _ hurt	-6 -18 23
you _ idea	-17 -13 28
you _ if	-6 -15 6
you _ impossible	-13 -5 20
you _ in	7 -4 -5
you _ is	-3 -11 17
you _ it	-10 -7 15
you _ just	-6 -7 10
you _ kids	-21 -15 35
you _ know	-21 -11 30
you _ learn	-6 -9 17
you _ leave	-8 -16 7
you _ left	-10 0 4
you _ let	-12 -19 30
you _ listen	-14 -5 19
you _ look	-9 -13 26
you _ lost	-4 -11 15
you _ loved	-6 -6 11
you _ lying	-12 -5 22
you _ made	-19 -9 23
you _ make	-3 -10 9
you _ making	-6 -15 20
you _ me	-6 -8 14
you _ meet	11 1 -14
you _ money	-8 24 -14
you _ more	-16 -4 14
you _ move	-3 -14 14
you _ much	-9 -8 15
you _ my	5 -10 -2
you _ need	-9 -13 18
you _ never	-21 -6 19
you _ night	-12 -5 11
you _ nights	5 1 -16
you _ none	-7 -15 21
you _ not	-11 -8 18
you _ nothing	-10 -9 17
you _ now	-2 -13 6
you _ of	-4 -5 3
you _ off	-11 -4 15
you _ on	3 -16 5
you _ once	-13 -28 37
you _ one	-12 5 -1
you _ our	-10 -17 28
you _ out	-16 -8 20
you _ over	-13 -7 10
you _ own	-11 -5 11
you _ picked	-10 -18 27
you _ poisoned	-7 -7 19
you _ proud	-4 -20 22
you _ pushing	-7 -12 19
you _ put	-12 -7 16
you _ rather	9 -10 -1
you _ really	-10 -8 15
you _ reason	-6 -6 13
you _ remember	-7 -5 19
you _ right	-4 10 -4
you _ say	-10 -23 29
you _ school	-3 12 -13
you _ see	-15 -17 30
you _ showing	-7 -8 19
you _ single	-6 -9 17
you _ sister	4 -9 -1
you _ so	-14 -7 19
you _ spare	21 -13 -11
you _ start	18 -8 -10
you _ stood	-8 -11 21
you _ stop	0 -24 10
you _ stopped	-1 -18 7
you _ take	-5 -5 13
you _ talk	25 -10 -16
you _ tea	-6 3 -16
you _ telling	2 3 -9
you _ thank	-10 -8 15
you _ that	-3 -2 4
you _ the	-1 -4 0
you _ things	-16 12 -6
you _ think	0 -12 3
you _ this	1 -7 2
you _ though	-11 -14 22
you _ three	-11 19 -12
you _ time	-1 -18 7
you _ to	-9 -11 20
you _ told	-15 -7 17
you _ too	-11 -25 30
you _ understand	-8 -12 17
you _ up	-14 -4 16
you _ us	-18 0 19
you _ wanted	-10 -15 21
you _ we	-7 -13 19
you _ what	-18 1 13
you _ which	-5 -12 17
you _ while	-14 3 1
you _ whole	-16 5 0
you _ why	-9 -10 18
you _ work	-16 19 -6
you _ years	-3 -13 14
you _ your	-8 -5 11
you _ yours	-9 -11 19
you _ yourself	-17 -8 18
you a	2 6 -17
you about	-23 24 -11
you act	-6 -9 16
you acted	-9 -14 23
you after	-8 -18 25
you always	-9 -10 23
you an	-7 13 -8
you and	-3 -6 7
you are	-13 -6 16
you ask	-9 -4 14
you asked	10 -7 -12
you at	-11 27 -15
you been	17 -8 -3
you broke	-17 -14 28
you called	19 -9 -10
you can	-4 -10 12
you cared	-6 -3 17
you carried	-7 19 -14
you checked	-6 -13 17
you chose	-13 -5 13
you could	-17 -6 21
you cried	-16 22 -9
you did	-9 -20 21
you do	-10 0 9
you doing	15 1 -16
you drained	-8 -3 18
you drove	4 -14 -3
you enjoyed	-8 -13 20
you even	-13 -13 26
you ever	-13 -9 21
you every	-6 -11 15
you feel	-7 10 -4
you for	-1 8 -9
you get	-2 -16 10
you had	-12 -3 11
you have	-4 -17 16
you heard	-4 20 -15
you hid	-5 -17 16
you hurt	-10 -8 19
you i	-9 -11 17
you if	9 -11 -3
you in	-8 11 -3
you is	-11 -3 21
you just	-14 -12 24
you kept	-8 -9 17
you knew	-9 -22 28
you know	-11 -1 7
you left	6 -8 0
you let	-15 -14 25
you lied	-13 -11 23
you like	7 1 -10
you lost	-5 12 -9
you loved	-9 -6 14
you made	1 -11 2
you mentioned	13 1 -17
you might	-6 -6 16
you most	-10 10 -12
you moved	10 -3 -14
you must	-13 -8 18
you need	1 -9 2
you needed	-17 14 -4
you never	-20 -19 36
you off	-16 16 -6
you only	-21 0 13
you or	-6 -16 7
you ought	-13 -21 29
you over	-11 22 -16
you owe	-11 -7 14
you paid	17 -2 -17
you prefer	17 -5 -10
you pushed	-14 -18 29
you put	-8 -4 12
you rather	18 -6 -12
you remember	25 -7 -18
you ruined	-23 -6 36
you said	13 -15 -3
you saw	-10 20 -10
you say	21 -5 -17
you see	20 -5 -16
you should	-24 -3 14
you sleep	-19 -11 15
you so	-7 17 -10
you spoke	-11 -18 25
you started	-5 -14 15
you stopped	-15 19 -10
you swore	-8 -5 23
you talked	-7 13 -8
you that	-22 6 1
you the	-22 19 -1
you think	-10 -4 11
you threw	-11 -9 19
you to	-15 3 1
you told	26 -12 -19
you too	-9 -8 15
you took	-4 -8 12
you treat	-11 -5 18
you treated	-12 -15 24
you turned	-12 -15 24
you used	-6 -13 20
you waited	-11 16 -8
you want	5 -4 -3
you wanted	-7 -7 12
you was	-8 -15 26
you went	-1 -28 20
you were	-9 -4 10
you when	5 -7 -4
you who	-13 -14 23
you will	-8 -22 27
you with	-7 18 -12
you would	-5 -4 8
you wrote	21 -14 -12
your	-11 3 6
your _ >	-12 -1 6
your _ ?	18 -7 -13
your _ a	-21 2 9
your _ about	2 3 -18
your _ against	-7 15 -11
your _ and	-1 4 -6
your _ as	-11 6 1
your _ at	2 3 -18
your _ because	-6 -2 7
your _ before	1 -17 16
your _ by	-17 27 -8
your _ dinner	-5 15 -10
your _ first	5 -14 0
your _ from	-6 12 -15
your _ front	-4 12 -13
your _ i	-6 12 -11
your _ if	-10 10 -5
your _ in	1 8 -15
your _ into	-8 16 -8
your _ is	3 -18 2
your _ like	-15 14 -5
your _ made	-20 -2 13
your _ me	-8 -16 23
your _ moved	16 -13 -5
your _ myself	-8 11 -6
your _ of	-8 4 3
your _ on	11 -14 5
your _ our	-11 -12 21
your _ out	-11 24 -12
your _ over	-12 -3 11
your _ ran	-7 -7 16
your _ ruined	-8 -8 20
your _ stayed	21 -8 -13
your _ tea	20 -9 -11
your _ tell	-11 20 -11
your _ the	8 -7 -2
your _ to	-6 8 -5
your _ warned	-9 -11 21
your _ was	-8 7 -5
your _ were	-4 13 -11
your _ which	-9 20 -10
your _ with	4 2 -10
your _ would	-10 1 6
your _ you	-8 3 -1
your _ your	-15 14 0
your birthday	-11 19 -12
your boss	-11 23 -14
your brother	-3 10 -12
your colleagues	-5 15 -10
your course	-10 19 -13
your dad	-6 23 -23
your diary	-11 17 -10
your drinking	-16 -16 25
your evenings	-9 21 -12
your family	-6 -7 18
your father	-12 -2 15
your fault	-11 -4 13
your first	-8 -12 26
your friend	-7 14 -8
your friends	-17 14 -5
your graduation	-10 26 -17
your grandmother	-9 23 -14
your jealousy	-12 -20 29
your job	-8 9 -3
your message	25 -16 -18
your messages	-12 25 -15
your mind	-10 -29 35
your moods	-12 -14 21
your mother	-6 12 -6
your mum	6 0 -17
your name	19 -13 -9
your own	-2 13 -15
your past	-10 19 -12
your phone	-11 -1 8
your secret	-11 22 -4
your side	-5 -5 0
your sister	6 2 -13
your son	-6 -12 18
your temper	-7 -11 17
your things	-10 23 -12
your turn	2 -9 0
your uncle	11 4 -17
your way	-9 -15 18
your worries	-12 18 -11
yours	-4 -3 2
yours >	-5 -9 7
yourself	-23 -3 18
yourself _ >	-14 -2 15
yourself _ you	-10 -9 20
`,
}
