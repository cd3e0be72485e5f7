import type { ReactNode } from "react"

type CardProps = {
  title?: ReactNode
  /** One line under the title. */
  sub?: ReactNode
  /** Right of the title: a count, a link, a tag. */
  note?: ReactNode
  /** For content that brings its own padding: tables, lists. */
  bare?: boolean
  id?: string
  className?: string
  children?: ReactNode
}

export function Card({ title, sub, note, bare, id, className = "", children }: CardProps) {
  return (
    <section id={id} className={`card ${className}`}>
      {title && (
        <header className="card-head">
          <h2>{title}</h2>
          {note && <span className="text-sm text-soft">{note}</span>}
          {sub && <p>{sub}</p>}
        </header>
      )}
      {bare ? children : children && <div className="card-body">{children}</div>}
    </section>
  )
}
