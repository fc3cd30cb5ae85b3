import type { LeaningTable } from '../kernel/leanings/leanings.ts'

// oxfmt-ignore
/** Learned by `npm run learn`: a line for each word or pair of words, with what it speaks for, in the order of the kinds. */
export const SENTENCE_LEANINGS: LeaningTable<'neutral' | 'ownership' | 'blame'> = {
  kinds: ['neutral', 'ownership', 'blame'],
  of: 'one',
  bias: [30, -21, -13],
  lines: `
10	15 -21 4
2	16 -8 -20
2017	16 -17 -14
2019	11 -8 -14
22	15 -14 -16
3	18 -16 -17
5	-15 15 -15
8	16 -14 -17
< _ >	-18 19 -21
< _ a	-19 -8 14
< _ abandoned	-16 -21 21
< _ accept	-12 -17 16
< _ act	-17 -14 21
< _ admit	-12 -8 8
< _ all	-16 -14 16
< _ always	-3 -11 3
< _ am	-5 -8 5
< _ an	-16 9 0
< _ and	15 -25 -1
< _ answered	-21 16 -13
< _ anxious	-17 20 -23
< _ anything	8 -7 -9
< _ apologise	-28 -19 21
< _ apologised	-17 -1 6
< _ appreciate	18 -25 -16
< _ are	5 -33 8
< _ as	-13 -12 13
< _ ashamed	-7 15 -15
< _ asked	8 2 -41
< _ at	13 -17 -16
< _ attacked	-17 -17 17
< _ avoided	-10 13 -15
< _ away	-13 18 -18
< _ be	-2 -12 8
< _ because	-13 -33 17
< _ began	-28 0 8
< _ behind	-18 2 4
< _ betrayed	-15 -21 20
< _ bit	-23 -15 15
< _ blamed	-8 15 -17
< _ boiler	9 -14 -8
< _ booked	12 -9 -19
< _ both	14 -16 -11
< _ bought	-2 6 -21
< _ bring	26 -26 -16
< _ bringing	4 7 -18
< _ broke	-13 -3 10
< _ brother	14 -18 -9
< _ brought	17 -16 -23
< _ but	-23 -13 20
< _ by	17 -21 -14
< _ called	14 0 -21
< _ came	7 -15 -4
< _ can	8 4 -17
< _ cancelled	-19 18 -15
< _ car	15 -13 -14
< _ carried	-19 -4 7
< _ cheated	-17 -9 11
< _ children	14 -8 -18
< _ chose	-28 20 -9
< _ christmas	-17 -16 18
< _ cold	-2 -12 4
< _ contract	20 -18 -19
< _ contribution	-21 16 -15
< _ convenient	-16 -13 16
< _ cooked	-1 -19 16
< _ corrected	-20 17 -16
< _ cost	-16 6 4
< _ could	-23 -6 15
< _ counsellor	-7 -24 10
< _ cried	-16 15 -13
< _ cruel	-17 -5 7
< _ decisions	3 4 -22
< _ defensive	-13 16 -17
< _ deleted	-7 12 -17
< _ did	8 -11 -4
< _ disrespected	-15 -17 18
< _ do	10 -33 4
< _ does	21 -6 -23
< _ dog	16 -14 -17
< _ drinking	-20 -1 8
< _ drop	-16 16 -8
< _ drove	12 -14 -11
< _ each	19 -13 -16
< _ eleven	-9 -23 12
< _ else	3 -15 1
< _ embarrassed	-20 20 -17
< _ even	-18 -10 18
< _ ever	-22 -13 17
< _ every	-18 2 2
< _ exactly	-23 -8 19
< _ expected	-28 4 -1
< _ family	-15 -15 17
< _ feel	-59 -14 32
< _ felt	-36 -17 22
< _ find	-19 7 7
< _ fine	14 -10 -15
< _ first	16 -17 -13
< _ flat	12 -10 -20
< _ for	12 -25 2
< _ forgive	-7 -14 11
< _ forgot	-15 3 4
< _ free	17 -20 -16
< _ gave	-9 -2 4
< _ get	8 -4 -33
< _ gets	15 -15 -14
< _ glad	18 -13 -19
< _ go	7 0 -20
< _ good	25 -12 -29
< _ got	-6 2 5
< _ grateful	15 -11 -16
< _ grieving	-21 16 -14
< _ grown	-13 -21 16
< _ guess	-13 -21 18
< _ had	-12 3 -2
< _ handed	-24 21 -10
< _ happy	-25 7 -1
< _ has	8 -14 -5
< _ have	7 -15 1
< _ having	-15 13 -11
< _ hear	-13 19 -20
< _ hid	-19 8 2
< _ hope	5 -17 3
< _ house	26 -25 -22
< _ how	-27 11 -8
< _ hurt	-26 7 1
< _ hurts	-18 12 3
< _ i	-16 1 5
< _ if	-2 -22 10
< _ ignored	-23 15 5
< _ impossible	-18 -5 17
< _ in	7 -8 -7
< _ is	18 -33 -10
< _ it	-3 -13 5
< _ jealous	-9 12 -12
< _ jealousy	-16 5 4
< _ just	-17 -13 17
< _ keep	22 -20 -22
< _ kept	-41 -5 12
< _ kids	3 -12 5
< _ knew	-17 -23 20
< _ know	-10 -14 12
< _ late	-17 -1 2
< _ laughed	-13 15 -15
< _ learned	-19 18 -10
< _ least	-19 -10 17
< _ leave	7 -2 -14
< _ left	9 15 -31
< _ let	-26 6 -1
< _ letter	18 -16 -18
< _ lied	-26 0 2
< _ like	4 -6 -2
< _ lived	10 -16 -10
< _ lonely	-10 17 -18
< _ lost	-25 11 -8
< _ love	-22 16 -15
< _ loved	-24 17 -1
< _ made	-21 18 -14
< _ make	4 -26 3
< _ manipulated	-15 -18 17
< _ me	1 3 -17
< _ mentioned	20 -9 -21
< _ met	16 -16 -15
< _ miss	-15 13 -11
< _ missed	-15 -6 7
< _ mistake	-29 -5 7
< _ mocked	-10 19 -20
< _ more	-21 5 3
< _ mortgage	13 -12 -12
< _ mother	-8 -17 10
< _ moved	19 -12 -15
< _ mum	7 -21 4
< _ must	-21 -8 16
< _ my	-8 -9 9
< _ need	-20 19 3
< _ needs	9 -14 -9
< _ nervous	-19 17 -16
< _ never	-21 13 -6
< _ no	4 -10 5
< _ not	-6 5 -9
< _ nothing	-17 -5 11
< _ noticed	3 -1 -20
< _ now	-18 6 -3
< _ of	-10 10 -8
< _ ok	12 -16 -11
< _ on	9 0 -22
< _ once	-27 -1 5
< _ one	-1 -6 2
< _ only	-30 -21 28
< _ ought	-30 -3 2
< _ our	-16 20 -20
< _ out	-4 4 -6
< _ owe	-23 18 -6
< _ own	-19 -15 15
< _ paid	-14 -12 9
< _ part	-7 10 -11
< _ pay	-25 24 -12
< _ phone	-8 11 -19
< _ pick	16 -16 -11
< _ picked	-20 4 5
< _ poisoned	-24 -10 23
< _ prefer	20 -16 -18
< _ pretended	-16 6 -2
< _ promised	-12 13 -18
< _ proud	-15 15 0
< _ pulled	-9 18 -20
< _ pushed	-24 12 -11
< _ put	-13 17 -21
< _ quiet	-19 -4 7
< _ raining	12 -10 -23
< _ raised	-2 -24 15
< _ rang	8 0 -22
< _ rather	-13 2 5
< _ read	12 -3 -26
< _ realise	-26 10 -9
< _ regret	-13 0 3
< _ responsibility	-17 23 -35
< _ rolled	-7 13 -17
< _ rude	-17 6 -5
< _ ruined	-16 -20 22
< _ runs	16 -15 -15
< _ sad	-24 21 -19
< _ said	17 -7 -22
< _ say	19 -18 -9
< _ says	6 -19 -4
< _ scared	-19 21 -22
< _ score	-8 18 -18
< _ see	-16 13 -8
< _ selfish	-20 10 -6
< _ set	-18 19 -16
< _ shared	7 -1 -17
< _ short	-24 15 -13
< _ should	-25 11 -6
< _ shut	-16 -4 6
< _ signed	13 -10 -24
< _ silence	-22 9 4
< _ single	-20 -25 24
< _ sister	18 -30 -9
< _ sit	13 -2 -13
< _ sold	-1 7 -21
< _ something	16 -8 -16
< _ sorry	-26 -5 11
< _ spent	-18 7 7
< _ spoke	-21 18 -10
< _ started	-13 2 5
< _ still	-9 13 -19
< _ stood	-17 -21 21
< _ stop	27 -11 -26
< _ stopped	-20 13 -10
< _ suppose	-27 -20 26
< _ swore	-19 -6 17
< _ take	4 -12 2
< _ takes	-22 -12 18
< _ talked	3 8 -11
< _ tell	13 -6 -15
< _ temper	-12 18 -21
< _ texting	-21 18 -16
< _ that	8 -10 -9
< _ the	4 -3 -13
< _ there	25 -14 -29
< _ things	5 0 -15
< _ think	5 -15 3
< _ this	-14 -1 11
< _ three	11 -10 -16
< _ through	-13 12 -11
< _ time	-7 6 -14
< _ to	-7 0 2
< _ told	10 21 -40
< _ too	-30 6 -1
< _ took	-4 28 -30
< _ topic	14 -13 -15
< _ train	13 -13 -14
< _ treat	-21 -13 21
< _ treated	-18 16 -11
< _ tried	-7 -21 17
< _ turn	16 -14 -16
< _ turned	-18 9 -7
< _ two	3 -28 6
< _ understand	-21 6 -3
< _ unkind	-12 17 -19
< _ up	-12 22 -21
< _ us	10 -25 -6
< _ used	-15 -4 6
< _ usual	-16 -12 15
< _ visa	-11 15 -15
< _ waited	-18 13 -8
< _ walked	-14 10 -5
< _ want	-17 18 -2
< _ wanted	-9 15 -14
< _ was	-14 7 -2
< _ way	-24 2 7
< _ we	23 -21 -22
< _ went	-3 -8 2
< _ were	10 -25 2
< _ what	-16 5 1
< _ when	12 -6 -14
< _ which	-17 -15 17
< _ will	10 -5 -37
< _ willing	-15 -14 15
< _ wish	-24 -20 22
< _ with	-18 -7 11
< _ wonder	-18 -22 20
< _ worked	3 -19 1
< _ working	9 -5 -23
< _ would	4 -10 -4
< _ wrong	-20 0 4
< _ wrote	11 -2 -12
< _ yelled	-17 -20 22
< _ you	-11 0 7
< _ your	-12 3 -1
< a	-28 -20 26
< after	18 -18 -18
< all	-18 -13 14
< and	-15 -20 16
< anyone	-22 -15 20
< are	9 -15 -9
< as	-16 -12 15
< because	-14 4 0
< both	16 -17 -15
< can	12 -7 -16
< could	28 -17 -26
< do	-9 -13 11
< does	20 -17 -16
< each	-5 6 -17
< either	17 -14 -13
< every	-20 2 5
< everyone	-15 -17 17
< fair	-1 -15 3
< had	-16 -15 16
< have	25 -7 -26
< honestly	-17 -16 18
< how	7 -31 -2
< i	-53 35 -9
< if	-5 -31 12
< in	-7 11 -19
< is	13 -14 -13
< it	5 -9 -4
< let	9 -24 5
< my	-16 17 -14
< no	4 -19 -3
< nobody	-15 3 5
< not	-19 2 11
< on	0 13 -26
< other	-16 -10 14
< our	15 -18 -8
< please	3 -15 0
< shall	9 -7 -9
< should	25 -19 -24
< so	-18 -11 14
< some	-14 -18 14
< sorry	-17 -1 7
< tell	16 -17 -15
< thank	13 -17 -8
< thanks	17 -21 -11
< that	3 4 -17
< the	9 -14 -3
< there	4 -8 -16
< was	-17 -14 17
< we	46 -47 -37
< what	2 -1 -4
< when	-18 15 -4
< where	19 -19 -17
< which	17 -7 -24
< who	-13 -23 22
< why	-17 -13 18
< with	-15 -10 13
< would	23 -16 -22
< you	-10 -79 45
< your	-15 -35 23
?	13 -57 0
? >	13 -57 0
a	-24 3 10
a _ >	-14 -10 10
a _ ?	12 -13 -11
a _ a	-21 -23 22
a _ account	-17 5 6
a _ and	-14 6 -3
a _ at	-13 -4 11
a _ before	19 1 -28
a _ being	-15 16 -16
a _ by	0 7 -17
a _ for	-7 -4 2
a _ from	-20 20 -19
a _ handover	15 -6 -18
a _ have	-21 -22 22
a _ i	-25 26 -20
a _ in	-20 22 -15
a _ it	-5 4 -16
a _ job	6 -19 -6
a _ make	-18 -15 17
a _ man	-16 -10 15
a _ me	-17 8 -3
a _ my	-27 27 -22
a _ night	-2 -26 3
a _ of	3 -8 1
a _ on	-27 4 12
a _ one	-16 20 -20
a _ partner	-21 5 3
a _ person	-2 -13 9
a _ so	2 10 -20
a _ take	-15 1 6
a _ that	6 -17 -4
a _ the	-10 -2 0
a _ this	8 9 -22
a _ to	-11 6 -6
a _ way	9 9 -19
a _ we	-6 -9 6
a _ when	1 14 -20
a _ with	0 -11 20
a _ without	-1 3 -16
a _ would	-16 -12 14
a _ you	-1 -5 -1
a _ your	-28 -4 5
a better	-21 4 -1
a bit	-13 3 -1
a break	16 -11 -19
a child	-12 -13 14
a clear	-23 19 -15
a counsellor	-23 18 -14
a day	-9 11 -13
a friday	-4 -25 6
a friend	9 4 -16
a good	14 -24 -1
a group	-19 21 -22
a hard	11 0 -22
a hotel	-16 16 -15
a lot	-1 14 -21
a meeting	-21 4 3
a month	8 -4 -25
a note	6 -16 2
a person	-22 -13 17
a real	-16 -24 19
a school	-7 -22 8
a second	6 7 -17
a separate	4 4 -21
a single	-22 22 -20
a straight	-14 17 -18
a talk	-23 16 -16
a temper	-18 -9 11
a third	-4 -19 6
a thursday	14 -10 -16
a walk	9 4 -20
a way	-14 -15 15
a while	7 1 -17
a wife	-16 -1 7
a word	-22 1 7
abandoned	-16 -21 21
about	-15 26 -24
about _ >	-8 4 -5
about _ ?	19 -22 -17
about _ and	2 14 -24
about _ at	16 -13 -24
about _ boss	-17 20 -20
about _ car	-21 22 -22
about _ card	-21 -3 6
about _ evening	17 -9 -17
about _ for	-18 7 -5
about _ garden	-6 11 -15
about _ house	-8 7 -8
about _ i	-17 10 -5
about _ in	3 5 -19
about _ it	-17 17 -18
about _ job	-2 -7 -3
about _ loan	-18 -6 7
about _ money	-17 -4 7
about _ month	0 2 -14
about _ my	-17 19 -16
about _ of	-10 12 -16
about _ on	7 -4 -12
about _ school	-2 10 -15
about _ summer	28 -22 -18
about _ the	-23 16 -6
about _ times	-17 11 2
about _ to	-19 23 -20
about _ was	4 12 -28
about _ weight	-14 13 -9
about _ year	-13 -5 6
about an	14 -14 -26
about children	-22 22 -22
about christmas	-15 19 -10
about how	-6 10 -19
about it	17 -16 -7
about money	15 -14 -21
about my	-26 -9 16
about that	2 6 -20
about the	-3 -2 -5
about this	7 5 -19
about you	-21 8 1
about your	-32 16 -13
accept	-12 -21 20
account	-17 12 -4
account _ a	-17 -1 6
account _ first	-10 13 -22
account _ the	-10 13 -22
act	-17 -14 21
act like	-13 -12 17
acted	-29 2 11
acting	-13 -17 17
actually	-14 -2 13
admit	-28 -10 18
admit _ >	-18 -15 21
admit _ lied	-15 -9 11
admit _ you	-11 -15 13
admit it	-20 -14 20
admit that	-13 -9 11
adoption	9 -6 -21
adult	-12 -21 18
advice	-15 8 -7
advice >	-15 8 -7
affair	-17 -2 10
after	-1 -1 -5
after _ and	-13 16 -18
after _ i	6 -1 -16
after _ we	14 -12 -15
after _ you	10 -4 -15
after that	-20 7 10
after the	9 0 -17
after we	-3 7 -19
after you	-13 -16 15
afternoon	15 -15 -15
again	-18 3 4
again _ >	-7 -15 12
again _ and	-18 -11 11
again _ i	-17 -7 13
again in	7 5 -24
against	-23 3 -1
against _ >	-16 -13 15
against _ in	-10 15 -15
against me	-16 -13 15
against you	-12 14 -15
ago	-11 -12 11
ago >	-11 -12 11
agree on	22 -21 -20
agreed	-13 8 -4
agreed _ the	3 -2 -16
agreed to	-17 18 -21
agreement	12 -7 -14
airport	9 -3 -12
all	-10 1 4
all _ >	16 -19 -10
all _ ever	-14 -10 10
all _ of	-14 14 -16
all _ to	2 13 -18
all _ us	-5 6 -21
all _ you	-12 -1 11
all four	-5 6 -21
all i	-20 -15 16
all of	-17 1 6
all right	23 -13 -26
all the	-25 3 8
allotment	-17 16 -15
alone	-13 20 -22
alone _ >	-19 6 -5
alone _ it	-15 11 -10
along	-11 15 -21
although	-12 -16 16
always	-8 -13 7
always _ be	-15 21 -22
always _ the	6 -13 1
always _ to	-19 0 4
always had	-13 0 2
always have	-24 -17 23
am	-9 -8 7
am _ >	-14 -7 5
am _ about	-35 16 -8
am _ ask	-15 8 -7
am _ being	-27 24 -14
am _ for	2 0 -16
am _ i	-13 19 -18
am _ if	-24 3 0
am _ it	-18 7 0
am _ of	-6 9 -11
am _ on	-23 23 -18
am _ one	-32 -7 15
am _ overlook	-18 -20 20
am _ saying	-16 -23 22
am _ that	-7 4 -7
am _ to	0 -16 13
am _ took	-14 -13 13
am _ who	-19 18 -12
am _ you	-4 -30 6
am glad	13 -14 -12
am going	15 -9 -28
am grateful	15 -11 -16
am just	-9 -14 13
am not	-21 -34 33
am responsible	-22 17 -15
am sorry	-31 3 3
am the	-30 -18 23
am tired	-17 14 -13
am willing	-15 -14 15
am working	-19 18 -14
am worried	-18 16 -10
an	-16 -10 12
an _ >	-11 -8 8
an _ everything	-17 -8 14
an _ for	-27 14 -1
an _ i	5 -18 9
an _ the	-14 15 -16
an _ to	-11 -17 14
an answer	-1 7 -16
an apology	-22 3 5
an evening	-17 20 -20
an excuse	-12 -17 14
an explanation	-15 -8 13
an honest	-21 -10 10
an hour	15 -17 -6
and	-19 11 -3
and _ >	5 -18 6
and _ a	-10 19 -30
and _ after	-12 19 -26
and _ am	-33 8 3
and _ and	1 -10 1
and _ answered	15 -19 -7
and _ as	-2 12 -20
and _ asked	-16 21 -24
and _ at	11 -9 -24
and _ back	9 -8 -21
and _ been	-24 26 -22
and _ better	-18 -5 9
and _ bit	-19 17 -12
and _ brought	14 -13 -15
and _ came	6 -5 -15
and _ carried	-26 23 -17
and _ come	8 -6 -15
and _ did	-6 19 -26
and _ do	-12 -20 20
and _ dog	19 -17 -12
and _ drove	-20 14 -13
and _ every	-19 27 -27
and _ find	-16 1 2
and _ found	-18 -11 15
and _ four	1 6 -20
and _ gave	-20 -1 7
and _ go	-6 16 -21
and _ got	-11 7 -9
and _ had	11 -4 -15
and _ have	-10 0 5
and _ her	-21 9 2
and _ hid	-14 13 -10
and _ hope	-20 -17 18
and _ i	-14 -4 4
and _ in	14 -21 3
and _ is	-5 -2 -6
and _ it	-30 23 -17
and _ kept	-16 16 -13
and _ knew	-7 22 -21
and _ know	-18 -6 17
and _ left	-19 19 -18
and _ let	-30 14 -9
and _ lied	-24 19 2
and _ like	-6 7 -23
and _ made	-21 18 -18
and _ me	-16 -25 24
and _ mother	-18 -9 17
and _ much	-17 17 -15
and _ my	-25 33 -36
and _ no	-8 11 -17
and _ not	-24 20 -16
and _ nothing	-18 -20 21
and _ of	-20 14 -4
and _ on	-8 8 -10
and _ out	0 27 -25
and _ paid	17 -9 -27
and _ pretended	-12 10 -8
and _ said	-9 14 -15
and _ saw	-15 15 -14
and _ should	-19 17 -13
and _ so	13 -8 -21
and _ sorry	-11 13 -12
and _ stayed	18 -12 -23
and _ still	-22 22 -15
and _ stopped	-18 23 -23
and _ that	-19 0 5
and _ the	5 6 -20
and _ them	-16 16 -17
and _ things	7 4 -16
and _ tired	-22 17 -16
and _ to	-31 25 -21
and _ too	-16 14 -10
and _ took	-21 -11 14
and _ us	-16 -3 6
and _ waited	-17 5 0
and _ wanted	12 1 -23
and _ was	-14 12 -11
and _ week	0 7 -18
and _ went	-16 0 3
and _ were	11 -16 -3
and _ what	-11 20 -23
and _ while	-18 -6 7
and _ will	1 3 -18
and _ with	-10 17 -21
and _ would	11 -8 -6
and _ you	-27 6 2
and _ your	-22 2 0
and a	-10 -6 8
and again	15 -19 1
and did	-8 22 -23
and four	1 1 -13
and had	-23 27 -24
and half	14 -14 -17
and i	-2 17 -35
and in	2 1 -16
and it	-31 17 -7
and kept	-11 13 -19
and left	-12 14 -14
and let	-26 7 -1
and made	-8 16 -19
and mine	15 -13 -19
and my	0 -14 6
and one	4 -25 0
and said	-22 35 -40
and she	-27 24 -22
and so	-19 7 -5
and surprise	-17 -17 17
and tell	-18 10 0
and that	-27 19 -9
and the	-3 -6 3
and then	-31 24 -1
and we	-2 -8 -5
and what	-27 -13 13
and would	-16 18 -17
and you	-14 -13 16
and your	-13 1 5
anger	-18 3 5
angry	-22 -2 11
angry >	-9 -14 10
anniversary	-7 10 -22
another	1 -14 4
another _ >	7 -2 -15
answer	10 12 -27
answer >	7 7 -18
answer _ >	2 -7 -11
answer _ everything	-17 -8 14
answer for	-17 -8 14
answered	4 5 -18
answered _ the	15 -19 -7
answered on	15 -19 -7
answering	-17 10 -9
anxiety	-23 -18 19
anxious	-23 18 -4
any	-22 6 6
any _ >	11 7 -9
any of	-4 -18 5
anybody	-13 -16 16
anyone	-28 -15 23
anyone >	-21 -19 24
anyone _ >	-19 6 5
anyone _ have	-16 -7 13
anyone _ would	-18 -10 16
anyone else	-17 -8 14
anyone would	-11 -22 22
anything	4 0 -14
anything _ >	2 1 -12
anything _ like	16 -3 -17
anything _ we	23 -21 -23
anything _ would	16 -3 -17
anything you	20 -11 -22
aoife	20 -18 -21
apologise	-43 -11 17
apologise _ >	-18 16 -15
apologise _ my	-21 -13 14
apologise _ parents	-21 22 -19
apologise _ slamming	-11 15 -20
apologise _ the	-11 15 -20
apologise _ your	-20 14 -11
apologise for	-23 -11 12
apologise to	-26 6 0
apologised	-15 -5 12
apology	-22 3 5
apology _ >	-18 22 -23
app	-12 8 -5
appointment	-17 -2 11
appreciate	18 -25 -16
appreciate you	16 -22 -13
april	10 -5 -24
are >	-9 11 -17
are _ >	-2 -2 -7
are _ and	5 -12 3
are _ cold	-16 -1 16
are _ feeling	13 -11 -14
are _ i	-12 -28 25
are _ one	-19 -14 19
are _ right	2 13 -16
are _ that	-23 5 7
are _ the	14 -19 -3
are _ to	5 -21 -4
are _ with	-4 9 -11
are a	-17 -21 18
are at	17 -16 -13
are in	13 -12 -14
are so	-29 -16 27
are the	-32 -6 26
are with	-1 11 -18
are you	23 -16 -22
argument >	-21 9 -3
arguments	-14 22 -25
around the	-5 11 -14
as	-16 -1 5
as _ >	4 0 -14
as _ am	-16 -12 15
as _ and	-8 17 -17
as _ as	6 -20 8
as _ had	-7 9 -13
as _ i	-14 -11 12
as _ it	-15 14 -14
as _ to	-24 -8 15
as _ were	-8 14 -15
as _ would	-15 -17 17
as _ you	6 -20 -4
as a	-18 6 6
as if	-8 15 -16
as though	-17 6 -2
as usual	-16 -12 15
ashamed	-25 19 -16
ashamed >	-10 -14 11
ashamed _ the	-12 18 -16
ashamed about	-18 23 -21
ask	-12 10 -7
ask _ >	-6 14 -9
ask _ ?	-6 -21 7
ask _ day	-14 -3 7
ask _ i	-24 24 -23
ask _ my	-14 -3 7
ask before	-24 24 -23
ask me	9 16 -21
ask yourself	-17 -18 17
asked	-11 11 -14
asked >	-24 6 6
asked _ for	0 4 -21
asked _ it	-16 18 -14
asked _ to	3 4 -17
asked _ was	-13 -2 4
asked _ you	-24 20 -20
asked for	-11 -6 7
asked me	2 9 -19
asked you	-20 19 -18
asking	-7 15 -31
asking >	-17 19 -20
asking _ >	-19 8 -5
asking _ and	-16 12 -11
asking for	8 -8 -19
asking you	-9 10 -11
asleep	-19 18 -18
at	-4 2 -5
at _ >	7 5 -21
at _ airport	7 0 -15
at _ and	-13 21 -46
at _ because	-15 -13 13
at _ by	-12 15 -8
at _ end	0 -21 5
at _ for	-19 -16 17
at _ graduation	-16 18 -18
at _ i	-5 -17 11
at _ in	-15 11 -15
at _ is	-26 26 -22
at _ it	11 -6 -21
at _ on	1 1 -12
at _ party	0 3 -16
at _ past	18 -18 -17
at _ school	-19 4 5
at _ sister	-6 15 -13
at _ so	9 -5 -18
at _ that	-19 19 -19
at _ time	4 1 -13
at _ until	4 6 -17
at _ wedding	-11 15 -24
at _ you	9 6 -21
at any	15 -2 -15
at aoife	5 7 -19
at easter	21 -24 -12
at eleven	25 -15 -24
at five	7 -2 -13
at half	-1 3 -16
at home	-21 -2 11
at least	-23 -12 19
at nine	5 1 -18
at six	16 -19 -11
at ten	17 -15 -13
at that	1 8 -28
at the	-1 -8 -2
at weekends	21 -24 -17
at work	-26 -3 5
at you	-17 19 -21
at your	-1 5 -18
ate	-4 6 -15
attacked	-17 -17 17
attention	-14 -8 14
attention >	-16 -1 6
august	1 6 -18
avoided	-10 13 -15
away	-10 -1 1
away >	-1 -12 5
away _ too	-21 -13 14
away with	-21 -13 14
baby	-3 8 -12
baby >	-13 12 -10
back	-5 5 -9
back >	2 -11 5
back _ >	11 -2 -17
back _ hundred	-13 12 -5
back _ the	-1 15 -23
back _ you	-16 16 -15
back _ your	-20 -2 5
back and	-26 24 -18
back the	-22 17 -6
bad	-15 -8 10
bag	8 -3 -33
bank	-9 1 -5
bank _ >	-23 9 5
bank statements	-19 -7 10
bath	-7 8 -22
be	-22 -25 27
be _ >	-9 1 2
be _ ?	6 -16 -4
be _ about	-9 -13 9
be _ and	-18 -3 5
be _ for	-18 -18 19
be _ hear	14 -13 -14
be _ i	-16 12 -11
be _ if	-22 -16 20
be _ it	-6 -25 15
be _ of	5 3 -15
be _ than	-13 -1 8
be _ to	-14 -8 11
be _ when	-18 9 -6
be _ with	-21 -14 15
be _ you	-12 -7 11
be _ your	-15 0 13
be a	-19 7 -6
be ashamed	-10 -14 11
be bothered	-11 -11 11
be easier	21 -12 -21
be honest	-19 -11 17
be right	-25 17 -5
be there	11 -9 -18
because	-43 -4 15
because _ >	-18 18 -18
because _ are	-17 15 -13
because _ can	-9 -20 21
because _ could	-22 7 -6
because _ did	-20 20 -18
because _ have	-24 10 -9
because _ i	-14 -15 15
because _ kept	-7 -16 16
because _ knew	-7 -16 12
because _ not	-24 1 1
because _ that	-9 21 8
because _ was	-27 -1 4
because _ were	-13 -14 14
because _ would	-13 -1 1
because _ you	-15 -29 20
because coming	-16 -4 4
because i	-22 17 -15
because of	-14 -13 18
because the	-14 -25 25
because you	-14 -35 33
bed	-8 -7 2
bed >	-21 -22 22
bed _ i	-19 17 -17
bedtime	-22 13 12
bedtimes	-10 21 -23
been	-21 -9 12
been _ a	-27 16 0
been _ as	-20 -17 18
been _ counsellor	-10 12 -15
been _ for	-14 -3 9
been _ i	-17 -13 15
been _ if	-17 -6 17
been _ me	-14 -14 14
been _ my	-16 10 -6
been _ since	-16 -10 13
been _ that	-21 -15 15
been _ to	-15 5 -1
been _ with	10 -14 -3
been _ you	-21 6 2
been a	13 -21 -9
been going	-11 13 -14
been seeing	-10 12 -15
been to	-20 14 -8
been told	-21 -14 15
before	-18 17 -11
before _ >	-15 6 1
before _ ?	22 -10 -24
before _ advice	-15 8 -7
before _ an	-24 16 -11
before _ answer	-15 10 -8
before _ can	-19 2 3
before _ come	-18 17 -13
before _ give	-20 12 -10
before _ my	-24 -3 6
before _ talk	-21 19 -7
before _ to	6 -4 -16
before _ would	-20 10 0
before i	-12 8 -7
before the	-16 7 2
before you	-23 20 -18
beforehand	13 -1 -16
began	-28 0 8
begin	31 -8 -32
behaved	-20 10 3
behind	-21 5 4
behind _ >	-15 2 5
behind _ and	-11 11 -13
behind _ back	-12 3 1
being	-35 14 1
being _ >	-19 3 5
being _ and	-9 12 -18
being _ i	-20 19 -15
being _ on	-17 -5 5
being _ victim	-25 -22 25
being the	-20 -1 6
believe	-22 12 -7
believe _ the	-20 17 -15
bench	15 -18 -11
betrayed	-15 -21 20
better	0 1 -8
better _ >	-20 18 -17
betting	-28 28 -23
between	6 10 -18
big _ to	-16 -3 7
bike	-17 19 -23
bill	-17 12 -1
bills	-6 9 -15
bin	-15 -9 14
bins	9 1 -20
birthday	-23 9 -3
birthday >	-20 10 -7
birthday _ i	-14 22 -21
bit	-11 -1 3
bit _ about	7 15 -28
bit _ time	-21 20 -13
bit of	-16 0 2
blame	-18 -15 16
blamed	-17 18 -18
blamed _ for	-8 15 -17
blamed _ the	-25 25 -22
blamed you	-8 15 -17
bloody	-23 -8 19
blue	13 -8 -27
blue _ and	12 -8 -27
boat	-28 12 -8
boat >	-28 12 -8
body	-14 -5 13
boiler	-1 4 -12
book	2 2 -24
book _ and	-8 14 -17
booked	12 -9 -19
booked the	13 -11 -23
books	-22 19 0
boss	-17 22 -23
boss >	-21 17 -16
both	12 -15 -10
both _ >	-4 -10 7
both _ at	-6 7 -22
both _ for	14 -12 -15
both _ our	14 -14 -10
both _ that	15 -14 -17
both _ the	-1 3 -12
both homes	-9 13 -20
both of	5 -5 -9
bothered	-20 -19 20
bought	3 9 -26
bought the	-9 12 -23
boxes	13 -7 -21
boys >	9 -4 -28
boys _ of	4 -2 -21
break	12 -11 -11
break ?	10 -5 -12
break _ >	10 -5 -12
bring	10 -2 -29
bring the	23 -23 -8
bring up	-20 14 9
bristol	1 12 -18
broke	-23 -7 19
broke _ >	-6 -11 9
broke _ about	-14 15 -21
broke _ and	-16 -8 11
broke _ family	-17 -6 8
broke _ promise	-8 9 -16
broke _ then	-12 -23 15
broke _ you	-19 -16 19
broke and	-26 14 6
broke my	-24 7 3
broke the	-20 20 -18
broke this	-17 -6 8
broken	-14 15 -21
brother	5 7 -25
brother _ the	0 8 -17
brought	12 -10 -15
brought _ list	7 -4 -19
brought a	2 2 -18
brought the	15 -16 4
brought up	-17 10 -2
bus	16 -21 -10
business	-16 4 3
busy	-25 11 -8
busy with	-19 2 1
but	-29 -52 46
but _ knew	-12 -16 19
but _ not	-16 -17 22
but _ were	-13 -12 12
but _ would	-7 -18 15
but _ you	-11 -13 13
but nothing	-21 -12 13
but you	-17 -38 30
by	-16 6 4
by _ >	-11 -6 9
by _ and	-16 3 3
by _ end	-15 15 -14
by _ i	-20 19 -8
by _ of	-15 15 -14
by _ the	-17 8 5
by _ window	18 -15 -18
by _ you	-10 -16 13
by _ your	-18 0 4
by email	-20 -16 20
by friday	-4 6 -16
by how	-18 4 6
by now	-25 -18 25
by phone	16 0 -24
by six	-18 18 -12
by the	11 -7 -13
by you	-28 -27 28
café	15 -12 -16
calendar	-8 -17 15
calendar >	-19 -8 15
call	6 2 -13
called	3 7 -15
called _ and	14 -16 -13
called your	-31 34 -30
calls	-23 -1 3
came	12 -8 -17
came >	12 -8 -13
came _ >	10 -8 -12
came _ a	8 14 -19
came _ bed	-15 17 -17
came _ i	-20 18 -17
came in	4 -18 2
can	0 -12 3
can _ >	-17 0 5
can _ be	-9 -15 16
can _ criticism	-27 -2 27
can _ get	10 -7 -17
can _ hear	-15 8 1
can _ how	-19 23 -25
can _ is	-12 -16 16
can _ it	-7 5 -14
can _ now	-16 5 1
can _ so	2 -15 4
can _ talk	15 -1 -15
can _ the	7 -2 -15
can _ them	-13 19 -15
can _ this	3 -14 0
can _ up	5 -16 0
can _ with	8 -23 -3
can be	-21 3 4
can do	0 -19 10
can i	13 -12 -13
can not	-30 -17 24
can see	-12 10 -5
can stop	22 -8 -21
cancelled	-17 21 -21
cancelled the	-14 16 -15
car	0 9 -22
car _ >	-6 11 -15
car _ and	23 -27 -15
car _ in	15 -13 -14
car park	-10 13 -19
caravan	4 3 -18
caravan and	-9 17 -16
card	-3 -1 -9
care	-15 -7 10
care >	-14 9 -5
care about	-24 -9 20
cared	-26 -24 27
career	-18 -15 15
careless	-16 21 -25
carried	-27 4 0
carried _ as	-9 16 -16
carried _ on	-19 -14 15
carried _ relationship	-19 -14 15
carried on	-10 17 -16
carry	5 8 -13
cat	0 3 -20
chair	0 9 -21
change	8 -8 -5
change _ >	15 -10 -15
changed	-13 12 -11
changed _ had	-17 3 4
chat	7 3 -21
chat >	7 3 -21
cheated	-22 -24 25
cheated >	-20 -16 16
cheated _ you	-9 -16 12
check	17 -22 -4
checked	-10 4 -2
checked _ twice	-13 9 -7
checked out	-20 -10 11
checking	-18 26 -27
checking _ you	-17 26 -27
child	-23 -11 20
child >	-17 -6 13
children	-18 -6 9
children >	-21 -1 13
children _ >	-7 -21 17
choice	4 9 -22
choose	-17 10 -9
chose	-20 3 2
chose _ and	-19 22 -22
chose _ over	-14 0 3
chose the	-27 17 -9
christmas	-27 3 18
christmas >	-6 -16 10
christmas _ i	-15 19 -10
church	-24 -7 10
clear	-23 19 -15
clinic	13 -6 -21
clinic >	6 4 -19
clock	-12 17 -29
club	-12 16 -16
coat	8 -4 -27
cold	-14 8 2
cold _ >	-1 6 -14
cold _ is	-18 -12 16
cold it	-18 -12 16
colleagues	-21 5 7
colleagues and	-7 20 -20
collect	-18 13 -8
collect _ from	-18 13 -8
come	-8 15 -10
come _ >	-8 12 -12
come _ scan	-19 4 3
come _ the	-9 -4 7
come back	5 9 -21
come home	-22 14 -9
come to	-23 7 13
comes	4 -17 7
comes _ to	3 -17 7
comes back	3 -17 7
coming	-10 -4 4
coming >	3 -17 5
coming _ the	-7 8 -21
coming home	-15 -2 8
commit	-14 -7 11
compared	-13 15 -15
compared you	-16 16 -15
contract	10 -8 -23
contribution	-21 16 -15
contribution to	-21 16 -15
control	-24 -15 19
controlling	-24 -2 9
convenient	-16 -13 16
convenient that	-16 -13 16
cook	12 -3 -18
cook for	-15 13 -11
cooking	-29 -4 6
cooking >	-24 -11 12
cork	15 2 -16
corrected	-20 17 -16
cost	-24 23 -13
cost you	-17 18 -20
costs	7 3 -18
could	-21 -1 6
could _ >	-20 11 -11
could _ a	1 -14 5
could _ asked	-16 22 -22
could _ be	-6 -12 9
could _ how	-21 15 -14
could _ tell	7 -17 -4
could _ the	-9 -2 3
could _ were	-17 1 0
could _ you	-24 4 2
could have	-10 4 -3
could not	-26 -3 10
could see	-18 0 1
could we	11 -6 -11
could you	24 -13 -24
counselling	-25 -10 18
counsellor	-12 12 -6
counsellor _ >	19 -9 -20
couples	8 3 -16
course	-11 21 -23
course >	-17 17 -14
credit	-23 21 -13
credit card	-18 15 -10
cried	-16 15 -13
cried _ the	-12 10 -7
cried in	-11 12 -15
criticism	-16 -13 13
criticism >	-16 -13 13
cruel	-35 6 4
cruel _ the	-14 18 -18
cry	-27 1 9
dad	10 9 -24
dad _ >	-29 12 -11
dad _ ill	-20 -3 5
dad _ not	-16 10 -7
dad and	12 -9 -23
dates	13 -8 -19
dates >	8 -7 -17
daughter	-17 9 -4
daughter to	-16 17 -16
day	-20 -6 20
day >	-4 -13 10
day _ i	4 0 -20
day _ the	-16 4 11
day _ will	-18 -17 18
day you	-16 1 3
days	-21 24 -32
days >	-19 19 -16
days _ i	-12 22 -31
days i	-23 17 -12
debt	-18 12 -3
debt >	-9 19 -20
debt _ you	-6 -20 12
decided	1 6 -17
decided what	-20 19 -18
deciding	-23 3 4
deciding _ >	-23 3 4
deciding to	-23 3 4
decision	-17 18 -17
decisions	3 4 -22
defensive	-13 16 -17
deleted	-9 14 -20
deleted the	-9 14 -20
deposit	-9 11 -12
deposit and	-15 21 -21
deserved	-25 -10 13
diagnosis	-9 20 -22
diary	-11 15 -16
diary >	-10 13 -14
did	-15 -4 9
did >	-17 -1 4
did _ >	-2 -16 2
did _ and	-21 -2 3
did _ ask	-11 3 -2
did _ because	-16 13 -13
did _ even	-26 8 -6
did _ get	5 -18 0
did _ good	-18 -11 17
did _ have	-25 -7 14
did _ i	13 -15 -8
did _ in	11 -21 3
did _ know	-18 4 2
did _ me	3 -19 -1
did _ out	-18 -9 10
did _ say	-18 15 -14
did _ see	16 -9 -16
did _ the	-23 -21 18
did _ to	-28 1 10
did _ up	-16 16 -16
did _ want	-18 19 -18
did _ you	-39 31 -20
did at	-17 19 -19
did i	-7 -20 13
did it	-12 -3 10
did not	-38 34 -22
did nothing	-20 -25 24
did that	-3 -17 6
did the	5 -22 2
did to	-16 -25 24
did you	19 -10 -11
different	4 1 -10
different _ ?	19 -15 -19
different _ about	14 -12 -18
differently	-4 6 -23
difficult	1 -19 12
dinner	-2 17 -25
dinner and	-23 14 -8
dinners	-21 17 -9
disrespected	-15 -17 18
divorce	-19 -14 13
diwali	-19 -13 19
do	-6 -12 6
do >	-20 12 -2
do _ >	-33 -9 21
do _ ?	-17 -6 17
do _ and	-5 8 -17
do _ anyone	-17 -6 17
do _ care	-26 -11 25
do _ come	-18 13 0
do _ from	-1 12 -16
do _ get	-29 -14 28
do _ have	-12 16 1
do _ hear	-17 -2 14
do _ how	-27 10 10
do _ in	-1 6 -15
do _ is	-18 13 -2
do _ listen	-19 -7 18
do _ need	20 -12 -12
do _ of	15 -6 -17
do _ remember	9 -8 -8
do _ run	16 -13 -17
do _ see	18 -6 -19
do _ the	18 -18 -14
do _ to	6 -4 -7
do _ trust	-17 -6 17
do _ want	-5 -26 7
do _ you	-20 -7 16
do it	-16 20 -18
do not	11 -20 -4
do the	2 -28 21
do you	-5 -20 8
does	5 -14 -2
does _ handover	15 -6 -18
does _ suit	18 -17 -15
does _ you	0 -20 9
does a	15 -6 -18
does not	4 -11 -1
dog	0 -4 -3
dog >	4 5 -22
dog ?	26 -4 -26
dog _ >	-12 6 4
dog _ with	-4 -12 9
dog _ you	-2 -23 14
doing	-34 25 -1
doing >	-22 14 -3
doing _ you	-14 -1 4
doing the	-18 17 -16
doing when	-11 -18 16
done	-29 2 10
done _ >	-20 1 2
done _ way	-27 6 -6
done my	-24 8 -7
done to	-19 -7 17
door	-19 24 -25
door >	-17 20 -22
door _ >	-25 14 -14
down	-4 -2 -4
down >	-9 4 -3
down _ i	-22 21 -17
down _ you	-18 2 -1
down for	4 -18 1
down the	10 6 -16
down when	-13 -14 14
drank	-11 -16 16
drawer	1 5 -17
drill	-9 10 -32
drink	-25 9 1
drinking	-22 0 9
drinking _ our	-16 -1 4
drop	-20 21 -17
drop _ and	-16 16 -8
drop the	-16 16 -8
drove	2 -12 -5
drove _ >	6 -18 3
drove _ it	-21 -7 17
drove _ to	-21 -7 17
drove me	-2 -23 11
due	3 -13 -3
during	-10 13 -14
each	23 -28 -11
each >	20 -19 -18
each _ >	3 0 -16
each _ us	15 -14 -14
each of	15 -14 -14
each time	-23 -3 9
early	15 -1 -21
early >	12 -6 -16
earned	-22 -5 6
earned _ i	-7 18 -18
easier	12 0 -16
easier _ you	17 -4 -17
easier for	17 -4 -17
easter	18 -14 -17
easy	15 -20 -7
easy _ the	16 -16 -9
either	11 -5 -17
either _ us	12 -8 -16
either of	12 -8 -16
eleven _ >	-15 22 -22
else	-4 -29 17
else >	-7 -17 14
else _ have	-17 -9 15
email _ the	15 -7 -17
embarrassed	-24 11 -2
empty	-22 18 -7
end	-14 11 -6
end of	-7 4 -6
ended >	-19 18 -16
ended us	-16 -12 14
english	13 -12 -17
enjoyed	-17 -13 15
enough	-12 -15 8
enough _ >	-4 -17 8
enough _ it	-27 -16 19
enough _ you	-11 -16 13
enough for	-11 -16 13
enough to	-34 -6 14
even	-25 -11 23
even _ >	-24 5 -1
even _ the	-20 -1 4
even _ up	-18 2 -1
even _ was	-13 -16 16
even _ you	-20 -13 13
even if	7 -11 -3
evening	-20 12 -3
evening >	-17 7 0
evening ?	18 -2 -18
evening _ >	18 -2 -18
evenings	3 10 -15
evenings >	-23 11 -4
evenings _ >	-19 12 -11
ever	-11 -11 14
ever _ for	-19 -8 10
ever _ me	-19 7 -2
ever _ was	-14 -10 10
ever asked	-17 6 -5
every	-44 24 0
every _ >	-20 -1 12
every _ and	-7 10 -16
every _ i	-8 -16 14
every _ of	-15 -2 6
every _ the	-13 15 -15
every _ we	-21 0 16
every _ you	-14 20 -22
every single	-27 -11 16
every time	-19 4 2
everyone	-23 -11 16
everything	-28 -2 9
everything >	-24 7 10
everything _ >	-25 -9 17
everything _ that	-12 -9 10
everything _ to	-20 -1 2
everything _ you	-21 6 0
everything about	-18 -13 17
everything in	-15 -11 17
ex	-20 17 -17
exactly	-23 -12 21
exactly _ you	-23 -8 19
exactly what	-14 -14 15
exams	-17 7 3
excuse	-17 3 9
excuse >	-12 9 -3
excuses	-24 -13 18
expect	-7 -17 14
expect _ to	-21 -11 14
expect you	-23 -14 17
expected	-29 9 -5
expected _ to	-29 9 -5
expected you	-15 17 -17
explain	-16 3 1
explanation	-15 -8 13
explanation >	-15 -8 13
eyes	-15 10 -8
eyes _ talked	-9 14 -10
eyes _ you	-6 8 -11
eyes when	-11 20 -16
face	-9 12 -16
face _ >	10 12 -21
fail	-16 -8 13
fail >	-16 -8 13
failed	-17 -18 17
fair _ you	-16 6 5
faithful	-25 10 0
family	-29 -5 16
family >	-22 -6 11
family _ and	-15 -10 11
family _ you	-18 -5 6
far	-22 19 -13
far >	-20 14 -8
far too	-19 2 4
father	-13 -15 15
father >	-27 -12 22
father _ and	-17 7 8
fault	-38 9 12
fault >	-19 13 -6
fault _ >	-18 6 5
fault _ the	-18 -11 17
fault _ you	-15 -16 16
fault that	-15 -22 15
fault with	-18 6 5
feel	-29 -14 20
feel _ >	-2 -25 15
feel _ about	-20 15 -11
feel _ by	-30 -26 27
feel _ for	13 -21 2
feel _ i	-14 -19 21
feel _ of	-17 -1 3
feel _ plans	-10 18 -20
feel _ the	-32 5 0
feel _ was	-20 -11 12
feel _ when	-28 7 -2
feel _ with	-23 21 -18
feel _ you	3 -24 10
feel a	-23 18 -13
feel abandoned	-14 -17 17
feel anxious	-10 18 -20
feel betrayed	-15 -21 20
feel disrespected	-15 -17 18
feel like	-17 -12 16
feel nervous	-15 15 -15
feel sad	-17 14 -12
feel small	-15 5 -2
feel that	-21 -22 23
feel used	-18 -18 18
feeling	12 -3 -18
feeling about	13 -11 -14
feelings	-38 6 6
feet	-12 -5 6
felt	-38 -9 16
felt _ >	-14 -19 19
felt _ about	-11 14 -17
felt _ at	-13 15 -14
felt _ by	-23 -23 25
felt _ i	-22 5 -4
felt _ into	-14 -16 16
felt _ of	-8 17 -18
felt _ that	-22 3 -1
felt _ the	-21 1 4
felt _ when	-17 14 -13
felt _ whole	-12 -15 14
felt _ you	-14 -2 5
felt _ your	-17 -9 10
felt ashamed	-7 17 -17
felt like	-24 1 0
felt manipulated	-14 -17 16
felt scared	-15 15 -15
fight	-12 -3 4
fight _ the	3 -1 -18
finally	-26 -6 21
find	-14 -2 9
find _ from	-16 1 2
find _ the	-16 1 2
find _ to	-19 7 7
find out	-23 8 -2
fine	-1 15 -19
fine >	-18 8 3
first	-2 -17 7
first >	-1 -10 4
first ?	-10 -13 11
first _ >	-10 -15 13
first _ about	18 -16 -19
first _ of	-14 16 -21
first _ that	-22 -3 12
first _ the	-17 20 -32
five	4 3 -14
five >	9 -4 -15
five _ >	-4 6 -23
five minutes	3 -1 -19
fixed	-22 24 -23
flat	8 -17 1
flat >	-10 -12 14
flood	5 -4 -16
flowers	-16 7 12
foot	-2 10 -20
foot _ >	-17 18 -18
foot in	2 5 -17
for	-15 4 3
for _ >	-6 -9 10
for _ ?	40 -25 -39
for _ a	-3 -11 8
for _ about	23 -18 -22
for _ after	-9 18 -24
for _ and	-31 16 -3
for _ answer	-11 19 -20
for _ broken	-14 15 -21
for _ by	-13 13 -13
for _ course	-17 19 -23
for _ days	-13 13 -12
for _ door	-11 15 -20
for _ excuse	-22 -17 20
for _ four	-16 3 6
for _ hour	5 -17 7
for _ i	-4 5 -8
for _ in	-8 -15 14
for _ kids	-17 0 17
for _ kitchen	-2 8 -33
for _ loan	5 3 -27
for _ me	12 -20 -11
for _ minutes	11 -8 -25
for _ money	-2 14 -26
for _ month	1 0 -17
for _ months	-14 20 -21
for _ my	7 4 -11
for _ of	-2 6 -22
for _ on	2 3 -18
for _ one	0 -14 3
for _ out	11 10 -20
for _ that	4 16 -25
for _ the	-4 -16 7
for _ this	1 -20 1
for _ to	-2 -24 18
for _ visa	-14 -16 16
for _ we	-16 -16 16
for _ weeks	-5 9 -19
for _ when	16 -2 -29
for _ while	6 6 -17
for _ with	5 2 -23
for _ without	2 -2 -13
for _ year	-16 7 -2
for _ years	-1 -9 7
for _ your	-14 21 -13
for a	-1 9 -20
for all	-18 16 -9
for an	-2 -10 7
for coming	19 -12 -19
for days	-15 17 -25
for doing	-22 15 11
for everything	-20 -5 12
for finally	-26 -6 21
for five	27 -21 -24
for granted	-13 0 2
for help	-15 16 -15
for it	-2 13 -18
for looking	3 8 -19
for me	-11 -1 5
for months	-20 14 -13
for my	-14 23 -24
for nine	-17 13 -11
for not	12 -21 6
for once	-27 -24 29
for slamming	-11 15 -20
for telling	14 -16 -14
for ten	-7 10 -24
for that	-18 18 -17
for the	2 4 -19
for this	8 -13 -7
for three	-11 3 3
for today	15 -9 -15
for two	1 10 -30
for was	-13 0 2
for weeks	-19 7 6
for what	-14 -5 7
for years	-20 -15 16
for you	-1 13 -17
for your	-20 -20 23
forced	-13 -18 14
forgive	-23 -24 26
forgive _ for	-13 -14 14
forgive you	-13 -17 17
forgiven	-19 -15 17
forgot	-22 6 11
forgot _ >	-11 16 8
forgot _ anniversary	-18 14 -11
forgot _ birthday	-9 16 -16
forgot _ you	-20 12 -10
forgot our	-17 13 -10
forgot to	-20 12 -10
forgot your	-9 16 -16
form	20 -20 -16
found	-24 -5 13
found out	-15 17 -18
four	0 -6 -9
four _ >	-8 -10 17
four _ by	-19 17 -13
four _ i	16 -15 -14
four _ the	-17 18 -26
four _ us	-1 1 -23
four hundred	-23 6 1
four of	-1 1 -23
four so	20 -19 -16
four times	22 -20 -22
four years	3 -15 12
frankly	-22 -15 15
frankly you	-22 -15 15
free	14 -2 -18
friday _ >	12 -15 -11
friend	7 13 -21
friend >	-18 17 -17
friends	-44 10 -3
friends >	-35 17 -9
friends first	-17 -18 18
frightened	-16 19 -22
frightened _ >	-7 10 -18
frightened you	-7 10 -18
from	1 -10 -6
from _ >	2 -11 -4
from _ ?	11 -6 -11
from _ and	0 2 -13
from _ back	-5 10 -19
from _ bank	6 -5 -30
from _ i	-20 -5 8
from _ of	20 -18 -18
from _ on	0 7 -14
from _ side	14 -13 -15
from _ three	5 -3 -16
from _ to	9 -4 -27
from _ you	-18 6 1
from me	-3 -14 7
from my	5 7 -16
from now	-22 20 -11
from the	-8 2 -1
from you	-21 18 -15
from your	5 -3 -13
front	-27 18 -7
front _ friends	-15 -2 4
front _ the	-15 21 -32
front _ your	-16 27 -25
front of	-25 16 -5
full	-9 -20 16
fun	-20 11 2
fun _ >	-17 -2 7
fund	-22 20 -12
funeral	-18 7 -5
funeral >	-15 3 -1
garage	11 -9 -25
garage _ the	3 7 -21
garden	1 -11 2
gate	-21 20 -19
gate _ >	7 -29 20
gave	-21 0 16
gave _ >	-16 -17 17
gave _ a	-15 17 -20
gave _ and	-19 -5 6
gave them	-13 14 -15
gave up	-20 -19 23
gave you	-21 4 0
get	5 -9 -5
get _ >	16 -14 -17
get _ about	-18 0 16
get _ at	-15 7 -6
get _ i	3 11 -20
get _ in	-25 24 -22
get _ the	-7 -21 16
get _ voices	-19 12 -6
get _ when	-13 14 -14
get _ with	-23 -16 17
get away	-21 -13 14
get to	-23 -12 23
get your	6 -16 -6
gets	15 -25 -11
girls	5 2 -16
give	-33 12 -2
give _ >	-25 5 3
give _ the	-15 4 14
give advice	-15 8 -7
given	-9 13 -13
glad	21 -25 -16
glad you	13 -14 -12
go	12 -1 -22
go >	-4 -11 3
go _ >	13 -5 -23
go _ a	-25 18 -14
go _ and	-9 16 -18
go _ for	-20 -9 10
go _ it	10 -17 -5
go _ meeting	-19 15 -10
go _ on	0 15 -9
go _ that	-26 0 5
go _ you	2 16 -19
go first	15 -18 -14
go on	10 4 -15
go to	-30 35 -33
goa	-15 8 -1
goes	1 8 -16
going	-3 5 -10
going _ before	-15 16 -20
going _ days	-15 16 -18
going _ for	-15 16 -18
going _ the	4 -5 -8
going _ you	-18 -3 3
going to	8 -8 -7
gone	-25 2 4
gone >	-15 14 -3
gone _ when	-19 -1 8
good	11 -8 -20
good _ and	-9 15 -18
good _ for	-15 3 7
good _ i	-12 17 -23
good _ the	19 -5 -23
good _ to	23 -24 -9
good _ you	2 -26 11
good enough	-11 -16 13
good of	18 -7 -23
good year	17 -11 -18
got	-10 0 1
got _ >	5 -9 -1
got _ in	-20 1 8
got _ to	-26 21 -18
got _ wanted	-15 -24 19
got _ wrong	-20 19 -19
got _ you	-20 12 0
got a	-13 10 -1
got back	-16 16 -15
got it	-20 19 -19
got nothing	-11 -19 18
got what	-20 -14 13
graduation	-20 22 -21
gran	3 4 -15
grandmother	-17 22 -25
grandparents	12 -10 -26
granted	-16 -8 13
granted >	-12 -1 3
grateful	15 -11 -16
grieving	-21 16 -14
grieving _ i	-21 16 -14
grieving and	-21 16 -14
group	-26 29 -27
grow	-9 -14 11
grow _ >	-9 -14 11
grow up	-9 -14 11
grown	-13 -21 16
guess	4 -9 0
guess _ was	3 -18 9
guess and	12 -9 -16
guess i	-13 -21 18
had	-21 7 0
had >	-18 18 -16
had _ >	6 -31 16
had _ a	8 -19 -7
had _ and	6 -10 1
had _ at	-1 -9 10
had _ be	-17 8 -6
had _ bedroom	6 -15 1
had _ been	-18 -18 18
had _ do	-21 -7 7
had _ for	-21 12 1
had _ in	-18 22 -28
had _ it	-10 19 -25
had _ me	-22 13 -11
had _ of	-14 -3 7
had _ on	-5 10 -16
had _ right	-17 25 -28
had _ the	-18 -29 30
had _ up	-24 17 -13
had _ with	-12 -17 16
had _ your	-24 -4 9
had a	-18 12 -2
had asked	-16 18 -14
had not	-16 9 -8
had the	11 -12 -4
had to	-36 16 -9
had two	15 3 -16
had you	-16 -15 16
half	-11 12 -12
half >	7 -15 1
half _ >	11 -16 -4
half _ hour	2 7 -13
half _ the	-14 14 -16
half an	2 7 -13
half of	-19 23 -21
half term	6 -5 -16
hall	-20 19 -14
hand	-24 17 0
handed	-29 23 -11
handed _ the	-15 11 -8
handle _ >	-9 -13 11
handle the	-18 9 -6
handover	-1 8 -25
happened >	-7 -21 12
happy	-11 -6 7
happy _ >	-20 -2 5
hard	-28 15 -8
hard >	-17 1 0
hard _ >	-25 19 -16
hard _ for	13 2 -18
hard for	-15 5 -1
hard to	-20 16 -5
hardest	13 -8 -14
hardly	-20 -8 8
has	5 -28 10
has _ been	-22 -10 20
has _ to	9 -18 -4
has to	7 -14 -1
have	-7 -1 2
have _ >	-14 -16 20
have _ ?	13 -7 -15
have _ a	8 -7 -14
have _ about	7 -9 0
have _ an	14 -14 -26
have _ and	13 -13 -10
have _ answer	7 -17 -7
have _ ask	-20 15 -5
have _ be	-15 -14 17
have _ been	19 -11 -12
have _ before	-25 -14 15
have _ children	17 -16 -19
have _ credit	-18 15 -10
have _ every	-16 12 4
have _ for	-30 12 9
have _ going	-15 15 -15
have _ good	15 4 -27
have _ home	-15 18 -16
have _ hour	19 -18 -12
have _ how	-31 20 -3
have _ if	-25 -25 32
have _ in	-11 12 -11
have _ it	-21 -6 10
have _ me	-40 6 6
have _ my	-36 19 -10
have _ questions	12 -11 -17
have _ right	-13 -13 13
have _ saying	-18 15 -8
have _ seeing	-10 12 -15
have _ sooner	-22 8 -5
have _ temper	-20 -17 21
have _ that	-8 -8 10
have _ the	-22 -8 14
have _ this	-19 17 7
have _ to	-16 3 5
have _ today	14 -5 -15
have _ told	-19 -10 11
have _ two	13 -12 -21
have _ until	18 -18 -17
have _ up	-17 4 11
have _ we	-11 -13 12
have _ what	-13 4 3
have _ worse	-14 -17 18
have _ you	-22 5 3
have _ your	-30 2 0
have a	-18 3 7
have an	7 -14 -6
have asked	4 -4 -7
have been	-20 1 4
have booked	13 -11 -16
have brought	11 -8 -20
have cancelled	-14 16 -15
have done	-20 -25 26
have forgiven	-19 -15 17
have gone	-15 -7 9
have got	-17 2 21
have had	-19 12 -11
have i	17 -12 -17
have joined	-17 20 -21
have just	-21 13 -8
have kept	-28 -12 13
have known	12 -17 -12
have learned	-14 14 -12
have left	-4 -21 15
have looked	-15 -16 17
have made	-17 4 -2
have moved	-19 6 3
have my	16 3 -16
have no	-10 -6 20
have owned	-20 -12 17
have poisoned	-19 -8 19
have read	-17 -11 12
have rung	-13 -16 14
have stopped	-25 6 3
have the	13 -12 -14
have to	-30 5 12
have told	-15 5 0
have understood	-7 2 -1
have written	-2 16 -17
have you	0 -10 2
having	-23 7 10
having _ >	-14 17 -17
having _ child	-17 2 6
having _ cook	-15 13 -11
head	-17 12 -4
hear	-9 12 -21
hear _ >	-17 4 6
hear _ first	12 -9 -15
hear _ it	5 -4 -16
hear _ say	8 6 -16
hear _ side	12 -9 -15
hear _ you	0 4 -10
hear how	-20 17 -14
hear it	-14 1 -1
hear what	16 -15 -15
hear your	12 -9 -15
heard	8 9 -31
heard _ >	-19 9 -8
heard _ you	-17 5 -4
heating	7 -15 -3
heating _ >	11 -15 -7
heating _ and	15 -15 -18
help	-6 6 -6
help _ have	11 -15 -11
help _ i	-20 14 -11
help _ you	-24 5 -4
help and	-20 14 -11
help to	21 10 -12
help with	-20 2 4
hen	-17 18 -19
hen do	-17 18 -19
her	7 -5 -11
her _ it	-18 11 -9
here	19 -16 -13
here >	10 -16 -5
here _ >	15 -6 -15
hid	-25 19 -6
hid behind	-18 2 4
hid it	-13 14 -14
hid the	-16 16 -14
his	-14 -19 20
hold	-17 -6 8
holiday	4 4 -23
holiday fund	-22 20 -12
home	0 -4 -6
home _ >	3 7 -17
home _ and	-16 3 9
home _ six	-18 18 -12
home _ you	-17 -9 10
home and	-15 18 -18
home by	-18 18 -12
home to	-20 -12 13
homes	-9 13 -20
honest	-26 -14 22
honest about	-18 14 -2
honest with	-17 -10 17
honestly	-24 -13 22
honesty	-15 7 1
hope	5 -24 10
hope _ you	-21 -19 21
hope one	-16 -12 14
hope you	-26 -14 18
hospital	5 -6 -11
hospital >	-4 -22 11
hotel	-16 16 -15
hour	18 -15 -11
hour >	4 -14 6
hour _ >	20 -18 -18
hour _ i	19 -19 -18
house	-1 0 -7
house >	-11 -2 1
house _ >	14 -14 -11
house _ the	-17 9 -3
house _ you	-13 -1 4
house and	-13 -1 4
house was	25 -27 -9
how	-21 18 -3
how _ >	-11 4 -2
how _ day	-13 16 -17
how _ for	10 1 -19
how _ i	-19 21 -20
how _ it	8 -21 -7
how _ see	17 -10 -17
how _ sleep	-17 -11 17
how _ spoke	-16 8 -7
how _ sundays	-16 20 -20
how _ that	-20 12 5
how _ the	14 -4 -11
how _ to	-16 8 -7
how _ was	-18 11 -3
how _ were	-14 20 -20
how _ would	-19 11 -9
how are	19 -13 -21
how convenient	-16 -13 16
how did	29 -18 -29
how do	-15 -8 15
how i	-28 17 -11
how it	-22 3 -1
how much	-6 3 5
how my	-15 12 -6
how was	20 -17 -22
how would	-8 -15 8
how you	-26 -12 16
humiliated	-18 -15 19
hundred	7 -14 -10
hundred _ the	-16 17 -21
hurt	-23 3 5
hurt >	-19 -11 13
hurt _ i	-11 5 -4
hurt _ that	-15 8 -7
hurt _ when	-8 14 -14
hurt _ with	-14 18 -18
hurt _ you	-7 -27 17
hurt you	-15 13 -6
hurts	-18 12 3
hurts _ to	-14 17 -16
hurts me	-14 17 -16
husband	-19 -16 21
husband >	12 -18 1
husband to	-22 -10 13
i	-31 26 -12
i _ >	-1 1 -10
i _ ?	5 -21 -4
i _ a	-6 8 -14
i _ abandoned	-16 -21 21
i _ about	-17 16 -14
i _ advice	-15 8 -7
i _ all	-15 -5 5
i _ allotment	-17 16 -15
i _ an	-9 12 -18
i _ and	-48 -13 25
i _ angry	-23 -1 6
i _ anniversary	-23 18 -14
i _ anxious	-17 20 -23
i _ as	-10 -13 12
i _ ashamed	-19 17 -16
i _ ask	-21 7 7
i _ asked	-2 8 -19
i _ asking	3 3 -29
i _ at	6 -6 -4
i _ attacked	-17 -17 17
i _ away	-3 12 -22
i _ be	8 -4 -17
i _ because	-17 -20 20
i _ been	-37 5 4
i _ before	-25 9 -1
i _ behind	-17 19 -19
i _ being	-18 20 -21
i _ betrayed	-15 -21 20
i _ bit	-18 16 -14
i _ book	8 -4 -18
i _ booked	12 -9 -19
i _ both	-17 18 -24
i _ bring	0 1 -19
i _ brought	11 -8 -20
i _ but	-10 -27 21
i _ by	-2 -14 7
i _ call	-16 15 -14
i _ cancelled	-14 16 -15
i _ carry	-16 8 -8
i _ changed	-17 3 4
i _ collect	-18 13 -8
i _ come	-6 17 -24
i _ coming	-2 13 -16
i _ controlling	-24 -2 9
i _ cruel	-17 -5 7
i _ dad	15 4 -18
i _ day	-16 -12 14
i _ defensive	-13 16 -17
i _ did	-13 -3 5
i _ disrespected	-15 -17 18
i _ do	-12 13 -11
i _ done	-24 8 -7
i _ door	-22 21 -17
i _ down	3 -8 2
i _ drank	-10 -15 15
i _ drinking	-10 11 -12
i _ drop	-16 16 -8
i _ each	-6 6 -14
i _ embarrassed	-20 20 -17
i _ even	-13 2 1
i _ every	-22 -3 9
i _ everything	-18 -2 4
i _ eyes	-7 13 -17
i _ faithful	-25 10 0
i _ fault	-19 -2 9
i _ feel	-18 20 -17
i _ fine	-10 13 -15
i _ first	7 -7 -18
i _ foot	-17 18 -18
i _ for	-30 8 5
i _ forgive	-18 -14 16
i _ forgiven	-19 -15 17
i _ friends	-15 -14 15
i _ from	13 -12 -13
i _ gave	-23 -19 19
i _ get	10 -15 7
i _ give	-26 0 5
i _ glad	23 -18 -24
i _ go	-4 22 -27
i _ going	7 -6 -7
i _ good	-19 -2 13
i _ got	-6 10 -13
i _ grateful	15 -11 -16
i _ had	-20 -3 7
i _ happy	11 2 -16
i _ hard	-21 10 -5
i _ hardly	-20 -8 8
i _ have	-36 8 3
i _ having	-15 13 -11
i _ hear	-24 20 -17
i _ holiday	-22 20 -12
i _ home	-20 21 -19
i _ honest	-18 11 -7
i _ how	-21 21 -18
i _ hurt	-21 -5 6
i _ i	-29 6 1
i _ if	-33 -10 14
i _ in	-10 13 -17
i _ instead	-14 14 -14
i _ into	-14 -16 16
i _ is	-15 -1 12
i _ it	4 23 -42
i _ jealous	-14 25 -26
i _ joined	-17 20 -21
i _ just	-15 -6 10
i _ kept	-24 -7 8
i _ kind	-24 -7 8
i _ know	6 -4 -19
i _ late	-27 10 -2
i _ learned	-19 18 -10
i _ letter	9 -5 -17
i _ like	10 -7 -12
i _ lonely	-11 21 -23
i _ looking	-13 12 -11
i _ love	-18 9 -5
i _ make	5 0 -17
i _ making	-7 10 -17
i _ manipulated	-15 -20 19
i _ mates	-12 19 -19
i _ message	11 -11 -15
i _ messages	-17 12 -6
i _ mine	15 -17 -12
i _ mistakes	-15 -10 10
i _ more	-22 8 -3
i _ mother	-14 19 -19
i _ moved	-19 6 3
i _ my	-26 5 5
i _ nervous	-19 17 -16
i _ never	-14 1 -1
i _ nights	7 -20 7
i _ no	2 -1 -10
i _ not	-14 16 -14
i _ nothing	-15 -6 6
i _ now	-13 0 1
i _ of	-37 14 -6
i _ off	-24 29 -29
i _ on	-18 32 -36
i _ once	-19 12 -7
i _ one	-6 -10 1
i _ only	-13 -21 20
i _ opinion	-29 24 -23
i _ our	-26 27 -23
i _ over	-25 -6 15
i _ own	-13 23 -25
i _ owned	-20 -12 17
i _ part	-17 -11 12
i _ past	-17 12 -8
i _ patience	-21 14 -12
i _ pay	-15 12 -9
i _ perfect	-13 -14 15
i _ phone	-15 14 -13
i _ pick	10 -8 -16
i _ plan	-14 14 -14
i _ promise	-8 9 -16
i _ proud	-18 28 -29
i _ put	7 -3 -17
i _ putting	-16 17 -15
i _ raised	-24 -14 15
i _ read	-16 -2 11
i _ relationship	-19 -14 15
i _ responsibility	-22 2 4
i _ responsible	-22 17 -15
i _ right	1 -14 5
i _ ring	-11 20 -23
i _ rude	-17 6 -5
i _ sad	-27 23 -20
i _ said	-13 17 -17
i _ saying	-23 5 6
i _ scared	-21 26 -25
i _ score	-8 18 -18
i _ secret	-21 22 -14
i _ see	-12 13 -9
i _ seeing	-10 12 -15
i _ send	-31 11 -8
i _ set	-4 10 -29
i _ short	-24 15 -13
i _ should	-12 -19 19
i _ since	-16 -12 12
i _ sister	-16 17 -17
i _ slamming	-11 15 -20
i _ so	-19 17 -6
i _ some	-26 -1 3
i _ sorry	-35 3 5
i _ still	-23 23 -15
i _ stopped	-25 12 -2
i _ take	-25 21 -18
i _ talking	-3 13 -16
i _ tell	-20 6 -1
i _ temper	-12 -16 17
i _ ten	-20 6 0
i _ thank	-22 10 -7
i _ that	-12 5 -3
i _ the	-14 18 -15
i _ them	-16 17 -16
i _ there	3 -5 -17
i _ things	-23 3 3
i _ think	-17 -1 5
i _ this	-19 -5 19
i _ though	-18 -16 17
i _ three	12 -11 -16
i _ time	-29 19 -17
i _ tired	-18 15 -14
i _ to	-14 8 -7
i _ told	-9 6 -7
i _ too	3 20 -27
i _ turn	-21 19 -18
i _ two	9 -5 -14
i _ understand	-18 13 -11
i _ understood	9 3 -28
i _ up	-29 20 -10
i _ us	11 -10 -12
i _ used	-13 -22 22
i _ voice	-20 7 -6
i _ want	-18 -1 5
i _ way	-18 24 -24
i _ we	20 -20 -18
i _ weekends	2 1 -16
i _ were	-17 9 -8
i _ what	-16 9 -6
i _ when	-40 24 -17
i _ whenever	-14 11 -8
i _ which	-17 -21 19
i _ why	-15 -5 7
i _ will	1 -18 9
i _ willing	-15 -14 15
i _ with	-22 28 -25
i _ without	-27 14 -8
i _ work	0 23 -32
i _ working	6 -5 -14
i _ worries	-22 14 -11
i _ would	-28 10 0
i _ written	-2 16 -17
i _ wrong	-19 5 -1
i _ yes	-27 -5 11
i _ you	-23 22 -13
i _ your	-23 19 -17
i accept	-12 -17 16
i agreed	-13 14 -18
i always	-15 1 1
i am	-9 -8 7
i answer	-15 10 -8
i answered	4 5 -18
i apologise	-28 -19 21
i appreciate	18 -25 -16
i asked	-28 23 -11
i avoided	-10 13 -15
i bit	-21 -12 14
i blamed	-8 15 -17
i broke	-22 23 -19
i brought	7 -6 -20
i came	1 -13 2
i can	-24 12 0
i carried	-27 3 1
i cheated	-15 8 0
i chose	-14 21 -25
i compared	-13 15 -15
i cooked	-1 -19 16
i corrected	-20 17 -16
i could	-21 19 -16
i deleted	-10 15 -17
i did	-18 9 1
i do	14 -16 -11
i ever	-16 -12 14
i feel	-57 -15 29
i felt	-36 -17 22
i forgive	-7 -14 11
i forgot	-16 11 -4
i found	-16 -11 16
i gave	-20 7 -1
i get	-12 26 -32
i give	-20 12 -10
i go	5 6 -20
i got	4 -4 -6
i guess	-13 -21 18
i have	6 2 -23
i heard	-11 17 -18
i hid	-20 25 -26
i hope	-1 -24 17
i hurt	-9 7 -5
i ignored	-18 17 -14
i just	-15 -6 11
i kept	-38 12 -4
i laughed	-15 16 -16
i leave	-16 11 -8
i left	-16 27 -34
i let	-28 26 -21
i lied	-31 -3 5
i liked	-17 19 -21
i lost	-27 -4 7
i made	-32 28 -25
i miss	-3 13 -19
i missed	-9 4 -3
i mocked	-10 19 -20
i moved	-3 -14 12
i need	-17 12 -13
i needed	-22 4 -3
i never	-25 25 -22
i now	-18 21 -15
i only	-16 -19 19
i opened	-22 -21 22
i ought	-20 19 -19
i owe	-15 20 -22
i own	-20 -12 14
i paid	-13 -22 17
i picked	-11 14 -14
i pressed	-24 12 -9
i pretended	-16 12 -12
i promised	-7 9 -17
i pulled	-14 12 -5
i pushed	-27 18 -18
i put	-30 41 -42
i raised	-29 -7 8
i read	9 -1 -18
i realise	-26 10 -9
i regret	-13 1 1
i rolled	-16 18 -20
i said	-44 11 -3
i saw	2 1 -16
i see	-20 6 -3
i should	-34 9 -4
i shouted	-9 1 2
i shut	-16 -2 4
i slammed	-14 15 -16
i snapped	-21 5 5
i spent	-18 16 -2
i spoke	-22 23 -18
i stayed	11 -10 -9
i still	-17 17 -15
i stopped	-19 11 -3
i suppose	-27 -20 26
i take	-22 -5 8
i talked	-11 12 -12
i think	13 -16 -3
i told	-21 28 -32
i took	-23 27 -27
i treated	-18 21 -21
i tried	-19 -18 19
i turned	-10 14 -15
i understand	-30 7 -6
i understood	18 -20 -14
i used	-20 32 -31
i walked	-11 -1 3
i want	-2 9 -22
i wanted	-4 20 -22
i was	1 -6 0
i went	-34 14 -5
i will	9 -9 -11
i wish	-24 -20 22
i would	5 5 -18
i yelled	-17 -20 22
idea	-29 -4 25
if	-5 -31 14
if _ >	30 -11 -30
if _ am	9 -21 -7
if _ are	-9 16 -17
if _ been	-23 -11 12
if _ did	-18 -19 19
if _ had	-28 -22 28
if _ is	20 -16 -19
if _ like	23 -12 -23
if _ not	2 -28 6
if _ of	11 -6 -16
if _ too	10 -15 -9
if _ us	11 -6 -16
if _ was	-16 -15 16
if _ were	-16 9 -1
if _ would	2 -34 4
if _ you	-23 -34 26
if i	8 -30 5
if my	-17 -10 11
if one	21 -2 -21
if we	15 -16 -14
if you	-13 -16 15
ignored	-23 15 5
ignored _ for	-17 5 8
ignored you	-18 17 -14
impossible	-28 -15 21
impossible _ >	-30 -14 17
impossible to	-25 -20 26
in	-12 14 -11
in 2017	16 -17 -14
in >	2 -18 9
in _ >	0 2 -7
in _ ?	14 -12 -16
in _ and	-7 7 -18
in _ car	4 1 -14
in _ drawer	1 5 -17
in _ for	-14 6 3
in _ hall	-11 13 -13
in _ head	-16 -1 6
in _ house	-18 10 0
in _ i	0 13 -28
in _ in	5 -2 -14
in _ it	-21 9 8
in _ message	14 -7 -15
in _ now	8 -4 -15
in _ of	-23 6 6
in _ own	-21 9 -6
in _ that	1 -16 3
in _ the	17 -10 -38
in _ then	15 -16 -14
in _ to	-22 -2 7
in _ we	11 -5 -33
in _ with	16 -16 -18
in _ year	1 4 -24
in _ years	-23 9 -8
in _ you	-30 -10 14
in _ your	-18 8 1
in a	-30 25 -17
in april	16 -15 -18
in at	0 1 -14
in both	-11 13 -19
in eleven	-23 9 -8
in front	-25 16 -5
in hospital	15 -19 -12
in it	-12 5 -2
in january	-8 10 -24
in march	10 -6 -11
in may	17 -22 -12
in mine	17 -17 -16
in my	-8 -4 4
in our	9 4 -17
in person	-19 21 -22
in september	18 -16 -18
in that	-33 11 5
in the	-1 12 -27
in this	-22 -14 24
in those	14 7 -24
in your	4 -7 -4
infront _ my	-15 3 5
instead	-21 21 -14
instead _ >	-10 11 -16
instead of	-21 21 -14
insurance	0 6 -32
insurance _ it	-8 15 -29
interrupted	-19 13 -10
into	-22 12 -9
into _ >	-2 -15 9
into _ and	-11 16 -17
into a	-20 6 -6
into someone	-22 12 3
into that	-19 -17 17
inviting	-17 17 -17
is	-1 -24 13
is _ >	6 -9 -1
is _ a	27 -7 -31
is _ and	-12 4 3
is _ anything	8 -7 -9
is _ fault	-26 -33 27
is _ from	-10 -22 12
is _ i	-3 8 -14
is _ in	-2 8 -34
is _ it	-17 10 8
is _ me	-13 8 1
is _ much	-10 -14 11
is _ my	8 -27 -5
is _ of	-6 -26 16
is _ on	15 -12 -16
is _ one	-2 7 -15
is _ part	19 -18 -19
is _ room	20 -15 -19
is _ something	16 -8 -16
is _ than	-17 -21 19
is _ that	-14 2 8
is _ the	26 -30 -23
is _ to	9 -21 -3
is _ too	3 -23 -2
is _ turn	-15 -7 8
is _ what	-19 -9 16
is _ word	-14 19 -5
is _ you	-26 -15 25
is _ your	4 -20 1
is a	-6 -34 7
is at	17 -15 -18
is fine	14 -9 -15
is good	19 -7 -20
is in	2 -1 -28
is it	-3 -22 4
is mine	-22 18 -5
is more	-17 -21 19
is my	-1 -18 5
is no	4 1 -27
is not	11 -20 -4
is on	4 10 -14
is the	5 11 -30
is there	17 -8 -21
is too	-4 9 -18
is you	-16 -18 20
is your	-26 -10 18
it	-23 -2 15
it >	-21 1 4
it ?	4 -15 0
it _ >	-6 -4 0
it _ ?	-12 -13 12
it _ a	14 -10 -17
it _ about	0 6 -22
it _ and	-21 -2 6
it _ as	-18 19 -11
it _ back	-25 -10 13
it _ be	-9 2 4
it _ did	-21 -3 7
it _ fine	14 -9 -15
it _ for	-11 5 3
it _ good	3 -24 2
it _ hard	-9 0 0
it _ have	-7 9 -9
it _ i	-10 10 -13
it _ in	-6 11 -17
it _ it	-14 10 -7
it _ like	-16 -18 17
it _ loud	15 3 -21
it _ me	-41 29 -16
it _ mess	-22 -8 10
it _ mine	-13 14 -12
it _ mistake	-24 11 -8
it _ my	3 7 -18
it _ nice	15 -23 -15
it _ not	-17 -14 10
it _ of	-14 10 -10
it _ on	-14 8 -6
it _ out	-12 -1 2
it _ quiet	-15 15 -16
it _ raining	12 -10 -23
it _ that	12 -11 -12
it _ the	-10 8 -3
it _ time	-22 11 19
it _ to	10 -7 -12
it _ told	8 0 -20
it _ turn	9 -14 -1
it _ two	-24 5 6
it _ up	-8 -17 13
it _ warm	9 -15 2
it _ was	-12 17 -17
it _ way	-14 -13 13
it _ we	17 -13 -17
it _ when	-6 5 -9
it _ who	-20 15 -8
it _ would	-11 -21 19
it _ you	-6 -5 5
it _ your	-26 -24 29
it and	-14 18 -20
it at	8 -7 -20
it back	4 -2 -12
it came	-13 23 -26
it for	4 -2 -13
it from	-24 -13 21
it go	-24 -3 6
it got	-20 7 0
it hard	-20 7 7
it help	15 -16 -15
it hurt	-7 17 -19
it hurts	-14 17 -16
it if	-9 -15 8
it impossible	-18 -18 19
it in	-21 21 -20
it is	1 -3 -1
it must	-15 4 2
it on	-16 19 -24
it out	-15 25 -26
it ruined	20 -19 -18
it takes	-22 -14 19
it that	-14 -10 10
it the	-18 22 -22
it to	-9 -12 3
it too	-9 18 1
it took	-18 17 -15
it up	-18 -15 16
it was	1 -12 -3
it were	-12 -2 8
it when	-6 -15 10
it with	-14 20 -19
it wrong	-20 19 -19
january	10 -10 -4
january >	14 -19 -3
jealous	-33 18 -5
jealous of	-23 10 -3
jealousy	-17 4 5
jealousy about	-15 19 -19
job	-9 2 -9
job >	-1 -9 -6
job _ the	3 0 -14
job _ you	-15 15 -13
job in	-1 -16 4
job offer	-17 18 -18
jobs	5 3 -21
jobs and	1 8 -19
joined	-17 20 -21
joint account	-5 -21 6
jokes	-19 15 -13
june	11 -4 -23
june >	16 -13 -18
just	-23 -16 20
just _ an	-16 -16 16
just _ for	9 -18 -5
just _ it	-19 -16 17
just _ me	-19 -14 20
just _ not	-23 -3 5
just _ you	-17 -10 11
just saying	-9 -14 13
keep	11 -8 -15
keep the	15 -16 1
kept	-47 9 10
kept _ >	-24 -12 19
kept _ because	-19 -10 20
kept _ foot	-17 18 -18
kept _ from	-24 6 -1
kept _ in	-12 15 -19
kept _ myself	-10 15 -15
kept _ of	-24 -7 8
kept _ to	-13 19 -20
kept _ vows	-11 -15 16
kept _ you	-13 17 -17
kept me	-17 17 -15
kept my	-20 -5 8
kept quiet	-8 -19 20
kept score	-8 18 -18
kept the	-26 1 1
keys	9 -2 -22
keys are	12 -22 -9
kids	-16 -7 8
kids _ >	1 -17 4
kids _ not	-9 -17 11
kids _ trust	-17 -6 17
kids are	-5 -19 5
kids do	-9 -17 11
kind	-23 -6 11
kitchen	-3 6 -21
kitchen >	11 -18 1
knew	-25 -25 26
knew _ i	-12 11 -11
knew _ was	-12 11 -11
knew _ you	-12 -15 14
knew what	-14 1 2
know	-2 -12 6
know _ >	-8 -29 11
know _ did	-13 -8 10
know _ hard	-15 16 -15
know _ i	0 -19 12
know _ to	-22 -20 22
know _ was	-11 2 -3
know _ you	-19 -6 7
know i	-18 -1 2
know that	10 1 -16
know you	-45 -21 26
known	12 -17 -12
laptop	-19 21 -16
last	0 -3 -6
last _ >	-10 8 -3
last _ my	4 8 -18
last time	23 -25 -15
last week	0 4 -14
last winter	15 -8 -14
last year	-13 15 -15
late	-32 26 -20
late >	-11 14 -14
late _ you	-15 5 -2
late but	-7 -22 18
late to	-13 22 -21
lateness	-16 18 -20
lateness _ the	-12 13 -18
laughed	-15 16 -16
laughed _ you	-16 18 -16
laughed when	-16 18 -16
laughing	-14 18 -18
lazy	-22 -22 22
learn	-24 15 -8
learn to	-24 15 -8
learned	-23 13 4
learned _ say	-18 15 -9
learned to	-19 18 -10
lease	8 1 -20
lease runs	16 -15 -15
least	-25 -15 23
least i	-14 -12 13
leave _ for	17 -8 -21
leave _ money	17 -8 -21
leave early	-16 18 -18
leaves	-15 -15 18
leaving	-19 9 9
left	-16 20 -16
left >	-26 -3 14
left _ on	6 2 -18
left _ room	-16 18 -20
left _ the	-14 2 1
left _ to	-12 16 -17
left _ with	-16 11 -11
left the	-2 8 -10
left you	-20 16 -9
let	-7 -11 9
let _ >	-8 -18 13
let _ away	-21 -13 14
let _ be	-14 3 12
let _ carry	-16 8 -8
let _ do	5 -16 2
let _ down	-13 -14 14
let _ find	-16 1 2
let _ get	-21 -13 14
let _ go	-15 -3 4
let _ it	-16 5 10
let _ know	9 1 -24
let _ leave	14 -8 -16
let _ my	-6 12 -14
let _ not	-1 -22 2
let _ out	-17 9 -4
let _ sister	-20 5 8
let _ speak	-13 8 -7
let _ the	5 -4 -7
let _ when	-13 -14 14
let go	7 3 -15
let it	-24 -3 5
let me	5 -14 11
let my	-10 15 -17
let the	-28 2 2
let us	5 -17 -2
let you	-14 19 -18
let your	-23 -7 17
letter	12 5 -25
letter >	-16 18 -17
letters	-28 5 -4
library >	-27 4 14
lie	-19 11 -8
lied	-38 -5 9
lied >	-12 -19 18
lied _ it	-18 19 -15
lied _ the	-23 -21 22
lied _ would	-13 -18 19
lied _ you	-17 23 -24
lied about	-25 -7 8
lied because	-13 -24 24
lied to	-21 2 2
like	3 -10 -3
like >	15 -8 -16
like _ >	-27 -12 20
like _ a	-20 -4 11
like _ about	23 -26 -7
like _ and	-19 20 -20
like _ apologise	-20 14 -11
like _ do	-15 -10 18
like _ end	11 -9 -13
like _ for	2 -1 -16
like _ have	-21 21 -17
like _ hear	17 -18 -14
like _ i	-23 -5 10
like _ in	-14 16 -14
like _ it	-25 14 -9
like _ not	-15 -10 18
like _ parent	-8 -16 16
like _ said	-6 28 -31
like _ say	17 -15 -16
like _ start	16 -12 -15
like _ talk	13 -18 -6
like _ the	-23 16 0
like _ to	8 0 -14
like _ when	4 -16 5
like _ with	-1 -11 8
like _ write	-15 18 -16
like _ you	11 -10 -14
like a	-17 11 -2
like for	11 -9 -17
like i	-23 -4 5
like that	-28 -3 12
like the	-20 17 -14
like to	12 0 -31
like you	-21 -26 26
like your	-19 -21 23
liked	-16 10 -2
liked _ >	-14 16 -19
list	14 -21 -4
list _ the	5 -19 9
listen	-4 -8 6
listen >	-21 -6 14
listen you	-18 -7 17
listened >	-19 17 -16
live	-20 4 -2
live _ >	-18 -11 16
live with	-20 4 -2
lived _ for	19 -18 -17
lived with	18 -15 -20
living	-13 -16 15
living _ >	-23 -26 28
living with	-16 -15 15
loan _ and	-16 -5 5
loan _ the	15 -14 -23
lonely	-13 18 -19
lonely _ sundays	-21 27 -26
long _ i	-29 30 -23
long _ the	-3 -19 7
long _ you	14 1 -18
long before	-17 -11 10
look	-16 -19 21
look _ the	-12 -19 19
look _ your	14 -9 -14
look at	-9 -15 15
looked	-12 9 -5
looking	-15 13 -11
looking _ >	-20 -7 7
looking after	3 8 -19
looking for	-10 -19 18
lost	-13 9 5
lost _ i	-14 17 -17
lost _ temper	-12 -16 17
lost _ the	-17 20 -19
lost my	-27 -4 7
lot	-1 14 -20
lot >	9 0 -13
lot _ it	-9 17 -15
lot of	3 12 -17
loud	-6 15 -28
love	-23 6 -1
loved	-23 -1 13
loved _ and	-17 18 -16
loved _ i	-12 13 -16
loving	-19 3 4
lunch	0 12 -23
lying	-22 -16 23
made	-20 22 -19
made >	7 -16 5
made _ >	-16 2 1
made _ and	-19 18 -12
made _ evenings	-18 10 -8
made _ feel	-30 6 -2
made _ for	18 2 -23
made _ hard	-15 5 -1
made _ i	-24 12 -3
made _ impossible	-25 -17 28
made _ like	-17 9 -9
made _ nothing	-21 -7 9
made _ of	-11 17 -17
made _ small	-15 5 -2
made _ the	11 2 -21
made _ to	2 -20 0
made _ your	-15 20 -19
made a	-16 16 -16
made it	-7 5 -9
made me	-29 -5 14
made our	-25 9 6
made you	-19 26 -26
made your	-23 -1 6
make	-3 -6 1
make _ >	5 -13 -3
make _ about	-21 -14 19
make _ for	-5 6 -14
make _ to	-20 -15 19
make _ you	-17 9 -2
make me	-26 -9 20
make the	-2 10 -16
making	-16 -3 16
making _ >	11 -17 -2
making _ time	19 -18 -18
making me	-17 -18 18
making the	19 -18 -18
man	-16 -16 17
manage	-13 -16 17
manipulated	-15 -20 19
manipulated _ of	-16 -11 12
manipulated _ whole	-12 -15 14
manipulated the	-12 -15 14
many	-10 -21 10
marathon	4 -22 9
march	-2 10 -23
march >	2 0 -25
march and	-15 18 -17
marriage	-15 -12 16
marriage >	-13 -1 10
married	-9 -11 9
married _ >	7 -18 -6
married me	-10 -18 12
mates	-16 11 -5
mates _ it	-15 -4 5
mattered	-19 18 -13
may	10 -2 -25
may >	10 -4 -21
maybe	-17 -4 5
me	-26 -5 15
me >	-29 -11 22
me ?	-3 -18 3
me _ >	-17 9 -2
me _ ?	-5 -8 6
me _ a	-1 -19 12
me _ are	0 -21 3
me _ because	-19 -10 20
me _ before	2 -13 -1
me _ do	-20 -13 18
me _ for	-14 -6 6
me _ i	-5 -27 13
me _ it	-10 6 -5
me _ job	-14 -16 15
me _ know	13 -10 -13
me _ leave	-9 15 -20
me _ my	-13 -14 14
me _ of	-20 8 -5
me _ sunday	14 -24 -14
me _ that	-21 17 -6
me _ the	-24 -7 16
me _ then	-4 -19 6
me _ to	-28 18 -13
me _ when	-13 -14 14
me _ you	-12 -14 13
me _ your	-32 21 -14
me about	-14 -3 1
me and	-29 18 -7
me as	-19 -21 21
me at	-11 -25 18
me down	-13 -14 14
me feel	-28 -17 19
me first	-18 -12 19
me for	-11 -13 18
me if	11 -18 -10
me in	-19 8 6
me into	-29 2 14
me like	-12 -18 15
me not	-20 12 -10
me on	12 -18 -9
me out	3 -22 2
me that	-3 -16 4
me the	9 -18 -8
me to	-17 19 -11
me twice	5 16 -21
me up	-22 -6 12
me who	-22 11 -2
me you	-1 -17 5
mean	6 4 -19
means	-2 -18 6
meant	-11 7 -7
meet	6 9 -24
meeting _ for	18 -18 -10
meeting is	18 -18 -10
men	-14 -4 8
mentioned	14 3 -24
mess	-22 -8 10
message	19 -16 -26
messages	3 5 -26
met	23 -27 -9
met _ at	15 -17 -10
middle	-3 14 -19
might	-16 -25 18
mind	2 -14 -3
mind >	-19 7 -1
mind _ >	11 -22 -4
mind _ i	-21 -14 17
mine	-20 24 -13
mine >	-12 10 -5
mine _ >	6 -1 -11
mine _ the	-5 7 -16
minute	-24 9 5
minute _ got	-18 -16 17
minutes	26 -14 -30
minutes >	12 -6 -11
miss	-3 13 -19
miss _ to	-15 13 -11
miss having	-15 13 -11
missed	-20 7 -3
missed the	-16 16 -15
mistake	-41 2 6
mistake _ trusting	-8 -12 11
mistake _ you	-19 -25 24
mistake was	-29 -5 7
mistakes	-15 -10 10
mocked	-10 19 -20
monday	10 -5 -15
monday >	17 -14 -14
mondays	18 -11 -20
money	-9 2 1
money _ i	-17 19 -18
money _ the	-12 13 -19
money and	-16 20 -25
month	8 9 -28
month >	0 4 -18
months	-24 25 -24
months >	6 6 -18
months and	-22 6 4
moods	-26 -10 12
moods >	-18 -7 7
more	-26 8 5
more _ i	-22 22 -20
more _ than	-19 0 10
more _ the	-18 -3 10
more _ you	-13 -21 18
more i	-16 -15 15
more than	-28 18 -10
morning	-22 11 -6
mornings	24 0 -28
mornings >	-2 6 -16
mortgage	-19 -12 11
mortgage >	-17 -17 17
mortgage _ in	13 -12 -12
most	4 8 -22
most _ >	-19 15 -12
most _ ?	18 -6 -24
most of	-21 9 1
mostly	10 5 -25
mother	-26 6 15
mother _ >	-14 0 7
mother _ and	-17 -5 11
mother _ you	-12 10 -8
mouth	-25 -15 19
mouth >	-25 -15 19
move	-18 6 -3
move on	-19 -2 3
move to	-2 7 -22
moved	10 1 -22
moved _ >	14 -3 -22
moved _ in	19 -12 -19
moved _ on	15 -16 -7
moved _ the	17 -16 -14
moved _ us	16 -16 -14
moved in	-3 6 -21
moved out	11 -24 0
moved the	-14 19 -18
much	0 -22 10
much >	-8 -5 7
much _ >	-15 -10 12
much _ was	-22 5 -1
much _ you	-10 -15 13
much i	-19 21 -20
mum	2 -7 -7
mum >	-18 4 13
mum _ >	17 -16 -17
mum and	2 7 -23
must	-33 10 9
must _ to	-26 -21 26
must be	-19 -12 17
must have	-17 13 -11
my	-22 13 -4
my _ >	-3 -15 8
my _ a	-12 18 -20
my _ about	-24 18 -17
my _ and	-11 10 -7
my _ are	4 2 -16
my _ as	-22 9 -8
my _ at	-1 15 -25
my _ because	-7 -15 15
my _ before	-14 -7 8
my _ can	0 -2 -13
my _ for	-22 4 1
my _ front	-6 13 -20
my _ head	-7 13 -20
my _ i	-5 7 -10
my _ in	-16 -5 8
my _ it	-9 -18 18
my _ made	-15 9 -8
my _ me	-3 12 -15
my _ mistake	-22 -17 21
my _ now	6 -18 5
my _ of	-18 8 2
my _ on	-5 14 -21
my _ over	-22 28 -27
my _ speak	-7 12 -14
my _ that	-1 10 -22
my _ the	-27 33 -32
my _ there	7 -15 -3
my _ through	-12 13 -15
my _ to	-11 27 -31
my _ too	-16 -10 13
my _ trusting	-20 -15 19
my _ under	-20 -10 12
my _ until	-5 10 -26
my _ was	-32 -3 14
my _ went	-20 26 -25
my _ what	4 5 -17
my _ when	-18 4 3
my _ will	16 -17 -14
my _ you	-18 0 6
my _ your	-2 10 -17
my back	-2 -19 17
my birthday	-23 11 -6
my brother	6 -2 -9
my contribution	-21 16 -15
my day	-14 -3 7
my doing	-23 24 -23
my drinking	-25 26 -21
my ex	-16 15 -14
my eyes	-7 13 -17
my family	-21 -11 13
my father	-21 3 14
my fault	-32 7 0
my friends	-32 -16 22
my jealousy	-14 12 -12
my job	-16 -4 4
my jokes	-18 14 -13
my mates	-19 5 -3
my mistake	-37 8 -4
my moods	-20 9 -7
my mother	-17 10 0
my mum	3 -20 7
my name	-27 24 -7
my notes	11 -7 -16
my only	2 -12 3
my opinion	-19 18 -17
my own	-32 3 7
my parents	1 5 -12
my part	-27 8 12
my phone	-18 20 -21
my pride	-19 20 -18
my promise	-18 23 -22
my share	-7 -20 18
my shifts	2 1 -16
my side	-7 -18 8
my silence	-17 14 -13
my sister	-1 3 -11
my temper	-17 14 -11
my voice	-16 2 -1
my word	-6 7 -14
my work	-28 25 -24
myself	-38 31 -25
myself >	-23 30 -29
myself and	-13 13 -17
name	11 -4 -28
name _ the	9 -7 -17
names	14 -13 -16
nan _ >	0 -19 2
nearly	-2 23 -23
nearly _ that	-13 22 -21
nearly everything	-13 22 -21
need	-5 0 3
need _ >	-23 6 7
need _ apologise	-18 -13 15
need _ me	17 -5 -18
need _ to	-15 -10 11
need a	4 11 -17
need an	-18 -7 7
need from	17 -5 -18
need more	-18 19 -18
need the	-18 12 -9
need to	-8 -21 20
needed	-18 8 -7
needed >	3 12 -16
needed _ >	-25 6 -4
needed to	-22 -8 9
needed you	-18 -12 13
needs	17 -12 -18
neighbour	14 1 -19
neighbours	-18 7 -3
neighbours _ >	-13 25 -27
nervous	-19 17 -16
nervous _ and	-8 16 -13
nervous about	-12 14 -17
never	-33 -3 17
never _ >	-15 -6 10
never _ a	9 7 -21
never _ for	-14 -1 9
never _ i	-14 3 -1
never _ thank	-18 4 3
never _ this	-25 17 -6
never _ when	-18 -12 13
never _ you	-27 8 -1
never once	-22 4 4
never really	-14 -8 13
never there	-18 -12 13
new	7 18 -28
new _ >	15 1 -16
news	-11 16 -16
next	3 12 -12
next _ >	-14 20 -23
next _ is	13 -15 -11
next _ the	16 -14 -14
nice	-5 -8 6
nice to	-2 -23 4
night	-21 23 -11
night >	-15 15 -14
night _ was	-15 13 -11
night and	-8 10 -12
nights	6 -11 -5
nights _ the	8 -6 -17
nights the	-18 -6 8
nine	3 7 -33
nine years	-2 7 -16
nineteen	8 -13 12
ninth	1 1 -12
ninth _ >	15 -16 -7
ninth of	15 -16 -7
no	3 -4 -7
no _ >	7 -8 -9
no _ answer	18 -17 -16
no _ any	19 -16 -18
no _ for	-14 18 -22
no _ i	-14 -10 13
no _ needed	13 -12 -12
no _ on	17 -16 -16
no _ the	-1 3 -19
no _ you	-20 19 -18
no idea	-22 -6 21
no phones	19 -20 -15
no right	-14 12 6
no to	-4 6 -23
no wonder	-23 2 14
nobody	2 -15 -3
normal	-21 -13 22
normal _ to	-16 -19 19
not	-27 -3 13
not >	-24 -12 17
not _ >	-17 2 4
not _ a	-12 -18 19
not _ about	-18 19 -19
not _ after	0 9 -17
not _ answer	19 -14 -19
not _ anyone	-24 -20 28
not _ at	-20 -10 12
not _ be	-15 -17 17
not _ because	-16 13 -13
not _ bothered	-11 -11 11
not _ criticism	-27 -2 27
not _ fault	-26 11 -6
not _ for	-19 22 -20
not _ had	-17 13 -13
not _ honest	-17 -5 16
not _ how	-22 14 -4
not _ i	-4 -17 14
not _ it	-19 6 11
not _ just	-20 -3 9
not _ know	12 4 -24
not _ looked	-15 -16 17
not _ me	-24 -30 30
not _ my	5 -16 4
not _ needed	-20 -22 22
not _ of	10 4 -24
not _ one	-16 -13 13
not _ out	-30 -10 15
not _ say	-1 9 -15
not _ single	-18 5 -2
not _ tell	-16 10 -4
not _ that	-19 -4 15
not _ the	-12 5 -5
not _ them	3 8 -10
not _ to	-10 18 -18
not _ up	-28 25 -13
not _ what	8 -13 -12
not _ when	-20 8 -7
not _ who	-6 -18 16
not _ wife	-10 -17 18
not _ with	-11 -3 6
not _ you	-40 8 4
not _ your	-13 4 -1
not a	-15 10 0
not apologise	-20 -10 11
not at	16 -19 -14
not be	-26 -17 25
not believe	-18 14 -11
not care	-12 -6 8
not commit	-14 -7 11
not even	-11 8 -5
not fair	-22 18 -16
not for	-13 -9 12
not get	-29 -8 27
not have	-12 9 -10
not honest	-15 14 -13
not know	0 -12 1
not like	-18 7 1
not listen	-28 1 1
not make	-16 9 -3
not my	-21 -23 23
not perfect	-13 -14 15
not pretend	-15 -16 15
not run	6 -16 5
not say	-16 15 -14
not tell	-17 -6 7
not the	-12 -18 18
not to	-26 11 -6
not with	-12 -19 19
not you	-14 -7 13
not your	-14 -1 2
note	3 -12 0
note >	-20 -4 7
notes	24 -10 -24
nothing	-9 -23 20
nothing >	-20 -3 5
nothing _ >	-14 -19 18
nothing _ i	-20 6 7
notice i	-38 9 13
noticed that	3 -1 -20
now	-14 -2 3
now >	-12 -13 12
now ?	20 -6 -20
now _ >	4 16 -23
now _ is	-15 -7 8
now _ you	-18 7 -3
now _ your	-20 -19 21
now how	-11 11 -10
now it	-15 -7 8
now on	-22 20 -11
number	16 -11 -16
nursery	-22 -4 6
nursery >	-20 1 1
of	-29 10 7
of _ >	-11 3 -1
of _ ?	-2 -27 4
of _ a	-15 -19 18
of _ about	-14 3 2
of _ and	-5 14 -26
of _ at	-23 3 10
of _ can	8 -20 3
of _ flood	5 -4 -16
of _ for	-8 -17 17
of _ friends	-27 0 6
of _ i	-19 17 -14
of _ is	-14 5 8
of _ it	-14 20 -20
of _ kept	-21 -2 10
of _ kids	-9 -18 11
of _ leave	-21 4 3
of _ month	-18 17 -11
of _ night	20 -18 -22
of _ on	-11 4 -1
of _ own	-8 16 -16
of _ quiet	-5 7 -17
of _ school	-9 12 -16
of _ so	-17 17 -14
of _ speak	16 -15 -19
of _ summer	-5 -12 6
of _ the	-19 -12 16
of _ was	-24 3 4
of _ were	18 -15 -15
of _ what	-18 8 -1
of _ with	-12 17 -17
of _ you	-31 3 8
of being	-15 20 -23
of it	-18 -4 14
of june	9 -5 -13
of me	-26 7 1
of my	-25 -2 11
of said	-14 -13 15
of that	19 -26 -11
of the	-25 20 -14
of them	-13 16 -19
of this	-6 -21 11
of us	5 -9 -8
of weekend	13 8 -24
of what	-20 22 -16
of you	-16 -20 13
of your	-20 2 0
of yours	-18 -4 6
off	-4 -1 1
off >	-25 6 11
off _ >	3 -17 9
off and	13 -5 -18
off the	-15 0 9
office	-25 0 3
office _ you	-16 -3 4
ok	12 -12 -14
ok _ i	15 4 -19
old	-13 4 -6
on	-3 7 -14
on >	-16 -3 1
on ?	14 -11 -14
on _ 22	15 -14 -16
on _ >	4 -14 -2
on _ and	13 -9 -32
on _ at	18 -6 -37
on _ back	-19 -14 15
on _ car	-9 11 -16
on _ day	0 13 -19
on _ first	-16 16 -12
on _ for	-18 18 -13
on _ friday	0 -28 2
on _ from	-1 13 -22
on _ i	-6 12 -14
on _ in	-14 7 2
on _ night	-8 21 -26
on _ ninth	1 1 -12
on _ of	8 -2 -23
on _ on	-28 22 -17
on _ own	-33 12 -9
on _ parenting	-21 19 -13
on _ same	2 1 -16
on _ since	-20 21 -15
on _ so	8 -16 4
on _ son	-17 -19 17
on _ street	12 -17 -7
on _ that	8 3 -18
on _ the	-13 3 1
on _ to	7 5 -20
on _ which	10 -5 -22
on _ your	-21 -3 11
on a	-10 4 3
on as	-9 16 -16
on friday	3 -2 -14
on it	10 -12 -2
on monday	10 -4 -15
on my	-10 -1 2
on nights	2 4 -16
on purpose	-26 -7 23
on sunday	-9 22 -18
on that	9 -1 -24
on the	0 -1 -9
on time	-14 5 5
on to	-5 12 -16
on tuesdays	-16 16 -13
on weekdays	20 -21 -16
on weekends	2 7 -21
on you	-33 27 -22
on your	-28 2 6
once	-43 -1 23
once >	-21 -16 18
once _ the	-9 7 -2
once _ you	-25 -4 8
once i	-17 6 -4
once you	-18 -11 18
one	-8 -13 9
one >	-3 22 -30
one _ >	1 -29 14
one _ ?	-27 -14 27
one _ and	26 -24 -21
one _ in	-6 11 -22
one _ one	21 -7 -22
one _ out	-22 -14 15
one _ the	13 -2 -40
one _ to	-13 -15 16
one _ up	7 -16 2
one _ us	2 -12 -1
one _ will	-18 -17 18
one _ would	-16 7 1
one _ you	-12 5 -3
one _ your	-16 -8 9
one day	-15 -11 13
one do	19 -5 -20
one of	-20 8 0
one question	7 -4 -19
one to	-25 -12 17
one who	-34 9 -1
ones	-14 17 -19
only	-29 -19 28
only >	15 -10 -16
only _ about	-18 -9 16
only _ for	-11 -13 13
only _ in	-12 -18 16
only _ the	-16 -23 23
only _ to	-17 6 -6
only _ you	-24 -18 21
only mistake	-16 -13 14
only one	-11 -16 15
open	-36 15 -8
open >	-20 2 1
open _ >	-9 10 -15
open _ i	-24 1 3
opened	-3 0 -6
opened _ you	-8 -16 14
opened the	-8 19 -20
opened up	-8 -16 14
operation	21 -20 -25
opinion	-29 24 -23
or	25 -20 -20
or _ i	0 -15 1
or _ that	14 -8 -15
or _ the	-6 8 -16
order	-17 10 -2
order >	-7 11 -16
other	-3 -15 12
other _ >	6 -13 5
other _ and	-17 19 -20
otherwise	-21 11 8
ought	-31 4 0
ought _ apologise	-18 -14 18
ought _ have	-33 11 -6
ought to	-31 4 0
our	-8 10 -8
our _ >	-31 5 9
our _ and	-22 19 -11
our _ of	15 -9 -15
our _ on	22 -22 -20
our _ out	15 -9 -15
our _ to	-19 17 -15
our anniversary	-1 7 -16
our daughter	-16 17 -16
our evenings	-19 1 3
our son	-23 9 0
out	-14 -3 8
out >	9 -11 -8
out _ >	-2 19 -26
out _ a	-19 -7 10
out _ i	-14 15 -12
out _ in	-14 16 -15
out _ it	12 9 -22
out _ me	-25 2 0
out _ ninth	15 -16 -7
out _ the	-12 -11 13
out _ you	-19 2 4
out from	-19 8 -3
out of	-25 1 6
out on	3 -8 -5
outside	-6 11 -29
outside >	-6 7 -19
outside _ is	13 -2 -13
outside _ it	13 -2 -13
outside if	13 -2 -13
over	-27 4 7
over _ >	-25 19 -15
over _ and	-15 -15 17
over _ at	-9 21 -22
over _ before	-16 19 -14
over a	-24 9 -6
over your	-14 25 -25
overlook	-18 -20 20
overlook the	-18 -20 20
owe	-23 18 -6
owe _ an	-23 15 -1
owe you	-14 17 -19
own	-29 -9 16
own >	-18 0 2
own _ >	-8 0 3
own _ and	-24 -10 11
own _ the	-17 15 -14
own _ you	-20 -3 3
own children	-14 -8 10
own head	-7 13 -20
own my	-19 -14 15
owned	-20 -12 17
packed	-22 22 -19
packed for	-18 18 -17
paid	-16 -16 12
paid _ >	13 -10 -18
paid _ half	-8 8 -18
paid for	-26 -14 22
paid the	2 1 -28
papers	9 -10 -10
parent	-13 -1 4
parent >	-8 -16 16
parenting	-21 19 -13
parents	8 2 -17
parents _ >	-3 8 -11
parents _ a	7 -11 12
parents _ i	14 -12 -15
parents and	13 -13 -12
park	6 -1 -32
park >	5 7 -16
parking	-6 14 -21
part	-8 5 -2
part _ that	7 2 -16
part _ the	-1 7 -19
part _ you	0 -18 4
part in	-16 8 5
part of	5 -20 -2
part was	-17 10 0
partner	-22 -7 12
party	-3 1 -13
party >	-6 12 -18
party _ >	4 -19 1
pass	-17 20 -25
passports	-10 15 -16
past	-1 11 -16
past _ >	9 -10 -6
patience	0 10 -17
patient	-22 -23 23
pay	-40 21 7
pay _ >	-21 -7 10
pay _ back	-21 19 -15
pay _ four	-13 12 -5
pay _ the	-32 28 -8
pay back	-18 14 -6
pay for	-26 9 10
pay you	-21 19 -15
people	-33 23 1
people >	-19 18 -16
people _ >	-19 8 -2
perfect	-9 -24 20
perfect _ >	-24 -20 21
perhaps	-14 -13 15
person	-21 -14 23
person >	-23 -20 21
person _ >	-13 -14 15
person _ you	-9 13 -21
phone	-10 -1 0
phone >	-15 -12 13
phone _ i	-9 12 -15
phone _ in	-13 9 -7
phone _ the	-27 9 -1
phone at	-15 17 -21
phone in	2 -10 4
phone that	16 3 -20
phone twice	-13 9 -7
phones	11 -21 -8
phones _ the	18 -18 -13
photo	4 5 -14
photo of	4 0 -18
photos	-20 18 -16
pick	11 -4 -25
pick _ up	15 -13 -19
pick you	10 -8 -16
picked	-24 7 3
picked the	-20 4 5
plan _ >	-17 13 6
planned the	-5 10 -16
planning	-22 18 -17
plans	-12 15 -21
play	-21 -25 22
point	9 -16 10
poisoned	-24 -10 23
poor	-15 16 -18
post	9 -29 -7
pounds	-19 18 -14
prefer	24 -16 -23
prefer _ >	17 -16 -15
pressed	-24 12 -9
pressure	-17 5 2
pretend	-15 -16 15
pretended	-23 11 -7
pride	-29 20 -13
pride >	-26 10 -6
private	-20 18 -18
problem	-24 -7 13
promise	-17 0 12
promise _ the	-14 17 -17
promise about	-9 10 -20
promised	-12 13 -18
promised to	-11 12 -15
promotion	-10 12 -16
proud	-29 9 -3
proud _ say	-17 4 -3
proud _ sorry	-16 1 0
proud _ you	-15 15 0
proud of	-15 13 0
proud to	-21 3 0
pub	-21 16 10
pulled	-14 12 -5
pulled away	-14 12 -5
purpose	-26 -7 23
purpose >	-26 -7 23
pushed	-14 11 -7
pushed _ >	-14 9 -8
pushed for	-20 14 -13
put	-9 12 -9
put _ ?	-16 -10 16
put _ a	-12 13 -13
put _ and	-15 13 -12
put _ before	-17 5 8
put _ first	-15 5 14
put _ friends	-17 -18 18
put _ in	8 -3 -21
put _ of	8 10 -20
put _ on	-19 15 -8
put _ phones	14 -11 -9
put _ the	-15 18 -16
put _ through	-12 13 -2
put _ tracker	-8 16 -15
put _ with	-17 -14 16
put a	-22 21 -18
put it	-16 14 -10
put my	7 0 -13
put the	19 -11 -20
put up	-17 -14 16
put your	-22 -23 23
putting	-25 -4 8
putting _ with	-17 -17 17
putting up	-17 -17 17
questions	13 -12 -20
questions >	12 -10 -19
quiet	-7 4 -6
quiet _ at	-5 5 -17
quiet _ days	-10 12 -25
quiet _ the	-9 2 -1
quiet for	-16 16 -14
quiet in	-17 15 -13
raining	12 -10 -23
raised	-2 -5 2
raised _ as	-13 -19 19
raised _ in	-8 18 -17
raised _ voice	-11 2 -1
raised my	-15 -2 3
ran	-10 0 5
ran our	-15 3 9
rather	2 11 -13
rather _ in	-21 18 -12
rather _ right	-18 -6 15
rather be	-18 -6 15
reach	-18 -11 12
reach out	-18 -11 12
read	11 3 -17
read _ >	-9 18 -19
read _ messages	-25 23 -20
read _ on	-20 12 -8
read the	2 -16 8
read your	-20 13 -9
reading	2 7 -14
real	-24 6 11
realise i	-17 15 -15
realise that	-18 -6 7
really	-18 0 9
really _ >	-14 -8 13
reason	-19 5 12
reason _ >	0 9 -18
reason i	-13 -15 13
red	15 -11 -23
red coat	15 -11 -23
refused	-29 7 24
refused i	-11 15 -15
regret	-13 1 1
relationship	-24 -9 11
relationship _ back	-19 -14 15
relationship _ my	-19 -14 15
relationship on	-19 -14 15
relationships	-16 -18 17
remember	-15 -11 15
remember _ evening	20 -10 -20
remember _ that	13 -5 -14
remember about	17 -9 -17
rent	6 -12 -9
replace	-29 29 -21
replace the	-29 29 -21
reply	-11 19 -25
respect	-16 -16 17
responsibility	-22 2 4
responsibility _ the	-20 9 -1
responsibility for	-22 2 4
responsible	-22 13 -9
responsible for	-22 17 -15
rest	-26 -11 16
return	-24 3 11
right	3 -5 -6
right >	12 -1 -26
right _ >	-5 -13 5
right _ be	-16 4 6
right _ i	-20 11 -7
right _ the	-17 18 -16
right than	-18 -6 15
right to	-5 -7 11
ring	-20 -6 8
ring _ on	-28 16 11
ring the	-22 -8 18
ringing	-17 21 -18
rolled	-16 18 -20
rolled _ eyes	-7 13 -17
rolled _ when	-11 20 -16
rolled my	-7 13 -17
room	5 3 -36
room >	7 4 -22
room for	-5 10 -22
round	-8 -9 9
round the	13 6 -25
row	-12 11 -12
row >	-9 13 -16
rude	-16 16 -14
rude to	-17 17 -16
ruin	-16 -6 13
ruined	-9 -7 9
ruined _ >	-16 -1 8
ruined _ birthday	-20 6 -2
rule	17 -12 -17
rules	-5 14 -17
run	7 -27 8
run _ >	-2 -16 8
rung	-13 -16 14
rung _ >	-13 -16 14
runs	-2 -16 -1
sad	-28 22 -19
sad _ garden	-6 11 -15
sad _ the	-16 19 -20
sad about	-6 11 -15
said	-13 5 -5
said _ >	-20 2 2
said _ fine	-10 13 -15
said _ for	-15 15 -12
said _ rather	13 -16 -12
said _ that	-9 -16 7
said _ the	-1 13 -15
said _ things	-7 -17 8
said _ to	-16 -9 8
said _ was	6 16 -15
said _ wedding	-11 15 -24
said _ would	4 -4 -15
said _ you	-13 14 -16
said _ your	-5 10 -16
said at	-12 16 -27
said i	-20 26 -29
said it	-25 13 -7
said nothing	-11 13 -14
said sorry	-15 -15 16
said we	18 -11 -15
said yes	-22 -7 8
saint	-13 -18 19
same	14 -11 -13
same _ as	18 -19 -14
same _ i	16 -16 -16
same _ that	16 -16 -16
same _ the	20 -21 -14
sarah	-14 15 -14
sat	-4 -13 8
sat in	-4 7 -16
sat on	-11 -10 10
saturday	-13 17 -25
saturday >	-9 11 -18
saw	-11 14 -13
say	-2 -4 -6
say >	-3 -17 8
say _ >	-18 -16 14
say _ for	1 -1 -18
say _ need	-15 19 -20
say _ the	10 -14 4
say _ to	22 -20 -20
say _ you	-7 -19 16
say i	-27 19 -16
say it	-12 9 -4
say so	7 1 -14
say sorry	-23 8 -8
say thank	-7 -19 16
say that	-19 -14 20
saying	-23 12 1
saying _ >	-21 16 -14
saying _ to	-4 8 -21
saying that	-12 -22 20
says _ days	-6 7 -12
scan	-25 16 -6
scan _ i	-20 16 -16
scan and	-19 4 3
scared	-19 25 -26
scared _ >	-16 17 -17
scared _ and	-9 19 -20
scared of	-12 22 -22
scared when	-17 15 -13
scared you	-16 17 -17
school	-10 -8 8
school >	10 -17 11
school _ >	-2 3 -15
school _ on	13 -8 -18
school and	13 3 -9
school play	-10 -22 12
school runs	-15 -6 6
score	-8 18 -18
seat	3 3 -17
second	-14 14 -14
second _ >	0 15 -23
secret	-31 31 -24
see	-1 10 -13
see _ >	8 -26 -5
see _ being	-12 16 -16
see _ hurt	-6 -19 13
see _ i	-6 -19 13
see _ my	-15 17 -17
see _ to	15 -8 -16
see _ way	15 -6 -17
see _ were	-22 -5 7
see _ you	-34 -12 15
see how	-17 -3 4
see that	-11 2 1
see the	-1 18 -23
see you	11 1 -17
seeing	-17 18 -18
seeing _ counsellor	-10 12 -15
seeing a	-10 12 -15
seen	-16 18 -19
seen the	-14 12 -12
selfish	-31 -8 11
selfish >	-27 -8 10
send	-3 13 -21
send _ the	8 14 -24
send the	3 8 -24
sent	16 -16 -18
sentence	-18 18 -17
separate	16 -8 -26
september	12 6 -26
september >	22 -20 -20
sessions	-17 16 -13
sessions _ >	-2 18 -22
set a	-1 10 -26
settled	-12 12 -13
seven	17 -13 -22
seven >	14 -14 -12
shall	14 -5 -15
shall we	20 -8 -18
share	-4 -21 17
shared	-5 8 -19
she	-6 14 -16
she _ your	-17 14 -13
she is	8 2 -18
shifts	-12 15 -22
shifts >	-14 14 -14
shoes	-6 9 -23
shop	6 -4 -19
short	2 9 -15
short _ you	-24 15 -13
short with	-24 15 -13
should	-25 7 -1
should _ >	-18 16 -13
should _ have	-15 11 -10
should _ it	-1 13 -20
should _ me	-19 -28 23
should _ said	-17 -10 11
should _ the	2 -14 8
should _ told	-28 13 -6
should _ you	-25 7 -5
should be	-20 -28 22
should have	-35 6 0
should not	-16 7 -7
should of	-14 18 -20
shout	-14 -12 14
shouted	-9 1 2
shouted _ you	-13 -7 8
shouting	-12 1 4
show	-17 -13 14
showing	-20 -14 21
shrug	-21 4 0
shut	-20 -7 9
shy	-19 6 7
sick	-23 7 -1
side	7 -9 -7
side >	-7 -18 8
side _ >	15 -20 -4
signed	9 -10 -10
signed _ >	-15 10 2
signed _ for	-2 4 -16
signed _ the	12 -9 -24
signed the	17 -17 -13
signed up	-2 4 -16
silence	-21 17 -4
silent	-1 18 -22
since	-42 2 14
since _ >	-32 4 11
since _ i	-18 18 -16
since _ not	-18 -25 25
since the	-13 10 -5
since you	-16 -26 22
single	-37 12 -6
single _ >	-21 1 2
single _ your	-11 17 -17
sister	9 1 -21
sister >	-26 20 -17
sister _ that	-14 17 -16
sister _ the	21 -17 -21
sit	-18 9 -2
sit _ if	13 -2 -13
sit _ it	13 -2 -13
sit outside	13 -2 -13
sitting	-6 -24 15
six	-6 14 -17
six >	18 -19 -13
six weeks	5 9 -19
slammed	-14 15 -16
slamming _ door	-11 15 -20
slamming the	-11 15 -20
sleep	-23 0 22
slowly	-18 2 6
slowly _ that	-18 2 6
snapped	-21 5 5
sneaking	-13 11 -11
snow	3 -2 -14
so	-10 1 1
so >	6 2 -14
so _ >	-37 -11 18
so _ am	-14 -5 9
so _ being	-17 18 -18
so _ can	-23 5 8
so _ could	-6 -19 10
so _ did	-13 13 -13
so _ do	7 6 -25
so _ have	1 10 -30
so _ i	-6 20 -29
so _ is	0 -22 11
so _ it	-15 -16 17
so _ my	-18 13 -10
so _ not	-10 2 -3
so _ take	-16 12 -9
so _ that	3 10 -15
so _ the	-21 1 8
so _ to	-4 -14 8
so _ will	13 -16 -2
so _ would	-8 15 -15
so _ you	-35 -3 6
so cold	-16 -1 16
so far	-25 19 -14
so hard	-17 3 13
so i	-39 11 4
so much	-22 -9 12
so selfish	-19 -13 13
so that	-7 20 -29
so the	7 3 -17
so we	27 -26 -26
so you	-1 -15 8
sofa	-6 8 -18
sold	14 -8 -28
sold the	-1 7 -21
solicitor	6 -14 -3
some	-21 -22 27
some >	-11 -20 20
some _ us	-14 -18 14
some of	-15 -21 19
somebody	-23 -23 25
somebody _ to	-23 -21 24
somebody else	-15 -14 16
someone	-26 -7 15
someone _ >	-15 -17 18
someone who	-20 -7 9
something	-11 -6 7
something you	16 -8 -16
somewhere	2 11 -14
somewhere _ second	-24 20 -13
somewhere _ the	-24 20 -13
son	-28 1 15
son _ >	-18 -22 19
son _ and	-16 13 1
sooner	-22 8 -5
sooner >	-22 8 -5
sorry	-39 7 11
sorry >	-15 7 -6
sorry _ >	-16 18 -12
sorry _ are	-24 1 3
sorry _ being	-8 -21 16
sorry _ forgot	-9 16 -16
sorry _ hurt	-11 -33 33
sorry _ i	-11 9 -6
sorry _ it	-12 -2 4
sorry _ not	-23 -22 22
sorry _ the	-18 -19 19
sorry _ took	-14 -13 13
sorry _ was	-11 -18 18
sorry _ you	-29 -5 10
sorry _ your	-8 19 -20
sorry for	-21 11 -4
sorry i	-10 14 -13
sorry if	-20 -7 15
sorry that	-11 -1 2
sorry you	-22 -24 24
sort	-16 -6 14
sort _ >	-16 13 10
sound	20 -7 -19
space	-26 0 4
space >	-26 0 4
spare	25 -21 -22
spare room	11 -12 -9
speak	-6 7 -15
speak _ like	-16 9 -3
speak _ me	-8 -14 11
speak _ you	-16 18 -18
speak to	-16 7 0
spending	-12 4 1
spent	-22 2 13
spent our	-14 14 -12
spent the	-15 16 -13
split	-3 8 -20
spoke	-17 20 -16
spoke _ in	-17 6 4
spoke _ me	-9 -20 12
spoke _ you	-9 13 -14
spoke to	-21 11 -5
spring	15 -6 -23
spring >	5 3 -14
stairs	13 -11 0
start	5 2 -19
start ?	21 -4 -21
start _ >	-5 10 -19
start to	-11 13 -19
started	-9 4 -3
started _ >	-4 8 -19
started _ in	7 -18 -6
started _ the	1 -17 2
starting	8 -3 -18
starting _ >	8 -3 -18
starts	20 -20 -19
statement	11 -6 -20
statements	-19 -7 10
stay	-16 17 -18
stayed	18 -14 -15
stayed _ you	-17 -16 16
stayed in	15 -11 -19
stayed with	12 -10 -14
steps	-18 -18 18
still	-12 16 -26
still _ >	-20 22 -11
still _ i	4 -2 -14
still be	-16 -13 16
stood	-16 12 -7
stop	1 -21 5
stop _ >	24 -25 2
stopped	-32 24 -10
stopped _ >	-23 14 -8
stopped _ in	-19 16 -11
stopped _ me	-15 12 -3
stopped _ to	1 9 -21
stopped _ you	-14 5 -4
stopped going	1 16 -19
storage	-6 7 -17
storage unit	-6 7 -17
straight	-1 18 -27
street	12 -17 -7
stuff	-9 -2 5
subject	-16 16 -15
suggest	20 -20 -21
suit	4 -20 -3
suit you	11 -17 -10
suits	4 6 -28
sulking	-28 21 -6
sulking >	-20 21 -20
summer	13 -18 -5
summer >	-1 -18 12
summer ?	16 -9 -16
summer _ >	16 -8 -24
sunday	-4 22 -31
sunday >	-7 21 -19
sunday _ >	10 5 -20
sundays	-29 33 -31
support	-10 -15 13
support _ home	-10 -15 13
support at	-10 -15 13
suppose	-27 -20 26
suppose _ is	-17 -14 17
sure	-19 -8 11
surprise	-17 -17 17
surprise you	-17 -17 17
swanned	-24 -4 5
switch	1 5 -16
swore	-19 -6 17
swore on	-19 -6 17
table	5 -6 -13
table _ and	-13 14 -17
take	5 -10 1
take _ >	6 -13 -6
take _ for	-22 2 4
take _ the	-19 2 4
take responsibility	-17 23 -35
take your	8 2 -17
takes	-22 -14 19
takes _ and	-19 -12 16
takes two	-19 -15 18
talk	13 3 -25
talk >	-17 9 2
talk _ >	-19 7 6
talk _ the	14 -6 -23
talk about	3 -4 -7
talk at	18 -10 -17
talk on	10 -17 -6
talked	-3 9 -15
talked _ your	-11 20 -20
talked about	8 3 -11
talking	4 -10 5
talking about	-17 16 -15
tea	7 -2 -24
tea _ >	-5 9 -18
tell	5 12 -25
tell _ >	-23 17 -8
tell _ grandparents	12 -10 -26
tell _ i	4 10 -17
tell _ if	11 -18 -10
tell _ myself	-22 17 -8
tell _ truth	-14 -15 19
tell _ you	7 -20 0
tell her	-18 10 0
tell me	14 -11 -24
tell the	-1 7 -21
tell you	-18 -9 11
telling	0 13 -17
telling _ >	0 18 -23
telling me	7 12 -22
temper	-26 3 3
temper >	-18 -4 6
temper _ i	-14 19 -20
temper _ would	-15 -12 16
temper _ you	-21 1 3
temper and	-18 17 -2
ten	3 -2 -23
ten _ >	-7 9 -25
ten minutes	-5 7 -20
tennis	-18 17 -15
tent	19 -20 -17
term	3 0 -17
term >	5 -3 -17
text _ >	-16 14 2
texting	-21 18 -16
than	-5 8 -5
than _ >	-1 -17 5
than _ so	-18 17 -17
than _ to	2 12 -16
than i	11 17 -22
than you	-19 -7 11
thank	16 -11 -13
thank _ >	2 -13 0
thank _ finally	-26 -6 21
thank _ for	14 -6 -14
thank _ telling	14 -16 -14
thank _ the	7 5 -23
thank you	16 -11 -13
thanks	8 -29 2
thanks _ the	21 -22 -15
thanks _ you	-21 -17 20
thanks for	37 -25 -40
thanks to	-21 -17 20
that	-9 1 -3
that >	-17 3 3
that ?	10 -11 -9
that _ >	-13 3 -1
that _ ?	16 -13 -18
that _ a	-19 27 -29
that _ are	-15 -21 20
that _ decided	-17 16 -12
that _ do	-2 8 -13
that _ fault	-25 11 -7
that _ for	10 -4 -13
that _ from	-2 10 -19
that _ had	-25 -12 14
that _ have	14 -13 -13
that _ hurt	-10 -7 6
that _ i	-14 16 -16
that _ in	-27 17 -1
that _ is	4 1 -22
that _ it	-8 -11 6
that _ jokes	-18 14 -12
that _ lied	-11 -11 11
that _ like	1 5 -19
that _ made	7 -15 -6
that _ me	5 7 -12
that _ missed	-24 22 -12
that _ moods	-20 9 -7
that _ my	-11 6 -7
that _ not	-13 -4 6
that _ nothing	-6 28 -31
that _ of	-24 -1 12
that _ on	-28 0 4
that _ only	6 -18 -5
that _ said	-18 0 3
that _ the	-5 -3 9
that _ to	-31 11 2
that _ us	-18 -9 13
that _ was	-13 -16 12
that _ were	-32 -8 12
that _ when	-17 2 7
that _ would	-23 11 -9
that _ year	5 -5 -14
that _ you	-3 -10 2
that _ your	-25 18 -11
that about	-16 -7 10
that ended	-16 -12 14
that evening	7 -15 5
that got	-20 19 -17
that house	-23 -13 18
that i	2 4 -9
that is	-13 5 0
that kitchen	-17 4 3
that my	-27 22 -21
that night	-17 16 -9
that spring	12 -18 -8
that summer	9 -16 -4
that table	7 3 -16
that the	4 -7 -3
that was	-2 19 -41
that way	-14 -13 13
that week	15 6 -24
that winter	16 -11 -18
that would	-23 -12 15
that year	18 -11 -25
that you	-20 -14 18
that your	-17 -9 17
the	-7 10 -10
the 22	15 -14 -16
the 3	17 -17 -12
the _ >	-4 -9 -2
the _ ?	4 -32 -2
the _ a	-26 12 13
the _ about	-14 25 -32
the _ again	-17 -7 13
the _ all	15 -14 -25
the _ an	-16 7 2
the _ and	-6 13 -19
the _ app	-7 14 -17
the _ april	16 -17 -10
the _ are	6 -12 -6
the _ as	-19 14 1
the _ at	9 -5 -15
the _ august	-12 17 -17
the _ back	-8 21 -29
the _ be	10 -16 -5
the _ because	-27 -13 13
the _ before	-18 -1 8
the _ bill	-12 19 -25
the _ both	18 -18 -16
the _ but	-15 -22 22
the _ by	-11 23 -31
the _ calls	-11 9 -8
the _ can	-9 -12 5
the _ card	-20 15 -11
the _ christmas	-3 7 -21
the _ come	17 5 -25
the _ costs	7 3 -18
the _ day	-20 6 0
the _ do	-15 -3 8
the _ down	8 -23 2
the _ each	16 -17 -13
the _ for	-27 29 -15
the _ four	-7 -16 7
the _ from	9 -5 -13
the _ front	-13 19 -27
the _ fund	-22 20 -12
the _ gave	8 3 -23
the _ got	-20 8 -3
the _ had	2 4 -16
the _ half	10 -8 -27
the _ hard	-18 18 -15
the _ has	13 -18 -8
the _ house	-13 18 -18
the _ hundred	-24 -2 7
the _ i	-14 10 -6
the _ if	-11 -24 20
the _ in	2 1 -11
the _ instead	-15 20 -16
the _ is	12 -8 -25
the _ it	-17 -11 14
the _ june	9 -5 -13
the _ just	-17 -10 10
the _ late	-15 13 -10
the _ left	-13 14 -14
the _ let	-9 15 -22
the _ like	-13 18 -20
the _ made	1 5 -23
the _ march	2 0 -23
the _ may	5 -1 -14
the _ mine	-22 23 -30
the _ month	5 4 -15
the _ mother	0 -19 13
the _ moved	-14 18 -17
the _ my	-17 0 10
the _ myself	-22 17 -8
the _ needs	-3 -18 5
the _ nine	8 -1 -16
the _ not	-9 -17 11
the _ nursery	-20 1 1
the _ of	10 -4 -20
the _ offer	-17 18 -18
the _ on	-8 11 -14
the _ one	-3 -8 6
the _ ones	-18 18 -17
the _ only	-3 -13 4
the _ open	-5 6 -14
the _ out	22 -20 -20
the _ papers	3 3 -23
the _ park	-10 13 -19
the _ party	-18 -15 18
the _ play	-4 -16 12
the _ put	-11 17 -17
the _ room	20 -20 -17
the _ runs	-2 -16 -1
the _ says	12 -7 -14
the _ seat	3 3 -17
the _ see	-12 -23 17
the _ sent	16 -16 -18
the _ shop	9 -8 -18
the _ since	-9 11 -11
the _ six	6 2 -14
the _ so	-6 4 -4
the _ spoke	-17 4 2
the _ started	2 4 -23
the _ statements	-19 -7 10
the _ still	4 -1 -23
the _ stuff	0 3 -19
the _ ten	-13 14 -17
the _ than	-24 3 6
the _ that	-8 8 -6
the _ the	-6 5 -13
the _ this	-17 16 -9
the _ through	-24 12 -10
the _ time	-16 -2 6
the _ to	-3 8 -15
the _ told	9 -4 -16
the _ unit	-6 7 -17
the _ until	14 -14 -17
the _ up	-20 22 -22
the _ us	21 -17 -28
the _ was	-10 6 -15
the _ we	-1 -9 1
the _ wedding	-19 -12 13
the _ week	20 -18 -18
the _ weeks	-3 16 -20
the _ went	3 -1 -16
the _ were	6 -16 2
the _ when	9 5 -19
the _ which	5 7 -26
the _ while	-10 -7 10
the _ whitby	12 -9 -16
the _ who	-38 8 1
the _ will	15 -7 -16
the _ with	-6 -3 0
the _ without	-21 20 -16
the _ would	-6 -5 7
the _ year	6 1 -15
the _ you	-15 -19 22
the _ your	-2 -1 -6
the _ yourself	6 4 -19
the adoption	9 -6 -21
the affair	-14 7 -12
the airport	9 -3 -12
the allotment	-17 16 -15
the anger	-16 16 -12
the baby	-3 5 -8
the bench	15 -18 -11
the bike	-17 19 -23
the bin	-15 -11 14
the bins	9 1 -20
the blame	-18 -15 16
the blue	13 -8 -27
the boat	-21 17 -14
the boiler	-1 4 -12
the boxes	20 -21 -19
the broken	-14 15 -21
the car	1 6 -19
the chair	-12 16 -17
the children	-13 -3 2
the clinic	11 -5 -17
the counsellor	-1 -26 3
the credit	-16 16 -12
the day	-17 7 2
the debt	-17 10 -1
the deposit	-9 11 -12
the dog	0 -4 -3
the door	-14 19 -36
the drawer	4 3 -16
the drink	-18 -9 16
the end	-8 4 -5
the evening	-12 13 -20
the first	-3 0 -1
the flood	5 -4 -16
the four	-13 12 -5
the fun	-20 7 5
the garage	11 -9 -25
the garden	-13 -3 8
the girls	5 2 -16
the good	-15 24 -26
the grandparents	12 -10 -26
the hall	-14 13 -9
the hardest	13 -8 -14
the heating	15 -15 -18
the hen	-17 18 -19
the holiday	3 1 -18
the insurance	0 6 -32
the job	-10 2 -7
the keys	12 -8 -20
the kids	-10 -2 3
the kitchen	7 -5 -14
the last	-18 15 -11
the letter	15 -14 -11
the letters	-18 -9 9
the library	6 -6 -15
the loan	7 -14 5
the marriage	-19 -2 3
the meeting	18 -18 -10
the middle	-3 14 -19
the minute	-20 0 11
the money	-33 0 13
the month	-4 6 -22
the mortgage	-18 -7 8
the move	2 4 -7
the neighbours	-18 7 -3
the news	-9 18 -20
the next	13 -11 -14
the night	1 6 -22
the nights	-18 -6 8
the ninth	1 1 -12
the offer	-7 -16 7
the office	-21 -6 9
the one	-5 -3 2
the only	-18 -19 19
the other	-1 -10 -1
the park	13 -10 -23
the party	8 2 -30
the phone	6 -8 -4
the photos	-20 18 -16
the promotion	-10 12 -16
the pub	-21 16 10
the reason	-19 -3 17
the redundancy	2 5 -16
the rent	9 -19 -2
the rest	-26 -11 16
the ring	-25 -7 10
the room	-17 17 -12
the row	-16 8 -4
the same	16 -12 -13
the scan	-25 16 -6
the school	-8 3 -9
the second	-18 6 -4
the smoking	-16 18 -16
the sofa	-6 8 -18
the spare	26 -23 -21
the spring	7 -2 -17
the stairs	13 -11 0
the start	8 7 -20
the statement	11 -6 -20
the storage	-6 7 -17
the subject	-16 15 -14
the summer	11 -13 -13
the sunday	6 1 -17
the table	-6 7 -23
the talk	11 -6 -17
the three	19 -16 -18
the time	10 7 -23
the times	-17 12 2
the trip	14 1 -29
the truth	-24 -2 12
the tuesday	18 -18 -16
the twins	20 -18 -20
the two	6 -4 -15
the van	3 2 -19
the vase	-22 7 8
the victim	-17 -25 20
the visa	-14 -13 13
the wasting	-12 16 -16
the wedding	-1 -8 1
the week	-1 -19 14
the whole	-14 13 -13
the window	24 -19 -24
the word	-12 8 -13
the wrong	-18 -6 7
the year	7 -17 10
their	-27 -11 22
their _ >	-21 -6 15
them	-23 26 -23
them >	-17 20 -20
them _ >	6 15 -27
them back	-13 19 -15
then	9 -8 -11
then >	15 -16 -14
then _ >	15 -9 -23
then _ about	-17 7 3
then _ you	-10 16 -17
then i	-13 19 -16
then the	22 -22 -12
then you	-15 -16 16
therapy	-12 16 -16
there	6 -20 6
there >	-11 10 4
there _ a	-15 -1 4
there _ have	11 -14 -2
there _ needed	-18 -12 13
there _ no	10 -15 10
there _ of	21 -17 -22
there _ only	-18 -16 18
there _ two	-6 -16 10
there _ want	14 -11 -13
there _ word	-7 -15 8
there _ would	16 -3 -17
there _ you	27 -14 -26
there anything	8 -7 -9
there is	6 -16 -7
there something	16 -8 -16
there was	-20 -13 15
there were	6 9 -25
there when	-23 -5 7
there with	0 -19 5
these	11 2 -25
they	-18 8 0
they _ >	-17 5 2
they are	-11 -4 7
they would	-10 19 -25
thing	-7 -8 6
thing _ >	5 -17 4
thing _ i	-7 8 -19
thing is	0 4 -20
things	-4 10 -17
things >	-1 8 -14
things _ i	-17 17 -16
things _ not	-21 -5 7
things _ the	1 2 -25
things that	-15 0 2
think	7 -22 6
think _ are	-13 -17 17
think _ is	-13 -7 13
think _ it	15 -16 -10
think about	11 -21 -4
think it	11 -8 -13
think you	-14 -18 17
thinking	5 -22 2
third _ >	-14 6 2
thirty	17 -14 -19
this	11 -12 -10
this >	0 3 -10
this ?	-17 -5 15
this _ >	0 -7 -1
this _ that	11 0 -17
this _ you	15 -7 -15
this family	-18 -6 8
this talk	2 -13 3
this week	-22 21 -13
those	-26 24 -16
those _ >	-14 4 3
those sundays	-16 20 -20
though	-27 -7 12
though _ a	-18 -13 14
though _ was	-14 -1 2
though _ would	-15 -1 2
thought	-17 24 -23
three	13 -11 -19
three _ and	8 -11 6
three months	-3 11 -21
three of	-5 6 -16
three times	-10 15 -18
threw	-16 -4 15
threw away	-14 -7 9
through	-14 9 -7
through _ >	-7 -15 9
through _ and	6 12 -19
through the	-8 17 -20
thursday	19 -9 -26
thursday >	16 -11 -19
thursdays	-20 20 -17
time	-3 4 -10
time >	6 -7 -9
time _ >	9 -24 -6
time _ a	-5 7 -17
time _ my	-20 12 -11
time _ opened	-8 -16 14
time _ own	-16 10 -7
time _ the	-18 2 10
time _ up	-26 -17 25
time it	-19 -5 6
time with	-17 12 -3
time you	-13 15 -19
times	-25 12 5
times >	19 -15 -21
times _ have	-19 -22 20
tinder	-16 -2 5
tired	-26 26 -25
tired >	-18 9 -7
tired _ >	-4 6 -15
tired and	-12 15 -16
tired you	-18 17 -16
to	-23 6 7
to >	-25 5 11
to _ >	-16 7 2
to _ ?	-5 -17 8
to _ a	-16 -11 14
to _ about	17 -5 -28
to _ after	-26 0 4
to _ and	1 -10 0
to _ anything	-5 8 -18
to _ at	-21 11 -7
to _ back	-24 17 -5
to _ being	-19 -7 8
to _ better	-20 18 -17
to _ children	2 -1 -21
to _ different	17 -11 -22
to _ dinners	-13 16 -15
to _ done	-19 -25 24
to _ early	-19 16 -12
to _ every	-19 16 -3
to _ first	5 -18 2
to _ for	-13 9 -8
to _ four	6 -7 -13
to _ friends	-23 24 -21
to _ from	6 -14 1
to _ funeral	-11 -22 17
to _ group	-15 16 -17
to _ how	-16 -10 12
to _ i	-39 13 -3
to _ in	-5 0 2
to _ it	1 6 -12
to _ last	0 -15 11
to _ like	-18 -2 5
to _ me	-7 15 -18
to _ meeting	-19 15 -10
to _ messages	-16 21 -19
to _ money	-21 -14 16
to _ mother	-14 1 8
to _ my	-10 -3 2
to _ myself	-17 11 -8
to _ of	-20 8 -1
to _ on	-12 9 -8
to _ once	-16 5 -5
to _ one	-20 -8 16
to _ out	-31 -16 19
to _ over	-18 0 3
to _ parents	-4 11 -10
to _ phone	15 -16 -4
to _ right	-21 24 -24
to _ scan	-19 4 3
to _ sorry	-16 12 -14
to _ that	-34 -5 13
to _ the	-6 4 -5
to _ things	-19 -12 13
to _ time	15 -9 -16
to _ to	-21 17 -3
to _ today	16 -7 -18
to _ told	-21 2 0
to _ up	-15 8 3
to _ was	-22 3 0
to _ way	-20 -11 15
to _ when	-8 5 -4
to _ whole	-31 18 -11
to _ with	-11 0 -3
to _ without	-7 12 -14
to _ word	-16 -16 17
to _ you	2 -7 -6
to _ your	-11 -9 5
to _ yourself	-17 10 -5
to a	-25 22 -21
to admit	-21 -4 8
to answer	19 -18 -18
to apologise	-28 16 -11
to ask	-13 16 -8
to be	-18 -2 7
to bed	-2 12 -19
to being	-18 -9 9
to believe	-16 3 1
to both	15 -13 -18
to bring	-3 -17 9
to collect	-18 13 -8
to come	-16 -3 11
to cook	12 -3 -18
to counselling	-22 -14 16
to do	-9 -6 5
to end	-5 6 -17
to face	13 -23 -9
to feel	15 -14 -15
to go	12 -2 -13
to grow	-9 -14 11
to have	-13 10 -8
to hear	7 -3 -19
to it	3 -10 18
to keep	9 -17 -1
to know	9 3 -10
to leave	-25 -4 14
to let	-23 -12 14
to listen	-20 -6 13
to live	-20 4 -2
to make	-13 3 5
to me	-26 -6 20
to my	5 -12 -4
to myself	-13 19 -19
to overlook	-18 -20 20
to own	-23 -5 5
to pay	-27 17 1
to put	14 -12 -22
to read	5 10 -13
to replace	-20 20 -11
to ruin	-16 -6 13
to say	1 2 -10
to see	6 -6 -6
to sort	-16 13 10
to start	7 -16 4
to stay	-14 14 -14
to talk	14 -17 -11
to tell	-32 32 -21
to text	-18 18 -12
to the	-15 3 2
to think	0 8 -8
to this	10 -16 0
to trust	-17 -9 11
to understand	-24 12 -10
to whitby	12 -9 -16
to work	-28 -6 10
to write	-15 18 -16
to you	-23 9 -2
to your	-11 9 -9
today	26 -15 -31
today >	23 -13 -26
together	11 -7 -13
told	-3 9 -15
told _ >	11 -6 -10
told _ i	-18 6 -3
told _ it	-19 21 -21
told _ mum	5 -16 -4
told _ one	5 8 -21
told _ sooner	-16 9 -8
told _ the	1 -9 -1
told _ truth	-9 -18 17
told _ was	-11 14 -15
told _ you	4 -10 -3
told me	9 -9 -8
told mine	14 -16 -11
told my	-31 17 -12
told the	-2 7 -12
told you	-18 15 -9
told your	5 -3 -15
too	-4 0 -1
too _ >	0 -5 2
too _ for	-16 1 8
too _ say	-26 12 -7
too _ to	-33 16 -9
too long	-12 14 -13
too much	-8 -10 10
too proud	-21 3 0
took	-17 25 -21
took _ >	15 -20 -7
took _ for	-14 17 -19
took _ granted	-10 13 -15
took _ side	-18 4 -2
took _ that	-14 -13 13
took _ way	-14 -13 13
took it	8 -6 -14
took me	-18 17 -15
took my	-18 4 -2
took that	-11 16 -11
took you	-10 13 -15
took your	-19 20 -21
topic	20 -20 -20
topic is	17 -15 -14
topics	17 -15 -20
tracker	-8 16 -15
train	13 -13 -14
train _ at	13 -13 -14
treat	-21 -13 21
treat _ like	-21 -13 21
treated	-21 13 -3
treated _ >	-9 -15 12
treated _ as	-20 13 -12
treated _ like	-16 9 -6
treated _ worries	-10 18 -18
treated me	-13 -20 15
treated your	-16 17 -16
treatment	-16 21 -23
tried	-23 -21 25
tried >	-18 -11 18
trip	14 1 -29
trip >	1 3 -15
true	10 7 -15
trust	-23 -7 10
trust _ >	-13 -1 3
trust anyone	-17 -6 17
trusting	-26 -23 25
trusting _ >	-8 -12 11
trusting you	-20 -15 17
truth	-24 -1 11
truth >	-14 -24 22
truth _ >	-14 -7 12
trying	-14 1 0
tuesday	22 -19 -25
tuesday >	11 -9 -20
tuesdays	-16 17 -17
turn	11 -9 -8
turn >	-19 -8 9
turned	-20 4 -2
turned _ >	-11 -22 22
turned up	-11 -22 22
turns	4 -16 1
twenty	9 -1 -19
twenty _ i	18 -15 -18
twice	14 13 -23
twice >	-20 18 -17
twice _ and	11 -4 -17
twice in	11 -4 -17
twins	20 -18 -20
two	0 2 -11
two _ >	2 2 -14
two _ and	-12 -7 9
two _ one	1 -14 3
two and	-17 -13 16
two years	-13 13 -13
uncle	-1 15 -21
under	-21 -16 19
understand	1 8 -10
understand _ that	-13 4 2
understand that	-27 21 -20
understand what	-26 -1 10
understood	10 -11 -9
understood _ ?	16 -10 -17
understood you	19 -19 -19
unit	-6 7 -17
unkind	-12 17 -19
until	8 -14 1
until _ >	14 -16 -5
until i	-23 -16 18
until the	-2 5 -18
up	-37 16 9
up >	-23 -8 19
up _ >	-21 12 -4
up _ and	-13 23 -22
up _ for	-18 -16 16
up _ it	-25 -29 28
up _ left	-18 14 -13
up _ like	-8 -16 16
up _ the	-8 -8 9
up _ you	-13 4 0
up and	-20 7 -1
up at	2 7 -20
up for	0 9 -17
up old	-20 6 6
up on	-1 9 -14
up to	-10 -3 8
up with	-26 -23 24
up you	-8 -16 14
upset	-13 -3 8
upstairs	0 8 -16
upstairs >	-20 17 -10
us	2 -23 5
us >	-26 6 13
us _ >	-16 -3 13
us _ a	12 -7 -17
us _ about	1 -19 2
us _ it	-10 -24 11
us _ money	20 -11 -24
us _ that	17 -17 -16
us _ the	10 -8 -13
us _ to	4 -17 2
us _ was	4 -19 8
us at	-8 9 -28
us had	7 -20 -4
us leave	13 -7 -17
us not	-1 -19 2
use	-6 -12 6
used	-23 -1 5
used _ i	-22 -17 17
used _ think	-16 -3 3
used _ to	-12 20 -22
used to	6 6 -16
used your	-19 23 -23
using	-19 11 -7
using _ >	-17 6 2
usual	-16 -12 15
usual _ am	-16 -12 15
usual _ the	-16 -12 15
usual i	-16 -12 15
van	-1 9 -26
vase	-22 7 8
version	-24 -12 22
version >	-25 -11 22
vet	-20 20 -15
victim	-17 -25 20
victim >	-17 -25 20
visa	-12 -15 15
visa >	-14 -13 13
visa _ i	-11 15 -15
visa _ refused	-11 15 -15
visa was	-11 15 -15
voice	-29 19 -13
voice _ front	-8 18 -17
voice _ of	-8 18 -17
voice in	-8 18 -17
voices	3 13 -17
voices _ >	-19 12 -6
vows	-23 -18 23
vows >	-19 -16 20
wait	8 6 -12
waited	-18 19 -13
waiting	-24 8 -5
waiting for	-19 -19 20
walk	-12 0 -2
walked	-23 -5 10
walked _ >	-21 -14 16
walked out	-19 6 3
walking	-12 16 -17
want	2 8 -15
want >	10 -15 -9
want _ >	15 13 -22
want _ be	-9 11 -20
want _ own	-13 23 -25
want _ say	6 -6 -18
want _ that	-13 23 -25
want _ the	31 -18 -29
want _ to	2 -17 5
want a	-13 -17 13
want me	-1 -16 1
want to	6 11 -24
wanted	-16 11 -6
wanted >	-29 -1 6
wanted _ and	15 -19 3
wanted _ for	-23 3 8
wanted _ to	-18 8 2
wanted out	-16 -16 16
wanted the	3 -27 16
warm	9 -15 2
warned	-16 -13 16
warned me	-16 -13 16
was	-23 0 10
was >	-21 -6 11
was _ >	-11 3 -4
was _ a	-10 7 -7
was _ about	-28 20 -14
was _ an	-19 -2 4
was _ and	-16 -11 18
was _ at	13 -21 -8
was _ but	-19 -23 23
was _ doing	-23 19 -12
was _ enough	-16 -5 7
was _ fair	-22 18 -16
was _ fault	-25 9 -2
was _ first	-1 -18 15
was _ for	-2 -9 1
was _ good	-29 -20 22
was _ hard	11 0 -22
was _ hardest	13 -8 -14
was _ honest	-15 14 -13
was _ hospital	15 -19 -12
was _ i	-33 11 -5
was _ in	14 -14 -4
was _ is	-20 0 7
was _ just	-20 9 4
was _ lie	-8 18 -18
was _ like	15 -14 -16
was _ me	-19 9 -3
was _ mistake	-24 11 -8
was _ my	6 3 -14
was _ normal	-16 -19 19
was _ not	-25 0 3
was _ of	-7 -11 7
was _ on	9 -8 -17
was _ only	-11 -3 4
was _ out	-16 16 -15
was _ perfect	-13 -14 15
was _ phone	-17 15 -12
was _ proud	-12 23 -25
was _ quiet	-15 15 -16
was _ so	-22 8 4
was _ that	-22 12 -5
was _ the	3 -1 -10
was _ to	-9 -10 6
was _ up	-17 -10 11
was _ was	-20 -6 7
was _ we	18 -19 -15
was _ week	17 -13 -23
was _ when	12 -5 -17
was _ who	-25 24 -14
was _ wife	-28 -3 5
was _ winter	18 -15 -19
was _ with	-6 -11 11
was _ year	13 -12 -17
was _ you	-8 -7 5
was _ your	-9 -12 12
was a	-9 -23 23
was ashamed	-12 18 -16
was at	20 -27 -3
was away	7 -6 -16
was careless	-16 21 -25
was cold	12 -19 -5
was controlling	-24 -2 9
was cruel	-16 22 -23
was fine	-10 13 -15
was for	-24 26 -27
was going	-20 18 -5
was good	10 -14 -8
was hardly	-20 -8 8
was i	-17 5 6
was ill	-20 -3 5
was in	22 -19 -25
was it	-8 -13 12
was just	-12 16 -16
was late	-12 10 -7
was like	-18 -11 15
was me	-13 16 -17
was mine	-18 21 -16
was my	-14 33 -34
was never	-17 -4 6
was not	-19 11 -11
was on	-14 10 -5
was putting	-17 -17 17
was raining	12 -10 -23
was refused	-11 15 -15
was rude	-19 11 -9
was short	-24 15 -13
was so	-14 7 -6
was staying	7 -15 -3
was still	-5 10 -21
was the	7 1 -25
was too	-14 16 -15
was trusting	-20 -15 17
was unkind	-12 17 -19
was wrong	-25 4 1
was you	-14 -19 18
was your	-30 -12 17
wasting	-12 16 -16
wasting up	-12 16 -16
water	23 -9 -31
way	-1 -9 -1
way _ >	10 -8 -12
way _ it	-17 -7 9
way _ spoke	-17 3 2
way _ the	10 -9 -11
way _ to	-17 3 2
way i	-22 11 -4
way to	11 -11 -11
we	24 -33 -14
we _ >	2 -9 -3
we _ ?	2 -11 0
we _ a	8 -13 -4
we _ about	-7 -27 10
we _ agree	9 -3 -16
we _ an	24 -18 -22
we _ at	10 -16 -6
we _ be	-27 -23 28
we _ each	13 -9 -18
we _ for	21 -12 -23
we _ have	-2 -10 3
we _ if	19 -2 -19
we _ in	27 -27 -22
we _ it	16 -31 -10
we _ not	15 -23 -12
we _ on	9 -3 -16
we _ our	2 3 -21
we _ split	-4 9 -19
we _ still	-16 5 13
we _ the	14 -24 -5
we _ to	12 -6 -39
we _ together	1 5 -19
we _ two	17 -12 -29
we _ with	3 -17 0
we agreed	10 -10 -12
we are	14 -13 -14
we both	1 -19 4
we can	13 -11 -15
we go	7 -6 -15
we got	19 -18 -7
we had	3 -10 -8
we have	23 -20 -23
we keep	16 -15 -22
we lived	23 -17 -24
we met	26 -20 -27
we never	17 -18 -16
we saw	21 -18 -23
we stopped	17 -14 -16
we take	20 -9 -21
we went	11 -9 -20
we were	8 -1 -19
we would	-28 4 18
wedding	-8 1 -4
wedding >	-11 15 -24
wedding _ >	6 8 -21
wedding _ the	-19 -10 14
wednesday	-18 22 -28
wednesdays	19 -4 -19
week	9 -2 -15
week >	9 4 -24
week _ >	-4 11 -26
week _ the	3 -3 -17
week in	7 -3 -22
week of	2 -22 15
weekdays	20 -21 -16
weekdays and	20 -21 -16
weekend	11 -4 -15
weekend >	5 -12 0
weekend _ >	13 8 -24
weekends	5 12 -22
weekends >	1 17 -32
weeks	-3 8 -11
weeks >	-18 4 6
weeks ?	22 -9 -23
weeks _ >	9 1 -23
weight	-14 13 -9
welcome	17 -17 -17
well	-8 -15 11
went	-14 5 -4
went _ >	-18 4 1
went _ in	-7 8 -17
went _ the	-14 11 -1
went _ to	-24 18 -14
went _ your	9 -13 -3
went quiet	-26 -3 6
went to	11 -15 -4
were	-9 -4 4
were >	-22 22 -22
were _ >	-18 20 -13
were _ about	-17 -4 7
were _ and	18 -2 -31
were _ be	-17 12 -12
were _ because	-11 20 -20
were _ fault	-19 -1 3
were _ for	-13 -14 15
were _ four	15 -11 -18
were _ i	-29 13 -10
were _ like	-21 9 -8
were _ me	-14 -24 20
were _ nights	5 4 -21
were _ of	-9 -23 14
were _ on	5 -13 1
were _ one	-21 2 2
were _ so	10 -16 5
were _ that	-15 -9 11
were _ the	7 2 -17
were _ there	-18 -12 13
were _ to	-18 1 10
were _ who	-17 3 -3
were _ with	20 -19 -17
were _ you	-14 1 9
were _ your	-10 17 -19
were at	-19 -6 15
were doing	-10 6 -4
were ill	3 -2 -15
were in	20 -24 -13
were mine	-17 11 -7
were never	-8 -23 17
were not	-28 0 4
were on	13 -2 -27
were right	-17 16 -13
were so	-24 -21 29
were the	-28 -3 9
were too	-20 -15 15
what	-6 3 -3
what _ >	8 1 -15
what _ about	5 -3 -15
what _ at	-14 17 -17
what _ did	-33 -12 19
what _ do	-22 17 -10
what _ doing	-10 -1 4
what _ done	-16 -9 15
what _ hardest	13 -8 -14
what _ have	-19 -7 17
what _ i	4 -17 1
what _ in	-17 11 -3
what _ is	-16 -12 16
what _ it	6 2 -25
what _ like	13 -15 -8
what _ make	20 -9 -21
what _ need	16 11 -21
what _ needed	-16 18 -18
what _ of	-20 -7 10
what _ remember	20 -10 -20
what _ said	-17 11 -7
what _ that	-1 -17 3
what _ the	-1 -27 4
what _ to	2 -17 2
what _ want	16 -15 -16
what _ wanted	-17 -6 13
what _ was	-28 17 -13
what _ were	-13 -15 14
what _ with	-19 4 9
what _ would	-16 22 -25
what _ year	2 3 -19
what _ you	18 -10 -15
what did	20 -22 -19
what do	18 -9 -20
what happened	-19 6 -5
what i	-10 0 4
what is	5 5 -19
what that	-13 12 -10
what was	18 -9 -25
what we	3 -19 2
what would	12 -7 -13
what you	-41 -5 22
whatever	-16 8 -5
whatever you	-23 12 -8
when	-25 33 -18
when _ >	-9 12 -10
when _ about	-12 4 -3
when _ am	-14 17 -17
when _ are	4 4 -15
when _ asked	-25 10 2
when _ away	7 -6 -16
when _ came	-1 11 -21
when _ could	-16 11 -10
when _ dad	-17 3 -1
when _ got	4 -16 7
when _ had	-26 6 -2
when _ have	-12 21 -20
when _ ill	-16 2 -2
when _ it	-23 -10 12
when _ kids	-15 16 -16
when _ made	-22 21 -15
when _ me	-14 15 -14
when _ needed	-15 6 -4
when _ not	-31 20 -13
when _ of	13 -8 -25
when _ raised	-17 16 -16
when _ said	-14 14 -14
when _ talked	-14 8 -7
when _ the	-19 7 -4
when _ tired	-17 14 -13
when _ told	3 2 -15
when _ visa	-11 15 -15
when _ was	-3 11 -25
when _ went	-22 -2 10
when _ were	-26 21 -6
when _ you	-17 6 12
when dad	-16 2 -2
when i	-6 6 -9
when my	3 14 -21
when the	-7 10 -21
when voices	-19 19 -16
when we	-12 21 -31
when you	-16 21 -12
when your	-11 15 -15
whenever	-3 6 -11
whenever i	-25 -8 9
whenever you	1 9 -21
where	-2 15 -29
where _ >	-17 19 -21
where _ you	1 5 -22
where i	-12 13 -11
which	9 -9 -11
which _ more	-17 -21 19
which _ than	-17 -21 19
which _ us	2 -18 0
which i	-19 19 -15
which is	-17 -6 9
which of	11 -23 -9
which was	-18 -7 7
while	-21 11 0
while _ in	-2 -21 6
while i	-2 13 -18
while you	-27 -6 15
whitby	13 -9 -16
who	-42 -10 34
who _ >	-37 -26 30
who _ been	-12 -19 17
who _ it	-14 2 0
who _ not	-22 -9 12
who _ out	-16 -18 18
who _ the	-5 7 -11
who _ to	-18 -7 9
who _ up	-15 -26 20
who can	-15 9 -7
who is	-14 -13 13
who stopped	-6 15 -26
who walked	-17 -13 16
who would	-17 -6 7
whole	-19 11 -5
whole _ >	-24 0 5
whole _ summer	-16 -11 12
whole _ that	-16 -11 12
whole of	-16 -11 12
why	-41 -1 17
why _ you	-16 -7 16
why i	-16 -1 5
why you	-17 12 -7
wife	-26 -8 13
wife >	-10 -17 18
wife _ >	-28 -3 5
wife at	-16 5 -2
will	3 -10 -1
will _ >	-24 -15 19
will _ a	16 -14 -22
will _ at	12 -16 -8
will _ back	1 3 -21
will _ in	4 -2 -20
will _ that	-19 1 7
will _ the	-7 9 -21
will _ you	2 -13 -1
will be	13 -11 -14
will drop	-16 16 -8
will not	-25 7 7
will pay	-25 24 -12
will send	-21 25 -24
willing	-6 -14 13
willing to	-6 -14 13
window	20 -14 -27
window >	5 -4 -19
window _ >	17 -5 -20
winter	14 -1 -29
winter >	16 -14 -16
winter for	21 -26 -19
winters	-4 5 -16
wish	5 -27 10
wish you	-24 -20 22
with	-18 9 -5
with >	-18 16 -15
with _ >	-17 5 -3
with _ and	-8 13 -8
with _ baby	-19 -4 6
with _ dad	-17 19 -19
with _ dog	-15 11 -3
with _ for	1 -13 9
with _ from	9 -3 -18
with _ i	-24 3 3
with _ in	-4 -24 7
with _ is	-10 -13 12
with _ kids	10 10 -20
with _ like	-14 -6 8
with _ much	-21 -13 14
with _ on	7 -4 -14
with _ said	-14 -6 7
with _ than	-19 3 4
with _ to	-14 14 -14
with _ was	-17 -8 11
with _ who	-26 -15 16
with _ would	-25 -21 24
with _ you	-14 7 0
with a	-28 7 1
with an	-6 -15 14
with her	-25 8 -4
with it	-15 10 -10
with me	-2 -6 -4
with my	2 15 -24
with that	-34 4 8
with the	-11 15 -17
with them	-13 16 -16
with us	22 -16 -23
with words	-19 0 6
with you	-6 -9 -1
with your	-3 -11 9
without	-19 28 -32
without _ >	-18 18 -15
without _ and	0 7 -28
without _ word	-16 19 -21
without _ you	-11 14 -15
without a	-16 19 -21
without asking	-18 17 -15
wonder	-18 -4 11
word	-33 -2 8
word _ >	-19 11 -8
word _ it	-24 21 -21
word _ you	-16 19 -21
word and	-17 19 -22
words	7 -16 0
wore	-11 17 -17
wore _ >	-11 17 -17
wore _ down	-11 17 -17
wore you	-11 17 -17
work	-15 12 -10
work >	-19 15 -14
work _ a	-12 17 -20
work _ did	-17 18 -17
work _ home	-18 -12 12
work _ us	-21 12 0
work and	-24 17 -14
work before	-13 15 -15
work for	14 -10 -18
worked	5 2 -12
working	15 -9 -31
working _ the	20 -20 -17
working on	-12 13 -17
worries	-25 16 -14
worries as	-10 18 -18
worry	-16 21 -22
worse	-18 -10 13
worse _ >	-17 -3 5
would	2 -4 -7
would _ >	-28 -3 16
would _ a	11 -19 -6
would _ about	8 11 -19
would _ and	-9 11 -18
would _ any	-19 -24 24
would _ apologise	-20 14 -11
would _ at	19 -17 -12
would _ be	-14 -5 14
would _ been	-17 -14 16
would _ by	-12 6 4
would _ do	10 -2 -23
would _ easier	17 -4 -17
would _ for	-6 11 -23
would _ gate	-14 -5 11
would _ good	7 -14 -5
would _ have	-29 -12 20
would _ hear	17 -18 -14
would _ help	15 -16 -15
would _ i	-5 15 -16
would _ if	-19 -19 20
would _ it	-2 -2 -7
would _ like	2 -22 7
would _ looked	-15 -16 17
would _ me	-8 18 -16
would _ my	-18 13 1
would _ of	-4 4 -13
would _ rather	17 -11 -17
would _ rung	-13 -16 14
would _ say	8 1 -13
would _ talk	6 -4 -11
would _ the	-22 0 7
would _ there	-18 28 -26
would _ this	18 -13 -18
would _ to	10 0 -18
would _ told	-7 -17 11
would _ up	-18 -6 11
would _ want	12 -20 -10
would _ with	-18 6 4
would _ work	14 -2 -14
would _ write	1 18 -21
would _ you	-2 -26 17
would asked	4 0 -17
would been	-11 -5 7
would do	-22 18 -10
would feel	-16 17 -19
would gone	-24 10 -2
would had	-18 5 5
would have	-39 -16 27
would like	12 2 -33
would look	-16 -16 16
would love	-22 16 -15
would make	2 -17 2
would not	-31 -14 22
would prefer	11 -9 -19
would still	-17 -16 18
would you	18 -23 -12
write	13 8 -25
write _ down	-7 7 -12
write _ your	-15 18 -16
write to	-15 18 -16
written	-17 24 -21
wrong	-29 1 6
wrong >	-16 8 -3
wrong _ the	-26 2 1
wrong _ your	-20 -5 7
wrong about	-14 9 -7
wrong to	-17 -7 8
wrote	18 -9 -20
wrote _ >	12 -14 -12
wrote down	21 -19 -14
year	9 -5 -10
year >	0 3 -21
year _ for	-15 -5 9
year _ like	-9 23 -21
year _ paid	-18 -5 5
year _ the	-13 14 -15
year _ you	8 7 -21
year and	7 8 -21
year of	9 -7 -17
years	-18 -12 17
years >	-12 -8 9
years _ >	-2 -10 5
years _ you	-12 -13 14
years ago	-11 -12 11
years and	-12 -11 12
years you	-11 -21 21
yelled	-17 -20 22
yes	-20 -12 16
yes _ would	-16 -8 10
yes _ you	-18 -9 11
yet	4 -20 7
you	-28 -28 38
you >	-40 9 3
you ?	13 -15 -11
you _ >	-11 2 2
you _ ?	-1 -17 3
you _ a	3 -2 -11
you _ about	1 0 -8
you _ admit	-19 -14 16
you _ all	-4 16 -26
you _ am	-32 -10 13
you _ an	-14 -1 11
you _ and	-32 22 -13
you _ answer	-14 8 1
you _ anything	10 -19 2
you _ apologise	-27 -18 26
you _ ask	-1 4 -18
you _ at	-7 -3 2
you _ away	-24 -19 20
you _ back	5 5 -16
you _ be	-34 2 18
you _ bed	-17 -19 18
you _ been	9 -22 -1
you _ before	15 -5 -18
you _ being	-4 -10 9
you _ brother	-17 -1 5
you _ but	-23 -21 23
you _ care	-14 -7 10
you _ change	-6 -19 17
you _ clinic	-18 12 -12
you _ cold	-14 -17 15
you _ come	-16 -18 17
you _ coming	3 -17 5
you _ commit	-14 -7 11
you _ could	-18 -7 11
you _ counsellor	19 -13 -20
you _ did	-11 -15 14
you _ do	-9 3 2
you _ doing	-10 6 -4
you _ done	-15 5 1
you _ down	-13 -14 14
you _ even	-13 -21 20
you _ evenings	12 4 -18
you _ ever	-20 12 -9
you _ every	-24 7 -2
you _ everything	-27 -8 17
you _ exactly	-15 -17 19
you _ family	-17 -6 8
you _ feel	-28 -17 19
you _ finally	-26 -6 21
you _ find	-12 -1 7
you _ finished	-18 9 3
you _ first	-1 -23 15
you _ for	18 -8 -20
you _ from	4 14 -28
you _ front	-7 13 -23
you _ gave	-14 -16 18
you _ get	-29 -14 28
you _ going	-22 -15 18
you _ gone	-17 6 6
you _ got	-30 10 0
you _ granted	-10 13 -15
you _ had	-17 1 7
you _ handle	-26 18 -15
you _ happy	-28 -14 19
you _ have	-7 -7 7
you _ hear	-13 -19 16
you _ here	17 -12 -16
you _ home	9 1 -18
you _ honest	8 -16 -5
you _ how	-19 -9 21
you _ hurt	-7 -25 15
you _ i	-2 -2 -1
you _ idea	-15 -15 16
you _ impossible	-25 -21 26
you _ in	12 -10 -9
you _ into	-14 -33 24
you _ it	-17 -5 11
you _ just	-13 -16 14
you _ kids	-16 -18 17
you _ know	-25 -19 24
you _ learn	-19 -10 18
you _ left	-21 -1 7
you _ like	-12 -5 7
you _ listen	-22 -9 21
you _ look	-15 -16 19
you _ lying	-17 -13 18
you _ made	-28 -18 21
you _ making	-17 -18 18
you _ me	-14 -26 21
you _ money	-21 19 -16
you _ more	-11 -6 8
you _ move	-4 -16 14
you _ mum	5 -16 -4
you _ my	3 -12 0
you _ need	-19 -11 12
you _ never	-18 -26 22
you _ nights	5 4 -21
you _ no	-8 -11 8
you _ not	-23 -19 23
you _ nothing	-20 -25 24
you _ now	0 -16 11
you _ of	-1 -14 1
you _ on	-1 -25 13
you _ once	-26 -27 28
you _ one	-26 14 -9
you _ out	-25 -14 19
you _ own	-14 -7 8
you _ people	-20 8 -2
you _ picked	-21 -9 20
you _ poisoned	-19 -8 19
you _ put	-20 4 9
you _ rather	6 -10 -5
you _ really	-14 -8 13
you _ right	-7 19 -11
you _ say	-15 -22 21
you _ school	-6 18 -28
you _ see	-34 -13 25
you _ showing	-20 -14 21
you _ single	-19 -8 10
you _ so	-17 -17 18
you _ stood	-17 -21 21
you _ stop	-2 -15 11
you _ stopped	-4 -14 10
you _ talk	17 -14 -19
you _ talking	8 13 -21
you _ tea	-7 11 -19
you _ tell	-25 8 5
you _ telling	1 11 -15
you _ that	-18 -2 5
you _ the	2 -19 3
you _ there	4 2 -17
you _ things	-18 16 -12
you _ this	7 -19 -2
you _ those	-13 4 3
you _ though	-16 -11 12
you _ three	-14 17 -19
you _ time	4 -21 2
you _ to	-14 -29 22
you _ told	-28 -4 12
you _ too	-21 -12 16
you _ trying	-14 1 0
you _ understand	-16 -15 16
you _ up	-28 1 12
you _ us	-15 0 11
you _ wanted	-11 -22 19
you _ was	-9 7 -9
you _ way	-5 -14 6
you _ we	-10 -20 11
you _ were	-15 4 -1
you _ what	-36 2 16
you _ while	-19 10 -5
you _ whole	-16 4 2
you _ with	-9 -1 -3
you _ work	-22 15 -10
you _ would	9 -6 -7
you _ years	-4 -19 11
you _ you	-6 1 0
you _ your	-4 -7 5
you _ yourself	-21 -17 21
you a	2 7 -21
you about	-24 14 -10
you act	-17 -14 21
you admit	-18 -10 10
you after	-14 -23 23
you always	-12 -15 13
you and	-2 -9 6
you are	-16 -10 12
you ask	-18 -5 6
you asked	9 -1 -28
you at	-4 12 -11
you back	-4 14 -29
you be	6 -17 -3
you been	22 -14 -21
you broke	-24 -13 20
you called	16 -17 -16
you came	9 -14 -4
you can	-13 -22 16
you carry	-16 8 -8
you checked	-17 -16 16
you chose	-14 -12 14
you cooked	1 12 -20
you could	-29 -22 27
you cried	-16 15 -13
you did	-10 -24 17
you doing	12 5 -19
you down	-11 17 -17
you drove	1 -22 13
you enjoyed	-17 -13 15
you even	-13 -21 16
you ever	-19 -11 19
you feel	-7 12 -12
you find	13 7 -21
you for	2 4 -12
you found	-17 9 0
you from	-16 0 3
you gave	-8 -12 12
you get	-15 -14 14
you had	-18 -7 9
you have	4 -44 8
you heard	-15 11 -10
you i	-18 -14 15
you in	-16 13 -11
you just	-23 -20 25
you kept	-12 -13 13
you knew	-22 -37 30
you know	-26 -6 9
you left	7 -6 -9
you let	-26 -20 24
you lied	-17 -11 14
you like	14 0 -19
you lost	-14 17 -17
you loved	-18 -5 13
you made	6 -20 -3
you make	7 -13 -5
you mentioned	14 3 -24
you most	-17 14 -13
you moved	17 -6 -21
you must	-18 -21 18
you need	-2 -11 4
you needed	-20 14 -12
you never	-23 -23 25
you off	-19 20 -20
you only	-23 5 12
you ought	-27 -45 36
you over	-17 17 -16
you owe	-15 -8 13
you paid	16 -8 -27
you pay	-12 14 -14
you pushed	-10 -15 14
you put	-3 -26 5
you rang	10 0 -21
you rather	17 -11 -17
you remember	24 -13 -24
you ruined	-22 -14 22
you said	20 -23 -16
you see	25 -10 -25
you should	-34 1 7
you sleep	-17 -11 17
you spoke	-15 -27 19
you started	-3 -17 7
you stopped	-17 24 -13
you swore	-19 -6 17
you talked	-14 8 -7
you that	-16 0 15
you the	-29 24 -5
you think	-4 -11 8
you threw	-15 -13 15
you to	-10 -2 4
you told	26 -20 -28
you took	2 -16 2
you treat	-21 -13 21
you treated	-13 -20 15
you up	10 -8 -16
you waited	-16 19 -17
you want	10 0 -12
you wanted	-11 -11 12
you was	-9 -18 17
you went	-3 -31 19
you were	-24 -4 11
you when	8 -11 -8
you will	-6 -23 20
you with	-21 25 -24
you worked	11 0 -20
you would	-11 0 2
you wrote	17 -18 -16
your	-32 -2 18
your _ >	-19 -6 10
your _ ?	17 -12 -18
your _ a	-18 7 11
your _ about	-7 13 -25
your _ against	-12 14 -15
your _ an	5 5 -19
your _ and	-4 9 -17
your _ as	-32 15 -10
your _ at	-1 9 -23
your _ because	-9 -12 12
your _ before	-3 -21 14
your _ by	-24 25 -26
your _ ended	-3 -14 14
your _ for	-9 -2 3
your _ from	-14 14 -15
your _ i	-7 16 -24
your _ if	-12 8 -7
your _ in	7 10 -26
your _ into	-20 20 -19
your _ is	3 -30 1
your _ left	-18 11 3
your _ like	-14 12 -6
your _ made	-16 -14 16
your _ me	-23 -17 20
your _ moved	16 -16 -14
your _ my	1 1 -9
your _ myself	-17 11 -8
your _ not	-11 15 -15
your _ of	-1 9 -16
your _ on	13 -19 6
your _ our	-15 -15 16
your _ over	-14 -8 8
your _ refused	-11 15 -15
your _ ruined	-19 -9 15
your _ stayed	12 -8 -16
your _ tea	19 -18 -17
your _ the	13 -12 -4
your _ to	-14 18 -16
your _ warned	-16 -13 16
your _ we	-8 -13 9
your _ were	-9 13 -13
your _ which	-20 19 -16
your _ with	11 -2 -20
your _ would	-15 -2 7
your _ you	-19 -7 9
your _ your	-18 10 1
your birthday	-13 5 -4
your body	-14 -5 13
your boss	-17 22 -23
your brother	0 9 -20
your career	-18 -15 15
your colleagues	-7 20 -20
your course	-17 17 -14
your dad	-4 17 -19
your drinking	-13 -18 15
your father	-16 -8 15
your fault	-16 0 11
your feelings	-17 19 -18
your first	-15 -17 19
your friends	-28 15 -12
your graduation	-17 19 -16
your grandmother	-17 22 -25
your jealousy	-15 -10 13
your job	-13 7 0
your message	20 -17 -25
your messages	-25 23 -20
your mind	-19 -15 17
your moods	-15 -17 17
your mother	-6 5 -5
your mum	10 -3 -29
your name	19 -17 -18
your own	-6 16 -25
your parents	9 -3 -15
your past	-20 19 -19
your phone	-14 -9 12
your secret	-21 22 -14
your side	9 -10 -7
your sister	13 -2 -29
your spending	-14 -7 7
your temper	-19 -12 13
your things	-18 18 -17
your time	6 0 -16
your uncle	5 9 -19
your way	-16 -12 12
your worries	-25 16 -14
yours	2 -15 1
yours >	-12 -14 8
yourself	-25 -3 22
yourself >	-8 3 -2
yourself _ >	-15 -14 15
yourself _ you	-16 -17 16
`,
}
