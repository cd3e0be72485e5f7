import { Card } from "#components/ui/card.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { ImporForm } from "./impor-form.tsx"

const macam = [
  [
    "jadwal",
    "Jadwal sif",
    "Satu baris satu orang satu hari. Tanpa jam berarti lepas dinas. Sif malam: 21.00 sampai 07.00.",
  ],
  ["absen", "Ketidakhadiran", "Satu baris satu surat: cuti, sakit, izin, dinas luar, diklat, atau tugas belajar."],
] as const

/** Rosters and absences by the file: looked at first, entered as a whole or not at all. */
export function ImporBerkas() {
  return (
    <>
      <PageTitle title="Isi dari berkas" sub="xlsx atau csv, paling besar 900 kB dan 5.000 baris">
        <LinkButton href="/kinerja/skp/impor">Impor SKP</LinkButton>
      </PageTitle>
      <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
        {macam.map(([apa, judul, keterangan]) => (
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
          </Card>
        ))}
      </div>
    </>
  )
}
