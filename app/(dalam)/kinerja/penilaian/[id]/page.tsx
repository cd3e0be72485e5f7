import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Dokumen } from "#components/kinerja/dokumen.tsx"
import { Penilaian } from "#components/kinerja/penilaian.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listRiwayat } from "#lib/jejak/queries.ts"
import { getDokumenTerakhir } from "#lib/kinerja/queries/dokumen.ts"
import { izinPenilaian } from "#lib/kinerja/policy/izin.ts"
import { getPemutus } from "#lib/kinerja/queries/keberatan.ts"
import { getBerikut } from "#lib/kinerja/queries/daftar-penilaian.ts"
import { getPenilaian } from "#lib/kinerja/queries/penilaian.ts"
import { sudahFinal } from "#lib/kinerja/rules/penilaian.ts"

export const metadata: Metadata = { title: "Penilaian kinerja" }

export default async function Page({ params }: PageProps<"/kinerja/penilaian/[id]">) {
  const { id } = await params
  const actor = await requireActor(`/kinerja/penilaian/${id}`)
  const p = await getPenilaian(actor, id)
  if (!p) notFound()
  const selesai = sudahFinal(p.status)
  const menjawab = p.status === "DINILAI" && p.pegawaiId === actor.pegawaiId
  const dinilai = p.dinilaiOleh !== null && p.dinilaiOleh === actor.pegawaiId
  const [riwayat, dokumen, pemutus, berikut] = await Promise.all([
    listRiwayat("penilaian", p.id),
    selesai ? getDokumenTerakhir("PENILAIAN", p.id) : null,
    menjawab ? getPemutus(p, actor.pada) : null,
    dinilai ? getBerikut(actor) : null,
  ])
  const kertas = selesai && <Dokumen judul="Dokumen evaluasi" dokumen={dokumen} minta={{ id: p.id }} />
  return <Penilaian p={p} izin={izinPenilaian(actor, p, pemutus)} dokumen={kertas} {...{ riwayat, berikut }} />
}
