import type { ReactNode } from "react"
import { DefinitionList } from "#components/ui/definition-list.tsx"
import { durasi, jam, waktuSedang } from "#lib/kernel/tanggal.ts"
import type { LaporanDetail, LaporanRow } from "#lib/kinerja/queries/laporan.ts"

import { Bukti } from "./bukti.tsx"

const sebutanTempat = { KANTOR: "Kantor", DINAS_LUAR: "Dinas luar", TUGAS_LAPANGAN: "Tugas lapangan" } as const

/** "08.00–15.40 · 6 j 40 m" */
const waktuLaporan = (l: Pick<LaporanRow, "mulaiMenit" | "selesaiMenit" | "durasiMenit">): string =>
  [l.mulaiMenit !== null && `${jam(l.mulaiMenit)}–${jam(l.selesaiMenit!)}`, durasi(l.durasiMenit)]
    .filter(Boolean)
    .join(" · ")

/** What was done, as label and value. */
export const isiLaporan = (l: LaporanRow): [label: string, value: ReactNode][] => [
  ["Waktu", waktuLaporan(l)],
  ["Tempat", [sebutanTempat[l.tempat], l.lokasi].filter(Boolean).join(", ")],
  ...(l.dilayani === null ? [] : [["Dilayani", `${l.dilayani} orang`] as [string, string]]),
  ["RHK", l.rhk ? `${l.rhk.nomor} · ${l.rhk.hasil}` : "Tugas lain"],
  ["Volume", l.volume ? `${l.volume.replace(".", ",")} ${l.rhk?.satuan ?? ""}` : "Tanpa volume"],
  ...(l.bukti.length || l.tautan ? [["Bukti", <Bukti key="bukti" l={l} />] as [string, ReactNode]] : []),
  ...(l.dataPribadi ? [["Data pribadi", "Memuat data pribadi warga"] as [string, string]] : []),
]

const kata = {
  DIATAS_EKSPEKTASI: "Di atas ekspektasi",
  SESUAI_EKSPEKTASI: "Sesuai ekspektasi",
  DIBAWAH_EKSPEKTASI: "Di bawah ekspektasi",
} as const

const umpanBalik = ({ umpanBalik, nilai, catatan }: LaporanDetail): string =>
  [umpanBalik && kata[umpanBalik], nilai !== null && `nilai ${nilai}`, catatan && `“${catatan}”`]
    .filter(Boolean)
    .join(" · ")

export function RincianLaporan({ l }: { l: LaporanDetail }) {
  const oleh = [l.diputusOleh, l.diputusSebagai].filter(Boolean).join(", ")
  return (
    <DefinitionList
      items={[
        ...isiLaporan(l),
        ["Dikirim", l.dikirimPada ? waktuSedang(l.dikirimPada) : "Belum dikirim"],
        ...(l.disalinPada ? [["Disalin ke BKN", waktuSedang(l.disalinPada)] as [string, string]] : []),
        ["Penilai", l.penilai ?? "Ditetapkan saat dikirim"],
        ...(l.diputusPada
          ? [
              [
                "Diputus",
                oleh ? `${waktuSedang(l.diputusPada)} oleh ${oleh}` : `${waktuSedang(l.diputusPada)}, lewat waktu`,
              ] as [string, string],
            ]
          : []),
        ...(l.umpanBalik ? [["Umpan balik", umpanBalik(l)] as [string, string]] : []),
      ]}
    />
  )
}
