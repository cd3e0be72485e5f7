import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { matriksPada, type Rating, sebutPredikat, semuaRating } from "#lib/kinerja/rules/penilaian.ts"

const pendek: Record<Rating, string> = {
  DIATAS_EKSPEKTASI: "Di atas",
  SESUAI_EKSPEKTASI: "Sesuai",
  DIBAWAH_EKSPEKTASI: "Di bawah",
}

/** As the law draws its quadrants: better behaviour to the right, better work upwards. */
const keKanan = [...semuaRating].reverse()

type MatriksProps = { pada: Tanggal; hasilKerja?: Rating | null; perilaku?: Rating | null }

/** The table of the law, with the cell that the two ratings meet in. */
export function Matriks({ pada, hasilKerja, perilaku }: MatriksProps) {
  const tabel = matriksPada(pada)
  return (
    <table className="matriks">
      <caption className="text-left text-sm text-soft">Hasil kerja ke bawah, perilaku ke samping</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Hasil kerja</span>
          </th>
          {keKanan.map((p) => (
            <th key={p} scope="col" data-pilih={p === perilaku || undefined}>
              {pendek[p]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {semuaRating.map((h) => (
          <tr key={h}>
            <th scope="row" data-pilih={h === hasilKerja || undefined}>
              {pendek[h]}
            </th>
            {keKanan.map((p) => {
              const kena = h === hasilKerja && p === perilaku
              return (
                <td key={p} data-kena={kena || undefined}>
                  {sebutPredikat[tabel[h][p]]}
                  {kena && <span className="sr-only"> (predikat ini)</span>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
