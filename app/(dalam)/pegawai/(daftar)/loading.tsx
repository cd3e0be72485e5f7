import { Card } from "#components/ui/card.tsx"
import { Skeleton } from "#components/ui/skeleton.tsx"

// In a group of its own: above a page that names one row, a fallback would turn its 404 into a 200.
export default function Loading() {
  return (
    <Card title="Pegawai">
      <Skeleton shape="rows" count={10} />
    </Card>
  )
}
