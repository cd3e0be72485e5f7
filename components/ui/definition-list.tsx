import type { ReactNode } from "react"

/** Name left, value right; an empty value says so instead of leaving a hole. */
export function DefinitionList({ items }: { items: [label: string, value: ReactNode][] }) {
  return (
    <dl className="dl">
      {items.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className="text-faint">belum ada</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
