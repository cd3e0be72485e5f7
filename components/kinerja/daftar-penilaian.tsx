import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import type { PenilaianRow } from "#lib/kinerja/queries/daftar-penilaian.ts"
import { sebutPeriode, sebutPredikat } from "#lib/kinerja/rules/penilaian.ts"
import { StatusPenilaian } from "./status-penilaian.tsx"

function Baris({ p }: { p: PenilaianRow }) {
  return (
    <li className="flex items-center gap-3">
      <Link href={`/kinerja/penilaian/${p.id}`} prefetch={false} className="min-w-0 flex-1 text-ink no-underline">
        <strong className="block hover:underline">{p.sendiri ? sebutPeriode(p) : p.pegawai}</strong>
        <small className="text-sm text-soft">
          {p.sendiri ? p.jabatan : `${sebutPeriode(p)} · ${p.jabatan}`}
          {p.predikat && ` · ${sebutPredikat[p.predikat]}`}
        </small>
      </Link>
      <StatusPenilaian status={p.status} />
    </li>
  )
}

type DaftarPenilaianProps = { penilaian: PenilaianRow[]; sapaan: "Bapak" | "Ibu" | null; menilai: boolean }

/** One's own appraisals, and those that wait for the seats one answers for. */
export function DaftarPenilaian({ penilaian, sapaan, menilai }: DaftarPenilaianProps) {
  const keberatan = penilaian.filter((p) => p.memutus)
  const bawahan = penilaian.filter((p) => !p.sendiri && !p.memutus)
  const menunggu = bawahan.filter((p) => p.status === "DIBUKA")
  const kelompok = [
    [`Keberatan menunggu putusan ${sapaan ?? "Anda"}`, keberatan],
    [`Menunggu penilaian ${sapaan ?? "Anda"}`, menunggu],
    ["Sudah dinilai", bawahan.filter((p) => p.status !== "DIBUKA")],
    ["Penilaian saya", penilaian.filter((p) => p.sendiri)],
  ] as const
  return (
    <>
      <PageTitle title="Penilaian kinerja" sub={menilai ? `${menunggu.length} menunggu dinilai` : undefined} />
      <div className="grid gap-5">
        {kelompok.map(
          ([judul, isi]) =>
            isi.length > 0 && (
              <Card key={judul} title={judul} note={isi.length} bare>
                <ul className="rows">
                  {isi.map((p) => (
                    <Baris key={p.id} p={p} />
                  ))}
                </ul>
              </Card>
            ),
        )}
        {!penilaian.length && (
          <Card>
            <Empty icon="award" title="Belum ada penilaian">
              Penilaian dibuka sendiri setelah masanya berakhir, untuk SKP yang sudah ditetapkan.
            </Empty>
          </Card>
        )}
      </div>
    </>
  )
}
