import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { SlipDialog } from "#components/akses/slip-dialog.tsx"
import { ProfilPegawai } from "#components/pegawai/profil-pegawai.tsx"
import { bolehBeriSlip } from "#lib/akses/policy.ts"
import { requireActor } from "#lib/akses/session.ts"
import { bolehLihatPribadi } from "#lib/pegawai/policy.ts"
import { getHariIni } from "#lib/kehadiran/queries/absen.ts"
import { getKedudukan, getPegawai } from "#lib/pegawai/queries.ts"
import { penilai } from "#lib/pegawai/rules.ts"

export const metadata: Metadata = { title: "Pegawai" }

export default async function Page({ params }: PageProps<"/pegawai/[id]">) {
  const { id } = await params
  const actor = await requireActor(`/pegawai/${id}`)
  const pegawai = await getPegawai(actor, id)
  if (!pegawai) notFound()
  const [kedudukan, hariIni] = await Promise.all([
    getKedudukan(pegawai.id, actor.pada, actor.pada),
    getHariIni(actor, pegawai.id, actor.pada),
  ])
  const beriSlip = pegawai.nip && pegawai.id !== actor.pegawaiId && bolehBeriSlip(actor, pegawai.jalurUnit)
  return (
    <ProfilPegawai
      p={pegawai}
      penilai={kedudukan && penilai(kedudukan.rantai, pegawai.id)}
      hariIni={hariIni}
      lihatPribadi={bolehLihatPribadi(actor, pegawai)}
      tindakan={beriSlip && <SlipDialog pegawaiId={pegawai.id} />}
    />
  )
}
