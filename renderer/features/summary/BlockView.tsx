import type { ReactElement, ReactNode } from 'react'
import type { SummaryBlock } from '../../../core/summary/summary.contract.ts'
import { MoodLine } from './MoodLine.tsx'
import s from './DocumentView.module.css'

type Block<K extends SummaryBlock['kind']> = Extract<SummaryBlock, { kind: K }>
type Runs = Block<'paragraph'>['runs']

export function BlockView({ block }: { readonly block: SummaryBlock }): ReactElement | null {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'paragraph':
      return (
        <p>
          <RunsView runs={block.runs} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <p>
            <RunsView runs={block.runs} />
          </p>
        </blockquote>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>
              <RunsView runs={item} />
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return <Facts rows={block.rows} />
    case 'table':
      return <Table {...block} />
    case 'mood-line':
      return <MoodLine sentence={block.sentence} points={block.points} />
    case 'page-break':
      // The sheets are cut there already.
      break
  }
  return null
}

function RunsView({ runs }: { readonly runs: Runs }): ReactNode {
  return runs.map((run, at) => {
    if (run.style === 'strong') return <strong key={at}>{run.text}</strong>
    if (run.style === 'em') return <em key={at}>{run.text}</em>
    return <span key={at}>{run.text}</span>
  })
}

function Facts({ rows }: { readonly rows: Block<'facts'>['rows'] }): ReactNode {
  return (
    <dl className={s.facts}>
      {rows.map(([name, value], at) => (
        <div key={at}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Table({ caption, head, rows }: Omit<Block<'table'>, 'kind'>): ReactNode {
  return (
    <div className={s.tableBox}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
