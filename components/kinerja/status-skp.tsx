import { Tag, type Tone } from "#components/ui/tag.tsx"
import type { StatusPenilaian } from "#lib/kinerja/rules/penilaian.ts"
import type { StatusSkp } from "#lib/kinerja/rules/skp.ts"

const skp: Record<StatusSkp, [Tone, string]> = {
  DRAF: ["neutral", "Draf"],
  DIAJUKAN: ["info", "Menunggu penetapan"],
  DITETAPKAN: ["good", "Ditetapkan"],
  DIKEMBALIKAN: ["warn", "Dikembalikan"],
}
const penilaian: Record<StatusPenilaian, [Tone, string]> = {
  DIBUKA: ["info", "Menunggu penilaian"],
  DINILAI: ["warn", "Menunggu tanda tangan pegawai"],
  DITANDATANGANI: ["good", "Ditandatangani"],
  KEBERATAN: ["bad", "Ada keberatan"],
}

export function StatusSkp({ status }: { status: StatusSkp }) {
  const [tone, kata] = skp[status]
  return <Tag tone={tone}>{kata}</Tag>
}

export function TandaPenilaian({ status }: { status: StatusPenilaian }) {
  const [tone, kata] = penilaian[status]
  return <Tag tone={tone}>{kata}</Tag>
}
