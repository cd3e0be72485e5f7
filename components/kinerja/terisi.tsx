import { Progress } from "#components/ui/progress.tsx"
import { awalCakupan, hariTerakhirCakupan, type WajibLapor } from "#lib/kehadiran/rules.ts"
import { durasi, type Kalender, MENIT_SEHARI, menitKerja, rentang, type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts" // prettier-ignore

type TerisiProps = {
  tanggal: Tanggal
  hariIni: Tanggal
  hari: { tanggal: Tanggal; menit: number }[]
  kalender: Kalender
  wajib: WajibLapor
}

/** How much of what a report covers is filled: of a day its minutes, of a week whether there is one. */
export function Terisi({ tanggal, hariIni, hari, kalender, wajib }: TerisiProps) {
  const cakupan = rentang(awalCakupan(tanggal, wajib), hariTerakhirCakupan(tanggal, kalender, wajib))
  const menit = hari.filter((h) => cakupan.includes(h.tanggal)).reduce((sum, h) => sum + h.menit, 0)
  if (wajib.irama === "MINGGUAN")
    return (
      <>
        <p className="text-sm text-soft">
          Minggu {tanggalSedang(cakupan[0]!)} s.d. {tanggalSedang(cakupan.at(-1)!)}
        </p>
        <p className="mb-2 flex items-end justify-between">
          <strong className="text-[2rem] leading-none tracking-tight tabular-nums">{durasi(menit)}</strong>
          <span className="text-right text-sm text-soft">
            melapor seminggu sekali
            <strong className={menit ? "block text-good" : "block text-ink"}>
              {menit ? "sudah terisi" : "belum terisi"}
            </strong>
          </span>
        </p>
      </>
    )
  const target = menitKerja(tanggal, kalender) || MENIT_SEHARI
  const persen = Math.round((menit / target) * 100)
  return (
    <>
      <p className="text-sm text-soft">{tanggal === hariIni ? "Hari ini" : tanggalSedang(tanggal)}</p>
      <p className="mb-2 flex items-end justify-between">
        <strong className="text-[2rem] leading-none tracking-tight tabular-nums">{durasi(menit)}</strong>
        <span className="text-right text-sm text-soft">
          dari {durasi(target)}
          <strong className="block text-good tabular-nums">{persen} %</strong>
        </span>
      </p>
      <Progress label="Terisi" text={`${persen} %`} value={menit} max={target} quiet />
    </>
  )
}
