import type { Metadata } from "next"
import { Beranda } from "#components/kinerja/beranda.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getLencana } from "#lib/dasbor/queries.ts"
import { getTatananOrang } from "#lib/kehadiran/queries/kalender.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { getBeranda } from "#lib/kinerja/queries/laporan.ts"
import { batasBukti } from "#lib/kinerja/rules/bukti.ts"
import { aturPada } from "#lib/kinerja/rules/laporan.ts"
import { tanggalUsul } from "#lib/kinerja/rules/usul.ts"

export const metadata: Metadata = { title: "Beranda" }

export default async function Page() {
  const actor = await requireActor("/beranda")
  const saat = sekarang()
  const tatanan = await getTatananOrang(actor.instansiId, actor.pegawaiId, actor.pada, actor.pada)
  const tanggal = tanggalUsul(actor.pada, tatanan.kalender, saat)
  const [isi, { menunggu, kinerja }] = await Promise.all([
    actor.asn ? getBeranda(actor.pegawaiId!, tanggal) : null,
    getLencana(actor),
  ])
  return (
    <Beranda
      actor={actor}
      saat={saat}
      tanggal={tanggal}
      tatanan={tatanan}
      atur={aturPada(tatanan.pengaturan, tanggal)}
      batas={batasBukti(tatanan.pengaturan, tanggal)}
      isi={isi}
      menunggu={menunggu}
      kinerja={kinerja}
    />
  )
}
