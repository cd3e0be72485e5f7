import { Field } from "#components/ui/field.tsx"
import { Input } from "#components/ui/input.tsx"

type IsianLainProps = { durasi?: number; tautan?: string; dataPribadi?: boolean }

/** What is seldom asked for, one tap away. */
export function IsianLain({ durasi, tautan, dataPribadi }: IsianLainProps) {
  return (
    <details className="why" open={durasi !== undefined || tautan !== undefined || dataPribadi}>
      <summary>Isian lain: tanpa jam, tautan, data pribadi</summary>
      <div className="mt-2 grid gap-4">
        <Field name="durasi" label="Lama, dalam menit, bila tanpa jam" required={false} quiet className="max-w-64">
          <Input inputMode="numeric" defaultValue={durasi} />
        </Field>
        <Field name="tautan" label="Tautan bukti" required={false} quiet>
          <Input type="url" inputMode="url" maxLength={500} defaultValue={tautan} placeholder="https://" />
        </Field>
        <label className="check-line">
          <input type="checkbox" className="check" name="dataPribadi" value="ya" defaultChecked={dataPribadi} />
          <span>
            Memuat data pribadi warga
            <span className="hint block">Hanya Bapak/Ibu dan penilai yang melihat; dihapus setelah masa simpan.</span>
          </span>
        </label>
      </div>
    </details>
  )
}
