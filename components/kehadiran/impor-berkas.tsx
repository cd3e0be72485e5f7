import { Card } from "#components/ui/card.tsx"
import { DefinitionList } from "#components/ui/definition-list.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { sebutanAbsen } from "#lib/kehadiran/rules.ts"
import { ImporForm } from "./impor-form.tsx"

type Macam = { apa: "jadwal" | "absen"; judul: string; keterangan: string; kolom: [string, string][] }

const macam: Macam[] = [
  {
    apa: "jadwal",
    judul: "Jadwal sif",
    keterangan: "Satu baris satu orang satu hari.",
    kolom: [
      ["nip", "18 angka"],
      ["tanggal", "2026-12-01 atau 01/12/2026"],
      ["mulai, selesai", "Jam, seperti 07.00. Keduanya kosong: lepas dinas. Sif malam: 21.00 dan 07.00."],
    ],
  },
  {
    apa: "absen",
    judul: "Ketidakhadiran",
    keterangan: "Satu baris satu surat.",
    kolom: [
      ["nip", "18 angka"],
      ["jenis", Object.values(sebutanAbsen).join(", ").toLowerCase()],
      ["mulai, selesai", "Hari pertama dan hari terakhir: 2026-12-07 atau 07/12/2026"],
      ["surat", "Nomor suratnya"],
    ],
  },
]

/** Rosters and absences by the file: looked at first, entered as a whole or not at all. */
export function ImporBerkas() {
  return (
    <>
      <PageTitle title="Isi dari berkas" sub="xlsx atau csv, paling besar 900 kB dan 5.000 baris">
        <LinkButton href="/kinerja/skp/impor">Impor SKP</LinkButton>
      </PageTitle>
      <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
        {macam.map(({ apa, judul, keterangan, kolom }) => (
          <Card
            key={apa}
            title={judul}
            sub={keterangan}
            note={
              <a className="link" href={`/kehadiran/contoh?apa=${apa}`} download>
                Unduh contoh
              </a>
            }
          >
            <ImporForm apa={apa} />
            <h3 className="mt-5 mb-2 text-sm font-semibold">Kolom berkas</h3>
            <DefinitionList items={kolom} />
          </Card>
        ))}
      </div>
    </>
  )
}
