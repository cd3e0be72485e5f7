import { Avatar } from "#components/ui/avatar.tsx"
import { Card } from "#components/ui/card.tsx"
import { DefinitionList } from "#components/ui/definition-list.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { inisial } from "#components/ui/initials.ts"
import { LinkButton } from "#components/ui/link-button.tsx"
import { SyaratList } from "#components/ui/syarat-list.tsx"
import type { HariIni } from "#lib/kehadiran/queries/absen.ts"
import { sebutanAbsen } from "#lib/kehadiran/rules.ts"
import { tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { PegawaiDetail } from "#lib/pegawai/queries.ts"
import type { Penilai } from "#lib/pegawai/rules.ts"
import type { ReactNode } from "react"
import { DataPribadi } from "./data-pribadi.tsx"
import { nipTampil, sebutanGolongan, sebutanStatus } from "./sebutan.ts"

const sebutanKapasitas: Record<string, string> = {
  PLT: "sebagai Plt.",
  PLH: "sebagai Plh.",
  MENGGANTIKAN: "menggantikan, karena jabatan itu lowong atau pejabatnya tidak masuk",
  TUGAS_TAMBAHAN: "tugas tambahan",
}

const keadaan = (absen: NonNullable<HariIni["absen"]>) =>
  `${absen.jenis ? sebutanAbsen[absen.jenis] : "Tidak masuk"} s.d. ${tanggalSedang(absen.selesai)}`

type ProfilPegawaiProps = {
  p: PegawaiDetail
  penilai: Penilai | null
  hariIni: HariIni
  /** Whether the viewer may ask for the personal data. */
  lihatPribadi: boolean
  /** What whoever keeps the unit's records may do here. */
  tindakan?: ReactNode
}

/** One person: where he sits, and who appraises him and why. */
export function ProfilPegawai({ p, penilai, hariIni, lihatPribadi, tindakan }: ProfilPegawaiProps) {
  const cara = penilai && sebutanKapasitas[penilai.sebagai]
  return (
    <>
      <header className="mb-6 flex items-center gap-4">
        <Avatar inisial={inisial(p.nama)} large />
        <div className="min-w-0">
          <h1>{p.nama}</h1>
          {hariIni.absen && <p className="text-warn">{keadaan(hariIni.absen)}</p>}
          <p className="text-soft">{[p.jabatan, p.unit, p.nip && nipTampil(p.nip)].filter(Boolean).join(" · ")}</p>
        </div>
      </header>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-start">
        <Card
          title="Pejabat penilai"
          sub={penilai ? `${penilai.nama}, ${penilai.jabatan}${cara ? `, ${cara}` : ""}` : undefined}
          bare
        >
          {penilai ? (
            <SyaratList daftar={penilai.alasan} />
          ) : (
            <Empty icon="user" title="Tidak ada pejabat penilai di atasnya" />
          )}
        </Card>
        <div className="grid gap-5">
          <Card title="Data kepegawaian">
            <DefinitionList
              items={[
                ["Status", sebutanStatus[p.status]],
                ["Golongan", sebutanGolongan(p.golongan) || null],
                ["Jabatan", p.jabatan],
                ["Unit", p.unit],
              ]}
            />
            {hariIni.dikelola && (
              <LinkButton className="mt-4" href={`/kehadiran/catat?pegawai=${p.id}`}>
                Catat ketidakhadiran
              </LinkButton>
            )}
          </Card>
          {lihatPribadi && (
            <Card title="Data pribadi" sub="Dasar: UU 27/2022 tentang pelindungan data pribadi">
              <DataPribadi id={p.id} />
            </Card>
          )}
          {tindakan && <Card title="Akun">{tindakan}</Card>}
        </div>
      </div>
    </>
  )
}
