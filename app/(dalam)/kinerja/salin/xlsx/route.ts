import { notFound } from "next/navigation"
import { requireActor } from "#lib/akses/session.ts"
import { jawabXlsx, tulisXlsx } from "#lib/kernel/xlsx-tulis.ts"
import { listSalinan } from "#lib/kinerja/queries/salin.ts"
import { barisBkn, KOLOM_BKN } from "#lib/kinerja/rules/salin.ts"
import { saringSalinan } from "#lib/kinerja/schema/bukti.ts"

/** The sheet of one taking over: safe to ask for again, since the marking was done before. */
export async function GET(request: Request) {
  const actor = await requireActor("/kinerja/salin")
  const { pada } = saringSalinan.parse(Object.fromEntries(new URL(request.url).searchParams))
  const laporan = actor.pegawaiId ? await listSalinan(actor.pegawaiId, pada) : []
  if (!laporan.length) notFound()
  const isi = tulisXlsx("Progres Harian", KOLOM_BKN, laporan.map(barisBkn))
  return jawabXlsx(`progres-harian-${laporan[0]!.tanggal.slice(0, 7)}`, isi)
}
