/** The articles and settings under which a deed was allowed, one tap away. */
export function DasarPeristiwa({ dasar }: { dasar: string[] }) {
  if (!dasar.length) return null
  return (
    <details className="why">
      <summary>Dasar</summary>
      <ul className="mt-1 text-sm text-soft">
        {dasar.map((d) => (
          <li key={d}>{d}</li>
        ))}
      </ul>
    </details>
  )
}
