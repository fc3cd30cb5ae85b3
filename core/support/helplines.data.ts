import type { HelplineKind } from './support-kinds.ts'

/**
 * Public helplines by country, the emergency number first. Numbers change: a release checks each row
 * on the service's own site and dates it; null means that nobody has done so for this release yet.
 */
export const HELPLINES_CHECKED: string | null = null
/** The day this list was put together; its age is counted from then while nobody has checked it. */
export const HELPLINES_GATHERED = '2026-11-23'

export interface Helpline {
  readonly kind: HelplineKind
  readonly name: string
  readonly number: string
}

export interface HelplineCountry {
  readonly country: string
  readonly lines: readonly Helpline[]
}

const emergency = (number: string): Helpline => ({ kind: 'emergency', name: 'Emergency', number })
const crisis = (name: string, number: string): Helpline => ({ kind: 'crisis', name, number })
const abuse = (name: string, number: string): Helpline => ({ kind: 'abuse', name, number })
const own = (name: string, number: string): Helpline => ({ kind: 'own_behaviour', name, number })

export const HELPLINES: readonly HelplineCountry[] = [
  {
    country: 'Australia',
    lines: [
      emergency('000'),
      crisis('Lifeline', '13 11 14'),
      crisis('MensLine', '1300 78 99 78'),
      abuse('1800RESPECT', '1800 737 732'),
      own('Men’s Referral Service', '1300 766 491'),
    ],
  },
  {
    country: 'Austria',
    lines: [
      emergency('112'),
      crisis('Telefonseelsorge', '142'),
      abuse('Frauenhelpline', '0800 222 555'),
      abuse('Männerinfo', '0800 400 777'),
    ],
  },
  {
    country: 'Belgium',
    lines: [
      emergency('112'),
      crisis('Zelfmoordlijn (nl)', '1813'),
      crisis('Prévention (fr)', '0800 32 123'),
      abuse('Dutch', '1712'),
      abuse('French', '0800 30 030'),
    ],
  },
  {
    country: 'Brazil',
    lines: [emergency('192 (police 190)'), crisis('CVV', '188'), abuse('Central de Atendimento', '180')],
  },
  {
    country: 'Canada',
    lines: [
      emergency('911'),
      crisis('Suicide Crisis Helpline, call or text', '988'),
      abuse('Information on local services', '211'),
    ],
  },
  {
    country: 'Czechia',
    lines: [emergency('112'), crisis('Crisis line', '116 123'), abuse('Victim support', '116 006')],
  },
  {
    country: 'Denmark',
    lines: [emergency('112'), crisis('Livslinien', '70 201 201'), abuse('Lev Uden Vold', '1888')],
  },
  {
    country: 'Finland',
    lines: [emergency('112'), crisis('MIELI', '09 2525 0111'), abuse('Nollalinja', '080 005 005')],
  },
  {
    country: 'France',
    lines: [emergency('112 (SAMU 15)'), crisis('Suicide prevention', '3114'), abuse('Violences', '3919')],
  },
  {
    country: 'Germany',
    lines: [
      emergency('112 (police 110)'),
      crisis('TelefonSeelsorge', '0800 111 0 111'),
      crisis('TelefonSeelsorge', '0800 111 0 222'),
      crisis('TelefonSeelsorge', '116 123'),
      abuse('Hilfetelefon', '116 016'),
    ],
  },
  {
    country: 'India',
    lines: [emergency('112'), crisis('Tele-MANAS', '14416'), abuse('Women’s helpline', '181')],
  },
  {
    country: 'Ireland',
    lines: [
      emergency('112 or 999'),
      crisis('Samaritans', '116 123'),
      crisis('Text HELLO to', '50808'),
      abuse('Women’s Aid', '1800 341 900'),
      abuse('Male Advice Line', '1800 816 588'),
    ],
  },
  {
    country: 'Italy',
    lines: [emergency('112'), crisis('Telefono Amico', '02 2327 2327'), abuse('Antiviolenza', '1522')],
  },
  {
    country: 'Japan',
    lines: [
      emergency('119 (police 110)'),
      crisis('Yorisoi', '0120-279-338'),
      crisis('Inochi SOS', '0120-061-338'),
      abuse('DV line', '0120-279-889'),
    ],
  },
  {
    country: 'Netherlands',
    lines: [emergency('112'), crisis('113', '113 or 0800-0113'), abuse('Veilig Thuis', '0800-2000')],
  },
  {
    country: 'New Zealand',
    lines: [
      emergency('111'),
      crisis('Call or text', '1737'),
      abuse('Women’s Refuge', '0800 733 843'),
      abuse('Family violence line', '0800 456 450'),
    ],
  },
  {
    country: 'Norway',
    lines: [emergency('112 or 113'), crisis('Mental Helse', '116 123'), abuse('VO-linjen', '116 006')],
  },
  {
    country: 'Poland',
    lines: [emergency('112'), crisis('Crisis line', '116 123'), abuse('Niebieska Linia', '800 120 002')],
  },
  {
    country: 'Singapore',
    lines: [
      emergency('995 (police 999)'),
      crisis('SOS', '1767'),
      abuse('Violence helpline', '1800-777-0000'),
    ],
  },
  {
    country: 'South Africa',
    lines: [emergency('112'), crisis('SADAG', '0800 567 567'), abuse('Gender violence line', '0800 428 428')],
  },
  {
    country: 'South Korea',
    lines: [emergency('119 (police 112)'), crisis('Crisis line', '109'), abuse('Women’s line', '1366')],
  },
  {
    country: 'Spain',
    lines: [emergency('112'), crisis('Línea 024', '024'), abuse('Violencia de género', '016')],
  },
  {
    country: 'Sweden',
    lines: [emergency('112'), crisis('Mind', '90101'), abuse('Kvinnofridslinjen', '020-50 50 50')],
  },
  { country: 'Switzerland', lines: [emergency('112 (police 117)'), crisis('Die Dargebotene Hand', '143')] },
  {
    country: 'United Kingdom',
    lines: [
      emergency('999'),
      crisis('Samaritans', '116 123'),
      crisis('Text SHOUT to', '85258'),
      crisis('NHS', '111'),
      abuse('National Domestic Abuse Helpline', '0808 2000 247'),
      abuse('Men’s Advice Line', '0808 801 0327'),
      own('Respect', '0808 802 4040'),
    ],
  },
  {
    country: 'United States',
    lines: [
      emergency('911'),
      crisis('Suicide & Crisis Lifeline, call or text', '988'),
      crisis('Text HOME to', '741741'),
      abuse('National Domestic Violence Hotline', '1-800-799-7233'),
      abuse('Text START to', '88788'),
    ],
  },
  {
    country: 'Elsewhere in the EU',
    lines: [
      emergency('112'),
      crisis('Where it is run', '116 123'),
      abuse('Where it is connected', '116 016 or 116 006'),
    ],
  },
]
