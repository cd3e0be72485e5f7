import type { Metadata } from "next"
import { Keamanan } from "#components/akses/keamanan.tsx"
import { getAkunSaya } from "#lib/akses/queries/sesi.ts"
import { requireActor } from "#lib/akses/session.ts"
import { listPelihat } from "#lib/jejak/queries.ts"
import { sekarang } from "#lib/kernel/clock.ts"

export const metadata: Metadata = { title: "Keamanan akun" }

export default async function Page() {
  const actor = await requireActor("/akses")
  const [akun, pelihat] = await Promise.all([
    getAkunSaya(actor.akunId!, sekarang()),
    actor.pegawaiId ? listPelihat(actor.pegawaiId) : [],
  ])
  return <Keamanan akun={akun} sesiIni={actor.sesiId!} pelihat={pelihat} />
}
