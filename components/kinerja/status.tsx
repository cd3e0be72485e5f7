import { Tag, type Tone } from "#components/ui/tag.tsx"
import type { Status } from "#lib/kinerja/rules/laporan.ts"

const sebutan: Record<Status, [Tone, string]> = {
  DRAF: ["neutral", "Draf"],
  DIKIRIM: ["info", "Terkirim"],
  DITERIMA: ["good", "Diterima"],
  DIKEMBALIKAN: ["warn", "Dikembalikan"],
  LEWAT_WAKTU: ["good", "Diterima, lewat waktu"],
}

export function StatusLaporan({ status }: { status: Status }) {
  const [tone, kata] = sebutan[status]
  return <Tag tone={tone}>{kata}</Tag>
}
