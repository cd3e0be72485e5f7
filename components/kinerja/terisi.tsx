import { Progress } from "#components/ui/progress.tsx"
import { awalCakupan, hariTerakhirCakupan, type WajibLapor } from "#lib/kehadiran/rules.ts"
import { durasi, type Kalender, MENIT_SEHARI, menitKerja, rentang, type Tanggal, tanggalPendek, tanggalSedang } from "#lib/kernel/tanggal.ts" // prettier-ignore

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
  const mingguan = wajib.irama === "MINGGUAN"
  const target = menitKerja(tanggal, kalender) || MENIT_SEHARI
  const persen = `${Math.round((menit / target) * 100)} %`
  const [kapan, ukuran, hasil] = mingguan
    ? [
        `${tanggalPendek(cakupan[0]!)} s.d. ${tanggalPendek(cakupan.at(-1)!)}`,
        "melapor seminggu sekali",
        menit ? "sudah terisi" : "belum terisi",
      ]
    : [tanggal === hariIni ? "Hari ini" : tanggalSedang(tanggal), `dari ${durasi(target)}`, persen]
  return (
    <>
      <p className="text-sm text-soft">{kapan}</p>
      <p className="mb-2 flex items-end justify-between">
        <strong className="text-[2rem] leading-none tracking-tight tabular-nums">{durasi(menit)}</strong>
        <span className="text-right text-sm text-soft">
          {ukuran}
          <strong className={`block tabular-nums ${mingguan && !menit ? "text-ink" : "text-good"}`}>{hasil}</strong>
        </span>
      </p>
      {!mingguan && <Progress label="Terisi" text={persen} value={menit} max={target} quiet />}
    </>
  )
}
