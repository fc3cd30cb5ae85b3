import type { ReactNode } from 'react'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { HOW_WORDS as words } from '../../words/insights-how.ts'
import s from './Changes.module.css'

/** Each number's rule in plain words, and the least it is made of. */
export function HowPart(): ReactNode {
  return (
    <Disclosure title={words.title} level={2}>
      <p className={s.howLead}>{words.lead}</p>
      <table className={s.how}>
        <thead>
          <tr>
            {words.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.rows.map(([name, how, least]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{how}</td>
              <td>{least}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}
