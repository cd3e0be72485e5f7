import { Tag, type Tone } from "#components/ui/tag.tsx"
import type { StatusPenilaian as Status } from "#lib/kinerja/rules/penilaian.ts"

const sebutan: Record<Status, [Tone, string]> = {
  DIBUKA: ["info", "Menunggu penilaian"],
  DINILAI: ["warn", "Menunggu tanda tangan pegawai"],
  DITANDATANGANI: ["good", "Ditandatangani"],
  KEBERATAN: ["bad", "Ada keberatan"],
  DIPUTUS: ["good", "Keberatan diputus"],
}

export function StatusPenilaian({ status }: { status: Status }) {
  const [tone, kata] = sebutan[status]
  return <Tag tone={tone}>{kata}</Tag>
}
