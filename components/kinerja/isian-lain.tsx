import { Choices } from "#components/ui/choices.tsx"
import { Field } from "#components/ui/field.tsx"
import { Input } from "#components/ui/input.tsx"

type IsianLainProps = { durasi?: number; tautan?: string; dataPribadi?: boolean }

/** What is seldom asked for, one tap away. */
export function IsianLain({ durasi, tautan, dataPribadi }: IsianLainProps) {
  return (
    <details className="why" open={durasi !== undefined || tautan !== undefined || dataPribadi}>
      <summary>Isian lain: tanpa jam, tautan, data pribadi</summary>
      <div className="mt-2 grid grid-cols-1 gap-4">
        <Field name="durasi" label="Lama, dalam menit, bila tanpa jam" required={false} quiet className="max-w-64">
          <Input inputMode="numeric" defaultValue={durasi} />
        </Field>
        <Field name="tautan" label="Tautan bukti" required={false} quiet>
          <Input type="url" inputMode="url" maxLength={500} defaultValue={tautan} placeholder="https://" />
        </Field>
        <Choices
          name="dataPribadi"
          label="Data pribadi"
          quiet
          many
          options={[{ value: "ya", label: "Memuat data pribadi warga" }]}
          defaultValue={dataPribadi ? "ya" : undefined}
          hint="Hanya Bapak/Ibu dan penilai yang melihat; dihapus setelah masa simpan."
        />
      </div>
    </details>
  )
}
