import type { Route } from "next"
import Link from "next/link"
import type { ReactNode } from "react"

export type Column<Row> = {
  /** The head, and the label beside the value on a phone. */
  label: string
  cell: (row: Row) => ReactNode
  /** A figure: right-aligned. */
  num?: boolean
  /** The address that sorts by this column, and the order it has now. */
  sort?: { href: Route; now?: "ascending" | "descending" }
}

type TableProps<Row> = {
  /** What the table shows, for screen readers. */
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** Stays a table on a phone and scrolls sideways: for matrices. */
  wide?: boolean
  /** A height makes the frame scroll and the head stick within it. */
  height?: string
}

/** Dense rows of data, drawn on the server. Lay it into a bare Card. */
export function Table<Row>({ caption, columns, rows, rowKey, wide, height }: TableProps<Row>) {
  const scrolls = wide || height !== undefined
  return (
    // Only a frame that scrolls needs to be reached by keyboard.
    <div
      className={scrolls ? "table-frame table-scroll" : "table-frame"}
      {...(scrolls && { role: "region", "aria-label": caption, tabIndex: 0, style: { "--height": height } })}
    >
      <table className={wide ? "table table-wide" : "table"}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, num, sort }) => (
              <th key={label} scope="col" className={num ? "num" : undefined} aria-sort={sort?.now}>
                {sort ? (
                  <Link href={sort.href} prefetch={false}>
                    {label}
                    {sort.now && <span aria-hidden="true">{sort.now === "ascending" ? "↑" : "↓"}</span>}
                  </Link>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ label, cell, num }) => (
                <td key={label} data-label={label} className={num ? "num" : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
