import { Tag, type Tone } from "#components/ui/tag.tsx"
import type { StatusSkp as Status } from "#lib/kinerja/rules/skp.ts"

const sebutan: Record<Status, [Tone, string]> = {
  DRAF: ["neutral", "Draf"],
  DIAJUKAN: ["info", "Menunggu penetapan"],
  DITETAPKAN: ["good", "Ditetapkan"],
  DIKEMBALIKAN: ["warn", "Dikembalikan"],
}

export function StatusSkp({ status }: { status: Status }) {
  const [tone, kata] = sebutan[status]
  return <Tag tone={tone}>{kata}</Tag>
}
