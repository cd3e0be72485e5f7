import type { Metadata } from "next"
import { Beranda } from "#components/kinerja/beranda.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getLencana } from "#lib/dasbor/queries.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { getBeranda } from "#lib/kinerja/queries/laporan.ts"
import { aturPada, tanggalUsul } from "#lib/kinerja/rules/laporan.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"

export const metadata: Metadata = { title: "Beranda" }

export default async function Page() {
  const actor = await requireActor("/beranda")
  const { kalender, pengaturan } = await getTatanan(actor.instansiId, actor.pada)
  const tanggal = tanggalUsul(actor.pada, kalender)
  const [isi, { menunggu, kinerja }] = await Promise.all([
    actor.asn ? getBeranda(actor.pegawaiId!, tanggal) : null,
    getLencana(actor),
  ])
  return (
    <Beranda
      actor={actor}
      saat={sekarang()}
      tanggal={tanggal}
      kalender={kalender}
      atur={aturPada(pengaturan, tanggal)}
      isi={isi}
      menunggu={menunggu}
      kinerja={kinerja}
    />
  )
}
