type SkeletonProps = {
  /** The shape of what is coming: lines of text, rows of a list, or one block. */
  shape?: "lines" | "rows" | "block"
  count?: number
  className?: string
}

const heights = { lines: "0.875rem", rows: "2.75rem", block: "8rem" }

/** Stands where content will be, in its size, so that nothing jumps. */
export function Skeleton({ shape = "lines", count = shape === "block" ? 1 : 3, className = "" }: SkeletonProps) {
  return (
    <output aria-label="Sedang dimuat" className={`grid gap-3 ${className}`}>
      {Array.from({ length: count }, (_, i) => (
        <div
          key={i}
          className="skeleton"
          style={{ height: heights[shape], width: shape === "lines" && i === count - 1 ? "60%" : undefined }}
        />
      ))}
    </output>
  )
}
