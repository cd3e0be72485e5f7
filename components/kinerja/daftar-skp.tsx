import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import type { SkpRow } from "#lib/kinerja/queries/skp.ts"
import { StatusSkp } from "./status-skp.tsx"

/** The plans filed with the seats one answers for; what waits stands first. */
export function DaftarSkp({ skp, tahun }: { skp: SkpRow[]; tahun: number }) {
  const [menunggu, lain] = [skp.filter((s) => s.status === "DIAJUKAN"), skp.filter((s) => s.status !== "DIAJUKAN")]
  const kelompok = [
    ["Menunggu penetapan", menunggu],
    [`SKP ${tahun}`, lain],
  ] as const
  return (
    <>
      <PageTitle title="SKP bawahan" sub={`${menunggu.length} menunggu penetapan`} />
      <div className="grid gap-5">
        {kelompok.map(
          ([judul, isi]) =>
            isi.length > 0 && (
              <Card key={judul} title={judul} note={`${isi.length} SKP`} bare>
                <ul className="rows">
                  {isi.map((s) => (
                    <li key={s.id} className="flex items-center gap-3">
                      <Link
                        href={`/kinerja/skp/${s.id}`}
                        prefetch={false}
                        className="min-w-0 flex-1 text-ink no-underline"
                      >
                        <strong className="block hover:underline">{s.pegawai}</strong>
                        <small className="text-sm text-soft">
                          {s.jabatan} · {s.rhk} RHK
                          {s.status === "DIAJUKAN" &&
                            s.diajukanPada &&
                            ` · SKP ${s.tahun}, diajukan ${waktuSedang(s.diajukanPada)}`}
                        </small>
                      </Link>
                      <StatusSkp status={s.status} />
                    </li>
                  ))}
                </ul>
              </Card>
            ),
        )}
        {!skp.length && (
          <Card>
            <Empty icon="target" title="Belum ada SKP yang diajukan">
              SKP muncul di sini begitu diajukan pegawainya.
            </Empty>
          </Card>
        )}
      </div>
    </>
  )
}
