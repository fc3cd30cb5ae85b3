import type { Page } from 'playwright'

/** Made up for the tour; the journal it opens is wiped at the end. */
const PASSPHRASE = 'nine herons over the quiet weir'

export interface Step {
  readonly name: string
  /** What the line says once it is done. */
  readonly done: string
  act(page: Page): Promise<void>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const go = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true }).click()

export const STEPS: readonly Step[] = [
  {
    name: 'first-screen',
    done: 'The first screen says what this is and what it cannot do.',
    act: (page) => button(page, 'Make my journal').waitFor(),
  },
  {
    name: 'create',
    done: 'A journal is created behind a passphrase, without a recovery key.',
    async act(page) {
      await button(page, 'Make my journal').click()
      await field(page, 'Passphrase').fill(PASSPHRASE)
      await field(page, 'The same once more').fill(PASSPHRASE)
      await button(page, 'Continue').click()
      await page.getByText('No recovery key', { exact: true }).click()
      await page.getByText('I understand: if I forget the passphrase').click()
      await button(page, 'Make the journal').click()
      await button(page, 'Open it').click()
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
  {
    name: 'write',
    done: 'An entry is written, and saved by itself.',
    async act(page) {
      await go(page, /^Journal/)
      await button(page, 'Write the first entry').click()
      await field(page, 'Title').fill('The kitchen table')
      await field(page, 'Text of the entry').click()
      await page.keyboard.type('We stopped asking each other questions. I see it now: **I** stopped first.')
      await page.getByText(/^Saved/).waitFor()
    },
  },
  {
    name: 'board',
    done: 'A card goes onto the board, and on to Understood.',
    async act(page) {
      await go(page, /^Issues/)
      await field(page, 'Add an issue in one line').fill('We stopped asking each other questions')
      await page.keyboard.press('Enter')
      await button(page, /^Move to, for/).click()
      await page.getByRole('menuitem', { name: /Understood/ }).click()
      await page.getByRole('grid', { name: 'Understood, 1 issue' }).waitFor()
    },
  },
  {
    name: 'goal',
    done: 'A goal is set, with a plan for the moment.',
    async act(page) {
      await go(page, /^Growth(?! summary)/)
      await button(page, 'Set a first goal').click()
      await field(page, 'What I want to do').fill('Ask one question before I answer')
      await field(page, 'If …').fill('I notice I want to explain myself')
      await field(page, 'then …').fill('I ask what they meant')
      await button(page, 'Set this goal').click()
      await page.getByText('Ask one question before I answer').first().waitFor()
    },
  },
  {
    name: 'evidence',
    done: 'A moment is kept where it went differently.',
    async act(page) {
      await field(page, 'Before, I would …').fill('defend myself before the sentence was over')
      await field(page, 'This time I …').fill('asked what my sister meant, and waited')
      const form = page.getByRole('form', { name: 'Add evidence' })
      await form.getByRole('button', { name: 'Add evidence' }).click()
      await page.getByText('asked what my sister meant, and waited').first().waitFor()
    },
  },
  {
    name: 'look-back',
    done: 'A word finds the entry again.',
    async act(page) {
      await go(page, 'Look back')
      await page.getByRole('searchbox', { name: 'Search everything you wrote' }).fill('questions')
      await page.getByText('The kitchen table').first().waitFor()
    },
  },
  ...(['Markdown', 'HTML', 'PDF'] as const).map((format) => ({
    name: `summary-${format.toLowerCase()}`,
    done: `The growth summary is saved as ${format}.`,
    async act(page: Page) {
      await go(page, 'Growth summary')
      const ownWords = field(page, 'How it is now')
      await ownWords.fill('I ask before I answer, most of the time.')
      await page.getByRole('article').getByText('most of the time').waitFor()
      await page.getByRole('region', { name: 'Save as' }).getByRole('button', { name: format }).click()
      await page
        .getByText(new RegExp(`\\.${format === 'Markdown' ? 'md' : format.toLowerCase()}`))
        .first()
        .waitFor()
    },
  })),
  {
    name: 'lock',
    done: 'The journal is locked; the page that held it is gone.',
    async act(page) {
      const gone = page.waitForEvent('close')
      await button(page, 'Lock now').click()
      await gone
    },
  },
  {
    name: 'unlock',
    done: 'The passphrase opens it again, and everything is there.',
    async act(page) {
      await field(page, 'Passphrase').fill(PASSPHRASE)
      await button(page, 'Unlock').click()
      await go(page, /^Journal/)
      await page.getByText('The kitchen table').first().waitFor()
    },
  },
]
