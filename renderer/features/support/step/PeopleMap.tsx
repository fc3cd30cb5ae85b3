import { CalendarPlus, Check, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { mapOf } from '../../../../core/support/people.ts'
import { GOOD_FOR } from '../../../../core/support/support-kinds.ts'
import type { Person } from '../../../../core/support/support.schema.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { GOOD_FOR_WORDS, ROLE_WORDS, supportStepWords } from '../../../words/support-step.ts'
import s from './SupportStep.module.css'

interface PeopleMapProps {
  readonly people: readonly Person[]
  readonly onEdit: (person: Person) => void
  readonly onPrepare: (person: Person) => void
  readonly onRemove: (person: Person) => void
}

const words = supportStepWords.people

/** A row a person, a column for what they are good for. */
export function PeopleMap({ people, ...acts }: PeopleMapProps): ReactNode {
  const gaps = mapOf(people).filter(({ people: some }) => some.length === 0)
  return (
    <>
      {/* It is wider than a narrow window, and the keyboard must be able to move it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={s.mapFrame} role="region" aria-label={words.title} tabIndex={0}>
        <table className={s.map}>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              {GOOD_FOR.map((goodFor) => (
                <th key={goodFor} scope="col" className={s.mark}>
                  {GOOD_FOR_WORDS[goodFor]}
                </th>
              ))}
              <th scope="col">
                <VisuallyHidden>{words.more}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} {...acts} />
            ))}
          </tbody>
        </table>
      </div>
      {gaps.length > 0 && (
        <p className={s.quiet}>
          {words.gaps(
            gaps
              .flatMap(({ goodFor }) => (goodFor === null ? [] : [GOOD_FOR_WORDS[goodFor].toLowerCase()]))
              .join(', '),
          )}
        </p>
      )}
    </>
  )
}

function PersonRow({
  person,
  onEdit,
  onPrepare,
  onRemove,
}: Omit<PeopleMapProps, 'people'> & { readonly person: Person }): ReactNode {
  const { name, role, contact, asked, goodFor } = person
  const facts = [ROLE_WORDS[role], ...(contact === '' ? [] : [contact]), ...(asked ? [words.asked] : [])]
  const label = words.menu(name)
  return (
    <tr data-record={person.id}>
      <th scope="row">
        <span className={s.personName}>{name}</span>
        <span className={s.quiet}>{facts.join(' · ')}</span>
      </th>
      {GOOD_FOR.map((place) => (
        <td key={place} className={s.mark}>
          {goodFor.includes(place) && <Check aria-hidden="true" className={s.tick} />}
          <VisuallyHidden>{goodFor.includes(place) ? words.good : words.notGood}</VisuallyHidden>
        </td>
      ))}
      <td className={s.rowEnd}>
        <Menu
          label={label}
          entries={[
            { id: 'edit', label: words.change, icon: <Pencil />, onAction: () => onEdit(person) },
            {
              id: 'prepare',
              label: words.prepare,
              icon: <CalendarPlus />,
              onAction: () => onPrepare(person),
            },
            {
              id: 'remove',
              label: words.remove,
              icon: <Trash2 />,
              isDanger: true,
              onAction: () => onRemove(person),
            },
          ]}
        >
          <IconButton label={label} icon={<Ellipsis />} />
        </Menu>
      </td>
    </tr>
  )
}
